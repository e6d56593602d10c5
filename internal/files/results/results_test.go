package results_test

import (
	"bytes"
	"context"
	"fmt"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/internal/files/results"
	"github.com/aivm/aivm/isa/fixed"
)

// counting leaves two states, two outputs, and a metric of four steps.
const counting = `one = const fx8.1[], fill(1/2)
w = state fx16.1[], zeros()
wide = state fx100.60[k=2], fill(1)
loop step 4 {
  w = sgdstep w, one, -1
  a = round w, fx16.1
  loss = metric a
}
b = round w, ufx64.1
half = output b
small = output one
`

func program(t *testing.T, source string) *aivm.Program {
	t.Helper()
	p, err := aivm.Parse("counting.aasm", []byte(source), nil)
	require.NoError(t, err)
	return p
}

// written plans, runs, and writes; it is what was said, too.
func written(t *testing.T, source string, r results.Request) (files *results.Files, said string) {
	t.Helper()
	p := program(t, source)
	f, err := r.Plan(p.Unit(), "counting")
	require.NoError(t, err)
	var log strings.Builder
	say := func(format string, args ...any) { fmt.Fprintf(&log, format+"\n", args...) }
	require.NoError(t, f.Probe(say))
	data, err := p.Data(aivm.Files{})
	require.NoError(t, err)
	res, err := p.Run(context.Background(), data, aivm.RunOptions{})
	require.NoError(t, err)
	require.NoError(t, f.Write(say, res))
	return f, log.String()
}

func TestArrays(t *testing.T) {
	t.Chdir(t.TempDir())
	f, said := written(t, counting, results.Request{Out: []string{"half=half.npy", "model=model.npz", "small=both.npz", "half=both.npz"}, Plots: []string{"none"}})
	require.Equal(t, []string{"half.npy", "model.npz", "both.npz"}, f.Written)
	require.Empty(t, f.Drawn)
	require.Empty(t, said)
	for source, want := range map[string][]float64{"half.npy": {2}, "model.npz:w": {2}, "model.npz:wide": {1, 1}, "both.npz:half": {2}, "both.npz:small": {0.5}} {
		got, err := dataset.LoadFloat(source, "")
		require.NoError(t, err, source)
		require.Equal(t, want, got.Values, source)
	}
	written(t, counting, results.Request{Out: []string{"w=raw.npy"}, Raw: true})
	got, err := dataset.Load("raw.npy@raw", "", dataset.Want{Shape: []int{}, Format: fixed.Format{Signed: true, Bits: 64}})
	require.NoError(t, err)
	require.Equal(t, []int64{4}, got.Values, "the integer at the scale")
}

// A value that float64 cannot hold is written rounded, and that is said.
func TestRounded(t *testing.T) {
	t.Chdir(t.TempDir())
	source := "x = state fx64.0[k=2], fill(9007199254740993)\n"
	_, said := written(t, source, results.Request{Out: []string{"x=x.npy"}})
	require.Equal(t, "warning: 2 values of x have more than 53 bits and are rounded to float64; --raw keeps them\n", said)
	_, said = written(t, source, results.Request{Out: []string{"x=x.npy"}, Raw: true})
	require.Empty(t, said)
}

// The first metric is drawn though nobody asks; asked for, others and other kinds.
func TestPlots(t *testing.T) {
	t.Chdir(t.TempDir())
	f, said := written(t, counting, results.Request{})
	require.Equal(t, []string{"counting.loss.png"}, f.Drawn)
	require.Equal(t, "plot of loss: counting.loss.png\n", said)
	picture, err := os.ReadFile("counting.loss.png")
	require.NoError(t, err)
	_, err = png.Decode(bytes.NewReader(picture))
	require.NoError(t, err)

	written(t, counting, results.Request{Plots: []string{"loss=a.svg", "b.png"}})
	svg, err := os.ReadFile("a.svg")
	require.NoError(t, err)
	require.Contains(t, string(svg), "counting: loss")
	require.FileExists(t, "b.png")
}

// A picture that nobody asked for is no reason to fail; what was asked for is, before the run.
func TestProbe(t *testing.T) {
	p := program(t, counting)
	name := filepath.Join(t.TempDir(), "none", "counting")
	f, err := (&results.Request{}).Plan(p.Unit(), name)
	require.NoError(t, err)
	said := ""
	require.NoError(t, f.Probe(func(format string, args ...any) { said += fmt.Sprintf(format, args...) }))
	require.Contains(t, said, "warning: no plot")
	require.Len(t, f.Drawn, 0)

	for _, r := range []results.Request{{Plots: []string{name + ".png"}}, {Metrics: name + ".csv", Plots: []string{"none"}}, {Out: []string{"w=" + name + ".npy"}}} {
		f, err := r.Plan(p.Unit(), "counting")
		require.NoError(t, err)
		require.ErrorContains(t, f.Probe(t.Logf), "cannot write "+name)
	}
}

func TestPlanRefuses(t *testing.T) {
	for _, c := range []struct {
		source, want string
		r            results.Request
	}{
		{counting, "there is none", results.Request{Raw: true}},
		{"x = input fx8.0[]\n", "--metrics: the program has no metric", results.Request{Metrics: "m.csv"}},
		{"x = input fx8.0[]\n", "there is nothing to draw", results.Request{Plots: []string{"a.png"}}},
		{"x = input fx8.0[]\n", "--out model: the program has no states", results.Request{Out: []string{"model=m.npz"}}},
		{counting, "want name=file", results.Request{Out: []string{"w"}}},
		{counting, "no output or state halve, did you mean half?", results.Request{Out: []string{"halve=h.npy"}}},
		{counting, `the name ends in ".txt"`, results.Request{Out: []string{"w=w.txt"}}},
		{counting, "w goes to w.npz twice", results.Request{Out: []string{"w=w.npz", "model=w.npz"}}},
		{counting, "holds one array, w, wide are 2", results.Request{Out: []string{"model=w.npy"}}},
		{counting, "state wide is fx100.60, an array holds 64 bits", results.Request{Out: []string{"wide=w.npy"}, Raw: true}},
		{counting, "output half is ufx64.1, an array holds signed numbers", results.Request{Out: []string{"half=h.npy"}, Raw: true}},
		{counting, "--plot none excludes", results.Request{Plots: []string{"none", "a.png"}}},
		{counting, "no metric los, did you mean loss?", results.Request{Plots: []string{"los=a.png"}}},
		{counting, `the name ends in ".gif"`, results.Request{Plots: []string{"a.gif"}}},
		{counting, "./a.png would be written twice", results.Request{Plots: []string{"a.png", "./a.png"}}},
	} {
		_, err := c.r.Plan(program(t, c.source).Unit(), "counting")
		require.ErrorContains(t, err, c.want)
	}
}
