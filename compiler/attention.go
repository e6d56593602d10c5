package compiler

import (
	"fmt"
	"math"
	"math/big"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// Attention is the layer in which each place of the value before it, [place, feature], takes what
// it looks for from all places, with parameters Name.q, Name.k, Name.v and Name.out.
type Attention struct {
	Name   string
	Heads  int
	Causal bool // from places up to its own
	Biases bool // of q, k, v and out
	LoRA   int  // rank of what learns beside q and v, all else being frozen; 0: none
	Pos    isa.Pos
}

func (a *Attention) place() isa.Pos { return a.Pos }
func (a *Attention) name() string   { return a.Name }

// attention: softmax(q·kᵀ/√d)·v in each head, and a product that joins the heads (Vaswani et al. 2017).
func (b *builder) attention(l *Attention, s *scope) {
	x := b.before("attention", l.Name, l.Pos, s)
	if len(x.axes) != 2 {
		b.fail(l.Pos, "attention: %s, want two axes beside rows: places and features", x.what())
	}
	places, features := x.axes[0], x.axes[1]
	if l.Heads < 1 || features.Size%l.Heads != 0 {
		b.fail(l.Pos, "attention: %d heads do not divide the %d features along %s", l.Heads, features.Size, features.Name)
	}
	if x.exact {
		x = b.round(x, s)
	}
	head := b.newAxis(l.Name+"head", l.Heads, l.Pos, s)
	unit := b.newAxis(l.Name+"unit", features.Size/l.Heads, l.Pos, s)
	key := b.newAxis(l.Name+"key", places.Size, l.Pos, s)
	in := newScope(s, s.let+"_")
	weight := func(name string, axes ...isa.Axis) *node {
		return b.parameter(&node{op: "param", path: dotted(in.path) + name, axes: axes, start: normal(glorot(features.Size)), frozen: l.LoRA > 0, layer: true, pos: l.Pos})
	}
	biased := func(n *node, name string, axes ...isa.Axis) *node {
		if !l.Biases {
			return n
		}
		bias := b.parameter(&node{op: "param", path: dotted(in.path) + name, axes: axes, start: "zeros()", frozen: l.LoRA > 0, layer: true, pos: l.Pos})
		return b.pointwise("add", l.Pos, s, n, bias)
	}
	split := []isa.Axis{places, head, unit}
	var made [3]*node // queries, keys and values
	for i, name := range []string{"q", "k", "v"} {
		n := b.make(&node{op: "matmul", args: []*node{x, weight(name, features, head, unit)}, axes: split, pos: l.Pos}, s)
		if l.LoRA > 0 && name != "k" {
			n = b.pointwise("add", l.Pos, s, n, b.adapter(x, dotted(in.path)+name, l.LoRA, []isa.Axis{features}, []isa.Axis{head, unit}, split, l.Pos, s))
		}
		n = biased(n, name+"b", head, unit)
		made[i] = b.make(&node{op: "round", args: []*node{n}, axes: split, part: name + "_z", pos: l.Pos}, s)
	}
	k, v := b.rename(made[1], places, key, l.Pos, s), b.rename(made[2], places, key, l.Pos, s)
	scores := b.make(&node{op: "matmul", args: []*node{made[0], k}, axes: []isa.Axis{places, head, key}, moves: fmt.Sprintf("[%s]", unit.Name), part: "scores", pos: l.Pos}, s)
	scores = b.scale(scores, root(unit.Size), l.Pos, s)
	args := []*node{}
	if l.Causal {
		scores, args = b.masked(scores, places, key, l.Pos, s)
	} else {
		scores = b.round(scores, s)
	}
	p := b.make(&node{op: "softmax", args: append([]*node{scores}, args...), axes: scores.axes, over: key.Name, part: "p", pos: l.Pos}, s)
	n := b.make(&node{op: "matmul", args: []*node{p, v}, axes: split, moves: fmt.Sprintf("[%s]", key.Name), pos: l.Pos}, s)
	n = b.round(n, s)
	n = b.make(&node{op: "matmul", args: []*node{n, weight("out", head, unit, features)}, axes: x.axes, pos: l.Pos}, s)
	n = biased(n, "outb", features)
	b.ended(b.last("round", l.Pos, s, n), l.Name, s)
}

// masked rounds scores; those of keys that a place does not see are the least of the format, so
// that the greatest is one that it sees.
func (b *builder) masked(scores *node, places, key isa.Axis, pos isa.Pos, s *scope) (rounded *node, mask []*node) {
	m := b.make(&node{op: "const", factor: big.NewRat(1, 1), start: "causal()", axes: []isa.Axis{places, key}, part: "mask", pos: pos}, s)
	seen := b.pointwise("mul", pos, s, scores, m)
	hidden := b.pointwise("sub", pos, s, m, b.constant(value{number: big.NewRat(1, 1), pos: pos}, s))
	low := b.make(&node{op: "scale", args: []*node{hidden}, axes: m.axes, factor: new(big.Rat), part: "low", pos: pos}, s)
	n := b.pointwise("add", pos, s, seen, low)
	n = b.make(&node{op: "round", args: []*node{n}, axes: scores.axes, seen: seen, low: low, pos: pos}, s)
	return n, []*node{m}
}

// lowest is the least number of a signed format.
func lowest(f fixed.Format) *big.Rat {
	return new(big.Rat).SetFrac(new(big.Int).Neg(f.Min()), power2(f.Frac))
}

// root is 1/√n, to 2⁻¹² where it is no power of two.
func root(n int) *big.Rat {
	return onGrid(1/math.Sqrt(float64(n)), 12)
}

// glorot is √(1/n) in 64ths, the greatest m with m²·n ≤ 64² (Glorot, Bengio 2010, for as many
// inputs as units).
func glorot(n int) *big.Rat { return he(2 * n) }
