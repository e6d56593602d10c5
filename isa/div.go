package isa

// div: quotient of two tensors.
//
//	p = div e, s, ufx16.15    ; e[row,cls] / s[row], to the nearest, halves up
//
// The divisor must be positive, else the run traps; it is broadcast over the
// axes that it lacks. With the scales joined into n and d, dst =
// floor((2n + d) / 2d).
//
// Cells: the limbs of the result, and twice those of 2d.
//
// (C1) the dividend has all axes of the divisor. (C2) shared axes have the
// same size.

import (
	"math/big"

	"github.com/aivm/aivm/isa/fixed"
)

func shapeDiv(c *Call) (TensorType, error) {
	if _, err := joined(c); err != nil {
		return TensorType{}, err
	}
	if !contains(c.Types[0], c.Types[1]) {
		return TensorType{}, errorf(1, "C1", "divisor %s %s has axes that %s %s lacks", c.Names[1], c.Types[1].Axes, c.Names[0], c.Types[0].Axes)
	}
	return rounded(c.Types[0].Axes, c.operand("format").Format), nil
}

// DivShifts are the shifts kn, kd of dividend and divisor that join the scales
// of a div.
func (o *Op) DivShifts() (kn, kd int) {
	k := o.Out.Type.Scale + o.Args[1].Type.Scale - o.Args[0].Type.Scale
	return max(k, 0), max(-k, 0)
}

func evalDiv(x *Eval) error {
	kn, kd := x.Op.DivShifts()
	rem, slack := x.extra("rem", x.Out.Dims...), x.extra("slack", x.Out.Dims...)
	out := x.Op.Out.Type.Axes
	pn, pd := pick(x.Op.Args[0].Type.Axes, out, nil), pick(x.Op.Args[1].Type.Axes, out, nil)
	var err error
	each(x.Out.Dims, func(o []int) {
		if err != nil {
			return
		}
		n := new(big.Int).Lsh(x.In[0].At(pn(o, nil)...), uint(kn+1))
		d := new(big.Int).Lsh(x.In[1].At(pd(o, nil)...), uint(kd))
		if d.Sign() <= 0 {
			err = x.trap(o, x.In[1].At(pd(o, nil)...), x.Op.Args[1].Type.Scale, "is a divisor, want a positive one")
			return
		}
		n.Add(n, d)
		d.Lsh(d, 1)
		q, r := new(big.Int).DivMod(n, d, new(big.Int))
		rem.At(o...).Set(r)
		slack.At(o...).Sub(d.Sub(d, r), big.NewInt(1))
		err = x.store(o, q)
	})
	return err
}

var realDiv = pointwise(func(x []float64) float64 { return x[0] / x[1] })

// claimDiv: 2d·dst + rem = 2n + d and rem + slack = 2d − 1, rem, slack ≥ 0; so
// d ≥ 1 and dst is the floor.
func claimDiv(c *Claims) {
	axes := c.Out.Type.Axes
	kn, kd := c.DivShifts()
	n, d, dst := c.Arg(0), c.Arg(1), c.Result()
	bits := new(big.Int).Lsh(c.Args[1].Type.Bound, uint(kd+1)).BitLen()
	rem, slack := c.Commit("rem", axes, bits, false), c.Commit("slack", axes, bits, false)
	c.Equal("c1", axes, plus(kd+1, d, dst), plus(0, rem), minus(kn+1, n), minus(kd, d))
	c.Equal("c2", axes, plus(0, rem), plus(0, slack), minus(kd+1, d), plus(0))
}

func sampleDiv(d Draw) Arg {
	f := fixed.Format{Signed: d.IntN(3) > 0, Bits: oneOf(d, []int{16, 60}), Frac: d.IntN(16)}
	if d.End() {
		f = d.EndFormat()
	}
	return Arg{Kind: Format, Format: f}
}
