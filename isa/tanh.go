package isa

// tanh: the hyperbolic tangent, by table.
//
//	a = tanh z, fx16.14
//
// Cells: 1.
//
// (C1) z is rounded; both formats have at most 16 bits.

import "math"

var realTanh = ofOne(math.Tanh)

// gradTanh: dx = dy − dy·y².
func gradTanh(e Emitter, c *Call, dy *Value, _ int) *Value {
	return e.Op("sub", dy, e.Op("mul", dy, e.Op("mul", c.Out, c.Out)))
}
