package isa

// max: the largest entry along an axis.
//
//	m = max z, cls
//
// Exact; written out as Σ argmax(z)·z. Its gradient goes to the lowest index of
// the maximum.
//
// Cells: those of the argmax, which the gradient shares.
//
// (C1) cls is an axis of z.

func lowerMax(e Emitter, c *Call) *Value {
	name := c.operand("axis").Name
	return e.Op("sum", e.Op("mul", e.Op("argmax", c.Args[0], AxisNameArg(name)), c.Args[0]), []string{name})
}

func realMax(x *RealEval) {
	x.lines(x.operand("axis").Name, func(in []float64, at, step, n int, out []float64, to, _ int) {
		out[to] = in[at]
		for k := range n {
			out[to] = max(out[to], in[at+k*step])
		}
	})
}

// gradMax: dz = argmax(z)·dm.
func gradMax(e Emitter, c *Call, dm *Value, _ int) *Value {
	return e.Op("mul", e.Op("argmax", c.Args[0], AxisNameArg(c.operand("axis").Name)), dm)
}
