package transcript

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
)

// FullRounds and PartialRounds are those of the Poseidon2 authors for width 4
// on BN254 (eprint 2023/323), with VectorPartialRounds for width 16; gnark's
// circuit takes the same numbers and then has the same constants.
const (
	FullRounds          = 8
	PartialRounds       = 56
	VectorPartialRounds = 57
)

// Poseidon2 is the permutation on field elements.
type Poseidon2 struct{ p, vector *poseidon2.Permutation }

// NewPoseidon2 is the native permutation.
func NewPoseidon2() Poseidon2 {
	return Poseidon2{
		poseidon2.NewPermutation(Width, FullRounds, PartialRounds),
		poseidon2.NewPermutation(VectorWidth, FullRounds, VectorPartialRounds),
	}
}

// PermuteVector applies the permutation of width 16 in place.
func (p Poseidon2) PermuteVector(state *[VectorWidth]fr.Element) {
	if err := p.vector.Permutation(state[:]); err != nil {
		panic("BUG: " + err.Error()) // only for a state of another width
	}
}

// Permute applies the permutation in place.
func (p Poseidon2) Permute(state *[Width]fr.Element) {
	if err := p.p.Permutation(state[:]); err != nil {
		panic("BUG: " + err.Error()) // only for a state of another width
	}
}
