package isa

// sub: elementwise difference.
//
//	d = sub p, y
//
// As add, with the second operand subtracted. (C1) and (C2) as for add.

import "math/big"

func evalSub(x *Eval) error {
	ka, kb, _ := aligned(x.Op.Args[0].Type.Scale, x.Op.Args[1].Type.Scale)
	return elementwise(x, func(out, a, b *big.Int) {
		out.Sub(new(big.Int).Lsh(a, uint(ka)), new(big.Int).Lsh(b, uint(kb)))
	})
}

var realSub = pointwise(func(x []float64) float64 { return x[0] - x[1] })

func gradSub(e Emitter, c *Call, dz *Value, arg int) *Value {
	g := unbroadcast(e, dz, &c.Args[arg].Type)
	if arg == 1 {
		return e.Op("neg", g)
	}
	return g
}

func claimSub(c *Claims) {
	ka, kb, _ := aligned(c.Args[0].Type.Scale, c.Args[1].Type.Scale)
	c.Define(plus(ka, c.Arg(0)), minus(kb, c.Arg(1)))
}
