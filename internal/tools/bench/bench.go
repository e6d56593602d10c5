// Package bench measures what a proof costs, in figures that can be compared:
// ratios to other work of the same run on the same machine, where there is such.
package bench

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/aivm/aivm/verifier/srs"
)

// Bench is a series of measurements.
type Bench struct {
	// Powers gives powers of tau for chunks of 2^c cells.
	Powers func(c int) (*srs.SRS, error)
	// Examples is the folder with the project's examples.
	Examples string
	// Log, if set, takes a line for whoever watches.
	Log func(line string)
}

func (b *Bench) logf(format string, args ...any) {
	if b.Log != nil {
		b.Log(fmt.Sprintf(format, args...))
	}
}

// Figure is a number with what it should be.
type Figure struct {
	Name  string
	Unit  string
	About string
	// Resolve is what has to be reached, Aim where the project goes. The value
	// should be at most these; if AtLeast, at least.
	Resolve, Aim float64
	AtLeast      bool
}

// Reached reports whether a value is good enough.
func (f *Figure) Reached(v float64) bool {
	if f.AtLeast {
		return v >= f.Resolve
	}
	return v <= f.Resolve
}

// Figures lists all figures, in the order of reports.
var Figures = []Figure{
	{Name: "cells_ratio_msm", Unit: "×", Resolve: 1, Aim: 0.7, About: "traced run and proof of 2^22 cells ÷ gnark-crypto's MultiExp of their magnitudes"},
	{Name: "prove_run_ratio_mnist", Unit: "×", Resolve: 40, Aim: 10, About: "traced run and proof of examples/mnist, 32 steps ÷ its run"},
	{Name: "naive_circuit_ratio", Unit: "×", Resolve: 100, Aim: 1000, AtLeast: true, About: "Groth16 of one step 784-128-10, batch 64, as a plain circuit (extrapolated) ÷ traced run and proof of it"},
	{Name: "fc10m_seconds", Unit: "s", Resolve: 4.5, Aim: 3.5, About: "traced run and proof of one step, 8 layers, 10.5 million parameters, batch 64, committed final state"},
	{Name: "fc10m_peak_bytes", Unit: "B", Resolve: 2 << 30, Aim: 2 << 30, About: "its peak memory"},
	{Name: "bytes_per_cell", Unit: "B", Resolve: 70, Aim: 60, About: "peak memory of the process ÷ cells, at 2^22 cells"},
	{Name: "verify_milliseconds", Unit: "ms", Resolve: 20, Aim: 10, About: "decoding and verification of a program that the verifier knows, at 2^22 cells"},
	{Name: "proof_bytes", Unit: "B", Resolve: 128 << 10, Aim: 32 << 10, About: "size of the inner proof, at 2^22 cells"},
	{Name: "digits_seconds", Unit: "s", Resolve: 1.4, Aim: 1, About: "traced run and proof of examples/digits, the whole training"},
}

// workload is work that gives figures; one without figures is done only if it is
// named.
type workload struct {
	name    string
	figures []string
	do      func(*Bench, context.Context, *Report) error
}

var workloads = []workload{
	{"cells", []string{"cells_ratio_msm", "bytes_per_cell", "verify_milliseconds", "proof_bytes"}, (*Bench).cells},
	{"digits", []string{"digits_seconds"}, (*Bench).digits},
	{"mnist", []string{"prove_run_ratio_mnist"}, (*Bench).mnist},
	{"circuit", []string{"naive_circuit_ratio"}, (*Bench).circuit},
	{"fc10m", []string{"fc10m_seconds", "fc10m_peak_bytes"}, (*Bench).fc10m},
	{"plain", nil, (*Bench).plain},
	{"curve", nil, (*Bench).curve},
}

// Report is what was measured.
type Report struct {
	Machine      Machine
	At           time.Time
	Kernels      *Kernels           // nil if nothing was proven
	Values       map[string]float64 // by figure
	Notes        []string
	Noise        []string          // what says that others used the machine
	Skipped      map[string]string // workloads that could not run, and why
	Measurements []*Measurement
	Circuit      *Circuit
	Plain        []Plain
	Curve        []Point
	Against      []Change
}

// Quiet reports whether nobody else used the machine while something was proven.
func (r *Report) Quiet() bool {
	return !slices.ContainsFunc(r.Measurements, func(m *Measurement) bool { return m.All.OthersCores > noisy }) &&
		!slices.ContainsFunc(r.Plain, func(p Plain) bool { return max(p.Groth16.OthersCores, p.AIVM.OthersCores) > noisy })
}

func (r *Report) noteOthers(name string, u Usage) {
	if u.OthersCores > noisy {
		r.Noise = append(r.Noise, fmt.Sprintf("%s: others kept %.1f of %d cores busy meanwhile: seconds are too many, ratios uncertain; CPU seconds tell more",
			name, u.OthersCores, r.Machine.Cores))
	}
}

// Point is a proof of so many steps.
type Point struct {
	Steps      int     `json:"steps"`
	Cells      int     `json:"cells"`
	Seconds    float64 `json:"seconds"` // traced run and proof
	CPUSeconds float64 `json:"cpu_seconds"`
}

// Names are what Run takes: workloads and figures.
func Names() []string {
	var n []string
	for _, w := range workloads {
		n = append(n, w.name)
	}
	for _, f := range Figures {
		n = append(n, f.Name)
	}
	return n
}

// Run measures the workloads with the given names or figures, or all.
func (b *Bench) Run(ctx context.Context, names ...string) (*Report, error) {
	r := &Report{Machine: thisMachine(), At: time.Now().UTC(), Values: map[string]float64{}, Notes: []string{}, Noise: []string{}, Skipped: map[string]string{}, Measurements: []*Measurement{}}
	for _, n := range names {
		if !slices.Contains(Names(), n) {
			return nil, fmt.Errorf("no benchmark %s: want one of %v", n, Names())
		}
	}
	for _, w := range workloads {
		wanted := len(names) == 0 && len(w.figures) > 0 || slices.Contains(names, w.name) ||
			slices.ContainsFunc(w.figures, func(f string) bool { return slices.Contains(names, f) })
		if !wanted {
			continue
		}
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := w.do(b, ctx, r); err != nil {
			return nil, fmt.Errorf("benchmark %s: %w", w.name, err)
		}
	}
	return r, nil
}

func (r *Report) notef(format string, args ...any) {
	r.Notes = append(r.Notes, fmt.Sprintf(format, args...))
}
