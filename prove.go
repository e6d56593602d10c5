package aivm

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/files/inputs"
	"github.com/aivm/aivm/internal/files/opening"
	"github.com/aivm/aivm/internal/setup/outer"
	"github.com/aivm/aivm/internal/tools/memory"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/prover/join"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
	"github.com/aivm/aivm/vm"
)

// ProveOptions of a proof.
type ProveOptions struct {
	// ChunkBits is the logarithm of the number of cells in a chunk: larger ones take longer to open, fewer commitments, and more powers.
	// 0 is the least that fits, and 16 at least.
	ChunkBits int
	// OnChain makes a proof of which Wrap makes a public one: its chunks have 2^20 cells, and it carries a polynomial of 32 MiB.
	OnChain bool
	// Cite are data sets whose ranges are left to another proof of the same commitments: an epoch of MNIST has a quarter of the cells
	// then. Their data are those of openings (Files.Openings), and whoever verifies the proof wants the other one too (Want.Ranges).
	Cite []string
	// Context is what the proof is bound to: a contract compares it.
	Context ID
	// MaxBytes refuses a proof that needs more memory, before the work; 0 for what is available (of a container: its limit).
	MaxBytes int64
	// Progress is told each step of the run, and then each stage of the proof that begins.
	Progress func(Progress)
}

// ProofPlan is what a proof will be.
type ProofPlan struct {
	ChunkBits int   // chunks have 2^ChunkBits cells
	Chunks    int   // commitments
	Bytes     int64 // memory that run and proof hold at their peak, about
}

// Stage is a part of the work and what it took.
type Stage struct {
	Name    string  `json:"name"`
	Seconds float64 `json:"seconds"`
}

// Making says what a proof cost.
type Making struct {
	RunSeconds float64 // with its trace
	Seconds    float64 // of the proof, without the run
	Cells      int
	Addresses  int
	Chunks     int
	Stages     []Stage
}

// Proof is an inner proof. It is PRIVATE: short and fast to check, it leaks what it is about. Wrap makes a public one of it.
type Proof struct {
	inner     *verifier.Proof
	statement *Statement
	model     *Opening
	making    Making
}

func (p *Program) plan(o ProveOptions) (*argument.Layout, error) {
	cited, err := p.cited(o.Cite)
	if err != nil {
		return nil, err
	}
	if !o.OnChain {
		return argument.ChooseLayout(p.unit, o.ChunkBits, prover.DefaultC, cited)
	}
	if o.ChunkBits != 0 {
		return nil, fmt.Errorf("ChunkBits and OnChain exclude each other")
	}
	if err := join.Fits(p.unit, cited); err != nil {
		return nil, fmt.Errorf("--wrap: %w", err)
	}
	return argument.NewLayout(p.unit, universal.C, cited)
}

// cited are data sets by their names.
func (p *Program) cited(names []string) (isa.Sets, error) {
	var s isa.Sets
	for _, name := range names {
		i := slices.Index(p.DataSets(), name)
		switch {
		case i < 0:
			return 0, fmt.Errorf("the program has no data set %s to cite", name)
		case i >= isa.MaxAssumed:
			return 0, fmt.Errorf("data set %s is number %d of the program, the first %d can be cited", name, i+1, isa.MaxAssumed)
		}
		s = s.With(i)
	}
	return s, nil
}

// requireOpened refuses cited data sets that have no opening: a commitment that is made anew is in no other proof.
func requireOpened(cite []string, b *prover.Blindings) error {
	for _, name := range cite {
		if len(b.Data[name]) == 0 {
			return fmt.Errorf("data set %s is cited, and has no opening: its commitment would be a new one, which no other proof has ranged", name)
		}
	}
	return nil
}

// PlanProof says what a proof with the options will be. It returns ErrMemory if it takes more memory than the options allow.
func (p *Program) PlanProof(o ProveOptions) (ProofPlan, error) {
	l, err := p.plan(o)
	if err != nil {
		return ProofPlan{}, err
	}
	plan, err := planOf(l)
	if err != nil {
		return ProofPlan{}, err
	}
	return plan, inputs.RequireProofMemory(plan.Bytes, o.MaxBytes)
}

// Prove runs the program and proves the run. The proof is checked before it is returned. Commitments to data sets are made anew, with
// new ids, unless the data are of openings. Two providers with the same rows are ErrSameRows. When the context ends, the run ends
// after its step and a proof before its next stage, with the context's error. While proofs are made, the process collects its garbage
// at 20 percent, or earlier where GOGC is less: a proof's memory is as planned then.
//
// # Soundness
//
// Whoever is to continue from the model must keep Proof.Model: a lost opening ends a chain. An opening and a proof are as private as
// the data.
func (p *Program) Prove(ctx context.Context, d *Data, powers *Powers, o ProveOptions) (*Proof, error) {
	return p.prove(ctx, d, powers, o, nil)
}

