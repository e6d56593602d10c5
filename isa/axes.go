package isa

import (
	"math/big"
	"slices"
	"strconv"
	"strings"
)

// exact is the type of an exact tensor.
func exact(axes []Axis, scale int, bound *big.Int) TensorType {
	return TensorType{Axes: axes, Scale: scale, Bound: bound}
}

// Axes are the axes of a tensor, the outermost first.
type Axes []Axis

// Sizes are the numbers of entries along each axis.
func (a Axes) Sizes() []int {
	n := make([]int, len(a))
	for i, x := range a {
		n[i] = x.Size
	}
	return n
}

// Names are the names of the axes.
func (a Axes) Names() []string {
	n := make([]string, len(a))
	for i, x := range a {
		n[i] = x.Name
	}
	return n
}

// Len is the number of elements: 1 without axes.
func (a Axes) Len() int {
	n := 1
	for _, x := range a {
		n *= x.Size
	}
	return n
}

// String is "[row=2, px=64]".
func (a Axes) String() string {
	s := make([]string, len(a))
	for i, x := range a {
		s[i] = x.Name + "=" + strconv.Itoa(x.Size)
	}
	return "[" + strings.Join(s, ", ") + "]"
}

// pick maps indices over the axes out and inner to an index over axes, by name.
func pick(axes, out, inner []Axis) func(o, k []int) []int {
	from := make([]int, len(axes))
	for i, a := range axes {
		same := func(b Axis) bool { return a.Name == b.Name }
		if from[i] = slices.IndexFunc(out, same); from[i] < 0 {
			from[i] = len(out) + slices.IndexFunc(inner, same)
		}
	}
	index := make([]int, len(axes))
	return func(o, k []int) []int {
		for i, f := range from {
			if f < len(o) {
				index[i] = o[f]
			} else {
				index[i] = k[f-len(o)]
			}
		}
		return index
	}
}

// joined are the axes of an elementwise operation: one operand's axes must
// contain the other's, which is broadcast over the rest.
func joined(c *Call) ([]Axis, error) {
	a, b := c.Types[0], c.Types[1]
	for _, ax := range b.Axes {
		if i := a.Axis(ax.Name); i >= 0 && a.Axes[i].Size != ax.Size {
			return nil, errorf(1, "C2", "axis %s has %d entries in %s and %d in %s", ax.Name, a.Axes[i].Size, c.Names[0], ax.Size, c.Names[1])
		}
	}
	switch {
	case contains(a, b):
		return a.Axes, nil
	case contains(b, a):
		return b.Axes, nil
	}
	return nil, errorf(1, "C1", "shapes %s and %s: neither has all axes of the other, insert broadcast", a.Axes, b.Axes)
}

func contains(a, b *TensorType) bool {
	return !slices.ContainsFunc(b.Axes, func(ax Axis) bool { return a.Axis(ax.Name) < 0 })
}

// ordered transposes a gradient to the order of the axes that it belongs to.
func ordered(e Emitter, g *Value, axes []Axis) *Value {
	if g.poison || sameAxes(g.Type.Axes, axes) {
		return g
	}
	return e.Op("transpose", g, Axes(axes).Names())
}

// unbroadcast sums a gradient over the axes that the operand lacks.
func unbroadcast(e Emitter, g *Value, t *TensorType) *Value {
	if g.poison {
		return g
	}
	var extra []string
	for _, ax := range g.Type.Axes {
		if t.Axis(ax.Name) < 0 {
			extra = append(extra, ax.Name)
		}
	}
	if len(extra) > 0 {
		g = e.Op("sum", g, extra)
	}
	return ordered(e, g, t.Axes)
}

// elementwise evaluates f on every pair of broadcast entries.
func elementwise(x *Eval, f func(out, a, b *big.Int)) error {
	out := x.Op.Out.Type.Axes
	pa, pb := pick(x.Op.Args[0].Type.Axes, out, nil), pick(x.Op.Args[1].Type.Axes, out, nil)
	each(out.Sizes(), func(o []int) { f(x.Out.At(o...), x.In[0].At(pa(o, nil)...), x.In[1].At(pb(o, nil)...)) })
	return nil
}

// dyadic splits a rational a/2^k into a and k; ok is false for other rationals.
func dyadic(r *big.Rat) (a *big.Int, k int, ok bool) {
	k = int(r.Denom().TrailingZeroBits())
	return r.Num(), k, r.Denom().BitLen() == k+1
}
