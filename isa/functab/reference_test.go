package functab

import (
	"math/big"
	"sync"
)

// The reference evaluates with big.Float and other formulas than the kernels:
// squarings for e^x, Newton's iteration on e^y for ln x, the series of Φ with
// positive terms at the point itself, π by the arithmetic-geometric mean.

const refPrec = 600

func newReal() *big.Float            { return new(big.Float).SetPrec(refPrec) }
func realInt(n int64) *big.Float     { return newReal().SetInt64(n) }
func add(x, y *big.Float) *big.Float { return newReal().Add(x, y) }
func sub(x, y *big.Float) *big.Float { return newReal().Sub(x, y) }
func mul(x, y *big.Float) *big.Float { return newReal().Mul(x, y) }
func quo(x, y *big.Float) *big.Float { return newReal().Quo(x, y) }

// tiny reports whether a term no longer counts next to sum.
func tiny(term, sum *big.Float) bool {
	return term.Sign() == 0 || term.MantExp(nil) < sum.MantExp(nil)-refPrec
}

// refExp is (e^(x/2^s))^(2^s).
func refExp(x *big.Float) *big.Float {
	s := max(0, x.MantExp(nil)) + 20
	r := newReal().SetMantExp(x, -s)
	term, sum := realInt(1), realInt(1)
	for i := int64(1); !tiny(term, sum); i++ {
		term = quo(mul(term, r), realInt(i))
		sum = add(sum, term)
	}
	for range s {
		sum = mul(sum, sum)
	}
	return sum
}

// refLog solves e^y = x: y ← y + 2(x - e^y)/(x + e^y), from ln x ≈ x - 1 after
// 30 square roots.
func refLog(x *big.Float) *big.Float {
	r := x
	for range 30 {
		r = newReal().Sqrt(r)
	}
	y := newReal().SetMantExp(sub(r, realInt(1)), 30)
	for range 5 {
		e := refExp(y)
		y = add(y, quo(mul(realInt(2), sub(x, e)), add(x, e)))
	}
	return y
}

var refPi = sync.OnceValue(func() *big.Float {
	a, b := realInt(1), newReal().Sqrt(newReal().SetFloat64(0.5))
	t, p := newReal().SetFloat64(0.25), realInt(1)
	for range 10 { // Gauss and Legendre; doubles the digits
		m := quo(add(a, b), realInt(2))
		b = newReal().Sqrt(mul(a, b))
		d := sub(a, m)
		t = sub(t, mul(p, mul(d, d)))
		a, p = m, mul(p, realInt(2))
	}
	s := add(a, b)
	return quo(mul(s, s), mul(realInt(4), t))
})

// refDensity is φ(x) = e^(-x²/2)/√(2π).
func refDensity(x *big.Float) *big.Float {
	e := refExp(quo(mul(x, x), realInt(-2)))
	return quo(e, newReal().Sqrt(mul(realInt(2), refPi())))
}

// refNormal is Φ(x) = 1/2 + φ(x)·(x + x³/3 + x⁵/(3·5) + …).
func refNormal(x *big.Float) *big.Float {
	term, sum := x, x
	for i := int64(3); !tiny(term, sum); i += 2 {
		term = quo(mul(term, mul(x, x)), realInt(i))
		sum = add(sum, term)
	}
	return add(newReal().SetFloat64(0.5), mul(refDensity(x), sum))
}

// references are the functions at a point where they are defined.
var references = map[string]func(x *big.Float) *big.Float{
	"exp":    refExp,
	"expneg": func(x *big.Float) *big.Float { return quo(realInt(1), refExp(x)) },
	"log":    refLog,
	"recip":  func(x *big.Float) *big.Float { return quo(realInt(1), x) },
	"rsqrt":  func(x *big.Float) *big.Float { return quo(realInt(1), newReal().Sqrt(x)) },
	"sigmoid": func(x *big.Float) *big.Float {
		e := refExp(x)
		return quo(e, add(realInt(1), e))
	},
	"tanh": func(x *big.Float) *big.Float {
		p, m := refExp(x), refExp(newReal().Neg(x))
		return quo(sub(p, m), add(p, m))
	},
	"gelu":  func(x *big.Float) *big.Float { return mul(x, refNormal(x)) },
	"dgelu": func(x *big.Float) *big.Float { return add(refNormal(x), mul(x, refDensity(x))) },
}

// refRound is floor(y·2ᴳ + 1/2).
func refRound(y *big.Float, frac int) *big.Int {
	s := add(newReal().SetMantExp(y, frac), newReal().SetFloat64(0.5))
	n, acc := s.Int(nil)
	if acc == big.Above { // truncated towards 0 from a negative number
		n.Sub(n, big.NewInt(1))
	}
	return n
}
