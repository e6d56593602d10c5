package pcs

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"

	"github.com/aivm/aivm/verifier/srs"
)

// VerifierKey is what a verifier needs for chunks of 2^c cells.
//
// # Soundness
//
// Whoever knows τ opens anything: a key is worth as much as its SRS ID, which is to be compared with that of a
// ceremony. [τ^b]₂ is not determined by the ID; who gets a key from elsewhere compares the whole encoding.
type VerifierKey struct {
	Shape
	one1             bn254.G1Affine
	one2, tau2, tauB bn254.G2Affine // [1]₂, [τ]₂, [τ^b]₂
}

// NewVerifierKey takes the verifier's points from s.
func NewVerifierKey(s *srs.SRS, c int) (*VerifierKey, error) {
	shape := Shape{c}
	if err := shape.valid(); err != nil {
		return nil, err
	}
	tau2, err := s.G2Power(0)
	if err != nil {
		return nil, err
	}
	tauB, err := s.G2Power(shape.LogColumns())
	if err != nil {
		return nil, err
	}
	return &VerifierKey{shape, s.G1()[0], s.G2One(), tau2, tauB}, nil
}

// SRS returns the ID of the structured reference string that the key is of.
func (k *VerifierKey) SRS() srs.ID { return srs.IDOf(&k.tau2) }

// VerifierKeyBytes is the length of an encoded key: c, [τ]₂ and [τ^b]₂.
const VerifierKeyBytes = 1 + 2*G2Bytes

// G2Bytes is the length of an encoded point in G2.
const G2Bytes = 4 * fp.Bytes

// AppendBinary appends the encoding.
func (k *VerifierKey) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, byte(k.C))
	return AppendG2(AppendG2(b, &k.tau2), &k.tauB), nil
}

// DecodeVerifierKey decodes what AppendBinary appended, and nothing else. The points are checked to be in the
// subgroup, not to be powers of one number.
func DecodeVerifierKey(b []byte) (*VerifierKey, error) {
	if len(b) != VerifierKeyBytes {
		return nil, fmt.Errorf("%w: key of %d bytes, want %d", ErrMalformed, len(b), VerifierKeyBytes)
	}
	k := &VerifierKey{Shape: Shape{int(b[0])}}
	if err := k.valid(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	_, _, k.one1, k.one2 = bn254.Generators()
	var err error
	if k.tau2, err = DecodeG2(b[1 : 1+G2Bytes]); err != nil {
		return nil, err
	}
	k.tauB, err = DecodeG2(b[1+G2Bytes:])
	return k, err
}

// AppendG2 appends the encoding of p, coordinates in the order of the EVM: x₁, x₀, y₁, y₀ for x = x₀ + x₁·u.
func AppendG2(b []byte, p *bn254.G2Affine) []byte {
	for _, e := range []*fp.Element{&p.X.A1, &p.X.A0, &p.Y.A1, &p.Y.A0} {
		word := e.Bytes()
		b = append(b, word[:]...)
	}
	return b
}

// DecodeG2 reads a point of G2 other than infinity, which it checks to be in the subgroup; errors are those of
// DecodePoint.
func DecodeG2(b []byte) (p bn254.G2Affine, err error) {
	if len(b) != G2Bytes {
		return p, fmt.Errorf("%w: point in G2 of %d bytes, want %d", ErrMalformed, len(b), G2Bytes)
	}
	for i, e := range []*fp.Element{&p.X.A1, &p.X.A0, &p.Y.A1, &p.Y.A0} {
		if e.SetBytesCanonical(b[i*fp.Bytes:(i+1)*fp.Bytes]) != nil {
			return p, fmt.Errorf("%w: a coordinate is not below the modulus", ErrMalformed)
		}
	}
	if p.IsInfinity() || !p.IsOnCurve() || !p.IsInSubGroup() {
		return p, fmt.Errorf("%w: a point in G2 is infinity or outside the subgroup", ErrPoint)
	}
	return p, nil
}
