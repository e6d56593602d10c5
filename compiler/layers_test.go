package compiler

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/random"
)

// layerTest is a model, and its logits of a row in plain float64 loops.
type layerTest struct {
	name, model string
	logits      func(w weights, x []float64) []float64
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
	{"lora", "dense h 8 tanh\ndense g 4 tanh lora rank 2\ndense out 3 lora rank 1", func(w weights, x []float64) []float64 {
		g := each(math.Tanh, adapted(w, "g", each(math.Tanh, linear(w, "h", x)), 4))
		return adapted(w, "out", g, 3)
	}},
	{"leaky_relu with a slope", "dense h 8 leaky_relu 1/8\ndense out 3", func(w weights, x []float64) []float64 {
		return linear(w, "out", each(func(z float64) float64 { return max(z, z/8) }, linear(w, "h", x)))
	}},
}

// textTests are models of texts of four characters, in pieces of four.
var textTests = []layerTest{
	{"embedding", "embedding e 6 positions\ndense out 4 each t", func(w weights, x []float64) []float64 {
		return linear(w, "out", embedded(w, "e", x, 4))
	}},
	{"dense each", "embedding e 6 positions\ndense h 5 each t tanh\ndense out 4 each t", func(w weights, x []float64) []float64 {
		return linear(w, "out", each(math.Tanh, linear(w, "h", embedded(w, "e", x, 4))))
	}},
	{"two blocks of one func", "embedding e 4 positions\na = block(e)\nb = block(a)\ndense out 4 each t", func(w weights, x []float64) []float64 {
		v := embedded(w, "e", x, 4)
		for _, b := range []string{"a", "b"} {
			v = shifted(v, attended(w, b+"_at", normed(w, b+"_n", v, 4), 4, 4, 2, true))
			v = shifted(v, linear(w, b+"_g", each(math.Tanh, linear(w, b+"_f", v))))
		}
		return linear(w, "out", v)
	}},
	{"attention", "embedding e 6 positions\nattention a heads 3\ndense out 4 each t", func(w weights, x []float64) []float64 {
		return linear(w, "out", attended(w, "a", embedded(w, "e", x, 4), 4, 6, 3, false))
	}},
	{"attention with biases", "embedding e 6 positions\nattention a heads 3 causal biases\ndense out 4 each t", func(w weights, x []float64) []float64 {
		return linear(w, "out", attended(w, "a", embedded(w, "e", x, 4), 4, 6, 3, true))
	}},
	{"attention with lora", "embedding e 6 positions\nattention a heads 3 biases lora rank 2\ndense out 4 each t lora rank 2", func(w weights, x []float64) []float64 {
		return adapted(w, "out", attended(w, "a", embedded(w, "e", x, 4), 4, 6, 3, false), 4)
	}},
	{"two blocks", "embedding e 4 positions\nlayernorm n1\nattention a1 heads 2 causal\nadd r1 e\nlayernorm n2\ndense f1 8 each t gelu\ndense g1 4 each t\nadd s1 r1\n" +
		"rmsnorm n3\nattention a2 heads 2 causal\nadd r2 s1\ndense out 4 each t", func(w weights, x []float64) []float64 {
		e := embedded(w, "e", x, 4)
		r := shifted(e, attended(w, "a1", normed(w, "n1", e, 4), 4, 4, 2, true))
		gelu := func(z float64) float64 { v, _ := act(GeLU, z); return v }
		s := shifted(r, linear(w, "g1", each(gelu, linear(w, "f1", normed(w, "n2", r, 4)))))
		return linear(w, "out", shifted(s, attended(w, "a2", normed(w, "n3", s, 4), 4, 4, 2, true)))
	}},
}

