package aivm

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math"
	"os"
	"slices"
	"strings"

	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/files/inputs"
	"github.com/aivm/aivm/internal/files/opening"
	"github.com/aivm/aivm/internal/files/segments"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// Run runs the pieces of a plan one after the other and leaves in the folder what their proofs need, for its owner alone: the data sets
// with the openings of their commitments, and after each piece the model with the random coefficients that its commitment will have.
// Pieces that the folder has the models of are not run again: a run that ended, however it did, goes on where it was. Without data, those
// of the folder are taken. The result is that of the uncut program, and Metric is told of all values, those of earlier calls too.
func (p *Plan) Run(ctx context.Context, dir string, d *Data, powers *Powers, o RunOptions) (*Result, error) {
	f := segments.Folder(dir)
	if err := f.Make(); err != nil {
		return nil, err
	}
	if d != nil {
		if err := d.of(p.program); err != nil {
			return nil, err
		}
		if err := p.keep(f, d, powers.s); err != nil {
			return nil, err
		}
	}
	r := &planRun{plan: p, folder: f, powers: powers.s, options: o, steps: p.program.Steps(), latest: make([]float64, len(p.program.unit.Metrics))}
	for i := range r.latest {
		r.latest[i] = math.NaN()
	}
	r.result.Metrics = make([]vm.Series, len(p.program.unit.Metrics))
	if d != nil {
		r.in = d.d.In
	}
	for k := range p.pieces {
		if err := r.piece(ctx, k); err != nil {
			return nil, err
		}
	}
	return r.whole()
}

// keep writes data sets and start to the folder, or compares them with what is there.
func (p *Plan) keep(f segments.Folder, d *Data, powers *srs.SRS) error {
	u := p.program.unit
	blindings, err := d.d.Bind(powers)
	if err != nil {
		return err
	}
	for _, set := range u.DataSets() {
		path := f.Data(set.Name)
		if o, err := opening.Read(path, opening.DataKind, powers.ID().String()); err == nil {
			if err := o.Holds(path, u, set, d.d.In); err != nil {
				return err
			}
			continue
		} else if !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		s, err := opening.SetOf(u, set, d.d.In)
		if err != nil {
			return err
		}
		s.Powers, s.Blindings = powers, blindings.Data[set.Name]
		if err := s.Commit(); err != nil {
			return err
		}
		if err := segments.WriteSecret(path, s.Opening()); err != nil {
			return err
		}
	}
	if o := d.d.StartOpening(); o != nil {
		if err := segments.WriteSecret(f.Model(0), o); err != nil {
			return err
		}
	}
	if err := keepBeacon(f, d.d.Beacon); err != nil {
		return err
	}
	start := opening.StartOf(u, d.d.In)
	if start == nil {
		return nil
	}
	if err := segments.WriteSecret(f.Start(), start); err != nil {
		return err
	}
	kept, err := opening.ReadStart(f.Start(), u)
	if err != nil {
		return err
	}
	if !maps.Equal(opening.StartOf(u, kept).Values, start.Values) {
		return fmt.Errorf("%s: the run of this folder starts from other weights: name another folder", f.Start())
	}
	return nil
}

// keepBeacon writes the beacon to the folder, or compares it with what is there.
func keepBeacon(f segments.Folder, beacon *[32]byte) error {
	if beacon == nil {
		return nil
	}
	err := atomicfile.WriteNew(f.Beacon(), []byte(ID(*beacon).String()+"\n"), 0o644)
	if !errors.Is(err, fs.ErrExist) {
		return err
	}
	if kept, err := readBeacon(f); err != nil || kept != ID(*beacon) {
		return errors.Join(err, fmt.Errorf("%s: the run of this folder has the beacon %s: name another folder", f.Beacon(), kept))
	}
	return nil
}

func readBeacon(f segments.Folder) (ID, error) {
	b, err := os.ReadFile(f.Beacon())
	if err != nil {
		return ID{}, err
	}
	id, err := ParseID(strings.TrimSpace(string(b)))
	if err != nil {
		return ID{}, fmt.Errorf("%s: %w", f.Beacon(), err)
	}
	return id, nil
}

// given are the tensors of the uncut program that the folder has.
func (p *Plan) given(f segments.Folder, u *isa.Unit) (vm.Inputs, error) {
	r := inputs.Request{Openings: map[string]string{}, Words: (&Names{}).words()}
	for _, set := range u.DataSets() {
		r.Openings[set.Name] = f.Data(set.Name)
	}
	if u.StartKind() != isa.Genesis {
		var err error
		if r.Known, err = opening.ReadStart(f.Start(), u); err != nil {
			return nil, unkept(f, err)
		}
	}
	if len(u.Draws()) > 0 {
		beacon, err := readBeacon(f)
		if err != nil {
			return nil, unkept(f, err)
		}
		r.Beacon = (*[32]byte)(&beacon)
	}
	d, err := r.Read(u)
	if err != nil {
		return nil, unkept(f, err)
	}
	return d.In, nil
}

// unkept says what to do about a file that no run has left yet.
func unkept(f segments.Folder, err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%w: the run of the plan has not begun: aivm run PROG --checkpoint %s", err, f)
	}
	return err
}

// planRun is a run of pieces.
type planRun struct {
	plan    *Plan
	folder  segments.Folder
	powers  *srs.SRS
	options RunOptions
	in      vm.Inputs // of the uncut program; nil until they are needed
	steps   int
	latest  []float64

	model   map[string]kernel.Data // that the last piece ended with
	outputs map[string][]int128.Int
	result  vm.Result
}

