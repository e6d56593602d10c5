// Package snark lets the verifier run as a gnark circuit: its arithmetic and its
// transcript's permutation on variables.
package snark

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/permutation/poseidon2"

	"github.com/aivm/aivm/internal/engine/transcript"
)

// Arith is field.Arith on variables: assertions are constraints.
//
// # Soundness
//
// It calls no function of gnark that uses a hint, but for AssertIsDifferent in
// AssertNonZero, which asserts the product of its hint.
type Arith struct{ api frontend.API }

// NewArith is the arithmetic of a circuit over the scalar field of BN254.
func NewArith(api frontend.API) Arith { return Arith{api} }

// Const implements field.Arith.
func (a Arith) Const(c fr.Element) frontend.Variable { return c }

// Add implements field.Arith.
func (a Arith) Add(x, y frontend.Variable) frontend.Variable { return a.api.Add(x, y) }

// Sub implements field.Arith.
func (a Arith) Sub(x, y frontend.Variable) frontend.Variable { return a.api.Sub(x, y) }

// Mul implements field.Arith.
func (a Arith) Mul(x, y frontend.Variable) frontend.Variable { return a.api.Mul(x, y) }

// AssertEqual implements field.Arith; a circuit has no causes.
func (a Arith) AssertEqual(_ error, x, y frontend.Variable) { a.api.AssertIsEqual(x, y) }

// AssertNonZero implements field.Arith.
func (a Arith) AssertNonZero(_ error, x frontend.Variable) { a.api.AssertIsDifferent(x, 0) }

// Permutation is the transcript's permutation on variables.
type Permutation struct{ p, vector *poseidon2.Permutation }

// NewPermutation is the permutation in a circuit.
func NewPermutation(api frontend.API) (*Permutation, error) {
	p, err := poseidon2.NewPoseidon2FromParameters(api, transcript.Width, transcript.FullRounds, transcript.PartialRounds)
	if err != nil {
		return nil, err
	}
	vector, err := poseidon2.NewPoseidon2FromParameters(api, transcript.VectorWidth, transcript.FullRounds, transcript.VectorPartialRounds)
	if err != nil {
		return nil, err
	}
	return &Permutation{p, vector}, nil
}

// Permute implements transcript.Permutation.
func (c *Permutation) Permute(s *[transcript.Width]frontend.Variable) { permute(c.p, s[:]) }

// PermuteVector implements transcript.Permutation.
func (c *Permutation) PermuteVector(s *[transcript.VectorWidth]frontend.Variable) {
	permute(c.vector, s[:])
}

func permute(p *poseidon2.Permutation, s []frontend.Variable) {
	if err := p.Permutation(s); err != nil {
		panic("BUG: " + err.Error()) // only for a state of another width
	}
}
