package isa

// clip: saturation to a format of the same scale.
//
//	c = clip x, fx16.8    ; min(max(x, -128), 127.996…)
//
// The only instruction that saturates. Rounding comes first: r = round acc,
// fx32.8, then clip r, fx16.8.
//
// Cells: the limbs of the result, and twice those of the source's bound.
//
// (C1) the scales are equal.

import (
	"math/big"

	"github.com/aivm/aivm/isa/fixed"
)

func shapeClip(c *Call) (TensorType, error) {
	f := c.operand("format").Format
	if t := c.Types[0]; f.Frac != t.Scale {
		return TensorType{}, errorf(0, "C1", "%s has the scale %d, %s has %d: insert round", c.Names[0], t.Scale, f, f.Frac)
	}
	return rounded(c.Types[0].Axes, f), nil
}

// evalClip: out = min(max(x, lo), hi), x = out + over − under.
func evalClip(x *Eval) error {
	f := x.Op.Out.Type.Format
	over, under := x.extra("over", x.Out.Dims...), x.extra("under", x.Out.Dims...)
	for i, v := range x.In[0].Data {
		out := x.Out.Data[i].Set(v)
		if d := new(big.Int).Sub(v, f.Max()); d.Sign() > 0 {
			over.Data[i] = d
			out.Set(f.Max())
		}
		if d := new(big.Int).Sub(f.Min(), v); d.Sign() > 0 {
			under.Data[i] = d
			out.Set(f.Min())
		}
	}
	return nil
}

func realClip(x *RealEval) {
	f := x.operand("format").Format
	lo, hi := fixed.Float(f.Min(), f.Frac), fixed.Float(f.Max(), f.Frac)
	x.pointwise(func(x []float64) float64 { return min(max(x[0], lo), hi) })
}

// gradClip passes the gradient where x is not cut: there x − out is zero, and
// both it and its negative are ≥ 0.
func gradClip(e Emitter, c *Call, dz *Value, _ int) *Value {
	t := c.Args[0].Type
	f := fixed.Format{Signed: true, Bits: t.Bound.BitLen() + 2, Frac: t.Scale}
	if f.Bits > fixed.MaxBits {
		return e.Fail("G5", "%s has %d bits, its gradient takes %d at most", c.Names[0], f.Bits-2, fixed.MaxBits-2)
	}
	d := e.Op("sub", c.Args[0], c.Out)
	below := e.Op("step", e.Op("round", d, f))
	above := e.Op("step", e.Op("round", e.Op("neg", d), f))
	both := e.Op("add", e.Op("mul", dz, below), e.Op("mul", dz, above))
	return e.Op("sub", both, dz)
}

// claimClip: with over and under ≥ 0, over > 0 forces out = hi and under > 0
// forces out = lo; both at once is impossible, and none says x = out.
func claimClip(c *Claims) {
	axes, f := c.Out.Type.Axes, c.Out.Type.Format
	x, out := c.Arg(0), c.Result()
	bits := c.Args[0].Type.Bound.BitLen()
	over, under := c.Commit("over", axes, bits, false), c.Commit("under", axes, bits, false)
	c.Equal("c1", axes, plus(0, out), plus(0, over), minus(0, under), minus(0, x))
	c.Equal("c2", axes, term(f.Max(), over), minus(0, over, out))
	c.Equal("c3", axes, plus(0, under, out), term(new(big.Int).Neg(f.Min()), under))
}

// sampleClip is a format of the operand's scale that cuts some of its values.
func sampleClip(d Draw) Arg {
	t := d.First()
	f := fixed.Format{Signed: true, Bits: max(2, min(fixed.MaxBits, t.Bound.BitLen()-d.IntN(6)))}
	if d.End() {
		f = d.EndFormat()
	}
	f.Frac = t.Scale
	return Arg{Kind: Format, Format: f}
}
