package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/files/metriclog"
	"github.com/aivm/aivm/internal/files/results"
	"github.com/aivm/aivm/internal/tools/contribution"
	"github.com/aivm/aivm/internal/tools/terminal"
	"github.com/aivm/aivm/isa"
)

// runFlags are the flags of aivm run.
type runFlags struct {
	dataFlags
	results.Request
	params *[]string

	checkpoint, resume string // folders of a plan
	srs                string
}

func (a *app) runCommand() *cobra.Command {
	f := &runFlags{}
	c := &cobra.Command{
		Use:   "run PROG | --resume DIR",
		Short: "Run a program on data",
		Long: `run runs a program and prints its outputs, real numbers with all of their digits.

Inputs, and states that are private or previous, come from the files that the
program names, relative to itself, or from --in. A source is
file[:selector][@option]...: train.npy, model.npz:w1, iris.csv:a..d, iris.csv:label@onehot,
x.csv:#0..#3@header@rows=0:100@scale=1/16; integers at the scale of the format with @raw. A
number is rounded to the nearest of the format, from its exact value; one outside of it is
an error.

Columns are selected by name, or by number from #0. A name with a comma, with .. or with an
@ stands in quotes, 'a, b' or "a, b", a quote in it doubled; so do names of arrays and
tensors: x.npz:'w@1'. A table that is asked for by name has a header. Of others the number of
rows tells, if all of the file is read; with @rows or @pad, say @header or @noheader.

Labels that are names, label@onehot, are numbered by the list of the program, classes("cat",
"dog") before the file of the input; no file numbers its own.

model.safetensors:h.weight@transpose takes a tensor with its two axes swapped: a
Linear of PyTorch holds its weight as [out, in]. A square one needs @transpose as well,
and no shape tells.

--out NAME=FILE writes an output or a final state to .npy, .npz or .safetensors, its
axes in the order of the program; model stands for all states. Numbers are written as
float64. A state of more than 53 bits loses its
last bits there; --raw writes the integers at the scale instead, which @raw reads back
bit for bit.

--metrics FILE writes a row for each step, as it is done: step counts steps from 1,
loops have their indices from 0 (a loop called step is step_index), a metric stands in
the rows of its own loop. Until the end the file is called FILE.partial.

--plot [METRIC=]FILE draws a metric to .png or .svg, the first one if none is named.
--plot loss,test_loss_epoch=FILE draws several, and outputs of one axis, over each other, each by its mean in an iteration of the outermost loop, and
--log over a logarithmic axis. Without --plot, the first metric goes to PROG.METRIC.png in this folder; --plot none draws
nothing.

--checkpoint DIR runs the pieces of a plan (aivm plan -o DIR) one after the other, and leaves
in the folder, for its owner alone, the data with the openings of their commitments and the
models at the cuts with theirs: what aivm prove --plan needs. --resume DIR goes on with such
a run that was stopped or killed at any moment. Results, metrics and plots are those of the
uncut program, bit for bit, whenever it was stopped.

Ctrl-C ends the run after the current step with exit code 130: FILE.partial keeps the
metrics so far, nothing else is written. After a trap nothing is.`,
		Example: `  aivm run examples/digits/digits.aasm
  aivm run prog.aasm --in x=train.npy --in y=train.csv:label@onehot -p batch=64
  aivm run prog.train --checkpoint plan
  aivm run prog.aasm --out model=model.npz --metrics loss.csv --plot loss.svg --json`,
		ValidArgsFunction: completeFiles("aasm", "aivm"),
	}
	f.params = paramFlag(c)
	c.Flags().StringArrayVar(&f.in, "in", nil, "name=source of an input or a state; may be repeated")
	c.Flags().StringArrayVar(&f.absent, "absent", nil, "data set of a provider who is absent: zeros; may be repeated")
	beaconFlag(c, &f.beacon, "gives the numbers that the program draws")
	c.Flags().StringArrayVar(&f.Out, "out", nil, "name=file for an output, a state, or model; may be repeated")
	c.Flags().StringVar(&f.Metrics, "metrics", "", "CSV file for the metrics, written as the run goes")
	c.Flags().StringArrayVar(&f.Plots, "plot", nil, "[metric,...=]file for a picture of metrics, or none; may be repeated")
	c.Flags().BoolVar(&f.Log, "log", false, "plots of metrics have a logarithmic axis, and means of an epoch")
	c.Flags().BoolVar(&f.Raw, "raw", false, "--out writes integers at the scale of the format")
	c.Flags().StringVar(&f.checkpoint, "checkpoint", "", "folder with a plan of the program, to run its pieces")
	c.Flags().StringVar(&f.resume, "resume", "", "folder with a plan and a run of it, to go on with")
	c.Flags().StringArrayVar(&f.openings, "data", nil, "with --checkpoint: set=opening of the commitment to a data set; may be repeated")
	c.Flags().StringVar(&f.start, "start-opening", "", "with --checkpoint: opening of the model to continue from")
	c.Flags().StringVar(&f.srs, "srs", "", "with --checkpoint or --resume: file with the powers of tau")
	c.MarkFlagsMutuallyExclusive("checkpoint", "resume")
	c.RunE = func(c *cobra.Command, args []string) error {
		if f.resume != "" {
			if len(args) > 0 {
				return fmt.Errorf("aivm run --resume: the folder has its program, leave out %s", args[0])
			}
			if err := onlyFlags(c, "--resume", "resume", "out", "metrics", "plot", "log", "raw", "srs", "json"); err != nil {
				return err
			}
			return a.runPlan(c, "", f)
		}
		if err := want(1, oneProgram)(c, args); err != nil {
			return err
		}
		if f.checkpoint != "" {
			return a.runPlan(c, args[0], f)
		}
		if f.srs != "" || f.start != "" || len(f.openings) > 0 {
			return fmt.Errorf("--data, --start-opening and --srs are for --checkpoint")
		}
		return a.run(c.Context(), args[0], f)
	}
	return c
}

