package cost

import (
	"fmt"
	"slices"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/vm"
)

// warnings name the operations that use a state elementwise in every step, so
// that cells or volume grow as steps times parameters: products of a state with
// a tensor of its axes, and roundings and decisions of a tensor of its size.
func warnings(u *isa.Unit) []string {
	w := &warner{rel: u.Relation(), carried: map[*isa.Value]*isa.State{}, product: map[int]bool{}}
	for _, t := range w.rel.Tensors {
		if t.Kind == relation.Virtual && t.Source.OfOperation() && hasProduct(t.Def) {
			w.product[t.Source.Op] = true
		}
	}
	out := []string{}
	for _, op := range u.Ops {
		if s := w.elementwise(op); s != nil {
			out = append(out, warning(op, s, "multiplies", "sumcheck volume"))
		}
		if s := w.committed(op); s != nil {
			out = append(out, warning(op, s, "rounds", "cells"))
		}
		w.follow(op)
	}
	return out
}

// references name the operations that no kernel takes: they run over integers of any
// size, many times slower, and hold the memory that these take.
func references(u *isa.Unit) []string {
	var out []string
	for _, op := range vm.ByReference(u) {
		out = append(out, fmt.Sprintf("%s%s runs by the reference evaluation, over integers of any size, as its numbers may have more than %d bits",
			place(op), mnemonic(op), isa.MachineBits))
	}
	return out
}

func place(op *isa.Op) string {
	if p := op.Instr.Pos.String(); p != "" {
		return p + ": "
	}
	return ""
}

// mnemonic is the instruction of the source, and what it is written out in.
func mnemonic(op *isa.Op) string {
	if op.Row != op.Instr.Row {
		return op.Instr.Row.Name + " (" + op.Row.Name + ")"
	}
	return op.Instr.Row.Name
}

func warning(op *isa.Op, s *isa.State, does, what string) string {
	steps := op.Block.Iterations() / s.Block.Iterations()
	return fmt.Sprintf("%s%s %s state %s elementwise in each of %d steps: %s of the order steps × parameters = %d",
		place(op), mnemonic(op), does, s.Name, steps, what, times(int64(op.Block.Iterations()), int64(s.Type.Len())))
}

// warner follows states through exact linear operations.
type warner struct {
	rel     *isa.Relation
	carried map[*isa.Value]*isa.State
	product map[int]bool // operations whose results are products, by ID
}

// state is the state that a value carries in a loop, nil if none. A state of
// one element costs no more than its steps.
func (w *warner) state(v *isa.Value) *isa.State {
	if s := v.State; s != nil && s.Type.Len() > 1 && v.Block.Iterations() > s.Block.Iterations() {
		return s
	}
	return w.carried[v]
}

// follow marks the result of a linear operation that has at least a quarter of
// the state's elements, for slices of a state are still of its order, and not
// more: a bias added to a batch is not what makes that large.
func (w *warner) follow(op *isa.Op) {
	if op.Out == nil || op.Row.Group != isa.Exact || w.product[op.ID] {
		return
	}
	n := op.Out.Type.Len()
	for _, a := range op.Args {
		if s := w.state(a); s != nil && n <= s.Type.Len() && 4*n >= s.Type.Len() && widest(op, a) {
			w.carried[op.Out] = s
		}
	}
}

func hasProduct(s *relation.Sum) bool {
	return slices.ContainsFunc(s.Terms, func(t relation.Term) bool { return len(t.Factors) > 1 })
}

// widest reports whether an operand has all axes of the others.
func widest(op *isa.Op, a *isa.Value) bool {
	for _, b := range op.Args {
		if slices.ContainsFunc(b.Type.Axes, func(ax isa.Axis) bool { return a.Type.Axis(ax.Name) < 0 }) {
			return false
		}
	}
	return true
}

// elementwise is the state that a product takes entry by entry. A factor with
// further axes, as the rows of a batch, is larger than the state itself: then
// the product costs no more than that factor.
func (w *warner) elementwise(op *isa.Op) *isa.State {
	if op.Row.Group != isa.Exact || !w.product[op.ID] {
		return nil
	}
	if !widest(op, op.Args[0]) || !widest(op, op.Args[1]) {
		return nil
	}
	for _, v := range op.Args {
		if s := w.state(v); s != nil {
			return s
		}
	}
	return nil
}

// committed is the state whose entries an operation commits.
func (w *warner) committed(op *isa.Op) *isa.State {
	if len(w.rel.Columns(op)) == 0 {
		return nil
	}
	for _, v := range op.Args {
		if s := w.state(v); s != nil {
			return s
		}
	}
	return nil
}
