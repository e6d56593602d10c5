package main

import (
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/campaign"
)

func (a *app) contractCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "contract COMMAND",
		Short: "Export, deploy and check the verifier contract of a program",
		Long: `A program's verifier contract checks wrapped proofs of the program. It is made from the
verifying key that aivm setup writes, has no owner and no storage, and cannot be changed.`,
		Example: `  aivm contract export --key digits.vkey -o digits.contract
  aivm contract deploy --key digits.vkey --wallet sponsor.json --dry-run
  aivm contract check 0x… --key digits.vkey --program digits.aasm`,
		Args: cobra.ArbitraryArgs,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return c.Help()
			}
			return fmt.Errorf("aivm contract has no command %s: want export, deploy or check", args[0])
		},
	}
	c.AddCommand(a.contractExportCommand(), a.contractDeployCommand(), a.contractCheckCommand())
	return c
}

// maxKeyFile bounds what is read of a verifying key.
const maxKeyFile = campaign.MaxFile

// keyFlags adds --key and --development.
func keyFlags(c *cobra.Command) (key *string, development *bool) {
	key = c.Flags().String("key", "", "verifying key of the program, as aivm setup writes it")
	return key, c.Flags().Bool("development", false, "take keys for development, under which proofs can be forged")
}

// verifierReport is a verifier as --json prints it.
type verifierReport struct {
	VerifierID  string `json:"verifier_id"`
	ProgramID   string `json:"program_id"`
	CodeHash    string `json:"code_hash"`
	CodeBytes   int    `json:"code_bytes"`
	ProofBytes  int    `json:"proof_bytes"`
	ValueBytes  int    `json:"public_value_bytes"`
	Chunks      int    `json:"chunks"`
	Development bool   `json:"development"`
}

func reportVerifier(c *contracts.Constants) (*verifierReport, error) {
	code, err := contracts.VerifierCode(c)
	if err != nil {
		return nil, err
	}
	return &verifierReport{
		VerifierID: c.VerifierID.String(), ProgramID: c.ProgramID.String(), CodeHash: crypto.Keccak256Hash(code).Hex(), CodeBytes: len(code),
		ProofBytes: c.ProofBytes(), ValueBytes: c.PublicValuesBytes(), Chunks: c.Chunks(), Development: c.Development,
	}, nil
}

func (r *verifierReport) write(w io.Writer) {
	t := newTable("verifier id", r.VerifierID)
	t.row("program", r.ProgramID)
	t.row("code hash", r.CodeHash)
	t.row("code", plural(r.CodeBytes, "byte"))
	t.row("calldata", fmt.Sprintf("%s of proof, %s of public values, %s", plural(r.ProofBytes, "byte"), plural(r.ValueBytes, "byte"), plural(r.Chunks, "commitment")))
	if r.Development {
		t.row("key", "DEVELOPMENT: proofs can be forged")
	}
	t.write(w)
}
