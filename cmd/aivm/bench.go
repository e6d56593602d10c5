package main

import (
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/setup/powers"
	"github.com/aivm/aivm/internal/tools/bench"
	"github.com/aivm/aivm/internal/tools/chart"
	"github.com/aivm/aivm/verifier/srs"
)

func (a *app) benchCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "bench [NAME]...",
		Short: "Measure what proofs cost",
		Long: `bench measures proofs and prints figures with what they should be: ratios to other work of
the same run where there is such, so that machines can be compared. A NAME is a figure or
a group of them; all take some minutes on two cores.

  cells    2^22 cells: cells_ratio_msm, bytes_per_cell, verify_milliseconds, proof_bytes
  digits   examples/digits: digits_seconds
  mnist    examples/mnist, whose data go run ./examples/mnist/get fetches: prove_run_ratio_mnist
  circuit  a step as a plain gnark circuit, at small sizes, extrapolated: naive_circuit_ratio
  fc10m    10 million parameters: fc10m_seconds, fc10m_peak_bytes
  plain    1, 4 and 32 steps as plain gnark circuits, proven; only if it is named
  curve    CPU time over steps, from 16 to 128, for --plot; only if it is named

Seconds of a proof have the traced run in them. Each stage has its seconds, CPU seconds,
cores busy and bytes allocated; a note says when others used the machine meanwhile. The
floor is what the counted operations of a proof would take by kernels that are timed in the
same run. Peak memory is what the operating system counts for the whole process.`,
		Example: `  aivm bench
  aivm bench cells --json > before.json
  aivm bench cells --against before.json`,
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return bench.Names(), cobra.ShellCompDirectiveNoFileComp
		},
	}
	file := powersFlag(c)
	picture := c.Flags().String("plot", "", "picture of the curve to draw, .png or .svg")
	against := c.Flags().String("against", "", "compare with an earlier run, printed by --json to this file")
	doc := c.Flags().String("doc", "", "write the report as a page, Markdown, to this file")
	examples := c.Flags().String("examples", "examples", "folder of the examples")
	c.RunE = func(c *cobra.Command, args []string) error {
		if *picture != "" {
			if err := chart.CheckPath(*picture); err != nil {
				return err
			}
			if !slices.Contains(args, "curve") {
				return fmt.Errorf("--plot draws the curve: aivm bench curve --plot %s", *picture)
			}
		}
		var earlier *bench.Earlier
		if *against != "" {
			var err error
			if earlier, err = bench.ReadEarlier(*against); err != nil {
				return err
			}
		}
		var have *srs.SRS
		b := &bench.Bench{
			Examples: *examples,
			Log:      func(line string) { a.logf("%s", line) },
			Powers: func(k int) (_ *srs.SRS, err error) {
				if have == nil || have.Require(powers.Of(k)) != nil {
					have, err = powers.LoadOrMake(c.Context(), *file, k, a.logf)
				}
				return have, err
			},
		}
		r, err := b.Run(c.Context(), args...)
		if c.Context().Err() != nil {
			return interrupted("stopped")
		}
		if err != nil {
			return err
		}
		if earlier != nil {
			r.Compare(earlier)
		}
		if *doc != "" {
			if err := r.WriteDoc(*doc, *picture); err != nil {
				return err
			}
		}
		if *picture != "" {
			if err := r.DrawCurve(*picture); err != nil {
				return err
			}
		}
		return a.print(r.Object(), r.Write)
	}
	return c
}
