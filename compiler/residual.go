package compiler

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/aivm/aivm/isa"
)

// Residual is the layer Name = act(x + With) of the value x before it and an earlier one.
type Residual struct {
	Name, With string
	Act        Activation
	Slope      *big.Rat // of a leaky_relu below 0; nil: the usual one
	Pos        isa.Pos
}

func (r *Residual) place() isa.Pos { return r.Pos }
func (r *Residual) name() string   { return r.Name }

// residual adds values whose axes have the same sizes; the sum has the names of the earlier one's.
func (b *builder) residual(r *Residual, s *scope) {
	x := b.before("add", r.Name, r.Pos, s)
	v, ok := b.lookup(r.With, r.Pos, s)
	if !ok || v.node == nil {
		b.fail(r.Pos, "add: there is no value %s%s", r.With, isa.Suggest(r.With, s.names()))
	}
	n := v.node
	if !n.rows || !slices.Equal(isa.Axes(n.axes).Sizes(), isa.Axes(x.axes).Sizes()) {
		b.fail(r.Pos, "add: %s and %s before it differ in their sizes", n.what(), x.what())
	}
	x = b.renamed(x, n.axes, r.Pos, s)
	sum := &node{op: "add", args: []*node{n, x}, axes: n.axes, final: r.Act == None, pos: r.Pos}
	n = b.make(sum, s)
	if r.Act != None {
		n = b.activated(r.Act, r.Slope, b.round(n, s), r.Pos, s)
	}
	b.ended(n, r.Name, s)
}

// renamed is x with axes of these names in place of its own, sizes being the same. Those that
// get another name come last.
func (b *builder) renamed(x *node, axes []isa.Axis, pos isa.Pos, s *scope) *node {
	from := x.axes
	for i, to := range axes {
		if from[i] == to {
			continue
		}
		if x.axis(to.Name).Size > 0 {
			b.fail(pos, "%s has the axes of %s in another order", x.what(), (&node{rows: true, axes: axes}).shape())
		}
		x = b.rename(x, from[i], to, pos, s)
	}
	return x
}

// rename gives one axis another name, and the last place.
func (b *builder) rename(x *node, from, to isa.Axis, pos isa.Pos, s *scope) *node {
	axes := slices.DeleteFunc(slices.Clone(x.axes), func(a isa.Axis) bool { return a == from })
	return b.make(&node{
		op: "flatten", args: []*node{x}, axes: append(axes, to), moves: fmt.Sprintf("[%s], %s", from.Name, to.Name), part: "named", renames: true, pos: pos,
	}, s)
}
