package isa

// slice: a span of an axis.
//
//	t = slice x, px, 5:37    ; entries 5 to 36
//
// Exact, of the same scale; one sumcheck with a shift predicate.
//
// (C1) px is an axis of x. (C2) 0 ≤ lo < hi ≤ its size.

import (
	"math/big"
	"slices"
)

func shapeSlice(c *Call) (TensorType, error) {
	t := c.Types[0]
	i, err := axisOf(c)
	if err != nil {
		return TensorType{}, err
	}
	s := c.operand("span")
	if s.Lo < 0 || s.Lo >= s.Hi || s.Hi > t.Axes[i].Size {
		return TensorType{}, errorf(-1, "C2", "span %d:%d, want 0 ≤ lo < hi ≤ %d", s.Lo, s.Hi, t.Axes[i].Size)
	}
	out := slices.Clone(t.Axes)
	out[i].Size = s.Hi - s.Lo
	return exact(out, t.Scale, t.Bound), nil
}

// axisOf is the position of the axis operand in the first tensor.
func axisOf(c *Call) (int, error) {
	t, name := c.Types[0], c.operand("axis").Name
	if i := t.Axis(name); i >= 0 {
		return i, nil
	}
	return 0, errorf(-1, "C1", "%s %s has no axis %s%s", c.Names[0], t.Axes, name, Suggest(name, t.Axes.Names()))
}

func evalSlice(x *Eval) error {
	a, lo := x.Op.Out.Type.Axis(x.Op.operand("axis").Name), x.Op.operand("span").Lo
	each(x.Out.Dims, func(o []int) {
		i := slices.Clone(o)
		i[a] += lo
		x.Out.At(o...).Set(x.In[0].At(i...))
	})
	return nil
}

func realSlice(x *RealEval) {
	in, out := x.In[0], x.Out
	step := in.Strides(out.Axes)
	at := x.operand("span").Lo * step[out.axis(x.operand("axis").Name)]
	EachOffset(out.Axes, [][]int{out.Strides(out.Axes), step}, []int{0, at}, func(at []int) { out.Data[at[0]] = in.Data[at[1]] })
}

// gradSlice pads with zeros on both sides.
func gradSlice(e Emitter, c *Call, dz *Value, _ int) *Value {
	x, name, s := c.Args[0], c.operand("axis").Name, c.operand("span")
	n := x.Type.Axes[x.Type.Axis(name)].Size
	parts := []any{AxisNameArg(name)}
	zeros := func(lo, hi int) {
		if lo < hi {
			parts = append(parts, e.Op("scale", e.Op("slice", x, AxisNameArg(name), [2]int{lo, hi}), new(big.Rat)))
		}
	}
	zeros(0, s.Lo)
	parts = append(parts, dz)
	zeros(s.Hi, n)
	if len(parts) == 2 {
		return dz
	}
	return e.Op("concat", parts...)
}

func claimSlice(c *Claims) {
	name := c.operand("axis").Name
	x := c.Arg(0).As(name, name+"'")
	c.Define(plus(0, x).where(affine([]string{name + "'", name}, []int{1, -1}, -c.operand("span").Lo)))
}
