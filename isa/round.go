package isa

// round: back to a small word.
//
//	z = round acc, fx16.11           ; to the nearest, halves up
//	m = round s, fx16.13, 1/1437     ; times a rational first
//
// With the factor a/b and both scales joined to one fraction num/den in lowest
// terms: if den = 2^s, dst = floor((num·src + 2^(s-1)) / 2^s), or num·src if
// s = 0, proved with a signed remainder of s bits; zeros stay zeros. Otherwise
// dst = floor((num·src + floor(den/2)) / den), proved with a remainder in
// [0, den). A result outside the format traps.
//
// Cells: the limbs of the result; of the remainder (s bits, none if s = 0);
// for a denominator that is no power of two of den-1, twice.
//
// (C1) the factor is positive.

import (
	"math/big"

	"github.com/aivm/aivm/isa/fixed"
)

func shapeRound(c *Call) (TensorType, error) {
	if f := c.operand("factor"); f != nil && f.Rat.Sign() <= 0 {
		return TensorType{}, errorf(-1, "C1", "factor %s, want a positive number", f.Rat.RatString())
	}
	return rounded(c.Types[0].Axes, c.operand("format").Format), nil
}

// Fraction is what a round multiplies integers by: Num/Den in lowest terms.
// Shift is log2 Den, or -1 if Den is no power of two.
type Fraction struct {
	Num, Den *big.Int
	Shift    int
}

// RoundFraction is the fraction of a round.
func (o *Op) RoundFraction() Fraction {
	r := integer(1)
	if f := o.operand("factor"); f != nil {
		r.Set(f.Rat)
	}
	k := o.Out.Type.Scale - o.Args[0].Type.Scale
	two := new(big.Rat).SetInt(power(max(k, -k)))
	if k < 0 {
		two.Inv(two)
	}
	r.Mul(r, two)
	f := Fraction{Num: r.Num(), Den: r.Denom(), Shift: -1}
	if s := int(f.Den.TrailingZeroBits()); f.Den.BitLen() == s+1 {
		f.Shift = s
	}
	return f
}

func evalRound(x *Eval) error {
	f := x.Op.RoundFraction()
	var rem, slack *Dense
	if f.Shift != 0 {
		rem = x.extra("rem", x.Out.Dims...)
	}
	if f.Shift < 0 {
		slack = x.extra("slack", x.Out.Dims...)
	}
	var err error
	each(x.Out.Dims, func(o []int) {
		if err != nil {
			return
		}
		src := new(big.Int).Mul(f.Num, x.In[0].At(o...))
		dst := fixed.RoundDiv(src, f.Den)
		err = x.store(o, dst)
		if rem == nil {
			return
		}
		r := src.Sub(src, dst.Mul(dst, f.Den))
		if slack != nil {
			r.Add(r, new(big.Int).Rsh(f.Den, 1))
			slack.At(o...).Sub(f.Den, new(big.Int).Add(r, big.NewInt(1)))
		}
		rem.At(o...).Set(r)
	})
	return err
}

var realRound = realScale

// gradRound passes the gradient straight through.
func gradRound(e Emitter, c *Call, dz *Value, _ int) *Value {
	f := c.operand("factor")
	if f == nil {
		return dz
	}
	if _, _, ok := dyadic(f.Rat); !ok {
		return e.Fail("G5", "the gradient of a round by %s is not exact: scale the gradient yourself", f.Rat.RatString())
	}
	return e.Op("scale", dz, f.Rat)
}

func claimRound(c *Claims) {
	axes := c.Out.Type.Axes
	src, dst := c.Arg(0), c.Result()
	f := c.RoundFraction()
	quotient := []Term{term(f.Den, dst), term(new(big.Int).Neg(f.Num), src)}
	switch {
	case f.Shift == 0: // dst = num·src
		c.Equal("c1", axes, quotient...)
	case f.Shift > 0: // dst·2^s + rem = num·src
		rem := c.Commit("rem", axes, f.Shift, true)
		c.Equal("c1", axes, append(quotient, plus(0, rem))...)
	default: // dst·den + rem = num·src + h, rem + slack = den − 1
		bits := new(big.Int).Sub(f.Den, big.NewInt(1)).BitLen()
		rem, slack := c.Commit("rem", axes, bits, false), c.Commit("slack", axes, bits, false)
		h := new(big.Int).Rsh(f.Den, 1)
		c.Equal("c1", axes, append(quotient, plus(0, rem), term(h.Neg(h)))...)
		c.Equal("c2", axes, plus(0, rem), plus(0, slack), term(new(big.Int).Sub(big.NewInt(1), f.Den)))
	}
}

// sampleRound is mostly a format that holds every value of the operand.
func sampleRound(d Draw) Arg {
	t := d.First()
	f := fixed.Format{Signed: true, Frac: d.IntN(14)}
	f.Bits = max(2, min(fixed.MaxBits, t.Bound.BitLen()+1+f.Frac-t.Scale+d.IntN(3)))
	if d.End() {
		if bits := t.Bound.BitLen() + 1; bits <= fixed.MaxBits && t.Scale <= fixed.MaxFrac && d.IntN(4) > 0 {
			f = fixed.Format{Signed: true, Bits: max(2, bits), Frac: t.Scale} // what just holds all values
		} else {
			f = d.EndFormat()
		}
	}
	return Arg{Kind: Format, Format: f}
}

// sampleFactor is often no dyadic rational.
func sampleFactor(d Draw) Arg {
	r := big.NewRat(int64(1+d.IntN(5)), int64(1+d.IntN(40)))
	switch {
	case d.End():
		r = d.EndRational()
	case d.IntN(2) == 0:
		r = big.NewRat(int64(1+d.IntN(5)), int64(1)<<d.IntN(8))
	}
	return Arg{Kind: Rational, Rat: r}
}
