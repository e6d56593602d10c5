// Package wrap makes wrapped proofs: an inner proof in, a proof for the chain out.
// An inner proof has all that it takes; nothing of the training is needed.
package wrap

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend/witness"
	"github.com/consensys/gnark/frontend"

	"github.com/aivm/aivm/internal/field"
	"github.com/aivm/aivm/internal/pcs"
	"github.com/aivm/aivm/internal/transcript"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/circuit"
	"github.com/aivm/aivm/verifier/wrapped"
)

// ErrKey says that an inner proof is of another program, chunk size or powers of
// tau than the key.
var ErrKey = errors.New("the inner proof is not for this key")

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
	w := &wrapping{ctx: ctx, key: k, inner: inner, outer: outer}
	r := &Result{}
	for _, stage := range []struct {
		name string
		do   func() error
	}{{"replay", w.replay}, {"witness", w.witness}, {"outer proof", w.prove}, {"verify", w.verify}} {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if o.Stage != nil {
			o.Stage(stage.name)
		}
		start := time.Now()
		if err := stage.do(); err != nil {
			return nil, fmt.Errorf("%s: %w", stage.name, err)
		}
		r.Stages = append(r.Stages, Stage{stage.name, time.Since(start).Seconds()})
	}
	r.Proof, r.Statement = w.proof, w.statement
	return r, nil
}

// wrapping is a wrapped proof under way.
type wrapping struct {
	ctx       context.Context
	key       *wrapped.Key
	inner     *verifier.Proof
	outer     Outer
	program   *circuit.Program
	public    *wrapped.Transcript
	full      witness.Witness
	proof     *wrapped.Proof
	statement *verifier.Statement
}

// replay runs the verifier on the inner proof, for what crosses.
func (w *wrapping) replay() error {
	prog, err := isa.Decode(w.inner.Program)
	if err != nil {
		return fmt.Errorf("%w: %w", verifier.ErrProgram, err)
	}
	id, l := isa.ProgramID(prog), w.key.Layout()
	if verifier.ProgramWord(id, w.inner.C, w.inner.SRS) != w.key.ProgramWord() {
		return fmt.Errorf("%w: program %s, chunks of 2^%d, powers of tau %s", ErrKey, id, w.inner.C, w.inner.SRS)
	}
	if w.inner.Unsafe && !w.key.Development {
		return fmt.Errorf("%w: it was made with unsafe powers of tau", ErrKey)
	}
	if err := w.inner.CheckShape(l); err != nil {
		return err
	}
	if w.program, err = circuit.NewProgram(l.Unit, l.C); err != nil {
		return err
	}
	f := &field.Native{}
	outputs, seed := verifier.OutputElements(w.inner), w.inner.Seed(l)
	r := transcript.NewReader(f, transcript.Permutation[fr.Element](transcript.NewPoseidon2()), verifier.Protocol, w.inner.Tape)
	opened, err := verifier.Argue(f, r, l, w.program.Schedule, verifier.NewEnvironment(l, w.inner.Outputs), seed, outputs)
	if err = errors.Join(err, r.Done(), f.Err()); err != nil {
		return fmt.Errorf("%w: %w", verifier.ErrFalse, err)
	}
	y := func(zeta fr.Element) fr.Element { return field.Horner(f, opened.G, zeta) }
	w.public = wrapped.NewTranscript(seed, opened.Digest, outputs, opened.High, opened.Alpha, y, &w.inner.Opening)
	w.proof = &wrapped.Proof{
		Scheme: w.key.Scheme, Development: w.key.Development, Gnark: w.key.Gnark, C: l.C, SRS: w.inner.SRS, Program: id,
		Context: w.inner.Context, Outputs: w.inner.Outputs,
		Opening: pcs.Folded{Q: w.inner.Opening.Q, G: w.inner.Opening.G, Open: w.inner.Opening.Open},
		Digest:  opened.Digest, High: opened.High, Alpha: opened.Alpha, Y: w.public.Crossing[len(w.public.Crossing)-1],
	}
	for i, c := range l.Chunks {
		if !c.Fixed() {
			w.proof.Commitments = append(w.proof.Commitments, w.inner.Commitments[i])
		}
	}
	return nil
}

// witness assigns the circuit.
func (w *wrapping) witness() error {
	t := w.public
	public := circuit.Public{Digest: t.D, Zeta: t.Zeta, Z: t.Z, Sigma: t.Sigma}
	a := w.program.Assign(public, t.Crossing[0], verifier.OutputElements(w.inner), w.inner.Tape)
	var err error
	w.full, err = frontend.NewWitness(a, ecc.BN254.ScalarField())
	return err
}

func (w *wrapping) prove() error { return w.outer(w.ctx, w.full, w.proof) }

// verify checks the proof: a fault must not get out.
func (w *wrapping) verify() error {
	var err error
	w.statement, err = wrapped.Verify(w.key, w.proof)
	return err
}
