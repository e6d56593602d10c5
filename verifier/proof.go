package verifier

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/int128"
	"github.com/aivm/aivm/internal/pcs"
	"github.com/aivm/aivm/internal/srs"
	"github.com/aivm/aivm/isa"
)

// Header begins the file of a proof. It says what must be known of it first: an
// inner proof leaks what it is about.
const Header = "AIVM INNER PROOF, PRIVATE\n"

// Version is the version of the file of a proof.
const Version = 1

// Causes of a malformed proof.
var (
	ErrForeign   = errors.New("not an inner proof of AIVM")
	ErrVersion   = errors.New("a proof of another version")
	ErrTruncated = errors.New("the proof is truncated")
	ErrMalformed = errors.New("malformed proof")
)

// Proof is an inner proof with all that a verifier needs beside the powers of tau.
type Proof struct {
	C           int // chunks have 2^C cells
	SRS         srs.ID
	Unsafe      bool
	Context     Word
	Program     []byte         // encoded
	Outputs     [][]int128.Int // as Unit.Outputs
	Commitments []bn254.G1Affine
	Tape        []fr.Element
	Opening     []byte
}

// maxProof bounds the file of a proof besides its program.
const maxProof = 64 << 20

// AppendBinary appends the encoding of the proof.
func (p *Proof) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, Header...)
	b = append(b, Version, byte(p.C), boolByte(p.Unsafe))
	b = append(b, p.SRS[:]...)
	b = append(b, p.Context[:]...)
	b = appendBytes(b, p.Program)
	b = appendCount(b, len(p.Outputs))
	for _, o := range p.Outputs {
		b = appendCount(b, len(o))
		for _, v := range o {
			b = binary.BigEndian.AppendUint64(b, uint64(v.Hi))
			b = binary.BigEndian.AppendUint64(b, v.Lo)
		}
	}
	b = appendCount(b, len(p.Commitments))
	for i := range p.Commitments {
		b = pcs.AppendPoint(b, &p.Commitments[i])
	}
	b = appendCount(b, len(p.Tape))
	for i := range p.Tape {
		b = append(b, scalarBytes(&p.Tape[i])...)
	}
	return appendBytes(b, p.Opening), nil
}

func boolByte(v bool) byte {
	if v {
		return 1
	}
	return 0
}

func appendCount(b []byte, n int) []byte { return binary.BigEndian.AppendUint32(b, uint32(n)) }

func appendBytes(b, data []byte) []byte { return append(appendCount(b, len(data)), data...) }

// UnmarshalBinary decodes a proof. Every proof has one encoding.
func (p *Proof) UnmarshalBinary(b []byte) error {
	if !bytes.HasPrefix(b, []byte(Header)) {
		return ErrForeign
	}
	r := &reader{rest: b[len(Header):]}
	head := r.take(3)
	if r.err != nil {
		return r.err
	}
	if head[0] != Version {
		return fmt.Errorf("%w: %d, want %d", ErrVersion, head[0], Version)
	}
	if head[2] > 1 {
		return fmt.Errorf("%w: flag %d", ErrMalformed, head[2])
	}
	p.C, p.Unsafe = int(head[1]), head[2] == 1
	copy(p.SRS[:], r.take(len(p.SRS)))
	copy(p.Context[:], r.take(len(p.Context)))
	p.Program = r.bytes(isa.MaxEncoding)
	p.Outputs = make([][]int128.Int, r.count(4))
	for i := range p.Outputs {
		p.Outputs[i] = make([]int128.Int, r.count(16))
		for j := range p.Outputs[i] {
			if v := r.take(16); r.err == nil {
				p.Outputs[i][j] = int128.Int{Hi: int64(binary.BigEndian.Uint64(v)), Lo: binary.BigEndian.Uint64(v[8:])}
			}
		}
	}
	p.Commitments = make([]bn254.G1Affine, r.count(pcs.PointBytes))
	for i := range p.Commitments {
		r.point(&p.Commitments[i])
	}
	p.Tape = make([]fr.Element, r.count(fr.Bytes))
	for i := range p.Tape {
		if v := r.take(fr.Bytes); r.err == nil && p.Tape[i].SetBytesCanonical(v) != nil {
			r.err = fmt.Errorf("%w: element %d of the tape is not below the modulus", ErrMalformed, i)
		}
	}
	p.Opening = r.bytes(maxProof)
	if r.err == nil && len(r.rest) > 0 {
		r.err = fmt.Errorf("%w: %d bytes too many", ErrMalformed, len(r.rest))
	}
	return r.err
}

// reader reads values off a slice; after the first error it returns zeros.
type reader struct {
	rest []byte
	err  error
}

func (r *reader) take(n int) []byte {
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

// count reads the number of items that take size bytes or more each.
func (r *reader) count(size int) int {
	n := int(binary.BigEndian.Uint32(r.take(4)))
	if r.err == nil && n > len(r.rest)/size {
		r.err = ErrTruncated
	}
	if r.err != nil {
		return 0
	}
	return n
}

func (r *reader) bytes(limit int) []byte {
	n := r.count(1)
	if r.err == nil && n > limit {
		r.err = fmt.Errorf("%w: a section of %d bytes, want %d at most", ErrMalformed, n, limit)
		return nil
	}
	return r.take(n)
}

func (r *reader) point(p *bn254.G1Affine) {
	v := r.take(pcs.PointBytes)
	if r.err == nil {
		*p, r.err = pcs.DecodePoint(v)
	}
}
