package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"sync/atomic"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/files/opening"
	"github.com/aivm/aivm/internal/tools/giveup"
	"github.com/aivm/aivm/internal/tools/memory"
	"github.com/aivm/aivm/internal/tools/prose"
	"github.com/aivm/aivm/internal/tools/terminal"
)

// proveFlags are the flags of aivm prove.
type proveFlags struct {
	dataFlags
	params       *[]string
	out          string
	context      string
	chunk        chunkFlags
	memory       string
	modelOpening string
	cite         []string
	srs          string
}

// proofSuffix ends the names of inner proofs.
const proofSuffix = ".proof"

func (a *app) proveCommand() *cobra.Command {
	f := &proveFlags{}
	c := &cobra.Command{
		Use:   "prove PROG | --plan DIR",
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

--cite SET leaves the proof that the data of the set are numbers of their formats, which is
most of the work where there are many data, to another proof with the same opening: the
first that uses it, or one of aivm data prove. aivm verify wants both.

--chunk C sets chunks of 2^C cells: less time to open, more commitments. --wrap makes a proof for
aivm wrap, which makes a public one of it: its chunks have 2^20 cells, and it carries 32 MiB. --memory refuses
before the work begins if the proof needs more than that; the limit is what is available
otherwise (in a container its limit). Without powers of tau (see aivm srs) prove makes UNSAFE ones for
development, and says so.

--plan DIR proves the pieces of a plan (aivm plan) that its run has come to, one after the
other in the memory of one, or those of --piece alone. A piece whose proof is there and
verifies is left; what was killed at any moment goes on with the next call. --workers N proves
N pieces at once, as a cluster (aivm cluster) of this machine: Ctrl-C lets those that are
being proven end, a second one does not.

Ctrl-C stops at once with exit code 130; nothing is written.`,
		Example: `  aivm prove examples/digits/digits.aasm -o digits.proof
  aivm prove examples/digits/digits.aasm --wrap
  aivm prove prog.aasm --data alice=alice.opening --data bob=bob.opening --memory 8GiB
  aivm prove prog.aasm --data train=train.opening --cite train
  aivm prove next.aasm --start-opening first.opening -o second.proof --json
  aivm prove --plan plan
  aivm prove --plan plan --workers 2`,
		ValidArgsFunction: completeFiles("aasm", "aivm"),
	}
	f.params = paramFlag(c)
	fl := c.Flags()
	fl.StringArrayVar(&f.in, "in", nil, "name=source of an input or a state, as for aivm run; may be repeated")
	fl.StringArrayVar(&f.openings, "data", nil, "set=opening of the commitment to a data set; may be repeated")
	fl.StringArrayVar(&f.absent, "absent", nil, "data set of a provider who is absent; may be repeated")
	beaconFlag(c, &f.beacon, "gives the numbers that the program draws")
	fl.StringArrayVar(&f.cite, "cite", nil, "data set, given with --data, that another proof has ranged; may be repeated")
	fl.StringVarP(&f.out, "output", "o", "", "proof to write, ends in .proof; default: PROG.private.proof in this folder")
	fl.StringVar(&f.context, "context", "", "32 bytes, hexadecimal, that the proof is bound to")
	f.chunk.add(c, "the least that fits, at least 16")
	fl.StringVar(&f.memory, "memory", "", "limit of memory, as in 8GiB")
	fl.StringVar(&f.modelOpening, "model-opening", "", "opening of the final model to write; default: beside the proof")
	fl.StringVar(&f.start, "start-opening", "", "opening of the model to continue from")
	fl.StringVar(&f.srs, "srs", "", "file with the powers of tau; default: $AIVM_SRS, or default.srs in the cache folder")
	plan := fl.String("plan", "", "folder with a plan, to prove its pieces")
	pieces := fl.IntSlice("piece", nil, "with --plan: number of a piece, from 1; may be repeated")
	workers := fl.Int("workers", 0, "with --plan: so many pieces at once, each in a process of its own; --memory is of each then")
	c.RunE = func(c *cobra.Command, args []string) error {
		if *plan != "" && *workers != 0 {
			if err := checkPlanFlags(c, args, "context", "memory", "srs", "workers"); err != nil {
				return err
			}
			if *workers < 1 {
				return fmt.Errorf("--workers %d: want 1 or more", *workers)
			}
			return a.proveWithWorkers(c, *plan, *workers, f)
		}
		if *workers != 0 {
			return fmt.Errorf("--workers is for --plan")
		}
		if *plan != "" {
			if err := checkPlanFlags(c, args, "context", "memory", "srs", "piece"); err != nil {
				return err
			}
			return a.provePlan(c, *plan, *pieces, f)
		}
		if err := want(1, oneProgram)(c, args); err != nil {
			return err
		}
		if len(*pieces) > 0 {
			return fmt.Errorf("--piece is for --plan")
		}
		p, err := loadProgram(args[0], *f.params)
		if err != nil {
			return err
		}
		a.notes(p.Notes())
		return a.prove(c.Context(), p, baseName(args[0]), f)
	}
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
	Stages       []aivm.Stage     `json:"stages"`
	Statement    *statementReport `json:"statement"`
}

// proofTask is a proof to be made.
type proofTask struct {
	program *aivm.Program
	powers  *aivm.Powers
	data    *aivm.Data
	options aivm.ProveOptions
	out     string
	opening string // of the final model; empty without one
}

// prove proves a program; its files are called name where the flags say nothing else.
func (a *app) prove(ctx context.Context, p *aivm.Program, name string, f *proveFlags) error {
	t, err := a.planProof(ctx, p, name, f)
	if err != nil {
		return err
	}
	memory.ResetPeak()
	proof, err := a.makeProof(ctx, t)
	if err != nil {
		return err
	}
	if err := proof.Keep(t.out, t.opening, func(line string) { a.logf("%s", line) }); err != nil {
		return err
	}
	b, err := proof.MarshalBinary()
	if err != nil {
		return err
	}
	st, made := proof.Statement(), proof.Making()
	res := &proveResult{
		ProgramID: st.Program.String(), File: t.out, ModelOpening: t.opening, Seconds: made.Seconds, RunSeconds: made.RunSeconds,
		Cells: made.Cells, Addresses: made.Addresses, Chunks: made.Chunks, ChunkBits: proof.ChunkBits(), ProofBytes: len(b), PeakBytes: memory.Peak(),
		Stages: made.Stages, Statement: reportStatement(st),
	}
	return a.print(res, func(w io.Writer) {
		writeStatement(w, st)
		a.logf("%s: inner proof, PRIVATE: it leaks what it is about; %s, %s of 2^%d cells", t.out, byteText(int64(len(b))), plural(made.Chunks, "chunk"), proof.ChunkBits())
		if t.opening != "" {
			a.logf("%s: the model and its opening, SECRET: a proof that continues needs it", t.opening)
		}
		a.logf("run %s, proof %s: %s", duration(made.RunSeconds), duration(made.Seconds), terminal.StagesText(made.Stages))
	})
}

// planProof reads all that a proof needs and refuses what cannot work, before the
// work begins.
func (a *app) planProof(ctx context.Context, p *aivm.Program, name string, f *proveFlags) (*proofTask, error) {
	t := &proofTask{program: p, out: f.out, opening: f.modelOpening, options: aivm.ProveOptions{ChunkBits: f.chunk.c, OnChain: f.chunk.wrap, Cite: f.cite}}
	if t.out == "" {
		t.out = name + ".private" + proofSuffix
	}
	var err error
	if filepath.Ext(t.out) != proofSuffix {
		return nil, fmt.Errorf("-o %s: the name of an inner proof ends in %s, so that nobody takes it for a public one", t.out, proofSuffix)
	}
	if f.context != "" {
		if t.options.Context, err = aivm.ParseID(f.context); err != nil {
			return nil, fmt.Errorf("--context: %w", err)
		}
	}
	if err := t.planFiles(f); err != nil {
		return nil, err
	}
	if f.memory != "" {
		if t.options.MaxBytes, err = prose.ParseBytes(f.memory); err != nil {
			return nil, fmt.Errorf("--memory: %w", err)
		}
	}
	if _, err := p.PlanProof(t.options); err != nil {
		return nil, err
	}
	if t.powers, err = a.powers(ctx, p, f.srs, f.chunk); err != nil {
		return nil, err
	}
	if f.start == "" && p.Continuing() {
		a.logf("warning: without --start-opening the commitment to the model before is a new one: no chain of proofs will fit")
	}
	t.data, err = f.read(p, t.powers)
	return t, err
}

// planFiles checks that what is to be written can be.
func (t *proofTask) planFiles(f *proveFlags) error {
	if !t.program.HasModel() {
		if f.modelOpening != "" {
			return fmt.Errorf("--model-opening: the program has no state")
		}
		t.opening = ""
	} else if f.modelOpening == "" {
		t.opening = strings.TrimSuffix(t.out, proofSuffix) + ".opening"
	} else if err := opening.Fresh(t.opening); err != nil {
		return fmt.Errorf("--model-opening: %w", err)
	}
	for _, p := range []string{t.out, t.opening} {
		if p == "" {
			continue
		}
		if err := atomicfile.Writable(p); err != nil {
			return fmt.Errorf("cannot write %s: %w", p, err)
		}
	}
	return nil
}

// makeProof runs and proves. Once the proof has begun it returns as soon as the context ends, whatever the prover is at; the process ends
// then.
func (a *app) makeProof(ctx context.Context, t *proofTask) (*aivm.Proof, error) {
	bar := terminal.NewBar(a.err, t.program)
	var line *terminal.Stages
	var begun atomic.Bool
	done := 0
	t.options.Progress = func(p aivm.Progress) {
		if p.Stage == "" {
			done = p.Step
			bar.Step(p)
			return
		}
		if !begun.Load() {
			bar.End()
			line = terminal.NewStages(a.err, "proof")
			begun.Store(true)
		}
		line.Show(p)
	}
	proof, err := giveup.Call(ctx, begun.Load, func() (*aivm.Proof, error) { return t.program.Prove(ctx, t.data, t.powers, t.options) })
	if errors.Is(err, giveup.Err) {
		err = errStopped
	}
	if begun.Load() {
		line.End()
	} else {
		bar.End()
		if err != nil && ctx.Err() != nil {
			return nil, interrupted(fmt.Sprintf("stopped after step %d of %d, nothing is written", done, t.program.Steps()))
		}
	}
	return proof, err
}
