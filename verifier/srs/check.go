package srs

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"math/big"
	"sync"

	"github.com/aivm/aivm/internal/engine/msm"
	"github.com/aivm/aivm/isa/int128"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Check proves that the points are what they should be: in their groups, the first ones the generators, the others
// powers of one number, and that number none that everybody knows (ErrKnown). It takes about a microsecond per power,
// and a few MiB beside the powers.
//
// # Soundness
//
// Wrong powers pass with a chance of at most 2^-127, over randomness of the operating system that is drawn after
// the powers are fixed: 2^-128 for the sum of those in G1, whose coefficients are uniform among 2^128 numbers that differ
// modulo r, and 1/r for the sum in G2.
func (s *SRS) Check() error { return s.check(context.Background()) }

// check is Check until the context ends.
func (s *SRS) check(ctx context.Context) error {
	if err := s.checkGenerators(); err != nil {
		return err
	}
	if err := checkCurve(s.g1); err != nil {
		return err
	}
	if err := s.checkG2(); err != nil {
		return err
	}
	if err := s.checkPowers(ctx); err != nil {
		return err
	}
	return s.checkUnknown()
}

func (s *SRS) checkGenerators() error {
	_, _, one1, one2 := bn254.Generators()
	if len(s.g1) < 2 || len(s.g2) < 2 || len(s.g1) <= 1<<(len(s.g2)-2) {
		return fmt.Errorf("%w: %d powers in G1 and %d in G2", ErrFormat, len(s.g1), len(s.g2))
	}
	if !s.g1[0].Equal(&one1) {
		return fmt.Errorf("%w: power 0 in G1 is not the generator", ErrRelation)
	}
	if !s.g2[0].Equal(&one2) {
		return fmt.Errorf("%w: power 0 in G2 is not the generator", ErrRelation)
	}
	return nil
}

// checkCurve refuses points off the curve and infinity. G1 is the whole curve, so there is no subgroup to check.
func checkCurve(points []bn254.G1Affine) error {
	const parts = 8
	var errs [parts]error
	var group sync.WaitGroup
	for k := range parts {
		group.Go(func() {
			for i := len(points) * k / parts; i < len(points)*(k+1)/parts; i++ {
				if points[i].IsInfinity() || !points[i].IsOnCurve() {
					errs[k] = fmt.Errorf("%w: power %d in G1 is infinity or not on the curve", ErrPoint, i)
					return
				}
			}
		})
	}
	group.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// checkG2 checks the points in G2 against those in G1: with random s_j,
// e(Σ s_j·[τ^(2^j)]₁, [1]₂) = e([1]₁, Σ s_j·[τ^(2^j)]₂).
func (s *SRS) checkG2() error {
	n := s.G2Logs()
	var left []bn254.G1Affine
	for j := range n {
		p := &s.g2[1+j]
		if p.IsInfinity() || !p.IsOnCurve() || !p.IsInSubGroup() {
			return fmt.Errorf("%w: power 2^%d in G2 is infinity or not in the subgroup", ErrPoint, j)
		}
		left = append(left, s.g1[1<<j])
	}
	scalars := make([]fr.Element, n)
	for i := range scalars {
		scalars[i].MustSetRandom()
	}
	var right bn254.G2Jac
	for j := range scalars {
		var term bn254.G2Jac
		term.FromAffine(&s.g2[1+j])
		term.ScalarMultiplication(&term, scalars[j].BigInt(new(big.Int)))
		right.AddAssign(&term)
	}
	var rightAffine bn254.G2Affine
	rightAffine.FromJacobian(&right)
	return equalPairings("G2", msm.NewEngine(1).Add(left, msm.Field(scalars)), s.g2[0], s.g1[0], rightAffine)
}

// checkPiece is how many powers checkPowers draws coefficients for at a time.
const checkPiece = 1 << 18

// checkPowers checks that each power in G1 is τ times the one before: with random r_i of 128 bits,
// e(Σ r_i·[τ^(i+1)]₁, [1]₂) = e(Σ r_i·[τ^i]₁, [τ]₂).
func (s *SRS) checkPowers(ctx context.Context) error {
	n := len(s.g1) - 1
	engine := msm.NewEngine(0)
	random := make([]byte, 16*min(n, checkPiece))
	scalars := make(msm.Wide, min(n, checkPiece))
	var above, below bn254.G1Affine
	for begin := 0; begin < n; begin += checkPiece {
		if err := ctx.Err(); err != nil {
			return err
		}
		end := min(begin+checkPiece, n)
		r := scalars[:end-begin]
		_, _ = rand.Read(random[:16*len(r)]) // never fails
		for i := range r {
			r[i] = int128.Int{
				Hi: int64(binary.LittleEndian.Uint64(random[16*i:])),
				Lo: binary.LittleEndian.Uint64(random[16*i+8:]),
			}
		}
		sums := engine.Compute(
			msm.Sum{{Points: s.g1[begin+1 : end+1], Scalars: r}},
			msm.Sum{{Points: s.g1[begin:end], Scalars: r}})
		above.Add(&above, &sums[0])
		below.Add(&below, &sums[1])
	}
	return equalPairings("G1", above, s.g2[0], below, s.g2[1])
}

// equalPairings returns ErrRelation unless e(a, b) = e(c, d).
func equalPairings(group string, a bn254.G1Affine, b bn254.G2Affine, c bn254.G1Affine, d bn254.G2Affine) error {
	c.Neg(&c)
	ok, err := bn254.PairingCheck([]bn254.G1Affine{a, c}, []bn254.G2Affine{b, d})
	if err != nil || !ok {
		return fmt.Errorf("%w: the pairing check of the powers in %s fails", ErrRelation, group)
	}
	return nil
}