// script trains a model on rows of eight numbers and one of three classes.
func (l *layerTest) script() string {
	input := "input x [in=8]"
	data := "data \"t.csv\" {\n features x0..x7\n label class [class=3]\n rows 16\n}"
	if strings.HasPrefix(l.model, "embedding") {
		input, data = "input x [t=4, char=4]", "data \"t.txt\" { text [char=4] }"
	}
	return fmt.Sprintf(`func block(v) {
  layernorm n
  attention at heads 2 causal
  add r v
  dense f 8 each t tanh
  dense g 4 each t
  add s r
}
model {
%s
%s
}
%s
loss softmax_cross_entropy
optimizer sgd rate 1/4
train { epochs 3, batch 16, init 3, watch loss }
evaluate train loss before, after
`, input, l.model, data)
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
	require.NoError(t, os.WriteFile(filepath.Join(dir, "t.txt"), []byte(letters()), 0o644))
	return dir
}

// letters is a text of 16 pieces of four characters and one behind.
func letters() string {
	s := random.New(5, "layers")
	text := []byte("abcd")
	for len(text) < 65 {
		text = append(text, "abcd"[(int(text[len(text)-4])+int(s.Below(2)))%4])
	}
	return string(text)
}

// piecesOf are the characters of that text, one-hot, and those that follow.
func piecesOf(text string) (x, y [][]float64) {
	hot := func(c byte) []float64 { v := make([]float64, 4); v[c-'a'] = 1; return v }
	for at := 0; at+4 < len(text); at += 4 {
		var in, out []float64
		for i := range 4 {
			in, out = append(in, hot(text[at+i])...), append(out, hot(text[at+i+1])...)
		}
		x, y = append(x, in), append(y, out)
	}
	return x, y
}

// loss is the mean loss of the rows.
func (l *layerTest) loss(w weights, x, y [][]float64) float64 {
	n, sum := network{loss: SoftmaxCrossEntropy}, 0.0
	for r := range x {
		z, classes := l.logits(w, x[r]), 3
		if len(y[r]) > 3 { // places of a text
			classes = 4
		}
		for at := 0; at < len(z); at += classes {
			v, _, _ := n.judge(z[at:at+classes], y[r][at:at+classes])
			sum += v / float64(len(x)*len(z)/classes)
		}
	}
	return sum
}

// started are the parameters as they start.
func started(u *isa.Unit) weights {
	w := weights{}
	for _, s := range u.States {
		for _, v := range s.Seeded() {
			w[s.Name] = append(w[s.Name], math.Ldexp(float64(v), -s.Type.Scale))
		}
	}
	return w
}

// TestLayersTwins holds the update of the first step against finite differences of a loss in plain
// loops, and what a run publishes against that loss at the weights before and after.
func TestLayersTwins(t *testing.T) {
	dir := eight(t)
	for _, l := range append(layerTests, textTests...) {
		t.Run(l.name, func(t *testing.T) {
			j := l.job(t, dir)
			x, y := l.rows(t, j, dir)
			l.published(t, j, dir, x, y)
			l.learns(t, j, x, y)
		})
	}
}

func (l *layerTest) job(t *testing.T, dir string) *Job {
	j, err := Parse("layers.train", []byte(l.script()))
	require.NoError(t, err)
	j.Dir = dir
	return j
}

func (l *layerTest) rows(t *testing.T, j *Job, dir string) (x, y [][]float64) {
	if j.Train.Text {
		return piecesOf(letters())
	}
	return rows(t, j.Train, dir, j.Train.Features), rows(t, j.Train, dir, j.Train.Label)
}

// published holds the losses of a run against those in plain loops, at the weights before and after.
func (l *layerTest) published(t *testing.T, j *Job, dir string, x, y [][]float64) {
	full, err := j.Compile(Options{})
	require.NoError(t, err)
	start, end := started(full.Unit), weights{}
	got := run(t, full.Unit, dir)
	require.InDelta(t, l.loss(start, x, y), result(t, got, "train_loss_before")[0], 0.002)
	for name := range start {
		end[name] = result(t, got, name)
	}
	require.InDelta(t, l.loss(end, x, y), result(t, got, "train_loss")[0], 0.002)
}

