package checker

import (
	"math/bits"
	"math/rand/v2"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/record"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// synthetic is a block with random rows that hold: gates of all kinds, permutations
// that absorb earlier wires, and a polynomial of 2^g cells with a claim on it. Rows
// depend on seed alone, values on input as well. The last rows are
//
//	looseGate  reads wires and says nothing of them
//	deadGate   defines a wire that is not read, as does the last permutation
func synthetic(seed, input uint64, gates, perms, g int) Block {
	rng, inputs := rand.New(rand.NewPCG(seed, 7)), rand.New(rand.NewPCG(input, 8))
	s := &maker{rng: rng, inputs: inputs, rows: &record.Rows{}, values: &record.Values{}}
	s.gate(record.Gate{On: true}, fr.Element{})
	s.off(record.ContractRow)
	for range ContractValues {
		s.input()
	}
	s.off(record.CircuitRow)
	point := make([]fr.Element, ChunkBits)
	for i := range point {
		point[i] = s.input()
	}
	poly := make([]fr.Element, 1<<g, 1<<g+1)
	fr.Vector(poly).MustSetRandom()
	s.gate(record.Gate{On: true, Free: true}, valueAt(poly, point))
	s.off(record.FirstRow)
	for len(s.rows.Gates) < gates-2 || len(s.rows.Perms) < perms-1 {
		if len(s.rows.Gates) >= gates-2 || len(s.rows.Perms) < perms-1 && rng.IntN(10) == 0 {
			s.perm()
			continue
		}
		s.random()
	}
	if perms > 0 {
		s.perm()
	}
	s.gate(record.Gate{On: true, Free: true, Left: record.CircuitRow, Right: record.CircuitRow + 1}, fr.Element{})
	s.gate(record.Gate{On: true, C: fr.One()}, fr.One())
	if g == ChunkBits {
		poly = append(poly, field.Int(77)) // a hiding coefficient
	}
	return Block{Rows: s.rows, Values: s.values, G: poly}
}

func looseGate(b *Block) int { return len(b.Rows.Gates) - 2 }

func deadGate(b *Block) int { return len(b.Rows.Gates) - 1 }

// valueAt is the value at a point of the extension of cells that zeros follow.
func valueAt(cells, point []fr.Element) fr.Element {
	n := bits.Len(uint(len(cells) - 1))
	value := field.Evaluate(cells, point[len(point)-n:])
	for _, x := range point[:len(point)-n] {
		one := fr.One()
		value.Mul(&value, one.Sub(&one, &x))
	}
	return value
}

type maker struct {
	rng, inputs *rand.Rand
	rows        *record.Rows
	values      *record.Values
}

func (s *maker) gate(g record.Gate, c fr.Element) {
	s.rows.Gates = append(s.rows.Gates, g)
	s.values.Gates = append(s.values.Gates, c)
}

func (s *maker) off(until int) {
	for len(s.rows.Gates) < until {
		s.gate(record.Gate{}, fr.Element{})
	}
}

func (s *maker) input() fr.Element {
	x := draw(s.inputs)
	s.gate(record.Gate{On: true, Free: true}, x)
	return x
}

func draw(rng *rand.Rand) (x fr.Element) {
	for range 4 {
		x.Mul(&x, new(fr.Element).SetUint64(1<<63))
		x.Add(&x, new(fr.Element).SetUint64(rng.Uint64()))
	}
	return x
}

// wire is some wire that is defined, none of the contract's: these may be changed.
func (s *maker) wire() record.ID {
	if n := len(s.rows.Perms); n > 0 && s.rng.IntN(2) == 0 {
		return record.PermOutput(s.rng.IntN(n), s.rng.IntN(transcript.Width))
	}
	for {
		if i := s.rng.IntN(len(s.rows.Gates)); s.rows.Gates[i].On && (i < record.ContractRow || i >= record.CircuitRow) {
			return record.ID(i)
		}
	}
}

func (s *maker) random() {
	g := record.Gate{On: true, Left: s.wire(), Right: s.wire(), M: draw(s.rng), A: draw(s.rng), B: draw(s.rng), C: draw(s.rng)}
	if s.rng.IntN(5) == 0 { // an assertion, of a = a
		g.Free, g.Right, g.M, g.C = true, g.Left, fr.Element{}, fr.Element{}
		g.B.Neg(&g.A)
		s.gate(g, draw(s.inputs))
		return
	}
	a, b := s.values.At(g.Left), s.values.At(g.Right)
	var f field.Native
	s.gate(g, f.Add(f.Add(f.Mul(g.M, f.Mul(a, b)), g.C), f.Add(f.Mul(g.A, a), f.Mul(g.B, b))))
}

func (s *maker) perm() {
	var p record.Perm
	var state [transcript.Width]fr.Element
	for i := range state {
		p.State[i] = s.wire()
		state[i] = s.values.At(p.State[i])
	}
	for i := range p.Absorbed {
		p.Absorbed[i] = s.wire()
		x := s.values.At(p.Absorbed[i])
		state[i].Add(&state[i], &x)
	}
	p.Tag = field.Int(int64(s.rng.IntN(64)))
	state[transcript.Rate].Add(&state[transcript.Rate], &p.Tag)
	transcript.NewPoseidon2().Permute(&state)
	s.rows.Perms = append(s.rows.Perms, p)
	s.values.Perms = append(s.values.Perms, state)
}

// uncommitted gives a point for each chunk that depends on nothing.
type uncommitted struct{}

func (uncommitted) Commit(chunks ...pcs.Chunk) ([]bn254.G1Affine, error) {
	return make([]bn254.G1Affine, len(chunks)), nil
}

// contract is what a contract knows: the values in the blocks' rows, as they are before
// a prover changes any.
type contract struct {
	inputs Inputs[fr.Element]
}

func newContract(blocks []Block) *contract {
	c := &contract{Inputs[fr.Element]{H2: field.Int(2), T: field.Int(1234567), H3: field.Int(3)}}
	c.inputs.T.MustSetRandom()
	var f field.Native
	power := field.Powers(&f, c.inputs.T, ValueStride*MaxBlocks)
	for k, b := range blocks {
		for j := range ContractValues {
			v := f.Mul(power[ValueStride*k+j], b.Values.Gates[record.ContractRow+j])
			c.inputs.Tau.Add(&c.inputs.Tau, &v)
		}
	}
	return c
}

func (c *contract) hash() Hash {
	return Hash{
		H2: func([]bn254.G1Affine) (h2, t, tau fr.Element) { return c.inputs.H2, c.inputs.T, c.inputs.Tau },
		H3: func([]bn254.G1Affine) fr.Element { return c.inputs.H3 },
	}
}
