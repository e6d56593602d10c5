package isa

// dgelu: the derivative of gelu, Φ(x) + x·φ(x), by table.
//
//	d = dgelu z, fx16.14
//
// Cells: 1. It has no gradient.
//
// (C1) z is rounded; both formats have at most 16 bits.

import "math"

var realDGeLU = ofOne(func(x float64) float64 {
	return gaussian(x) + x*math.Exp(-x*x/2)/math.Sqrt(2*math.Pi)
})
