package aivm

import (
	"context"
	"math/big"

	"github.com/aivm/aivm/internal/files/inputs"
	"github.com/aivm/aivm/isa/fixed"
	"github.com/aivm/aivm/vm"
)

// ErrMemory says that a run or a proof needs more memory than there is, or than the options allow. Nothing was begun.
var ErrMemory = inputs.ErrMemory

// Progress is how far the work is: steps of a run, or a stage of a proof, a key or a wrapped proof.
type Progress struct {
	Step, Steps int       // of a run; 0 elsewhere
	Metrics     []float64 // latest values during a run, in the order of Program.Interface; NaN before the first
	Stage       string    // that begins; empty during a run
}

// Sample is a value of a metric: exactly Integer·2^-Scale.
type Sample struct {
	Metric  int   // number of the metric, in the order of Program.Interface
	Loops   []int // indices of the loops around it, from 0, outermost first
	Step    int   // steps that were done before
	Integer *big.Int
	Scale   int
}

// Text is the value as a decimal fraction, with all of its digits.
func (s *Sample) Text() string { return fixed.Exact(s.Integer, s.Scale) }

// RunOptions of a run.
type RunOptions struct {
	Progress func(Progress) // after every step; must be fast
	Metric   func(Sample)   // each value of a metric, in the order of the run
}

// Series are the values of a metric in the order of the run, nearest float64.
type Series struct {
	Name   string
	Loops  []Axis
	Values []float64
}

// Result is what a run leaves.
type Result struct {
	Steps   int
	Outputs []Tensor
	Model   []Tensor // the states of the model after the run
	Metrics []Series
}

// Output is an output by name.
func (r *Result) Output(name string) (*Tensor, bool) { return find(r.Outputs, name) }

// Run runs the program. A result outside its format is an *isa.Trap. When the context ends, the run ends after its step, with the
// context's error. ErrMemory comes before the run.
func (p *Program) Run(ctx context.Context, d *Data, o RunOptions) (*Result, error) {
	if err := d.of(p); err != nil {
		return nil, err
	}
	if err := p.RequireMemory(); err != nil {
		return nil, err
	}
	r, err := vm.Run(ctx, p.unit, d.d.In, o.vm(false))
	if err != nil {
		return nil, err
	}
	return resultOf(r), nil
}

// RequireMemory returns ErrMemory if too little memory is available for a run. Where that is unknown there is no error.
func (p *Program) RequireMemory() error { return inputs.RequireMemory(p.unit) }

// vm are the options of the machine.
func (o *RunOptions) vm(trace bool) vm.Options {
	v := vm.Options{Trace: trace}
	if report := o.Progress; report != nil {
		v.Progress = func(p vm.Progress) { report(Progress{Step: p.Step, Steps: p.Steps, Metrics: p.Metrics}) }
	}
	if report := o.Metric; report != nil {
		v.Metric = func(s vm.Sample) { report(Sample{s.Metric, s.Loops, s.Step, s.Integer.Big(), s.Scale}) }
	}
	return v
}

func resultOf(r *vm.Result) *Result {
	res := &Result{Steps: r.Steps}
	for i := range r.Outputs {
		res.Outputs = append(res.Outputs, tensorOf(&r.Outputs[i]))
	}
	for i := range r.States {
		res.Model = append(res.Model, tensorOf(&r.States[i]))
	}
	for _, m := range r.Metrics {
		res.Metrics = append(res.Metrics, Series{m.Name, m.Loops, m.Values})
	}
	return res
}
