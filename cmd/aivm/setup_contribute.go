package main

import (
	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/setup/ceremony"
	"github.com/aivm/aivm/internal/tools/terminal"
)

func (a *app) setupContributeCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "contribute IN OUT",
		Short: "Contribute randomness to a ceremony",
		Long: `contribute multiplies a secret random number of the operating system into the last
contribution, proves that it did, and forgets the number. Whoever wants to forge needs the numbers of
all participants: run it on a machine that you trust, publish the hash that it prints, and send OUT
to the next participant or the coordinator.`,
		Example: "  aivm setup contribute 0.phase2 1.phase2",
		Args:    want(2, "the last contribution and the file to write"),
	}
	c.RunE = func(c *cobra.Command, args []string) error {
		if err := newFile(args[1]); err != nil {
			return err
		}
		line := terminal.NewStages(a.err, "setup")
		defer line.End()
		r, err := interruptible(c.Context(), func() (r contributionReport, err error) {
			line.Begin("reading")
			p, err := ceremony.Load(args[0])
			if err != nil {
				return r, err
			}
			line.Begin("contribution")
			p.Contribute()
			if err := c.Context().Err(); err != nil {
				return r, err
			}
			return reportContribution(args[1], p), p.Save(args[1])
		})
		if err != nil {
			return err
		}
		return a.print(r, r.write)
	}
	return c
}
