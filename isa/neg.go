package isa

// neg: the negative of a tensor.
//
//	m = neg x
//
// Exact, of the same scale.

func shapeNeg(c *Call) (TensorType, error) {
	return exact(c.Types[0].Axes, c.Types[0].Scale, c.Types[0].Bound), nil
}

func evalNeg(x *Eval) error {
	for i, v := range x.In[0].Data {
		x.Out.Data[i].Neg(v)
	}
	return nil
}

var realNeg = ofOne(func(x float64) float64 { return -x })

func gradNeg(e Emitter, _ *Call, dz *Value, _ int) *Value { return e.Op("neg", dz) }

func claimNeg(c *Claims) { c.Define(minus(0, c.Arg(0))) }
