package isa

// The functions of one variable share shape, evaluation and claims: the pair
// of cells (x, f(x)) is a row of a public table with a row for every input
// where f is defined and its result, to the nearest, fits the output format.

import (
	"math/big"

	"github.com/aivm/aivm/isa/fixed"
	"github.com/aivm/aivm/isa/functab"
	"github.com/aivm/aivm/isa/relation"
)

// shapeFunction: (C1) the operand is rounded, both formats have at most 16 bits.
func shapeFunction(c *Call) (TensorType, error) {
	t := c.Types[0]
	if t.Format == nil {
		return TensorType{}, errorf(0, "C1", "%s is exact, want a rounded tensor of 16 bits or less: insert round after its definition", c.Names[0])
	}
	f := c.operand("format").Format
	if t.Format.Bits > fixed.LimbBits || f.Bits > fixed.LimbBits {
		return TensorType{}, errorf(0, "C1", "%s to %s: want 16 bits or less on both sides: insert round", t.Format, f)
	}
	return rounded(t.Axes, f), nil
}

// FunctionTable is the table of a function instruction.
func (o *Op) FunctionTable() (*functab.T, error) {
	return functab.Table(o.Row.Name, *o.Args[0].Type.Format, *o.Out.Type.Format)
}

func evalFunction(x *Eval) error {
	tab, err := x.Op.FunctionTable()
	if err != nil {
		return err
	}
	f := x.Op.Out.Type.Format
	each(x.Out.Dims, func(o []int) {
		if err != nil {
			return
		}
		v := x.In[0].At(o...)
		y, ok := tab.At(v.Int64())
		if !ok {
			err = x.trap(o, v, x.Op.Args[0].Type.Scale, "has no "+x.Op.Row.Name+" in "+f.String()+" "+f.Range())
			return
		}
		x.Out.At(o...).SetInt64(y)
	})
	return err
}

func claimFunction(c *Claims) {
	t := relation.Function(c.Row.Name, *c.Args[0].Type.Format, *c.Out.Type.Format)
	c.Lookup("c1", t, c.topLimb(c.Args[0]), c.Result().id())
}

// half is 1/2.
func half() *big.Rat { return big.NewRat(1, 2) }
