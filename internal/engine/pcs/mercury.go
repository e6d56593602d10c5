package pcs

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/msm"
)

// MercuryMasks is the number of independent linear functionals of the opened polynomial in its commitment,
// value and Mercury opening, and so the number of mask cells that hide them.
const MercuryMasks = 12

// Mercury is an opening by the protocol of Eagen and Gabizon (eprint 2025/385), for f = Σ_i Σ_j f_ij·X^(ib+j)
// at u = (u₁, u₂), u₁ the variables of the column j:
//
//	h = Σ_i X^i·Σ_j eq_j(u₁)·f_ij   the rows, folded
//	f = q·(X^b - α) + g, deg g < b  so that g = Σ_j X^j·f_j(α), f_j being the j-th column
//	⟨g, eq(u₁)⟩ = h(α)              for a random α: h is what it should be
//	⟨h, eq(u₂)⟩ = v                 the claim
//	D = X^(b-1)·g(1/X)              a polynomial: deg g < b
//
// The two inner products are the constant term of, with P_u = Σ eq_i(u)·X^i,
//
//	g(X)·P_u₁(1/X) + g(1/X)·P_u₁(X) + γ·(h(X)·P_u₂(1/X) + h(1/X)·P_u₂(X)) = 2(h(α) + γ·v) + X·S(X) + S(1/X)/X
//
// checked at X = ζ. D(ζ) and S(ζ) are computed by the verifier, not sent.
//
// # Coefficients from 2^c on
//
// P_u₂ has 2^⌊c/2⌋ coefficients, so ⟨h, eq(u₂)⟩ takes in only as many of h, and v is a function of the coefficients of f below
// 2^c. Those above change h, g, q and the commitment, not v. This is harmless: v is the claimed value of the
// polynomial that the low 2^c coefficients define, which the commitment binds as it
// binds all coefficients. It is wanted, too: hiding coefficients need no exception in any claim.
type Mercury struct {
	H, G, Q, S, D   bn254.G1Affine // commitments of the polynomials above
	Division        bn254.G1Affine // of (f - (ζ^b-α)·q - g(ζ)) / (X-ζ)
	BatchQ, BatchL  bn254.G1Affine // opening of g, h, S, D (Boneh et al., eprint 2020/081, section 4)
	HAlpha          fr.Element     // h(α)
	GZeta, GInverse fr.Element     // g(ζ), g(1/ζ)
	HZeta, HInverse fr.Element     // h(ζ), h(1/ζ)
	SInverse        fr.Element     // S(1/ζ)
}

// Transcript labels of the opening; the order of absorbing is that of the functions below.
const (
	// ClaimLabel is that of the claim. A transcript that has absorbed what commitment, point and value follow from
	// may leave them out.
	ClaimLabel = "pcs: commitment, point and value"

	labelAlpha = "pcs: alpha"
	labelGamma = "pcs: gamma"
	labelZeta  = "pcs: zeta"
	labelBeta  = "pcs: beta"
	labelZ     = "pcs: z"
	labelKappa = "pcs: kappa"
)

// OpenMercury opens f, the 2^c cells and perhaps hiding coefficients, at u; it returns the value as well. The
// commitment is that of f.
func (k *Key) OpenMercury(f []fr.Element, commitment bn254.G1Affine, u []fr.Element, tr Transcript) (fr.Element, Mercury, error) {
	if err := k.opens(f, u); err != nil {
		return fr.Element{}, Mercury{}, err
	}
	p := mercuryProver{shape: k.Shape, f: f, u: u, commit: k.commitFull}
	v, proof := p.prove(commitment, tr)
	return v, proof, nil
}

func (k *Key) opens(f, u []fr.Element) error {
	if n := k.Cells(); len(f) < n || len(f) > k.Powers() || len(u) != k.C {
		return fmt.Errorf("opening of %d coefficients at a point of %d coordinates, want %d (or up to %d more) and %d", len(f), len(u), n, Spare, k.C)
	}
	return nil
}

func (k *Key) commitFull(p []fr.Element) bn254.G1Affine {
	return k.engine.Add(k.powers, msm.Field(p))
}

// mercuryProver holds the polynomials of one opening.
type mercuryProver struct {
	shape   Shape
	f, u    []fr.Element
	commit  func([]fr.Element) bn254.G1Affine
	h, g, q []fr.Element
	s, d    []fr.Element
	alpha   fr.Element
	proof   Mercury

	// deviate, if there is one, is called before the messages of a round are sent; tests of soundness change the
	// polynomials there.
	deviate func(p *mercuryProver, round int)
}

