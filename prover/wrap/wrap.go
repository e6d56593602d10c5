// Package wrap makes wrapped proofs: an inner proof in, a proof for the chain out.
// An inner proof has all that it takes; nothing of the training is needed.
package wrap

import (
	"context"
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend/witness"
	"github.com/consensys/gnark/frontend"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/circuit"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/stage"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/wrapped"
)

// ErrKey says that an inner proof is of another program, chunk size or powers of
// tau than the key.
var ErrKey = errors.New("the inner proof is not for this key")

// ErrAssumes says that an inner proof leaves the ranges of data to another one.
var ErrAssumes = errors.New("it cites data sets, and a wrapped proof must range its data itself: make it without")

// Check refuses an inner proof that has no wrapped one, before a key is made for it.
//
// # Soundness
//
// No contract remembers which data are ranged. The circuit argues every range, so a
// proof that leaves some out would not fit it either.
func Check(inner *verifier.Proof) error {
	if inner.Assumed != 0 {
		return ErrAssumes
	}
	return nil
}

// Outer makes the outer proof of a full witness: it sets Groth16 or PLONK of p.
type Outer func(ctx context.Context, full witness.Witness, p *wrapped.Proof) error

// Stage is a part of the work and what it took.
type Stage struct {
	Name    string
	Seconds float64
}

// Options of a wrapped proof.
type Options struct {
	// Stage, if set, is called when a stage begins.
	Stage func(name string)
}

// Result is a wrapped proof and what it cost.
type Result struct {
	Proof     *wrapped.Proof
	Statement *verifier.Statement
	Stages    []Stage
}

// Prove wraps an inner proof. The wrapped proof is checked before it is returned;
// a false inner proof has no witness, and the error is that of the native verifier.
func Prove(ctx context.Context, k *wrapped.Key, inner *verifier.Proof, outer Outer, o Options) (*Result, error) {
	r, result := &results{key: k, inner: inner, outer: outer}, &Result{}
	took := func(name string, seconds float64) { result.Stages = append(result.Stages, Stage{name, seconds}) }
	if err := stages.Run(ctx, r, o.Stage, took); err != nil {
		return nil, err
	}
	result.Proof, result.Statement = r.proof, r.statement
	return result, nil
}

// results are what is to be wrapped and what the stages gave so far.
type results struct {
	key   *wrapped.Key
	inner *verifier.Proof
	outer Outer

	replayed  *replayed
	full      witness.Witness
	proof     *wrapped.Proof
	statement *verifier.Statement
}

// stages are those of a wrapped proof, in their order, each with what it reads.
var stages = stage.Table[results]{
	{Name: "replay", Run: func(_ context.Context, r *results) (err error) {
		r.replayed, err = replay(r.key, r.inner)
		return err
	}},
	{Name: "witness", Run: func(_ context.Context, r *results) (err error) {
		r.full, err = assign(r.inner, r.replayed)
		return err
	}},
	{Name: "outer proof", Run: func(ctx context.Context, r *results) (err error) {
		r.proof, err = prove(ctx, r.outer, r.full, r.replayed)
		return err
	}},
	{Name: "verify", Run: func(_ context.Context, r *results) (err error) {
		r.statement, err = wrapped.Verify(r.key, r.proof) // a fault must not get out
		return err
	}},
}

// replayed is an inner proof's program, what of its argument crosses, and a wrapped
// proof of which the outer proof is missing.
type replayed struct {
	program *circuit.Program
	public  *wrapped.Transcript
	proof   *wrapped.Proof
}

// replay runs the verifier on the inner proof, for what crosses.
func replay(k *wrapped.Key, inner *verifier.Proof) (*replayed, error) {
	if err := Check(inner); err != nil {
		return nil, err
	}
	prog, err := isa.Decode(inner.Program)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", verifier.ErrProgram, err)
	}
	id := isa.ProgramID(prog)
	if inner.Word(id) != k.ProgramWord() {
		return nil, fmt.Errorf("%w: program %s, chunks of 2^%d, powers of tau %s", ErrKey, id, inner.C, inner.SRS)
	}
	if inner.Unsafe && !k.Development {
		return nil, fmt.Errorf("%w: it was made with unsafe powers of tau", ErrKey)
	}
	if err := inner.CheckShape(k.Unit(), k.Chunks()); err != nil {
		return nil, err
	}
	program, err := circuit.NewProgram(k.Unit(), k.C)
	if err != nil {
		return nil, err
	}
	l := program.Layout
	f := &field.Native{}
	outputs, seed := verifier.OutputElements(inner), inner.Seed(l.Unit)
	r := transcript.NewReader(f, transcript.Permutation[fr.Element](transcript.NewPoseidon2()), verifier.Protocol, inner.Tape)
	claim, err := argument.Argue(f, r, l, program.Schedule, argument.NewEnvironment(l, inner.Outputs), seed, outputs)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", verifier.ErrFalse, err)
	}
	opened := argument.Open(f, r, l, claim)
	if err = errors.Join(r.Done(), f.Err()); err != nil {
		return nil, fmt.Errorf("%w: %w", verifier.ErrFalse, err)
	}
	y := func(zeta fr.Element) fr.Element { return field.Horner(f, opened.G, zeta) }
	public := wrapped.NewTranscript(seed, opened.Digest, outputs, opened.High, opened.Alpha, y, &inner.Opening)
	p := &wrapped.Proof{
		Scheme: k.Scheme, Development: k.Development, Gnark: k.Gnark, C: l.C, SRS: inner.SRS, Program: id,
		Context: inner.Context, Outputs: inner.Outputs,
		Opening: verifier.Opening{Q: inner.Opening.Q, G: inner.Opening.G, Open: inner.Opening.Open},
		Digest:  opened.Digest, High: opened.High, Alpha: opened.Alpha, Y: public.Crossing[len(public.Crossing)-1],
	}
	for i, c := range l.Chunks {
		if !c.Fixed() {
			p.Commitments = append(p.Commitments, inner.Commitments[i])
		}
	}
	return &replayed{program, public, p}, nil
}

// assign assigns the circuit.
func assign(inner *verifier.Proof, r *replayed) (witness.Witness, error) {
	t := r.public
	public := circuit.Public{Digest: t.D, Zeta: t.Zeta, Z: t.Z, Sigma: t.Sigma}
	return frontend.NewWitness(r.program.Assign(public, t.Crossing[0], verifier.OutputElements(inner), inner.Tape), ecc.BN254.ScalarField())
}

// prove completes the wrapped proof.
func prove(ctx context.Context, outer Outer, full witness.Witness, r *replayed) (*wrapped.Proof, error) {
	p := *r.proof
	if err := outer(ctx, full, &p); err != nil {
		return nil, err
	}
	return &p, nil
}
