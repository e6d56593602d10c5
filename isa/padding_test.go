package isa_test

import (
	"context"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/tools/progen"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/vm"
)

// honest are random programs small enough for many checks, with the results of
// runs that do not trap.
func honest(t *testing.T, programs int, f func(seed uint64, rng *rand.Rand, u *isa.Unit, r *vm.Result)) {
	t.Helper()
	o := progen.Options{Instructions: 9, Sizes: []int{1, 2, 3, 4}, Trips: []int{1, 2, 3}, MaxElements: 1 << 6}
	for seed := uint64(0); programs > 0; seed++ {
		rng := rand.New(rand.NewPCG(seed, 77))
		_, u := progen.New(rng, o)
		r, err := vm.Run(context.Background(), u, progen.Inputs(rng, u), vm.Options{Trace: true})
		if err == nil {
			programs--
			f(seed, rng, u, r)
		}
	}
}

func programs(few, many int) int {
	if testing.Short() {
		return few
	}
	return many
}

// isReal are the places of a tensor within its extents.
func isReal(x *relation.Tensor) []bool {
	real := make([]bool, x.Padded())
	for i := range real {
		rest := i
		real[i] = true
		for _, a := range slices.Backward(x.Axes) {
			real[i] = real[i] && rest%a.Padded() < a.Size
			rest /= a.Padded()
		}
	}
	return real
}

// place is a random place of a tensor that is real, or not; -1 if there is none.
func place(rng *rand.Rand, x *relation.Tensor, want bool) int {
	real := isReal(x)
	if !slices.Contains(real, want) {
		return -1
	}
	for {
		if i := rng.IntN(len(real)); real[i] == want {
			return i
		}
	}
}

// delta is a random difference that a cheating prover may try.
func delta(rng *rand.Rand) fr.Element {
	switch rng.IntN(6) {
	case 0:
		return element(1)
	case 1:
		return element(-1)
	case 2:
		return element(1 << 16)
	case 3:
		return element(-1 << 16)
	case 4:
		return quotient(element(1), element(2))
	}
	var b [40]byte
	for i := range b {
		b[i] = byte(rng.Uint32())
	}
	return relation.Embed(new(big.Int).SetBytes(b[:]))
}

// change changes one entry, lists the claims that fail, and changes it back.
func (f *forged) change(id relation.TensorID, i int, d fr.Element) []string {
	old := f.w[id]
	f.w[id] = slices.Clone(old)
	f.w[id][i].Add(&f.w[id][i], &d)
	w := f.w
	f.w = relation.Witness{} // virtual tensors are filled in anew
	for id, x := range f.sys.Tensors {
		if x.Kind != relation.Virtual {
			f.w[relation.TensorID(id)] = w[relation.TensorID(id)]
		}
	}
	bad := f.violations()
	w[id] = old
	f.w = w
	return bad
}

// Law of padding: a non-zero cell in the padding is rejected, wherever it is,
// by its own lookup, or by the identity of a final state.
func TestPaddedCellIsRejected(t *testing.T) {
	tried := 0
	honest(t, programs(40, 150), func(seed uint64, rng *rand.Rand, u *isa.Unit, r *vm.Result) {
		f := forge(t, u, r)
		for id, x := range f.sys.Tensors {
			if x.Kind != relation.Committed {
				continue
			}
			i := place(rng, x, false)
			if i < 0 {
				continue
			}
			tried++
			bad := f.change(relation.TensorID(id), i, delta(rng))
			want := x.Name + ".range"
			switch {
			case x.Cell.By != "":
				want = x.Cell.By
			case x.Cell.Wide:
				want = x.Name
			}
			require.Contains(t, bad, want, "seed %d: %s at %d", seed, x.Name, i)
		}
	})
	require.Greater(t, tried, 100)
}

// No cell that the machine writes is free: for the given inputs each has one
// value, and any other is rejected. Nor can several be changed together.
func TestNoCellIsFree(t *testing.T) {
	tried := 0
	honest(t, programs(40, 150), func(seed uint64, rng *rand.Rand, u *isa.Unit, r *vm.Result) {
		f := forge(t, u, r)
		var traced []relation.TensorID
		for id, x := range f.sys.Tensors {
			if x.Role == relation.Output && slices.ContainsFunc(f.sys.Numbers, func(n relation.Number) bool { return int(n.Tensor) == id }) {
				continue // the statement's, any number is right
			}
			if x.Kind == relation.Committed && (x.Role == relation.Trace || x.Role == relation.StateEnd) || x.Role == relation.Output {
				traced = append(traced, relation.TensorID(id))
			}
		}
		for _, id := range traced {
			tried++
			i := place(rng, f.sys.Tensors[id], true)
			d := delta(rng)
			require.NotEmpty(t, f.change(id, i, d), "seed %d: %s at %d by %s", seed, f.sys.Tensors[id].Name, i, d.String())
		}
		if len(traced) < 2 {
			return
		}
		for range 4 {
			g := forge(t, u, r)
			for range 1 + rng.IntN(4) {
				id := traced[rng.IntN(len(traced))]
				c, d := &g.w[id][place(rng, g.sys.Tensors[id], true)], element(1+rng.Int64N(2))
				if rng.IntN(2) == 0 {
					d.Neg(&d)
				}
				c.Add(c, &d)
			}
			if !equalWitness(g.w, f.w, traced) {
				require.NotEmpty(t, g.violations(), "seed %d", seed)
			}
		}
	})
	require.Greater(t, tried, 100)
}

