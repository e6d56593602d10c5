package wraptest

import (
	"encoding/binary"
	"fmt"
	"math/rand/v2"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// Universal knows the secrets of a key for proofs of all programs and of its powers of tau, so its proofs say what it
// wants. It is reproducible.
type Universal struct {
	Key                     *universal.Key
	Tau, Alpha, Beta, Delta fr.Element
	K                       [universal.PublicInputs + 1]fr.Element

	plonk    *plonkProver // nil but for PLONK
	rng      *rand.ChaCha8
	logs     map[bn254.G1Affine]fr.Element // of points that Point made
	programs map[verifier.Word]isa.ID      // by key
}

// NewUniversal draws secrets and makes their key.
func NewUniversal(seed byte, development bool) *Universal {
	u := &Universal{rng: rand.NewChaCha8([32]byte{31: seed}), logs: map[bn254.G1Affine]fr.Element{{}: {}}, programs: map[verifier.Word]isa.ID{}}
	u.Tau, u.Alpha, u.Beta, u.Delta = u.Draw(), u.Draw(), u.Draw(), u.Draw()
	points := &universal.Groth16Key{Alpha: G1(u.Alpha), Beta: G2(u.Beta), Delta: G2(u.Delta)}
	for i := range u.K {
		u.K[i] = u.Draw()
		points.K[i] = G1(u.K[i])
	}
	u.Key = &universal.Key{Development: development, Circuit: u.Word("circuit"), Points: points, Tau: G2(u.Tau)}
	return u
}

// Draw draws a field element.
func (u *Universal) Draw() fr.Element { return Draw(u.rng) }

// Word is the hash of a text.
func (u *Universal) Word(text string) verifier.Word { return verifier.Keccak([]byte(text)) }

// Point is a commitment to a polynomial with the given value at τ.
func (u *Universal) Point(e fr.Element) bn254.G1Affine {
	p := G1(e)
	u.logs[p] = e
	return p
}

// Log is the number behind a point.
func (u *Universal) Log(p bn254.G1Affine) fr.Element {
	e, ok := u.logs[p]
	if !ok {
		panic("a point of somebody else's")
	}
	return e
}

// Shape is what programs differ in.
type Shape struct {
	Fresh, Fixed, StartPieces, EndPieces, Outputs int
	Sets                                          []int // pieces of each
	Assumed                                       isa.Sets
	Start                                         isa.StartKind
	Draws                                         []verifier.Draw
}

// Program makes the key of a program of that shape.
func (u *Universal) Program(name string, s Shape) *universal.ProgramKey {
	id := isa.ID(u.Word(name))
	k := &universal.ProgramKey{
		Circuit: u.Key.Circuit, SRS: u.Key.SRS(), Program: verifier.ProgramWord(id, universal.C, s.Assumed, u.Key.SRS()),
		Start: s.Start, Fresh: s.Fresh, Outputs: s.Outputs, StartPieces: s.StartPieces, EndPieces: s.EndPieces,
		Record: u.Point(u.Draw()), Draws: s.Draws,
	}
	if s.StartPieces > 0 {
		k.StartDescriptor = u.Word("initial")
	}
	if s.Start == isa.Continuing {
		k.StartDescriptor = u.Word("model")
	}
	if s.EndPieces > 0 {
		k.EndDescriptor = u.Word("model")
	}
	for range s.Fixed {
		k.Fixed = append(k.Fixed, u.Point(u.Draw()))
	}
	for i, n := range s.Sets {
		k.Sets = append(k.Sets, universal.DataSet{Descriptor: u.Word(fmt.Sprint("data ", n)), Pieces: n, Assumed: s.Assumed.Has(i)})
	}
	u.programs[k.Word()] = id
	return k
}

// Block makes a statement: own commitments, small outputs of both signs.
func (u *Universal) Block(k *universal.ProgramKey) universal.Block {
	b := universal.Block{Program: u.programs[k.Word()], Key: k.Word(), Context: u.Word("context")}
	for range k.Own() {
		b.Commitments = append(b.Commitments, u.Point(u.Draw()))
	}
	values := make([]int128.Int, k.Outputs)
	for i := range values {
		var w [8]byte
		u.rng.Read(w[:])
		values[i] = int128.From(int64(binary.BigEndian.Uint64(w[:])) >> 24)
	}
	b.Outputs = [][]int128.Int{values}
	return b
}

// Chain makes statements of one program, each of which begins with the last pieces of the one before, on one list of
// data sets.
func (u *Universal) Chain(k *universal.ProgramKey, n int) []universal.Block {
	blocks := make([]universal.Block, n)
	end := k.Own() - k.EndPieces
	for i := range blocks {
		blocks[i] = u.Block(k)
		if i > 0 {
			copy(blocks[i].Commitments[k.Fresh:end], blocks[0].Commitments[k.Fresh:end])
			copy(blocks[i].Commitments[end-k.StartPieces:end], blocks[i-1].Commitments[end:])
		}
	}
	return blocks
}

// Steps are where a test may deviate from a proof as it should be; each is called when what it changes has been drawn
// and nothing depends on it yet.
type Steps struct {
	Parts  int                                               // of the records' rows: one, if this is 0
	Closed func(p *universal.Proof)                          // before α: digest, point
	Opened func(p *universal.Proof)                          // before Z: all of the opening but W
	Off    fr.Element                                        // by what the opening's equation is off: left less right
	Outer  func(p *universal.Proof, t *universal.Transcript) // makes A, B, C
}

// Prove makes a proof of the blocks; keys are theirs.
func (u *Universal) Prove(keys []*universal.ProgramKey, blocks []universal.Block) *universal.Proof {
	return u.ProveBut(keys, blocks, Steps{})
}

// ProveBut makes a proof that deviates.
func (u *Universal) ProveBut(keys []*universal.ProgramKey, blocks []universal.Block, s Steps) *universal.Proof {
	p := &universal.Proof{Blocks: append([]universal.Block(nil), blocks...), Digest: u.Draw()}
	for i := range p.Blocks {
		p.Blocks[i].Digest = u.Draw()
		p.Blocks[i].High = u.draws(keys[i].High())
	}
	for range max(s.Parts, 1) {
		p.Inverses = append(p.Inverses, u.Point(u.Draw()))
		for range (len(blocks) + 3) / 4 {
			p.Wires = append(p.Wires, u.Point(u.Draw()))
		}
	}
	for _, list := range [][]fr.Element{p.Point.Block[:], p.Point.Part[:], p.Point.High[:]} {
		copy(list, u.draws(len(list)))
	}
	if s.Closed != nil {
		s.Closed(p)
	}
	o := &p.Opening
	for _, q := range []*bn254.G1Affine{&o.H, &o.G, &o.Q} {
		*q = u.Point(u.Draw())
	}
	for _, e := range []*fr.Element{&o.Kappa, &o.Alpha, &o.Folded, &o.Value, &o.Digest} {
		*e = u.Draw()
	}
	if s.Opened != nil {
		s.Opened(p)
	}
	t := universal.Replay(keys, p)
	u.Open(p, t, u.Joined(keys, p), s.Off)
	if s.Outer == nil {
		u.Outer(p, t)
	} else {
		s.Outer(p, t)
	}
	return p
}

func (u *Universal) draws(n int) []fr.Element {
	list := make([]fr.Element, n)
	for i := range list {
		list[i] = u.Draw()
	}
	return list
}

// Joined is the value at τ of the polynomial that is opened.
func (u *Universal) Joined(keys []*universal.ProgramKey, p *universal.Proof) (sum fr.Element) {
	e, block, four := field.EqTable(p.Point.High[:]), field.EqTable(p.Point.Block[:]), field.EqTable(p.Point.Block[:2])
	part := field.EqTable(p.Point.Part[:])
	add := func(q bn254.G1Affine, a, b fr.Element) {
		w := u.Log(q)
		w.Mul(&w, &a).Mul(&w, &b)
		sum.Add(&sum, &w)
	}
	for i, q := range p.Inverses {
		add(q, e[1], part[i])
	}
	for i, q := range p.Wires {
		n := len(p.Wires) / len(p.Inverses)
		w := four[i%n]
		add(q, e[0], *w.Mul(&w, &part[i/n]))
	}
	for k := range p.Blocks {
		b, key := &p.Blocks[k], keys[k]
		add(key.Record, e[2], block[k])
		eq := field.EqTable(b.High)
		for i, q := range b.Commitments {
			if i >= key.Fresh {
				i += len(key.Fixed)
			}
			add(q, e[16+k], eq[i])
		}
		for i, q := range key.Fixed {
			add(q, e[16+k], eq[key.Fresh+i])
		}
	}
	return sum
}

// Open makes W, the point that the equation determines, for a polynomial with the value f at τ, such that the equation
// is off by a number.
func (u *Universal) Open(p *universal.Proof, t *universal.Transcript, f, off fr.Element) {
	p.Opening.W = bn254.G1Affine{}
	rest, divisor := u.Off(p, t, f), fr.Element{}
	rest.Sub(&rest, &off)
	p.Opening.W = u.Point(*rest.Div(&rest, divisor.Sub(&u.Tau, &t.Point)))
}

// Off is by what the opening's equation does not hold for a polynomial with the value f at τ: left less right.
func (u *Universal) Off(p *universal.Proof, t *universal.Transcript, f fr.Element) fr.Element {
	o := &p.Opening
	e := t.Equation(o)
	sum, term := e.One, fr.Element{}
	sum.Add(&sum, term.Mul(&f, &e.Commitment))
	e.W.Sub(&e.W, &u.Tau)
	weights := []fr.Element{e.H, e.G, e.Q, e.W}
	for i, q := range []bn254.G1Affine{o.H, o.G, o.Q, o.W} {
		x := u.Log(q)
		sum.Add(&sum, term.Mul(&x, &weights[i]))
	}
	return sum
}

// Inputs is α·β + K₀ + Z·K₁ + Σ·K₂.
func (u *Universal) Inputs(t *universal.Transcript) (l fr.Element) {
	var term fr.Element
	l.Mul(&u.Alpha, &u.Beta).Add(&l, &u.K[0])
	for j := range t.Public {
		l.Add(&l, term.Mul(&t.Public[j], &u.K[j+1]))
	}
	return l
}

// Outer makes the outer proof: A, B, C with c = (a·b − α·β − L)/δ, or gnark's.
func (u *Universal) Outer(p *universal.Proof, t *universal.Transcript) {
	if u.plonk != nil {
		p.Outer = u.plonk.prove(t)
		return
	}
	a, b := u.Draw(), u.Draw()
	var c fr.Element
	l := u.Inputs(t)
	c.Mul(&a, &b).Sub(&c, &l).Div(&c, &u.Delta)
	p.Outer = &universal.Groth16Proof{A: G1(a), B: G2(b), C: G1(c)}
}

// Balance makes A, B, C such that the product of pairings is 1 although the opening is off: more is its part of the
// product for an outer proof, as calldata have it. The named part, C by default, is the one that is computed.
func (u *Universal) Balance(p *universal.Proof, t *universal.Transcript, part string, more func(outer []byte) fr.Element) {
	a, b, c := u.Draw(), u.Draw(), u.Draw()
	o := &universal.Groth16Proof{A: G1(a), B: G2(b), C: G1(c)}
	p.Outer = o
	rest, term := u.Inputs(t), more(pcs.AppendPoint(pcs.AppendG2(pcs.AppendPoint(nil, &o.A), &o.B), &o.C))
	rest.Add(&rest, &term)
	switch part {
	case "A", "B":
		rest.Add(&rest, term.Mul(&c, &u.Delta))
		if part == "A" {
			o.A = G1(*rest.Div(&rest, &b))
		} else {
			o.B = G2(*rest.Div(&rest, &a))
		}
	default:
		term.Mul(&a, &b).Sub(&term, &rest)
		o.C = G1(*term.Div(&term, &u.Delta))
	}
}
