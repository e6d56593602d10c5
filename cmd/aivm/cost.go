package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/tools/cost"
)

// costResult is what a program costs to run and to prove.
type costResult struct {
	*cost.Listing
	Proof proofCost `json:"proof"`
}

type proofCost struct {
	ChunkBits int   `json:"chunk_bits"`
	Chunks    int   `json:"chunks"`
	Bytes     int64 `json:"bytes"` // that run and proof hold at their peak, about
}

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

and the memory of a run, and about the peak of run and proof together (within 20 %, the
powers of tau included), which prove compares with what is available. Exact linear algebra has no cells. cost warns where a state
is used elementwise in every step: that costs steps times parameters.`,
		Example: `  aivm cost digits.aasm
  aivm cost digits.aasm --lines -p batch=64
  aivm cost digits.aasm --json | jq .cells`,
		Args:              want(1, oneProgram),
		ValidArgsFunction: completeFiles("aasm", "aivm"),
	}
	params := paramFlag(c)
	var chunk chunkFlags
	chunk.add(c, "that of aivm prove")
	cite := c.Flags().StringArray("cite", nil, "data set whose ranges the proof leaves to another one; may be repeated")
	lines := c.Flags().Bool("lines", false, "add up by lines of the source")
	c.RunE = func(_ *cobra.Command, args []string) error {
		p, err := loadProgram(args[0], *params)
		if err != nil {
			return err
		}
		plan, err := chunk.plan(p, *cite...)
		if err != nil {
			return err
		}
		r := costResult{Proof: proofCost(plan)}
		if r.Listing, err = cost.List(p.Unit(), *lines); err != nil {
			return err
		}
		return a.print(r, r.write)
	}
	return c
}

func (r costResult) write(w io.Writer) {
	r.Listing.Write(w)
	fmt.Fprintf(w, "\na proof of 2^%d-cell chunks has %d of them; it holds about %s at its peak\n", r.Proof.ChunkBits, r.Proof.Chunks, byteText(r.Proof.Bytes))
}
