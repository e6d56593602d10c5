package compiler

import (
	"math/big"
	"slices"

	"github.com/aivm/aivm/isa"
)

// binary is an operation of two values.
func (b *builder) binary(e *Expr, x, y value, s *scope) value {
	switch {
	case x.number != nil && y.number != nil && e.Op != "@":
		return value{number: map[string]func(*big.Rat, *big.Rat) *big.Rat{"+": new(big.Rat).Add, "-": new(big.Rat).Sub, "*": new(big.Rat).Mul}[e.Op](x.number, y.number), pos: e.Pos}
	case x.node == nil && x.number == nil || y.node == nil && y.number == nil || e.Op == "@" && (x.node == nil || y.node == nil):
		got := x
		if x.node != nil {
			got = y
		}
		b.fail(e.Pos, "%s: got %s, want a tensor", e.Op, got)
	case e.Op == "*" && x.number != nil:
		return value{node: b.scale(y.node, x.number, e.Pos, s)}
	case e.Op == "*" && y.number != nil:
		return value{node: b.scale(x.node, y.number, e.Pos, s)}
	}
	n, m := b.constant(x, s), b.constant(y, s)
	if e.Op == "@" {
		return value{node: b.matmul(n, m, e.Pos, s)}
	}
	return value{node: b.elementwise(map[string]string{"+": "add", "-": "sub", "*": "mul"}[e.Op], n, m, e.Pos, s)}
}

// scale is a tensor times a number.
func (b *builder) scale(n *node, by *big.Rat, pos isa.Pos, s *scope) *node {
	by = b.near("factor", by, pos)
	return b.make(&node{op: "scale", args: []*node{n}, axes: n.axes, factor: by, pos: pos}, s)
}

// near is the number, or the nearest that a constant holds if that is within 1 % of it.
func (c *compilation) near(what string, r *big.Rat, pos isa.Pos) *big.Rat {
	if f, ok := constantFormat(r); ok && f.Frac <= 16 {
		return r
	}
	for k := 16; k >= 0; k-- {
		n := new(big.Rat).SetFrac(integerBig(r, k), power2(k))
		if _, ok := constantFormat(n); ok && within(n, r) {
			c.sayOnce("%s %s is taken as %s, a/2^k of 16 bits", what, r.RatString(), n.RatString())
			return n
		}
	}
	c.errorf(pos, "%s: a %s is a/2^k with 16 bits and k ≤ 16, and none is within 1 %%; the nearest is %s", r.RatString(), what, nearestConstant(r).RatString())
	panic(mistake{})
}

// within reports whether a number is within 1 % of another.
func within(near, r *big.Rat) bool {
	off := new(big.Rat).Sub(near, r)
	return off.Mul(off.Abs(off), big.NewRat(100, 1)).Cmp(new(big.Rat).Abs(r)) <= 0
}

// constant is a number as a tensor.
func (b *builder) constant(v value, s *scope) *node {
	if v.node != nil {
		return v.node
	}
	v.number = b.near("number", v.number, v.pos)
	return b.make(&node{op: "const", factor: v.number, pos: v.pos}, s)
}

// matmul sums over the axes that both have.
func (b *builder) matmul(n, m *node, pos isa.Pos, s *scope) *node {
	both := shared(n, m)
	if len(both) == 0 {
		b.fail(pos, "@: %s and %s share no axis to sum over", n.what(), m.what())
	}
	b.agree("@", n, m, pos)
	if !n.rows && m.rows && len(n.axes) > len(both) { // rows come first
		n, m = m, n
	}
	if n.exact && m.exact {
		n, m = b.apart(n, m, s)
	}
	var axes []isa.Axis
	for _, a := range slices.Concat(n.axes, m.axes) {
		if !slices.Contains(both, a) {
			axes = append(axes, a)
		}
	}
	return b.make(&node{op: "matmul", args: []*node{n, m}, axes: axes, pos: pos}, s)
}

// agree checks that shared axes have the same size.
func (b *builder) agree(op string, n, m *node, pos isa.Pos) {
	for _, a := range n.axes {
		if other := m.axis(a.Name); other.Size > 0 && other.Size != a.Size {
			b.fail(pos, "%s: axis %s has %d entries in %s, but %d in %s", op, a.Name, a.Size, n.what(), other.Size, m.what())
		}
	}
}

// elementwise repeats a tensor along the axes that it lacks.
func (b *builder) elementwise(op string, n, m *node, pos isa.Pos, s *scope) *node {
	sign := map[string]string{"add": "+", "sub": "-", "mul": "*"}[op]
	b.agree(sign, n, m, pos)
	wide, ok := n, covers(n, m)
	if !ok {
		wide, ok = m, covers(m, n)
	}
	if !ok {
		b.fail(pos, "%s: neither of %s and %s has all axes of the other", sign, n.what(), m.what())
	}
	if op == "mul" && n.exact && m.exact {
		n, m = b.apart(n, m, s)
	}
	return b.make(&node{op: op, args: []*node{n, m}, axes: wide.axes, pos: pos}, s)
}

// covers reports whether n has all axes of m.
func covers(n, m *node) bool { return (n.rows || !m.rows) && len(shared(n, m)) == len(m.axes) }

// apart rounds a factor of a product whose factors both depend on parameters:
// else parameters would depend on themselves through exact tensors, and their
// scales would grow with every layer.
func (b *builder) apart(n, m *node, s *scope) (*node, *node) {
	if n.op == "param" && m.op != "param" {
		return n, b.round(m, s)
	}
	return b.round(n, s), m
}

// round is n, rounded if it is not.
func (b *builder) round(n *node, s *scope) *node {
	if n.rounded() {
		return n
	}
	return b.make(&node{op: "round", args: []*node{n}, axes: n.axes, pos: n.pos}, s)
}
