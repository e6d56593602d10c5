package isa

// norm2: the squared Euclidean norm over all axes.
//
//	n = norm2 g    ; Σ g²
//
// Exact; written out as Σ g·g. The norm of a state in every step costs
// sumcheck volume of steps times parameters.
//
// Cells: 0.

func lowerNorm2(e Emitter, c *Call) *Value { return e.Op("sum", e.Op("mul", c.Args[0], c.Args[0])) }

func realNorm2(x *RealEval) { x.contract(x.In[0], x.In[0]) }

// gradNorm2: dg = 2·g·dn.
func gradNorm2(e Emitter, c *Call, dn *Value, _ int) *Value {
	return e.Op("scale", e.Op("mul", c.Args[0], dn), 2)
}
