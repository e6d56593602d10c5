package compiler

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/aivm/aivm/isa"
)

// Embedding is the layer of vectors that are learnt, one for each token, Name.w; the value before it has
// tokens along its last axis, one-hot. With Positions a vector of each place is added, Name.p.
type Embedding struct {
	Name      string
	Width     int
	Positions bool
	Apart     bool     // each place has vectors of its own
	Std       *big.Rat // of both; nil: 1/4
	Pos       isa.Pos
}

func (e *Embedding) place() isa.Pos { return e.Pos }
func (e *Embedding) name() string   { return e.Name }

func (b *builder) embedding(e *Embedding, s *scope) {
	x := b.before("embedding", e.Name, e.Pos, s)
	switch {
	case !b.isTokens(x):
		b.fail(e.Pos, "embedding: %s is no tokens: it stands behind an input of them, as in features w0..w15 tokens [word=100], or of a text", x.what())
	case e.Width < 1:
		b.fail(e.Pos, "layer %s has %d features, want 1 or more", e.Name, e.Width)
	}
	std := e.Std
	if std == nil {
		std = big.NewRat(1, 4)
	}
	start := "zeros()"
	if std.Sign() > 0 {
		start = normal(std)
	}
	places, token := x.axes[:len(x.axes)-1], x.axes[len(x.axes)-1]
	out := b.newAxis(e.Name, e.Width, e.Pos, s)
	in := newScope(s, s.let+"_")
	weight := func(name string, axes []isa.Axis) *node {
		return b.parameter(&node{op: "param", path: dotted(in.path) + name, axes: axes, start: start, layer: true, pos: e.Pos})
	}
	axes := append(slices.Clone(places), out)
	table, moves := []isa.Axis{token, out}, ""
	if e.Apart {
		table, moves = []isa.Axis{places[0], token, out}, fmt.Sprintf("[%s]", token.Name)
	}
	n := b.make(&node{op: "matmul", args: []*node{x, weight("w", table)}, axes: axes, moves: moves, pos: e.Pos}, s)
	if e.Positions {
		n = b.pointwise("add", e.Pos, s, n, weight("p", axes))
	}
	b.ended(b.last("round", e.Pos, s, n), e.Name, s)
}

// Product is the layer of the products of the two places of the value before it, [place, feature].
type Product struct {
	Name string
	Pos  isa.Pos
}

func (p *Product) place() isa.Pos { return p.Pos }
func (p *Product) name() string   { return p.Name }

func (b *builder) product(p *Product, s *scope) {
	x := b.before("product", p.Name, p.Pos, s)
	if len(x.axes) != 2 || x.axes[0].Size != 2 {
		b.fail(p.Pos, "product: %s, want two places and features, as an embedding of [t=2, word=100] has them", x.what())
	}
	if x.exact {
		x = b.round(x, s)
	}
	place, one := x.axes[0], x.axes[1:]
	var sides [2]*node
	for i := range sides {
		n := b.make(&node{
			op: "slice", args: []*node{x}, axes: append([]isa.Axis{{Name: place.Name, Size: 1}}, one...), moves: fmt.Sprintf("%s, %d:%d", place.Name, i, i+1), part: "at", pos: p.Pos,
		}, s)
		sides[i] = b.make(&node{op: "sum", args: []*node{n}, axes: one, moves: fmt.Sprintf("[%s]", place.Name), part: "side", pos: p.Pos}, s)
	}
	b.ended(b.last("mul", p.Pos, s, sides[:]...), p.Name, s)
}
