package isa

// roll: an axis turned by a public number.
//
//	y = roll x, row, turn    ; y[i] = x[i + turn], and from the beginning again
//
// Exact, of the same scale. It has no gradient. With a fixed shuffle before and another
// behind, an order of rows follows from two numbers that nobody chooses.
//
// Cells: 0. One sumcheck, with an adder as predicate that reads the number's bits.
//
// (C1) row is an axis of x. (C2) turn is a draw, of a limit of at most the axis' size.

import (
	"slices"

	"github.com/aivm/aivm/isa/relation"
)

func shapeRoll(c *Call) (TensorType, error) {
	t := c.Types[0]
	i, err := axisOf(c)
	if err != nil {
		return TensorType{}, err
	}
	switch turn := c.Args[1]; {
	case !turn.Drawn():
		return TensorType{}, errorf(1, "C2", "%s is no draw: write %s = draw %d before", c.Names[1], c.Names[1], t.Axes[i].Size)
	case turn.Below() > t.Axes[i].Size:
		return TensorType{}, errorf(1, "C2", "%s is drawn below %d, axis %s has %d entries", c.Names[1], turn.Below(), t.Axes[i].Name, t.Axes[i].Size)
	}
	return exact(t.Axes, t.Scale, t.Bound), nil
}

func evalRoll(x *Eval) error {
	a := x.Op.Out.Type.Axis(x.Op.operand("axis").Name)
	turn := int(x.In[1].Data[0].Int64())
	each(x.Out.Dims, func(o []int) {
		i := slices.Clone(o)
		i[a] = (i[a] + turn) % x.Out.Dims[a]
		x.Out.At(o...).Set(x.In[0].At(i...))
	})
	return nil
}

func realRoll(x *RealEval) {
	in, out := x.In[0], x.Out
	a := out.axis(x.operand("axis").Name)
	inner := 1
	for _, ax := range out.Axes[a+1:] {
		inner *= ax.Size
	}
	n, turn := out.Axes[a].Size, int(x.In[1].Data[0])
	for at := 0; at < len(out.Data); at += n * inner {
		rows := in.Data[at : at+n*inner]
		copy(out.Data[at:], rows[turn*inner:])
		copy(out.Data[at+(n-turn)*inner:], rows[:turn*inner])
	}
}

// claimRoll: y[i] = x[i + d].
func claimRoll(c *Claims) {
	name := c.operand("axis").Name
	n := c.Out.Type.Axes[c.Out.Type.Axis(name)].Size
	c.Define(rotated(c.Arg(0).As(name, name+"'"), []string{name + "'", name}, []int{1, -1}, n, c.b.number(c.Args[1]))...)
}

// rotated reads x, n entries, from entry d on and from the beginning again:
//
//	Σ_j x[j]·([j = i + d] + [j + n = i + d])
//
// where Σ coef·names is j - i.
func rotated(x Ref, names []string, coef []int, n int, d relation.Number) []Term {
	var terms []Term
	for _, wrapped := range []int{0, n} {
		terms = append(terms, plus(0, x).where(affine(names, coef, wrapped).minus(d)))
	}
	return terms
}

// sampleTurn is a draw of the program.
func sampleTurn(d Draw) Arg { return Arg{Kind: Tensor, Name: d.Number()} }
