package srs

import (
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"math/big"
	"sync"

	"github.com/aivm/aivm/internal/int128"
	"github.com/aivm/aivm/internal/msm"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Check proves that the points are what they should be: in their groups, the first ones the
// generators, and the others powers of one number (with error 2^-127 over its own randomness). It
// takes about a microsecond per power.
func (s *SRS) Check() error {
	if err := s.checkGenerators(); err != nil {
		return err
	}
	if err := checkCurve(s.g1); err != nil {
		return err
	}
	if err := s.checkG2(); err != nil {
		return err
	}
	return s.checkPowers()
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

// checkPowers checks that each power in G1 is τ times the one before: with random r_i,
// e(Σ r_i·[τ^(i+1)]₁, [1]₂) = e(Σ r_i·[τ^i]₁, [τ]₂).
func (s *SRS) checkPowers() error {
	n := len(s.g1) - 1
	random := make([]byte, 16*n)
	_, _ = rand.Read(random) // never fails
	scalars := make(msm.Wide, n)
	for i := range scalars {
		scalars[i] = int128.Int{
			Hi: int64(binary.LittleEndian.Uint64(random[16*i:])),
			Lo: binary.LittleEndian.Uint64(random[16*i+8:]),
		}
	}
	sums := msm.NewEngine(0).Compute(
		msm.Sum{{Points: s.g1[1:], Scalars: scalars}},
		msm.Sum{{Points: s.g1[:n], Scalars: scalars}})
	return equalPairings("G1", sums[0], s.g2[0], sums[1], s.g2[1])
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
