package pcs

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Folded is an opening that shows Mercury's two folded vectors (see Mercury for h, g and q) instead of proving
// their inner products in the group:
//
//	⟨h, eq(u₂)⟩ = v and ⟨g, eq(u₁)⟩ = h(α), computed by the verifier
//	e(C - [g], [1]₂) = e([q], [τ^b]₂ - α·[1]₂), so that g = f mod X^b - α; deg g < b is plain
//	g(ζ) is the opening at ζ of the commitment G
//
// The last line spares the verifier the b group operations of committing to g itself. h has a coefficient more than
// there are rows if f has a hiding coefficient; ⟨h, eq(u₂)⟩ leaves it out.
type Folded struct {
	H          []fr.Element   // 2^⌊c/2⌋ + 1
	G          []fr.Element   // b = 2^⌈c/2⌉
	Q, C, Open bn254.G1Affine // commitments of q and g, and of (g - g(ζ)) / (X - ζ)
}

// OpenFolded opens f as OpenMercury does.
func (k *Key) OpenFolded(f []fr.Element, commitment bn254.G1Affine, u []fr.Element, tr Transcript) (fr.Element, Folded, error) {
	if err := k.opens(f, u); err != nil {
		return fr.Element{}, Folded{}, err
	}
	v, proof := openFolded(k.Shape, f, commitment, u, tr, k.commitFull)
	return v, proof, nil
}

func openFolded(s Shape, f []fr.Element, commitment bn254.G1Affine, u []fr.Element, tr Transcript, commit func([]fr.Element) bn254.G1Affine) (v fr.Element, p Folded) {
	t := s.LogColumns()
	p.H = make([]fr.Element, s.Rows()+1)
	copy(p.H, s.foldRows(f, eqTable(u[:t])))
	v = Evaluate(p.H, u[t:])
	absorbClaim(tr, commitment, u, v)
	tr.AbsorbScalars(labelFolded, p.H...)
	alpha := tr.Challenge(labelAlpha)

	q, g := s.divideByPower(make([]fr.Element, len(f)), f, alpha)
	p.G = g
	p.Q, p.C = commit(q), commit(g)
	tr.AbsorbScalars(labelFolded, g...)
	tr.AbsorbPoints(labelZeta, p.Q, p.C)
	zeta := tr.Challenge(labelZeta)

	p.Open = commit(divide(append([]fr.Element(nil), g...), zeta))
	tr.AbsorbPoints(labelKappa, p.Open)
	return v, p
}

// VerifyFolded checks a Folded opening; see VerifyMercury.
func (k *VerifierKey) VerifyFolded(commitment bn254.G1Affine, u []fr.Element, v fr.Element, proof *Folded, tr Transcript) error {
	if len(u) != k.C || len(proof.H) != k.Rows()+1 || len(proof.G) != k.Columns() {
		return fmt.Errorf("%w: a point of %d coordinates and vectors of %d and %d, want %d, %d and %d",
			ErrMalformed, len(u), len(proof.H), len(proof.G), k.C, k.Rows()+1, k.Columns())
	}
	if err := onCurve(proof.Q, proof.C, proof.Open, commitment); err != nil {
		return err
	}
	absorbClaim(tr, commitment, u, v)
	tr.AbsorbScalars(labelFolded, proof.H...)
	alpha := tr.Challenge(labelAlpha)
	tr.AbsorbScalars(labelFolded, proof.G...)
	tr.AbsorbPoints(labelZeta, proof.Q, proof.C)
	zeta := tr.Challenge(labelZeta)
	tr.AbsorbPoints(labelKappa, proof.Open)
	kappa := tr.Challenge(labelKappa)
	value, err := proof.claims(k.Shape, u, v, alpha, zeta)
	if err != nil {
		return err
	}
	return k.checkFolded(commitment, proof, alpha, zeta, kappa, value)
}

// claims is the scalar part of verification; it returns g(ζ).
func (p *Folded) claims(shape Shape, u []fr.Element, v, alpha, zeta fr.Element) (fr.Element, error) {
	t := shape.LogColumns()
	if got := Evaluate(p.H, u[t:]); !got.Equal(&v) {
		return fr.Element{}, fmt.Errorf("%w: the rows' fold has another value at the point", ErrFolded)
	}
	got, want := Evaluate(p.G, u[:t]), evaluateAt(p.H, alpha)
	if !got.Equal(&want) {
		return fr.Element{}, fmt.Errorf("%w: the columns' fold has another value than the rows' fold", ErrFolded)
	}
	return evaluateAt(p.G, zeta), nil
}

// checkFolded is the group part: the division, and κ times the opening of g:
//
//	e(C - G + α·Q + κ·(G - g(ζ)·[1]₁ + ζ·Open), [1]₂) = e(Q, [τ^b]₂)·e(κ·Open, [τ]₂)
func (k *VerifierKey) checkFolded(commitment bn254.G1Affine, p *Folded, alpha, zeta, kappa, value fr.Element) error {
	one := fr.One()
	var g, open, constant fr.Element
	g.Sub(&kappa, &one)
	open.Mul(&kappa, &zeta)
	constant.Mul(&kappa, &value)
	constant.Neg(&constant)
	kappa.Neg(&kappa)
	left := combine([]bn254.G1Affine{commitment, p.C, p.Q, p.Open, k.one1}, []fr.Element{one, g, alpha, open, constant})
	right := combine([]bn254.G1Affine{p.Open}, []fr.Element{kappa})
	var q bn254.G1Affine
	q.Neg(&p.Q)
	return pairingHolds([]bn254.G1Affine{left, q, right}, []bn254.G2Affine{k.one2, k.tauB, k.tau2})
}
