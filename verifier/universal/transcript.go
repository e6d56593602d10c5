package universal

import (
	"encoding/binary"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/wire"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/verifier"
)

// BlockChallenges are what is computed of one inner proof.
type BlockChallenges struct {
	H     fr.Element // first element of its transcript: program, context and commitments
	Z     fr.Element // where its public values are joined
	Sigma fr.Element // (h, outputs) as the coefficients of a polynomial, at z
}

// Challenges computes those of a block whose transcript has ended with the digest d:
//
//	h = keccak256(P ‖ context ‖ commitments in order) mod r
//	z = keccak256(word("aivm/public/v1") ‖ d ‖ h ‖ public values) mod r
func (k *ProgramKey) Challenges(b *Block) (c BlockChallenges) {
	c.H = verifier.Seed(k.Program, b.Context, b.all(k))
	domain := word("aivm/public/v1")
	text := wire.AppendScalar(wire.AppendScalar(domain[:], &b.Digest), &c.H)
	c.Z = verifier.HashToField(append(text, k.PublicValues(b)...))
	s := []fr.Element{c.H}
	for _, o := range b.Outputs {
		for _, v := range o {
			s = append(s, relation.Embed(v.Big()))
		}
	}
	c.Sigma = field.Horner(&field.Native{}, s, c.Z)
	return c
}

// PublicValues are a block's in words: context, id of every data set, [id of the start], [id of the end], outputs as
// int128.
func (k *ProgramKey) PublicValues(b *Block) []byte {
	values, ids := append([]byte(nil), b.Context[:]...), k.ids(b.Commitments)
	for _, id := range ids.data {
		values = append(values, id[:]...)
	}
	for _, id := range []*verifier.Word{ids.start, ids.end} {
		if id != nil {
			values = append(values, id[:]...)
		}
	}
	for _, o := range b.Outputs {
		for _, v := range o {
			values = appendInt128(values, v)
		}
	}
	return values
}

// appendInt128 appends a word, sign-extended.
func appendInt128(b []byte, v int128.Int) []byte {
	sign := uint64(v.Hi >> 63)
	for _, w := range []uint64{sign, sign, uint64(v.Hi), v.Lo} {
		b = binary.BigEndian.AppendUint64(b, w)
	}
	return b
}

// Transcript is what prover and verifier of a proof compute alike, in three steps: NewTranscript, Inverses, Close.
type Transcript struct {
	Blocks   []BlockChallenges
	H2       fr.Element // opens the checker's transcript
	T, Tau   fr.Element // what the contract knows of the blocks, joined at t
	H3       fr.Element // after the commitments to inverses
	Crossing []fr.Element
	Public   [PublicInputs]fr.Element // D, Z, Σ: the circuit's public inputs
}

// NewTranscript draws, after the commitments to wires,
//
//	h2 = keccak256(word("aivm/checker/v1") ‖ class ‖ K ‖ for each block: program key, h, d, z, σ, ρ_high ‖ W) mod r
//	t = keccak256(h2 ‖ 1) mod r,   τ = Σ_k Σ_j t^(32k+j)·x_kj,   x_k = (d, z, σ, ρ_high)
//
// where ρ_high has MaxHigh coordinates, the first ones zero. Keys are those of the blocks.
func NewTranscript(keys []*ProgramKey, blocks []Block, wires []bn254.G1Affine) *Transcript {
	t := &Transcript{}
	domain, class := word("aivm/checker/v1"), Class()
	text := append(domain[:], class[:]...)
	text = append(text, make([]byte, 31)...)
	text = append(text, byte(len(blocks)))
	var x []fr.Element // 32 of a block
	for i := range blocks {
		b, key := &blocks[i], keys[i].Word()
		c := keys[i].Challenges(b)
		t.Blocks = append(t.Blocks, c)
		row := make([]fr.Element, 32)
		row[0], row[1], row[2] = b.Digest, c.Z, c.Sigma
		copy(row[3+MaxHigh-len(b.High):], b.High)
		text = wire.AppendScalar(append(text, key[:]...), &c.H)
		for j := range 3 + MaxHigh {
			text = wire.AppendScalar(text, &row[j])
		}
		x = append(x, row...)
	}
	t.H2 = verifier.HashToField(appendPoints(text, wires))
	one := fr.One()
	t.T = verifier.HashToField(wire.AppendScalar(wire.AppendScalar(nil, &t.H2), &one))
	t.Tau = field.Horner(&field.Native{}, x, t.T)
	return t
}

// Inverses draws h3 = keccak256(h2 ‖ I) mod r.
func (t *Transcript) Inverses(points []bn254.G1Affine) {
	t.H3 = verifier.HashToField(appendPoints(wire.AppendScalar(nil, &t.H2), points))
}

// Close ends the transcript after the checker's, of which d is the digest:
//
//	s = (h2, t, τ, h3, point, v)
//	Z = keccak256(word("aivm/outer/v1") ‖ D ‖ s) mod r,   Σ = Σ_j s_j·Z^j
func (t *Transcript) Close(d fr.Element, point *Point, v fr.Element) {
	t.Crossing = append([]fr.Element{t.H2, t.T, t.Tau, t.H3}, append(point.scalars(), v)...)
	domain := word("aivm/outer/v1")
	text := wire.AppendScalar(domain[:], &d)
	for i := range t.Crossing {
		text = wire.AppendScalar(text, &t.Crossing[i])
	}
	z := verifier.HashToField(text)
	t.Public = [PublicInputs]fr.Element{d, z, field.Horner(&field.Native{}, t.Crossing, z)}
}

func appendPoints(b []byte, points []bn254.G1Affine) []byte {
	for i := range points {
		b = pcs.AppendPoint(b, &points[i])
	}
	return b
}

// OpeningTranscript is that of the joined opening: a challenge is keccak256(state ‖ what was absorbed since) mod r, and
// the state from then on; the first state is Z.
//
// # Soundness
//
// The claim itself is not absorbed: Z is a hash of point and value, and through h2 and h3 of all commitments and
// weights that the opened commitment is the sum of.
type OpeningTranscript struct{ text []byte }

// Opening is the transcript of the opening, after Close.
func (t *Transcript) Opening() *OpeningTranscript {
	return &OpeningTranscript{wire.AppendScalar(nil, &t.Public[1])}
}

// AbsorbPoints absorbs points, unless they are the claim's.
func (t *OpeningTranscript) AbsorbPoints(label string, points ...bn254.G1Affine) {
	if label != pcs.ClaimLabel {
		t.text = appendPoints(t.text, points)
	}
}

// AbsorbScalars absorbs scalars, unless they are the claim's.
func (t *OpeningTranscript) AbsorbScalars(label string, scalars ...fr.Element) {
	if label == pcs.ClaimLabel {
		return
	}
	for i := range scalars {
		t.text = wire.AppendScalar(t.text, &scalars[i])
	}
}

// Challenge draws.
func (t *OpeningTranscript) Challenge(string) fr.Element {
	e := verifier.HashToField(t.text)
	t.text = wire.AppendScalar(t.text[:0], &e)
	return e
}
