package aivm_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/tools/hostile"
	"github.com/aivm/aivm/internal/tools/secondverifier"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// mutants are cases for two verifiers: real proofs and proofs of any shape under known secrets, and what becomes of them in a
// stranger's hands.
type mutants struct {
	t       *testing.T
	seeds   []secondverifier.Case
	u       *wraptest.Universal
	proofs  hostile.Mutator
	keys    hostile.Mutator
	program hostile.Mutator
	ids     map[*universal.ProgramKey]isa.ID
}

func newMutants(t *testing.T) *mutants {
	m := &mutants{t: t, u: wraptest.NewUniversal(8, true), ids: map[*universal.ProgramKey]isa.ID{}}
	for _, name := range []string{"iris", "chain", "cited", "draws", "private", "next", "cites", "absent", "five"} {
		m.seeds = append(m.seeds, fixtures(t)[name])
	}
	rng := rand.New(rand.NewPCG(1, 1))
	for range 12 {
		c, _ := m.made(rng)
		m.seeds = append(m.seeds, c)
	}
	for _, s := range m.seeds {
		m.proofs.Seeds = append(m.proofs.Seeds, s.Proof)
		m.keys.Seeds = append(m.keys.Seeds, s.Key)
		m.program.Seeds = append(m.program.Seeds, s.Programs...)
	}
	return m
}

// next is a case, and how it came about.
func (m *mutants) next(rng *rand.Rand) (secondverifier.Case, string) {
	c := m.seeds[rng.IntN(len(m.seeds))]
	c.Want.AssumeInitial, c.Want.AssumeRanged = rng.IntN(2) == 0, rng.IntN(2) == 0
	c.Programs = append([][]byte(nil), c.Programs...)
	p := rng.IntN(len(c.Programs))
	switch rng.IntN(10) {
	case 0, 1, 2:
		return m.made(rng)
	case 3:
		var how string
		m.proofs.Seeds = [][]byte{c.Proof, m.seeds[rng.IntN(len(m.seeds))].Proof}
		c.Proof, how = m.proofs.Mutate(rng)
		return c, "bytes of a proof: " + how
	case 4:
		var how string
		m.keys.Seeds = [][]byte{c.Key, m.seeds[rng.IntN(len(m.seeds))].Key}
		c.Key, how = m.keys.Mutate(rng)
		return c, "bytes of a verifying key: " + how
	case 5:
		var how string
		m.program.Seeds = [][]byte{c.Programs[p], m.seeds[rng.IntN(len(m.seeds))].Programs[0]}
		c.Programs[p], how = m.program.Mutate(rng)
		return c, "bytes of a program key: " + how
	case 6:
		c.Proof = tail(rng, c.Proof)
		return c, "a word of a proof"
	case 7:
		if rng.IntN(2) == 0 {
			c.Key = words(rng, c.Key)
			return c, "a word of a verifying key"
		}
		c.Programs[p] = words(rng, c.Programs[p])
		return c, "a word of a program key"
	case 8:
		switch rng.IntN(3) {
		case 0:
			c.Programs = append(c.Programs, m.seeds[rng.IntN(len(m.seeds))].Programs[0])
		case 1:
			c.Programs = append(c.Programs, c.Programs[0])
		default:
			c.Key = m.seeds[rng.IntN(len(m.seeds))].Key
		}
		return c, "other keys"
	default:
		var how string
		c.Proof, how = m.field(rng, c.Proof)
		return c, "a field of a proof: " + how
	}
}

// Numbers that a reader must reduce, refuse, or take for what they are.
func notable(rng *rand.Rand, b []byte) []byte {
	v := new(big.Int).SetBytes(b)
	switch rng.IntN(9) {
	case 0:
		v.Add(v, fr.Modulus())
	case 1:
		v.Add(v, fp.Modulus())
	case 2:
		v.Sub(fp.Modulus(), v)
	case 3:
		v.Sub(fr.Modulus(), v)
	case 4:
		v.SetInt64(int64(rng.IntN(3)))
	case 5:
		v.Add(v, big.NewInt(1))
	case 6:
		v.SetBit(v, 8*rng.IntN(32), v.Bit(0)^1)
	case 7:
		v.Set(fr.Modulus())
	default:
		v.Lsh(big.NewInt(1), uint(rng.IntN(256)))
	}
	v.And(v, new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1)))
	return v.FillBytes(make([]byte, 32))
}

