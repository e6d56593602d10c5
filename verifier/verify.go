// Package verifier checks inner proofs and says what they prove. The algorithm is
// package argument's, here on field elements.
package verifier

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/msm"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
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
	// Fixed, if set, remembers the commitments to constants from one proof to the next.
	Fixed *Fixed
}

// Verify checks a proof and returns what it says.
//
// # Soundness
//
// The statement is what is proven, nothing more: who expects a program, data, a
// model, outputs or a context compares them. A statement that Assumes holds if
// Start is the end of an accepted proof, see Chain; one that assumes data holds if an
// accepted proof has ranged these, see Ranged.
// SPEC 11: statement, then arguments.
func Verify(k *Key, p *Proof) (*Statement, error) {
	if p.SRS != k.SRS.ID() || p.Unsafe != (k.SRS.Kind() == srs.Unsafe) {
		return nil, fmt.Errorf("%w: %v, the verifier has %v", ErrSRS, p.SRS, k.SRS.ID())
	}
	l, schedule, err := p.layout()
	if err != nil {
		return nil, err
	}
	if err := p.CheckShape(l.Unit, len(l.Chunks)); err != nil {
		return nil, err
	}
	f := &field.Native{}
	r := transcript.NewReader[fr.Element](f, transcript.NewPoseidon2(), Protocol, p.Tape)
	env := argument.NewEnvironment(l, p.Outputs)
	claim, err := argument.Argue[fr.Element](f, r, l, schedule, env, seed(l.Unit, p), outputElements(p))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFalse, err)
	}
	var opened *argument.Opened[fr.Element]
	if p.Clear == nil {
		opened = argument.Open[fr.Element](f, r, l, claim)
	}
	if err := r.Done(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrShape, err)
	}
	if err := f.Err(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFalse, err)
	}
	if p.Clear == nil {
		err = p.open(k, l, opened)
	} else {
		err = p.openClear(k, l, claim)
	}
	if err != nil {
		return nil, err
	}
	if err := p.checkFixed(k, l); err != nil { // last: a short file can name large constants
		return nil, err
	}
	return statement(l, p), nil
}

// layout decodes the program and lays its memory out.
func (p *Proof) layout() (*argument.Layout, *plan.Schedule, error) {
	prog, err := isa.Decode(p.Program)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrProgram, err)
	}
	u, err := isa.Check(prog)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrProgram, err)
	}
	l, err := argument.NewLayout(u, p.C, p.Assumed)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrShape, err)
	}
	s, err := plan.NewSchedule(u.Relation().System)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrProgram, err)
	}
	return l, s, nil
}

// CheckShape checks that the proof has commitments to so many chunks, and that its
// outputs are integers of their formats, as many as the unit has.
func (p *Proof) CheckShape(u *isa.Unit, chunks int) error {
	if len(p.Commitments) != chunks {
		return fmt.Errorf("%w: %d commitments, want %d", ErrShape, len(p.Commitments), chunks)
	}
	if len(p.Outputs) != len(u.Outputs) {
		return fmt.Errorf("%w: %d outputs, want %d", ErrOutputs, len(p.Outputs), len(u.Outputs))
	}
	for i, o := range u.Outputs {
		if n := o.Len(); len(p.Outputs[i]) != n {
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

// open checks the group part of the opening.
func (p *Proof) open(k *Key, l *argument.Layout, o *argument.Opened[fr.Element]) error {
	vk, err := pcs.NewVerifierKey(k.SRS, l.C)
	if err != nil {
		return err
	}
	c, err := pcs.Combine(p.Commitments, field.EqTable(o.High)[:len(p.Commitments)])
	if err != nil {
		return err
	}
	h := seed(l.Unit, p)
	zeta := Zeta(h, o.Digest, &p.Opening)
	y := field.Horner(&field.Native{}, o.G, zeta)
	if err := vk.VerifyFolded(c, (*pcs.Folded)(&p.Opening), o.Alpha, zeta, y, kappa(h, o.Digest, &p.Opening)); err != nil {
		return fmt.Errorf("%w: %w", ErrFalse, err)
	}
	return nil
}

// ErrClear says that the polynomial of a proof that is to be wrapped is not that of its
// commitments, or has another value than was claimed.
var ErrClear = errors.New("the polynomial is not the one that the proof is about")

// openClear compares the polynomial with the commitments and the claim.
func (p *Proof) openClear(k *Key, l *argument.Layout, o *argument.Claim[fr.Element]) error {
	key, err := pcs.NewKey(k.SRS, l.C, msm.NewEngine(field.Workers))
	if err != nil {
		return err
	}
	cut := l.Bits - l.C
	want, err := pcs.Combine(p.Commitments, field.EqTable(o.Point[:cut])[:len(p.Commitments)])
	if err != nil {
		return err
	}
	got, err := key.CommitTo(p.Clear)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrShape, err)
	}
	value := field.Evaluate(p.Clear[:1<<l.C], o.Point[cut:])
	if !got.Equal(&want) || !value.Equal(&o.Value) {
		return fmt.Errorf("%w: %w", ErrFalse, ErrClear)
	}
	return nil
}

// Seed is the first element of the proof's transcript.
func (p *Proof) Seed(u *isa.Unit) fr.Element { return seed(u, p) }

// OutputElements are the public outputs as field elements, in order.
func OutputElements(p *Proof) []fr.Element { return outputElements(p) }

// NewStatement is what a proof says, if it is accepted.
func NewStatement(u *isa.Unit, p *Proof) (*Statement, error) {
	l, err := argument.NewLayout(u, p.C, p.Assumed)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrShape, err)
	}
	return statement(l, p), nil
}
