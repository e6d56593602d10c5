package isa_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
)

// lagProgram trains w by momentum over two loops, anew in each of a third.
const lagProgram = `
g = input fx8.0[c=2, e=3, i=INNER]
d = const fx8.0[k=WEIGHTS], iota(skip=1)
w = state fx60.0[], fill(7)
loop c 2 {
  u = carry fx60.0[], zeros()
  loop e 3 {
    loop i INNER {
      v = lag g, d, [e, i]
      u = sgdstep u, v, 1
      w = sgdstep w, v, 1
      r = round u, fx48.0
      o = output r
    }
  }
}`

// A lag is its formula, whatever the loops and however far it looks back: over a short
// inner loop and a long one, which are claimed differently.
func TestLag(t *testing.T) {
	for _, c := range []struct{ inner, weights string }{{"1", "2"}, {"5", "9"}, {"16", "64"}, {"17", "3"}, {"20", "1"}, {"20", "25"}, {"20", "61"}} {
		t.Run(c.inner+" "+c.weights, func(t *testing.T) {
			u := assemble(t, strings.NewReplacer("INNER", c.inner, "WEIGHTS", c.weights).Replace(lagProgram))
			inner := u.Inputs[0].Type.Axes[2].Size
			weights := u.Named["d"].Type.Len()
			in := make([]int64, u.Inputs[0].Type.Len())
			for i := range in {
				in[i] = int64(i*i*37%201) - 100
			}
			var want []int64
			w, plain := int64(7), int64(7)
			for instance := range 2 {
				u, g := int64(0), in[instance*3*inner:]
				for at := range 3 * inner {
					v := int64(0)
					for k := 0; k < weights && k <= at; k++ {
						v += int64(k+1) * g[at-k]
					}
					u, w, plain = u-v, w-v, plain-g[at]
					want = append(want, u)
				}
			}
			r := run(t, u, ints{"g": in})
			for i, v := range want {
				require.Equal(t, v, r.Outputs[0].Data.At(i).Int64(), i)
			}
			require.Equal(t, w, r.States[0].Data.At(0).Int64())
			requireClaims(t, u, r.Witness())

			// A model that forgot the past is none that the claims accept, nor is one next to it.
			for _, end := range []int64{plain, w + 1} {
				if f := forge(t, u, r); end != w {
					f.add("w.final", end-w)
					require.Equal(t, []string{"w.final"}, f.violations())
				}
			}
		})
	}
}

// The same words are another time in another loop.
func TestLagOfLoops(t *testing.T) {
	u := assemble(t, `
x = input fx8.0[a=3]
d = const fx8.0[k=2], values(1, 1)
loop a 3 {
  v = lag x, d
  loop b 2 {
    w = lag x, d
    r = round w, fx16.0
    o = output r
  }
  s = round v, fx16.0
  p = output s
}`)
	r := run(t, u, ints{"x": {1, 10, 100}})
	requireClaims(t, u, r.Witness())
	for i, v := range []int64{1, 2, 10, 20, 100, 200} { // over b: what does not change in it
		require.Equal(t, v, r.Outputs[0].Data.At(i).Int64())
	}
	for i, v := range []int64{1, 11, 110} {
		require.Equal(t, v, r.Outputs[1].Data.At(i).Int64())
	}
}

// The past of a state is the state: without rounding it depends on itself.
func TestLagOfAState(t *testing.T) {
	const src = "d = const fx8.0[k=2], values(1, 2)\nw = state fx90.30[], fill(1)\nloop step 4 {\n  v = lag w, d\n%s  w = sgdstep w, v, 1\n}"
	_, err := asm.LoadBytes("t.aasm", []byte(strings.Replace(src, "%s", "", 1)), asm.Options{})
	require.ErrorContains(t, err, "state w depends on itself without rounding")
	u := assemble(t, strings.Replace(strings.Replace(src, "%s", "  r = round v, fx40.30\n", 1), "w, v, 1", "w, r, 1", 1))
	requireClaims(t, u, run(t, u, ints{}).Witness())
}
