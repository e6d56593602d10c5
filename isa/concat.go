package isa

// concat: tensors one after the other along an axis.
//
//	x = concat row, xa, xb, xc
//
// The other axes agree in name, order and size. Exact: scales are aligned to
// the finest; one sumcheck for each operand with a shift predicate.
//
// (C1) row is an axis of every operand. (C2) the other axes agree.

import (
	"fmt"
	"math/big"
	"slices"
)

func shapeConcat(c *Call) (TensorType, error) {
	name := c.operand("axis").Name
	out := exact(slices.Clone(c.Types[0].Axes), 0, new(big.Int))
	total := 0
	for n, t := range c.Types {
		i := t.Axis(name)
		if i < 0 {
			return out, errorf(n, "C1", "%s %s has no axis %s%s", c.Names[n], t.Axes, name, Suggest(name, t.Axes.Names()))
		}
		total += t.Axes[i].Size
		same := slices.Clone(t.Axes)
		if k := out.Axis(name); k == i {
			same[i].Size = out.Axes[k].Size
		}
		if !sameAxes(same, out.Axes) {
			return out, errorf(n, "C2", "%s is %s, %s is %s: they may differ in the size of %s only", c.Names[n], t.Axes, c.Names[0], c.Types[0].Axes, name)
		}
		out.Scale = max(out.Scale, t.Scale)
	}
	out.Axes[out.Axis(name)].Size = total
	for _, t := range c.Types {
		if b := new(big.Int).Lsh(t.Bound, uint(out.Scale-t.Scale)); b.Cmp(out.Bound) > 0 {
			out.Bound = b
		}
	}
	return out, nil
}

func evalConcat(x *Eval) error {
	a, at := x.Op.Out.Type.Axis(x.Op.operand("axis").Name), 0
	for n, in := range x.In {
		k := uint(x.Op.Out.Type.Scale - x.Op.Args[n].Type.Scale)
		each(in.Dims, func(i []int) {
			o := slices.Clone(i)
			o[a] += at
			x.Out.At(o...).Lsh(in.At(i...), k)
		})
		at += in.Dims[a]
	}
	return nil
}

func realConcat(x *RealEval) {
	out := x.Out
	a := out.axis(x.operand("axis").Name)
	step, start := out.Strides(out.Axes)[a], 0
	for _, part := range x.In {
		EachOffset(part.Axes, [][]int{part.Strides(part.Axes), out.Strides(part.Axes)}, []int{0, start},
			func(at []int) { out.Data[at[1]] = part.Data[at[0]] })
		start += step * part.Axes[a].Size
	}
}

func gradConcat(e Emitter, c *Call, dz *Value, arg int) *Value {
	name := c.operand("axis").Name
	lo := 0
	for _, x := range c.Args[:arg] {
		lo += x.Type.Axes[x.Type.Axis(name)].Size
	}
	x := c.Args[arg]
	return e.Op("slice", dz, AxisNameArg(name), [2]int{lo, lo + x.Type.Axes[x.Type.Axis(name)].Size})
}

// claimConcat: z[i] = Σ_n Σ_j x_n[j]·[i = j + offset_n].
func claimConcat(c *Claims) {
	name := c.operand("axis").Name
	var terms []Term
	at := 0
	for n, x := range c.Args {
		j := fmt.Sprintf("%s'%d", name, n)
		terms = append(terms, plus(c.Out.Type.Scale-x.Type.Scale, c.Arg(n).As(name, j)).
			where(affine([]string{name, j}, []int{1, -1}, -at)))
		at += x.Type.Axes[x.Type.Axis(name)].Size
	}
	c.Define(terms...)
}
