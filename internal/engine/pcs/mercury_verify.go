package pcs

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// VerifyMercury checks that the polynomial in the commitment has the value v at u: its coefficients below 2^c as values on the
// cube.
//
// # Soundness
//
// Commitment, point and value are absorbed here; everything that they depend on must have been absorbed before, and
// the commitments of which this one is a combination must have been checked to be on the curve (Combine does).
// The statistical error is below 2^(c+4)/r, mostly that of ζ and α on polynomials of degree up to that of the SRS;
// the commitments are binding in the algebraic group model under the q-discrete-logarithm assumption.
func (k *VerifierKey) VerifyMercury(commitment bn254.G1Affine, u []fr.Element, v fr.Element, proof *Mercury, tr Transcript) error {
	if len(u) != k.C {
		return fmt.Errorf("%w: a point of %d coordinates, want %d", ErrMalformed, len(u), k.C)
	}
	if err := onCurve(append(proof.Points(), commitment)...); err != nil {
		return err
	}
	return k.checkMercury(commitment, proof, proof.Equation(k.Shape, commitment, u, v, tr))
}

// MercuryEquation is the pairing equation of an opening,
//
//	e(C + Σ_i Left[i]·points[i], [1]₂) = e(Division + Kappa·BatchL, [τ]₂)
//
// the points being those of the opening, in the order of their encoding, and [1]₁.
type MercuryEquation struct {
	Left  [9]fr.Element
	Kappa fr.Element
	// Inverse of ζ·(ζ²-1)·(ζ-α)·(1-α·ζ), for a verifier to whom multiplications are cheaper.
	Inverse fr.Element
}

// Equation is the scalar part of verification; it absorbs what VerifyMercury does.
func (m *Mercury) Equation(shape Shape, commitment bn254.G1Affine, u []fr.Element, v fr.Element, tr Transcript) *MercuryEquation {
	c := m.replay(commitment, u, v, tr)
	w := m.weights(shape, u, v, c)
	e := &MercuryEquation{[9]fr.Element{w.h, w.g, w.q, w.s, w.d, w.division, w.batchQ, w.batchL, w.one}, w.kappa, fr.Element{}}
	var square, product, factor fr.Element
	one := fr.One()
	square.Square(&c.zeta).Sub(&square, &one)
	product.Mul(&c.zeta, &square)
	product.Mul(&product, factor.Sub(&c.zeta, &c.alpha))
	factor.Mul(&c.alpha, &c.zeta).Sub(&one, &factor)
	e.Inverse.Inverse(product.Mul(&product, &factor))
	return e
}

// Points are those of the opening, in the order of their encoding.
func (m *Mercury) Points() []bn254.G1Affine {
	return []bn254.G1Affine{m.H, m.G, m.Q, m.S, m.D, m.Division, m.BatchQ, m.BatchL}
}

// replay absorbs a proof as the prover did.
func (m *Mercury) replay(commitment bn254.G1Affine, u []fr.Element, v fr.Element, tr Transcript) (c mercuryChallenges) {
	absorbClaim(tr, commitment, u, v)
	tr.AbsorbPoints(labelAlpha, m.H)
	c.alpha = tr.Challenge(labelAlpha)
	tr.AbsorbPoints(labelGamma, m.G, m.Q)
	tr.AbsorbScalars(labelGamma, m.HAlpha)
	c.gamma = tr.Challenge(labelGamma)
	tr.AbsorbPoints(labelZeta, m.S, m.D)
	c.zeta = challengeZeta(tr, c.alpha)
	tr.AbsorbScalars(labelBeta, m.evaluations()...)
	tr.AbsorbPoints(labelBeta, m.Division)
	c.beta = tr.Challenge(labelBeta)
	tr.AbsorbPoints(labelZ, m.BatchQ)
	c.z = tr.Challenge(labelZ)
	tr.AbsorbPoints(labelKappa, m.BatchL)
	c.kappa = tr.Challenge(labelKappa)
	return c
}

// checkMercury is the group part of verification.
func (k *VerifierKey) checkMercury(commitment bn254.G1Affine, m *Mercury, e *MercuryEquation) error {
	one := fr.One()
	left := combine(append(m.Points(), k.one1, commitment), append(e.Left[:], one))
	right := combine([]bn254.G1Affine{m.Division, m.BatchL}, []fr.Element{one, e.Kappa})
	right.Neg(&right)
	return pairingHolds([]bn254.G1Affine{left, right}, []bn254.G2Affine{k.one2, k.tau2})
}
