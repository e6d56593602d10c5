// Package argument is the verifier's algorithm but for the group part of the opening,
// written once over an arithmetic (field.Arith): Native runs it on field elements, a
// circuit on variables. Beside it, where every cell lies in the memory.
package argument

import (
	"github.com/aivm/aivm/internal/engine/batch"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/logup"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// Argue is the verifier's algorithm but for the group part of the opening, which it
// returns.
// SPEC 11.2 has the steps.
func Argue[E any](f field.Arith[E], r *transcript.Reader[E], l *Layout, s *plan.Schedule, env Environment[E], seed E, outputs []E) (*Opened[E], error) {
	r.Absorb("h", seed)
	r.Receive("salt", 1)
	r.Absorb("outputs", outputs...)
	linear := Relations(f, r, s)
	looked := logup.Verify(f, r, l.Lookups)
	claims := MemoryClaims(f, l, env, linear, looked)
	point, value, err := batch.Verify(f, r, l.Bits, claims)
	if err != nil {
		return nil, err
	}
	return fold(f, r, l, point, value), nil
}
