package isa

// softmax: probabilities from logits.
//
//	p = softmax z, cls, ufx16.15
//	p = softmax s, key, ufx16.15, seen    ; of the entries where seen is 1
//
// Written out as d = max(z) − z ≥ 0, rounded to the unsigned format of the
// width of z; t = e⁻ᵈ as ufx16.15; p = t / Σ t. Complete for every input, ties
// included.
//
// With a mask t is e⁻ᵈ times it, so that the others have exactly 0, whatever z is. The maximum is
// that of all entries: what is masked should be the least that the format of z has. A line
// without entries divides by 0 and traps.
//
// Cells, for fx16 and up to 2^16 classes: 2 for the maximum, 1 for d, 1 for t,
// 1 for p, 4 for the division. A mask has none.
//
// (C1) z is rounded, with at most 16 bits. (C2) cls is an axis of z. (C3) the mask is bits,
// and z has its axes.

import (
	"math"

	"github.com/aivm/aivm/isa/fixed"
)

// weight is the format of e⁻ᵈ: e⁰ = 1 must fit its cell.
var weight = fixed.Format{Bits: 16, Frac: 15}

// expWeights are d = max − z, rounded, and t = e⁻ᵈ.
func expWeights(e Emitter, z *Value, axis string) (d, t *Value) {
	if z.Type.Format == nil {
		v := e.Fail("C1", "%s is exact, want a rounded tensor of 16 bits or less: insert round after its definition", z.Name)
		return v, v
	}
	if z.Type.Format.Bits > fixed.LimbBits {
		v := e.Fail("C1", "%s is %s, want 16 bits or less: insert round", z.Name, z.Type.Format)
		return v, v
	}
	diff := e.Op("sub", e.Op("max", z, AxisNameArg(axis)), z)
	d = e.Op("round", diff, fixed.Format{Bits: z.Type.Format.Bits, Frac: z.Type.Format.Frac})
	return d, e.Op("expneg", d, weight)
}

func lowerSoftmax(e Emitter, c *Call) *Value {
	axis := c.operand("axis").Name
	_, t := expWeights(e, c.Args[0], axis)
	if len(c.Args) > 1 {
		m := c.Args[1]
		if m.Type.Format == nil || *m.Type.Format != fixed.Bit || !contains(&c.Args[0].Type, &m.Type) {
			return e.Fail("C3", "%s %s is no bits with axes of %s %s", c.Names[1], m.Type.Axes, c.Names[0], c.Args[0].Type.Axes)
		}
		t = e.Op("mul", t, m)
	}
	return e.Op("div", t, e.Op("sum", t, []string{axis}), c.operand("format").Format)
}

func realSoftmax(x *RealEval) {
	z := x.In[0]
	if len(x.In) > 1 { // a logit of what is masked is −∞
		masked := &RealEval{In: x.In, Out: NewReal(z.Axes)}
		masked.pointwise(func(v []float64) float64 { return v[0] + math.Log(v[1]) })
		z = masked.Out
	}
	x = &RealEval{Row: x.Row, Imm: x.Imm, In: []*Real{z}, Out: x.Out}
	x.lines(x.operand("axis").Name, func(in []float64, at, step, n int, out []float64, to, by int) {
		log := logSumExp(in, at, step, n)
		for k := range n {
			out[to+k*by] = math.Exp(in[at+k*step] - log)
		}
	})
}

// logSumExp is log Σ_k e^z_k along a line of entries.
func logSumExp(z []float64, at, step, n int) float64 {
	most, sum := z[at], 0.0
	for k := range n {
		most = max(most, z[at+k*step])
	}
	for k := range n {
		sum += math.Exp(z[at+k*step] - most)
	}
	return most + math.Log(sum)
}

// gradSoftmax: dz_k = p_k·(dp_k − Σ_j dp_j·p_j), where a mask is that of p.
func gradSoftmax(e Emitter, c *Call, dp *Value, arg int) *Value {
	if arg == 1 {
		return e.Fail("G5", "there is no gradient with respect to the mask")
	}
	s := e.Op("sum", e.Op("mul", dp, c.Out), []string{c.operand("axis").Name})
	return e.Op("mul", c.Out, e.Op("sub", dp, s))
}

func sampleMask(d Draw) Arg {
	z := d.First()
	return Arg{Kind: Tensor, Name: d.Tensor(func(t *TensorType) bool { return t.Format != nil && *t.Format == fixed.Bit && contains(z, t) })}
}
