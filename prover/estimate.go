package prover

import (
	"slices"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/vm"
)

// Chunks of a proof that goes on chain: each costs about 6,650 gas and, if it is not
// fixed, 64 bytes of calldata; so twelve and what else there is stay below 2 KiB. A
// chunk larger than 2^21 cells takes more memory and time than it saves gas.
const (
	wrapChunks = 12
	maxWrapC   = 21
)

// WrapC is the chunk size for proofs that go on chain: the least, of DefaultC and more,
// that leaves wrapChunks chunks at most; 2^maxWrapC if none does. Of a data set or a
// model only the first piece counts: no chunk size spares the others.
func WrapC(u *isa.Unit) (int, error) {
	for c := DefaultC; ; c++ {
		l, err := argument.NewLayout(u, c, 0)
		if err == nil && (c >= maxWrapC || len(slices.DeleteFunc(l.Chunks, laterPiece)) <= wrapChunks) {
			return c, nil
		}
		if err != nil && c == pcs.MaxC {
			return 0, err
		}
	}
}

func laterPiece(c argument.Chunk) bool { return c.Kind >= argument.DataChunk && c.Piece > 0 }

// Bytes of a proof's peak, fitted to what is measured under memory.Frugal: examples and
// the benchmarks' programs of 2^16 to 2^25 addresses stay within 20 %.
const (
	baseBytes   = 96 << 20 // 2^20 powers of tau, the program
	tableBytes  = 150      // an entry of the table of all lookups: values, counts, trees
	chunkBytes  = 50       // a coefficient of a chunk: the opening's polynomials and buckets
	cellBytes   = 32       // a cell in the lookups: trace, column, the stored half of a tree
	paddedBytes = 3        // an address in the lookups, whose trees leave padding out
	heldBytes   = 3        // an address while the relations are argued: trace, padded column
	wholeBytes  = 8        // a whole integer meanwhile
	wideBytes   = 28       // a whole integer: the trace's own words, and those of the opening
)

// Memory is about what the run and its proof hold at their peak, in bytes, in chunks of
// 2^c cells: in the relations, whose tables grow with what the program keeps exact, or in
// the stages that grow with its cells.
func Memory(u *isa.Unit, c int, assumed isa.Sets) (int64, error) {
	l, err := argument.NewLayout(u, c, assumed)
	if err != nil {
		return 0, err
	}
	return estimate(l), nil
}

func estimate(l *argument.Layout) int64 {
	cells, held, relations := int64(tableBytes)<<l.Multiplicities.Bits, int64(0), int64(0)
	looked := map[relation.TensorID]bool{} // all but cited data
	for _, k := range l.Looked {
		for _, part := range k.Components {
			looked[part[0].Tensor] = true
		}
	}
	for id, t := range l.Unit.Relation().Tensors {
		padded := int64(0)
		for _, p := range l.Places[id] {
			padded += 1 << p.Bits
		}
		switch {
		case t.Cell.Wide:
			cells += wideBytes * padded
			held += wholeBytes * padded
		case padded > 0:
			held += heldBytes * padded
			if looked[relation.TensorID(id)] {
				cells += cellBytes*int64(t.Len()) + paddedBytes*padded
			} else {
				cells += heldBytes * padded
			}
		}
	}
	if s, err := plan.NewSchedule(l.Unit.Relation().System); err == nil && s.At(make([]int, len(s.System.Numbers))) == nil { // a proof says the error
		n := newFootprint(s, narrow(l.Unit)).peak
		relations = n + n*garbage/100 + held
	}
	inputs := vm.Memory(l.Unit, true).Inputs // what the run reads stays
	return baseBytes + inputs + max(cells, relations, int64(chunkBytes)<<l.C+held)
}

// narrow says of which states the run has words of 64 bits at most.
func narrow(u *isa.Unit) func(relation.TensorID) bool {
	return func(id relation.TensorID) bool {
		s := u.Relation().Origin(id).State
		if s == nil {
			return false
		}
		if f := s.Type.Format; f != nil {
			return f.Bits < 64
		}
		return s.Type.Bound.BitLen() < 64
	}
}

// garbage is the percentage of what is held that is not given back yet.
const garbage = 15
