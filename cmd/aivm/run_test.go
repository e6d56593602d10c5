package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"image/png"
	"math"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/files/dataset"
)

// slopeAfter is w after the epochs of line, in real numbers: e is rounded to 8
// bits, w is exact.
func slopeAfter(epochs int) float64 {
	x := []float64{1, 2, -1, 0.5}
	w := 0.0
	for range 2 * epochs {
		g := 0.0
		for _, v := range x {
			g += math.Floor((w*v-2*v)*256+0.5) / 256 * v
		}
		w -= g / 64
	}
	return w
}

func TestRun(t *testing.T) {
	folder(t, lineProject())
	c := works(t, "run", "line.aasm")
	require.Regexp(t, `^output +value\nslope +1\.284`, c.out)
	require.Contains(t, c.out, "fit[row=4]")
	require.Contains(t, c.errors, "plot of loss: line.loss.png")
	require.Contains(t, c.errors, "10 steps in ")
	require.Equal(t, []string{"line.aasm", "line.loss.png", "points.csv"}, files(t))
	picture, err := os.ReadFile("line.loss.png")
	require.NoError(t, err)
	_, err = png.Decode(bytes.NewReader(picture))
	require.NoError(t, err)
}

func TestRunJSON(t *testing.T) {
	folder(t, lineProject())
	m := works(t, "run", "line.aasm", "--json", "--plot", "none", "-p", "steps=7").object(t)
	require.Equal(t, strings.Fields("exact metrics metrics_file out_files outputs plot_files program_id seconds states steps"), keys(m))
	require.EqualValues(t, 14, m["steps"])
	outputs := m["outputs"].(map[string]any)
	require.InDelta(t, slopeAfter(7), outputs["slope"], 1.0/(1<<17))
	fit := outputs["fit"].([]any)
	require.Len(t, fit, 4)
	require.InDelta(t, 2*slopeAfter(7), fit[1], 1.0/(1<<9))
	require.Equal(t, map[string]any{"w": []any{}}, m["states"])
	require.InDelta(t, slopeAfter(7), m["metrics"].(map[string]any)["weight"], 1.0/(1<<9))
	require.Equal(t, []any{}, m["plot_files"])
	require.Regexp(t, `^0x[0-9a-f]{64}$`, m["program_id"])
	require.Equal(t, m["program_id"], works(t, "check", "line.aasm", "--json", "-p", "steps=7").object(t)["program_id"])
	require.Len(t, files(t), 2)
}

func TestRunMetrics(t *testing.T) {
	folder(t, lineProject())
	works(t, "run", "line.aasm", "--metrics", "loss.csv", "--plot", "weight=w.svg", "--plot", "loss.png")
	text, err := os.ReadFile("loss.csv")
	require.NoError(t, err)
	rows, err := csv.NewReader(bytes.NewReader(text)).ReadAll()
	require.NoError(t, err)
	require.Equal(t, []string{"step", "epoch", "part", "loss", "weight"}, rows[0])
	require.Len(t, rows, 1+10+5)
	require.Equal(t, []string{"1", "0", "0", "25", ""}, rows[1]) // Σ (2x)² = 25
	require.Equal(t, []string{"2", "0", "1"}, rows[2][:3])
	require.Equal(t, []string{"2", "0", "", ""}, rows[3][:4], "the weight stands in a row of its own")
	require.Equal(t, "10", rows[15][0])
	require.Equal(t, []string{"line.aasm", "loss.csv", "loss.png", "points.csv", "w.svg"}, files(t))
}

// A loop and a metric may be called as the column that counts steps.
func TestRunMetricsNames(t *testing.T) {
	src := "a = const fx8.0[], fill(3)\nloop step 2 {\n  b = round a, fx8.0\n  m = metric b\n}\n"
	folder(t, map[string]string{"p.aasm": src})
	works(t, "run", "p.aasm", "--metrics", "m.csv", "--plot", "none")
	text, err := os.ReadFile("m.csv")
	require.NoError(t, err)
	require.Equal(t, "step,step_index,m\n1,0,3\n2,1,3\n", string(text))
}

