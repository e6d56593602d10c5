package isa

// scale: product with a rational constant a/2^k.
//
//	m = scale g, 3/8
//
// Exact: the integers are multiplied by a and the scale grows by k. Other
// denominators need a rounding: round x, fxB.F, 1/3.
//
// (C1) the factor is a/2^k.

import "math/big"

func shapeScale(c *Call) (TensorType, error) {
	a, k, ok := dyadic(c.operand("factor").Rat)
	if !ok {
		return TensorType{}, errorf(-1, "C1", "factor %s is no a/2^k: insert round x, fxB.F, %s", c.operand("factor").Rat.RatString(), c.operand("factor").Rat.RatString())
	}
	t := c.Types[0]
	bound := new(big.Int).Abs(a)
	return exact(t.Axes, t.Scale+k, bound.Mul(bound, t.Bound)), nil
}

func evalScale(x *Eval) error {
	a, _, _ := dyadic(x.Op.operand("factor").Rat)
	for i, v := range x.In[0].Data {
		x.Out.Data[i].Mul(a, v)
	}
	return nil
}

func realScale(x *RealEval) {
	c := x.factor("factor")
	x.pointwise(func(x []float64) float64 { return c * x[0] })
}

func gradScale(e Emitter, c *Call, dz *Value, _ int) *Value {
	return e.Op("scale", dz, c.operand("factor").Rat)
}

func claimScale(c *Claims) {
	a, _, _ := dyadic(c.operand("factor").Rat)
	c.Define(term(a, c.Arg(0)))
}
