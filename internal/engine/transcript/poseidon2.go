package transcript

import (
	"math/bits"

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

// Poseidon2 is the permutation on field elements, with gnark-crypto's constants. Most of
// a verification is spent in it, and half of gnark-crypto's permutation in additions
// whose reduction is a branch that nothing predicts: here it is none.
type Poseidon2 struct{ p, vector *poseidon2.Parameters }

// NewPoseidon2 is the native permutation.
func NewPoseidon2() Poseidon2 { return Poseidon2{parameters, vectorParameters} }

var (
	parameters       = poseidon2.NewParameters(Width, FullRounds, PartialRounds)
	vectorParameters = poseidon2.NewParameters(VectorWidth, FullRounds, VectorPartialRounds)
)

// PermuteVector applies the permutation of width 16 in place.
func (p Poseidon2) PermuteVector(state *[VectorWidth]fr.Element) { permute(p.vector, state[:]) }

// Permute applies the permutation in place.
func (p Poseidon2) Permute(state *[Width]fr.Element) { permute(p.p, state[:]) }

// permute applies the permutation of a width that 4 divides.
func permute(p *poseidon2.Parameters, s []fr.Element) {
	diagonal := p.DiagM1[:len(s)]
	external(s)
	for round, keys := range p.RoundKeys {
		if half := FullRounds / 2; round < half || round >= len(p.RoundKeys)-half {
			for i := range s {
				add(&s[i], &s[i], &keys[i])
				power5(&s[i])
			}
			external(s)
			continue
		}
		// The matrix of ones plus a diagonal, after the power of the first element: what
		// the others need does not wait for it.
		sum := s[1]
		for i := 2; i < len(s); i++ {
			add(&sum, &sum, &s[i])
		}
		for i := 1; i < len(s); i++ {
			s[i].Mul(&s[i], &diagonal[i])
		}
		add(&s[0], &s[0], &keys[0])
		power5(&s[0])
		add(&sum, &sum, &s[0])
		s[0].Mul(&s[0], &diagonal[0])
		for i := range s {
			add(&s[i], &s[i], &sum)
		}
	}
}

func power5(x *fr.Element) {
	var y fr.Element
	y.Square(x)
	y.Square(&y)
	x.Mul(x, &y)
}

// external multiplies by circ(2·M4, M4, …), or M4 for four elements.
func external(s []fr.Element) {
	for i := 0; i < len(s); i += 4 {
		m4((*[4]fr.Element)(s[i:]))
	}
	if len(s) == 4 {
		return
	}
	var sums [4]fr.Element
	for i := range s {
		add(&sums[i%4], &sums[i%4], &s[i])
	}
	for i := range s {
		add(&s[i], &s[i], &sums[i%4])
	}
}

// m4 multiplies by
//
//	5 7 1 3
//	4 6 1 1
//	1 3 5 7
//	1 1 4 6
func m4(s *[4]fr.Element) {
	var a, b, c, d fr.Element
	add(&a, &s[0], &s[1])
	add(&b, &s[2], &s[3])
	add(&c, &s[1], &s[1])
	add(&c, &c, &b) // 2·s1 + s2 + s3
	add(&d, &s[3], &s[3])
	add(&d, &d, &a) // 2·s3 + s0 + s1
	add(&b, &b, &b)
	add(&b, &b, &b)
	add(&s[3], &b, &d)
	add(&a, &a, &a)
	add(&a, &a, &a)
	add(&s[1], &a, &c)
	add(&s[0], &d, &s[1])
	add(&s[2], &c, &s[3])
}

// The modulus in words.
const (
	modulus0 = 0x43e1f593f0000001
	modulus1 = 0x2833e84879b97091
	modulus2 = 0xb85045b68181585d
	modulus3 = 0x30644e72e131a029
)

// add sets z to x + y without a branch: the sum of two reduced numbers is below 2²⁵⁶,
// and is taken if subtracting the modulus borrows.
func add(z, x, y *fr.Element) {
	s0, c := bits.Add64(x[0], y[0], 0)
	s1, c := bits.Add64(x[1], y[1], c)
	s2, c := bits.Add64(x[2], y[2], c)
	s3, _ := bits.Add64(x[3], y[3], c)
	r0, b := bits.Sub64(s0, modulus0, 0)
	r1, b := bits.Sub64(s1, modulus1, b)
	r2, b := bits.Sub64(s2, modulus2, b)
	r3, b := bits.Sub64(s3, modulus3, b)
	z[0] = r0 ^ (r0^s0)&-b
	z[1] = r1 ^ (r1^s1)&-b
	z[2] = r2 ^ (r2^s2)&-b
	z[3] = r3 ^ (r3^s3)&-b
}