// words changes words of a file that consists of them.
func words(rng *rand.Rand, file []byte) []byte {
	b := append([]byte(nil), file...)
	for range 1 + rng.IntN(2) {
		at := 32 * rng.IntN(len(b)/32)
		copy(b[at:], notable(rng, b[at:at+32]))
	}
	return b
}

// tail changes a word of what ends a proof's file: commitments, scalars, points, the outer proof.
func tail(rng *rand.Rand, file []byte) []byte {
	b := append([]byte(nil), file...)
	at := len(b) - 32*(1+rng.IntN(31))
	copy(b[at:], notable(rng, b[at:at+32]))
	return b
}

// field changes what a proof says, in a file that is well formed.
func (m *mutants) field(rng *rand.Rand, file []byte) ([]byte, string) {
	var p universal.Proof
	require.NoError(m.t, p.UnmarshalBinary(file))
	b := &p.Blocks[rng.IntN(len(p.Blocks))]
	how := "outputs in other lists"
	switch rng.IntN(10) {
	case 0: // what no proof binds
		all := b.Outputs
		b.Outputs = nil
		for _, o := range all {
			for _, v := range o {
				b.Outputs = append(b.Outputs, append(o[:0:0], v))
			}
		}
	case 1:
		how = "context"
		b.Context[rng.IntN(32)]++
	case 2:
		how = "program"
		b.Program[rng.IntN(32)]++
	case 3:
		how = "order of commitments"
		i, j := rng.IntN(len(b.Commitments)), rng.IntN(len(b.Commitments))
		b.Commitments[i], b.Commitments[j] = b.Commitments[j], b.Commitments[i]
	case 4:
		how = "a commitment at infinity"
		b.Commitments[rng.IntN(len(b.Commitments))] = bn254.G1Affine{}
	case 5:
		how = "order of proofs"
		i := rng.IntN(len(p.Blocks))
		p.Blocks[0], p.Blocks[i] = p.Blocks[i], p.Blocks[0]
	case 6:
		how = "a proof less"
		p.Blocks = p.Blocks[:len(p.Blocks)-1]
	case 7:
		how = "the outer proof, another of the same"
		o := p.Outer.(*universal.Groth16Proof)
		o.A.Neg(&o.A)
		o.B.Neg(&o.B)
	case 8:
		how = "an output"
		if len(b.Outputs) > 0 && len(b.Outputs[0]) > 0 {
			b.Outputs[0][0] = b.Outputs[0][0].Neg()
		}
	default:
		how = "a point of the opening"
		o := &p.Opening
		q := []*bn254.G1Affine{&o.H, &o.G, &o.Q, &o.W, &p.Wires[0], &p.Inverses[0]}[rng.IntN(6)]
		q.Neg(q)
	}
	out, err := p.AppendBinary(nil)
	if err != nil { // of no block
		return append([]byte(nil), file[:len(file)-1]...), how
	}
	return out, how
}

