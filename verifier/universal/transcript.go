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

// Transcript is what prover and verifier of a proof compute alike, in steps: NewTranscript, Inverses, Rows, Columns, Quotient,
// Close.
type Transcript struct {
	Blocks   []BlockChallenges
	H2       fr.Element // opens the checker's transcript
	T, Tau   fr.Element // what the contract knows of the blocks, joined at t
	H3       fr.Element // after the commitments to inverses
	Alpha    fr.Element // after the opening's H, which is after D
	Gamma    fr.Element // after G
	Point    fr.Element // z, after Q
	Crossing []fr.Element
	Public   [PublicInputs]fr.Element // Z, Σ: the circuit's public inputs
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

// Rows draws α = keccak256(word("aivm/outer/v2") ‖ h3 ‖ D ‖ H) for the digest d of the checker's transcript.
func (t *Transcript) Rows(d fr.Element, h bn254.G1Affine) fr.Element {
	domain := word(outerDomain)
	text := wire.AppendScalar(wire.AppendScalar(domain[:], &t.H3), &d)
	t.Alpha = verifier.HashToField(pcs.AppendPoint(text, &h))
	return t.Alpha
}

// Columns draws γ = keccak256(α ‖ G).
func (t *Transcript) Columns(g bn254.G1Affine) fr.Element {
	t.Gamma = verifier.HashToField(pcs.AppendPoint(wire.AppendScalar(nil, &t.Alpha), &g))
	return t.Gamma
}

// Quotient draws z = keccak256(γ ‖ folded ‖ Q).
func (t *Transcript) Quotient(folded fr.Element, q bn254.G1Affine) fr.Element {
	text := wire.AppendScalar(wire.AppendScalar(nil, &t.Gamma), &folded)
	t.Point = verifier.HashToField(pcs.AppendPoint(text, &q))
	return t.Point
}

const outerDomain = "aivm/outer/v2"

// Close ends the transcript; all but W and the outer proof of a proof is known:
//
//	s = (h2, t, τ, h3, α, γ, z, D, block, part, high, κ, α', folded, value, digest)
//	Z = keccak256(word("aivm/outer/v2") ‖ s) mod r,   Σ = Σ_j s_j·Z^j
func (t *Transcript) Close(d fr.Element, point *Point, o *Opening) {
	t.Crossing = append([]fr.Element{t.H2, t.T, t.Tau, t.H3, t.Alpha, t.Gamma, t.Point, d}, append(point.scalars(), o.scalars()...)...)
	domain := word(outerDomain)
	text := domain[:]
	for i := range t.Crossing {
		text = wire.AppendScalar(text, &t.Crossing[i])
	}
	z := verifier.HashToField(text)
	t.Public = [PublicInputs]fr.Element{z, field.Horner(&field.Native{}, t.Crossing, z)}
}

// Replay is the transcript of a proof.
func Replay(keys []*ProgramKey, p *Proof) *Transcript {
	t, o := NewTranscript(keys, p.Blocks, p.Wires), &p.Opening
	t.Inverses(p.Inverses)
	t.Rows(p.Digest, o.H)
	t.Columns(o.G)
	t.Quotient(o.Folded, o.Q)
	t.Close(p.Digest, &p.Point, o)
	return t
}

func appendPoints(b []byte, points []bn254.G1Affine) []byte {
	for i := range points {
		b = pcs.AppendPoint(b, &points[i])
	}
	return b
}
