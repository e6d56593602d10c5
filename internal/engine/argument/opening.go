package argument

import (
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// Labels of the opening in the transcript.
const (
	RowsLabel    = "opening.rows"
	AlphaLabel   = "opening.alpha"
	ColumnsLabel = "opening.columns"
	OpenedLabel  = "opening.digest"
)

// Opened is what the verifier's algorithm leaves to check of the opening of
// Σ_i eq(High, i)·chunk_i: the group part, with G(ζ) for a ζ that depends on Digest.
type Opened[E any] struct {
	High   []E // the chunks' part of the point, top coordinate first
	Alpha  E
	G      []E // the columns' fold
	Digest E   // of the whole transcript
}

// Open goes on in Argue's transcript with the two folded vectors of the opening of the
// claim.
func Open[E any](f field.Arith[E], r *transcript.Reader[E], l *Layout, c *Claim[E]) *Opened[E] {
	shape, cut := pcs.Shape{C: l.C}, l.Bits-l.C
	h := r.ReceiveVector(RowsLabel, shape.Rows()+1)
	o := &Opened[E]{High: c.Point[:cut], Alpha: r.Challenge(AlphaLabel)}
	o.G = r.ReceiveVector(ColumnsLabel, shape.Columns())
	pcs.AssertFolds(f, shape, Reversed(c.Point[cut:]), c.Value, h, o.Alpha, o.G)
	o.Digest = r.Challenge(OpenedLabel)
	return o
}

// Reversed is a point with the coordinate of the lowest address bit first, as
// package pcs has it.
func Reversed[E any](point []E) []E {
	out := make([]E, len(point))
	for i := range point {
		out[len(point)-1-i] = point[i]
	}
	return out
}
