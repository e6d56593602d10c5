// Package results writes what a run leaves: arrays, metrics and pictures. What cannot be written is found before the run.
package results

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/tools/chart"
	"github.com/aivm/aivm/internal/tools/contribution"
	"github.com/aivm/aivm/internal/tools/prose"
	"github.com/aivm/aivm/isa"
)

// model stands for all states in --out.
const model = "model"

// Request says which files a run is to write, as the flags of aivm run do, which stand in messages.
type Request struct {
	Out     []string // name=file of an output or a state, or of model, which is all states
	Metrics string   // file
	Plots   []string // [metric,...=]file, or none
	Log     bool     // plots of metrics have a logarithmic axis
	Raw     bool     // Out has integers at the scale
}

// Files are the files that a run writes.
type Files struct {
	Metrics string
	Written []string // arrays, after Write
	Drawn   []string // pictures, after Write

	program string
	arrays  []*arrayFile
	plots   []*plotFile
	raw     bool
	log     bool
	unit    *isa.Unit
}

// Log is told what is worth a line.
type Log func(format string, args ...any)

// arrayFile is a .npy file with one tensor, or a .npz or .safetensors file with
// several.
type arrayFile struct {
	path  string
	names []string
}

// plotFile is a picture of a metric, or of contributions.
type plotFile struct {
	path    string
	metric  int      // index in Unit.Metrics
	curves  []string // in place of it: metrics, and outputs of one axis, over each other
	log     bool
	bars    bool // contributions
	unasked bool // not worth an error
}

// Plan checks a request; program is the name for titles and pictures.
func (f *Request) Plan(u *isa.Unit, program string) (*Files, error) {
	o := &Files{program: program, Metrics: f.Metrics, raw: f.Raw, log: f.Log, unit: u, Written: []string{}, Drawn: []string{}}
	if f.Raw && len(f.Out) == 0 {
		return nil, fmt.Errorf("--raw is for files of --out, there is none")
	}
	if f.Metrics != "" && len(u.Metrics) == 0 {
		return nil, fmt.Errorf("--metrics: the program has no metric; write loss = metric x, or watch loss in a script")
	}
	if err := o.planArrays(u, f.Out); err != nil {
		return nil, err
	}
	if err := o.planPlots(u, f.Plots); err != nil {
		return nil, err
	}
	return o, o.checkDistinct()
}

func (o *Files) planArrays(u *isa.Unit, flags []string) error {
	for _, flag := range flags {
		name, path, ok := strings.Cut(flag, "=")
		if !ok || name == "" || path == "" {
			return fmt.Errorf("--out %s: want name=file, as in --out w1=w1.npy", flag)
		}
		names, err := resolveOut(u, name)
		if err != nil {
			return err
		}
		ext := strings.ToLower(filepath.Ext(path))
		if ext != ".npy" && ext != ".npz" && ext != ".safetensors" {
			return fmt.Errorf("--out %s: the name ends in %q, want .npy, .npz or .safetensors", flag, ext)
		}
		i := slices.IndexFunc(o.arrays, func(a *arrayFile) bool { return a.path == path })
		if i < 0 {
			i = len(o.arrays)
			o.arrays = append(o.arrays, &arrayFile{path: path})
		}
		a := o.arrays[i]
		for _, n := range names {
			if slices.Contains(a.names, n) {
				return fmt.Errorf("--out %s: %s goes to %s twice", flag, n, path)
			}
			a.names = append(a.names, n)
		}
		if ext == ".npy" && len(a.names) > 1 {
			return fmt.Errorf("--out %s: a .npy file holds one array, %s are %d: write a .npz or .safetensors file", flag, strings.Join(a.names, ", "), len(a.names))
		}
	}
	return o.checkRaw(u)
}

