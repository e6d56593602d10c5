package wrapped

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/wire"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
)

// Header begins the file of a wrapped proof.
const Header = "AIVM WRAPPED PROOF\n"

// Version is the version of the file: those of version 1 are of layout version 1.
const Version = 2

// Causes of a malformed proof or key, beside those of package verifier.
var (
	ErrForeign = errors.New("not a wrapped proof of AIVM")
	ErrVersion = errors.New("a wrapped proof of another version")
)

// Proof is a wrapped proof: what a verifier needs beside its Key.
type Proof struct {
	Scheme      Scheme
	Development bool   // as Key.Development
	Gnark       string // version of gnark that made the key
	C           int
	SRS         srs.ID
	Program     isa.ID

	Context     verifier.Word
	Outputs     [][]int128.Int   // as Unit.Outputs
	Commitments []bn254.G1Affine // in chunk order, without those that the program fixes

	Opening verifier.Opening
	Digest  fr.Element   // of the inner transcript
	High    []fr.Element // the chunks' part of the point, top coordinate first
	Alpha   fr.Element   // challenge of the opening's division
	Y       fr.Element   // value of the columns' fold at ζ

	Groth16 *Groth16Proof // nil but for Groth16
	PLONK   *PLONKProof   // nil but for PLONK
}

// Groth16Proof is an outer proof.
type Groth16Proof struct {
	A bn254.G1Affine
	B bn254.G2Affine
	C bn254.G1Affine
}

// append appends A, B and C as calldata have them.
func (g *Groth16Proof) append(b []byte) []byte {
	b = pcs.AppendPoint(b, &g.A)
	b = pcs.AppendG2(b, &g.B)
	return pcs.AppendPoint(b, &g.C)
}

// outer appends the outer proof as calldata have it.
func (p *Proof) outer(b []byte) ([]byte, error) {
	switch {
	case p.Scheme == Groth16 && p.Groth16 != nil && p.PLONK == nil:
		return p.Groth16.append(b), nil
	case p.Scheme == PLONK && p.PLONK != nil && p.Groth16 == nil:
		return p.PLONK.append(b), nil
	}
	return b, fmt.Errorf("%w: %s, with the outer proof of another scheme or without", verifier.ErrShape, p.Scheme)
}

// AppendBinary appends the encoding of the proof.
func (p *Proof) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, Header...)
	b = append(b, Version, byte(p.Scheme))
	b = append(wire.AppendFlag(b, p.Development), byte(p.C))
	b = wire.AppendBytes(b, []byte(p.Gnark))
	b = append(b, p.SRS[:]...)
	b = append(b, p.Program[:]...)
	b = append(b, p.Context[:]...)
	b = wire.AppendOutputs(b, p.Outputs)
	b = wire.AppendPoints(b, p.Commitments)
	b, err := p.Opening.AppendBinary(b)
	if err != nil {
		return nil, err
	}
	b = wire.AppendScalar(b, &p.Digest)
	b = wire.AppendScalars(b, p.High)
	b = wire.AppendScalar(wire.AppendScalar(b, &p.Alpha), &p.Y)
	if p.Scheme == PLONK && p.PLONK != nil {
		return p.PLONK.appendFile(b), nil
	}
	return p.outer(b)
}

// UnmarshalBinary decodes a proof. Every proof has one encoding.
// SPEC 12.6 has the bytes.
func (p *Proof) UnmarshalBinary(b []byte) error {
	if !bytes.HasPrefix(b, []byte(Header)) {
		return ErrForeign
	}
	r := wire.NewReader(b[len(Header):])
	if v := r.Byte(); r.Err() == nil && v != Version {
		return fmt.Errorf("%w: %d, want %d", ErrVersion, v, Version)
	}
	p.Scheme, p.Development, p.C = Scheme(r.Byte()), r.Flag(), int(r.Byte())
	p.Gnark = string(r.Bytes(maxGnark))
	copy(p.SRS[:], r.Take(len(p.SRS)))
	copy(p.Program[:], r.Take(len(p.Program)))
	copy(p.Context[:], r.Take(len(p.Context)))
	p.Outputs = r.Outputs()
	p.Commitments = r.Points()
	p.Opening = verifier.Opening{Q: r.Point(), G: r.Point(), Open: r.Point()}
	p.Digest = r.Scalar()
	p.High = r.Scalars()
	p.Alpha, p.Y = r.Scalar(), r.Scalar()
	p.Groth16, p.PLONK = nil, nil
	switch p.Scheme {
	case Groth16:
		p.Groth16 = &Groth16Proof{A: r.Point(), B: r.PointG2(), C: r.Point()}
	case PLONK:
		p.PLONK = readPLONKProof(r)
	default:
		r.Fail(fmt.Errorf("%w: %s", wire.ErrMalformed, p.Scheme))
	}
	return r.Done()
}
