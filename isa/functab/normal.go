package functab

import "math/big"

// normalKernel evaluates gelu and its derivative on the left half line. With
// Q(x) = Φ(-x) the upper tail of the normal distribution,
//
//	gelu(-x)  = -H(x),  H(x) = x·Q(x),
//	dgelu(-x) = H'(x).
//
// It walks over anchors a = j/256 and expands Q, then H or H', about them:
//
//	φ(a+t) = Σ d_n·tⁿ,  d_0 = φ(a),  d_{n+1} = -(a·d_n + d_{n-1})/(n+1),
//	Q(a+t) = Σ q_n·tⁿ,  q_0 = Q(a),  q_{n+1} = -d_n/(n+1),
//	H(a+t) = Σ h_n·tⁿ,  h_n = a·q_n + q_{n-1},   H'(a+t) = Σ (n+1)·h_{n+1}·tⁿ.
//
// (The recurrence of d is φ' = -xφ.) Q of the next anchor is the series at
// t = 1/256, from Q(0) = 1/2.
//
// Errors, in units of 2⁻ᴾ. By Cramér's inequality |d_n| < 1/2, so that the
// P/8+4 terms kept leave less than 1. d_0 errs by less than 4, and a·t < 1/2,
// so the errors of the d_n·tⁿ sum to less than 8. A step adds less than 4 to
// the error of Q, so that after j of them it is below 4j; a row's error is
// below (a+1)·4j + 8a + 8.
type normalKernel struct {
	prec, frac uint
	derivative bool // H' rather than H

	exp   *exponential
	scale *big.Int // 1/√(2π)

	j        int64 // the anchor
	q        []*big.Int
	h        []*big.Int // of H or H', if expanded
	expanded bool

	d, d1, m, y big.Int
}

const anchorBits = 8

func newNormal(frac, prec uint, derivative bool) *normalKernel {
	k := &normalKernel{
		prec: prec, frac: frac, derivative: derivative,
		exp: newExponential(prec), scale: invSqrt2Pi(prec),
	}
	terms := int(prec/anchorBits) + 4
	k.q, k.h = newInts(terms+2), newInts(terms)
	k.reset()
	return k
}

func newInts(n int) []*big.Int {
	s := make([]*big.Int, n)
	for i := range s {
		s[i] = new(big.Int)
	}
	return s
}

// reset moves to the anchor 0.
func (k *normalKernel) reset() {
	k.j = 0
	k.q[0].Lsh(one, k.prec-1)
	k.expand()
}

// expand computes the coefficients of Q at the anchor from q_0 = Q(a).
func (k *normalKernel) expand() {
	k.expanded = false
	// d_0 = φ(a) = e^(-a²/2)/√(2π)
	k.d.Mul(k.exp.raise(-k.j*k.j, 2*anchorBits+1), k.scale)
	k.d.Rsh(&k.d, k.prec)
	k.d1.SetInt64(0)
	for n := range k.q[1:] {
		k.m.SetInt64(int64(-n - 1))
		k.q[n+1].Quo(&k.d, &k.m)
		// (d, d1) = (-(a·d + d1)/(n+1), d)
		k.y.SetInt64(k.j)
		k.y.Mul(&k.y, &k.d)
		k.y.Rsh(&k.y, anchorBits)
		k.y.Add(&k.y, &k.d1)
		k.d1.Set(&k.d)
		k.d.Quo(&k.y, &k.m)
	}
}

// step moves to the next anchor.
func (k *normalKernel) step() {
	k.y.SetInt64(0)
	for n := len(k.q) - 1; n > 0; n-- {
		k.y.Add(&k.y, k.q[n])
		k.y.Rsh(&k.y, anchorBits)
	}
	k.q[0].Add(k.q[0], &k.y)
	k.j++
	k.expand()
}

// product computes the coefficients of H or H' at the anchor.
func (k *normalKernel) product() {
	k.expanded = true
	a := &k.m
	a.SetInt64(k.j)
	for i, h := range k.h {
		n := i
		if k.derivative {
			n++
		}
		h.Mul(a, k.q[n])
		h.Rsh(h, anchorBits)
		if n > 0 {
			h.Add(h, k.q[n-1])
		}
		if k.derivative {
			h.Mul(h, k.y.SetInt64(int64(n)))
		}
	}
}

// at is H or H' at u·2⁻ᶠ, times 2ᴾ, and a bound on its error. The integer is
// valid until the next call.
func (k *normalKernel) at(u int64) (y *big.Int, err int64) {
	j, t := u, int64(0)
	if k.frac < anchorBits {
		j <<= anchorBits - k.frac
	} else {
		j >>= k.frac - anchorBits
		t = u - j<<(k.frac-anchorBits)
	}
	if j < k.j {
		k.reset()
	}
	for k.j < j {
		k.step()
	}
	if !k.expanded {
		k.product()
	}
	k.y.Set(k.h[0])
	if t != 0 {
		k.horner(t)
	}
	a := j>>anchorBits + 1
	return &k.y, (a+1)*4*j + 8*a + 8
}

// horner sets y to Σ h_n·(t·2⁻ᶠ)ⁿ.
func (k *normalKernel) horner(t int64) {
	last := len(k.h) - 1
	k.m.SetInt64(t)
	k.y.Set(k.h[last])
	for n := last - 1; n >= 0; n-- {
		k.y.Mul(&k.y, &k.m)
		k.y.Rsh(&k.y, k.frac)
		k.y.Add(&k.y, k.h[n])
	}
}

// beyond reports whether x = u·2⁻ᶠ is so great that H(x) and -H'(x) lie strictly
// between 0 and 2⁻ᴾ: both are less than x·φ(x), and so for x² ≥ 3P/2, P ≥ 64.
func (k *normalKernel) beyond(u int64) bool {
	return k.frac <= MaxBits && 2*u*u >= 3*int64(k.prec)<<(2*k.frac)
}

// newGelu is the kernel of x·Φ(x); f(x) = x + f(-x).
func newGelu(frac, prec uint) kernel {
	k := newNormal(frac, prec, false)
	x := new(big.Int)
	return &mirror{
		zero: new(big.Int),
		left: func(u int64, b *bounds) {
			if k.beyond(u) {
				b.lo.SetInt64(-1)
				b.hi.SetInt64(0)
				return
			}
			b.around(k.at(u))
			b.neg()
		},
		right: func(u int64, b *bounds) {
			x.SetInt64(u)
			b.shift(x.Lsh(x, prec-frac))
		},
	}
}

// newDgelu is the kernel of Φ(x) + x·φ(x); f(x) = 1 - f(-x).
func newDgelu(frac, prec uint) kernel {
	k := newNormal(frac, prec, true)
	unit := new(big.Int).Lsh(one, prec)
	return &mirror{
		zero: new(big.Int).Rsh(unit, 1),
		left: func(u int64, b *bounds) {
			if k.beyond(u) {
				b.lo.SetInt64(-1)
				b.hi.SetInt64(0)
				return
			}
			b.around(k.at(u))
		},
		right: func(_ int64, b *bounds) {
			b.neg()
			b.shift(unit)
		},
	}
}
