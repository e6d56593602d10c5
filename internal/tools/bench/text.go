package bench

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/aivm/aivm/internal/tools/chart"
	"github.com/aivm/aivm/internal/tools/prose"
)

// Object is the report as JSON has it: every figure by its name, null if
// it was not measured, and what led to it.
func (r *Report) Object() map[string]any {
	o := map[string]any{
		"cores": r.Machine.Cores, "machine": r.Machine, "at": r.At.Format(time.RFC3339), "kernels": r.Kernels, "quiet": r.Quiet(),
		"notes": r.Notes, "noise": r.Noise, "skipped": r.Skipped, "measurements": r.Measurements, "circuit": r.Circuit, "plain": r.Plain, "curve": r.Curve, "against": r.Against,
	}
	goals := map[string]any{}
	for _, f := range Figures {
		goals[f.Name] = map[string]any{"resolve": f.Resolve, "aim": f.Aim, "at_least": f.AtLeast, "unit": f.Unit, "about": f.About}
		o[f.Name] = nil
		if v, ok := r.Values[f.Name]; ok {
			o[f.Name] = v
		}
	}
	o["goals"] = goals
	return o
}

// DrawCurve draws the CPU time of a proof over the steps in it: others disturb it least.
func (r *Report) DrawCurve(path string) error {
	l := chart.Line{
		Title: "run and proof of a network 784-128-10, batch 64, chunks of 2^20 cells",
		X:     "steps of training in one proof", Y: "CPU seconds", Every: CurveSteps, FromZero: true,
	}
	for _, p := range r.Curve {
		l.Values = append(l.Values, p.CPUSeconds)
	}
	return chart.WriteLine(path, l)
}

// Write prints the report.
func (r *Report) Write(w io.Writer) {
	writeFigures(w, r)
	if k := r.Kernels; k != nil {
		fmt.Fprintf(w, "\n%s, %d cores, arithmetic: %s; a multiplication %.1f ns, a point added %.0f ns, scaled %.0f ns, a permutation %.0f ns\n",
			r.Machine.CPU, r.Machine.Cores, r.Machine.Arithmetic, k.Multiply, k.Add, k.Scale, k.Permute)
	}
	writeMeasurements(w, r.Measurements)
	writePlain(w, r.Plain)
	writeAgainst(w, r.Against)
	if len(r.Curve) > 0 {
		t := prose.NewTable("steps", "cells", "seconds", "CPU").Numbers(0, 1, 2, 3)
		for _, p := range r.Curve {
			t.Row(strconv.Itoa(p.Steps), prose.Thousands(int64(p.Cells)), strconv.FormatFloat(p.Seconds, 'f', 3, 64), strconv.FormatFloat(p.CPUSeconds, 'f', 3, 64))
		}
		t.Write(w)
	}
	for _, n := range slices.Concat(r.Notes, r.Noise) {
		fmt.Fprintf(w, "\n%s\n", n)
	}
	for _, name := range slices.Sorted(maps.Keys(r.Skipped)) {
		fmt.Fprintf(w, "\nskipped %s: %s\n", name, r.Skipped[name])
	}
}

func writeFigures(w io.Writer, r *Report) {
	if len(r.Values) == 0 {
		return
	}
	t := prose.NewTable("figure", "value", "to resolve", "aim", "", "").Numbers(1, 2, 3)
	for _, f := range Figures {
		v, ok := r.Values[f.Name]
		if !ok {
			continue
		}
		sign, mark := "≤ ", "reached"
		if f.AtLeast {
			sign = "≥ "
		}
		if !f.Reached(v) {
			mark = "MISSED"
		}
		t.Row(f.Name, figureText(&f, v), sign+figureText(&f, f.Resolve), sign+figureText(&f, f.Aim), mark, f.About)
	}
	t.Write(w)
}

// writeMeasurements prints times by stage, a column for each workload: seconds, CPU
// seconds, cores busy, bytes allocated.
func writeMeasurements(w io.Writer, all []*Measurement) {
	if len(all) == 0 {
		return
	}
	head := []string{"seconds"}
	numbers := []int{}
	for i, m := range all {
		head = append(head, m.Workload)
		numbers = append(numbers, i+1)
	}
	t := prose.NewTable(head...).Numbers(numbers...)
	row := func(name string, value func(m *Measurement) string) {
		cells := []string{name}
		for _, m := range all {
			cells = append(cells, value(m))
		}
		t.Row(cells...)
	}
	three := func(s float64) string { return strconv.FormatFloat(s, 'f', 3, 64) }
	used := func(u Usage) string {
		return fmt.Sprintf("%.3f  cpu %.3f  ×%.2f  %s", u.Seconds, u.CPUSeconds, u.CoresBusy(), prose.Bytes(u.AllocatedBytes))
	}
	ratio := func(seconds, ratio float64) string { return fmt.Sprintf("%.3f  %.2f ×", seconds, ratio) }
	row("run", func(m *Measurement) string { return three(m.RunSeconds) })
	row("traced run", func(m *Measurement) string { return three(m.TraceSeconds) })
	for i, s := range all[0].Stages {
		row(s.Name, func(m *Measurement) string { return used(m.Stages[i].Usage) })
	}
	row("proof in all", func(m *Measurement) string { return three(m.ProveSeconds) })
	row("with its run", func(m *Measurement) string { return used(m.All) })
	row("÷ run", func(m *Measurement) string { return ratio(m.RunSeconds, m.RunRatio) })
	row("÷ MultiExp", func(m *Measurement) string { return ratio(m.MultiExpSeconds, m.MultiExpRatio) })
	row("÷ floor", func(m *Measurement) string { return ratio(m.FloorSeconds, m.FloorRatio) })
	row("others' cores", func(m *Measurement) string { return fmt.Sprintf("%.1f", m.All.OthersCores) })
	row("cells", func(m *Measurement) string { return prose.Thousands(int64(m.Cells)) })
	row("of the data", func(m *Measurement) string { return prose.Thousands(int64(m.DataCells)) })
	row("addresses", func(m *Measurement) string { return prose.Thousands(int64(m.Addresses)) })
	row("chunks", func(m *Measurement) string { return fmt.Sprintf("%d of 2^%d", m.Chunks, m.ChunkBits) })
	row("proof", func(m *Measurement) string { return prose.Bytes(int64(m.ProofBytes)) })
	row("verification", func(m *Measurement) string { return fmt.Sprintf("%.1f ms", m.VerifyMilliseconds) })
	row("first verification", func(m *Measurement) string { return fmt.Sprintf("%.1f ms", m.FirstVerifyMilliseconds) })
	row("peak memory", func(m *Measurement) string { return prose.Bytes(m.PeakBytes) })
	row("estimated", func(m *Measurement) string { return prose.Bytes(m.EstimateBytes) })
	fmt.Fprintln(w)
	t.Write(w)
}

func figureText(f *Figure, v float64) string {
	if f.Unit == "B" && v >= 1024 {
		return prose.Bytes(int64(v))
	}
	return strings.TrimSpace(strconv.FormatFloat(v, 'g', 3, 64) + " " + f.Unit)
}
