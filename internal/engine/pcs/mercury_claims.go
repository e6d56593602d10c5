package pcs

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

// mercuryChallenges are all challenges of an opening.
type mercuryChallenges struct{ alpha, gamma, zeta, beta, z, kappa fr.Element }

// mercuryWeights are the coefficients of the pairing equation
//
//	e(C + q·Q + division·Division + g·G + h·H + s·S + d·D + batchQ·BatchQ + batchL·BatchL + one·[1]₁, [1]₂)
//	= e(Division + kappa·BatchL, [τ]₂)
//
// the sum of the two equations of Mercury, the second κ times:
//
//	e(C - (ζ^b-α)·Q - g(ζ)·[1]₁ + ζ·Division, [1]₂) = e(Division, [τ]₂)
//	e(Σ_k β^k·Z_k(z)·(C_k - p*_k(z)·[1]₁) - Z(z)·BatchQ + z·BatchL, [1]₂) = e(BatchL, [τ]₂)
//
// where C_k commits to g, h, S, D and p*_k interpolates the claimed values.
type mercuryWeights struct {
	q, division, g, h, s, d, batchQ, batchL, one, kappa fr.Element
}

// weights is the scalar part of verification: it computes S(ζ) from the inner product identity, D(ζ) from
// the degree identity, and the coefficients of the pairing equation.
func (m *Mercury) weights(shape Shape, u []fr.Element, v fr.Element, c mercuryChallenges) (w mercuryWeights) {
	var inverse fr.Element
	inverse.Inverse(&c.zeta)
	sZeta := m.innerProductValue(shape, u, v, c, inverse)
	dZeta := zetaToDegree(c.zeta, inverse, shape)
	dZeta.Mul(&dZeta, &m.GInverse)

	zeros := batchZeros(c.alpha, c.zeta, inverse, c.z)
	points := []fr.Element{c.zeta, inverse, c.alpha}
	claimed := [4]fr.Element{
		interpolate(points[:2], []fr.Element{m.GZeta, m.GInverse}, c.z),
		interpolate(points, []fr.Element{m.HZeta, m.HInverse, m.HAlpha}, c.z),
		interpolate(points[:2], []fr.Element{sZeta, m.SInverse}, c.z),
		dZeta,
	}
	weight := c.kappa
	for k, dst := range []*fr.Element{&w.g, &w.h, &w.s, &w.d} {
		var t fr.Element
		dst.Mul(&weight, &zeros.missing[k])
		w.one.Sub(&w.one, t.Mul(dst, &claimed[k]))
		weight.Mul(&weight, &c.beta)
	}
	w.one.Sub(&w.one, &m.GZeta)
	w.q = power(c.zeta, shape.LogColumns())
	w.q.Sub(&c.alpha, &w.q)
	w.division = c.zeta
	w.batchQ.Mul(&c.kappa, &zeros.all)
	w.batchQ.Neg(&w.batchQ)
	w.batchL.Mul(&c.kappa, &c.z)
	w.kappa = c.kappa
	return w
}

// innerProductValue returns the S(ζ) that satisfies the inner product identity at ζ.
func (m *Mercury) innerProductValue(shape Shape, u []fr.Element, v fr.Element, c mercuryChallenges, inverse fr.Element) (s fr.Element) {
	u1, u2 := u[:shape.LogColumns()], u[shape.LogColumns():]
	cross := func(atZeta, atInverse fr.Element, u []fr.Element) (sum fr.Element) {
		p, r := eqPolynomialAt(u, inverse), eqPolynomialAt(u, c.zeta)
		p.Mul(&p, &atZeta)
		r.Mul(&r, &atInverse)
		return *sum.Add(&p, &r)
	}
	var constant, t fr.Element
	constant.Mul(&c.gamma, &v)
	constant.Add(&constant, &m.HAlpha)
	constant.Double(&constant)
	s = cross(m.HZeta, m.HInverse, u2)
	s.Mul(&s, &c.gamma)
	t = cross(m.GZeta, m.GInverse, u1)
	s.Add(&s, &t)
	s.Sub(&s, &constant)
	t.Mul(&m.SInverse, &inverse)
	s.Sub(&s, &t)
	s.Mul(&s, &inverse)
	return s
}

// zetaToDegree returns ζ^(b-1).
func zetaToDegree(zeta, inverse fr.Element, shape Shape) fr.Element {
	p := power(zeta, shape.LogColumns())
	return *p.Mul(&p, &inverse)
}

// interpolate returns the value at z of the polynomial of least degree with the given values at distinct points.
func interpolate(points, values []fr.Element, z fr.Element) (sum fr.Element) {
	for i := range points {
		numerator, denominator := values[i], fr.One()
		for j := range points {
			if i == j {
				continue
			}
			var t fr.Element
			numerator.Mul(&numerator, t.Sub(&z, &points[j]))
			denominator.Mul(&denominator, t.Sub(&points[i], &points[j]))
		}
		denominator.Inverse(&denominator)
		numerator.Mul(&numerator, &denominator)
		sum.Add(&sum, &numerator)
	}
	return sum
}
