package prover

import (
	"context"

	"github.com/aivm/aivm/internal/engine/transcript"
	system "github.com/aivm/aivm/internal/tools/memory"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/vm"
)

// Options of a proof.
type Options struct {
	// C is the logarithm of the chunk size; 0 takes the least that fits and is
	// no less than DefaultC.
	C       int
	Context verifier.Word
	// Assumed are data sets whose ranges are left to another proof of the same
	// commitments; Blindings are to be those of that one.
	Assumed isa.Sets
	// Clear leaves the opening to whoever wraps the proof, which then carries the
	// polynomial that is to be opened.
	Clear bool
	// Blindings are those of commitments that exist already.
	Blindings Blindings
	// Stage, if set, is called when a stage begins.
	Stage func(name string)
}

// DefaultC is the chunk size that an option of 0 begins with: opening time is
// proportional to 2^C, the size of the proof and of the verifier's work on chain
// to the number of chunks.
const DefaultC = 16

// Stage is a part of the work and what it took.
type Stage struct {
	Name    string
	Seconds float64
}

// Stages are the names of a proof's stages, in their order.
func Stages() []string { return stages.Names() }

// Result is a proof and what it cost.
type Result struct {
	Proof     *verifier.Proof
	Statement *verifier.Statement
	Cells     int
	Addresses int
	Chunks    int
	Stages    []Stage
	// Blindings are those of the data and states that the proof commits to.
	// With the data they open the commitments: who loses those of the final
	// state cannot continue from it.
	Blindings Blindings
}

// Prove proves a traced run. The proof is checked before it is returned.
func Prove(ctx context.Context, s *srs.SRS, u *isa.Unit, run *vm.Result, o Options) (*Result, error) {
	defer system.Frugal()()
	r, result := newResults(s, u, run, o), &Result{}
	took := func(name string, seconds float64) { result.Stages = append(result.Stages, Stage{name, seconds}) }
	if err := stages.Run(ctx, r, o.Stage, took); err != nil {
		return nil, err
	}
	result.Proof, result.Statement = r.verified.proof, r.verified.statement
	result.Cells, result.Addresses = u.Relation().Cells()
	result.Chunks = len(r.laidOut.layout.Chunks)
	result.Blindings = r.committed.memory.blindings()
	return result, nil
}

// task is what is to be proven, and the transcript that the argument goes to.
type task struct {
	srs        *srs.SRS
	unit       *isa.Unit
	run        *vm.Result
	options    Options
	transcript *transcript.Writer
}

// results are a task and what the stages gave so far, a part of each.
type results struct {
	*task
	laidOut   *laidOut
	counted   *counted
	committed *committed
	related   *related
	looked    *looked
	batched   *batched
	opened    *opened
	verified  *verified
}

func newResults(s *srs.SRS, u *isa.Unit, run *vm.Result, o Options) *results {
	return &results{task: &task{srs: s, unit: u, run: run, options: o, transcript: transcript.NewWriter(verifier.Protocol)}}
}
