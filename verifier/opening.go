package verifier

import (
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"golang.org/x/crypto/sha3"

	"github.com/aivm/aivm/internal/engine/pcs"
)

// Opening is the group part of a proof's opening: commitments to the quotient q, to
// the columns' fold g, and to (g − g(ζ))/(X − ζ).
type Opening struct {
	Q, G, Open bn254.G1Affine
}

// AppendBinary appends the encoding of the opening: its points in their order.
func (o *Opening) AppendBinary(b []byte) ([]byte, error) { return (*pcs.Folded)(o).AppendBinary(b) }

// Zeta is the challenge at which the columns' fold is opened: it depends on the
// transcript, of which h is the first element and d the digest, and on the
// commitments to quotient and columns' fold.
// SPEC 11.2, step 8.
func Zeta(h, d fr.Element, o *Opening) fr.Element {
	b := appendWords(nil, h, d)
	return HashToField(appendPoints(b, &o.Q, &o.G))
}

// kappa joins the two equations of the opening.
func kappa(h, d fr.Element, o *Opening) fr.Element {
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