// learns holds the update of one step, whose rate is 1/4, against finite differences of the loss.
func (l *layerTest) learns(t *testing.T, j *Job, x, y [][]float64) {
	j.Epochs = 1
	c := &compilation{job: j}
	for _, p := range Passes[:6] {
		c.report.Passes = append(c.report.Passes, PassReport{})
		p.run(c)
		require.NoError(t, c.errs.Err(), p.Name)
	}
	still := map[string]bool{}
	for _, n := range c.graph.params {
		still[n.name] = n.frozen
	}
	start := started(c.unit) // at finer scales than those of the program
	for _, s := range c.unit.States {
		w := start[s.Name]
		if still[s.Name] {
			require.Equal(t, w, c.simulate.states[s].Data, s.Name)
			continue
		}
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
}

// TestDropout holds a training whose entries are dropped against the same mask in plain loops; what is
// published of it drops nothing.
func TestDropout(t *testing.T) {
	dir := eight(t)
	l := layerTest{model: "dense h 8 tanh\ndropout k 1/4 seed 3\ndropout q 1/2 seed 3\ndense out 3"}
	j := l.job(t, dir)
	j.Batch = 0 // rows in their order
	x, y := l.rows(t, j, dir)
	l.logits = func(w weights, x []float64) []float64 {
		return linear(w, "out", each(math.Tanh, linear(w, "h", x)))
	}
	l.published(t, j, dir, x, y)

	full, err := j.Compile(Options{})
	require.NoError(t, err)
	k, q := full.Unit.Named["k_mask"].Constant(), full.Unit.Named["q_mask"].Constant()
	require.NotEqual(t, k, q)
	require.Equal(t, 3, j.Epochs)
	require.Len(t, k, 3*16*8) // the first step's lie in front
	row := 0
	l.logits = func(w weights, x []float64) []float64 {
		h := each(math.Tanh, linear(w, "h", x))
		for i := range h {
			h[i] *= float64(k[row*8+i]) * math.Round(512*4.0/3) / 512 * float64(q[row*8+i]) * 2
		}
		row = (row + 1) % 16
		return linear(w, "out", h)
	}
	l.learns(t, j, x, y)

	p := full.Predictor()
	u, err := p.Unit(2)
	require.NoError(t, err)
	require.Nil(t, u.Named["k_mask"], "a model that predicts drops nothing")
}

// TestTokens learns from a table of tokens; one that is none is an error.
func TestTokens(t *testing.T) {
	dir := flowers(t)
	text := `model {
  input x [t=4, word=5]
  embedding e 4
  attention a heads 2
  dense out 3
}
data "words.csv" {
  features w0..w3 tokens [word=5]
  label kind [kind=3]
  rows 32
}
loss cross_entropy
optimizer sgd rate 1/4
train { epochs 3, batch 32, init 3 }
evaluate train loss before, after
`
	l := layerTest{logits: func(w weights, x []float64) []float64 {
		e := product(x, w["e_w"], 4)
		return shifted(product(attended(w, "a", e, 4, 4, 2, false), w["out_w"], 3), w["out_b"])
	}}
	j, err := Parse("tokens.train", []byte(text))
	require.NoError(t, err)
	j.Dir = dir
	y := rows(t, j.Train, dir, j.Train.Label)
	var x [][]float64
	for _, tokens := range rows(t, j.Train, dir, "w0..w3") {
		hot := make([]float64, 20)
		for i, token := range tokens {
			hot[i*5+int(token)] = 1
		}
		x = append(x, hot)
	}
	l.published(t, j, dir, x, y)
	l.learns(t, j, x, y)

	for from, want := range map[string]string{
		"word=5":            "class 4, want 0 to 3",
		"tokens [word=5]":   "is no tokens",
		"t=4":               "selected are 4 columns",
		"input x [t=4, wor": "the features at tokens.train:7:1 are tokens: want places and tokens",
	} {
		src := strings.ReplaceAll(text, from, map[string]string{"word=5": "word=4", "tokens [word=5]": "", "t=4": "t=5", "input x [t=4, wor": "input x [t=4, war"}[from])
		j, err := Parse("tokens.train", []byte(src))
		require.NoError(t, err)
		j.Dir = dir
		_, err = j.Compile(Options{})
		require.ErrorContains(t, err, want, from)
	}
}
