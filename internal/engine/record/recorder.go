package record

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/transcript"
)

// Value is what the recorder computes with: scale·wire + shift, a constant if the scale
// is zero. So constants, their products and sums with them are no rows.
type Value struct {
	wire         wire
	scale, shift fr.Element
}

func (v *Value) constant() bool { return v.scale.IsZero() }

// wire is the number of a node.
type wire int32

// nodeKind says what gives a node its value.
type nodeKind uint8

const (
	gateNode    nodeKind = iota
	freeNode             // an input
	inverseNode          // of the value at of, for a gate that demands it
	outputNode           // output number out of permutation perm
)

// node is a wire before it has its row.
type node struct {
	kind nodeKind
	gate gate
	of   Value
	perm int
	out  int
}

// gate is m·l·r + a·l + b·r + c with l ≤ r.
type gate struct {
	l, r       wire
	m, a, b, c fr.Element
}

// perm is a permutation of (state + absorbed, …, state[3] + tag).
type perm struct {
	state    [4]wire
	absorbed [3]wire
	tag      fr.Element
}

// assertion demands that a gate is zero.
type assertion struct {
	gate
	cause error
}

// Recorder is the arithmetic that writes down what is computed, equal operations once.
// Wire 0 is the constant 0.
type Recorder struct {
	nodes      []node
	gates      map[gate]wire
	perms      []perm
	assertions []assertion
	inverses   map[fr.Element]fr.Element // of leading coefficients: there are few
	err        error                     // what cannot hold whatever the inputs are
}

// errConstant is an assertion about constants that does not hold.
var errConstant = errors.New("record: an assertion about constants does not hold")

func newRecorder() *Recorder {
	return &Recorder{nodes: make([]node, 1), gates: map[gate]wire{}, inverses: map[fr.Element]fr.Element{}}
}

func (r *Recorder) add(n node) wire {
	r.nodes = append(r.nodes, n)
	return wire(len(r.nodes) - 1)
}

// input is a value that is given.
func (r *Recorder) input() Value {
	return Value{wire: r.add(node{kind: freeNode}), scale: fr.One()}
}

func (r *Recorder) inputs(n int) []Value {
	out := make([]Value, n)
	for i := range out {
		out[i] = r.input()
	}
	return out
}

// gate is the wire of a gate, made if it is new.
func (r *Recorder) gate(g gate) wire {
	w, ok := r.gates[g]
	if !ok {
		w = r.add(node{kind: gateNode, gate: g})
		r.gates[g] = w
	}
	return w
}

// Const implements field.Arith.
func (r *Recorder) Const(c fr.Element) Value { return Value{shift: c} }

// Add implements field.Arith.
func (r *Recorder) Add(x, y Value) Value {
	var shift fr.Element
	shift.Add(&x.shift, &y.shift)
	if x.constant() || y.constant() {
		if x.constant() {
			x = y
		}
		x.shift = shift
		return x
	}
	g := r.sum(&x, &y)
	return r.value(g, shift)
}

// sum is the sum of two multiples of wires as a gate. Where one is a gate itself and the
// other one of its operands, or a gate of the same operands, the gate has these.
func (r *Recorder) sum(x, y *Value) gate {
	p, q := r.form(x), r.form(y)
	if p.l != q.l || p.r != q.r {
		if p.l == y.wire || p.r == y.wire {
			q = gate{l: p.l, r: p.r}
			q.on(y.wire, &y.scale)
		} else if q.l == x.wire || q.r == x.wire {
			p = gate{l: q.l, r: q.r}
			p.on(x.wire, &x.scale)
		} else {
			p = gate{l: min(x.wire, y.wire), r: max(x.wire, y.wire)}
			q = p
			p.on(x.wire, &x.scale)
			q.on(y.wire, &y.scale)
		}
	}
	p.m.Add(&p.m, &q.m)
	p.a.Add(&p.a, &q.a)
	p.b.Add(&p.b, &q.b)
	return p
}

// on makes a gate without coefficients the multiple of one of its operands.
func (g *gate) on(w wire, scale *fr.Element) {
	if w == g.l {
		g.a = *scale
	} else {
		g.b = *scale
	}
}

// form is the multiple of a wire as a gate over the operands of the wire's own gate, or
// over the wire.
func (r *Recorder) form(v *Value) gate {
	n := &r.nodes[v.wire]
	if n.kind != gateNode || !n.gate.c.IsZero() {
		return gate{l: v.wire, r: v.wire, a: v.scale}
	}
	g := n.gate
	if !v.scale.IsOne() {
		g.m.Mul(&g.m, &v.scale)
		g.a.Mul(&g.a, &v.scale)
		g.b.Mul(&g.b, &v.scale)
	}
	return g
}

