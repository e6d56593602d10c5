package prover

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// cells are the entries of a tensor, row-major over its real extents.
type cells interface {
	// rows computes out[i] = Σ_j e[j]·x[from + i·width + j], columns
	// out[j] = Σ_i e[i]·x[from + i·width + j].
	rows(out fr.Vector, from, width int, e fr.Vector)
	columns(out fr.Vector, from, width int, e fr.Vector)
	// read copies entries; integers copies every stride-th one as an integer, and
	// is only for cells that are.
	read(out fr.Vector, from int)
	integers(out []int64, from, stride int)
	words(out []int32, from int)
}

// ints are small integers.
type ints[C field.Cell] []C

func (x ints[C]) rows(out fr.Vector, from, width int, e fr.Vector) {
	field.BindRows(out, x[from:], width, e)
}

func (x ints[C]) columns(out fr.Vector, from, width int, e fr.Vector) {
	field.BindColumns(out, x[from:], width, e)
}

func (x ints[C]) read(out fr.Vector, from int) {
	field.Parallel(len(out), 1<<12, func(_, a, b int) {
		for i := a; i < b; i++ {
			out[i] = small(int64(x[from+i]))
		}
	})
}

func (x ints[C]) integers(out []int64, from, stride int) {
	for i := range out {
		out[i] = int64(x[from+i*stride])
	}
}

func (x ints[C]) words(out []int32, from int) {
	for i, v := range x[from : from+len(out)] {
		out[i] = int32(v)
	}
}

// small is the integer v as a field element, without a multiplication of
// elements.
func small(v int64) fr.Element {
	switch v {
	case 0:
		return fr.Element{}
	case 1:
		return one
	}
	var a field.Accumulator
	if v < 0 {
		a.Add(&one, uint64(-v))
		r := a.Reduce()
		return *r.Neg(&r)
	}
	a.Add(&one, uint64(v))
	return a.Reduce()
}

// elements are field elements.
type elements fr.Vector

func (x elements) rows(out fr.Vector, from, width int, e fr.Vector) {
	field.Parallel(len(out), 1, func(_, a, b int) {
		for i := a; i < b; i++ {
			row := fr.Vector(x[from+i*width:][:len(e)])
			out[i] = row.InnerProduct(e)
		}
	})
}

func (x elements) columns(out fr.Vector, from, width int, e fr.Vector) {
	field.Parallel(len(out), 64, func(_, a, b int) {
		part, t := out[a:b], make(fr.Vector, b-a)
		clear(part)
		for i := range e {
			t.ScalarMul(fr.Vector(x[from+i*width+a:][:b-a]), &e[i])
			part.Add(part, t)
		}
	})
}

func (x elements) read(out fr.Vector, from int) { copy(out, x[from:]) }

func (x elements) integers([]int64, int, int) { panic("BUG: field elements are no integers") }

func (x elements) words([]int32, int) { panic("BUG: field elements are no integers") }

// ofData are the cells of a tensor of the machine.
func ofData(d kernel.Data) cells {
	switch d.Kind {
	case kernel.I16:
		return ints[int16](d.I16)
	case kernel.I32:
		return ints[int32](d.I32)
	case kernel.I64:
		return ints[int64](d.I64)
	}
	e := make(elements, len(d.I128))
	field.Parallel(len(e), 1<<12, func(_, from, to int) {
		for i := from; i < to; i++ {
			e[i] = embed(d.I128[i])
		}
	})
	return e
}

// leaf is the cells of a committed or public tensor of a run.
func leaf(r *vm.Result, id relation.TensorID) (cells, error) {
	rel := r.Trace.Unit.Relation()
	t := rel.Tensors[id]
	if t.Kind == relation.Committed && !t.Cell.Wide {
		x := r.Trace.Cells[id]
		if t.Cell.Signed {
			return ints[int16](signed(x)), nil
		}
		return ints[uint16](x), nil
	}
	switch o := rel.Origin(id); {
	case o.Constant != nil:
		return ints[int64](o.Constant.Constant()), nil
	case o.State != nil && t.Role == relation.StateEnd:
		return ofData(r.Trace.Finals[o.State.ID]), nil
	case o.State != nil && !o.State.Local && o.State.Turn == nil:
		return ofData(r.Trace.Starts[o.State.ID]), nil
	case o.State != nil:
		return ints[int64](o.State.Seeded()), nil
	case o.Output != nil:
		for i, p := range r.Trace.Unit.Outputs {
			if p.Op == o.Output {
				return ofData(r.Outputs[i].Data), nil
			}
		}
	}
	return nil, fmt.Errorf("prover: tensor %s has no values", t.Name)
}
