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

// Memory is about what a proof holds at its peak, in bytes.
func Memory(l *verifier.Layout) int64 { return 0 }
