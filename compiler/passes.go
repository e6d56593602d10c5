package compiler

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/relation"
)

// Pass is a step of the compiler.
type Pass struct {
	Name string
	Why  string // it stands at its place
	run  func(c *compilation)
}

// Passes are what a job goes through. [Parse] comes before them.
// SPEC 13.9.
var Passes = []Pass{
	{"survey", "columns and rows that a script leaves to its files: shapes are made of them", survey},
	{"shapes", "names, sizes and rates need no data: mistakes in them come first", shapes},
	{"common", "what is written twice is one instruction before anything is counted or differentiated", common},
	{"data", "what features look like decides their format, and everything is made of features", inputs},
	{"autodiff", "gradients are written by the instruction table, into a draft whose formats are wide", autodiff},
	{"ranges", "the draft, gradients included, is run in float64: formats follow from what it shows", ranges},
	{"formats", "a format holds the range of its tensor times the margin, with what bits are left for the fraction", formats},
	{"rounding", "formats are known, so the cells of every placement are: the placement with the fewest stays", rounding},
	{"emission", "last, once nothing changes any more", emission},
}

// Options of a compilation.
type Options struct {
	// Folder is where the assembly will lie: its data files are relative to it.
	// Empty: the folder of the job.
	Folder string
	// Cache keeps what is read of data files for other compilations; nil: nothing is kept.
	Cache *Cache
	// Context ends a compilation before its time: the training in float64 may be long. Nil: nothing does.
	Context context.Context
}

// Result is a compiled job.
type Result struct {
	Assembly []byte
	// Unit is the assembly, checked. Its instructions have their places in the
	// script, if the job has a file.
	Unit   *isa.Unit
	Report Report

	predictor *Predictor
}

// Compile compiles the job. It reads the data and trains once in float64. The
// error is an [isa.Errors] where the job is at fault.
func (j *Job) Compile(o Options) (*Result, error) {
	note := ""
	if j.Patience > 0 {
		var err error
		if j, note, err = j.stopped(o); err != nil {
			return nil, err
		}
	}
	c := &compilation{job: j, folder: o.Folder, cache: o.Cache, context: o.Context}
	if note != "" {
		c.report.Notes = append(c.report.Notes, note)
	}
	for i := range Passes {
		c.report.Passes = append(c.report.Passes, PassReport{Name: Passes[i].Name, Why: Passes[i].Why})
		Passes[i].run(c)
		if o.Context != nil && o.Context.Err() != nil {
			return nil, o.Context.Err()
		}
		if err := c.errs.Err(); err != nil {
			return nil, err
		}
	}
	c.tensors()
	return &Result{c.source, c.unit, c.report, c.predictor()}, nil
}

// compilation is a job under way.
type compilation struct {
	job     *Job
	folder  string
	cache   *Cache          // nil: nothing is kept
	context context.Context // nil: nothing ends it
	errs    isa.Errors
	report  Report

	loss       *lossRow
	graph      *graph
	tables     []*table
	learn      set // to train on
	held       set // to test on
	rate       schedule
	rated      []RateStep           // the rates, as near as their steps are numbers of the machine
	resolved   resolution           // of the optimizer
	past       *memory              // of the optimizer; nil: it has none
	average    *average             // that becomes the model; nil: what was learnt last
	adam       *adam                // of steps that second moments divide; nil: none
	lars       *lars                // of steps that are parts of weights; nil: none
	decay      *decay               // of the parameters; nil: they do not shrink
	shift      int                  // updates are multiples of 2^-shift times the gradient's sum
	absent     map[*node]bool       // parameters that the file of start has not
	values     map[string][]float64 // of inputs, as the files have them
	features   []surveyedData       // of data sets of which the script leaves columns to the file, the training set first
	inputs     []inputColumn        // of the features, if a survey found them
	arranged   []int                // of the rows of a split that no generator has, those that train first; nil: none
	trained    int                  // so many of them
	scaling    *scaling             // of the features; nil: none
	aim        *aim                 // of the target; nil: it is learned as it is
	classes    []string             // names of the classes; nil: labels are numbers
	classesPos isa.Pos              // where they are listed
	nameless   []*table             // whose labels are names, where none are listed
	found      []string             // their names
	plan       *plan
	unit       *isa.Unit // of the plan
	simulate   *simulation
	source     []byte

	asked  map[string]rule  // of the instruction table
	deltas map[*node]string // roundings of derivatives, by that of the value
}

