package isa

// gelu: the Gaussian error linear unit x·Φ(x), by table.
//
//	a = gelu z, fx16.11
//
// Exact, not the tanh approximation. Cells: 1; its gradient: 1 (dgelu).
//
// (C1) z is rounded; both formats have at most 16 bits.

import (
	"math"

	"github.com/aivm/aivm/isa/fixed"
)

// gaussian is the normal distribution function.
func gaussian(x float64) float64 { return (1 + math.Erf(x/math.Sqrt2)) / 2 }

var realGeLU = ofOne(func(x float64) float64 { return x * gaussian(x) })

// gradGeLU: dx = dy·dgelu(x).
func gradGeLU(e Emitter, c *Call, dy *Value, _ int) *Value {
	f := fixed.Format{Signed: true, Bits: 16, Frac: 14} // −0.13 … 1.13
	return e.Op("mul", dy, e.Op("dgelu", c.Args[0], f))
}
