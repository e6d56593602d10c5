package isa

// step: whether a number is non-negative.
//
//	s = step z    ; 1 where z ≥ 0, else 0
//
// Reads the sign in the top cell of a rounded tensor; relu(z) = z·step(z).
//
// Cells: 1; it is looked up together with the top cell of z.
//
// (C1) z is rounded and signed.

import (
	"math/big"

	"github.com/aivm/aivm/isa/fixed"
	"github.com/aivm/aivm/isa/relation"
)

func shapeStep(c *Call) (TensorType, error) {
	t := c.Types[0]
	if t.Format == nil {
		return TensorType{}, errorf(0, "C1", "%s is exact, want a rounded tensor: insert round after its definition", c.Names[0])
	}
	if !t.Format.Signed {
		return TensorType{}, errorf(0, "C1", "%s is %s, which has no sign", c.Names[0], t.Format)
	}
	return rounded(t.Axes, fixed.Bit), nil
}

func evalStep(x *Eval) error {
	for i, v := range x.In[0].Data {
		if v.Sign() >= 0 {
			x.Out.Data[i] = big.NewInt(1)
		}
	}
	return nil
}

var realStep = ofOne(func(x float64) float64 {
	if x >= 0 {
		return 1
	}
	return 0
})

func claimStep(c *Claims) {
	top := c.topLimb(c.Args[0])
	c.Lookup("c1", relation.Sign(c.b.sys.Tensors[top].Cell.Bits), top, c.Result().id())
}
