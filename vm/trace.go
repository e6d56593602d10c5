package vm

import (
	"math/big"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm/kernel"
)

// Trace is what a prover commits to: the cells of every committed tensor of the
// unit's relation, and the states at both ends. Cells are 16 bits each, the top
// limb of a signed number in two's complement; a tensor is row-major over its
// real extents, loops first, without padding.
type Trace struct {
	Unit   *isa.Unit
	Cells  [][]uint16    // by relation.TensorID; nil for others
	Starts []kernel.Data // by State.ID, of states that are part of the model
	Finals []kernel.Data
}

func newTrace(u *isa.Unit) *Trace {
	r := u.Relation()
	t := &Trace{Unit: u, Cells: make([][]uint16, len(r.Tensors)), Starts: make([]kernel.Data, len(u.States)), Finals: make([]kernel.Data, len(u.States))}
	for id, x := range r.Tensors {
		if n := tracedCells(x); n > 0 {
			t.Cells[id] = make([]uint16, n)
		}
	}
	return t
}

// columns are the limbs of an operation's columns, of all iterations.
func (t *Trace) columns(op *isa.Op) [][][]uint16 {
	var c [][][]uint16
	for _, col := range t.Unit.Relation().Columns(op) {
		c = append(c, t.limbs(col))
	}
	return c
}

func (t *Trace) limbs(col *isa.Column) [][]uint16 {
	var l [][]uint16
	for _, id := range col.IDs {
		l = append(l, t.Cells[id])
	}
	return l
}

// start records a state before the run.
func (t *Trace) start(s *isa.State, d kernel.Data) {
	if s.Local {
		return
	}
	t.Starts[s.ID] = kernel.NewData(d.Kind, d.Len())
	assign(t.Starts[s.ID], d)
	if col := t.Unit.Relation().Start(s); col != nil && !s.Previous() {
		kernel.SplitLimbs(t.limbs(col), d)
	}
}

// record writes what a reference evaluation committed.
func (t *Trace) record(op *isa.Op, iteration int, x *isa.Eval) {
	for _, col := range t.Unit.Relation().Columns(op) {
		d := x.Out
		if col.Name != "" {
			d = x.Extra[col.Name]
		}
		t.put(col, iteration, d)
	}
}

func (t *Trace) put(col *isa.Column, iteration int, d *isa.Dense) {
	mask := big.NewInt(0xffff)
	for l, id := range col.IDs {
		to := t.Cells[id][iteration*len(d.Data):]
		for i, v := range d.Data {
			w := new(big.Int).Rsh(v, uint(col.Limbs[l].Shift))
			to[i] = uint16(w.And(w, mask).Uint64())
		}
	}
}

// limbs are the places for the cells of an operation's n-th column in an
// iteration, nil without a trace.
func (m *machine) limbs(op *isa.Op, n, iteration int) [][]uint16 {
	if m.trace == nil || n >= len(m.ops[op.ID].columns) {
		return nil
	}
	col := m.ops[op.ID].columns[n]
	out := make([][]uint16, len(col))
	size := op.Out.Type.Len()
	for l, c := range col {
		out[l] = c[iteration*size : (iteration+1)*size]
	}
	return out
}

// store writes the cells of an operation's result.
func (m *machine) store(op *isa.Op, iteration int, d kernel.Data) {
	if l := m.limbs(op, 0, iteration); l != nil {
		kernel.SplitLimbs(l, d)
	}
}

// InputTrace is a trace with the cells of the inputs alone, all else zero.
func InputTrace(u *isa.Unit, in Inputs) *Trace {
	t := newTrace(u)
	for _, v := range u.Inputs {
		kernel.SplitLimbs(t.columns(v.Op)[0], in[v.Name])
	}
	for _, s := range u.States {
		if !s.Local {
			t.Starts[s.ID] = kernel.NewData(kindOf(&s.Type), s.Type.Len())
			t.Finals[s.ID] = kernel.NewData(kindOf(&s.Type), s.Type.Len())
		}
	}
	return t
}
