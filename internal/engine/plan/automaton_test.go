package plan

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/isa/relation"
)

// randomAtoms draws a conjunction over the variables.
func randomAtoms(r *rand.Rand, vars []relation.Axis) []relation.Atom {
	var atoms []relation.Atom
	for range 1 + r.IntN(4) {
		p := r.Perm(len(vars))
		switch r.IntN(4) {
		case 0:
			atoms = append(atoms, relation.Less{Var: p[0], N: r.IntN(2*vars[p[0]].Padded() + 1)})
		case 1:
			atoms = append(atoms, relation.Before{U: p[:1], R: p[1:2], OrEqual: r.IntN(2) == 0})
		case 2:
			atoms = append(atoms, relation.Before{U: p[:2], R: p[2:4], OrEqual: r.IntN(2) == 0})
		default:
			n := 1 + r.IntN(3)
			a := relation.Affine{Var: p[:n], Const: r.IntN(9) - 4}
			for range n {
				a.Coef = append(a.Coef, r.IntN(11)-5)
			}
			atoms = append(atoms, a)
		}
	}
	return atoms
}

// TestPredicates compares predicates with the atoms' own decisions, and their
// extensions with sums over all assignments.
func TestPredicates(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	var f field.Native
	for n := range 300 {
		var vars []relation.Axis
		for v := range 4 {
			vars = append(vars, relation.Axis{Name: fmt.Sprint(v), Size: 1 + r.IntN(8)})
		}
		atoms := randomAtoms(r, vars)
		parts, err := Predicates(atoms, vars)
		require.NoError(t, err)
		weight := make([][3]BitWeight[fr.Element], len(vars))
		for v := range weight {
			for b := range weight[v] {
				weight[v][b] = randomWeight(r)
			}
		}
		want := fr.Element{}
		used := map[int]bool{}
		for _, a := range atoms {
			for _, v := range a.Vars() {
				used[v] = true
			}
		}
		satisfied := 0
		eachPadded(vars, func(x []int) {
			for v := range vars {
				if !used[v] && x[v] != 0 {
					return
				}
			}
			w := fr.One()
			for v, a := range vars {
				for b := range a.Bits() {
					switch {
					case !used[v]:
					case x[v]>>b&1 == 1:
						w.Mul(&w, &weight[v][b].One)
					default:
						w.Mul(&w, &weight[v][b].Zero)
					}
				}
			}
			for _, a := range atoms {
				if !a.Holds(x) {
					return
				}
			}
			satisfied++
			want.Add(&want, &w)
		})
		got, count := fr.One(), 1
		for _, p := range parts {
			var ws []BitWeight[fr.Element]
			for _, l := range p.Layers {
				ws = append(ws, weight[l.Var][l.Bit])
			}
			v := Evaluate[fr.Element](&f, p, ws)
			got.Mul(&got, &v)
			count *= p.Count(1 << 20)
			listed := 0
			x := make([]int, len(vars))
			p.Each(x, func() { listed++ })
			require.Equal(t, p.Count(1<<20), listed)
		}
		require.Equal(t, want, got, "case %d: %v", n, atoms)
		require.Equal(t, satisfied, count)
	}
}

func randomWeight(r *rand.Rand) BitWeight[fr.Element] {
	x, one := field.Int(r.Int64()), fr.One()
	switch r.IntN(3) {
	case 0:
		return BitWeight[fr.Element]{Zero: one, One: one}
	case 1:
		return BitWeight[fr.Element]{Zero: field.Int(r.Int64()), One: x}
	}
	one.Sub(&one, &x)
	return BitWeight[fr.Element]{Zero: one, One: x, Unit: true}
}

func eachPadded(vars []relation.Axis, f func(x []int)) {
	n := 1
	for _, a := range vars {
		n *= a.Padded()
	}
	x := make([]int, len(vars))
	for i := range n {
		for j := len(vars) - 1; j >= 0; j-- {
			x[j] = i % vars[j].Padded()
			i /= vars[j].Padded()
		}
		f(x)
	}
}

// whole is an atom that takes the bits of a position together.
type whole struct{ relation.Atom }

// Taking bits one by one gives the automaton that taking them together gives, node
// for node, and builds fewer.
func TestBitsOneByOne(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	fewer := 0
	for range 300 {
		var vars []relation.Axis
		for v := range 4 {
			vars = append(vars, relation.Axis{Name: fmt.Sprint(v), Size: 1 + r.IntN(30)})
		}
		atoms := randomAtoms(r, vars)
		var together []relation.Atom
		for _, a := range atoms {
			together = append(together, whole{a})
		}
		got, err := Predicates(atoms, vars)
		require.NoError(t, err)
		want, err := Predicates(together, vars)
		require.NoError(t, err)
		require.Len(t, got, len(want))
		for i := range want {
			require.Equal(t, want[i].Layers, got[i].Layers)
			require.Equal(t, want[i].Root, got[i].Root)
			require.LessOrEqual(t, got[i].built, want[i].built)
			fewer += want[i].built - got[i].built
		}
	}
	require.Positive(t, fewer)
}
