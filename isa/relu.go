package isa

// relu: max(z, 0) = z·step(z).
//
//	a = relu z
//
// Exact; written out as step and mul. Its gradient at 0 is 1.
//
// Cells: 1, that of the step, which the gradient shares.
//
// (C1) z is rounded and signed: insert round.

func lowerReLU(e Emitter, c *Call) *Value { return e.Op("mul", c.Args[0], e.Op("step", c.Args[0])) }

var realReLU = ofOne(func(x float64) float64 { return max(x, 0) })

// gradReLU: dz = da·step(z).
func gradReLU(e Emitter, c *Call, da *Value, _ int) *Value {
	return e.Op("mul", da, e.Op("step", c.Args[0]))
}
