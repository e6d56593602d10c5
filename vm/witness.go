package vm

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/vm/kernel"
)

// Witness is the trace and the public values of a run as field elements, padded,
// for the naive checker. It is for small programs.
func (r *Result) Witness() relation.Witness {
	w := relation.Witness{}
	rel := r.Trace.Unit.Relation()
	for id, t := range rel.Tensors {
		id := relation.TensorID(id)
		switch {
		case t.Kind == relation.Virtual || t.Digit != nil:
		case t.Kind == relation.Committed && !t.Cell.Wide:
			w[id] = padded(t, func(i int) fr.Element { return cell(r.Trace.Cells[id][i], t.Cell) })
		default:
			d := r.public(t, rel.Origin(id))
			w[id] = padded(t, func(i int) fr.Element { return relation.Embed(d.At(i).Big()) })
		}
	}
	return w
}

// public is the values of a constant, of a state's end, or of an output.
func (r *Result) public(t *relation.Tensor, o isa.Origin) kernel.Data {
	switch {
	case o.Constant != nil:
		return kernel.Data{Kind: kernel.I64, I64: o.Constant.Constant()}
	case o.State != nil && t.Role == relation.StateEnd:
		return r.Trace.Finals[o.State.ID]
	case o.State != nil && t.Role == relation.StateStart:
		return r.Trace.Starts[o.State.ID]
	case o.State != nil:
		return kernel.Data{Kind: kernel.I64, I64: o.State.Seeded()}
	}
	for i, p := range r.Trace.Unit.Outputs {
		if p.Op == o.Output {
			return r.Outputs[i].Data
		}
	}
	panic("BUG: tensor " + t.Name + " has no values")
}

// cell reads a cell of the trace as the integer it stands for.
func cell(v uint16, c relation.Cell) fr.Element {
	x := int64(v)
	if c.Signed {
		x = int64(int16(v))
	}
	var e fr.Element
	e.SetInt64(x)
	return e
}

// padded spreads a row-major tensor over its padded block.
func padded(t *relation.Tensor, at func(i int) fr.Element) []fr.Element {
	out := make([]fr.Element, t.Padded())
	dims := make([]int, len(t.Axes))
	for a, ax := range t.Axes {
		dims[a] = ax.Size
	}
	for i := range t.Len() {
		flat := 0
		for a, x := range unflatten(i, dims) {
			flat = flat<<t.Axes[a].Bits() + x
		}
		out[flat] = at(i)
	}
	return out
}
