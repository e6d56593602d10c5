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

// constants places the constants that claims are about, by descending size, each
// aligned, from the next chunk on. If the largest is larger than a chunk, chunks
// may be left out before it, to align it; smaller ones fill these from behind.
func (l *Layout) constants() error {
	touched := l.Unit.Relation().Touched()
	var ids []relation.TensorID
	for id, t := range l.Unit.Relation().Tensors {
		if t.Kind == relation.Public && t.Role == relation.Constant && touched[id] {
			ids = append(ids, relation.TensorID(id))
		}
	}
	if len(ids) == 0 {
		return nil
	}
	size := func(id relation.TensorID) int { return l.Unit.Relation().Tensors[id].Padded() }
	slices.SortStableFunc(ids, func(a, b relation.TensorID) int { return cmp.Compare(size(b), size(a)) })
	base := len(l.Chunks) << l.C
	gap := (base + size(ids[0]) - 1) / size(ids[0]) * size(ids[0])
	end := gap
	for _, id := range ids {
		at := end
		if n := size(id); gap-n >= base {
			gap -= n
			at = gap
		} else {
			end += n
		}
		l.Places[id] = []Place{{Bits: bits.Len(uint(size(id) - 1)), Addr: at}}
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

// Column is the cells of a constant over its padded block: digits of indices, or
// integers. One of the slices is set.
type Column struct {
	Digits []uint8
	Ints   []int64
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
	if c.Digits != nil {
		return msm.Cells[uint8](c.Digits[lo:hi])
	}
	return msm.Cells[int64](c.Ints[lo:hi])
}

// FixedCommitments commits to the constants, in the order of their chunks. They
// follow from program, chunk size, assumed data sets and powers of tau; nothing hides them.
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
	l.EachConstant(func(id relation.TensorID, column Column) {
		p := l.Places[id][0] // constants are not cut
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
	})
	return out, err
}
