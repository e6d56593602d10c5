package main

import (
	"fmt"
	"io"
	"maps"
	"runtime"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/bench"
	"github.com/aivm/aivm/internal/chart"
	"github.com/aivm/aivm/internal/powers"
	"github.com/aivm/aivm/internal/srs"
)

func (a *app) benchCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "bench [NAME]...",
		Short: "Measure what proofs cost",
		Long: `bench measures proofs and prints figures with what they should be: ratios to other work of
the same run where there is such, so that machines can be compared. A NAME is a figure or
a group of them; all take some minutes on two cores.

  cells    2^22 cells: cells_ratio_msm, bytes_per_cell, verify_milliseconds, proof_bytes
  digits   examples/digits: digits_seconds
  mnist    examples/mnist, whose data go run ./examples/mnist/get fetches: prove_run_ratio_mnist
  circuit  a step as a plain gnark circuit, at small sizes, extrapolated: naive_circuit_ratio
  fc10m    10 million parameters: fc10m_seconds, fc10m_peak_bytes
  curve    time over steps, from 4 to 64, for --plot; only if it is named

Seconds of a proof have the traced run in them. Peak memory is what the operating
system counts for the whole process.`,
		Example: `  aivm bench
  aivm bench cells --json`,
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return bench.Names(), cobra.ShellCompDirectiveNoFileComp
		},
	}
	file := powersFlag(c)
	picture := c.Flags().String("plot", "", "picture of the curve to draw, .png or .svg")
	examples := c.Flags().String("examples", "examples", "folder of the examples")
	c.RunE = func(c *cobra.Command, args []string) error {
		if *picture != "" {
			if err := chart.CheckPath(*picture); err != nil {
				return err
			}
			if !slices.Contains(args, "curve") {
				return fmt.Errorf("--plot draws the curve: aivm bench curve --plot %s", *picture)
			}
		}
		var have *srs.SRS
		b := &bench.Bench{
			Examples: *examples,
			Log:      func(line string) { a.logf("%s", line) },
			Powers: func(k int) (_ *srs.SRS, err error) {
				if have == nil || have.Require(1<<k+1) != nil {
					have, err = powers.LoadOrMake(c.Context(), *file, k, a.logf)
				}
				return have, err
			},
		}
		r, err := b.Run(c.Context(), args...)
		if c.Context().Err() != nil {
			return interrupted("stopped")
		}
		if err != nil {
			return err
		}
		if *picture != "" {
			if err := drawCurve(*picture, r.Curve); err != nil {
				return err
			}
		}
		return a.print(benchObject(r), func(w io.Writer) { writeBench(w, r) })
	}
	return c
}

// benchObject is a report as --json prints it: every figure by its name, null if
// it was not measured, and what led to it.
func benchObject(r *bench.Report) map[string]any {
	o := map[string]any{
		"cores": runtime.GOMAXPROCS(0), "notes": r.Notes, "skipped": r.Skipped, "measurements": r.Measurements, "circuit": r.Circuit, "curve": r.Curve,
	}
	goals := map[string]any{}
	for _, f := range bench.Figures {
		goals[f.Name] = map[string]any{"resolve": f.Resolve, "aim": f.Aim, "at_least": f.AtLeast, "unit": f.Unit, "about": f.About}
		o[f.Name] = nil
		if v, ok := r.Values[f.Name]; ok {
			o[f.Name] = v
		}
	}
	o["goals"] = goals
	return o
}

// drawCurve draws the time of a proof over the steps in it.
func drawCurve(path string, points []bench.Point) error {
	l := chart.Line{
		Title: "run and proof of a network 784-128-10, batch 64, chunks of 2^18 cells",
		X:     "steps of training in one proof", Y: "seconds", Every: bench.CurveSteps, FromZero: true,
	}
	for _, p := range points {
		l.Values = append(l.Values, p.Seconds)
	}
	return chart.WriteLine(path, l)
}

func writeBench(w io.Writer, r *bench.Report) {
	writeFigures(w, r)
	writeMeasurements(w, r.Measurements)
	if len(r.Curve) > 0 {
		t := newTable("steps", "cells", "seconds").numbers(0, 1, 2)
		for _, p := range r.Curve {
			t.row(strconv.Itoa(p.Steps), thousands(int64(p.Cells)), strconv.FormatFloat(p.Seconds, 'f', 3, 64))
		}
		t.write(w)
	}
	for _, n := range r.Notes {
		fmt.Fprintf(w, "\n%s\n", n)
	}
	for _, name := range slices.Sorted(maps.Keys(r.Skipped)) {
		fmt.Fprintf(w, "\nskipped %s: %s\n", name, r.Skipped[name])
	}
}

func writeFigures(w io.Writer, r *bench.Report) {
	if len(r.Values) == 0 {
		return
	}
	t := newTable("figure", "value", "to resolve", "aim", "", "").numbers(1, 2, 3)
	for _, f := range bench.Figures {
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
		t.row(f.Name, figureText(&f, v), sign+figureText(&f, f.Resolve), sign+figureText(&f, f.Aim), mark, f.About)
	}
	t.write(w)
}

// writeMeasurements prints times by stage, a column for each workload.
func writeMeasurements(w io.Writer, all []*bench.Measurement) {
	if len(all) == 0 {
		return
	}
	head := []string{"seconds"}
	numbers := []int{}
	for i, m := range all {
		head = append(head, m.Workload)
		numbers = append(numbers, i+1)
	}
	t := newTable(head...).numbers(numbers...)
	row := func(name string, value func(m *bench.Measurement) string) {
		cells := []string{name}
		for _, m := range all {
			cells = append(cells, value(m))
		}
		t.row(cells...)
	}
	three := func(s float64) string { return strconv.FormatFloat(s, 'f', 3, 64) }
	row("run", func(m *bench.Measurement) string { return three(m.RunSeconds) })
	row("traced run", func(m *bench.Measurement) string { return three(m.TraceSeconds) })
	for i, s := range all[0].Stages {
		row(s.Name, func(m *bench.Measurement) string { return three(m.Stages[i].Seconds) })
	}
	row("proof in all", func(m *bench.Measurement) string { return three(m.ProveSeconds) })
	row("cells", func(m *bench.Measurement) string { return thousands(int64(m.Cells)) })
	row("addresses", func(m *bench.Measurement) string { return thousands(int64(m.Addresses)) })
	row("chunks", func(m *bench.Measurement) string { return fmt.Sprintf("%d of 2^%d", m.Chunks, m.ChunkBits) })
	row("proof", func(m *bench.Measurement) string { return byteText(int64(m.ProofBytes)) })
	row("verification", func(m *bench.Measurement) string { return fmt.Sprintf("%.1f ms", m.VerifyMilliseconds) })
	row("peak memory", func(m *bench.Measurement) string { return byteText(m.PeakBytes) })
	row("estimated", func(m *bench.Measurement) string { return byteText(m.EstimateBytes) })
	fmt.Fprintln(w)
	t.write(w)
}

func figureText(f *bench.Figure, v float64) string {
	if f.Unit == "B" && v >= 1024 {
		return byteText(int64(v))
	}
	return strings.TrimSpace(strconv.FormatFloat(v, 'g', 3, 64) + " " + f.Unit)
}
