package compiler

import (
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
	n := b.make(&node{op: "matmul", args: []*node{x, weight("w", []isa.Axis{token, out})}, axes: axes, pos: e.Pos}, s)
	if e.Positions {
		n = b.pointwise("add", e.Pos, s, n, weight("p", axes))
	}
	b.ended(b.last("round", e.Pos, s, n), e.Name, s)
}
