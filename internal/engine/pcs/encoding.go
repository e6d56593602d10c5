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
	PointBytes   = 2 * fp.Bytes
	ScalarBytes  = fr.Bytes
	MercuryBytes = 8*PointBytes + 6*ScalarBytes
	FoldedBytes  = 3 * PointBytes
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

func appendScalars(b []byte, scalars ...fr.Element) []byte {
	for i := range scalars {
		word := scalars[i].Bytes()
		b = append(b, word[:]...)
	}
	return b
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

func (d *decoder) scalar(s *fr.Element) {
	if d.err == nil {
		if s.SetBytesCanonical(d.rest[:ScalarBytes]) != nil {
			d.err = fmt.Errorf("%w: a scalar is not below the modulus", ErrMalformed)
		}
		d.rest = d.rest[ScalarBytes:]
	}
}

// AppendBinary appends the encoding, of MercuryBytes.
func (m *Mercury) AppendBinary(b []byte) ([]byte, error) {
	for _, p := range m.Points() {
		b = AppendPoint(b, &p)
	}
	return appendScalars(appendScalars(b, m.HAlpha), m.evaluations()...), nil
}

// UnmarshalBinary decodes what AppendBinary appended, and nothing else.
func (m *Mercury) UnmarshalBinary(b []byte) error {
	if len(b) != MercuryBytes {
		return fmt.Errorf("%w: %d bytes, want %d", ErrMalformed, len(b), MercuryBytes)
	}
	d := decoder{rest: b}
	for _, p := range []*bn254.G1Affine{&m.H, &m.G, &m.Q, &m.S, &m.D, &m.Division, &m.BatchQ, &m.BatchL} {
		d.point(p)
	}
	for _, s := range []*fr.Element{&m.HAlpha, &m.GZeta, &m.GInverse, &m.HZeta, &m.HInverse, &m.SInverse} {
		d.scalar(s)
	}
	return d.err
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
