package verifier

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
// of OutputElements. It is made for circuits, where a multiplication by a
// constant is free: the value of a table of N constants costs 3·√N
// multiplications, that of N outputs 2·N.
func NewTables[E any](f field.Arith[E], l *Layout, outputs []E) Environment[E] {
	t := &tables[E]{f: f, l: l, outputs: map[relation.TensorID][]E{}}
	for _, o := range l.Unit.Outputs {
		n := o.Value.Type.Len() * o.Op.Block.Iterations()
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

// Function implements Environment.
func (t *tables[E]) Function(table relation.Table, point []E) E {
	column, err := FunctionColumn(table)
	if err != nil {
		return field.Zero(t.f) // the table was checked with the program
	}
	return t.constants(point, func(address int) int64 { return int64(column[address]) })
}

// constants is Σ_a eq(upper part, a)·(Σ_b v[a, b]·eq(lower part, b)): the inner
// sums are linear.
func (t *tables[E]) constants(point []E, v func(address int) int64) E {
	low := (len(point) + 1) / 2
	lower := eqTable(t.f, point[len(point)-low:])
	sum := field.Zero(t.f)
	for a, e := range eqTable(t.f, point[:len(point)-low]) {
		row := t.linear(lower, func(b int) int64 { return v(a<<low | b) })
		sum = t.f.Add(sum, t.f.Mul(e, row))
	}
	return sum
}

// linear is Σ_b v(b)·eq[b]. The sum of all eq is 1. Summands are added in pairs,
// for a circuit copies both.
func (t *tables[E]) linear(eq []E, v func(b int) int64) E {
	equal := true
	for b := range eq {
		equal = equal && v(b) == v(0)
	}
	if equal {
		return t.f.Const(field.Int(v(0)))
	}
	sums := make([]E, len(eq))
	for b, e := range eq {
		sums[b] = field.Scale(t.f, field.Int(v(b)), e)
	}
	for ; len(sums) > 1; sums = sums[:len(sums)/2] {
		for i := range len(sums) / 2 {
			sums[i] = t.f.Add(sums[2*i], sums[2*i+1])
		}
	}
	return sums[0]
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