// runResult is the result of a run as --json prints it.
type runResult struct {
	ProgramID   string                 `json:"program_id"`
	Steps       int                    `json:"steps"`
	Seconds     float64                `json:"seconds"`
	Outputs     map[string]any         `json:"outputs"` // numbers with all their digits, or arrays nested by axes
	Exact       map[string]aivm.Exact  `json:"exact"`   // the same as integers
	States      map[string][]int       `json:"states"`  // shapes
	Metrics     map[string]json.Number `json:"metrics"` // last values, with all their digits
	MetricsFile string                 `json:"metrics_file"`
	PlotFiles   []string               `json:"plot_files"`
	OutFiles    []string               `json:"out_files"`

	Contributions []contribution.Contribution `json:"contributions,omitempty"` // where the program measures them
	Notes         []string                    `json:"notes,omitempty"`         // what the data of a script decided
}

func (a *app) run(ctx context.Context, path string, f *runFlags) error {
	p, err := loadProgram(path, *f.params)
	if err != nil {
		return err
	}
	a.notes(p.Notes())
	if err := p.RequireMemory(); err != nil {
		return err
	}
	plan, err := f.Plan(p.Unit(), baseName(path))
	if err != nil {
		return err
	}
	data, err := f.read(p, nil)
	if err != nil {
		return err
	}
	if err := plan.Probe(a.logf); err != nil {
		return err
	}
	return a.finishRun(ctx, p, plan, func(ctx context.Context, o aivm.RunOptions) (*aivm.Result, error) { return p.Run(ctx, data, o) })
}

// finishRun runs and writes results.
func (a *app) finishRun(ctx context.Context, p *aivm.Program, plan *results.Files, do runner) error {
	start := time.Now()
	r, last, err := a.execute(ctx, p, plan, do)
	if err != nil {
		return err
	}
	seconds := time.Since(start).Seconds()
	if err := plan.Write(a.logf, r); err != nil {
		return err
	}
	return a.printRun(p, r, last, plan, seconds)
}

// runner runs a program.
type runner func(context.Context, aivm.RunOptions) (*aivm.Result, error)

// execute runs the program with its metrics and a bar. The samples are the last ones of
// the metrics, by index.
func (a *app) execute(ctx context.Context, p *aivm.Program, plan *results.Files, do runner) (*aivm.Result, map[int]aivm.Sample, error) {
	log, err := metriclog.New(p.Unit(), plan.Metrics)
	if err != nil {
		return nil, nil, err
	}
	defer log.Abandon()
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	bar := terminal.NewBar(a.err, p)
	done := 0
	r, err := do(ctx, aivm.RunOptions{
		Metric: log.Add,
		Progress: func(p aivm.Progress) {
			done = p.Step
			bar.Step(p)
			if err := log.Flush(); err != nil {
				stop(err)
			}
		},
	})
	bar.End()
	if cause := context.Cause(ctx); err != nil && cause != nil && !errors.Is(cause, context.Canceled) {
		err = cause // the metrics could not be written
	}
	var t *isa.Trap
	switch {
	case errors.As(err, &t):
		log.Remove()
		return nil, nil, err
	case errors.Is(err, context.Canceled):
		return nil, nil, interrupted(fmt.Sprintf("stopped after step %d of %d%s", done, p.Steps(), log.Kept()))
	case err != nil:
		return nil, nil, err
	}
	return r, log.Last, log.Close()
}

func (a *app) printRun(p *aivm.Program, r *aivm.Result, last map[int]aivm.Sample, plan *results.Files, seconds float64) error {
	u := p.Unit()
	res := runResult{
		ProgramID: p.ID().String(), Steps: r.Steps, Seconds: seconds,
		Outputs: map[string]any{}, Exact: map[string]aivm.Exact{}, States: map[string][]int{}, Metrics: map[string]json.Number{},
		MetricsFile: plan.Metrics, PlotFiles: plan.Drawn, OutFiles: plan.Written, Contributions: contribution.Of(u, r), Notes: p.Notes(),
	}
	for i := range r.Outputs {
		t := &r.Outputs[i]
		res.Outputs[t.Name], res.Exact[t.Name] = t, t.Exact()
	}
	for _, s := range r.Model {
		res.States[s.Name] = s.Dims()
	}
	for i, s := range last {
		res.Metrics[u.Metrics[i].Name] = json.Number(s.Text())
	}
	return a.print(res, func(w io.Writer) {
		t := newTable("output", "value")
		for i := range r.Outputs {
			o := &r.Outputs[i]
			t.row(o.Name+axesSuffix(o.Axes), o.String())
		}
		if len(r.Outputs) > 0 {
			t.write(w)
		}
		contribution.Write(w, res.Contributions)
		a.logf("%s in %s%s", plural(r.Steps, "step"), duration(seconds), lastMetrics(r.Metrics))
	})
}

// lastMetrics writes first and last values for people: ", loss about 2.31 → 0.12".
func lastMetrics(metrics []aivm.Series) string {
	s := ""
	for _, m := range metrics {
		if n := len(m.Values); n > 0 {
			s += fmt.Sprintf(", %s about %s → %s", m.Name, number(m.Values[0]), number(m.Values[n-1]))
		}
	}
	return s
}
