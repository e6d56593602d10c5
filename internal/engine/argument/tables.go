package argument

import (
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/relation"
)

// tables is the Environment of any arithmetic.
type tables[E any] struct {
	f       field.Arith[E]
	l       *Layout
	outputs map[relation.TensorID][]E
}

// NewTables is the Environment of any arithmetic, with the outputs in the order
// of OutputElements: the value of N costs 2·N multiplications.
func NewTables[E any](f field.Arith[E], l *Layout, outputs []E) Environment[E] {
	t := &tables[E]{f: f, l: l, outputs: map[relation.TensorID][]E{}}
	for _, o := range l.Unit.Outputs {
		n := o.Len()
		for id, x := range l.Unit.Relation().Tensors {
			if x.Role == relation.Output && x.Kind == relation.Public && l.Unit.Relation().Origin(relation.TensorID(id)).Output == o.Op {
				t.outputs[relation.TensorID(id)] = outputs[:n]
			}
		}
		outputs = outputs[n:]
	}
	return t
}

// Public implements Environment.
func (t *tables[E]) Public(id relation.TensorID, point []E) E {
	axes := t.l.Unit.Relation().Tensors[id].Axes
	sum, eq := field.Zero(t.f), eqTable(t.f, point)
	for address, e := range eq {
		if i, ok := realIndex(axes, address); ok {
			sum = t.f.Add(sum, t.f.Mul(e, t.outputs[id][i]))
		}
	}
	return sum
}

// eqTable is eq(x, i) for all i < 2^len(x); x[0] goes with the top bit of i.
func eqTable[E any](f field.Arith[E], x []E) []E {
	t := []E{field.One(f)}
	for _, r := range x {
		next := make([]E, 0, 2*len(t))
		for _, e := range t {
			hi := f.Mul(e, r)
			next = append(next, f.Sub(e, hi), hi)
		}
		t = next
	}
	return t
}

// realIndex is the row-major index over real extents of a padded address, if it
// is not padding.
func realIndex(axes []isa.Axis, address int) (int, bool) {
	at, stride := 0, 1
	for a := len(axes) - 1; a >= 0; a-- {
		i := address & (axes[a].Padded() - 1)
		if address >>= axes[a].Bits(); i >= axes[a].Size {
			return 0, false
		}
		at += i * stride
		stride *= axes[a].Size
	}
	return at, true
}
