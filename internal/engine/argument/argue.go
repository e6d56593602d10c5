// Package argument is the verifier's algorithm but for the group part of the opening,
// written once over an arithmetic (field.Arith): Native runs it on field elements, a
// circuit on variables, a recorder writes it down. Beside it, where every cell lies in the
// memory.
package argument

import (
	"github.com/aivm/aivm/internal/engine/batch"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/logup"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// DigestLabel is that of Claim.Digest in the transcript.
const DigestLabel = "digest"

// Claim is what Argue leaves to be shown: the memory's value at a point.
type Claim[E any] struct {
	Point  []E // top coordinate of the address first: of the chunks' numbers, then of cells
	Value  E
	Digest E // of the transcript so far
}

// Argue is the verifier's algorithm up to the claim on the memory, which it returns.
//
// # Soundness
//
// The caller must have the claim shown: by Open in the same transcript, or in another that
// begins with its digest.
// SPEC 11.2 has the steps.
func Argue[E any](f field.Arith[E], r *transcript.Reader[E], l *Layout, s *plan.Schedule, env Environment[E], seed E, outputs []E) (*Claim[E], error) {
	r.Absorb("h", seed)
	r.Receive("salt", 1)
	r.Absorb("outputs", outputs...)
	linear := Relations(f, r, s, Bits(f, r, l, outputs)...)
	looked := logup.Verify(f, r, l.Lookups)
	point, value, err := batch.Verify(f, r, l.Bits, MemoryClaims(f, l, env, linear, looked))
	if err != nil {
		return nil, err
	}
	return &Claim[E]{point, value, r.Challenge(DigestLabel)}, nil
}
