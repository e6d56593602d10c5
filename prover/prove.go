package prover

import (
	"context"
	"fmt"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/batch"
	"github.com/aivm/aivm/internal/field"
	"github.com/aivm/aivm/internal/int128"
	"github.com/aivm/aivm/internal/logup"
	"github.com/aivm/aivm/internal/msm"
	"github.com/aivm/aivm/internal/pcs"
	"github.com/aivm/aivm/internal/srs"
	"github.com/aivm/aivm/internal/transcript"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/isa/relation/plan"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/vm"
)

// Options of a proof.
type Options struct {
	// C is the logarithm of the chunk size; 0 takes the least that fits and is
	// no less than DefaultC.
	C       int
	Context verifier.Word
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
	p := &proving{ctx: ctx, srs: s, unit: u, run: run, options: o, result: &Result{}}
	for _, stage := range []struct {
		name string
		do   func() error
	}{
		{"layout", p.lay}, {"lookup counts", p.count}, {"commit", p.commit}, {"relations", p.relations},
		{"lookups", p.lookups}, {"batch", p.batch}, {"open", p.open}, {"verify", p.verify},
	} {
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
		p.result.Stages = append(p.result.Stages, Stage{stage.name, time.Since(start).Seconds()})
	}
	return p.result, nil
}

// proving is a proof under way.
type proving struct {
	ctx      context.Context
	srs      *srs.SRS
	unit     *isa.Unit
	run      *vm.Result
	options  Options
	result   *Result
	layout   *verifier.Layout
	schedule *plan.Schedule
	key      *pcs.Key
	memory   *memory
	witness  *logup.Witness
	chunks   []pcs.Chunk
	proof    *verifier.Proof
	writer   *transcript.Writer // a test may set one
	log      *transcript.Log    // for tests
	linear   []plan.LinearClaim[fr.Element]
	looked   *logup.Claims[fr.Element]
	point    []fr.Element
	value    fr.Element
}

// lay chooses the chunk size and lays the memory out.
func (p *proving) lay() error {
	var err error
	if p.layout, err = Layout(p.unit, p.options.C); err != nil {
		return err
	}
	if p.schedule, err = plan.NewSchedule(p.unit.Relation().System); err != nil {
		return err
	}
	if p.key, err = pcs.NewKey(p.srs, p.layout.C, msm.NewEngine(field.Workers)); err != nil {
		return err
	}
	p.memory = newMemory(p.layout, p.run.Trace)
	p.memory.fix()
	p.result.Cells, p.result.Addresses = p.unit.Relation().Cells()
	p.result.Chunks = len(p.layout.Chunks)
	return nil
}

// count counts how often each row of each table is looked up. A cell outside its
// table is found here.
func (p *proving) count() error {
	w := &logup.Witness{}
	for _, l := range p.layout.Looked {
		var t logup.Tuples
		for _, part := range l.Components {
			t = append(t, p.memory.columns[part[0].Tensor].looked())
		}
		w.Cells = append(w.Cells, t)
	}
	for _, t := range p.layout.Tables {
		var f logup.Tuples
		if t.Kind == relation.FunctionTable {
			c, err := verifier.FunctionColumn(t)
			if err != nil {
				return err
			}
			f = logup.Tuples{logup.Ints[int32](c)}
		}
		w.Functions = append(w.Functions, f)
	}
	counts, err := p.layout.Lookups.Count(w)
	p.witness = w
	p.memory.counts = &column{counts: counts}
	return err
}

func (p *proving) commit() error {
	if err := p.memory.hide(&p.options.Blindings); err != nil {
		return err
	}
	p.chunks = p.memory.chunks()
	points, err := p.key.Commit(p.chunks...)
	if err != nil {
		return err
	}
	p.proof = &verifier.Proof{
		C: p.layout.C, SRS: p.srs.ID(), Unsafe: p.srs.Kind() == srs.Unsafe, Context: p.options.Context,
		Program: isa.Encode(p.unit.Program), Commitments: points,
	}
	for _, o := range p.run.Outputs {
		v := make([]int128.Int, o.Data.Len())
		for i := range v {
			v[i] = o.Data.At(i)
		}
		p.proof.Outputs = append(p.proof.Outputs, v)
	}
	return nil
}

func (p *proving) relations() error {
	var salt fr.Element
	salt.MustSetRandom()
	if p.writer == nil {
		p.writer = transcript.NewWriter(verifier.Protocol)
	}
	p.writer.Log = p.log
	p.writer.Absorb("h", p.proof.Seed(p.layout))
	p.writer.Send("salt", salt)
	p.writer.Absorb("outputs", verifier.OutputElements(p.proof)...)
	var err error
	p.linear, err = Relations(p.writer, p.schedule, p.run)
	return err
}

func (p *proving) lookups() error {
	var err error
	p.looked, err = p.layout.Lookups.Prove(p.writer, field.NewArena(field.Best()), p.witness, p.memory.counts.counts)
	return err
}

func (p *proving) batch() error {
	f := &field.Native{}
	env := verifier.NewEnvironment(p.layout, p.proof.Outputs)
	claims := verifier.MemoryClaims[fr.Element](f, p.layout, env, p.linear, p.looked)
	if err := f.Err(); err != nil {
		return err
	}
	var err error
	p.point, p.value, err = batch.Prove(p.writer, p.memory.blocks(), claims)
	return err
}

// open opens Σ_i eq(high part of the point, i)·chunk_i.
func (p *proving) open() error {
	cut := p.layout.Bits - p.layout.C
	weights := field.EqTable(p.point[:cut])[:len(p.chunks)]
	f := p.key.Shape.Coefficients()
	for i, c := range p.chunks {
		if err := pcs.Accumulate(f, weights[i], c); err != nil {
			return err
		}
	}
	h, err := p.key.FoldRows(f, verifier.Reversed(p.point[cut:]))
	if err != nil {
		return err
	}
	p.writer.SendVector(verifier.RowsLabel, h...)
	g, opening := p.key.FoldColumns(f, p.writer.Challenge(verifier.AlphaLabel))
	p.writer.SendVector(verifier.ColumnsLabel, g...)
	digest := p.writer.Challenge(verifier.DigestLabel)
	p.key.Open(opening, g, verifier.Zeta(p.proof.Seed(p.layout), digest, opening))
	p.proof.Tape, p.proof.Opening = p.writer.Tape(), *opening
	return nil
}

// verify checks the proof: a fault of the prover or of the machine must not get
// out.
func (p *proving) verify() error {
	s, err := verifier.Verify(&verifier.Key{SRS: p.srs}, p.proof)
	if err != nil {
		return err
	}
	p.result.Proof, p.result.Statement = p.proof, s
	p.result.Blindings = p.memory.blindings()
	return nil
}
