package record

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/verifier"
)

// Record is the rows of a program's verifier up to the claim on the memory, and how their
// wires get their values.
type Record struct {
	Rows
	H             ID // inputs, beside the challenge z
	Outputs, Tape []ID
	steps         []step
	demands       []demand
}

// demand says that gate row row is an assertion, and of what.
type demand struct {
	row   int
	cause error
}

// step computes the outputs of permutation row perm, if it is one, or else the wire of a
// gate row: by the row or, where of is set, as the inverse of scale·of + shift.
type step struct {
	perm, row    int
	of           ID
	scale, shift fr.Element
}

// ErrLimits says that a program's verification is larger than a record may be.
var ErrLimits = errors.New("the record is too large")

// Build records the verifier's algorithm for a layout.
// SPEC 12.1.
func Build(l *argument.Layout, s *plan.Schedule) (*Record, error) {
	high := l.Bits - l.C
	if high > HighBits {
		return nil, fmt.Errorf("%w: its commitments have numbers of %d bits, want at most %d", ErrLimits, high, HighBits)
	}
	length, _, err := argument.TapeLengths(l, s)
	if err != nil {
		return nil, err
	}
	r := newRecorder()
	h, z, outputs, tape := r.input(), r.input(), r.inputs(argument.OutputLen(l.Unit)), r.inputs(length)
	reader := transcript.NewReader[Value](r, r, verifier.Protocol, tape)
	c, err := argument.Argue[Value](r, reader, l, s, argument.NewTables[Value](r, l, outputs), h, outputs)
	if err != nil {
		return nil, err
	}
	if err := reader.Done(); err != nil {
		return nil, err
	}
	if r.err != nil {
		return nil, r.err
	}
	b := &builder{Recorder: r, record: &Record{}, z: z.wire}
	b.show(DigestRow, c.Digest)
	b.show(SigmaRow, field.Horner[Value](r, append([]Value{h}, outputs...), z))
	for i := range HighBits {
		x := r.Const(fr.Element{})
		if at := i - (HighBits - high); at >= 0 {
			x = c.Point[at]
		}
		b.show(HighRow+i, x)
	}
	for i, x := range c.Point[high:] {
		b.show(CircuitRow+i, x)
	}
	b.show(CircuitRow+l.C, c.Value)
	if err := b.build(); err != nil {
		return nil, err
	}
	b.record.H, b.record.Outputs, b.record.Tape = b.ids[h.wire], b.of(outputs), b.of(tape)
	return b.record, nil
}

// builder gives the nodes that are needed their rows.
type builder struct {
	*Recorder
	record *Record
	shown  []shown
	z      wire
	ids    []ID // by wire
}

// shown is a value that a row with a fixed meaning copies.
type shown struct {
	row int
	Value
}

func (b *builder) show(row int, v Value) { b.shown = append(b.shown, shown{row, v}) }

func (b *builder) of(values []Value) []ID {
	out := make([]ID, len(values))
	for i, v := range values {
		out[i] = b.ids[v.wire]
	}
	return out
}

func (b *builder) build() error {
	needed, perms := b.needed()
	rows, n := FirstRow+len(b.assertions), 0
	for i := range b.nodes {
		if needed[i] && b.nodes[i].kind != outputNode {
			rows++
		}
	}
	for _, p := range perms {
		if p {
			n++
		}
	}
	if rows > 1<<RowBits {
		return fmt.Errorf("%w: its verification takes %d gates, want at most %d", ErrLimits, rows, 1<<RowBits)
	}
	if n > 1<<PermBits {
		return fmt.Errorf("%w: its verification takes %d permutations, want at most %d", ErrLimits, n, 1<<PermBits)
	}
	b.record.Gates, b.record.Perms = make([]Gate, FirstRow, rows), make([]Perm, 0, n)
	b.record.Gates[Zero] = Gate{On: true}
	b.ids = make([]ID, len(b.nodes))
	for i := 1; i < len(b.nodes); i++ {
		if needed[i] {
			b.place(wire(i))
		}
	}
	for _, a := range b.assertions {
		b.record.demands = append(b.record.demands, demand{len(b.record.Gates), a.cause})
		b.row(&a.gate).Free = true
	}
	for _, v := range b.shown {
		b.record.Gates[v.row] = Gate{A: v.scale, C: v.shift, Left: b.ids[v.wire], On: true}
		b.record.steps = append(b.record.steps, step{perm: -1, row: v.row})
	}
	return nil
}

