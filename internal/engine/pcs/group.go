package pcs

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// This file and the verifiers' check functions are all that a verifier does with points. What it does with scalars is
// in the files named claims: a circuit can do the one and a contract the other.

func onCurve(points ...bn254.G1Affine) error {
	for i := range points {
		if !points[i].IsOnCurve() { // infinity is (0, 0) and counts as on the curve
			return fmt.Errorf("%w: point %d of %d", ErrPoint, i, len(points))
		}
	}
	return nil
}

// combine returns Σ weights[i]·points[i] for a few points.
func combine(points []bn254.G1Affine, weights []fr.Element) (sum bn254.G1Affine) {
	const few = 24 // below, single multiplications (which use the endomorphism) are faster than buckets
	if len(points) > few {
		if _, err := sum.MultiExp(points, weights, ecc.MultiExpConfig{}); err != nil {
			panic("BUG: pcs: " + err.Error()) // lengths differ
		}
		return sum
	}
	var total bn254.G1Jac
	for i := range points {
		var term bn254.G1Jac
		term.FromAffine(&points[i])
		if !weights[i].IsOne() {
			term.ScalarMultiplication(&term, weights[i].BigInt(new(big.Int)))
		}
		total.AddAssign(&term)
	}
	return *sum.FromJacobian(&total)
}

// pairingHolds checks Π e(points[i], others[i]) = 1.
func pairingHolds(points []bn254.G1Affine, others []bn254.G2Affine) error {
	ok, err := bn254.PairingCheck(points, others)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	if !ok {
		return ErrPairing
	}
	return nil
}
