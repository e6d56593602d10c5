package argument

import (
	"cmp"
	"fmt"
	"math/bits"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/msm"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/verifier/srs"
)

// fixed is a column that the program fixes, and where its place is written down.
type fixed struct {
	bits  int
	place func(Place)
}

// fixed lists the constants that claims are about and the results of function tables.
func (l *Layout) fixed() []fixed {
	var out []fixed
	touched := l.Unit.Relation().Touched()
	for id, t := range l.Unit.Relation().Tensors {
		if t.Kind == relation.Public && t.Role == relation.Constant && touched[id] {
			out = append(out, fixed{bits.Len(uint(t.Padded() - 1)), func(p Place) { l.Places[id] = []Place{p} }})
		}
	}
	l.Results = make([]Place, len(l.Tables))
	for i, t := range l.Tables {
		if t.Kind == relation.FunctionTable {
			out = append(out, fixed{t.In.Bits, func(p Place) { l.Results[i] = p }})
		}
	}
	slices.SortStableFunc(out, func(a, b fixed) int { return cmp.Compare(b.bits, a.bits) })
	return out
}

// constants places what the program fixes, by descending size, each aligned, from the
// next chunk on. If the largest is larger than a chunk, chunks may be left out before
// it, to align it; smaller ones fill these from behind.
func (l *Layout) constants() error {
	columns := l.fixed()
	if len(columns) == 0 {
		return nil
	}
	base, largest := len(l.Chunks)<<l.C, 1<<columns[0].bits
	gap := (base + largest - 1) / largest * largest
	end := gap
	for _, c := range columns {
		at := end
		if n := 1 << c.bits; gap-n >= base {
			gap -= n
			at = gap
		} else {
			end += n
		}
		c.place(Place{Bits: c.bits, Addr: at})
	}
	chunks := (end - base + 1<<l.C - 1) >> l.C
	if len(l.Chunks)+chunks > maxChunks {
		return fmt.Errorf("constants take %d chunks of 2^%d cells, want %d in all at most", chunks, l.C, maxChunks)
	}
	for i := range chunks {
		l.Chunks = append(l.Chunks, Chunk{Kind: ConstChunk, Piece: i})
	}
	return nil
}

// Column is what the program fixes over a padded block: digits of indices, integers, or
// a function's results. One of the slices is set.
type Column struct {
	Digits  []uint8
	Ints    []int64
	Results []int32
}

// EachConstant calls f with the column of every constant that the memory holds.
func (l *Layout) EachConstant(f func(id relation.TensorID, c Column)) {
	rel := l.Unit.Relation()
	tables := map[relation.TensorID][]int64{} // of digits: a table has several
	for id, places := range l.Places {
		id := relation.TensorID(id)
		t := rel.Tensors[id]
		switch {
		case t.Kind != relation.Public || len(places) == 0:
		case t.Digit != nil:
			if tables[t.Digit.Table] == nil {
				tables[t.Digit.Table] = l.values(t.Digit.Table)
			}
			f(id, Column{Digits: rel.OneHot(t.Digit, tables[t.Digit.Table])})
		default:
			values, c := l.values(id), Column{Ints: make([]int64, t.Padded())}
			t.EachReal(func(i, address int) { c.Ints[address] = values[i] })
			f(id, c)
		}
	}
}

// EachResult calls f with the results of every function table.
func (l *Layout) EachResult(f func(table int, c Column)) error {
	for i, t := range l.Tables {
		if t.Kind != relation.FunctionTable {
			continue
		}
		c, err := FunctionColumn(t)
		if err != nil {
			return err
		}
		f(i, Column{Results: c})
	}
	return nil
}

// values are the integers of a constant or of a seeded state, row-major over its
// real extents.
func (l *Layout) values(id relation.TensorID) []int64 {
	o := l.Unit.Relation().Origin(id)
	if o.Constant != nil {
		return o.Constant.Constant()
	}
	return o.State.Seeded()
}

// Scalars are cells lo … hi−1.
func (c Column) Scalars(lo, hi int) msm.Scalars {
	switch {
	case c.Digits != nil:
		return msm.Cells[uint8](c.Digits[lo:hi])
	case c.Results != nil:
		return msm.Cells[int32](c.Results[lo:hi])
	}
	return msm.Cells[int64](c.Ints[lo:hi])
}

// FixedCommitments commits to the constants and the results of functions, in the order
// of their chunks. They follow from program, chunk size, assumed data sets and powers of tau; nothing hides them.
// SPEC 11.1, constants.
func FixedCommitments(s *srs.SRS, l *Layout) ([]bn254.G1Affine, error) {
	first := slices.IndexFunc(l.Chunks, Chunk.Fixed)
	if first < 0 {
		return nil, nil
	}
	key, err := pcs.NewKey(s, l.C, msm.NewEngine(field.Workers))
	if err != nil {
		return nil, err
	}
	var out []bn254.G1Affine
	for _, c := range l.Chunks {
		if c.Fixed() {
			out = append(out, bn254.G1Affine{})
		}
	}
	add := func(p Place, column Column) {
		n := min(1<<p.Bits, 1<<l.C)
		at := p.Addr - first<<l.C
		var pieces []pcs.Chunk
		for low := 0; low < 1<<p.Bits; low += n {
			pieces = append(pieces, pcs.Chunk{Blocks: []pcs.Block{{Offset: at & (1<<l.C - 1), Cells: column.Scalars(low, low+n)}}})
		}
		points, failed := key.Commit(pieces...)
		if failed != nil {
			err = failed
		}
		for i := range points {
			out[at>>l.C+i].Add(&out[at>>l.C+i], &points[i])
		}
	}
	l.EachConstant(func(id relation.TensorID, c Column) { add(l.Places[id][0], c) }) // constants are not cut
	failed := l.EachResult(func(table int, c Column) { add(l.Results[table], c) })
	return out, cmp.Or(err, failed)
}
