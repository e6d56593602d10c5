package verifier

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/wire"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/verifier/srs"
)

// Header begins the file of a proof. It says what must be known of it first: an
// inner proof leaks what it is about.
const Header = "AIVM INNER PROOF, PRIVATE\n"

// Version is the version of the file of a proof: in those of version 3 data and models lie by
// layout version 1.
const Version = 4

// Causes of a malformed proof.
var (
	ErrForeign   = errors.New("not an inner proof of AIVM")
	ErrVersion   = errors.New("a proof of another version")
	ErrTruncated = wire.ErrTruncated
	ErrMalformed = wire.ErrMalformed
)

// Proof is an inner proof with all that a verifier needs beside the powers of tau.
type Proof struct {
	C           int      // chunks have 2^C cells
	Assumed     isa.Sets // data sets that another proof is to have ranged
	SRS         srs.ID
	Unsafe      bool
	Context     Word
	Program     []byte         // encoded
	Outputs     [][]int128.Int // as Unit.Outputs
	Commitments []bn254.G1Affine
	Tape        []fr.Element
	Opening     Opening
	// Clear, if set, are the coefficients of the polynomial that Opening is of, in its
	// place: what a proof that is to be wrapped carries. The tape ends with Argue's then.
	Clear []fr.Element
}

// AppendBinary appends the encoding of the proof.
func (p *Proof) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, Header...)
	b = wire.AppendFlag(append(b, Version, byte(p.C)), p.Unsafe)
	b = binary.BigEndian.AppendUint64(b, uint64(p.Assumed))
	b = append(b, p.SRS[:]...)
	b = append(b, p.Context[:]...)
	b = wire.AppendBytes(b, p.Program)
	b = wire.AppendOutputs(b, p.Outputs)
	b = wire.AppendPoints(b, p.Commitments)
	b = wire.AppendScalars(b, p.Tape)
	b = wire.AppendFlag(b, p.Clear != nil)
	if p.Clear != nil {
		return wire.AppendScalars(b, p.Clear), nil
	}
	return p.Opening.AppendBinary(b)
}

// UnmarshalBinary decodes a proof. Every proof has one encoding.
// SPEC 11.7 has the bytes.
func (p *Proof) UnmarshalBinary(b []byte) error {
	if !bytes.HasPrefix(b, []byte(Header)) {
		return ErrForeign
	}
	r := wire.NewReader(b[len(Header):])
	if v := r.Byte(); r.Err() == nil && v != Version {
		return fmt.Errorf("%w: %d, want %d", ErrVersion, v, Version)
	}
	p.C, p.Unsafe = int(r.Byte()), r.Flag()
	p.Assumed = isa.Sets(r.Uint64())
	copy(p.SRS[:], r.Take(len(p.SRS)))
	copy(p.Context[:], r.Take(len(p.Context)))
	p.Program = r.Bytes(isa.MaxEncoding)
	p.Outputs = r.Outputs()
	p.Commitments = r.Points()
	p.Tape = r.Scalars()
	p.Opening, p.Clear = Opening{}, nil
	if r.Flag() {
		p.Clear = r.Scalars()
	} else {
		p.Opening = Opening{Q: r.Point(), G: r.Point(), Open: r.Point()}
	}
	return r.Done()
}
