package isa_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
)

// deep is a network of two layers: what one layer learns grows with the weights of the other.
const deep = `
x = input fx9.4[row=4, px=3]
v = state fx90.60[px=3, h=2], START
w = state fx60.32[h=2], START
loop step 3 {
  a  = matmul x, v
  ar = round a, fx20.8
  z  = matmul ar, w
  zr = round z, fx20.8
  g  = grad z, zr, w
  da = grad z, zr, ar
  d  = grad a, da, v
  w  = sgdstep w, g, 1/256
  v  = sgdstep v, d, 1/256
}
`

// A program that takes its start for small has the bounds of one that begins so small; how
// small must be said, and that its end is fit for any program that continues.
func TestWithin(t *testing.T) {
	for _, x := range []struct{ start, want string }{
		{"previous()", "B3"},
		{"previous(within=1000000)", ""},
		{"previous(within=1000000000000000000000000000)", "B3"},
		{"previous(within=0)", "want an integer of at least 1"},
		{"previous(within=1/2)", "want an integer of at least 1"},
		{"previous(within=-3)", "want an integer of at least 1"},
		{"previous(within=" + strings.Repeat("9", 31) + ")", "less than 2^100"},
		{"previous(under=3)", "previous has no parameter under"},
		{"private(within=3)", "private has no parameter within"},
	} {
		u, err := asm.LoadBytes("deep.aasm", []byte(strings.ReplaceAll(deep, "START", x.start)), asm.Options{})
		if x.want != "" {
			require.ErrorContains(t, err, x.want, x.start)
			continue
		}
		require.NoError(t, err)
		require.True(t, u.Continuing())
		require.Equal(t, "1000000", u.Within()["v"].String())
		for _, s := range u.States {
			require.LessOrEqual(t, u.ProofBound(s.Final).BitLen(), 100)
		}
	}
}
