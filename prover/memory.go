package prover

import (
	"unsafe"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/batch"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/logup"
	"github.com/aivm/aivm/internal/engine/msm"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// column is a committed tensor over its padded block: cells of 16 bits, signed or
// not, counts, wide integers, or a constant. One of these is set.
type column struct {
	fixed    argument.Column
	signed   []int16
	unsigned []uint16
	counts   []uint32
	wide     kernel.Data
	elements fr.Vector // of wide, where those are of 128 bits
}

// columns are those of committed tensors, by relation.TensorID; nil for others.
type columns []*column

// traceColumns pads the trace's tensors.
func traceColumns(l *argument.Layout, t *vm.Trace) columns {
	rel := l.Unit.Relation()
	out := make(columns, len(rel.Tensors))
	for id, x := range rel.Tensors {
		id := relation.TensorID(id)
		switch {
		case x.Kind != relation.Committed:
		case !x.Cell.Wide && x.Cell.Signed:
			out[id] = &column{signed: signed(padCells(x, t.Cells[id]))}
		case !x.Cell.Wide:
			out[id] = &column{unsigned: padCells(x, t.Cells[id])}
		case x.Role == relation.StateEnd:
			out[id] = wideColumn(x, t.Finals[rel.Origin(id).State.ID])
		default:
			out[id] = wideColumn(x, t.Starts[rel.Origin(id).State.ID])
		}
	}
	return out
}

// fix adds the constants.
func (c columns) fix(l *argument.Layout) {
	l.EachConstant(func(id relation.TensorID, v argument.Column) { c[id] = &column{fixed: v} })
}

// memory is everything that a proof commits to.
type memory struct {
	layout  *argument.Layout
	columns columns
	counts  *column             // multiplicities
	results []*column           // by table, of functions
	singles [][]pcs.Coefficient // by chunk: hiding coefficients and mask cells
}

// newMemory draws what hides the columns; the blindings of data and of the start are
// given where they are known.
func newMemory(l *argument.Layout, c columns, k *counted, known *Blindings) (*memory, error) {
	m := &memory{layout: l, columns: c, counts: k.counts, results: k.results}
	return m, m.hide(known)
}

// unlooked is the memory of columns of which nothing is looked up.
func unlooked(l *argument.Layout, c columns, known *Blindings) (*memory, error) {
	return newMemory(l, c, &counted{counts: &column{counts: make([]uint32, 1<<l.Lookups.TableBits)}}, known)
}

// padCells spreads row-major entries over the padded block, a row of the last
// axis at a time. Without padding it is the entries themselves.
func padCells[T any](x *relation.Tensor, cells []T) []T {
	if len(cells) == x.Padded() {
		return cells
	}
	out := make([]T, x.Padded())
	last := x.Axes[len(x.Axes)-1]
	field.Parallel(len(cells)/last.Size, max(1, 1<<12/last.Size), func(_, from, to int) {
		for r := from; r < to; r++ {
			flat, rest, bits := 0, r, last.Bits()
			for a := len(x.Axes) - 2; a >= 0; a-- {
				flat += rest % x.Axes[a].Size << bits
				rest /= x.Axes[a].Size
				bits += x.Axes[a].Bits()
			}
			copy(out[flat:], cells[r*last.Size:(r+1)*last.Size])
		}
	})
	return out
}

// signed are the same bits with a sign.
func signed(x []uint16) []int16 {
	return unsafe.Slice((*int16)(unsafe.Pointer(unsafe.SliceData(x))), len(x))
}

// wideColumn is a column of integers of the machine, as wide as they are there.
func wideColumn(x *relation.Tensor, d kernel.Data) *column {
	w := kernel.Data{Kind: d.Kind}
	switch d.Kind {
	case kernel.I16:
		w.I16 = padCells(x, d.I16)
	case kernel.I32:
		w.I32 = padCells(x, d.I32)
	case kernel.I64:
		w.I64 = padCells(x, d.I64)
	default:
		w.I128 = padCells(x, d.I128)
		e := make(fr.Vector, len(w.I128))
		field.Parallel(len(e), 1<<12, func(_, from, to int) {
			for i := from; i < to; i++ {
				e[i] = embed(w.I128[i])
			}
		})
		return &column{wide: w, elements: e}
	}
	return &column{wide: w}
}

// embed is an integer as a field element.
func embed(v int128.Int) fr.Element {
	if v.IsInt64() && v.Int64() != -1<<63 {
		return small(v.Int64())
	}
	return relation.Embed(v.Big())
}

// scalars are cells lo … hi−1 for a commitment.
func (c *column) scalars(lo, hi int) msm.Scalars {
	switch {
	case c.signed != nil:
		return msm.Cells[int16](c.signed[lo:hi])
	case c.unsigned != nil:
		return msm.Cells[uint16](c.unsigned[lo:hi])
	case c.counts != nil:
		return msm.Cells[uint32](c.counts[lo:hi])
	case c.wide.I16 != nil:
		return msm.Cells[int16](c.wide.I16[lo:hi])
	case c.wide.I32 != nil:
		return msm.Cells[int32](c.wide.I32[lo:hi])
	case c.wide.I64 != nil:
		return msm.Cells[int64](c.wide.I64[lo:hi])
	case c.wide.I128 != nil:
		return msm.Wide(c.wide.I128[lo:hi])
	}
	return c.fixed.Scalars(lo, hi)
}

// cells are cells lo … hi−1 for the batch.
func (c *column) cells(lo, hi int) batch.Cells {
	switch {
	case c.signed != nil:
		return batch.Ints[int16](c.signed[lo:hi])
	case c.unsigned != nil:
		return batch.Ints[uint16](c.unsigned[lo:hi])
	case c.counts != nil:
		return batch.Ints[uint32](c.counts[lo:hi])
	case c.wide.I16 != nil:
		return batch.Ints[int16](c.wide.I16[lo:hi])
	case c.wide.I32 != nil:
		return batch.Ints[int32](c.wide.I32[lo:hi])
	case c.wide.I64 != nil:
		return batch.Ints[int64](c.wide.I64[lo:hi])
	case c.wide.I128 != nil:
		return batch.Elements(c.elements[lo:hi])
	case c.fixed.Digits != nil:
		return batch.Ints[uint8](c.fixed.Digits[lo:hi])
	case c.fixed.Results != nil:
		return batch.Ints[int32](c.fixed.Results[lo:hi])
	}
	return batch.Ints[int64](c.fixed.Ints[lo:hi])
}

// looked is the column of a lookup.
func (c *column) looked() logup.Column {
	if c.signed != nil {
		return logup.Ints[int16](c.signed)
	}
	return logup.Ints[uint16](c.unsigned)
}

// each calls f for every block of cells.
func (m *memory) each(f func(p argument.Place, c *column)) {
	for id, places := range m.layout.Places {
		for _, p := range places {
			if m.columns[id] != nil { // constants are left out where only data are wanted
				f(p, m.columns[id])
			}
		}
	}
	for i, c := range m.results {
		if c != nil {
			f(m.layout.Results[i], c)
		}
	}
	f(m.layout.Multiplicities, m.counts)
}

// chunks are the polynomials to commit to. A block larger than a chunk spans
// several.
func (m *memory) chunks() []pcs.Chunk {
	size := 1 << m.layout.C
	out := make([]pcs.Chunk, len(m.layout.Chunks))
	m.each(func(p argument.Place, c *column) {
		n := 1 << p.Bits
		for at := 0; at < n; at += size {
			addr := p.Addr + at
			i := addr / size
			out[i].Blocks = append(out[i].Blocks, pcs.Block{Offset: addr % size, Cells: c.scalars(p.Low+at, p.Low+at+min(n, size))})
		}
	})
	for i := range out {
		out[i].Singles = m.singles[i]
	}
	return out
}

// blocks is the memory as the batch reads it.
func (m *memory) blocks() *batch.Memory {
	b := &batch.Memory{Bits: m.layout.Bits, BlockOf: map[int]int{}}
	m.each(func(p argument.Place, c *column) {
		b.BlockOf[p.Addr] = len(b.Blocks)
		b.Blocks = append(b.Blocks, batch.Block{Addr: p.Addr, Cells: c.cells(p.Low, p.Low+1<<p.Bits)})
	})
	for i, list := range m.singles {
		for _, s := range list {
			if s.Degree < 1<<m.layout.C { // coefficients above the cells are in no evaluation
				b.Singles = append(b.Singles, batch.Single{Addr: i<<m.layout.C + s.Degree, Value: s.Value})
			}
		}
	}
	return b
}

// hide draws the hiding coefficients: of a trace chunk above its cells, of data
// and state polynomials behind theirs, and the mask cells on the diagonal of theirs.
// The blindings of data and of the start are given where they are known.
func (m *memory) hide(known *Blindings) error {
	shape := pcs.Shape{C: m.layout.C}
	m.singles = make([][]pcs.Coefficient, len(m.layout.Chunks))
	for i, c := range m.layout.Chunks {
		switch c.Kind {
		case argument.ConstChunk: // public
		case argument.TraceChunk:
			m.singles[i] = []pcs.Coefficient{shape.Hiding()}
		case argument.MaskChunk:
			addresses, err := shape.MaskAddresses(0, pcs.FoldedMasks)
			if err != nil {
				return err
			}
			for _, a := range addresses {
				m.singles[i] = append(m.singles[i], random(a))
			}
			m.singles[i] = append(m.singles[i], shape.Hiding())
		default:
			b, err := known.of(m.layout, c)
			if err != nil {
				return err
			}
			for j, v := range b {
				m.singles[i] = append(m.singles[i], pcs.Coefficient{Degree: 1<<c.Bits + j, Value: v})
			}
		}
	}
	return nil
}

func random(degree int) pcs.Coefficient {
	c := pcs.Coefficient{Degree: degree}
	c.Value.MustSetRandom()
	return c
}
