// Package wire reads and writes the parts of proofs and keys: big-endian counts of
// 4 bytes, scalars of 32, points of G1 and G2 as the EVM has them. Every value has
// one encoding; reading checks ranges, curves and subgroups, and never allocates
// more than a multiple of what there is to read.
package wire

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/isa/int128"
)

// Causes of a malformed encoding, besides those of points.
var (
	ErrTruncated = errors.New("the file is truncated")
	ErrMalformed = errors.New("malformed encoding")
)

// AppendCount appends the number of items that follow.
func AppendCount(b []byte, n int) []byte { return binary.BigEndian.AppendUint32(b, uint32(n)) }

// AppendBytes appends a count and as many bytes.
func AppendBytes(b, data []byte) []byte { return append(AppendCount(b, len(data)), data...) }

// AppendFlag appends a byte, 0 or 1.
func AppendFlag(b []byte, v bool) []byte {
	if v {
		return append(b, 1)
	}
	return append(b, 0)
}

// AppendScalar appends a scalar.
func AppendScalar(b []byte, e *fr.Element) []byte {
	word := e.Bytes()
	return append(b, word[:]...)
}

// AppendScalars appends a count and as many scalars.
func AppendScalars(b []byte, list []fr.Element) []byte {
	b = AppendCount(b, len(list))
	for i := range list {
		b = AppendScalar(b, &list[i])
	}
	return b
}

// AppendPoints appends a count and as many points.
func AppendPoints(b []byte, list []bn254.G1Affine) []byte {
	b = AppendCount(b, len(list))
	for i := range list {
		b = pcs.AppendPoint(b, &list[i])
	}
	return b
}

// AppendOutputs appends lists of integers of 16 bytes.
func AppendOutputs(b []byte, outputs [][]int128.Int) []byte {
	b = AppendCount(b, len(outputs))
	for _, o := range outputs {
		b = AppendCount(b, len(o))
		for _, v := range o {
			b = binary.BigEndian.AppendUint64(b, uint64(v.Hi))
			b = binary.BigEndian.AppendUint64(b, v.Lo)
		}
	}
	return b
}

// Reader reads values off a slice; after the first error it returns zeros.
type Reader struct {
	rest []byte
	err  error
}

// NewReader reads b.
func NewReader(b []byte) *Reader { return &Reader{rest: b} }

// Done is the first error, or that bytes are left over.
func (r *Reader) Done() error {
	if r.err == nil && len(r.rest) > 0 {
		r.err = fmt.Errorf("%w: %d bytes too many", ErrMalformed, len(r.rest))
	}
	return r.err
}

// Err is the first error.
func (r *Reader) Err() error { return r.err }

// Fail makes err the first error, if there is none yet.
func (r *Reader) Fail(err error) {
	if r.err == nil {
		r.err = err
	}
}

// Take reads n bytes. After an error it returns up to 64 zeros.
func (r *Reader) Take(n int) []byte {
	if r.err == nil && n > len(r.rest) {
		r.err = ErrTruncated
	}
	if r.err != nil {
		return make([]byte, min(n, 64))
	}
	v := r.rest[:n]
	r.rest = r.rest[n:]
	return v
}

// Byte reads a byte.
func (r *Reader) Byte() byte { return r.Take(1)[0] }

// Uint64 reads 8 bytes.
func (r *Reader) Uint64() uint64 { return binary.BigEndian.Uint64(r.Take(8)) }

// Flag reads a byte that is 0 or 1.
func (r *Reader) Flag() bool {
	v := r.Byte()
	if v > 1 {
		r.Fail(fmt.Errorf("%w: flag %d", ErrMalformed, v))
	}
	return v == 1
}

// Count reads the number of items that take size bytes or more each.
func (r *Reader) Count(size int) int {
	n := int(binary.BigEndian.Uint32(r.Take(4)))
	if r.err == nil && n > len(r.rest)/size {
		r.err = ErrTruncated
	}
	if r.err != nil {
		return 0
	}
	return n
}

// Bytes reads a count, up to limit, and as many bytes.
func (r *Reader) Bytes(limit int) []byte {
	n := r.Count(1)
	if r.err == nil && n > limit {
		r.err = fmt.Errorf("%w: a section of %d bytes, want %d at most", ErrMalformed, n, limit)
		return nil
	}
	return r.Take(n)
}

// Scalar reads an element of the scalar field.
func (r *Reader) Scalar() (e fr.Element) {
	if v := r.Take(fr.Bytes); r.err == nil && e.SetBytesCanonical(v) != nil {
		r.err = fmt.Errorf("%w: a scalar is not below the modulus", ErrMalformed)
	}
	return e
}

// Scalars reads a count and as many scalars.
func (r *Reader) Scalars() []fr.Element {
	list := make([]fr.Element, r.Count(fr.Bytes))
	for i := range list {
		list[i] = r.Scalar()
	}
	return list
}

// Point reads a point of G1, infinity included.
func (r *Reader) Point() (p bn254.G1Affine) {
	if v := r.Take(pcs.PointBytes); r.err == nil {
		p, r.err = pcs.DecodePoint(v)
	}
	return p
}

// Points reads a count and as many points.
func (r *Reader) Points() []bn254.G1Affine {
	list := make([]bn254.G1Affine, r.Count(pcs.PointBytes))
	for i := range list {
		list[i] = r.Point()
	}
	return list
}

// PointG2 reads a point of G2 that is not infinity.
func (r *Reader) PointG2() (p bn254.G2Affine) {
	if v := r.Take(pcs.G2Bytes); r.err == nil {
		p, r.err = pcs.DecodeG2(v)
	}
	return p
}

// Outputs reads lists of integers.
func (r *Reader) Outputs() [][]int128.Int {
	outputs := make([][]int128.Int, r.Count(4))
	for i := range outputs {
		outputs[i] = make([]int128.Int, r.Count(16))
		for j := range outputs[i] {
			v := r.Take(16)
			outputs[i][j] = int128.Int{Hi: int64(binary.BigEndian.Uint64(v)), Lo: binary.BigEndian.Uint64(v[8:])}
		}
	}
	return outputs
}
