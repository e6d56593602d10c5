package isa_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// A second update rule is a row: checker, bounds, claims, both runs and the encoding
// take it as they take sgdstep, beside which it changes the same state.
func TestASecondUpdateRule(t *testing.T) {
	isa.WithUpdateRule(func() {
		u := assemble(t, `
x = input fx8.4[t=3, k=3]
w = state fx40.8[k=3], fill(1/2)
loop t 3 {
  s = add x, w
  g = round s, fx16.4
  w = dampstep w, x, g, 1/4
  w = sgdstep w, g, 1/2
  a = output g
}`)
		q, err := isa.Decode(isa.Encode(u.Program))
		require.NoError(t, err)
		_, err = isa.Check(q)
		require.NoError(t, err)

		in := ints{"x": {1, -2, 3, 40, 5, -60, 7, 8, 9}}
		w, want := []int64{128, 128, 128}, []int64{}
		for step := range 3 {
			for k := range w {
				x := in["x"][3*step+k]
				g := (16*x + w[k] + 8) >> 4
				want = append(want, g)
				w[k] -= 4 * (x - g)
				w[k] -= 8 * g
			}
		}
		r := run(t, u, in)
		slow, err := vm.Reference(context.Background(), u, vm.Inputs{"x": {Kind: kernel.I64, I64: in["x"]}})
		require.NoError(t, err)
		for i, v := range want {
			require.Equal(t, v, r.Outputs[0].Data.At(i).Int64())
		}
		for i, v := range w {
			require.Equal(t, v, r.States[0].Data.At(i).Int64())
		}
		require.Equal(t, slow.States, r.States)
		requireClaims(t, u, r.Witness())
		f := forge(t, u, r)
		f.add("w.final", 1, 1)
		require.Equal(t, []string{"w.final"}, f.violations())

		for _, c := range []struct{ line, want string }{
			{"x = dampstep x, x, x, 1", "dampstep: x is no state (S1)"},
			{"v = dampstep w, x, x, 1", "dampstep updates w: write w = dampstep w, … (S2)"},
			{"w = dampstep w, x, w, 1", "dampstep: gradients of other axes or scales (C1)"},
		} {
			_, err := asm.LoadBytes("t.aasm", []byte("x = input fx8.4[k=3]\nw = state fx40.8[k=3], fill(1/2)\n"+c.line), asm.Options{})
			require.ErrorContains(t, err, c.want)
		}
	})
	require.Nil(t, isa.Lookup("dampstep"))
}
