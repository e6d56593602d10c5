package compiler

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/isa/random"
)

// weights are parameters by their names in the assembly.
type weights map[string][]float64

// layerTest is a model, and its logits of a row in plain float64 loops.
type layerTest struct {
	name, model string
	logits      func(w weights, x []float64) []float64
}

// product is Σ_i x_i·w_ij for each group of len(w)/n entries of x.
func product(x, w []float64, n int) []float64 {
	in := len(w) / n
	var out []float64
	for at := 0; at < len(x); at += in {
		for j := range n {
			z := 0.0
			for i := range in {
				z += x[at+i] * w[i*n+j]
			}
			out = append(out, z)
		}
	}
	return out
}

// shifted adds b to each group of len(b) entries.
func shifted(x, b []float64) []float64 {
	out := make([]float64, len(x))
	for i := range x {
		out[i] = x[i] + b[i%len(b)]
	}
	return out
}

func each(f func(float64) float64, x []float64) []float64 {
	out := make([]float64, len(x))
	for i := range x {
		out[i] = f(x[i])
	}
	return out
}

func linear(w weights, name string, x []float64) []float64 {
	return shifted(product(x, w[name+"_w"], len(w[name+"_b"])), w[name+"_b"])
}

// normed is a layernorm, or an rmsnorm where there is no shift, of groups of n entries.
func normed(w weights, name string, x []float64, n int) []float64 {
	var out []float64
	for at := 0; at < len(x); at += n {
		mean, square := 0.0, 0.0
		for _, v := range x[at : at+n] {
			mean += v / float64(n)
		}
		if w[name+"_shift"] == nil {
			mean = 0
		}
		for _, v := range x[at : at+n] {
			square += (v - mean) * (v - mean) / float64(n)
		}
		for i, v := range x[at : at+n] {
			y := (v - mean) / math.Sqrt(square+1.0/1024) * w[name+"_scale"][i]
			if w[name+"_shift"] != nil {
				y += w[name+"_shift"][i]
			}
			out = append(out, y)
		}
	}
	return out
}

var layerTests = []layerTest{
	{"add", "dense h 8 tanh\ndense g 8 tanh\ndense k 8\nadd r h\ndense out 3", func(w weights, x []float64) []float64 {
		h := each(math.Tanh, linear(w, "h", x))
		g := each(math.Tanh, linear(w, "g", h))
		return linear(w, "out", shifted(h, linear(w, "k", g)))
	}},
	{"add twice, with an activation", "dense h 8\ndense g 8 tanh\nadd r h tanh\nadd q g\ndense out 3", func(w weights, x []float64) []float64 {
		h := linear(w, "h", x)
		g := each(math.Tanh, linear(w, "g", h))
		return linear(w, "out", shifted(each(math.Tanh, shifted(h, g)), g))
	}},
	{"layernorm", "dense h 8\nlayernorm n\ndense g 4 tanh\nlayernorm k\ndense out 3", func(w weights, x []float64) []float64 {
		g := each(math.Tanh, linear(w, "g", normed(w, "n", linear(w, "h", x), 8)))
		return linear(w, "out", normed(w, "k", g, 4))
	}},
	{"rmsnorm", "dense h 8\nrmsnorm n\ndense out 3", func(w weights, x []float64) []float64 {
		return linear(w, "out", normed(w, "n", linear(w, "h", x), 8))
	}},
	{"leaky_relu with a slope", "dense h 8 leaky_relu 1/8\ndense out 3", func(w weights, x []float64) []float64 {
		return linear(w, "out", each(func(z float64) float64 { return max(z, z/8) }, linear(w, "h", x)))
	}},
}

// script trains a model on rows of eight numbers and one of three classes.
func (l *layerTest) script() string {
	input := "input x [in=8]"
	if strings.HasPrefix(l.model, "input") {
		input = ""
	}
	return fmt.Sprintf(`model {
%s
%s
}
data "t.csv" {
  features x0..x7
  label class [class=3]
  rows 16
}
loss softmax_cross_entropy
optimizer sgd rate 1/4
train { epochs 3, batch 16, init 3, watch loss }
evaluate train loss before, after
`, input, l.model)
}

// eight writes rows of eight numbers and a class that depends on them.
func eight(t *testing.T) string {
	t.Helper()
	s := random.New(4, "layers")
	var b strings.Builder
	b.WriteString("x0,x1,x2,x3,x4,x5,x6,x7,class\n")
	for range 16 {
		class := 0
		for i := range 8 {
			v := int(s.Below(2048)) - 1024
			if i < 2 && v > 0 {
				class++
			}
			fmt.Fprintf(&b, "%g,", float64(v)/512)
		}
		fmt.Fprintf(&b, "%d\n", class)
	}
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "t.csv"), []byte(b.String()), 0o644))
	return dir
}

// loss is the mean loss of the rows.
func (l *layerTest) loss(w weights, x, y [][]float64) float64 {
	n, sum := network{loss: SoftmaxCrossEntropy}, 0.0
	for r := range x {
		v, _, _ := n.judge(l.logits(w, x[r]), y[r])
		sum += v / float64(len(x))
	}
	return sum
}

// TestLayersTwins holds the update of the first step against finite differences of a loss in plain
// loops, and what a run publishes against that loss at the weights before and after.
func TestLayersTwins(t *testing.T) {
	dir := eight(t)
	for _, l := range layerTests {
		t.Run(l.name, func(t *testing.T) {
			j, err := Parse("layers.train", []byte(l.script()))
			require.NoError(t, err)
			j.Dir = dir
			x, y := rows(t, j.Train, dir, j.Train.Features), rows(t, j.Train, dir, j.Train.Label)
			full, err := j.Compile(Options{})
			require.NoError(t, err)
			start := weights{}
			for _, s := range full.Unit.States {
				for _, v := range s.Seeded() {
					start[s.Name] = append(start[s.Name], math.Ldexp(float64(v), -s.Type.Scale))
				}
			}
			got := run(t, full.Unit, dir)
			require.InDelta(t, l.loss(start, x, y), result(t, got, "train_loss_before")[0], 0.002)
			end := weights{}
			for name := range start {
				end[name] = result(t, got, name)
			}
			require.InDelta(t, l.loss(end, x, y), result(t, got, "train_loss")[0], 0.002)

			j.Epochs = 1
			c := &compilation{job: j}
			for _, p := range Passes[:6] {
				c.report.Passes = append(c.report.Passes, PassReport{})
				p.run(c)
				require.NoError(t, c.errs.Err(), p.Name)
			}
			for _, s := range c.unit.States {
				w := start[s.Name]
				for i := range w {
					const h = 1e-5
					at := w[i]
					w[i] = at + h
					up := l.loss(start, x, y)
					w[i] = at - h
					down := l.loss(start, x, y)
					w[i] = at
					require.InDelta(t, (up-down)/(2*h), (at-c.simulate.states[s].Data[i])*4, 2e-6, "%s[%d]", s.Name, i)
				}
			}
		})
	}
}