func (p *mercuryProver) round(n int) {
	if p.deviate != nil {
		p.deviate(p, n)
	}
}

func (p *mercuryProver) prove(commitment bn254.G1Affine, tr Transcript) (fr.Element, Mercury) {
	t := p.shape.LogColumns()
	u1, u2 := p.u[:t], p.u[t:]
	proof := &p.proof
	p.h = p.shape.foldRows(p.f, eqTable(u1))
	p.round(1)
	v := Evaluate(p.h, u2)
	absorbClaim(tr, commitment, p.u, v)

	proof.H = p.commit(p.h)
	tr.AbsorbPoints(labelAlpha, proof.H)
	alpha := tr.Challenge(labelAlpha)
	p.alpha = alpha

	work := make([]fr.Element, len(p.f))
	p.q, p.g = p.shape.divideByPower(work, p.f, alpha)
	proof.HAlpha = evaluateAt(p.h, alpha)
	p.round(2)
	proof.G, proof.Q = p.commit(p.g), p.commit(p.q)
	tr.AbsorbPoints(labelGamma, proof.G, proof.Q)
	tr.AbsorbScalars(labelGamma, proof.HAlpha)
	gamma := tr.Challenge(labelGamma)

	p.s = innerProductRest(p.g, u1, p.h, u2, gamma)
	p.d = reversed(p.g)
	p.round(3)
	proof.S, proof.D = p.commit(p.s), p.commit(p.d)
	tr.AbsorbPoints(labelZeta, proof.S, proof.D)
	zeta := challengeZeta(tr, alpha)

	p.evaluate(zeta)
	p.round(4)
	proof.Division = p.commit(p.division(work, zeta))
	tr.AbsorbScalars(labelBeta, proof.evaluations()...)
	tr.AbsorbPoints(labelBeta, proof.Division)
	p.openBatch(tr, zeta)
	return v, *proof
}

func absorbClaim(tr Transcript, commitment bn254.G1Affine, u []fr.Element, v fr.Element) {
	tr.AbsorbPoints(ClaimLabel, commitment)
	tr.AbsorbScalars(ClaimLabel, u...)
	tr.AbsorbScalars(ClaimLabel, v)
}

// challengeZeta draws ζ until ζ, 1/ζ and α are distinct and ζ is invertible; that is at once, but for a chance of 2^-251.
func challengeZeta(tr Transcript, alpha fr.Element) fr.Element {
	for {
		zeta := tr.Challenge(labelZeta)
		var square, product, one fr.Element
		one.SetOne()
		square.Square(&zeta)
		product.Mul(&zeta, &alpha)
		if !zeta.IsZero() && !square.Equal(&one) && !zeta.Equal(&alpha) && !product.Equal(&one) {
			return zeta
		}
	}
}

// evaluations returns the scalars sent after ζ, in the order of absorbing.
func (m *Mercury) evaluations() []fr.Element {
	return []fr.Element{m.GZeta, m.GInverse, m.HZeta, m.HInverse, m.SInverse}
}

func (p *mercuryProver) evaluate(zeta fr.Element) {
	var inverse fr.Element
	inverse.Inverse(&zeta)
	p.proof.GZeta, p.proof.GInverse = evaluateAt(p.g, zeta), evaluateAt(p.g, inverse)
	p.proof.HZeta, p.proof.HInverse = evaluateAt(p.h, zeta), evaluateAt(p.h, inverse)
	p.proof.SInverse = evaluateAt(p.s, inverse)
}

// division returns (f - (ζ^b-α)·q - g(ζ)) / (X-ζ), using work, in which q lies.
func (p *mercuryProver) division(work []fr.Element, zeta fr.Element) []fr.Element {
	scale := power(zeta, p.shape.LogColumns())
	scale.Sub(&p.alpha, &scale)
	n := len(p.q)
	halves(n, func(begin, end int) {
		part := fr.Vector(work[begin:end])
		part.ScalarMul(p.q[begin:end], &scale)
		part.Add(part, p.f[begin:end])
	})
	copy(work[n:], p.f[n:])
	return divide(work, zeta) // the remainder is g(ζ)
}

// power returns x^(2^log).
func power(x fr.Element, log int) fr.Element {
	for range log {
		x.Square(&x)
	}
	return x
}

