package vm_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/tools/progen"
	"github.com/aivm/aivm/vm"
)

// orders are all orders of the names.
func orders(names []string) [][]string {
	if len(names) < 2 {
		return [][]string{names}
	}
	var out [][]string
	for i := range names {
		rest := append(append([]string{}, names[:i]...), names[i+1:]...)
		for _, o := range orders(rest) {
			out = append(out, append([]string{names[i]}, o...))
		}
	}
	return out
}

// A product runs by a kernel wherever the axes that both factors share stand, those
// that are summed and those that stay, and gives what the reference gives.
func TestMatMulWhereverSharedAxesStand(t *testing.T) {
	type product struct {
		left, right, sum []string
	}
	products := []product{
		{[]string{"i", "b", "k"}, []string{"k", "b", "c"}, []string{"k"}},
		{[]string{"i", "j", "b", "k"}, []string{"k", "b", "c"}, []string{"k"}},
		{[]string{"i", "j", "b", "k"}, []string{"k", "b"}, []string{}},
		{[]string{"i", "j", "b"}, []string{"b", "c"}, []string{}},
		{[]string{"i", "b", "k", "l"}, []string{"k", "l", "b", "c"}, []string{"k", "l"}},
		{[]string{"i", "j", "a", "b"}, []string{"a", "b"}, []string{}},
	}
	sizes := []map[string]int{
		{"i": 3, "j": 2, "a": 2, "b": 4, "k": 3, "l": 2, "c": 5},
		{"i": 3, "j": 1, "a": 1, "b": 2, "k": 1, "l": 3, "c": 1},
	}
	shape := func(names []string, size map[string]int) string {
		var s []string
		for _, n := range names {
			s = append(s, fmt.Sprintf("%s=%d", n, size[n]))
		}
		return "[" + strings.Join(s, ", ") + "]"
	}
	seed, between := uint64(0), 0
	for _, p := range products {
		for _, left := range orders(p.left) {
			for _, right := range orders(p.right) {
				seed++
				if testing.Short() && seed%5 != 0 {
					continue
				}
				if i, j, b := slices.Index(left, "i"), slices.Index(left, "j"), slices.Index(left, "b"); j >= 0 && (i < b) != (j < b) {
					between++
				}
				size := sizes[seed%2]
				src := fmt.Sprintf("x = input fx20.3%s\ny = input fx9.2%s\nz = matmul x, y, [%s]\nr = round z, fx60.5\no = output r",
					shape(left, size), shape(right, size), strings.Join(p.sum, ", "))
				u, err := asm.LoadBytes("p.aasm", []byte(src), asm.Options{})
				require.NoError(t, err, src)
				in := progen.Inputs(rand.New(rand.NewPCG(seed, 11)), u)
				fast, slow := both(t, u, in, seed)
				require.NotNil(t, fast, src)
				requireSame(t, slow, fast, seed)
				_, _, m, err := vm.Held(u, in, true)
				require.NoError(t, err)
				require.Empty(t, vm.RanByReference(m), src)
			}
		}
	}
	require.Positive(t, between)
}

// What the plan counts as run by the reference evaluation is what runs so.
func TestPlanKnowsWhatRunsByReference(t *testing.T) {
	slow := 0
	for seed := range uint64(400) {
		rng := rand.New(rand.NewPCG(seed, 7))
		_, u := progen.New(rng, progen.Mixed(seed))
		_, _, m, err := vm.Held(u, progen.Zeros(u), true)
		if err != nil {
			continue
		}
		var want []int
		for _, op := range vm.ByReference(u) {
			want = append(want, op.ID)
			slow++
		}
		require.Equal(t, want, vm.RanByReference(m), "seed %d", seed)
	}
	require.Positive(t, slow)
}
