package isa_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/isa"
)

// A part of a constant has the numbers of the whole at their places, whatever draws them.
func TestPart(t *testing.T) {
	axes := "[a=4, b=6, c=3]"
	for _, x := range []struct {
		decl string
		gen  string // of the part below, "values" where none draws it
	}{
		{"const fx9.2" + axes + ", zeros()", "zeros"},
		{"const fx9.2" + axes + ", fill(1/4)", "fill"},
		{"const fx20.2" + axes + ", iota()", "iota"},
		{"const fx20.2" + axes + ", iota(skip=5)", "iota"},
		{"const fx9.0" + axes + ", shuffle(seed=3, n=50)", "shuffle"},
		{"const fx9.0" + axes + ", shuffle(seed=3, n=50, skip=2, from=7)", "shuffle"},
		{"const fx9.2" + axes + ", uniform(seed=3, min=-1, max=1)", "uniform"},
		{"const bit" + axes + ", bernoulli(seed=3, p=2/3)", "bernoulli"},
		{"const fx16.8" + axes + ", normal(seed=3, std=1, skip=5000)", "normal"},
		{"const bit[a=8, b=3], members()", "values"},
	} {
		u, err := asm.LoadBytes("test.aasm", []byte("k = "+x.decl+"\n"), asm.Options{})
		require.NoError(t, err, x.decl)
		k := u.Named["k"]
		whole, decl := k.Constant(), k.Op.Instr
		for _, cut := range []map[string]isa.Extent{
			{"a": {1, 3}},
			{"a": {0, 2}},
			{"a": {2, 3}, "b": {1, 3}},
			{"b": {2, 3}},
		} {
			part, err := decl.Part(cut)
			require.NoError(t, err)
			v, err := isa.Check(&isa.Program{Body: []isa.Node{part}})
			require.NoError(t, err, "%s, %v", x.decl, cut)
			got, n := v.Named["k"].Constant(), 0
			sizes := k.Type.Dims()
			for at := range whole {
				inside, rest := true, at
				for i := len(sizes) - 1; i >= 0; i-- {
					e, ok := cut[k.Type.Axes[i].Name]
					inside = inside && (!ok || e.Lo <= rest%sizes[i] && rest%sizes[i] < e.Hi)
					rest /= sizes[i]
				}
				if inside {
					require.Equal(t, whole[at], got[n], "%s, %v, entry %d", x.decl, cut, n)
					n++
				}
			}
			require.Len(t, got, n)
			if _, first := cut["a"]; first && len(cut) == 1 {
				require.Equal(t, x.gen, part.Args[1].Name, "%s, %v", x.decl, cut)
			}
		}
	}
}

// What a generator passes over is drawn, and counts as that.
func TestSkipped(t *testing.T) {
	for _, x := range []struct{ decl, want string }{
		{"const fx9.0[a=4], shuffle(seed=1, n=6, from=3)", "7 entries of a permutation of 6"},
		{"const fx9.0[a=4], iota(skip=1000)", "outside"},
		{"const fx30.0[a=4], iota(skip=-1)", "want an integer of at least 0"},
		{"const fx9.0[a=4], iota(from=1)", "iota has no parameter from"},
		{fmt.Sprintf("const fx9.0[a=4], uniform(seed=1, min=0, max=1, skip=%d)", isa.MaxConstants), "X4"},
		{"const fx9.0[a=4, b=2], shuffle(seed=1, n=60, skip=60000000)", "X4"},
		{"const fx9.0[a=4], normal(seed=1, skip=3)", "2 parameters, want normal(seed, std)"},
	} {
		_, err := asm.LoadBytes("test.aasm", []byte("k = "+x.decl+"\n"), asm.Options{})
		require.ErrorContains(t, err, x.want, x.decl)
	}
}
