package main

import (
	"context"
	"fmt"
	"io"
	"maps"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/memory"
	"github.com/aivm/aivm/internal/srs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/vm"
)

// proveFlags are the flags of aivm prove.
type proveFlags struct {
	params       *[]string
	in, data     []string
	absent       []string
	out          string
	context      string
	chunk        chunkFlags
	memory       string
	modelOpening string
	startOpening string
	srs          string
}

// proofSuffix ends the names of inner proofs.
const proofSuffix = ".proof"

func (a *app) proveCommand() *cobra.Command {
	f := &proveFlags{}
	c := &cobra.Command{
		Use:   "prove PROG",
		Short: "Run a program and prove the run",
		Long: `prove runs a program as aivm run does, proves the run, checks the proof and writes it,
and prints what it says: program, ids of the commitments to data and models, outputs.

The proof is an inner proof: short and fast to check, but it leaks what it is about. Its
file is PRIVATE, in its header and its permissions; do not publish it.

Commitments to data sets are made anew, and have new ids, unless --data SET=FILE.opening
gives the opening that aivm commit wrote; the data are then those of the opening, or those
of --in if they are the same. --absent SET takes zeros for the data of a provider who is
absent, and the commitment to them that is the same for everybody. The opening of the final model goes to --model-opening,
by default beside the proof. It is SECRET and has the whole model: with it, and a program
whose states are previous(), --start-opening continues from there, and the proofs form a
chain that aivm verify checks in one call. A lost opening ends a chain.

--chunk C sets chunks of 2^C cells: less time to open, more commitments. A proof that goes on
chain pays for each of them: --wrap takes chunks that leave twelve at most. --memory refuses
before the work begins if the proof needs more than that; the limit is this machine's
memory otherwise. Without powers of tau (see aivm srs) prove makes UNSAFE ones for
development, and says so.

Ctrl-C stops at once with exit code 130; nothing is written.`,
		Example: `  aivm prove examples/digits/digits.aasm -o digits.proof
  aivm prove examples/digits/digits.aasm --wrap
  aivm prove prog.aasm --data alice=alice.opening --data bob=bob.opening --memory 8GiB
  aivm prove next.aasm --start-opening first.opening -o second.proof --json`,
		Args:              want(1, oneProgram),
		ValidArgsFunction: completeFiles("aasm", "aivm"),
	}
	f.params = paramFlag(c)
	fl := c.Flags()
	fl.StringArrayVar(&f.in, "in", nil, "name=source of an input or a state, as for aivm run; may be repeated")
	fl.StringArrayVar(&f.data, "data", nil, "set=opening of the commitment to a data set; may be repeated")
	fl.StringArrayVar(&f.absent, "absent", nil, "data set of a provider who is absent; may be repeated")
	fl.StringVarP(&f.out, "output", "o", "", "proof to write, ends in .proof; default: PROG.private.proof in this folder")
	fl.StringVar(&f.context, "context", "", "32 bytes, hexadecimal, that the proof is bound to")
	f.chunk.add(c, "the least that fits, at least 16")
	fl.StringVar(&f.memory, "memory", "", "limit of memory, as in 8GiB")
	fl.StringVar(&f.modelOpening, "model-opening", "", "opening of the final model to write; default: beside the proof")
	fl.StringVar(&f.startOpening, "start-opening", "", "opening of the model to continue from")
	fl.StringVar(&f.srs, "srs", "", "file with the powers of tau; default: $AIVM_SRS, or default.srs in the cache folder")
	c.RunE = func(c *cobra.Command, args []string) error { return a.prove(c.Context(), args[0], f) }
	return c
}

// proveResult is the result of a proof as --json prints it.
type proveResult struct {
	ProgramID    string           `json:"program_id"`
	File         string           `json:"file"`
	ModelOpening string           `json:"model_opening"` // empty without a model
	Seconds      float64          `json:"seconds"`       // of the proof, without the run
	RunSeconds   float64          `json:"run_seconds"`   // with its trace
	Cells        int              `json:"cells"`
	Addresses    int              `json:"addresses"`
	Chunks       int              `json:"chunks"`
	ChunkBits    int              `json:"chunk_bits"`
	ProofBytes   int              `json:"proof_bytes"`
	PeakBytes    int64            `json:"peak_bytes"` // of the process
	Stages       []stageReport    `json:"stages"`
	Statement    *statementReport `json:"statement"`
}

// task is a proof to be made.
type task struct {
	unit    *isa.Unit
	layout  *verifier.Layout
	powers  *srs.SRS
	in      vm.Inputs
	options prover.Options
	out     string
	opening string // of the final model; empty without one
}

func (a *app) prove(ctx context.Context, path string, f *proveFlags) error {
	t, err := a.planProof(path, f)
	if err != nil {
		return err
	}
	memory.ResetPeak()
	start := time.Now()
	run, err := a.traced(ctx, t)
	if err != nil {
		return err
	}
	runSeconds := time.Since(start).Seconds()
	start = time.Now()
	r, err := a.proveRun(ctx, t, run)
	if err != nil {
		return err
	}
	seconds := time.Since(start).Seconds()
	size, err := a.keep(t, run, r)
	if err != nil {
		return err
	}
	res := &proveResult{
		ProgramID: r.Statement.Program.String(), File: t.out, ModelOpening: t.opening, Seconds: seconds, RunSeconds: runSeconds,
		Cells: r.Cells, Addresses: r.Addresses, Chunks: r.Chunks, ChunkBits: r.Proof.C, ProofBytes: size, PeakBytes: memory.Peak(),
		Stages: reportStages(r.Stages), Statement: reportStatement(r.Statement),
	}
	return a.print(res, func(w io.Writer) {
		writeStatement(w, r.Statement)
		a.logf("%s: inner proof, PRIVATE: it leaks what it is about; %s, %s of 2^%d cells", t.out, byteText(int64(size)), plural(r.Chunks, "chunk"), r.Proof.C)
		if t.opening != "" {
			a.logf("%s: the model and its opening, SECRET: a proof that continues needs it", t.opening)
		}
		a.logf("run %s, proof %s: %s", duration(runSeconds), duration(seconds), stagesText(r.Stages))
	})
}

