package snark_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/snark"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// compiled is the constraint system of a circuit, which alone counts: gnark's test engine may know more.
func compiled(t *testing.T, c frontend.Circuit) constraint.ConstraintSystem {
	t.Helper()
	s, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, c)
	require.NoError(t, err)
	return s
}

func solves(t *testing.T, s constraint.ConstraintSystem, assignment frontend.Circuit) error {
	t.Helper()
	w, err := frontend.NewWitness(assignment, ecc.BN254.ScalarField())
	require.NoError(t, err)
	return s.IsSolved(w)
}

// results are one of each operation, on constants and variables, and what the verifier makes of them.
func results[E any](f field.Arith[E], x, y E) []E {
	c := f.Const(field.Int(-7))
	return []E{
		c, f.Add(x, y), f.Add(x, c), f.Sub(x, y), f.Sub(c, y), f.Mul(x, y), f.Mul(c, y), f.Mul(c, c),
		field.Lerp(f, x, y, c), field.Horner(f, []E{x, y, c}, x), field.Eq(f, []E{x, y}, []E{y, c}), field.Less(f, []E{x, y}, 3),
	}
}

const operations = 12

type arithmetic struct {
	X, Y frontend.Variable
	Want [operations]frontend.Variable
}

func (c *arithmetic) Define(api frontend.API) error {
	f := snark.NewArith(api)
	for i, r := range results(f, c.X, c.Y) {
		f.AssertEqual(nil, r, c.Want[i])
	}
	return nil
}

// Each operation on variables is that on field elements, and none other is accepted.
func TestArithIsTheNativeOne(t *testing.T) {
	s := compiled(t, &arithmetic{})
	var x, y fr.Element
	x.MustSetRandom()
	y.MustSetRandom()
	want := results(&field.Native{}, x, y)
	require.Len(t, want, operations)
	assignment := func(forged int) *arithmetic {
		a := &arithmetic{X: x, Y: y}
		for i, w := range want {
			if i == forged {
				w.Double(&w)
			}
			a.Want[i] = w
		}
		return a
	}
	require.NoError(t, solves(t, s, assignment(-1)))
	for i := range want {
		require.Error(t, solves(t, s, assignment(i)), "operation %d", i)
	}
}

type nonZero struct{ X, Y frontend.Variable }

func (c *nonZero) Define(api frontend.API) error {
	f := snark.NewArith(api)
	f.AssertNonZero(nil, f.Sub(c.X, c.Y))
	return nil
}

func TestAssertNonZero(t *testing.T) {
	s := compiled(t, &nonZero{})
	require.NoError(t, solves(t, s, &nonZero{3, 4}))
	require.Error(t, solves(t, s, &nonZero{4, 4}))
	require.Error(t, solves(t, s, &nonZero{0, fr.Modulus()}))
}

type permutations struct {
	State, Want   [transcript.Width]frontend.Variable
	Vector, WantV [transcript.VectorWidth]frontend.Variable
}

func (c *permutations) Define(api frontend.API) error {
	p, err := snark.NewPermutation(api)
	if err != nil {
		return err
	}
	p.Permute(&c.State)
	p.PermuteVector(&c.Vector)
	for i := range c.State {
		api.AssertIsEqual(c.State[i], c.Want[i])
	}
	for i := range c.Vector {
		api.AssertIsEqual(c.Vector[i], c.WantV[i])
	}
	return nil
}

// Both permutations are those of the transcript, in every element of the state.
func TestPermutationIsTheNativeOne(t *testing.T) {
	s := compiled(t, &permutations{})
	var a permutations
	var state [transcript.Width]fr.Element
	var vector [transcript.VectorWidth]fr.Element
	for i := range state {
		state[i].MustSetRandom()
		a.State[i] = state[i]
	}
	for i := range vector {
		vector[i].MustSetRandom()
		a.Vector[i] = vector[i]
	}
	native := transcript.NewPoseidon2()
	native.Permute(&state)
	native.PermuteVector(&vector)
	for i, e := range state {
		a.Want[i] = e
	}
	for i, e := range vector {
		a.WantV[i] = e
	}
	require.NoError(t, solves(t, s, &a))
	for _, list := range [][]frontend.Variable{a.Want[:], a.WantV[:]} {
		for i, right := range list {
			list[i] = 1
			require.Error(t, solves(t, s, &a), "element %d", i)
			list[i] = right
		}
	}
}
