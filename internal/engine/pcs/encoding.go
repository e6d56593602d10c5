package pcs

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Encodings are those of the EVM: a point is x and y, big-endian words of 32 bytes, infinity being (0, 0); a scalar is one
// word. Every value has one encoding.
const (
	PointBytes  = 2 * fp.Bytes
	ScalarBytes = fr.Bytes
	FoldedBytes = 3 * PointBytes
)

// AppendPoint appends the encoding of p.
func AppendPoint(b []byte, p *bn254.G1Affine) []byte {
	x, y := p.X.Bytes(), p.Y.Bytes()
	return append(append(b, x[:]...), y[:]...)
}

// DecodePoint reads a point; it returns ErrMalformed for a length or coordinate out of range and ErrPoint for
// a point off the curve.
func DecodePoint(b []byte) (p bn254.G1Affine, err error) {
	if len(b) != PointBytes {
		return p, fmt.Errorf("%w: point of %d bytes, want %d", ErrMalformed, len(b), PointBytes)
	}
	if p.X.SetBytesCanonical(b[:fp.Bytes]) != nil || p.Y.SetBytesCanonical(b[fp.Bytes:]) != nil {
		return p, fmt.Errorf("%w: a coordinate is not below the modulus", ErrMalformed)
	}
	return p, onCurve(p)
}

// decoder reads values off a slice whose length has been checked.
type decoder struct {
	rest []byte
	err  error
}

func (d *decoder) point(p *bn254.G1Affine) {
	if d.err == nil {
		*p, d.err = DecodePoint(d.rest[:PointBytes])
		d.rest = d.rest[PointBytes:]
	}
}

// AppendBinary appends the encoding, of FoldedBytes.
func (p *Folded) AppendBinary(b []byte) ([]byte, error) {
	for _, point := range []*bn254.G1Affine{&p.Q, &p.G, &p.Open} {
		b = AppendPoint(b, point)
	}
	return b, nil
}

// UnmarshalBinary decodes what AppendBinary appended, and nothing else.
func (p *Folded) UnmarshalBinary(b []byte) error {
	if len(b) != FoldedBytes {
		return fmt.Errorf("%w: %d bytes, want %d", ErrMalformed, len(b), FoldedBytes)
	}
	d := decoder{rest: b}
	for _, point := range []*bn254.G1Affine{&p.Q, &p.G, &p.Open} {
		d.point(point)
	}
	return d.err
}
