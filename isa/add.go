package isa

// add: elementwise sum.
//
//	z = add x, b
//
// Axes are matched by name; if one operand lacks axes of the other, it is
// broadcast over them. Exact: scales are aligned by powers of two, the result
// has the finer one.
//
// (C1) one operand has all axes of the other. (C2) shared axes have the same
// size.

import "math/big"

func shapeAdd(c *Call) (TensorType, error) {
	axes, err := joined(c)
	if err != nil {
		return TensorType{}, err
	}
	ka, kb, scale := aligned(c.Types[0].Scale, c.Types[1].Scale)
	a := new(big.Int).Lsh(c.Types[0].Bound, uint(ka))
	b := new(big.Int).Lsh(c.Types[1].Bound, uint(kb))
	return exact(axes, scale, a.Add(a, b)), nil
}

// aligned are the shifts that bring two scales to the finer one.
func aligned(a, b int) (ka, kb, scale int) {
	scale = max(a, b)
	return scale - a, scale - b, scale
}

// evalAdd: z = 2^ka·a + 2^kb·b.
func evalAdd(x *Eval) error {
	ka, kb, _ := aligned(x.Op.Args[0].Type.Scale, x.Op.Args[1].Type.Scale)
	return elementwise(x, func(out, a, b *big.Int) {
		out.Add(new(big.Int).Lsh(a, uint(ka)), new(big.Int).Lsh(b, uint(kb)))
	})
}

var realAdd = pointwise(func(x []float64) float64 { return x[0] + x[1] })

func gradAdd(e Emitter, c *Call, dz *Value, arg int) *Value {
	return unbroadcast(e, dz, &c.Args[arg].Type)
}

func claimAdd(c *Claims) {
	ka, kb, _ := aligned(c.Args[0].Type.Scale, c.Args[1].Type.Scale)
	c.Define(plus(ka, c.Arg(0)), plus(kb, c.Arg(1)))
}