// resolveOut are the outputs and states that a name stands for.
func resolveOut(u *isa.Unit, name string) ([]string, error) {
	var outs, states []string
	for _, p := range u.Outputs {
		outs = append(outs, p.Name)
	}
	for _, s := range u.States {
		if !s.Local {
			states = append(states, s.Name)
		}
	}
	switch {
	case slices.Contains(outs, name) || slices.Contains(states, name):
		return []string{name}, nil
	case name == model && len(states) > 0:
		return states, nil
	case name == model:
		return nil, fmt.Errorf("--out model: the program has no states")
	}
	known := append(append(outs, states...), model)
	return nil, fmt.Errorf("--out: the program has no output or state %s%s", name, isa.Suggest(name, known))
}

// checkRaw refuses raw states that may not fit the 64 bits of an array.
func (o *Files) checkRaw(u *isa.Unit) error {
	if !o.raw {
		return nil
	}
	for _, s := range u.States {
		if s.Type.Format.Bits > 64 && o.saves(s.Name) {
			return fmt.Errorf("--raw: state %s is %s, an array holds 64 bits: leave --raw out, or declare 64 bits", s.Name, s.Type.Format)
		}
	}
	for _, p := range u.Outputs {
		if f := p.Value.Type.Format; f.Bits == 64 && !f.Signed && o.saves(p.Name) {
			return fmt.Errorf("--raw: output %s is %s, an array holds signed numbers of 64 bits", p.Name, f)
		}
	}
	return nil
}

func (o *Files) saves(name string) bool {
	return slices.ContainsFunc(o.arrays, func(a *arrayFile) bool { return slices.Contains(a.names, name) })
}

func (o *Files) planPlots(u *isa.Unit, flags []string) error {
	if slices.Contains(flags, "none") {
		if len(flags) > 1 {
			return fmt.Errorf("--plot none excludes other plots")
		}
		return nil
	}
	var names []string
	for _, m := range u.Metrics {
		names = append(names, m.Name)
	}
	providers := contribution.Providers(u)
	if len(flags) == 0 {
		if n := len(providers); n > 0 && n <= chart.MaxBars {
			o.plots = []*plotFile{{path: o.program + ".contributions.png", bars: true, unasked: true}}
		} else if len(names) > 0 && u.Metrics[0].Op.Block.Iterations() > 1 {
			o.plots = []*plotFile{{path: o.program + "." + names[0] + ".png", unasked: true, log: o.log}}
		}
		return nil
	}
	if providers != nil {
		names = append(names, contribution.Output)
	}
	if len(names) == 0 && len(curveNames(u)) == 0 {
		return fmt.Errorf("--plot: there is nothing to draw: the program has no metric; write loss = metric x, or watch loss in a script")
	}
	for _, flag := range flags {
		p := &plotFile{path: flag, log: o.log}
		if name, path, ok := strings.Cut(flag, "="); ok {
			p.path = path
			if list := strings.Split(name, ","); len(list) > 1 || isCurve(u, name) {
				p.curves = list
				for _, n := range list {
					if !slices.Contains(names[:len(u.Metrics)], n) && !isCurve(u, n) {
						return fmt.Errorf("--plot: the program has no metric, and no output of one axis, %s%s", n, isa.Suggest(n, append(names, curveNames(u)...)))
					}
				}
				o.plots = append(o.plots, p)
				if err := chart.CheckPath(path); err != nil {
					return err
				}
				continue
			}
			if p.metric = slices.Index(names, name); p.metric < 0 {
				return fmt.Errorf("--plot: the program has no metric %s%s", name, isa.Suggest(name, names))
			}
			p.bars = p.metric == len(u.Metrics)
		}
		if err := chart.CheckPath(p.path); err != nil {
			return err
		}
		o.plots = append(o.plots, p)
	}
	return nil
}

// checkDistinct refuses two results in one file.
func (o *Files) checkDistinct() error {
	var seen []string
	for _, p := range o.paths() {
		clean := filepath.Clean(p)
		if slices.Contains(seen, clean) && !strings.HasPrefix(clean, "/dev/") {
			return fmt.Errorf("%s would be written twice", p)
		}
		seen = append(seen, clean)
	}
	return nil
}

func (o *Files) paths() []string {
	var p []string
	for _, a := range o.arrays {
		p = append(p, a.path)
	}
	if o.Metrics != "" {
		p = append(p, o.Metrics)
	}
	for _, f := range o.plots {
		p = append(p, f.path)
	}
	return p
}

