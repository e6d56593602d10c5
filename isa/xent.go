package isa

// xent: softmax cross-entropy of logits and one-hot labels, one loss per row.
//
//	l = xent z, y, cls, fx16.11    ; the format is that of the logarithm
//
// l = Σ_k y_k·(log Σ_j e⁻ᵈʲ + d_k) with d = max(z) − z: zero for a row without
// label. It shares its cells with the softmax of the same logits. Exact.
//
// Cells beside those: for each row, 3 for the rounded sum and 1 for its
// logarithm. Its gradient, softmax(z)·Σy − y, uses softmax to ufx16.15.
//
// (C1) z is rounded, with at most 16 bits. (C2) cls is an axis of z and y.
// (C3) at most 2^14 classes.

import (
	"math/bits"

	"github.com/aivm/aivm/isa/fixed"
)

func lowerXent(e Emitter, c *Call) *Value {
	z, y, axis := c.Args[0], c.Args[1], c.operand("axis").Name
	i := z.Type.Axis(axis)
	if i < 0 || y.Type.Axis(axis) < 0 {
		return e.Fail("C2", "%s %s and %s %s have no common axis %s", c.Names[0], z.Type.Axes, c.Names[1], y.Type.Axes, axis)
	}
	whole := bits.Len(uint(z.Type.Axes[i].Size)) // the sum is at most the number of classes
	if whole > 15 {
		return e.Fail("C3", "%d classes, want 2^14 at most", z.Type.Axes[i].Size)
	}
	d, t := expWeights(e, z, axis)
	s := e.Op("round", e.Op("sum", t, []string{axis}), fixed.Format{Bits: 16, Frac: 16 - whole})
	return e.Op("sum", e.Op("mul", y, e.Op("add", d, e.Op("log", s, c.operand("format").Format))), []string{axis})
}

// realXent: labels may lack axes of the logits.
func realXent(x *RealEval) {
	z, y, axis := x.In[0], x.In[1], x.operand("axis").Name
	logs := &RealEval{Row: x.Row, Imm: x.Imm, In: x.In, Out: NewReal(z.Axes)}
	logs.lines(axis, func(in []float64, at, step, n int, out []float64, to, by int) {
		log := logSumExp(in, at, step, n)
		for k := range n {
			out[to+k*by] = log - in[at+k*step]
		}
	})
	x.contract(y, logs.Out)
}

// gradXent: dz = dl·(softmax(z)·Σy − y), dy = dl·(log Σ e⁻ᵈ + d) is not offered.
func gradXent(e Emitter, c *Call, dl *Value, arg int) *Value {
	if arg == 1 {
		return e.Fail("G5", "there is no gradient with respect to the labels")
	}
	axis := c.operand("axis").Name
	p := e.Op("softmax", c.Args[0], AxisNameArg(axis), weight)
	mass := e.Op("sum", c.Args[1], []string{axis})
	return e.Op("mul", e.Op("sub", e.Op("mul", p, mass), c.Args[1]), dl)
}
