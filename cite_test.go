package aivm_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/isa"
)

// A proof has a bit for each of the first data sets: one behind them cannot be cited, and
// is not silently ranged.
func TestCiteTheFirstSets(t *testing.T) {
	var src strings.Builder
	for i := range isa.MaxAssumed + 1 {
		fmt.Fprintf(&src, "x%d = input fx8.4[row=2]\n", i)
	}
	p := parse(t, src.String())
	last := isa.MaxAssumed - 1
	_, err := p.PlanProof(aivm.ProveOptions{Cite: []string{fmt.Sprint("x", last)}})
	require.NoError(t, err)
	_, err = p.PlanProof(aivm.ProveOptions{Cite: []string{fmt.Sprint("x", last+1)}})
	require.ErrorContains(t, err, "data set x64 is number 65 of the program, the first 64 can be cited")
}

// A cited data set that is committed to anew would be in no other proof.
func TestCiteWantsAnOpening(t *testing.T) {
	p := parse(t, first)
	_, err := p.Prove(t.Context(), read(t, p, aivm.Files{Values: values}), small(), aivm.ProveOptions{ChunkBits: chunk, Cite: []string{"a"}})
	require.ErrorContains(t, err, "data set a is cited, and has no opening")
}
