package main

import (
	"io"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/chain/campaign"
)

func (a *app) contractCommand() *cobra.Command {
	return group(&cobra.Command{
		Use:   "contract COMMAND",
		Short: "Export, deploy and check the verifier contract of a program",
		Long: `A program's verifier contract checks wrapped proofs of the program. It is made from the
verifying key that aivm setup writes, has no owner and no storage, and cannot be changed.`,
		Example: `  aivm contract export --key digits.vkey -o digits.contract
  aivm contract deploy --key digits.vkey --wallet sponsor.json --dry-run
  aivm contract check 0x… --key digits.vkey --program digits.aasm`,
	}, a.contractExportCommand(), a.contractDeployCommand(), a.contractCheckCommand())
}

// keyFlags adds --key and --development.
func keyFlags(c *cobra.Command) (key *string, development *bool) {
	key = c.Flags().String("key", "", "verifying key of the program, as aivm setup writes it")
	return key, c.Flags().Bool("development", false, "take keys for development, under which proofs can be forged")
}

// writeVerifier writes what a verifier is for people.
func writeVerifier(w io.Writer, r *campaign.VerifierReport) {
	t := newTable("selector", r.Selector)
	t.row("circuit", r.Circuit)
	t.row("powers of tau", r.Powers)
	t.row("code hash", r.CodeHash)
	t.row("code", plural(r.CodeBytes, "byte"))
	if r.Development {
		t.row("key", "DEVELOPMENT: proofs can be forged")
	}
	t.write(w)
}
