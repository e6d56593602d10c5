package verifier

import (
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"golang.org/x/crypto/sha3"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// Labels of the opening in the transcript.
const (
	RowsLabel    = "opening.rows"
	AlphaLabel   = "opening.alpha"
	ColumnsLabel = "opening.columns"
	DigestLabel  = "digest"
)

// Opened is what the verifier's algorithm leaves to check of the opening of
// Σ_i eq(High, i)·chunk_i: the group part, with G(ζ) for a ζ that depends on Digest.
type Opened[E any] struct {
	High   []E // the chunks' part of the point, top coordinate first
	Alpha  E
	G      []E // the columns' fold
	Digest E   // of the whole transcript
}

// fold takes the two folded vectors of the opening of the memory's value v at the
// point.
func fold[E any](f field.Arith[E], r *transcript.Reader[E], l *Layout, point []E, v E) *Opened[E] {
	shape, cut := pcs.Shape{C: l.C}, l.Bits-l.C
	h := r.ReceiveVector(RowsLabel, shape.Rows()+1)
	o := &Opened[E]{High: point[:cut], Alpha: r.Challenge(AlphaLabel)}
	o.G = r.ReceiveVector(ColumnsLabel, shape.Columns())
	pcs.AssertFolds(f, shape, Reversed(point[cut:]), v, h, o.Alpha, o.G)
	o.Digest = r.Challenge(DigestLabel)
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

// Zeta is the challenge at which the columns' fold is opened: it depends on the
// transcript, of which h is the first element and d the digest, and on the
// commitments to quotient and columns' fold.
func Zeta(h, d fr.Element, o *pcs.Folded) fr.Element {
	b := appendWords(nil, h, d)
	return HashToField(appendPoints(b, &o.Q, &o.G))
}

// kappa joins the two equations of the opening.
func kappa(h, d fr.Element, o *pcs.Folded) fr.Element {
	b := appendWords(nil, h, d)
	return HashToField(appendPoints(b, &o.Q, &o.G, &o.Open))
}

// Keccak is keccak256 of the parts, one after the other.
func Keccak(parts ...[]byte) (w Word) {
	h := sha3.NewLegacyKeccak256()
	for _, p := range parts {
		h.Write(p)
	}
	h.Sum(w[:0])
	return w
}

// HashToField is keccak256 mod r. The bias of a 256-bit number mod r is below 2⁻²
// in a bit, and costs soundness errors a factor of 6.
func HashToField(b []byte) (e fr.Element) {
	w := Keccak(b)
	return *e.SetBytes(w[:])
}

func appendWords(b []byte, scalars ...fr.Element) []byte {
	for i := range scalars {
		b = append(b, scalarBytes(&scalars[i])...)
	}
	return b
}

func appendPoints(b []byte, points ...*bn254.G1Affine) []byte {
	for _, p := range points {
		b = pcs.AppendPoint(b, p)
	}
	return b
}

func scalarBytes(e *fr.Element) []byte {
	b := e.Bytes()
	return b[:]
}
