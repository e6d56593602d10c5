package compiler

import (
	"fmt"
	"math/big"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// Norm is the layer of entries along the last axis, less their mean, over their deviation, times
// Name.scale plus Name.shift.
type Norm struct {
	Name string
	RMS  bool // over the root of their mean square, and no shift
	Pos  isa.Pos
}

func (l *Norm) place() isa.Pos { return l.Pos }
func (l *Norm) name() string   { return l.Name }

// normEpsilon is added to a variance; it is that of Keras, a power of two.
var normEpsilon = big.NewRat(1, 1024)

// norm: y = (x − mean)·rsqrt(variance + ε)·scale + shift. Mean and variance are exact up to
// the format of the variance, and an entry is rounded once.
func (b *builder) norm(l *Norm, s *scope) {
	word := map[bool]string{true: "rmsnorm", false: "layernorm"}[l.RMS]
	x := b.before(word, l.Name, l.Pos, s)
	if len(x.axes) == 0 {
		b.fail(l.Pos, "%s: %s has no axis beside rows", word, x.what())
	}
	switch {
	case x.exact:
		x = b.round(x, s)
	case x.op != "round" && x.rounded(): // likewise times that of the function
		x = b.again(x, "in", s)
	}
	along := x.axes[len(x.axes)-1]
	if along.Size&(along.Size-1) != 0 {
		b.fail(l.Pos, "layer %s: a mean of the %d entries along %s is no a/2^k times their sum: want 2^k entries", l.Name, along.Size, along.Name)
	}
	mean := func(n *node) *node {
		n = b.make(&node{op: "sum", args: []*node{n}, axes: x.axes[:len(x.axes)-1], moves: fmt.Sprintf("[%s]", along.Name), pos: l.Pos}, s)
		return b.scale(n, big.NewRat(1, int64(along.Size)), l.Pos, s)
	}
	in := newScope(s, s.let+"_")
	param := func(name, start string) *node {
		return b.parameter(&node{op: "param", path: dotted(in.path) + name, axes: []isa.Axis{along}, start: start, layer: true, pos: l.Pos})
	}
	// the parameter is what scales differ by from 1: a number that a seed gives has few bits, zero has none
	scale := b.pointwise("add", l.Pos, s, param("scale", "zeros()"), b.constant(value{number: big.NewRat(1, 1), pos: l.Pos}, s))
	y := x
	var shift *node
	if !l.RMS {
		shift = param("shift", "zeros()")
		y = b.pointwise("sub", l.Pos, s, x, mean(x))
	}
	v := b.pointwise("add", l.Pos, s, mean(b.pointwise("mul", l.Pos, s, y, y)), b.constant(value{number: normEpsilon, pos: l.Pos}, s))
	v = b.make(&node{op: "round", args: []*node{v}, axes: v.axes, unsigned: true, part: "var", pos: l.Pos}, s)
	r := b.make(&node{op: "rsqrt", args: []*node{v}, axes: v.axes, unsigned: true, pos: l.Pos}, s)
	r = b.again(r, "root", s) // its derivative times the cube of the root would be too wide
	y = b.pointwise("mul", l.Pos, s, y, r)
	if b.widens() {
		y = b.make(&node{op: "round", args: []*node{y}, axes: y.axes, part: "unit_z", pos: l.Pos}, s)
	}
	y = b.pointwise("mul", l.Pos, s, y, scale)
	if !l.RMS {
		y = b.pointwise("add", l.Pos, s, y, shift)
	}
	b.ended(b.last("round", l.Pos, s, y), l.Name, s)
}

// widens reports whether the optimizer squares gradients or makes weights finer than plain momentum does:
// then a norm is rounded once more, before its scale.
func (c *compilation) widens() bool {
	o := &c.job.Optimizer
	changes := c.job.Schedule.changes() || len(c.job.Later) > 0
	return o.ClipNorm != nil || c.mini() || o.Decay != nil && !o.DecayByEpoch || o.Momentum != nil && changes
}

// again rounds what is rounded to the same format: it is as it was, but its derivative is rounded.
func (b *builder) again(n *node, part string, s *scope) *node {
	same := func(f fixed.Format) fixed.Format { return f }
	return b.make(&node{op: "round", args: []*node{n}, axes: n.axes, like: n, given: same, part: part, pos: n.pos}, s)
}