func TestRunInputsOfFlags(t *testing.T) {
	folder(t, lineProject())
	require.NoError(t, dataset.WriteNPY("x.npy", dataset.Array{Shape: []int{4}, Floats: []float64{1, 2, -1, 0.5}}))
	require.NoError(t, os.WriteFile("y.csv", []byte("2\n4\n-2\n1\n"), 0o644))
	require.NoError(t, os.Remove("points.csv"))
	require.Equal(t, exitMistake, invoke(t, "run", "line.aasm").code)
	c := works(t, "run", "line.aasm", "--plot", "none", "--in", "x=x.npy", "--in", "y=y.csv@noheader", "--json")
	require.InDelta(t, slopeAfter(5), c.object(t)["outputs"].(map[string]any)["slope"], 1.0/(1<<17))

	// An encoded program names no files.
	works(t, "asm", "line.aasm")
	c = invoke(t, "run", "line.aivm", "--in", "x=x.npy")
	require.Equal(t, exitMistake, c.code)
	require.Equal(t, "aivm: input y has no file: give one with --in y=FILE\n", c.errors)
	require.Zero(t, invoke(t, "run", "line.aivm", "--plot", "none", "--in", "x=x.npy", "--in", "y=y.csv@noheader").code)
}

// A program in a folder finds its data there, wherever it is called from.
func TestRunFromElsewhere(t *testing.T) {
	folder(t, lineProject())
	dir, err := os.Getwd()
	require.NoError(t, err)
	t.Chdir(t.TempDir())
	works(t, "run", dir+"/line.aasm")
	require.Equal(t, []string{"line.loss.png"}, files(t))
}

// Two runs of two epochs, joined by the raw state, are one run of four.
func TestRunContinues(t *testing.T) {
	p := lineProject()
	p["next.aasm"] = strings.Replace(p["line.aasm"], "zeros()", "previous()", 1)
	folder(t, p)
	works(t, "run", "line.aasm", "--plot", "none", "-p", "steps=4", "--raw", "--out", "w=four.npy")
	works(t, "run", "line.aasm", "--plot", "none", "-p", "steps=2", "--raw", "--out", "model=two.npz")
	works(t, "run", "next.aasm", "--plot", "none", "-p", "steps=2", "--raw", "--in", "w=two.npz:w@raw", "--out", "w=again.npy")
	four, err := os.ReadFile("four.npy")
	require.NoError(t, err)
	again, err := os.ReadFile("again.npy")
	require.NoError(t, err)
	require.Equal(t, four, again)
}

// A model goes to safetensors and comes back, bit for bit or as real numbers.
func TestRunContinuesFromSafetensors(t *testing.T) {
	p := lineProject()
	p["next.aasm"] = strings.Replace(p["line.aasm"], "zeros()", "previous()", 1)
	folder(t, p)
	works(t, "run", "line.aasm", "--plot", "none", "-p", "steps=4", "--raw", "--out", "w=four.npy")
	works(t, "run", "line.aasm", "--plot", "none", "-p", "steps=2", "--raw", "--out", "model=raw.safetensors")
	works(t, "run", "line.aasm", "--plot", "none", "-p", "steps=2", "--out", "model=model.safetensors")
	four, err := os.ReadFile("four.npy")
	require.NoError(t, err)
	for _, source := range []string{"raw.safetensors:w@raw", "raw.safetensors@raw", "model.safetensors:w"} {
		works(t, "run", "next.aasm", "--plot", "none", "-p", "steps=2", "--raw", "--in", "w="+source, "--out", "w=again.npy")
		again, err := os.ReadFile("again.npy")
		require.NoError(t, err)
		require.Equal(t, four, again, source)
	}
	c := invoke(t, "run", "next.aasm", "--in", "w=model.safetensors:v")
	require.Equal(t, exitMistake, c.code)
	require.Contains(t, c.errors, "--in w: model.safetensors: unknown tensor v; did you mean w? (tensors: w)")
}