// planProof reads all that a proof needs and refuses what cannot work, before the
// work begins.
func (a *app) planProof(path string, f *proveFlags) (*task, error) {
	u, err := load(path, *f.params)
	if err != nil {
		return nil, err
	}
	t := &task{unit: u, out: f.out, opening: f.modelOpening}
	if t.out == "" {
		t.out = baseName(path) + ".private" + proofSuffix
	}
	if filepath.Ext(t.out) != proofSuffix {
		return nil, fmt.Errorf("-o %s: the name of an inner proof ends in %s, so that nobody takes it for a public one", t.out, proofSuffix)
	}
	if f.context != "" {
		if t.options.Context, err = parseWord(f.context); err != nil {
			return nil, fmt.Errorf("--context: %w", err)
		}
	}
	if err := t.planFiles(f); err != nil {
		return nil, err
	}
	if t.layout, err = f.chunk.layout(u); err != nil {
		return nil, err
	}
	t.options.C = t.layout.C
	if err := t.checkMemory(f.memory); err != nil {
		return nil, err
	}
	if t.powers, err = a.loadOrMakePowers(f.srs, t.layout.C); err != nil {
		return nil, err
	}
	return t, t.readData(a, f)
}

// readData reads data, the model to continue from, and openings.
func (t *task) readData(a *app, f *proveFlags) error {
	start, err := t.start(a, f)
	if err != nil {
		return err
	}
	if t.in, err = absentInputs(t.unit, f.absent, f.in); err != nil {
		return err
	}
	t.options.Blindings.Data = map[string][]prover.Blinding{}
	for _, set := range f.absent {
		if t.options.Blindings.Data[set], err = prover.Absent(t.unit, set); err != nil {
			return err
		}
	}
	opened, err := t.readOpenings(f)
	if err != nil {
		return err
	}
	maps.Copy(t.in, start)
	if t.in, err = readInputs(t.unit, f.in, t.in); err != nil {
		return err
	}
	if err := distinctSets(t.unit, t.in); err != nil {
		return err
	}
	return t.useOpenings(opened)
}

// planFiles checks that what is to be written can be.
func (t *task) planFiles(f *proveFlags) error {
	if len(modelTensors(t.unit)) == 0 {
		if f.modelOpening != "" {
			return fmt.Errorf("--model-opening: the program has no state")
		}
		t.opening = ""
	} else if f.modelOpening == "" {
		t.opening = strings.TrimSuffix(t.out, proofSuffix) + ".opening"
	} else if err := freshFile(t.opening); err != nil {
		return fmt.Errorf("--model-opening: %w", err)
	}
	for _, p := range []string{t.out, t.opening} {
		if p == "" {
			continue
		}
		if err := writable(p); err != nil {
			return fmt.Errorf("cannot write %s: %w", p, err)
		}
	}
	return nil
}

// checkMemory refuses a proof that needs more memory than the limit, which is the
// machine's memory if none is given.
func (t *task) checkMemory(limit string) error {
	have, whose := memory.Physical(), "this machine has"
	if limit != "" {
		n, err := parseBytes(limit)
		if err != nil {
			return fmt.Errorf("--memory: %w", err)
		}
		have, whose = n, "the limit is"
	}
	if need := prover.Memory(t.layout); have > 0 && need > have {
		return fmt.Errorf("the proof needs about %s of memory, %s %s: take fewer steps in one proof and continue in the next, see aivm cost",
			byteText(need), whose, byteText(have))
	}
	return nil
}

// traced runs the program with a trace.
func (a *app) traced(ctx context.Context, t *task) (*vm.Result, error) {
	bar := a.newBar(t.unit)
	done := 0
	r, err := vm.Run(ctx, t.unit, t.in, vm.Options{Trace: true, Progress: func(p vm.Progress) {
		done = p.Step
		bar.step(p)
	}})
	bar.end()
	if err != nil && ctx.Err() != nil {
		return nil, interrupted(fmt.Sprintf("stopped after step %d of %d, nothing is written", done, vm.Steps(t.unit)))
	}
	return r, err
}

// proveRun proves the run. It returns as soon as the context ends, whatever the
// prover is at; the process ends then.
func (a *app) proveRun(ctx context.Context, t *task, run *vm.Result) (*prover.Result, error) {
	line := a.newStageLine()
	defer line.end()
	options := t.options
	options.Stage = line.begin
	type answer struct {
		r      *prover.Result
		err    error
		raised any
	}
	done := make(chan answer, 1)
	go func() {
		var x answer
		defer func() {
			x.raised = recover()
			done <- x
		}()
		x.r, x.err = prover.Prove(ctx, t.powers, t.unit, run, options)
	}()
	select {
	case <-ctx.Done():
		return nil, interrupted("stopped, nothing is written")
	case x := <-done:
		if x.raised != nil {
			panic(x.raised)
		}
		return x.r, x.err
	}
}
