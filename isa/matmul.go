package isa

// matmul: product of two tensors, summed over axes that they share.
//
//	z = matmul x, w          ; z[row,hid] = Σ_px x[row,px]·w[px,hid]
//	g = matmul x, dz         ; g[px,hid]  = Σ_row x[row,px]·dz[row,hid]
//	s = matmul a, b, [k]     ; contracts k only: other shared axes stay
//
// Axes are matched by name, so no operand is ever transposed by hand. Without
// a list, all shared axes are contracted. The result has the axes of a that
// stay, then those of b that stay and are not shared. Exact: its scale is the
// sum of the scales.
//
// (C1) some axis is shared, or a list is given. (C2) shared axes have the same
// size. (C3) listed axes are shared.

import (
	"math/big"
	"slices"
)

func shapeMatMul(c *Call) (TensorType, error) {
	a, b := c.Types[0], c.Types[1]
	over, err := contracted(c, a, b)
	if err != nil {
		return TensorType{}, err
	}
	var out []Axis
	n := int64(1)
	for _, ax := range a.Axes {
		if slices.Contains(over, ax.Name) {
			n *= int64(ax.Size)
		} else {
			out = append(out, ax)
		}
	}
	for _, ax := range b.Axes {
		if a.Axis(ax.Name) < 0 {
			out = append(out, ax)
		}
	}
	bound := new(big.Int).Mul(a.Bound, b.Bound)
	return exact(out, a.Scale+b.Scale, bound.Mul(bound, big.NewInt(n))), nil
}

// contracted are the names of the axes that are summed.
func contracted(c *Call, a, b *TensorType) ([]string, error) {
	var shared []string
	for _, ax := range a.Axes {
		j := b.Axis(ax.Name)
		if j < 0 {
			continue
		}
		if n := b.Axes[j].Size; n != ax.Size {
			return nil, errorf(1, "C2", "inner dimensions %d and %d of axis %s differ", ax.Size, n, ax.Name)
		}
		shared = append(shared, ax.Name)
	}
	list := c.operand("axes")
	if list == nil {
		if len(shared) == 0 {
			return nil, errorf(1, "C1", "%s %s and %s %s share no axis", c.Names[0], a.Axes, c.Names[1], b.Axes)
		}
		return shared, nil
	}
	for _, n := range list.Names {
		if !slices.Contains(shared, n) {
			return nil, errorf(-1, "C3", "axis %s is not shared by %s %s and %s %s", n, c.Names[0], a.Axes, c.Names[1], b.Axes)
		}
	}
	return list.Names, nil
}

// evalMatMul: z[o] = Σ_k a[o,k]·b[o,k].
func evalMatMul(x *Eval) error {
	a, b, out := &x.Op.Args[0].Type, &x.Op.Args[1].Type, &x.Op.Out.Type
	var inner []Axis
	for _, ax := range a.Axes {
		if out.Axis(ax.Name) < 0 {
			inner = append(inner, ax)
		}
	}
	pa, pb := pick(a.Axes, out.Axes, inner), pick(b.Axes, out.Axes, inner)
	each(out.Dims(), func(o []int) {
		sum := x.Out.At(o...)
		each(Axes(inner).Sizes(), func(k []int) {
			p := new(big.Int).Mul(x.In[0].At(pa(o, k)...), x.In[1].At(pb(o, k)...))
			sum.Add(sum, p)
		})
	})
	return nil
}

func realMatMul(x *RealEval) { x.contract(x.In[0], x.In[1]) }

// gradMatMul: da = dz·b over the axes of b that a lacks; db = a·dz likewise.
func gradMatMul(e Emitter, c *Call, dz *Value, arg int) *Value {
	x, other := c.Args[arg], c.Args[1-arg]
	over := []string{}
	for _, ax := range other.Type.Axes {
		if x.Type.Axis(ax.Name) < 0 {
			over = append(over, ax.Name)
		}
	}
	var g *Value
	if arg == 0 {
		g = e.Op("matmul", dz, other, over)
	} else {
		g = e.Op("matmul", other, dz, over)
	}
	return ordered(e, g, x.Type.Axes)
}

func claimMatMul(c *Claims) { c.Define(plus(0, c.Arg(0), c.Arg(1))) }