// Probe finds out before the run whether the files can be written.
func (o *Files) Probe(log Log) error {
	for _, path := range o.paths() {
		err := atomicfile.Writable(path)
		i := slices.IndexFunc(o.plots, func(p *plotFile) bool { return p.path == path && p.unasked })
		if err != nil && i >= 0 {
			log("warning: no plot: %v", err)
			o.plots = slices.Delete(o.plots, i, i+1)
			continue
		}
		if err != nil {
			return fmt.Errorf("cannot write %s: %w", path, err)
		}
	}
	return nil
}

// Write writes arrays and pictures.
func (o *Files) Write(log Log, r *aivm.Result) error {
	tensors := map[string]*aivm.Tensor{}
	for _, list := range [][]aivm.Tensor{r.Outputs, r.Model} {
		for i := range list {
			tensors[list[i].Name] = &list[i]
		}
	}
	for _, f := range o.arrays {
		var list []*aivm.Tensor
		for _, n := range f.names {
			t := tensors[n]
			if lost := t.Rounded(); lost > 0 && !o.raw {
				log("warning: %s of %s have more than 53 bits and are rounded to float64; --raw keeps them", prose.Plural(lost, "value"), n)
			}
			list = append(list, t)
		}
		if err := aivm.WriteArrays(f.path, o.raw, list...); err != nil {
			return fmt.Errorf("cannot write %s: %w", f.path, err)
		}
		o.Written = append(o.Written, f.path)
	}
	for _, p := range o.plots {
		if p.bars {
			if err := contribution.Draw(p.path, o.program, contribution.Of(o.unit, r)); err != nil {
				return fmt.Errorf("cannot write %s: %w", p.path, err)
			}
			log("contributions: %s", p.path)
			o.Drawn = append(o.Drawn, p.path)
			continue
		}
		if err := o.draw(p, r); err != nil {
			return fmt.Errorf("cannot write %s: %w", p.path, err)
		}
		what := strings.Join(p.curves, ", ")
		if p.curves == nil {
			what = r.Metrics[p.metric].Name
		}
		log("plot of %s: %s", what, p.path)
		o.Drawn = append(o.Drawn, p.path)
	}
	return nil
}

// draw draws a metric as it is, or several, or one over a logarithmic axis, by their means of an epoch.
func (o *Files) draw(p *plotFile, r *aivm.Result) error {
	var m aivm.Series
	if p.curves == nil {
		m = r.Metrics[p.metric]
	}
	if p.curves == nil && !p.log {
		return chart.WriteLine(p.path, chart.Line{Title: o.program + ": " + m.Name, X: axisLabel(m), Y: m.Name, Values: m.Values})
	}
	c := chart.Overlay{Title: o.program, Log: p.log}
	if p.curves == nil {
		p.curves = []string{m.Name}
	}
	for _, name := range p.curves {
		if i := slices.IndexFunc(r.Metrics, func(m aivm.Series) bool { return m.Name == name }); i >= 0 {
			m := r.Metrics[i]
			c.X, c.Curves = chart.EpochAxis(m.Loops), append(c.Curves, chart.EpochCurve(name, m.Loops, m.Values))
			continue
		}
		if t, ok := r.Output(name); ok {
			c.X, c.Curves = t.Axes[0].Name, append(c.Curves, chart.EpochCurve(name, t.Axes, t.Floats()))
		}
	}
	return chart.WriteOverlay(p.path, c)
}

// curveNames are the outputs of one axis, as test_loss_epoch.
func curveNames(u *isa.Unit) (names []string) {
	for _, p := range u.Outputs {
		if len(p.Value.Type.Axes)+len(p.Op.Block.Loops()) == 1 {
			names = append(names, p.Name)
		}
	}
	return names
}

func isCurve(u *isa.Unit, name string) bool { return slices.Contains(curveNames(u), name) }

// axisLabel says what the values of a metric are over.
func axisLabel(m aivm.Series) string {
	switch len(m.Loops) {
	case 0:
		return "run"
	case 1:
		return m.Loops[0].Name
	}
	return "step"
}
