package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier"
)

// chunkFlags say how large the chunks of a proof's memory are. Proof and key must have
// the same.
type chunkFlags struct {
	c    int
	wrap bool
}

func (f *chunkFlags) add(c *cobra.Command, byDefault string) {
	c.Flags().IntVar(&f.c, "chunk", 0, "logarithm of the chunk size; default: "+byDefault)
	c.Flags().BoolVar(&f.wrap, "wrap", false, "chunks for a proof that goes on chain: the least of 12 at most, up to 2^21 cells")
	c.MarkFlagsMutuallyExclusive("chunk", "wrap")
}

func (f *chunkFlags) layout(u *isa.Unit) (*verifier.Layout, error) {
	if !f.wrap {
		return prover.Layout(u, f.c)
	}
	c, err := prover.WrapC(u)
	if err != nil {
		return nil, fmt.Errorf("--wrap: %w", err)
	}
	return verifier.NewLayout(u, c)
}
