package compiler

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// model is a model of three features, written as a script and, without the
// package, as the loss of a row in float64: w holds the parameters by name.
type model struct {
	name, body, funcs, loss string
	row                     func(w map[string][]float64, x, y []float64) float64
}

// times is the product with a matrix of n columns.
func times(x, w []float64, n int) []float64 {
	out := make([]float64, n)
	for i := range x {
		for k := range n {
			out[k] += x[i] * w[i*n+k]
		}
	}
	return out
}

// turned is the product with the transpose of a matrix.
func turned(x, w []float64) []float64 {
	out := make([]float64, len(w)/len(x))
	for i := range out {
		for k := range x {
			out[i] += w[i*len(x)+k] * x[k]
		}
	}
	return out
}

func apply(a Activation, x []float64) []float64 {
	out := make([]float64, len(x))
	for i := range x {
		out[i], _ = act(a, x[i])
	}
	return out
}

// both combines entries one by one; b is repeated if it has one.
func both(a, b []float64, f func(x, y float64) float64) []float64 {
	out := make([]float64, len(a))
	for i := range a {
		out[i] = f(a[i], b[min(i, len(b)-1)])
	}
	return out
}

func plus(a, b []float64) []float64 {
	return both(a, b, func(x, y float64) float64 { return x + y })
}

func mul(a, b []float64) []float64 {
	return both(a, b, func(x, y float64) float64 { return x * y })
}

func total(x []float64) float64 {
	s := 0.0
	for _, v := range x {
		s += v
	}
	return s
}

func exponentials(z []float64) []float64 {
	out := make([]float64, len(z))
	for i := range z {
		out[i] = math.Exp(z[i])
	}
	s := total(out)
	return both(out, []float64{s}, func(x, y float64) float64 { return x / y })
}

func crossEntropy(z, y []float64) float64 {
	l := 0.0
	for i, p := range exponentials(z) {
		l -= y[i] * math.Log(p)
	}
	return l
}

func square(x float64) float64 { return x * x }

var models = []model{
	{
		name: "layers as expressions", body: `
  param w1 [in, mid=5] normal(std=1/2)
  param b1 [mid] fill(1/4)
  h = tanh(x @ w1 + b1)
  param w2 [mid, class=3] uniform(min=-1/2, max=1/2)
  out = h @ w2 - 1/2 * sum(h)`, loss: "softmax_cross_entropy",
		row: func(w map[string][]float64, x, y []float64) float64 {
			h := apply(Tanh, plus(times(x, w["w1"], 5), w["b1"]))
			return crossEntropy(plus(times(h, w["w2"], 3), []float64{-total(h) / 2}), y)
		},
	},
	{
		name: "weights on the left", body: `
  param w1 [mid=5, in] normal(std=1/2)
  h = tanh(w1 @ x)
  param w2 [mid, class=3] uniform(min=-1/2, max=1/2)
  out = w2 @ h`, loss: "softmax_cross_entropy",
		row: func(w map[string][]float64, x, y []float64) float64 {
			return crossEntropy(times(apply(Tanh, turned(x, w["w1"])), w["w2"], 3), y)
		},
	},
	{
		name: "tied weights", body: `
  param w [in, mid=5] normal(std=1/2)
  h = sigmoid(x @ w)
  r = gelu(h @ w) - x
  out = dense(r, 3, std=1/2)`, loss: "softmax_cross_entropy",
		row: func(w map[string][]float64, x, y []float64) float64 {
			h := apply(Sigmoid, times(x, w["w"], 5))
			r := plus(apply(GeLU, turned(h, w["w"])), mul(x, []float64{-1}))
			return crossEntropy(plus(times(r, w["out_w"], 3), w["out_b"]), y)
		},
	},
	{
		name: "a function, shared weights and a residual", funcs: `
func block(v, n) {
  param w [v, unit=n] normal(std=1/2)
  param b [unit] fill(1/8)
  y = v + relu(v @ w + b) @ back
}`, body: `
  param back [aunit=4, in] normal(std=1/2)
  param more [in, cunit=4] normal(std=1/2)
  a = block(x, 4)
  c = tanh(a @ more) @ more
  out = dense(c + a, 3, std=1/2)`, loss: "softmax_cross_entropy",
		row: func(w map[string][]float64, x, y []float64) float64 {
			a := plus(x, times(apply(ReLU, plus(times(x, w["a_w"], 4), w["a_b"])), w["back"], 3))
			c := turned(apply(Tanh, times(a, w["more"], 4)), w["more"])
			return crossEntropy(plus(times(plus(c, a), w["out_w"], 3), w["out_b"]), y)
		},
	},
	{
		name: "softmax, products and shares", body: `
  param g [in] fill(3/4)
  param q [in, mid=4] normal(std=1/2)
  k = x * g
  a = softmax(k @ q)
  v = relu(k @ q + 1/8)
  c = a * v
  param w [mid] normal(std=1/2)
  out = c @ w + 1/4 * sum(a * a)`, loss: "mean_squared_error",
		row: func(w map[string][]float64, x, y []float64) float64 {
			k := times(mul(x, w["g"]), w["q"], 4)
			a := exponentials(k)
			c := mul(a, apply(ReLU, plus(k, []float64{0.125})))
			return square(total(mul(c, w["w"])) + total(mul(a, a))/4 - y[0])
		},
	},
	{
		name: "a product of parameters", body: `
  param u [in, mid=4] normal(std=1/2)
  param g [mid] fill(5/8)
  param w [mid] normal(std=1/2)
  h = tanh(x @ (u * g)) * g
  out = h @ w - h @ g`, loss: "logistic",
		row: func(w map[string][]float64, x, y []float64) float64 {
			h := mul(apply(Tanh, mul(times(x, w["u"], 4), w["g"])), w["g"])
			z := total(mul(h, w["w"])) - total(mul(h, w["g"]))
			return math.Log1p(math.Exp(z)) - y[0]*z
		},
	},
	{
		name: "calls within calls", funcs: `
func layer(v, n) {
  param w [v, unit=n] normal(std=1/2)
  y = tanh(v @ w)
}
func pair(v, n) {
  a = layer(v, n)
  c = layer(a, n)
}`, body: `
  m = pair(x, 4)
  k = layer(m, 3)
  out = dense(k, 1, std=1/2)`, loss: "mean_squared_error",
		row: func(w map[string][]float64, x, y []float64) float64 {
			for _, n := range []string{"m_a_w", "m_c_w"} {
				x = apply(Tanh, times(x, w[n], 4))
			}
			x = apply(Tanh, times(x, w["k_w"], 3))
			return square(total(mul(x, w["out_w"])) + w["out_b"][0] - y[0])
		},
	},
}

