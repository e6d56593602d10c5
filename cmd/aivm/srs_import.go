package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/setup/powers"
)

func (a *app) srsImportCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "import FILE.ptau",
		Short: "Import powers of tau from a ceremony's file",
		Long: `import reads a .ptau file (snarkjs) and checks every point, its group, and by pairings that
they are the powers of one number. They count as a ceremony's only if the hash of [tau]₂ is
on the list of this version or is the one that --ceremony names; else they are unsafe.
Powers of a number that everybody knows are refused, as those of a file are that nobody has
contributed to.`,
		Example:           "  aivm srs import ceremony_20.ptau --ceremony HASH",
		Args:              want(1, "one .ptau file"),
		ValidArgsFunction: completeFiles("ptau"),
	}
	ceremony := c.Flags().String("ceremony", "", "hash of [tau]₂ of the ceremony that you trust, 64 hexadecimal digits")
	k := c.Flags().IntP("power", "k", 0, "take 2^k+2 powers; default: all")
	to := c.Flags().StringP("output", "o", "", "file to write; default: where all commands look")
	force := c.Flags().Bool("force", false, "replace a file that is there")
	c.RunE = func(c *cobra.Command, args []string) error {
		if *k != 0 && (*k < 1 || *k > powers.MaxPower) {
			return fmt.Errorf("aivm srs import: -k %d, want 1 to %d", *k, powers.MaxPower)
		}
		path, err := target(*to, *force)
		if err != nil {
			return err
		}
		s, err := aivm.ImportPowers(c.Context(), args[0], *k, *ceremony)
		if err == nil {
			err = s.Save(c.Context(), path, *force)
		}
		if err != nil {
			return powersStopped(err, "no powers were written")
		}
		if s.Unsafe() {
			a.logf("warning: the hash is on no list and --ceremony does not name it: these powers count as UNSAFE")
		}
		return a.reportPowers(path, s)
	}
	return c
}