func TestRunSavesRealNumbers(t *testing.T) {
	folder(t, lineProject())
	works(t, "run", "line.aasm", "--plot", "none", "--out", "slope=all.npz", "--out", "fit=all.npz", "--out", "w=w.npy")
	w, err := dataset.LoadFloat("w.npy", "")
	require.NoError(t, err)
	require.Equal(t, []float64{slopeAfter(5)}, w.Values)
	fit, err := dataset.LoadFloat("all.npz:fit", "")
	require.NoError(t, err)
	require.Equal(t, []int{4}, fit.Shape)
}

func TestRunWarnsOfLostBits(t *testing.T) {
	folder(t, map[string]string{"p.aasm": "w = state fx80.40[], fill(262145.0000000001)\nv = round w, fx64.40\no = output v\n"})
	c := works(t, "run", "p.aasm", "--out", "w=w.npy")
	require.Contains(t, c.errors, "1 value of w have more than 53 bits")
}

func TestRunStops(t *testing.T) {
	folder(t, lineProject())
	ctx, cancel := context.WithCancel(context.Background())
	go func() { // once there are some rows
		for {
			if info, err := os.Stat("loss.csv.partial"); err == nil && info.Size() > 200 {
				cancel()
				return
			}
			time.Sleep(time.Millisecond)
		}
	}()
	c := invokeWith(t, ctx, "", "run", "line.aasm", "-p", "steps=1000000", "--metrics", "loss.csv", "--out", "w=w.npy")
	require.Equal(t, exitInterrupted, c.code, c.errors)
	require.Regexp(t, `^aivm: stopped after step \d+ of 2000000, metrics so far in loss\.csv\.partial\n$`, c.errors)
	require.Empty(t, c.out)
	require.Equal(t, []string{"line.aasm", "loss.csv.partial", "points.csv"}, files(t))
	text, err := os.ReadFile("loss.csv.partial")
	require.NoError(t, err)
	require.True(t, strings.HasSuffix(string(text), "\n"))
}

const exploding = `x = input fx16.8[row=2], "x.csv"
w = state fx40.16[row=2], zeros()
loop epoch 3 {
  loop part 4 {
    s = add w, x
    t = round s, fx16.8
    loss = metric one
    w = sgdstep w, t, -8
  }
}
`

func TestRunTraps(t *testing.T) {
	src := "one = const fx8.0[], fill(1)\n" + exploding
	folder(t, map[string]string{"p.aasm": src, "x.csv": "v\n0\n1\n"})
	c := invoke(t, "run", "p.aasm", "--metrics", "m.csv", "--out", "w=w.npy")
	require.Equal(t, exitMistake, c.code)
	// t of x = 1: 1, 9, 81, 729, …
	require.Equal(t, "p.aasm:7:5: round: trap at t[1], epoch 0, part 3: 729 (integer 186624) is outside fx16.8 [-128, 127.996094]\n", c.errors)
	require.Empty(t, c.out)
	require.Equal(t, []string{"p.aasm", "x.csv"}, files(t))

	m := invoke(t, "run", "p.aasm", "--json").object(t)
	require.EqualValues(t, exitMistake, m["exit_code"])
	require.Equal(t, map[string]any{
		"file": "p.aasm", "line": 7.0, "col": 5.0, "instruction": "round", "tensor": "t", "index": []any{1.0},
		"loops": map[string]any{"epoch": 0.0, "part": 3.0}, "value": 729.0, "integer": 186624.0, "scale": 8.0,
		"reason": "is outside fx16.8 [-128, 127.996094]",
	}, m["trap"])
}
