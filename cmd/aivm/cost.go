package main

import (
	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/tools/cost"
)

func (a *app) costCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "cost PROG",
		Short: "Say what a program costs to run and to prove",
		Long: `cost prints, per operation and in all:

  rounded    elements that are rounded or decided, in all steps
  cells      committed cells: limbs of these and of their remainders, of inputs, and
             of both ends of the states
  addresses  cells with every axis padded to a power of two
  volume     sumcheck volume: padded sizes of the sums that a proof runs over, and of
             what it binds at a point for them
  macs       multiply-adds of the run

and the memory of a run. Exact linear algebra has no cells. cost warns where a state
is used elementwise in every step: that costs steps times parameters.`,
		Example: `  aivm cost digits.aasm
  aivm cost digits.aasm --lines -p batch=64
  aivm cost digits.aasm --json | jq .cells`,
		Args:              want(1, oneProgram),
		ValidArgsFunction: completeFiles("aasm", "aivm"),
	}
	params := paramFlag(c)
	lines := c.Flags().Bool("lines", false, "add up by lines of the source")
	c.RunE = func(_ *cobra.Command, args []string) error {
		u, err := load(args[0], *params)
		if err != nil {
			return err
		}
		r, err := cost.List(u, *lines)
		if err != nil {
			return err
		}
		return a.print(r, r.Write)
	}
	return c
}
