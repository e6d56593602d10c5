package prover_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/tools/cost"
	"github.com/aivm/aivm/prover"
)

// Law 9: costs are golden; a change shows up as a difference.
func TestCostsAreGolden(t *testing.T) {
	var b strings.Builder
	fmt.Fprintln(&b, "example cells addresses rounded volume macs chunks chunk_bits lookup_elements relation_claims")
	for _, name := range []string{"linreg", "iris", "digits", "mnist"} {
		u, err := asm.Load("../examples/"+name+"/"+name+".aasm", asm.Options{})
		require.NoError(t, err)
		r := cost.Of(u)
		l, err := argument.LeastLayout(u, prover.DefaultC, 0)
		require.NoError(t, err)
		s, err := plan.NewSchedule(u.Relation().System)
		require.NoError(t, err)
		fmt.Fprintln(&b, name, r.Cells, r.Addresses, r.Rounded, r.Volume, r.MACs, len(l.Chunks), l.C, l.Lookups.Len(), len(s.Claims))
	}
	const golden = "testdata/costs.txt"
	if prover.Update() {
		require.NoError(t, os.WriteFile(golden, []byte(b.String()), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	require.Equal(t, string(want), b.String())
}

// No chunk size spares a piece of a data set, so none is taken for its sake.
func TestWrapCOfLargeSets(t *testing.T) {
	c, err := prover.WrapC(unit(t, "s.x = input ufx8.8[row=20000, px=784]\n"))
	require.NoError(t, err)
	require.Equal(t, 20, c)
	c, err = prover.WrapC(unit(t, "s.x = input ufx8.8[row=20, px=784]\n"))
	require.NoError(t, err)
	require.Equal(t, prover.DefaultC, c)
}
