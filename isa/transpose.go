package isa

// transpose: the same tensor with its axes in another order.
//
//	t = transpose x, [px, row]
//
// A view: free in the run and in the proof. Exact, of the same scale.
//
// (C1) the list has every axis of x once.

import "slices"

func shapeTranspose(c *Call) (TensorType, error) {
	t, names := c.Types[0], c.operand("axes").Names
	var out []Axis
	for _, n := range names {
		if i := t.Axis(n); i >= 0 && !slices.Contains(out, t.Axes[i]) {
			out = append(out, t.Axes[i])
		}
	}
	if len(out) != len(t.Axes) || len(names) != len(out) {
		return TensorType{}, errorf(-1, "C1", "%v is no order of the axes %s of %s", names, t.Axes, c.Names[0])
	}
	return exact(out, t.Scale, t.Bound), nil
}

func evalTranspose(x *Eval) error {
	out := x.Op.Out.Type.Axes
	from := pick(x.Op.Args[0].Type.Axes, out, nil)
	each(out.Sizes(), func(o []int) { x.Out.At(o...).Set(x.In[0].At(from(o, nil)...)) })
	return nil
}

var realTranspose = ofOne(func(x float64) float64 { return x })

func gradTranspose(e Emitter, c *Call, dz *Value, _ int) *Value {
	return ordered(e, dz, c.Args[0].Type.Axes)
}

func claimTranspose(c *Claims) { c.Define(plus(0, c.Arg(0))) }

// sampleOrder is all axes in some order.
func sampleOrder(d Draw) Arg {
	names := d.First().Axes.Names()
	for i := range names {
		j := i + d.IntN(len(names)-i)
		names[i], names[j] = names[j], names[i]
	}
	return Arg{Kind: AxisList, Names: names}
}