// script is a model with data, a loss and a training.
func (m *model) script(rate string, epochs int) string {
	label := map[string]string{"softmax_cross_entropy": "label class [class=3]", "logistic": "label bit", "mean_squared_error": "target number"}[m.loss]
	return fmt.Sprintf(`%s
model { input x [in=3]
%s
}
data train "t.csv" { features a..c, %s, rows 12 }
loss %s
optimizer sgd rate %s
train { epochs %d, batch all, init 7 }
evaluate train loss before, after
`, m.funcs, m.body, label, m.loss, rate, epochs)
}

// job parses a script whose data lie in dir.
func job(t testing.TB, dir, script string) *Job {
	t.Helper()
	j, err := Parse("test.train", []byte(script))
	require.NoError(t, err)
	j.Dir = dir
	return j
}

// begin is the compilation of a job up to its training in float64.
func begin(t testing.TB, j *Job) *compilation {
	t.Helper()
	c := &compilation{job: j}
	for _, p := range Passes {
		c.report.Passes = append(c.report.Passes, PassReport{})
		p.run(c)
		require.NoError(t, c.errs.Err(), p.Name)
		if p.Name == "ranges" {
			break
		}
	}
	return c
}

// TestExpressionGradients holds two steps, at two rates, against finite
// differences of a loss that is written without the package.
func TestExpressionGradients(t *testing.T) {
	dir := csv(t, 12)
	for _, m := range models {
		t.Run(m.name, func(t *testing.T) {
			c := begin(t, job(t, dir, m.script("3/8, 9/16 after epoch 1", 2)))
			x := rows(t, c.job.Train, dir, c.job.Train.Features)
			y := rows(t, c.job.Train, dir, c.job.Train.Label)
			w := map[string][]float64{}
			for _, s := range c.unit.States {
				for _, v := range s.Seeded() {
					w[s.Name] = append(w[s.Name], math.Ldexp(float64(v), -s.Type.Scale))
				}
			}
			m.descend(w, x, y, 3./8)
			m.descend(w, x, y, 9./16)
			for _, s := range c.unit.States {
				require.InDeltaSlice(t, w[s.Name], c.simulate.states[s].Data, 1e-6, s.Name)
			}
		})
	}
}

// descend takes a step, by finite differences.
func (m *model) descend(w map[string][]float64, x, y [][]float64, rate float64) {
	mean := func() float64 {
		l := 0.0
		for i := range x {
			l += m.row(w, x[i], y[i]) / float64(len(x))
		}
		return l
	}
	next := map[string][]float64{}
	for name, v := range w {
		for i, at := range v {
			const h = 1e-5
			v[i] = at + h
			up := mean()
			v[i] = at - h
			down := mean()
			v[i] = at
			next[name] = append(next[name], at-rate*(up-down)/(2*h))
		}
	}
	for name := range w {
		copy(w[name], next[name])
	}
}

// TestExpressions compiles and runs the models, and holds what they reach
// against float64: the machine's rounding changes little.
func TestExpressions(t *testing.T) {
	dir := csv(t, 12)
	for _, m := range models {
		t.Run(m.name, func(t *testing.T) {
			j := job(t, dir, m.script("3/16, 3/32 after epoch 6", 12))
			r, err := j.Compile(Options{})
			require.NoError(t, err)
			got := run(t, r.Unit, dir)
			c := begin(t, j)
			for _, when := range []string{"train_loss_before", "train_loss"} {
				require.InDelta(t, c.simulate.public[when], result(t, got, when)[0], 2e-3, when)
			}
			require.Less(t, c.simulate.public["train_loss"], c.simulate.public["train_loss_before"])
			for _, s := range c.unit.States {
				require.Less(t, distance(result(t, got, s.Name), c.simulate.states[s].Data), 0.01, s.Name)
			}
			require.NotContains(t, strings.ToLower(string(r.Assembly)), "%!")
		})
	}
}