// did notes what the current pass did.
func (c *compilation) did(format string, a ...any) {
	p := &c.report.Passes[len(c.report.Passes)-1]
	p.Did = append(p.Did, fmt.Sprintf(format, a...))
}

// relative is a data file as the assembly names it.
func (c *compilation) relative(file string) string {
	if c.folder == "" || filepath.IsAbs(file) {
		return file
	}
	to, err1 := filepath.Abs(c.folder)
	from, err2 := filepath.Abs(filepath.Join(c.job.Dir, file))
	if err1 != nil || err2 != nil {
		return file
	}
	if r, err := filepath.Rel(to, from); err == nil {
		return filepath.ToSlash(r)
	}
	return from
}

// check assembles a plan.
func (c *compilation) check(p *plan) (*isa.Unit, error) {
	e := c.emitter(p)
	u, err := asm.LoadBytes("assembly", e.out.Bytes(), asm.Options{})
	return u, e.placed(e.out.Bytes(), err)
}

// cells is what a proof of the unit commits to.
func cells(u *isa.Unit) int64 {
	n := int64(0)
	for _, t := range u.Relation().Tensors {
		if t.Kind == relation.Committed {
			n += int64(t.Len())
		}
	}
	return n
}

// mistaken reports an error that has its place, if it has one.
func (c *compilation) mistaken(err error) {
	var e *isa.Error
	ok := errors.As(err, &e)
	if !ok {
		e = &isa.Error{Pos: isa.Pos{File: c.job.File}, Msg: err.Error()}
	}
	c.errs = append(c.errs, e)
}

// refused reports that the assembler does not take a plan: numbers of a model and an optimizer that
// together get too large or too fine.
func (c *compilation) refused(err error) {
	var all isa.Errors
	if !errors.As(err, &all) {
		c.errorf(isa.Pos{File: c.job.File}, "the assembler does not accept the compiled program: %v", err)
		return
	}
	for _, e := range all {
		if e.Pos.File == "" {
			e.Pos.File = c.job.File
		}
		e.Msg = "in the assembly of this: " + e.Msg + "; numbers get as fine as the optimizer's and the layers' together: want an optimizer with fewer fractional bits " +
			"(plain sgd, adam or adamw, weight_decay each epoch), a coarser rate, or relu in place of a finer function"
		c.errs = append(c.errs, e)
	}
}

// placed says of errors in the assembly where in the script they come from.
func (e *emitter) placed(source []byte, err error) error {
	var all isa.Errors
	if !errors.As(err, &all) {
		return err
	}
	p, broken := asm.AssembleBytes("assembly", source, asm.Options{})
	if broken != nil {
		return err
	}
	from, n := map[int]isa.Pos{}, 0 // by line
	p.Walk(func(in *isa.Instr, _ []*isa.Loop) {
		from[in.Pos.Line] = e.from[n]
		n++
	})
	for _, x := range all {
		x.Pos = from[x.Pos.Line]
	}
	return all
}

func countLines(b []byte) int {
	n := 0
	for _, x := range b {
		if x == '\n' {
			n++
		}
	}
	return n
}

// margin is the factor of formats over measured values.
func (c *compilation) margin() float64 {
	m := c.job.Margin
	switch {
	case m != nil:
	case c.job.InitBeacon || c.job.ShuffleBeacon: // a run that traps is lost, for its beacon is drawn once
		m = big.NewRat(2, 1)
	default:
		m = big.NewRat(3, 2)
	}
	f, _ := m.Float64()
	return f
}
