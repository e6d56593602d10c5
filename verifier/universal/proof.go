package universal

import (
	"errors"
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/verifier"
)

// Causes of a proof that is refused, beside those of package verifier.
var (
	ErrForeign  = errors.New("not a wrapped proof of AIVM")
	ErrOtherKey = errors.New("the proof is for another key")
	// ErrPiece says that constants are not enough: what a piece of a training takes for granted of the weights before,
	// and what the programs before show of them, is in the programs.
	ErrPiece = errors.New("a piece of a training is verified by its program, not by the program's key in a file")
)

// Proof is one proof of up to MaxBlocks statements: what a verifier needs beside the keys.
type Proof struct {
	Blocks   []Block
	Wires    []bn254.G1Affine // W, for each part of the rows one for four blocks
	Inverses []bn254.G1Affine // I, one for each part of the rows

	Digest  fr.Element // D, of the checker's transcript before the opening
	Point   Point      // which combination is opened
	Opening Opening
	Outer   Outer
}

// Block is the public part of an inner proof.
type Block struct {
	Program     isa.ID
	Key         verifier.Word // of the program
	Context     verifier.Word
	Outputs     [][]int128.Int   // as Unit.Outputs
	Commitments []bn254.G1Affine // in chunk order, without those that the program fixes
	Digest      fr.Element       // d, of the inner transcript
	High        []fr.Element     // ρ_high: the chunks' part of the point, top coordinate first
}

// Point is the part of the joined opening's point that combines the commitments, top coordinates first: of a block, of a
// part of its rows, of a polynomial among those that are joined.
type Point struct {
	Block [blockBits]fr.Element
	Part  [partBits]fr.Element
	High  [highBits]fr.Element
}

// scalars are all coordinates in order.
func (p *Point) scalars() []fr.Element {
	return append(append(append([]fr.Element(nil), p.Block[:]...), p.Part[:]...), p.High[:]...)
}

// Opening is the opening of the joined polynomial; package checker says what the parts are.
type Opening struct {
	H, G, Q, W bn254.G1Affine
	Kappa      fr.Element // κ, joins H and G
	Alpha      fr.Element // α', of the second division
	Folded     fr.Element // digest before z
	Value      fr.Element // of the second remainder at z
	Digest     fr.Element // of everything, the last
}

func (o *Opening) points() []bn254.G1Affine { return []bn254.G1Affine{o.H, o.G, o.Q, o.W} }

func (o *Opening) scalars() []fr.Element {
	return []fr.Element{o.Kappa, o.Alpha, o.Folded, o.Value, o.Digest}
}

// Outer is the proof of the outer circuit: *Groth16Proof or *PLONKProof.
type Outer interface {
	Scheme() Scheme
	// append appends the proof as calldata have it.
	append(b []byte) []byte
	// appendFile appends the proof as a file has it.
	appendFile(b []byte) []byte
}

// parts is the number of parts that some of the blocks' records have rows in.
func (p *Proof) parts() int { return len(p.Inverses) }

// groups is the number of commitments to wires of so many blocks, for each part.
func groups(blocks int) int { return (blocks + 1<<groupBits - 1) >> groupBits }

// checkShape checks the lengths of all lists; keys are those of the blocks.
func (p *Proof) checkShape(keys []*ProgramKey) error {
	n := len(p.Blocks)
	if parts := p.parts(); parts < 1 || parts > 1<<partBits || len(p.Wires) != parts*groups(n) {
		return fmt.Errorf("%w: %d commitments to wires of %d blocks and %d to inverses, want %d for each of 1 to %d",
			verifier.ErrShape, len(p.Wires), n, parts, groups(n), 1<<partBits)
	}
	for i := range p.Blocks {
		if err := p.Blocks[i].checkShape(keys[i]); err != nil {
			return fmt.Errorf("block %d: %w", i, err)
		}
	}
	return nil
}

func (b *Block) checkShape(k *ProgramKey) error {
	switch {
	case verifier.ProgramWord(b.Program, C, k.assumed(), k.SRS) != k.Program:
		return fmt.Errorf("%w: its program is %s", ErrOtherKey, b.Program)
	case len(b.Commitments) != k.Own():
		return fmt.Errorf("%w: %d commitments, want %d", verifier.ErrShape, len(b.Commitments), k.Own())
	case len(b.High) != k.High():
		return fmt.Errorf("%w: a point of %d coordinates, want %d", verifier.ErrShape, len(b.High), k.High())
	}
	if k.layout != nil {
		return b.inner(k).CheckShape(k.layout.Unit, k.Chunks())
	}
	n := 0
	for _, o := range b.Outputs {
		n += len(o)
	}
	if n != k.Outputs {
		return fmt.Errorf("%w: %d values, want %d", verifier.ErrOutputs, n, k.Outputs)
	}
	return nil
}

// all are the commitments of all chunks.
func (b *Block) all(k *ProgramKey) []bn254.G1Affine {
	out := append([]bn254.G1Affine(nil), b.Commitments[:k.Fresh]...)
	return append(append(out, k.Fixed...), b.Commitments[k.Fresh:]...)
}

// inner is what is public of the inner proof.
func (b *Block) inner(k *ProgramKey) *verifier.Proof {
	return &verifier.Proof{C: C, Assumed: k.assumed(), SRS: k.SRS, Context: b.Context, Outputs: b.Outputs, Commitments: b.all(k)}
}

// statement is what the block says.
func (b *Block) statement(vk *Key, k *ProgramKey) (*verifier.Statement, error) {
	if k.layout != nil {
		inner := b.inner(k)
		inner.Unsafe = vk.Development
		return verifier.NewStatement(k.layout.Unit, inner)
	}
	s := &verifier.Statement{
		Program: b.Program, SRS: k.SRS, Unsafe: vk.Development, Context: b.Context,
		Kind: k.Start, Assumes: k.Start == isa.Continuing,
	}
	ids := k.ids(b.Commitments)
	for i := range k.Sets {
		gone := ids.absent[i]
		s.Data = append(s.Data, verifier.NamedID{ID: ids.data[i], Absent: gone, Assumed: k.Sets[i].Assumed && !gone})
	}
	s.Start, s.End = ids.start, ids.end
	s.Draws = verifier.Fill(k.Draws, b.Outputs)
	if k.Outputs > 0 { // one list: nothing but the program says where an output ends
		s.Outputs = []verifier.Output{{Values: slices.Concat(b.Outputs...)}}
	}
	return s, nil
}

// ids are those of a block's commitments.
type ids struct {
	data       []verifier.Word
	absent     []bool
	start, end *verifier.Word // nil without pieces
}

func (k *ProgramKey) ids(own []bn254.G1Affine) (r ids) {
	rest := own[k.Fresh:]
	next := func(descriptor verifier.Word, pieces int) (*verifier.Word, bool) {
		if pieces == 0 {
			return nil, false
		}
		points, gone := rest[:pieces], true
		rest = rest[pieces:]
		for i := range points {
			gone = gone && points[i].IsInfinity()
		}
		id := verifier.CommitmentID(descriptor, points)
		return &id, gone
	}
	for _, s := range k.Sets {
		id, gone := next(s.Descriptor, s.Pieces)
		r.data, r.absent = append(r.data, *id), append(r.absent, gone)
	}
	r.start, _ = next(k.StartDescriptor, k.StartPieces)
	r.end, _ = next(k.EndDescriptor, k.EndPieces)
	return r
}