func reversed(p []fr.Element) []fr.Element {
	r := make([]fr.Element, len(p))
	for i := range p {
		r[len(p)-1-i] = p[i]
	}
	return r
}

// innerProductRest returns S, whose coefficient k-1 is the sum of the coefficients of X^k and X^-k of
// g(X)·P_u₁(1/X) + γ·h(X)·P_u₂(1/X).
func innerProductRest(g, u1, h, u2 []fr.Element, gamma fr.Element) []fr.Element {
	s := make([]fr.Element, max(len(g), len(h))-1)
	addRest := func(p, u []fr.Element, weight fr.Element) {
		below := 1<<len(u) - 1
		product := timesEqInverse(p, u)
		for i := range product {
			if k := i - below; k > 0 {
				addScaled(s[k-1:], product[i:i+1], weight)
			} else if k < 0 {
				addScaled(s[-k-1:], product[i:i+1], weight)
			}
		}
	}
	var one fr.Element
	one.SetOne()
	addRest(g, u1, one)
	addRest(h, u2, gamma)
	return s
}

// timesEqInverse returns p(X)·P_u(1/X)·X^(2^len(u)-1). The factors of P_u(1/X) = Π_j (u_j·X^(-2^j) + 1 - u_j)
// are applied one by one, in linear time each.
func timesEqInverse(p, u []fr.Element) []fr.Element {
	below := 1<<len(u) - 1
	product := make([]fr.Element, len(p)+below)
	copy(product[below:], p)
	for j := range u {
		step := 1 << j
		for i := range product { // upwards: product[i+step] is still the old one
			var difference fr.Element
			if i+step < len(product) {
				difference.Sub(&product[i+step], &product[i])
			} else {
				difference.Neg(&product[i])
			}
			difference.Mul(&difference, &u[j])
			product[i].Add(&product[i], &difference)
		}
	}
	return product
}

// openBatch makes the common opening of g, h, S and D. With the quotients Q_k of polynomial k by the product of X - s
// over its points s,
//
//	BatchQ = Σ_k β^k·Q_k,  BatchL = (Σ_k β^k·Z_k(z)·p_k - Z(z)·BatchQ) / (X - z)
func (p *mercuryProver) openBatch(tr Transcript, zeta fr.Element) {
	alpha, inverse := p.alpha, fr.Element{}
	inverse.Inverse(&zeta)
	beta := tr.Challenge(labelBeta)
	polynomials := [4][]fr.Element{p.g, p.h, p.s, p.d}
	points := [4][]fr.Element{{zeta, inverse}, {zeta, inverse, alpha}, {zeta, inverse}, {zeta}}
	quotient := make([]fr.Element, max(len(p.g), len(p.h)))
	var weight fr.Element
	weight.SetOne()
	for k, poly := range polynomials {
		rest := append([]fr.Element(nil), poly...)
		for _, s := range points[k] {
			rest = divide(rest, s)
		}
		addScaled(quotient, rest, weight)
		weight.Mul(&weight, &beta)
	}
	p.proof.BatchQ = p.commit(quotient)
	tr.AbsorbPoints(labelZ, p.proof.BatchQ)
	z := tr.Challenge(labelZ)

	zeros := batchZeros(alpha, zeta, inverse, z)
	linear := make([]fr.Element, len(quotient))
	weight.SetOne()
	for k, poly := range polynomials {
		var w fr.Element
		addScaled(linear, poly, *w.Mul(&weight, &zeros.missing[k]))
		weight.Mul(&weight, &beta)
	}
	var minus fr.Element
	addScaled(linear, quotient, *minus.Neg(&zeros.all))
	p.proof.BatchL = p.commit(divide(linear, z))
	tr.AbsorbPoints(labelKappa, p.proof.BatchL)
}

// zeros are values at z: of Π (X - s) over all of ζ, 1/ζ, α, and over those where polynomial k is not opened.
type zeros struct {
	all     fr.Element
	missing [4]fr.Element
}

func batchZeros(alpha, zeta, inverse, z fr.Element) (r zeros) {
	var fromAlpha, fromZeta, fromInverse fr.Element
	fromAlpha.Sub(&z, &alpha)
	fromZeta.Sub(&z, &zeta)
	fromInverse.Sub(&z, &inverse)
	r.missing[0] = fromAlpha
	r.missing[1].SetOne()
	r.missing[2] = fromAlpha
	r.missing[3].Mul(&fromAlpha, &fromInverse)
	r.all.Mul(&r.missing[3], &fromZeta)
	return r
}
