// Package verifier checks inner proofs. Its algorithm is written once over an
// arithmetic (field.Arith): Native runs it on field elements, a circuit on
// variables.
package verifier

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/batch"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/logup"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/verifier/srs"
)

// Causes of a false proof, besides those of its parts.
var (
	ErrSRS     = errors.New("the proof is for other powers of tau")
	ErrProgram = errors.New("the program of the proof does not check")
	ErrOutputs = errors.New("the public outputs do not fit the program")
	ErrShape   = errors.New("the proof does not have the shape that its program wants")
	ErrFalse   = errors.New("the proof is false")
)

// Key is what a verifier needs of the powers of tau.
type Key struct {
	SRS *srs.SRS
	// Fixed, if set, gives the commitments to a program's constants where they are
	// known.
	//
	// # Soundness
	//
	// They must be those of FixedCommitments.
	Fixed func(l *Layout) ([]bn254.G1Affine, error)
}

// Verify checks a proof and returns what it says.
//
// # Soundness
//
// The statement is what is proven, nothing more: who expects a program, data, a
// model, outputs or a context compares them. A statement that Assumes holds if
// Start is the end of an accepted proof.
func Verify(k *Key, p *Proof) (*Statement, error) {
	if p.SRS != k.SRS.ID() || p.Unsafe != (k.SRS.Kind() == srs.Unsafe) {
		return nil, fmt.Errorf("%w: %v, the verifier has %v", ErrSRS, p.SRS, k.SRS.ID())
	}
	l, schedule, err := p.layout()
	if err != nil {
		return nil, err
	}
	if err := p.CheckShape(l); err != nil {
		return nil, err
	}
	f := &field.Native{}
	r := transcript.NewReader[fr.Element](f, transcript.NewPoseidon2(), Protocol, p.Tape)
	env := newNative(l, p)
	opened, err := Argue[fr.Element](f, r, l, schedule, env, seed(l, p), outputElements(p))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFalse, err)
	}
	if err := r.Done(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrShape, err)
	}
	if err := f.Err(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFalse, err)
	}
	if err := p.open(k, l, opened); err != nil {
		return nil, err
	}
	if err := p.checkFixed(k, l); err != nil { // last: a short file can name large constants
		return nil, err
	}
	return statement(l, p), nil
}

// layout decodes the program and lays its memory out.
func (p *Proof) layout() (*Layout, *plan.Schedule, error) {
	prog, err := isa.Decode(p.Program)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrProgram, err)
	}
	u, err := isa.Check(prog)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrProgram, err)
	}
	l, err := NewLayout(u, p.C)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrShape, err)
	}
	s, err := plan.NewSchedule(u.Relation().System)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrProgram, err)
	}
	return l, s, nil
}

// CheckShape checks lengths, and that outputs are integers of their formats.
func (p *Proof) CheckShape(l *Layout) error {
	if len(p.Commitments) != len(l.Chunks) {
		return fmt.Errorf("%w: %d commitments, want %d", ErrShape, len(p.Commitments), len(l.Chunks))
	}
	if len(p.Outputs) != len(l.Unit.Outputs) {
		return fmt.Errorf("%w: %d outputs, want %d", ErrOutputs, len(p.Outputs), len(l.Unit.Outputs))
	}
	for i, o := range l.Unit.Outputs {
		if n := o.Value.Type.Len() * o.Op.Block.Iterations(); len(p.Outputs[i]) != n {
			return fmt.Errorf("%w: output %s has %d values, want %d", ErrOutputs, o.Name, len(p.Outputs[i]), n)
		}
		lo, err1 := int128.FromBig(o.Value.Type.Format.Min())
		hi, err2 := int128.FromBig(o.Value.Type.Format.Max())
		for j, v := range p.Outputs[i] {
			if err1 != nil || err2 != nil || v.Less(lo) || hi.Less(v) {
				return fmt.Errorf("%w: value %d of output %s is %s, which is no %s", ErrOutputs, j, o.Name, v, o.Value.Type.Format)
			}
		}
	}
	return nil
}

// Argue is the verifier's algorithm but for the group part of the opening, which it
// returns.
func Argue[E any](f field.Arith[E], r *transcript.Reader[E], l *Layout, s *plan.Schedule, env Environment[E], seed E, outputs []E) (*Opened[E], error) {
	r.Absorb("h", seed)
	r.Receive("salt", 1)
	r.Absorb("outputs", outputs...)
	linear := Relations(f, r, s)
	looked := logup.Verify(f, r, l.Lookups)
	claims := MemoryClaims(f, l, env, linear, looked)
	point, value, err := batch.Verify(f, r, l.Bits, claims)
	if err != nil {
		return nil, err
	}
	return fold(f, r, l, point, value), nil
}

// open checks the group part of the opening.
func (p *Proof) open(k *Key, l *Layout, o *Opened[fr.Element]) error {
	vk, err := pcs.NewVerifierKey(k.SRS, l.C)
	if err != nil {
		return err
	}
	c, err := pcs.Combine(p.Commitments, field.EqTable(o.High)[:len(p.Commitments)])
	if err != nil {
		return err
	}
	h := seed(l, p)
	zeta := Zeta(h, o.Digest, &p.Opening)
	y := field.Horner(&field.Native{}, o.G, zeta)
	if err := vk.VerifyFolded(c, &p.Opening, o.Alpha, zeta, y, kappa(h, o.Digest, &p.Opening)); err != nil {
		return fmt.Errorf("%w: %w", ErrFalse, err)
	}
	return nil
}

// native is the Environment of field elements.
type native struct {
	l       *Layout
	outputs map[relation.TensorID][]int128.Int
}

func newNative(l *Layout, p *Proof) *native {
	n := &native{l: l, outputs: map[relation.TensorID][]int128.Int{}}
	for id, t := range l.Unit.Relation().Tensors {
		if t.Role != relation.Output || t.Kind != relation.Public {
			continue
		}
		for i, o := range l.Unit.Outputs {
			if o.Op == l.Unit.Relation().Origin(relation.TensorID(id)).Output {
				n.outputs[relation.TensorID(id)] = p.Outputs[i]
			}
		}
	}
	return n
}

// NewEnvironment is the native environment of a layout with the given outputs.
func NewEnvironment(l *Layout, outputs [][]int128.Int) Environment[fr.Element] {
	return newNative(l, &Proof{Outputs: outputs})
}

// Public implements Environment.
func (n *native) Public(id relation.TensorID, point []fr.Element) fr.Element {
	return evaluateOutput(n.outputs[id], n.l.Unit.Relation().Tensors[id].Axes, point)
}

// Function implements Environment.
func (n *native) Function(t relation.Table, point []fr.Element) fr.Element {
	column, err := FunctionColumn(t)
	if err != nil {
		return fr.Element{} // the table was checked with the program
	}
	return field.EvaluateCells(column, point)
}

// Seed is the first element of the proof's transcript.
func (p *Proof) Seed(l *Layout) fr.Element { return seed(l, p) }

// OutputElements are the public outputs as field elements, in order.
func OutputElements(p *Proof) []fr.Element { return outputElements(p) }

// NewStatement is what a proof says, if it is accepted.
func NewStatement(l *Layout, p *Proof) *Statement { return statement(l, p) }
