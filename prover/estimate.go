package prover

import (
	"github.com/aivm/aivm/internal/pcs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
)

// Layout is the layout of a proof's memory in chunks of 2^c cells; a c of 0 takes
// the least that fits and is no less than DefaultC.
func Layout(u *isa.Unit, c int) (*verifier.Layout, error) {
	if c != 0 {
		return verifier.NewLayout(u, c)
	}
	for c = DefaultC; ; c++ {
		if l, err := verifier.NewLayout(u, c); err == nil || c == pcs.MaxC {
			return l, err
		}
	}
}

// Bytes of a proof's peak, fitted to what `aivm bench` measures: programs of
// 2^16 to 2^25 addresses stay within 25 %. They include what the garbage
// collector has not given back.
const (
	baseBytes    = 160 << 20 // 2^20 powers of tau, the program, function tables
	chunkBytes   = 100       // a coefficient of a chunk: the opening's polynomials and buckets
	addressBytes = 55        // a cell: trace, padded column, trees of the lookups
	wideBytes    = 125       // a cell of a whole integer: those, and field elements
)

// Memory is about what the run and its proof hold at their peak, in bytes.
func Memory(l *verifier.Layout) int64 {
	n := baseBytes + chunkBytes<<l.C
	for id, t := range l.Unit.Relation().Tensors {
		each := addressBytes
		if t.Cell.Wide {
			each = wideBytes
		}
		for _, p := range l.Places[id] {
			n += each << p.Bits
		}
	}
	return int64(n)
}
