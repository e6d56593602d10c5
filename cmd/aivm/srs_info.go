package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/setup/powers"
)

func (a *app) srsInfoCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "info",
		Short: "Say which powers of tau are used",
		Long: `info reads the powers of tau and prints where they are, of what kind, their id and size.
All commands check that all points are powers of one number when they see a file for the first
time, by its hash, and remember it in the folder aivm/checked of the cache folder; --check checks again.`,
		Example: "  aivm srs info --check",
		Args:    want(0, "no arguments"),
	}
	file := powersFlag(c)
	check := c.Flags().Bool("check", false, "check that all points are powers of one number")
	c.RunE = func(c *cobra.Command, _ []string) error {
		path, _, err := powers.Path(*file)
		if err != nil {
			return err
		}
		s, err := aivm.LoadPowers(c.Context(), *file)
		if err != nil {
			return err
		}
		if *check {
			if err := s.Check(); err != nil {
				return fmt.Errorf("%s: %w", path, err)
			}
		}
		return a.reportPowers(path, s)
	}
	return c
}
