// Package pcs commits to multilinear polynomials of 2^c cells with KZG over BN254 and opens them
// at points of the field.
//
// The multilinear polynomial with the value m_i at the vertex i of the cube (bit 0 of i is the first variable) is
// committed as the univariate Σ m_i·X^i. Folded opens it: the two vectors that Mercury commits to (2^⌈c/2⌉ and 2^⌊c/2⌋
// scalars) are shown, and the division is checked with [τ^b]₂: 3 points, one multi-scalar multiplication of 2^c. Package
// checker has an opening that hides them, and one division more.
//
// # What a commitment fixes
//
// An opening is about the coefficients below 2^c. A commitment may have Spare ones more: an opening's value does not depend
// on them. That is what hiding coefficients from 2^c on are for, and it means that a commitment is not
// a unique name of its cells: who needs one, compares cells or hashes, not points.
package pcs

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/msm"
	"github.com/aivm/aivm/verifier/srs"
)

// Errors of verification and decoding, by cause.
var (
	ErrMalformed = errors.New("malformed opening")   // lengths, non-canonical scalars and coordinates
	ErrPoint     = errors.New("point off the curve") // G1 is the whole curve: there is no subgroup to leave
	ErrPairing   = errors.New("the pairing equation of the opening does not hold")
)

// Shape is how 2^c cells are arranged for folding: 2^⌊c/2⌋ rows of 2^⌈c/2⌉ columns, the column being the low
// half of the address.
type Shape struct{ C int }

// MinC and MaxC bound the chunk size: a row holds the coefficients above the cells.
const (
	MinC = 5
	MaxC = 27
)

// Spare is how many coefficients a polynomial may have above its 2^c cells, to hide it.
const Spare = 8

// Cells returns 2^c.
func (s Shape) Cells() int { return 1 << s.C }

// Powers returns 2^c + Spare: how many powers of tau commit to a polynomial.
func (s Shape) Powers() int { return s.Cells() + Spare }

// LogColumns returns ⌈c/2⌉.
func (s Shape) LogColumns() int { return (s.C + 1) / 2 }

// Columns returns b = 2^⌈c/2⌉.
func (s Shape) Columns() int { return 1 << s.LogColumns() }

// Rows returns 2^⌊c/2⌋.
func (s Shape) Rows() int { return 1 << (s.C / 2) }

func (s Shape) valid() error {
	if s.C < MinC || s.C > MaxC {
		return fmt.Errorf("chunks of 2^%d cells, want 2^%d to 2^%d", s.C, MinC, MaxC)
	}
	return nil
}

// Key is what a prover needs for chunks of 2^c cells.
type Key struct {
	Shape
	powers []bn254.G1Affine // [τ^i]₁, i < 2^c + Spare
	engine *msm.Engine
}

// NewKey takes 2^c + Spare powers from s. The engine is used by all methods of the key, which therefore serves one caller
// at a time.
func NewKey(s *srs.SRS, c int, engine *msm.Engine) (*Key, error) {
	shape := Shape{c}
	if err := shape.valid(); err != nil {
		return nil, err
	}
	n := shape.Powers()
	if err := s.Require(n); err != nil {
		return nil, err
	}
	return &Key{shape, s.G1()[:n], engine}, nil
}

// A Block is a run of cells at consecutive addresses.
type Block struct {
	Offset int
	Cells  msm.Scalars
}

// A Coefficient is a single field element: a mask cell or a hiding coefficient.
type Coefficient struct {
	Degree int
	Value  fr.Element
}

// A Chunk is a polynomial to be committed to: the sum of its blocks and single coefficients.
//
// # Soundness
//
// Zero knowledge is the caller's business: a trace chunk hides by one random coefficient of degree 2^c (see Hiding), data
// and state polynomials by Spare ones behind their cells. Randomness is from the operating system.
type Chunk struct {
	Blocks  []Block
	Singles []Coefficient
}

// Hiding returns a random coefficient above the cells, which no opening's value depends on.
func (s Shape) Hiding() Coefficient {
	c := Coefficient{Degree: s.Cells()}
	c.Value.MustSetRandom()
	return c
}

// Commit returns the commitments of the chunks, Σ_blocks Σ_i cell_i·[τ^(offset+i)]₁ + Σ value·[τ^degree]₁.
// It is an error if a chunk has cells from 2^c on, or coefficients beyond the Spare ones.
func (k *Key) Commit(chunks ...Chunk) ([]bn254.G1Affine, error) {
	sums := make([]msm.Sum, len(chunks))
	for i, c := range chunks {
		if err := c.fits(k.Shape); err != nil {
			return nil, fmt.Errorf("chunk %d: %w", i, err)
		}
		for _, b := range c.Blocks {
			sums[i] = append(sums[i], msm.Term{Points: k.powers[b.Offset:], Scalars: b.Cells})
		}
	}
	points := k.engine.Compute(sums...)
	for i, c := range chunks {
		for _, s := range c.Singles {
			var term bn254.G1Affine
			term.ScalarMultiplication(&k.powers[s.Degree], s.Value.BigInt(new(big.Int)))
			points[i].Add(&points[i], &term)
		}
	}
	return points, nil
}

// fits checks that all cells are below 2^c, and all degrees below 2^c + Spare.
func (c Chunk) fits(s Shape) error {
	n := s.Cells()
	for _, b := range c.Blocks {
		if b.Offset < 0 || b.Offset > n || b.Cells.Len() > n-b.Offset {
			return fmt.Errorf("block of %d cells at %d, want all below %d", b.Cells.Len(), b.Offset, n)
		}
	}
	for _, x := range c.Singles {
		if x.Degree < 0 || x.Degree >= s.Powers() {
			return fmt.Errorf("coefficient of degree %d, want at most %d", x.Degree, s.Powers()-1)
		}
	}
	return nil
}

// Combine returns Σ weights[i]·points[i]: the commitment of the same combination of polynomials.
func Combine(points []bn254.G1Affine, weights []fr.Element) (bn254.G1Affine, error) {
	if len(points) != len(weights) {
		return bn254.G1Affine{}, fmt.Errorf("%w: %d commitments and %d weights", ErrMalformed, len(points), len(weights))
	}
	if err := onCurve(points...); err != nil {
		return bn254.G1Affine{}, err
	}
	return combine(points, weights), nil
}

// MaskAddresses returns the addresses of n mask cells: on the diagonal of the folding's matrix from row first on, since
// cells in one row or column do not hide an opening's messages (the package's tests compute ranks).
// Folded takes 3 (FoldedMasks).
//
// # Soundness
//
// Zero knowledge needs random mask cells in one chunk of every opened combination, fresh for every proof.
func (s Shape) MaskAddresses(first, n int) ([]int, error) {
	if first+n > s.Rows() {
		return nil, fmt.Errorf("%d mask cells from row %d on of the diagonal of 2^%d cells, want at most %d rows", n, first, s.C, s.Rows())
	}
	addresses := make([]int, n)
	for i := range addresses {
		addresses[i] = (first+i)*s.Columns() + first + i
	}
	return addresses, nil
}
