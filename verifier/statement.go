package verifier

import (
	"encoding/binary"
	"encoding/hex"
	"math/big"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/verifier/srs"
)

// Protocol names this version of the protocol; it is part of every hash.
const Protocol = "aivm/inner/v3"

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
// commitments, turned the model Start (none if the program fixes it) into End, with
// these outputs.
type Statement struct {
	Program isa.ID
	SRS     srs.ID
	Unsafe  bool // the powers of tau are nobody's ceremony: whoever made them can forge
	Context Word
	Data    []NamedID
	Kind    isa.StartKind // where the model before comes from
	Start   *Word         // id of the model before; nil if the program fixes it
	End     *Word         // id of the model after; nil if the program has no state
	Model   string        // descriptor of the model, see ModelDescriptor; empty if only its hash is known
	Outputs []Output
	Draws   []Draw
	// Assumes says that the proof holds if Start is the End of an accepted proof.
	Assumes bool
	// Within are the bounds, by state, that the model before is taken to be within beside
	// that; Reaches are those that the model after is within. They are integers at the
	// states' scales.
	Within, Reaches map[string]*big.Int
}

// Draw is a public number that stands among the outputs.
//
// # Soundness
//
// A proof holds for any number below the limit: whoever wants one that nobody could choose
// compares it with what a beacon gives, by Drawn.
type Draw struct {
	Name  Word // isa.DrawName of its name
	Place int  // among the values of all outputs
	Below int
	Value int
}

// Drawn reports whether the beacon gives the number.
func (d *Draw) Drawn(beacon Word) bool { return isa.DrawOf(beacon, d.Name, d.Below) == d.Value }

// Draws are the draws of a unit, without values.
func Draws(u *isa.Unit) (all []Draw) {
	at := 0
	for _, o := range u.Outputs {
		if o.Value.Drawn() {
			all = append(all, Draw{Name: isa.DrawName(o.Name), Place: at, Below: o.Value.Below()})
		}
		at += o.Len()
	}
	return all
}

// Fill gives draws the values that they have among the outputs.
func Fill(draws []Draw, outputs [][]int128.Int) []Draw {
	all := slices.Concat(outputs...)
	out := slices.Clone(draws)
	for i := range out {
		if out[i].Value = -1; all[out[i].Place].IsInt64() { // else it is no number below any limit
			out[i].Value = int(all[out[i].Place].Int64())
		}
	}
	return out
}

// NamedID is the id of the commitment to a data set.
type NamedID struct {
	Name   string
	ID     Word
	Absent bool // zeros that nobody hid: the data set of a provider who is absent
	// Assumed says that the proof holds if the commitment is a Ranged one.
	Assumed bool
}

// Reaches are the bounds that every accepted proof shows the model after to be within, by state.
func Reaches(u *isa.Unit) (bounds map[string]*big.Int) {
	for _, x := range u.States {
		if !x.Local {
			if bounds == nil {
				bounds = map[string]*big.Int{}
			}
			bounds[x.Name] = u.ProofBound(x.Final)
		}
	}
	return bounds
}

// statement assembles what the proof says.
func statement(l *argument.Layout, p *Proof) *Statement {
	u := l.Unit
	s := &Statement{
		Program: isa.ProgramID(u.Program), SRS: p.SRS, Unsafe: p.Unsafe, Context: p.Context,
		Kind: u.StartKind(), Assumes: u.Continuing(), Model: string(ModelDescriptor(u)), Within: u.Within(), Reaches: Reaches(u),
	}
	for i, set := range u.DataSets() {
		points := l.Points(p.Commitments, argument.DataChunk, i)
		gone := absent(points)
		s.Data = append(s.Data, NamedID{set.Name, DataID(p.SRS, DataDescriptor(u, set), points), gone, p.Assumed.Has(i) && !gone})
	}
	if points := l.Points(p.Commitments, argument.StartChunk, 0); len(points) > 0 {
		id := CommitmentID(StartWord(p.SRS, u), points)
		s.Start = &id
	}
	if points := l.Points(p.Commitments, argument.EndChunk, 0); len(points) > 0 {
		id := CommitmentID(EndWord(p.SRS, u), points)
		s.End = &id
	}
	s.Draws = Fill(Draws(u), p.Outputs)
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

// ProgramWord is P = keccak256(keccak256("aivm/program/v2") ‖ program id ‖ word(c + 2^8·
// assumed) ‖ id of the powers of tau): what a verifier on chain has as a constant.
// Assumed is the number of which bit i says that data set i is ranged elsewhere.
// SPEC 11.2, the word P.
func ProgramWord(program isa.ID, c int, assumed isa.Sets, powers srs.ID) Word {
	domain := Keccak([]byte("aivm/program/v2"))
	shape := Word{31: byte(c)}
	binary.BigEndian.PutUint64(shape[23:], uint64(assumed))
	return Keccak(domain[:], program[:], shape[:], powers[:])
}

// Seed is the first element of the transcript, h = keccak256(P ‖ context ‖ all
// commitments in the order of the chunks) mod r: everything that is fixed before
// the first challenge but the public outputs, which are absorbed one by one.
func Seed(p, context Word, commitments []bn254.G1Affine) fr.Element {
	b := append(p[:], context[:]...)
	for i := range commitments {
		b = pcs.AppendPoint(b, &commitments[i])
	}
	return HashToField(b)
}

// seed is the Seed of a proof.
func seed(u *isa.Unit, p *Proof) fr.Element {
	return Seed(p.Word(isa.ProgramID(u.Program)), p.Context, p.Commitments)
}

// Word is the ProgramWord of the proof, of which the program has the given id.
func (p *Proof) Word(program isa.ID) Word {
	return ProgramWord(program, p.C, p.Assumed, p.SRS)
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
