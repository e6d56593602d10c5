package isa

// sum: sum over axes.
//
//	s = sum x            ; over all axes
//	s = sum x, [row]     ; over the rows
//
// Exact, of the same scale.
//
// (C1) the axes are axes of x.

import (
	"math/big"
	"slices"
)

func shapeSum(c *Call) (TensorType, error) {
	t := c.Types[0]
	over := summed(c.operand("axes"), t)
	n := int64(1)
	for _, name := range over {
		i := t.Axis(name)
		if i < 0 {
			return TensorType{}, errorf(-1, "C1", "%s %s has no axis %s%s", c.Names[0], t.Axes, name, Suggest(name, t.Axes.Names()))
		}
		n *= int64(t.Axes[i].Size)
	}
	var out []Axis
	for _, ax := range t.Axes {
		if !slices.Contains(over, ax.Name) {
			out = append(out, ax)
		}
	}
	return exact(out, t.Scale, new(big.Int).Mul(t.Bound, big.NewInt(n))), nil
}

// summed are the names of the axes that a list, or none, sums over.
func summed(list *Arg, t *TensorType) []string {
	if list == nil {
		return t.Axes.Names()
	}
	return list.Names
}

func evalSum(x *Eval) error {
	in, out := x.Op.Args[0].Type.Axes, x.Op.Out.Type.Axes
	to := pick(out, in, nil)
	each(in.Sizes(), func(i []int) {
		s := x.Out.At(to(i, nil)...)
		s.Add(s, x.In[0].At(i...))
	})
	return nil
}

func realSum(x *RealEval) { x.contract(x.In[0], &Real{Data: []float64{1}}) }

func gradSum(e Emitter, c *Call, dz *Value, _ int) *Value {
	return e.Op("broadcast", dz, c.Args[0].Type.Axes)
}

func claimSum(c *Claims) { c.Define(plus(0, c.Arg(0))) }