// piece takes what an earlier call has left of a piece, or runs it.
func (r *planRun) piece(ctx context.Context, k int) error {
	x := r.plan.pieces[k]
	path := r.folder.Model(k + 1)
	o, err := opening.Read(path, opening.ModelKind, r.powers.ID().String())
	if err == nil {
		rec, err := segments.ReadRecord(r.folder.Run(k+1), x.id.String())
		if err != nil {
			return err
		}
		if r.model, err = o.Model(path, r.plan.program.unit); err != nil {
			return err
		}
		for i := range rec.Samples {
			if err := r.replay(x, &rec.Samples[i]); err != nil {
				return err
			}
		}
		return r.take(rec)
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	p, err := x.checked()
	if err != nil {
		return err
	}
	defer func() { x.program = nil }()
	if err := p.RequireMemory(); err != nil {
		return err
	}
	in, err := r.inputs(p.unit, k)
	if err != nil {
		return err
	}
	var samples []vm.Sample
	run, err := vm.Run(ctx, p.unit, in, vm.Options{
		Progress: func(s vm.Progress) {
			if r.options.Progress != nil {
				r.options.Progress(Progress{Step: r.result.Steps + s.Step, Steps: r.steps, Metrics: r.latest})
			}
		},
		Metric: func(s vm.Sample) {
			samples = append(samples, s)
			r.sample(x, p.unit.Metrics[s.Metric].Name, s)
		},
	})
	if err != nil {
		return err
	}
	rec := segments.RecordOf(p.unit, run, samples)
	if err := rec.Write(r.folder.Run(k + 1)); err != nil {
		return err
	}
	if o, err = opening.NewModel(r.powers, p.unit, run.States); err != nil {
		return err
	}
	if err := segments.WriteSecret(path, o); err != nil { // last: with it the piece is done
		return err
	}
	r.model = map[string]kernel.Data{}
	for _, s := range run.States {
		r.model[s.Name] = s.Data
	}
	return r.take(rec)
}

// inputs are those of a piece: of the program's, and the model before.
func (r *planRun) inputs(u *isa.Unit, k int) (vm.Inputs, error) {
	if r.in == nil {
		var err error
		if r.in, err = r.plan.given(r.folder, r.plan.program.unit); err != nil {
			return nil, err
		}
	}
	in := vm.Inputs{}
	for _, v := range slices.Concat(u.Inputs, u.Draws()) {
		in[v.Name] = r.in[v.Name]
	}
	for _, s := range u.States {
		switch {
		case s.Given() && k == 0:
			in[s.Name] = r.in[s.Name]
		case s.Given():
			in[s.Name] = r.model[s.Name]
		}
	}
	return in, nil
}

// replay tells of a value that an earlier call has seen.
func (r *planRun) replay(x *piece, s *segments.Sample) error {
	v, err := s.Value()
	if err == nil {
		r.sample(x, s.Metric, vm.Sample{Loops: s.Loops, Step: s.Step, Integer: v, Scale: s.Scale, Value: fixed.Float(v.Big(), s.Scale)})
	}
	return err
}

// sample tells of a value of a metric as the uncut program has it.
func (r *planRun) sample(x *piece, name string, s vm.Sample) {
	u := r.plan.program.unit
	i := slices.IndexFunc(u.Metrics, func(m *isa.Public) bool { return m.Name == name })
	if i < 0 {
		return // a record of somebody else
	}
	loops := slices.Clone(s.Loops)
	for k, l := range u.Metrics[i].Op.Block.Loops() {
		if k < len(loops) {
			loops[k] += x.Begin[l.Name]
		}
	}
	r.latest[i] = s.Value
	r.result.Metrics[i].Values = append(r.result.Metrics[i].Values, s.Value)
	if r.options.Metric != nil {
		r.options.Metric(Sample{i, loops, r.result.Steps + s.Step, s.Integer.Big(), s.Scale})
	}
}

// take joins outputs and steps.
func (r *planRun) take(rec *segments.Record) error {
	if r.outputs == nil {
		r.outputs = map[string][]int128.Int{}
	}
	for name := range rec.Outputs {
		values, err := rec.Output(name)
		if err != nil {
			return err
		}
		if v := r.plan.program.unit.Named[name]; v != nil && v.Drawn() {
			r.outputs[name] = nil // every piece has it
		}
		r.outputs[name] = append(r.outputs[name], values...)
	}
	r.result.Steps += rec.Steps
	if r.options.Progress != nil {
		r.options.Progress(Progress{Step: r.result.Steps, Steps: r.steps, Metrics: r.latest})
	}
	return nil
}

// whole is the result of the uncut program.
func (r *planRun) whole() (*Result, error) {
	u := r.plan.program.unit
	for _, o := range u.Outputs {
		t := &o.Value.Type
		axes := append(loopAxes(o.Op.Block), t.Axes...)
		d := segments.Data(r.outputs[o.Name])
		if n := isa.Axes(axes).Len(); d.Len() != n {
			return nil, fmt.Errorf("%s: output %s has %d values, want %d: the records of its runs are damaged", r.folder, o.Name, d.Len(), n)
		}
		r.result.Outputs = append(r.result.Outputs, vm.Tensor{Name: o.Name, Axes: axes, Format: *t.Format, Data: d})
	}
	for _, s := range u.States {
		if !s.Local {
			r.result.States = append(r.result.States, vm.Tensor{Name: s.Name, Axes: s.Type.Axes, Format: *s.Type.Format, Data: r.model[s.Name]})
		}
	}
	for i, m := range u.Metrics {
		r.result.Metrics[i].Name, r.result.Metrics[i].Loops = m.Name, loopAxes(m.Op.Block)
	}
	return resultOf(&r.result), nil
}