// made is a proof of any shape whose equations hold.
func (m *mutants) made(rng *rand.Rand) (secondverifier.Case, string) {
	keys := make([]*universal.ProgramKey, 1+rng.IntN(3))
	for i := range keys {
		keys[i] = m.shape(rng)
	}
	blocks, of := m.blocks(rng, keys)
	p := m.u.ProveBut(of, blocks, wraptest.Steps{Parts: 1 + rng.IntN(4)})
	c := secondverifier.Case{Want: secondverifier.Want{AssumeInitial: rng.IntN(3) > 0, AssumeRanged: rng.IntN(3) > 0, Safe: rng.IntN(8) == 0}}
	if rng.IntN(6) == 0 {
		c.Want.Beacon = fmt.Sprintf("0x%064x", rng.Uint64())
	}
	var err error
	c.Proof, err = p.AppendBinary(nil)
	require.NoError(m.t, err)
	c.Key, err = m.u.Key.AppendBinary(nil)
	require.NoError(m.t, err)
	for _, k := range keys {
		b, err := k.AppendBinary(nil)
		require.NoError(m.t, err)
		c.Programs = append(c.Programs, b)
	}
	return c, fmt.Sprintf("made: %d proofs of %d programs", len(blocks), len(keys))
}

func (m *mutants) shape(rng *rand.Rand) *universal.ProgramKey {
	s := wraptest.Shape{Fresh: 2 + rng.IntN(3), Fixed: rng.IntN(3), Outputs: rng.IntN(5), EndPieces: rng.IntN(3), Start: isa.StartKind(rng.IntN(3))}
	if s.Start != isa.Genesis {
		s.EndPieces = max(1, s.EndPieces)
		s.StartPieces = s.EndPieces
	}
	for range rng.IntN(4) {
		s.Sets = append(s.Sets, 1+rng.IntN(3))
	}
	for i := range s.Sets {
		if rng.IntN(4) == 0 {
			s.Assumed = s.Assumed.With(i)
		}
	}
	name := fmt.Sprint("program ", len(m.ids))
	if s.Outputs > 0 && rng.IntN(2) == 0 {
		s.Draws = append(s.Draws, verifier.Draw{Name: m.u.Word(name), Place: rng.IntN(s.Outputs), Below: 1 + rng.IntN(1<<20)})
	}
	k := m.u.Program(name, s)
	if s.Start == isa.Continuing && rng.IntN(6) == 0 {
		k.Piece = true
	}
	m.ids[k] = isa.ID(m.u.Word(name))
	return k
}

// blocks are statements of the programs: a chain where they allow one, mostly, on one list of data where the sizes do.
func (m *mutants) blocks(rng *rand.Rand, keys []*universal.ProgramKey) ([]universal.Block, []*universal.ProgramKey) {
	var blocks []universal.Block
	var of []*universal.ProgramKey
	for i := range 1 + rng.IntN(2)*rng.IntN(6) {
		k := keys[rng.IntN(len(keys))]
		b := m.block(k)
		if i > 0 && rng.IntN(5) > 0 {
			m.continues(&b, k, &blocks[i-1], of[i-1])
		}
		if rng.IntN(8) == 0 {
			for j := range k.Own() - k.Fresh - k.StartPieces - k.EndPieces {
				b.Commitments[k.Fresh+j] = bn254.G1Affine{}
			}
		}
		blocks, of = append(blocks, b), append(of, k)
	}
	return blocks, of
}

func (m *mutants) block(k *universal.ProgramKey) universal.Block {
	b := m.u.Block(k)
	b.Program = m.ids[k]
	return b
}

// continues makes a statement begin where another ends, and share its data, as far as their sizes agree.
func (m *mutants) continues(b *universal.Block, k *universal.ProgramKey, before *universal.Block, of *universal.ProgramKey) {
	end := len(before.Commitments)
	if k.StartPieces == of.EndPieces {
		at := k.Own() - k.EndPieces - k.StartPieces
		copy(b.Commitments[at:at+k.StartPieces], before.Commitments[end-of.EndPieces:])
	}
	i, j := k.Fresh, of.Fresh
	for s := range min(len(k.Sets), len(of.Sets)) {
		if k.Sets[s].Pieces != of.Sets[s].Pieces {
			return
		}
		copy(b.Commitments[i:i+k.Sets[s].Pieces], before.Commitments[j:j+k.Sets[s].Pieces])
		i, j = i+k.Sets[s].Pieces, j+k.Sets[s].Pieces
	}
}
