package srs

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
)

// A secret that everybody knows is none: `snarkjs powersoftau new` without a contribution has τ = α = β = 1. Nobody can tell all such
// numbers, but those that one comes by without a ceremony can be told: small ones, their inverses, numbers of a small order
// and, in a phase 1, secrets that are made from each other. A random number is none of them, but for a chance below 2^-200.

// smallBound is 2^20: a secret x is refused if x·d = ±n with d or n equal to 1 and the other at most smallBound.
const (
	smallLog   = 20
	smallBound = 1 << smallLog
	babySteps  = 1 << (smallLog / 2)
)

// multiple returns the k with target = k·base and |k| <= smallBound, if there is one: baby steps, giant steps.
func multiple(base, target *bn254.G1Affine) (k int, ok bool) {
	baby := make([]bn254.G1Jac, babySteps)
	baby[0].FromAffine(base)
	for i := range baby[1:] {
		baby[i+1] = baby[i]
		baby[i+1].AddMixed(base)
	}
	giant := baby[babySteps-1] // babySteps·base
	giant.DoubleAssign()
	steps := make(map[fp.Element]int, babySteps) // x of i·base, which is that of −i·base
	for i, p := range bn254.BatchJacobianToAffineG1(baby) {
		steps[p.X] = i + 1
	}
	const giants = smallBound / (2 * babySteps)
	list := make([]bn254.G1Jac, 2*giants+1) // target − j·giant for |j| <= giants
	list[0].FromAffine(target)
	for range giants {
		list[0].AddAssign(&giant)
	}
	for i := range list[1:] {
		list[i+1] = list[i]
		list[i+1].SubAssign(&giant)
	}
	for i, p := range bn254.BatchJacobianToAffineG1(list) {
		at := 2 * babySteps * (i - giants)
		if p.IsInfinity() {
			return at, true
		}
		if step, found := steps[p.X]; found {
			if exact(base, target, at+step) {
				return at + step, true
			}
			return at - step, true
		}
	}
	return 0, false
}

// exact says that target = k·base.
func exact(base, target *bn254.G1Affine, k int) bool {
	var p bn254.G1Affine
	p.ScalarMultiplication(base, big.NewInt(int64(k)))
	return p.Equal(target)
}

// checkSmall refuses a secret x, given as [x]₁, that is a small number or the inverse of one.
func checkSmall(name string, point *bn254.G1Affine) error {
	_, _, one, _ := bn254.Generators()
	if k, ok := multiple(&one, point); ok {
		return fmt.Errorf("%w: %s is %d%s", ErrKnown, name, k, nobody(k))
	}
	if k, ok := multiple(point, &one); ok {
		return fmt.Errorf("%w: %s is 1/%d", ErrKnown, name, k)
	}
	return nil
}

func nobody(k int) string {
	if k == 1 {
		return ", as in a file that nobody has contributed to"
	}
	return ""
}

// sameUpToSign returns the first i with points[i] = ±p, or −1.
func sameUpToSign(points []bn254.G1Affine, p *bn254.G1Affine) int {
	for i := range points {
		if points[i].X.Equal(&p.X) {
			return i
		}
	}
	return -1
}

// checkTau refuses a small τ and one with a power ±1 among the powers, given as [τ^i]₁.
func checkTau(powers []bn254.G1Affine) error {
	if err := checkSmall("τ", &powers[1]); err != nil {
		return err
	}
	if i := sameUpToSign(powers[1:], &powers[0]); i >= 0 {
		return fmt.Errorf("%w: τ^%d is 1 or −1", ErrKnown, i+1)
	}
	return nil
}

func (s *SRS) checkUnknown() error { return checkTau(s.g1) }

// checkUnknown refuses secrets that everybody knows, and secrets that are products of each other and powers of τ: the proof of
// Groth16's soundness takes them for independent.
func (p *Phase1) checkUnknown() error {
	if err := checkTau(p.Tau); err != nil {
		return err
	}
	for _, x := range []struct {
		name, other    string
		powers, others []bn254.G1Affine
	}{{"α", "β", p.Alpha, p.Beta}, {"β", "α", p.Beta, p.Alpha}} {
		if err := checkSmall(x.name, &x.powers[0]); err != nil {
			return err
		}
		if i := sameUpToSign(p.Tau, &x.powers[0]); i >= 0 {
			return fmt.Errorf("%w: %s is τ^%d or its negative", ErrKnown, x.name, i)
		}
		if i := sameUpToSign(x.powers, &p.Tau[0]); i >= 0 {
			return fmt.Errorf("%w: %s·τ^%d is 1 or −1", ErrKnown, x.name, i)
		}
		if i := sameUpToSign(x.others, &x.powers[0]); i >= 0 {
			return fmt.Errorf("%w: %s is %s·τ^%d or its negative", ErrKnown, x.name, x.other, i)
		}
	}
	return p.checkProduct()
}

// checkProduct refuses α·β = ±1.
func (p *Phase1) checkProduct() error {
	one := p.Tau[0]
	for range 2 {
		if equalPairings("αβ", p.Alpha[0], p.BetaG2, one, p.TauG2[0]) == nil {
			return fmt.Errorf("%w: α·β is 1 or −1", ErrKnown)
		}
		one.Neg(&one)
	}
	return nil
}
