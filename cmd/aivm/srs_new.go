package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/setup/powers"
)

func (a *app) srsNewCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "new --unsafe",
		Short: "Make unsafe powers of tau, for development",
		Long: `new makes 2^k+2 powers of a random number and forgets the number. Nobody else can know
that it is forgotten: the powers are unsafe, and everything made with them says so.
Ctrl-C stops it, and leaves no half file.`,
		Example: "  aivm srs new --unsafe -k 20",
		Args:    want(0, "no arguments"),
	}
	unsafe := c.Flags().Bool("unsafe", false, "yes, make unsafe ones (there are no others to make alone)")
	k := c.Flags().IntP("power", "k", powers.DefaultPower, "logarithm of the number of powers")
	to := c.Flags().StringP("output", "o", "", "file to write; default: where all commands look")
	force := c.Flags().Bool("force", false, "replace a file that is there")
	c.RunE = func(c *cobra.Command, _ []string) error {
		if !*unsafe {
			return fmt.Errorf("aivm srs new: what one party makes is unsafe: say --unsafe for development, or import a ceremony with aivm srs import")
		}
		if *k < 1 || *k > powers.MaxPower {
			return fmt.Errorf("aivm srs new: -k %d, want 1 to %d", *k, powers.MaxPower)
		}
		path, err := target(*to, *force)
		if err != nil {
			return err
		}
		s, err := aivm.UnsafePowers(c.Context(), *k)
		if err == nil {
			err = s.Save(c.Context(), path, *force)
		}
		if err != nil {
			return powersStopped(err, "no powers were written")
		}
		if s, err = aivm.LoadPowers(c.Context(), path); err != nil {
			return powersStopped(err, path+" is written, and not checked yet")
		}
		return a.reportPowers(path, s)
	}
	return c
}
