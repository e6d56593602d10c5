package isa

// rsqrt: the reciprocal square root, by table.
//
//	r = rsqrt v, ufx16.12    ; traps where v ≤ 0
//
// Cells: 1.
//
// (C1) v is rounded; both formats have at most 16 bits.

import "math"

var realRSqrt = ofOne(func(x float64) float64 { return 1 / math.Sqrt(x) })

// gradRSqrt: dx = −½·dy·y³.
func gradRSqrt(e Emitter, c *Call, dy *Value, _ int) *Value {
	y3 := e.Op("mul", e.Op("mul", c.Out, c.Out), c.Out)
	return e.Op("neg", e.Op("scale", e.Op("mul", dy, y3), half()))
}
