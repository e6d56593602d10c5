package functab

import "math/big"

// exponential evaluates e^x with a fixed number of bits.
type exponential struct {
	prec uint
	ln2  *big.Int // at prec+seriesGuard bits

	x, k, r, term, n big.Int
}

func newExponential(prec uint) *exponential {
	return &exponential{prec: prec, ln2: ln2(prec + seriesGuard)}
}

// raise is e^x·2ᴾ for x = n·2⁻ˢ in [-2P, 12], with an error below 2.
//
// It is 2ᵏ·e^r with k = floor(x/ln 2) and the Taylor series of e^r. At
// w = P+48 bits, r errs by at most 2+|k| ≤ 3P+4, e^r by twice that and by 2 for
// each of at most w terms; times 2^18 at most, that is below 2^48 for P ≤ 2^13.
func (e *exponential) raise(n int64, s uint) *big.Int {
	w := e.prec + seriesGuard
	e.x.SetInt64(n)
	e.x.Lsh(&e.x, w).Rsh(&e.x, s)
	e.k.DivMod(&e.x, e.ln2, &e.r)
	e.term.Lsh(one, w)
	sum := new(big.Int).Set(&e.term)
	for i := int64(1); ; i++ {
		e.x.Mul(&e.term, &e.r)
		e.x.Rsh(&e.x, w)
		e.term.Quo(&e.x, e.n.SetInt64(i))
		if e.term.Sign() == 0 {
			break
		}
		sum.Add(sum, &e.term)
	}
	return sum.Rsh(sum, uint(seriesGuard-e.k.Int64())) // k ≤ 18 < 48
}

// powers gives e^(n·2⁻ᶠ) for many n as the product of two tabulated powers.
type powers struct {
	prec, frac uint
	mask       int64
	exp        *exponential
	memo       map[int64]*big.Int // e^(n·2⁻ᶠ)·2ᴾ, by n
	y          big.Int
}

func newPowers(frac, prec uint) *powers {
	return &powers{
		prec: prec, frac: frac,
		mask: 1<<min(frac, MaxBits/2) - 1, // low parts are below 1
		exp:  newExponential(prec),
		memo: make(map[int64]*big.Int),
	}
}

// powersErr bounds the error of raise: with factors e^h ≤ e^12 and e^l < e that
// err by 2 each, 2e + 2e^12 + 1 < 2^19.
const powersErr = 1 << 19

// raise is e^(n·2⁻ᶠ)·2ᴾ for n·2⁻ᶠ in [-P-1, 12], with an error below
// powersErr. It is valid until the next call.
func (p *powers) raise(n int64) *big.Int {
	p.y.Mul(p.entry(n&^p.mask), p.entry(n&p.mask))
	return p.y.Rsh(&p.y, p.prec)
}

func (p *powers) entry(n int64) *big.Int {
	y := p.memo[n]
	if y == nil {
		y = p.exp.raise(n, p.frac)
		p.memo[n] = y
	}
	return y
}

// expNegKernel is e^-x.
type expNegKernel struct{ kernel }

func newExpNeg(frac, prec uint) kernel { return expNegKernel{newExp(frac, prec)} }

func (e expNegKernel) bound(v int64, b *bounds) bool { return e.kernel.bound(-v, b) }

// expKernel is e^x.
type expKernel struct{ p *powers }

func newExp(frac, prec uint) kernel { return &expKernel{newPowers(frac, prec)} }

func (k *expKernel) bound(v int64, b *bounds) bool {
	switch floor := v >> k.p.frac; {
	case floor >= 12: // e^12 > 2^17
		return false
	case floor < -int64(k.p.prec): // 0 < e^x < 2⁻ᴾ
		b.exactly(new(big.Int))
	case v == 0:
		b.exactly(new(big.Int).Lsh(one, k.p.prec))
	default:
		b.around(k.p.raise(v), powersErr)
	}
	return true
}

// newSigmoid is the kernel of 1/(1+e^-x). With e = e^x, it is e/(1+e) for x < 0,
// of slope at most 1 in e; and f(x) = 1 - f(-x).
func newSigmoid(frac, prec uint) kernel {
	p := newPowers(frac, prec)
	unit := new(big.Int).Lsh(one, prec)
	num, den := new(big.Int), new(big.Int)
	return &mirror{
		zero: new(big.Int).Rsh(unit, 1),
		left: func(u int64, b *bounds) {
			if u>>frac >= int64(prec) { // 0 < f(x) < e^x < 2⁻ᴾ
				b.lo.SetInt64(0)
				b.hi.SetInt64(1)
				return
			}
			e := p.raise(-u)
			den.Add(unit, e)
			num.Lsh(e, prec)
			b.around(num.Quo(num, den), powersErr+1)
		},
		right: func(_ int64, b *bounds) {
			b.neg()
			b.shift(unit)
		},
	}
}

// newTanh is the kernel of tanh x. With e = e^2x, it is -(1-e)/(1+e) for x < 0,
// of slope at most 2 in e; and f(x) = -f(-x).
func newTanh(frac, prec uint) kernel {
	p := newPowers(frac, prec)
	unit := new(big.Int).Lsh(one, prec)
	num, den := new(big.Int), new(big.Int)
	return &mirror{
		zero: new(big.Int),
		left: func(u int64, b *bounds) {
			if 2*u>>frac >= int64(prec) { // -1 < f(x) < -1 + 2·e^2x < -1 + 2⁻ᴾ
				b.exactly(num.Neg(unit))
				return
			}
			e := p.raise(-2 * u)
			den.Add(unit, e)
			num.Sub(e, unit)
			num.Lsh(num, prec)
			b.around(num.Quo(num, den), 2*powersErr+1)
		},
		right: func(_ int64, b *bounds) { b.neg() },
	}
}