// needed are the nodes and permutations that inputs, assertions and shown values reach.
func (b *builder) needed() (nodes, perms []bool) {
	nodes, perms = make([]bool, len(b.nodes)), make([]bool, len(b.perms))
	for _, a := range b.assertions {
		nodes[a.l], nodes[a.r] = true, true
	}
	for _, v := range b.shown {
		nodes[v.wire] = true
	}
	for i := len(b.nodes) - 1; i > 0; i-- { // operands come before
		n := &b.nodes[i]
		nodes[i] = nodes[i] || n.kind == freeNode
		switch {
		case !nodes[i]:
		case n.kind == gateNode:
			nodes[n.gate.l], nodes[n.gate.r] = true, true
		case n.kind == inverseNode:
			nodes[n.of.wire] = true
		case n.kind == outputNode:
			perms[n.perm] = true
			for _, w := range b.perms[n.perm].state {
				nodes[w] = true
			}
			for _, w := range b.perms[n.perm].absorbed {
				nodes[w] = true
			}
		}
	}
	nodes[0] = false
	return nodes, perms
}

// place gives a node its row. A permutation has its row with the first of its outputs.
func (b *builder) place(w wire) {
	n, r := &b.nodes[w], b.record
	switch n.kind {
	case freeNode:
		if w == b.z {
			r.Gates[ChallengeRow] = Gate{Free: true, On: true}
			b.ids[w] = ChallengeRow
			return
		}
		b.ids[w] = ID(len(r.Gates))
		r.Gates = append(r.Gates, Gate{Free: true, On: true})
	case inverseNode:
		b.ids[w] = ID(len(r.Gates))
		r.steps = append(r.steps, step{-1, len(r.Gates), b.ids[n.of.wire], n.of.scale, n.of.shift})
		r.Gates = append(r.Gates, Gate{Free: true, On: true})
	case gateNode:
		b.ids[w] = ID(len(r.Gates))
		r.steps = append(r.steps, step{perm: -1, row: len(r.Gates)})
		b.row(&n.gate)
	case outputNode:
		first := w - wire(n.out)
		if b.ids[first] == 0 {
			b.permutation(first)
		}
	}
}

// row appends the row of a gate.
func (b *builder) row(g *gate) *Gate {
	r := b.record
	r.Gates = append(r.Gates, Gate{M: g.m, A: g.a, B: g.b, C: g.c, Left: b.ids[g.l], Right: b.ids[g.r], On: true})
	return &r.Gates[len(r.Gates)-1]
}

// permutation appends the row of a permutation, whose outputs are the nodes from first on.
func (b *builder) permutation(first wire) {
	p, r := &b.perms[b.nodes[first].perm], b.record
	row := Perm{Tag: p.tag}
	for i, w := range p.state {
		row.State[i] = b.ids[w]
	}
	for i, w := range p.absorbed {
		row.Absorbed[i] = b.ids[w]
	}
	for j := range len(row.State) {
		b.ids[first+wire(j)] = PermOutput(len(r.Perms), j)
	}
	r.steps = append(r.steps, step{perm: len(r.Perms)})
	r.Perms = append(r.Perms, row)
}

// Size counts what a record has.
type Size struct{ Gates, Perms, Tape, Outputs int }

// Size is that of the record: gates are the rows that are On.
func (r *Record) Size() Size {
	s := Size{0, len(r.Perms), len(r.Tape), len(r.Outputs)}
	for i := range r.Gates {
		if r.Gates[i].On {
			s.Gates++
		}
	}
	return s
}
