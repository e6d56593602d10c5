package join

import (
	"context"
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/checker"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/msm"
	"github.com/aivm/aivm/internal/engine/outer"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/stage"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/verifier/universal"
)

// Causes of inner proofs that cannot be joined.
var (
	// ErrOther says that an inner proof is of another program, chunk size, powers of tau
	// or data sets than its Program.
	ErrOther = errors.New("the inner proof is of another program")
	// ErrOpened says that an inner proof does not carry its polynomial.
	ErrOpened = errors.New("the inner proof is whole: to be joined it must have been made for that")
)

// Key is what joins proofs of all programs.
type Key struct {
	Verifying *universal.Key
	Outer     Outer // of the same scheme
	Powers    *srs.SRS
}

// Link is an inner proof and its program.
type Link struct {
	Program *Program
	Proof   *verifier.Proof
}

// Options of a proof.
type Options struct {
	// Stage, if set, is called when a stage begins.
	Stage func(name string)
}

// Stage is a part of the work and what it took.
type Stage struct {
	Name    string
	Seconds float64
}

// Result is a proof, what its blocks say, and what it cost.
type Result struct {
	Proof      *universal.Proof
	Statements []*verifier.Statement
	Stages     []Stage
}

// Prove joins inner proofs. The proof is checked before it is returned; false inner proofs
// have none, and the error is that of the native verifier.
//
// # Soundness
//
// Who joins sees the inner proofs, and so what they are about.
func Prove(ctx context.Context, k *Key, links []Link, o Options) (*Result, error) {
	r, result := &results{key: k, links: links}, &Result{}
	took := func(name string, seconds float64) { result.Stages = append(result.Stages, Stage{name, seconds}) }
	if err := stages.Run(ctx, r, o.Stage, took); err != nil {
		return nil, err
	}
	result.Proof, result.Statements = r.proof, r.statements
	return result, nil
}

// results are what is to be joined and what the stages gave so far.
type results struct {
	key   *Key
	links []Link

	replayed   *replayed
	checked    *checked
	proof      *universal.Proof
	statements []*verifier.Statement
}

// stages are those of a proof, in their order, each with what it reads.
var stages = stage.Table[results]{
	{Name: "replay", Run: func(_ context.Context, r *results) (err error) {
		r.replayed, err = replay(r.key, r.links)
		return err
	}},
	{Name: "rows", Run: func(_ context.Context, r *results) (err error) {
		r.checked, err = check(r.key, r.replayed)
		return err
	}},
	{Name: "open", Run: func(_ context.Context, r *results) (err error) {
		r.proof, err = open(r.checked)
		return err
	}},
	{Name: "outer proof", Run: func(ctx context.Context, r *results) (err error) {
		r.proof.Outer, err = prove(ctx, r.key, r.checked)
		return err
	}},
	{Name: "verify", Run: func(_ context.Context, r *results) (err error) {
		r.statements, err = universal.Verify(r.key.Verifying, r.replayed.keys, r.proof) // a fault must not get out
		return err
	}},
}

// replayed are the public parts of the inner proofs, and the runs of their records.
type replayed struct {
	keys   []*universal.ProgramKey
	public []universal.Block
	blocks []checker.Block
}

func replay(k *Key, links []Link) (*replayed, error) {
	r := &replayed{}
	for i, l := range links {
		if err := r.add(k, l.Program, l.Proof); err != nil {
			if len(links) > 1 {
				err = fmt.Errorf("proof %d: %w", i+1, err)
			}
			return nil, err
		}
	}
	return r, nil
}

