package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/chain/campaign"
)

func (a *app) contractCommand() *cobra.Command {
	return group(&cobra.Command{
		Use:   "contract COMMAND",
		Short: "Export, deploy and check the verifier contract, and register programs",
		Long: `The verifier contract checks wrapped proofs of all programs. It is made from the verifying key that aivm setup
writes, has no owner and no storage, and cannot be changed: one is enough for a chain. A program is named by its key
(aivm program key). To register it puts its constants on the chain, so that proofs need not bring them;
anybody may, once, and it vouches for nothing.`,
		Example: `  aivm contract deploy --key aivm.vkey --wallet sponsor.json --dry-run
  aivm contract register 0x… --key aivm.vkey --program digits.aasm --wallet sponsor.json
  aivm contract check 0x… --key aivm.vkey --program digits.aasm`,
	}, a.contractExportCommand(), a.contractDeployCommand(), a.contractRegisterCommand(), a.contractCheckCommand())
}

// keyFlags adds --key and --development.
func keyFlags(c *cobra.Command) (key *string, development *bool) {
	key = c.Flags().String("key", "", "verifying key, as aivm setup writes it")
	return key, c.Flags().Bool("development", false, "take keys for development, under which proofs can be forged")
}

// readKey reads a verifying key. One that somebody can forge under is taken only in development.
func readKey(path string, development bool) (*aivm.VerifyingKey, error) {
	if path == "" {
		return nil, errors.New("--key is missing: the verifying key that aivm setup wrote")
	}
	k, err := aivm.LoadVerifyingKey(path)
	if err == nil && k.Development() && !development {
		err = fmt.Errorf("%s: %w", path, campaign.ErrDevelopmentKey)
	}
	return k, err
}

// verifierReport is what a verifier contract is, as --json prints it.
type verifierReport struct {
	VerifierID  string `json:"verifier_id"`
	Circuit     string `json:"circuit"`
	SRS         string `json:"srs"`
	CodeHash    string `json:"code_hash"`
	CodeBytes   int    `json:"code_bytes"`
	Development bool   `json:"development"`
}

func reportVerifier(k *aivm.VerifyingKey) (*verifierReport, error) {
	code, err := contracts.UniversalCode(k.Universal())
	if err != nil {
		return nil, err
	}
	return &verifierReport{
		k.ID().String(), k.Universal().Circuit.String(), k.Powers().String(), crypto.Keccak256Hash(code).Hex(), len(code), k.Development(),
	}, nil
}

// writeVerifier writes what a verifier is for people.
func writeVerifier(w io.Writer, r *verifierReport) {
	t := newTable("verifier id", r.VerifierID)
	t.row("circuit", r.Circuit)
	t.row("powers of tau", r.SRS)
	t.row("code hash", r.CodeHash)
	t.row("code", plural(r.CodeBytes, "byte"))
	if r.Development {
		t.row("key", "DEVELOPMENT: proofs can be forged")
	}
	t.write(w)
}
