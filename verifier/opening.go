package verifier

import (
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"golang.org/x/crypto/sha3"

	"github.com/aivm/aivm/internal/pcs"
)

// openingTranscript is the transcript of the opening: a chain of keccak256, as a
// contract computes it, that starts from the digest of the transcript before.
// Every absorb hashes the state, the label, its length and the values.
type openingTranscript struct{ state [32]byte }

// NewOpeningTranscript starts the opening's transcript from the digest.
func NewOpeningTranscript(digest fr.Element) pcs.Transcript {
	t := &openingTranscript{}
	t.absorb("aivm/opening/v1", [][]byte{scalarBytes(&digest)})
	return t
}

func scalarBytes(e *fr.Element) []byte {
	b := e.Bytes()
	return b[:]
}

func (t *openingTranscript) absorb(label string, values [][]byte) {
	h := sha3.NewLegacyKeccak256()
	h.Write(t.state[:])
	h.Write([]byte{byte(len(label))})
	h.Write([]byte(label))
	n := len(values)
	h.Write([]byte{byte(n >> 24), byte(n >> 16), byte(n >> 8), byte(n)})
	for _, v := range values {
		h.Write(v)
	}
	h.Sum(t.state[:0])
}

// AbsorbPoints implements pcs.Transcript.
func (t *openingTranscript) AbsorbPoints(label string, points ...bn254.G1Affine) {
	b := make([][]byte, len(points))
	for i := range points {
		b[i] = pcs.AppendPoint(nil, &points[i])
	}
	t.absorb(label+" points", b)
}

// AbsorbScalars implements pcs.Transcript.
func (t *openingTranscript) AbsorbScalars(label string, scalars ...fr.Element) {
	b := make([][]byte, len(scalars))
	for i := range scalars {
		b[i] = scalarBytes(&scalars[i])
	}
	t.absorb(label+" scalars", b)
}

// Challenge implements pcs.Transcript: the state mod r. The bias of a 256-bit
// number mod r is below 2⁻² in a bit, and costs soundness errors a factor of 6.
func (t *openingTranscript) Challenge(label string) fr.Element {
	t.absorb(label+" challenge", nil)
	var e fr.Element
	return *e.SetBytes(t.state[:])
}