// value is a gate plus a constant. Gates that are multiples of each other are one.
func (r *Recorder) value(g gate, shift fr.Element) Value {
	if g.l == g.r {
		g.a.Add(&g.a, &g.b)
		g.b.SetZero()
	}
	lead := g.m
	if lead.IsZero() {
		switch {
		case g.a.IsZero() && g.b.IsZero():
			return Value{shift: shift}
		case g.a.IsZero():
			return Value{g.r, g.b, shift}
		case g.b.IsZero():
			return Value{g.l, g.a, shift}
		}
		lead = g.a
	}
	if !lead.IsOne() {
		inverse, ok := r.inverses[lead]
		if !ok {
			inverse.Inverse(&lead)
			r.inverses[lead] = inverse
		}
		g.m.Mul(&g.m, &inverse)
		g.a.Mul(&g.a, &inverse)
		g.b.Mul(&g.b, &inverse)
	}
	return Value{r.gate(g), lead, shift}
}

// Sub implements field.Arith.
func (r *Recorder) Sub(x, y Value) Value {
	y.scale.Neg(&y.scale)
	y.shift.Neg(&y.shift)
	return r.Add(x, y)
}

// Mul implements field.Arith.
func (r *Recorder) Mul(x, y Value) Value {
	if x.constant() {
		x, y = y, x
	}
	var shift fr.Element
	shift.Mul(&x.shift, &y.shift)
	if y.constant() {
		x.scale.Mul(&x.scale, &y.shift)
		if x.constant() {
			x.wire = 0
		}
		x.shift = shift
		return x
	}
	if x.wire > y.wire {
		x, y = y, x
	}
	g := gate{l: x.wire, r: y.wire}
	g.m.Mul(&x.scale, &y.scale)
	g.a.Mul(&x.scale, &y.shift)
	g.b.Mul(&x.shift, &y.scale)
	return r.value(g, shift)
}

// AssertEqual implements field.Arith.
func (r *Recorder) AssertEqual(cause error, x, y Value) {
	d := r.Sub(x, y)
	if d.constant() {
		if !d.shift.IsZero() {
			r.fail(cause)
		}
		return
	}
	g := r.form(&d)
	g.c = d.shift
	r.assertions = append(r.assertions, assertion{g, cause})
}

// AssertNonZero implements field.Arith: the value has an inverse.
func (r *Recorder) AssertNonZero(cause error, x Value) {
	if x.constant() {
		if x.shift.IsZero() {
			r.fail(cause)
		}
		return
	}
	g := gate{l: x.wire, r: r.add(node{kind: inverseNode, of: x}), m: x.scale, b: x.shift}
	g.c.SetOne()
	g.c.Neg(&g.c)
	r.assertions = append(r.assertions, assertion{g, cause})
}

func (r *Recorder) fail(cause error) {
	if r.err == nil {
		r.err = fmt.Errorf("%w: %w", errConstant, cause)
	}
}

// Permute implements transcript.Permutation. An element that is the sum of two wires, of
// the state and what is absorbed, stays a pair; a constant of the last one is the tag.
func (r *Recorder) Permute(s *[transcript.Width]Value) {
	var p perm
	for i := range p.absorbed {
		p.state[i] = r.whole(s[i])
		if n := &r.nodes[p.state[i]]; n.kind == gateNode && n.gate.plain() {
			p.state[i], p.absorbed[i] = n.gate.l, n.gate.r
		}
	}
	last := s[transcript.Rate]
	p.tag = last.shift
	last.shift.SetZero()
	p.state[3] = r.whole(last)
	r.perms = append(r.perms, p)
	for j := range s {
		s[j] = Value{wire: r.add(node{kind: outputNode, perm: len(r.perms) - 1, out: j}), scale: fr.One()}
	}
}

// plain reports whether the gate is l + r.
func (g *gate) plain() bool {
	return g.m.IsZero() && g.a.IsOne() && g.b.IsOne() && g.c.IsZero()
}

// whole is a wire with the value.
func (r *Recorder) whole(v Value) wire {
	if v.constant() && v.shift.IsZero() {
		return 0
	}
	if v.scale.IsOne() && v.shift.IsZero() {
		return v.wire
	}
	return r.gate(gate{l: v.wire, r: v.wire, a: v.scale, c: v.shift})
}

// PermuteVector implements transcript.Permutation: the recorded part has no vectors.
func (r *Recorder) PermuteVector(*[transcript.VectorWidth]Value) {
	panic("BUG: a vector is recorded")
}
