package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/chain/seal"
	"github.com/aivm/aivm/internal/files/atomicfile"
)

func (a *app) dataKeygenCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "keygen",
		Short: "Make a key that data are sealed for",
		Long: `keygen writes a SECRET key file, which its owner alone may read, and prints the recipient
that belongs to it, age1…, which providers seal for. Back the file up: without it, what was
sealed for it is lost. A file that is there is never overwritten.`,
		Example: "  aivm data keygen -o owner.key",
		Args:    want(0, "no arguments"),
	}
	out := c.Flags().StringP("output", "o", "owner.key", "key file to write")
	hybrid := c.Flags().Bool("hybrid", false, "X25519 and ML-KEM-768 together: private even if elliptic curves fall; the recipient has 2,000 characters")
	c.RunE = func(*cobra.Command, []string) error {
		k, err := seal.NewKey(*hybrid)
		if err != nil {
			return err
		}
		text, err := k.AppendText(nil)
		if err != nil {
			return err
		}
		if err := atomicfile.WriteNew(*out, text, 0o600); err != nil {
			return fmt.Errorf("%w: a key is never overwritten", err)
		}
		return a.print(map[string]any{"file": *out, "recipient": k.Recipient}, func(w io.Writer) {
			fmt.Fprintln(w, k.Recipient)
			a.logf("%s: SECRET: back it up, it alone opens what is sealed for the recipient above", *out)
		})
	}
	return c
}
