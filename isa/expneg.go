package isa

// expneg: the exponential function of the negative, by table.
//
//	e = expneg d, ufx16.15    ; e⁻ᵈ
//
// For d ≥ 0 the result is at most 1: softmax is written with it.
//
// Cells: 1.
//
// (C1) d is rounded; both formats have at most 16 bits.

import "math"

var realExpNeg = ofOne(func(x float64) float64 { return math.Exp(-x) })

// gradExpNeg: dx = −dy·y.
func gradExpNeg(e Emitter, c *Call, dy *Value, _ int) *Value {
	return e.Op("neg", e.Op("mul", dy, c.Out))
}