func equalWitness(a, b relation.Witness, ids []relation.TensorID) bool {
	for _, id := range ids {
		if !slices.Equal(a[id], b[id]) {
			return false
		}
	}
	return true
}

// Constants belong to the statement: what they are is seen by the claims.
func TestConstantsAreUsed(t *testing.T) {
	for _, c := range []struct {
		program, name string
		in            ints
	}{
		{"x = input fx8.4[k=3]\nc = const fx8.4[k=3], fill(1)\ns = mul x, c\nz = round s, fx16.8", "c", ints{"x": {1, 2, 3}}},
		{"x = input fx8.4[k=3]\ni = const ufx2.0[j=3], values(2, 0, 0)\ng = gather x, i\nz = round g, fx16.4", "i", ints{"x": {1, 2, 3}}},
		{"w = state fx40.4[k=3], normal(seed=1, std=1)", "w.start", ints{}},
		{"c = const fx8.4[k=3], fill(1)\nassert c, 1", "c", ints{}},
	} {
		u := assemble(t, c.program)
		f := forge(t, u, run(t, u, c.in))
		f.add(c.name, 1, 1)
		require.NotEmpty(t, f.violations(), c.program)
	}
}

// Without the masks of the extents the laws above would fail: of each kind of
// program below, either the honest run is rejected, or a forgery is not.
func TestMasksAreNeeded(t *testing.T) {
	for _, c := range []struct {
		name, program string
		in            ints
	}{
		{"a constant", "x = input fx8.4[k=3]\nd = sub x, x\nassert d, 0\nv = const fx8.4[k=3], fill(1)\ns = add v, d\nassert s, 1", ints{"x": {1, 2, 3}}},
		{"a broadcast", "x = input fx8.4[]\nb = broadcast x, [k=3]\nz = round b, fx16.4", ints{"x": {5}}},
		{"a sum over a broadcast", "x = input fx8.4[]\nb = broadcast x, [k=3]\ns = sum b\nz = round s, fx16.4", ints{"x": {5}}},
		{"a fraction", "x = input fx8.4[k=3]\nz = round x, fx8.4, 1/3", ints{"x": {1, 2, 3}}},
		{"a division by a number", "x = input fx8.4[k=3]\nd = input ufx8.4[]\nz = div x, d, fx16.4", ints{"x": {1, 2, 3}, "d": {7}}},
		{"a maximum", "x = input fx8.4[k=3]\nz = argmax x, k", ints{"x": {1, 2, 3}}},
		{"a state read in a loop", "x = input fx8.4[t=3]\nw = state fx40.4[], fill(1/2)\nloop t 3 {\n  s = add x, w\n  z = round s, fx16.4\n  w = sgdstep w, z, 1\n}", ints{"x": {1, 2, 3}}},
		{"an update that is the same in every step", "x = input fx8.4[]\nw = state fx40.4[], fill(1/2)\nloop t 3 {\n  w = sgdstep w, x, 1\n}", ints{"x": {5}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			u := assemble(t, c.program)
			r := run(t, u, c.in)
			f := forge(t, u, r)
			require.Empty(t, f.violations())
			f = forge(t, u, r)
			f.sys = withoutMasks(f.sys)
			require.NotEmpty(t, f.violations())
		})
	}
}

// withoutMasks is the system with the extents' masks left out.
func withoutMasks(s *relation.System) *relation.System {
	c := &relation.System{Lookups: s.Lookups}
	sum := func(s *relation.Sum) *relation.Sum {
		out := &relation.Sum{Vars: s.Vars, Out: s.Out}
		for _, t := range s.Terms {
			var where []relation.Atom
			for _, a := range t.Where {
				if l, ok := a.(relation.Less); ok { // keeps the variable named, not bounded
					l.N = s.Vars[l.Var].Padded()
					a = l
				}
				where = append(where, a)
			}
			t.Where = where
			out.Terms = append(out.Terms, t)
		}
		return out
	}
	for _, t := range s.Tensors {
		x := *t
		if t.Def != nil {
			x.Def = sum(t.Def)
		}
		c.Tensors = append(c.Tensors, &x)
	}
	for _, id := range s.Identities {
		c.Identities = append(c.Identities, &relation.Identity{Label: id.Label, Sum: *sum(&id.Sum)})
	}
	return c
}