// prove is Prove, with the blindings of the model after the run where its commitment exists already.
func (p *Program) prove(ctx context.Context, d *Data, powers *Powers, o ProveOptions, end []prover.Blinding) (*Proof, error) {
	if err := d.of(p); err != nil {
		return nil, err
	}
	defer memory.Frugal()()
	l, err := p.plan(o)
	if err != nil {
		return nil, err
	}
	plan, err := planOf(l)
	if err != nil {
		return nil, err
	}
	if err := inputs.RequireProofMemory(plan.Bytes, o.MaxBytes); err != nil {
		return nil, err
	}
	blindings, err := d.d.Bind(powers.s)
	if err != nil {
		return nil, err
	}
	if err := requireOpened(o.Cite, &blindings); err != nil {
		return nil, err
	}
	blindings.End = end
	start := time.Now()
	run, err := vm.Run(ctx, p.unit, d.d.In, (&RunOptions{Progress: o.Progress}).vm(true))
	if err != nil {
		return nil, err
	}
	runSeconds := time.Since(start).Seconds()
	start = time.Now()
	r, err := prover.Prove(ctx, powers.s, p.unit, run, prover.Options{
		C: l.C, Assumed: l.Assumed, Clear: o.OnChain, Context: verifier.Word(o.Context), Blindings: blindings, Stage: stages(o.Progress),
	})
	if err != nil {
		return nil, err
	}
	proof := &Proof{inner: r.Proof, statement: statementOf(r.Statement), making: Making{
		RunSeconds: runSeconds, Seconds: time.Since(start).Seconds(), Cells: r.Cells, Addresses: r.Addresses, Chunks: r.Chunks,
	}}
	for _, s := range r.Stages {
		proof.making.Stages = append(proof.making.Stages, Stage(s))
	}
	if f := opening.OfModel(p.unit, run, r); f != nil {
		proof.model = &Opening{f}
	}
	return proof, nil
}

// stages tells of stages.
func stages(report func(Progress)) func(string) {
	return func(name string) {
		if report != nil {
			report(Progress{Stage: name})
		}
	}
}

// Statement is what the proof says; of a proof that was read and not made here, Verify gives it.
func (p *Proof) Statement() *Statement { return p.statement }

// Model is the opening of the model that the run ended with, SECRET; nil if the program has no model, or if the proof was not made here.
func (p *Proof) Model() *Opening { return p.model }

// Making says what the proof cost; zero if it was not made here.
func (p *Proof) Making() Making { return p.making }

// OnChain tells whether the proof was made for a public one.
func (p *Proof) OnChain() bool { return p.inner.Clear != nil }

// ChunkBits is the logarithm of the number of cells in a chunk.
func (p *Proof) ChunkBits() int { return p.inner.C }

// Powers is the id of the powers of tau that the proof is for.
func (p *Proof) Powers() PowersID { return PowersID(p.inner.SRS) }

// Program is the program that the proof carries. It is part of what is verified.
func (p *Proof) Program() (*Program, error) {
	prog, err := isa.Decode(p.inner.Program)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", verifier.ErrProgram, err)
	}
	u, err := isa.Check(prog)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", verifier.ErrProgram, err)
	}
	return &Program{unit: u}, nil
}

// MarshalBinary is the proof as its file has it, PRIVATE.
func (p *Proof) MarshalBinary() ([]byte, error) { return p.inner.AppendBinary(nil) }

// Save writes the proof to a file that its owner alone may read.
func (p *Proof) Save(file string) error {
	b, err := p.MarshalBinary()
	if err != nil {
		return err
	}
	return opening.WriteSecret(file, b)
}

// Keep writes the opening of the model, if there is one, and then the proof: a proof whose opening is lost ends its chain. The opening of
// another model that is there is kept under another name, which log is told; anything else that is there is refused.
func (p *Proof) Keep(file, modelOpening string, log func(string)) error {
	if p.model != nil {
		told := func(format string, args ...any) {
			if log != nil {
				log(fmt.Sprintf(format, args...))
			}
		}
		if err := opening.MakeRoom(modelOpening, told); err != nil {
			return err
		}
		if err := opening.WriteSecret(modelOpening, p.model.Encode()); err != nil {
			return err
		}
	}
	return p.Save(file)
}

// ReadProof decodes a proof, of which nothing is known then: Verify it. An error is a *Rejection.
func ReadProof(b []byte) (*Proof, error) {
	p := &Proof{inner: &verifier.Proof{}}
	if err := p.inner.UnmarshalBinary(b); err != nil {
		return nil, reject(err)
	}
	return p, nil
}

// LoadProof is ReadProof from a file.
func LoadProof(file string) (*Proof, error) {
	b, err := outer.ReadLimited(file, outer.MaxProofFile)
	if err != nil {
		return nil, err
	}
	p, err := ReadProof(b)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return p, nil
}
