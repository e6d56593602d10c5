package verifier

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"golang.org/x/crypto/sha3"

	"github.com/aivm/aivm/internal/int128"
	"github.com/aivm/aivm/internal/pcs"
	"github.com/aivm/aivm/internal/srs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/relation"
)

// Protocol names this version of the protocol; it is part of every hash.
const Protocol = "aivm/inner/v1"

// Word is 32 bytes: an id, or the context that a proof is bound to (chain,
// contract, round, beneficiary).
type Word [32]byte

// String writes 0x and 64 hexadecimal digits.
func (w Word) String() string { return "0x" + hex.EncodeToString(w[:]) }

// Output is a public output: the integers at the scale of its format, row-major.
type Output struct {
	Name   string
	Axes   []isa.Axis
	Frac   int
	Values []int128.Int
}

// Statement is what an accepted proof says: this program, on data with these
// commitments, turned the model Start (none for a genesis program) into End, with
// these outputs.
type Statement struct {
	Program isa.ID
	SRS     srs.ID
	Unsafe  bool // the powers of tau are nobody's ceremony: whoever made them can forge
	Context Word
	Data    []NamedID
	Start   *Word // id of the model before; nil if the program fixes it
	End     *Word // id of the model after; nil if the program has no state
	Outputs []Output
	// Assumes says that the proof holds if Start is the end of an accepted proof
	// with the same descriptor.
	Assumes bool
}

// NamedID is the id of the commitment to an input.
type NamedID struct {
	Name string
	ID   Word
}

// tensorDescriptor describes a committed tensor: name, format, axes in order.
func tensorDescriptor(name string, t *isa.TensorType) []byte {
	b := fmt.Appendf(nil, "%s %s", name, t.Format)
	for _, a := range t.Axes {
		b = fmt.Appendf(b, " %s=%d", a.Name, a.Size)
	}
	return append(b, '\n')
}

// DataID is the id of a provider's commitment: a hash of what the tensor is and
// of the points that commit to it. It does not depend on program, prover or chunk
// size.
func DataID(name string, t *isa.TensorType, points []bn254.G1Affine) Word {
	return commitmentID("aivm/data/v1", tensorDescriptor(name, t), points)
}

// modelID is the id of the commitment to all states of a unit.
func modelID(u *isa.Unit, points []bn254.G1Affine) Word {
	var d []byte
	for _, s := range u.States {
		if !s.Local {
			d = append(d, tensorDescriptor(s.Name, &s.Type)...)
		}
	}
	return commitmentID("aivm/model/v1", d, points)
}

func commitmentID(domain string, descriptor []byte, points []bn254.G1Affine) Word {
	h := sha256.New()
	h.Write([]byte(domain))
	h.Write(binary.BigEndian.AppendUint64(nil, uint64(len(descriptor))))
	h.Write(descriptor)
	for i := range points {
		h.Write(pcs.AppendPoint(nil, &points[i]))
	}
	return Word(h.Sum(nil))
}

// statement assembles what the proof says.
func statement(l *Layout, p *Proof) *Statement {
	u := l.Unit
	s := &Statement{
		Program: isa.ProgramID(u.Program), SRS: p.SRS, Unsafe: p.Unsafe, Context: p.Context, Assumes: u.Continuing(),
	}
	points := func(kind ChunkKind, input int) []bn254.G1Affine {
		var out []bn254.G1Affine
		for i, c := range l.Chunks {
			if c.Kind == kind && c.Input == input {
				out = append(out, p.Commitments[i])
			}
		}
		return out
	}
	for i, v := range u.Inputs {
		s.Data = append(s.Data, NamedID{v.Name, DataID(v.Name, &v.Type, points(DataChunk, i))})
	}
	if pts := points(StartChunk, 0); len(pts) > 0 {
		id := modelID(u, pts)
		s.Start = &id
	}
	if pts := points(EndChunk, 0); len(pts) > 0 {
		id := modelID(u, pts)
		s.End = &id
	}
	for i, o := range u.Outputs {
		t := &o.Value.Type
		var axes []isa.Axis
		for _, loop := range o.Op.Block.Loops() {
			axes = append(axes, isa.Axis{Name: loop.Name, Size: loop.Trip})
		}
		s.Outputs = append(s.Outputs, Output{o.Name, append(axes, t.Axes...), t.Format.Frac, p.Outputs[i]})
	}
	return s
}

// seed is h = keccak256(protocol, program, chunk size, powers of tau, context, all
// commitments, in order) mod r: everything that is fixed before the first
// challenge but the public outputs, which are absorbed one by one.
func seed(l *Layout, p *Proof) fr.Element {
	h := sha3.NewLegacyKeccak256()
	h.Write([]byte(Protocol))
	id := isa.ProgramID(l.Unit.Program)
	h.Write(id[:])
	h.Write([]byte{byte(l.C)})
	h.Write(p.SRS[:])
	h.Write(p.Context[:])
	for i := range p.Commitments {
		h.Write(pcs.AppendPoint(nil, &p.Commitments[i]))
	}
	var e fr.Element
	return *e.SetBytes(h.Sum(nil))
}

// outputElements are the public outputs as field elements, in order.
func outputElements(p *Proof) []fr.Element {
	var e []fr.Element
	for _, o := range p.Outputs {
		for _, v := range o {
			e = append(e, relation.Embed(v.Big()))
		}
	}
	return e
}
