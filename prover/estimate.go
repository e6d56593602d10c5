package prover

import (
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/isa"
)

// Chunks of a proof that goes on chain: each costs about 6,650 gas and, if it is not
// fixed, 64 bytes of calldata; so twelve and what else there is stay below 2 KiB. A
// chunk larger than 2^21 cells takes more memory and time than it saves gas.
const (
	wrapChunks = 12
	maxWrapC   = 21
)

// WrapC is the chunk size for proofs that go on chain: the least, of DefaultC and more,
// that leaves wrapChunks chunks at most; 2^maxWrapC if none does.
func WrapC(u *isa.Unit) (int, error) {
	for c := DefaultC; ; c++ {
		l, err := argument.NewLayout(u, c)
		if err == nil && (len(l.Chunks) <= wrapChunks || c >= maxWrapC) {
			return c, nil
		}
		if err != nil && c == pcs.MaxC {
			return 0, err
		}
	}
}

// Bytes of a proof's peak, fitted to what `aivm bench` measures under
// memory.Frugal: programs of 2^16 to 2^25 addresses stay within 20 %.
const (
	baseBytes    = 160 << 20 // 2^20 powers of tau, the program, function tables
	chunkBytes   = 50        // a coefficient of a chunk: the opening's polynomials and buckets
	addressBytes = 55        // a cell in the lookups: trace, padded column, trees
	heldBytes    = 8         // a cell while the relations are argued: trace, padded column
	wideBytes    = 45        // a cell of a whole integer: the trace's own words, and those of the opening
)

// Memory is about what the run and its proof hold at their peak, in bytes, in chunks of
// 2^c cells: in the relations, whose tables grow with what the program keeps exact, or in
// the stages that grow with its cells.
func Memory(u *isa.Unit, c int) (int64, error) {
	l, err := argument.NewLayout(u, c)
	if err != nil {
		return 0, err
	}
	return estimate(l), nil
}

func estimate(l *argument.Layout) int64 {
	cells, relations := int64(chunkBytes)<<l.C, int64(0)
	held := int64(chunkBytes) << l.C
	for id, t := range l.Unit.Relation().Tensors {
		each, still := int64(addressBytes), int64(heldBytes)
		if t.Cell.Wide {
			each, still = wideBytes, wideBytes
		}
		for _, p := range l.Places[id] {
			cells += each << p.Bits
			held += still << p.Bits
		}
	}
	if s, err := plan.NewSchedule(l.Unit.Relation().System); err == nil { // a proof says the error
		n := newFootprint(s).peak
		relations = n + n*garbage/100 + held
	}
	return baseBytes + max(cells, relations)
}

// garbage is the percentage of what is held that is not given back yet.
const garbage = 15
