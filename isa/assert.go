package isa

// assert: a claim of the author that every entry has one value.
//
//	v = sum y, [cls]
//	assert v, 1          ; every row has one label
//
// The run traps where it fails; no proof exists then. Exact.
//
// Cells: 0.
//
// (C1) the value is an integer at the scale of x.

import "math/big"

func shapeAssert(c *Call) (TensorType, error) {
	t, r := c.Types[0], c.operand("value").Rat
	if a, k, ok := dyadic(r); !ok || k > t.Scale || a == nil {
		return *t, errorf(-1, "C1", "value %s is no multiple of 2^-%d, the scale of %s", r.RatString(), t.Scale, c.Names[0])
	}
	return *t, nil
}

// AssertValue is the integer that an assert wants.
func (o *Op) AssertValue() *big.Int {
	a, k, _ := dyadic(o.operand("value").Rat)
	return new(big.Int).Lsh(a, uint(o.Args[0].Type.Scale-k))
}

func evalAssert(x *Eval) error {
	want := x.Op.AssertValue()
	t := &x.Op.Args[0].Type
	var err error
	each(t.Dims(), func(i []int) {
		if v := x.In[0].At(i...); err == nil && v.Cmp(want) != 0 {
			err = &Trap{
				Op: x.Op, Name: x.Op.Args[0].Name, Index: append([]int{}, i...), Value: v, Scale: t.Scale,
				Reason: "is not " + x.Op.operand("value").Rat.RatString() + " as asserted",
			}
		}
	})
	return err
}

// claimAssert: x − value = 0 within the extents.
func claimAssert(c *Claims) {
	v := c.AssertValue()
	c.Equal("c1", c.Args[0].Type.Axes, plus(0, c.Arg(0)), term(new(big.Int).Neg(v)))
}

// sampleAssert is what holds of zeros alone.
func sampleAssert(Draw) Arg { return Arg{Kind: Rational, Rat: new(big.Rat)} }
