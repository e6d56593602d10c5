package isa

// sigmoid: the logistic function 1/(1 + e⁻ˣ), by table.
//
//	p = sigmoid z, ufx16.15
//
// Cells: 1.
//
// (C1) z is rounded; both formats have at most 16 bits.

import "math"

var realSigmoid = ofOne(func(x float64) float64 { return 1 / (1 + math.Exp(-x)) })

// gradSigmoid: dx = dy·(y − y²).
func gradSigmoid(e Emitter, c *Call, dy *Value, _ int) *Value {
	return e.Op("mul", dy, e.Op("sub", c.Out, e.Op("mul", c.Out, c.Out)))
}
