package isa

// mul: elementwise product.
//
//	a = mul z, s
//
// Axes are matched by name; if one operand lacks axes of the other, it is
// broadcast over them. Exact: its scale is the sum of the scales.
//
// (C1) one operand has all axes of the other. (C2) shared axes have the same
// size.

import "math/big"

func shapeMul(c *Call) (TensorType, error) {
	axes, err := joined(c)
	if err != nil {
		return TensorType{}, err
	}
	a, b := c.Types[0], c.Types[1]
	return exact(axes, a.Scale+b.Scale, new(big.Int).Mul(a.Bound, b.Bound)), nil
}

func evalMul(x *Eval) error {
	return elementwise(x, func(out, a, b *big.Int) { out.Mul(a, b) })
}

var realMul = pointwise(func(x []float64) float64 { return x[0] * x[1] })

func gradMul(e Emitter, c *Call, dz *Value, arg int) *Value {
	return unbroadcast(e, e.Op("mul", dz, c.Args[1-arg]), &c.Args[arg].Type)
}

func claimMul(c *Claims) { c.Define(plus(0, c.Arg(0), c.Arg(1))) }