// add runs the native verifier on an inner proof, for what is public of it, and then its
// record.
func (r *replayed) add(k *Key, p *Program, inner *verifier.Proof) error {
	prog, err := isa.Decode(inner.Program)
	if err != nil {
		return fmt.Errorf("%w: %w", verifier.ErrProgram, err)
	}
	id, l := isa.ProgramID(prog), p.layout
	switch {
	case inner.Word(id) != p.Key.Program:
		return fmt.Errorf("%w: program %s, chunks of 2^%d, powers of tau %s", ErrOther, id, inner.C, inner.SRS)
	case inner.Clear == nil:
		return ErrOpened
	case inner.Unsafe && !k.Verifying.Development:
		return fmt.Errorf("%w: it was made with unsafe powers of tau", ErrOther)
	}
	if err := inner.CheckShape(p.unit, len(l.Chunks)); err != nil {
		return err
	}
	f := &field.Native{}
	outputs, seed := verifier.OutputElements(inner), inner.Seed(p.unit)
	reader := transcript.NewReader(f, transcript.Permutation[fr.Element](transcript.NewPoseidon2()), verifier.Protocol, inner.Tape)
	claim, err := argument.Argue(f, reader, l, p.schedule, argument.NewEnvironment(l, inner.Outputs), seed, outputs)
	if err = errors.Join(err, reader.Done(), f.Err()); err != nil {
		return fmt.Errorf("%w: %w", verifier.ErrFalse, err)
	}
	public := universal.Block{
		Program: id, Key: p.Key.Word(), Context: inner.Context, Outputs: inner.Outputs,
		Digest: claim.Digest, High: claim.Point[:l.Bits-l.C],
	}
	for i, c := range l.Chunks {
		if !c.Fixed() {
			public.Commitments = append(public.Commitments, inner.Commitments[i])
		}
	}
	values, err := p.record.Evaluate(seed, p.Key.Challenges(&public).Z, outputs, inner.Tape)
	if err != nil {
		return fmt.Errorf("%w: %w", verifier.ErrFalse, err)
	}
	r.keys = append(r.keys, p.Key)
	r.public = append(r.public, public)
	r.blocks = append(r.blocks, checker.Block{Rows: &p.record.Rows, Values: values, G: inner.Clear})
	return nil
}

// checked is the proof that the records hold, and the transcript of what is public.
type checked struct {
	replayed   *replayed
	key        *pcs.Key
	proof      *checker.Proof
	transcript *universal.Transcript
}

func check(k *Key, r *replayed) (*checked, error) {
	key, err := pcs.NewKey(k.Powers, checker.ChunkBits, msm.NewEngine(field.Workers))
	if err != nil {
		return nil, err
	}
	c := &checked{replayed: r, key: key}
	c.proof, err = checker.Prove(key, r.blocks, checker.Hash{
		H2: func(wires []bn254.G1Affine) (h2, t, tau fr.Element) {
			c.transcript = universal.NewTranscript(r.keys, r.public, wires)
			return c.transcript.H2, c.transcript.T, c.transcript.Tau
		},
		H3: func(inverses []bn254.G1Affine) fr.Element {
			c.transcript.Inverses(inverses)
			return c.transcript.H3
		},
	})
	return c, err
}

// open opens the joined polynomial.
func open(c *checked) (*universal.Proof, error) {
	t, o := c.transcript, c.proof.Opened
	x, err := c.proof.Open(c.key, checker.Draws{
		Alpha: func(h bn254.G1Affine) fr.Element { return t.Rows(o.Digest, h) }, Gamma: t.Columns, Z: t.Quotient,
	})
	if err != nil {
		return nil, err
	}
	p := &universal.Proof{
		Blocks: c.replayed.public, Wires: c.proof.Wires, Inverses: c.proof.Inverses,
		Digest: o.Digest, Point: universal.Point{Block: o.Block, Part: o.Part, High: o.High},
		Opening: universal.Opening{
			H: x.H, G: x.G, Q: x.Q, W: x.W,
			Kappa: x.Kappa, Alpha: x.Folds.Alpha, Folded: x.Folded, Value: x.Value, Digest: x.Digest,
		},
	}
	t.Close(p.Digest, &p.Point, &p.Opening)
	return p, nil
}

// prove makes the outer proof.
func prove(ctx context.Context, k *Key, c *checked) (universal.Outer, error) {
	t := c.transcript
	in := &checker.Inputs[fr.Element]{
		H2: t.H2, T: t.T, Tau: t.Tau, H3: t.H3,
		Drawn: checker.Drawn[fr.Element]{Alpha: t.Alpha, Gamma: t.Gamma, Z: t.Point},
	}
	full, err := outer.Witness(outer.Public{Z: t.Public[0], Sigma: t.Public[1]}, in, c.proof.Tape)
	if err != nil {
		return nil, err
	}
	return k.Outer(ctx, full)
}
