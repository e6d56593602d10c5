package isa_test

import (
	"context"
	"errors"
	"maps"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// Every relation has exactly one solution for each input, and none where the
// machine traps: over small formats, all values of all cells are tried.
func TestExactlyOneSolution(t *testing.T) {
	for _, c := range []struct {
		name, program string
	}{
		{"round by 2", "x = input fx4.3[]\nz = round x, fx3.2"},
		{"round by 4", "x = input fx6.3[]\nz = round x, fx4.1"},
		{"round that traps", "x = input fx6.2[]\nz = round x, fx3.0"},
		{"round by 3/4", "x = input fx4.0[]\nz = round x, fx4.0, 3/4"},
		{"round by 1/3", "x = input fx4.0[]\nz = round x, fx3.0, 1/3"},
		{"round by 2/5, unsigned", "x = input fx4.0[]\nz = round x, ufx2.0, 2/5"},
		{"round by 1/4 of a third", "x = input fx5.2[]\nz = round x, fx3.0, 1/3"},
		{"round up", "x = input fx3.0[]\nz = round x, fx4.1"},
		{"clip", "x = input fx4.0[]\nz = clip x, fx2.0"},
		{"clip, unsigned", "x = input fx4.0[]\nz = clip x, ufx2.0"},
		{"clip to a bit", "x = input fx3.0[]\ny = neg x\nz = clip y, bit"},
		{"div", "n = input fx3.0[]\nd = input ufx2.0[]\nz = div n, d, fx3.0"},
		{"div by signed numbers", "n = input fx3.0[]\nd = input fx3.0[]\nz = div n, d, fx3.0"},
		{"div of scales", "n = input ufx2.0[]\nd = input ufx2.1[]\nz = div n, d, ufx3.0"},
		{"sqrt", "x = input fx5.0[]\nz = sqrt x, ufx3.0"},
		{"sqrt to signed numbers, which traps", "x = input ufx5.0[]\nz = sqrt x, fx3.0"},
		{"sqrt of finer numbers", "x = input fx5.2[]\nz = sqrt x, fx3.0"},
		{"sqrt to finer numbers", "x = input ufx3.0[]\nz = sqrt x, ufx3.1"},
		{"argmax of two", "x = input fx3.0[k=2]\nz = argmax x, k"},
		{"argmax of one", "x = input fx3.0[k=1]\nz = argmax x, k"},
		{"argmax of three", "x = input fx2.0[k=3]\nz = argmax x, k"},
		{"argmax of exact numbers", "x = input fx2.0[k=2]\nq = mul x, x\nz = argmax q, k"},
		{"step", "x = input fx4.0[]\nz = step x"},
		{"relu and its gradient", "x = input fx4.0[]\nd = input fx2.0[]\ny = relu x\ng = grad y, d, x\nz = round g, fx2.0"},
		{"exp, which traps", "x = input fx4.0[]\nz = exp x, fx6.0"},
		{"recip, which traps", "x = input fx4.0[]\nz = recip x, fx6.3"},
	} {
		t.Run(c.name, func(t *testing.T) {
			u := assemble(t, c.program)
			runs, traps := 0, 0
			eachInput(u, func(in vm.Inputs) {
				r, err := vm.Run(context.Background(), u, in, vm.Options{Trace: true})
				var trap *isa.Trap
				if errors.As(err, &trap) {
					require.Zero(t, solutions(t, u, in), "%v traps", in)
					traps++
					return
				}
				require.NoError(t, err)
				requireClaims(t, u, r.Witness())
				require.Equal(t, 1, solutions(t, u, in), "%v", in)
				runs++
			})
			require.Positive(t, runs)
			t.Logf("%d runs, %d traps", runs, traps)
		})
	}
}

// eachInput calls f for all inputs.
func eachInput(u *isa.Unit, f func(in vm.Inputs)) {
	in := vm.Inputs{}
	var rest func(v, i int)
	rest = func(v, i int) {
		switch {
		case v == len(u.Inputs):
			f(in)
		case i == u.Inputs[v].Type.Len():
			rest(v+1, 0)
		default:
			x := u.Inputs[v]
			for n := x.Type.Format.Min().Int64(); n <= x.Type.Format.Max().Int64(); n++ {
				if i == 0 {
					in[x.Name] = kernel.NewData(kernel.I64, x.Type.Len())
				}
				in[x.Name].I64[i] = n
				rest(v, i+1)
			}
		}
	}
	rest(0, 0)
}

// solutions counts the values within their ranges of all cells but the inputs'
// that satisfy every claim. A tensor has one axis at most.
func solutions(t *testing.T, u *isa.Unit, in vm.Inputs) int {
	t.Helper()
	sys := u.Relation().System
	w := relation.Witness{}
	var cells []*fr.Element
	var formats []relation.Cell
	for id, x := range sys.Tensors {
		if x.Kind == relation.Virtual {
			continue
		}
		v := make([]fr.Element, x.Padded())
		w[relation.TensorID(id)] = v
		for i := range x.Len() {
			if x.Role == relation.Data {
				d := in[x.Name]
				v[i] = relation.Embed(d.At(i).Big())
				continue
			}
			cells, formats = append(cells, &v[i]), append(formats, x.Cell)
		}
	}
	count := 0
	var try func(k int)
	try = func(k int) {
		if k == len(cells) {
			bad, err := sys.Check(maps.Clone(w)) // virtual tensors are filled in anew
			require.NoError(t, err)
			count += 1 - min(1, len(bad))
			return
		}
		lo, hi := int64(0), int64(1)<<formats[k].Bits
		if formats[k].Signed {
			lo, hi = -hi/2, hi/2
		}
		for v := lo; v < hi; v++ {
			cells[k].SetInt64(v)
			try(k + 1)
		}
	}
	try(0)
	return count
}
