package isa

// recip: the reciprocal, by table.
//
//	r = recip s, ufx16.15    ; traps where 1/s does not fit
//
// Cells: 1.
//
// (C1) s is rounded; both formats have at most 16 bits.

var realRecip = ofOne(func(x float64) float64 { return 1 / x })

// gradRecip: dx = −dy·y².
func gradRecip(e Emitter, c *Call, dy *Value, _ int) *Value {
	return e.Op("neg", e.Op("mul", e.Op("mul", dy, c.Out), c.Out))
}
