package compiler

import (
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// torch is an optimizer as PyTorch writes it (torch.optim.SGD), with a rate for each
// step: in plain float64, on buffers.
type torch struct {
	rate     func(epoch, step int) float64
	momentum float64
	nesterov bool
	window   int     // not of PyTorch: the mean of the last gradients
	clip     float64 // torch.nn.utils.clip_grad_value_
	norm     float64 // torch.nn.utils.clip_grad_norm_
	ema      float64
	swa      int
	decay    float64
	adam     *moments
	trust    float64  // of LARS, as its paper has it: no buffer, no decay
	blocks   [][]int  // of parameters, by unit
	layers   [][2]int // their weights and biases
	l2       bool     // torch.optim.SGD's weight_decay; else decoupled, as AdamW's

	averaged []float64 // torch.optim.swa_utils.AveragedModel
	count    int
	velocity []float64
	last     [][]float64
}

// moments are what torch.optim.Adam keeps.
type moments struct {
	beta1, beta2, eps float64
	mini              bool // one second moment for all weights of a unit, one for all biases of a layer
	first, second     []float64
	count             int
}

// step is what Adam takes of the parameters, over the rate.
func (m *moments) step(g []float64, blocks [][]int) []float64 {
	if m.count++; m.first == nil {
		m.first, m.second = make([]float64, len(g)), make([]float64, len(g))
	}
	squares := make([]float64, len(g))
	for i := range g {
		squares[i] = g[i] * g[i]
	}
	if m.mini {
		for _, b := range blocks {
			mean := 0.0
			for _, i := range b {
				mean += g[i] * g[i] / float64(len(b))
			}
			for _, i := range b {
				squares[i] = mean
			}
		}
	}
	c1, c2 := 1-math.Pow(m.beta1, float64(m.count)), 1-math.Pow(m.beta2, float64(m.count))
	out := make([]float64, len(g))
	for i := range g {
		m.first[i] = m.beta1*m.first[i] + (1-m.beta1)*g[i]
		m.second[i] = m.beta2*m.second[i] + (1-m.beta2)*squares[i]
		out[i] = m.first[i] / c1 / (math.Sqrt(m.second[i])/math.Sqrt(c2) + m.eps)
	}
	return out
}

// update changes the parameters w by the gradient g of step t.
func (o *torch) update(w, g []float64, rate float64) {
	g = append([]float64(nil), g...)
	if o.norm > 0 {
		total := 0.0
		for _, x := range g {
			total += x * x
		}
		for i := range g {
			g[i] *= math.Min(1, o.norm/(math.Sqrt(total)+1e-6))
		}
	}
	for i := range w {
		if o.clip > 0 {
			g[i] = math.Max(-o.clip, math.Min(o.clip, g[i]))
		}
		if o.l2 {
			g[i] += o.decay * w[i]
		} else {
			w[i] *= 1 - rate*o.decay
		}
	}
	switch {
	case o.trust > 0:
		at := 0
		for l := range o.layers {
			n, w2, g2 := o.layers[l][0], 0.0, 0.0
			for i := at; i < at+n; i++ {
				w2, g2 = w2+w[i]*w[i], g2+g[i]*g[i]
			}
			for i := at; i < at+n; i++ {
				g[i] *= o.trust * math.Sqrt(w2/g2)
			}
			at += n + o.layers[l][1]
		}
	case o.adam != nil:
		g = o.adam.step(g, o.blocks)
	case o.momentum > 0:
		if o.velocity == nil {
			o.velocity = append([]float64(nil), g...)
		} else {
			for i := range g {
				o.velocity[i] = o.momentum*o.velocity[i] + g[i]
			}
		}
		for i := range g {
			if o.nesterov {
				g[i] += o.momentum * o.velocity[i]
			} else {
				g[i] = o.velocity[i]
			}
		}
	case o.window > 0:
		o.last = append(o.last, g)
		o.last = o.last[max(0, len(o.last)-o.window):]
		g = make([]float64, len(w))
		for _, x := range o.last {
			for i := range g {
				g[i] += x[i] / float64(o.window)
			}
		}
	}
	for i := range w {
		w[i] -= rate * g[i]
	}
}

// average takes the parameters into the average: after each step, or after some epochs.
func (o *torch) average(w []float64) {
	if o.count++; o.averaged == nil {
		o.averaged = append([]float64(nil), w...)
		return
	}
	for i := range w {
		if o.ema > 0 { // get_ema_multi_avg_fn
			o.averaged[i] = o.ema*o.averaged[i] + (1-o.ema)*w[i]
		} else { // get_swa_avg_fn
			o.averaged[i] += (w[i] - o.averaged[i]) / float64(o.count)
		}
	}
}

// blocks are the parameters of each unit and of each layer's biases, as flat lists them.
func (n *network) blocks() (all [][]int) {
	at := 0
	for l := range n.w {
		units := len(n.b[l])
		for j := range units {
			var b []int
			for i := j; i < len(n.w[l]); i += units {
				b = append(b, at+i)
			}
			all = append(all, b)
		}
		at += len(n.w[l])
		var b []int
		for j := range units {
			b = append(b, at+j)
		}
		all, at = append(all, b), at+units
	}
	return all
}

// flat are all parameters as one list.
func flat(w, b [][]float64) (all []float64) {
	for l := range w {
		all = append(append(all, w[l]...), b[l]...)
	}
	return all
}

func (n *network) set(all []float64) {
	for l := range n.w {
		all = all[copy(n.w[l], all):]
		all = all[copy(n.b[l], all):]
	}
}

// An optimizer is PyTorch's: the losses of 300 steps and more, and what is learnt, are
// those of its own formula in float64.
func TestOptimizersAreTorch(t *testing.T) {
	always := func(rate float64) func(epoch, step int) float64 {
		return func(int, int) float64 { return rate }
	}
	for _, c := range []struct {
		example, optimizer string
		float              torch
	}{
		{"iris", "rate 1/4 momentum 0.9", torch{rate: always(0.25), momentum: 0.9}},
		{"iris", "momentum 9/10 nesterov rate 1/4", torch{rate: always(0.25), momentum: 0.9, nesterov: true}},
		{"iris", "rate 1/8 momentum 0.97", torch{rate: always(0.125), momentum: 0.97}},
		{"iris", "rate 2 window 4", torch{rate: always(2), window: 4}},
		{"digits", "rate 1/16 momentum 0.9", torch{rate: always(1. / 16), momentum: 0.9}},
		{"iris", "rate 1/4, 1/16 after epoch 10 momentum 0.9", torch{momentum: 0.9, rate: func(epoch, _ int) float64 {
			if epoch < 10 {
				return 0.25
			}
			return 1. / 16
		}}},
		{"iris", "rate 2 cosine", torch{rate: func(epoch, _ int) float64 { // CosineAnnealingLR(T_max=40)
			return 2 * (1 + math.Cos(math.Pi*float64(epoch)/40)) / 2
		}}},
		{"iris", "rate 2 exponential 0.95", torch{rate: func(epoch, _ int) float64 { // ExponentialLR(gamma=0.95)
			return 2 * math.Pow(0.95, float64(epoch))
		}}},
		{"iris", "rate 1/4 momentum 0.9 warmup 60 steps cosine to 1/50", torch{momentum: 0.9, rate: func(epoch, step int) float64 {
			t := float64(15*epoch + step) // LinearLR(start_factor=1/60, total_iters=59), then CosineAnnealingLR(T_max=540, eta_min=0.02)
			if t < 60 {
				return 0.25 * (1./60 + (1-1./60)*t/59)
			}
			return 0.02 + (0.25-0.02)*(1+math.Cos(math.Pi*(t-60)/540))/2
		}}},
		{"iris", "rate 1/2 weight_decay 0.01", torch{rate: always(0.5), decay: 0.01, l2: true}},
		{"iris", "rate 1/16 momentum 0.9 nesterov weight_decay 1e-2 decoupled", torch{rate: always(1. / 16), momentum: 0.9, nesterov: true, decay: 0.01}},
		{"iris", "rate 1/4 cosine weight_decay 2e-2 decoupled", torch{decay: 0.02, rate: func(epoch, _ int) float64 {
			return 0.25 * (1 + math.Cos(math.Pi*float64(epoch)/40)) / 2
		}}},
		{"iris", "rate 1/16 momentum 0.9 weight_decay 2e-3 decoupled each epoch", torch{rate: always(1. / 16), momentum: 0.9, decay: 0.002}},
		{"iris", "rate 2 clip_value 1/64", torch{rate: always(2), clip: 1. / 64}},
		{"iris", "rate 1/4 cosine momentum 0.9 clip_value 1/32", torch{momentum: 0.9, clip: 1. / 32, rate: func(epoch, _ int) float64 {
			return 0.25 * (1 + math.Cos(math.Pi*float64(epoch)/40)) / 2
		}}},
		{"linreg", "rate 1/8 clip_value 1/16", torch{rate: always(1. / 8), clip: 1. / 16}},
		{"iris", "rate 2 clip_norm 1/8", torch{rate: always(2), norm: 1. / 8}},
		{"iris", "rate 1/4 momentum 0.9 nesterov clip_norm 0.1 weight_decay 1e-3 decoupled each epoch", torch{rate: always(0.25), momentum: 0.9, nesterov: true, norm: 0.1, decay: 0.001}},
		{"digits", "rate 1/2 clip_norm 0.7", torch{rate: always(1. / 2), norm: 0.7}},
		{"linreg", "rate 25/256 clip_norm 1/2", torch{rate: always(25. / 256), norm: 0.5}},
		{"iris", "rate 2 ema 0.99", torch{rate: always(2), ema: 0.99}},
		{"iris", "rate 1/4 momentum 0.9 weight_decay 1e-3 decoupled each epoch ema 0.9", torch{rate: always(0.25), momentum: 0.9, decay: 0.001, ema: 0.9}},
		{"iris", "rate 2 swa from epoch 31", torch{rate: always(2), swa: 31}},
		{"iris", "rate 1/4 weight_decay 0.01 swa from epoch 25", torch{rate: always(0.25), decay: 0.01, swa: 25}},
		{"iris", "adamw rate 1/64 eps 1e-3", torch{rate: always(1. / 64), adam: &moments{beta1: 0.9, beta2: 0.999, eps: 1e-3}}},
		{"iris", "adam rate 0.01 beta2 0.99", torch{rate: always(0.01), adam: &moments{beta1: 0.9, beta2: 0.99, eps: 1e-8}}},
		{"iris", "adam rate 0.01 beta1 0 beta2 0.9", torch{rate: always(0.01), adam: &moments{beta1: 0, beta2: 0.9, eps: 1e-8}}},
		{"iris", "adamw rate 1/64 beta1 0.8 decay 1/8 warmup 30 steps cosine", torch{decay: 1. / 8, adam: &moments{beta1: 0.8, beta2: 0.999, eps: 1e-8}, rate: func(epoch, step int) float64 {
			t := float64(15*epoch + step)
			if t < 30 {
				return (t + 1) / 30 / 64
			}
			return (1 + math.Cos(math.Pi*(t-30)/570)) / 2 / 64
		}}},
		{"digits", "adamw rate 1/256", torch{rate: always(1. / 256), adam: &moments{beta1: 0.9, beta2: 0.999, eps: 1e-8}}},
		{"digits", "adamw rate 1/512 beta2 0.98", torch{rate: always(1. / 512), adam: &moments{beta1: 0.9, beta2: 0.98, eps: 1e-8}}},
		{"iris", "adam rate 1/128 ema 0.9", torch{rate: always(1. / 128), ema: 0.9, adam: &moments{beta1: 0.9, beta2: 0.999, eps: 1e-8}}},
		{"iris", "adam rate 1/128 clip_value 1/16 swa from epoch 31", torch{rate: always(1. / 128), clip: 1. / 16, swa: 31, adam: &moments{beta1: 0.9, beta2: 0.999, eps: 1e-8}}},
		{"iris", "lars rate 1/2 trust 1/32", torch{rate: always(1. / 2), trust: 1. / 32}},
		{"iris", "lars rate 1 trust 0.01 warmup 30 steps cosine", torch{trust: 0.01, rate: func(epoch, step int) float64 {
			t := float64(15*epoch + step)
			if t < 30 {
				return (t + 1) / 30
			}
			return (1 + math.Cos(math.Pi*(t-30)/570)) / 2
		}}},
		{"digits", "lars rate 1/4 trust 1/32", torch{rate: always(1. / 4), trust: 1. / 32}},
		{"linreg", "lars rate 25/1024 trust 1/4 swa from epoch 300", torch{rate: always(25. / 1024), trust: 1. / 4, swa: 300}},
		{"iris", "adam_mini rate 1/64", torch{rate: always(1. / 64), adam: &moments{mini: true, beta1: 0.9, beta2: 0.999, eps: 1e-8}}},
		{"digits", "adam_mini rate 1/256 weight_decay 1/16", torch{rate: always(1. / 256), decay: 1. / 16, adam: &moments{mini: true, beta1: 0.9, beta2: 0.999, eps: 1e-8}}},
		{"linreg", "adam_mini rate 1/32 beta2 0.98 clip_norm 1/2", torch{rate: always(1. / 32), norm: 0.5, adam: &moments{mini: true, beta1: 0.9, beta2: 0.98, eps: 1e-8}}},
		{"linreg", "adam rate 1/64 clip_norm 1", torch{rate: always(1. / 64), norm: 1, adam: &moments{beta1: 0.9, beta2: 0.999, eps: 1e-8}}},
		{"linreg", "rate 25/1024 momentum 0.9", torch{rate: always(25. / 1024), momentum: 0.9}},
	} {
		t.Run(c.example+" "+c.optimizer, func(t *testing.T) {
			j := withOptimizer(t, c.example, c.optimizer)
			r, err := j.Compile(Options{})
			require.NoError(t, err)
			got := run(t, r.Unit, j.Dir)
			float := reference(t, j, r.Unit)
			losses := float.trainBy(t, j, r, &c.float)
			require.GreaterOrEqual(t, len(losses), 300)
			require.Len(t, got.Metrics[0].Values, len(losses))
			most := 0.0
			for step, loss := range losses {
				most = math.Max(most, math.Abs(loss-got.Metrics[0].Values[step]))
			}
			drift := 0.0
			for i, l := range layers(j) {
				drift = math.Max(drift, distance(result(t, got, l.Name+"_w"), float.w[i]))
			}
			t.Logf("%d steps: losses within %.1e, weights %.1e from PyTorch's", len(losses), most, drift)
			require.Less(t, most, 0.01)
			require.Less(t, drift, 0.015)
		})
	}
}

// withOptimizer is an example with another optimizer, and 300 steps at least.
func withOptimizer(t testing.TB, example, optimizer string) *Job {
	t.Helper()
	dir := filepath.Join("..", "examples", example)
	src, err := os.ReadFile(filepath.Join(dir, example+".train"))
	require.NoError(t, err)
	if strings.HasPrefix(optimizer, "lars") {
		src = regexp.MustCompile(`dense (out 3|line 1)`).ReplaceAll(src, []byte("dense $1 std 1/4"))
	} else if !strings.HasPrefix(optimizer, "adam") {
		optimizer = "sgd " + optimizer
	}
	src = regexp.MustCompile(`(?m)^optimizer.*$`).ReplaceAll(src, []byte("optimizer "+optimizer))
	src = regexp.MustCompile(`epochs 150`).ReplaceAll(src, []byte("epochs 320"))
	j, err := Parse(example+".train", src)
	require.NoError(t, err)
	j.Dir = dir
	return j
}

// trainBy trains the reference as the unit does, by an optimizer; it gives the losses
// before each step.
func (n *network) trainBy(t testing.TB, j *Job, r *Result, o *torch) (losses []float64) {
	t.Helper()
	x, y := centred(j, rows(t, j.Train, j.Dir, j.Train.Features)), rows(t, j.Train, j.Dir, j.Train.Label)
	batch, order := len(x), []int64(nil)
	if j.Batch > 0 {
		batch, order = j.Batch, r.Unit.Named["order"].Constant()
	}
	steps := len(x) / batch
	o.blocks = n.blocks()
	for l := range n.w {
		o.layers = append(o.layers, [2]int{len(n.w[l]), len(n.b[l])})
	}
	for epoch := range j.Epochs {
		for step := range steps {
			rows := make([]int64, batch)
			for i := range rows {
				rows[i] = int64(i)
				if order != nil {
					rows[i] = order[(epoch*steps+step)*batch+i]
				}
			}
			gw, gb, loss := n.gradients(x, y, rows)
			w := flat(n.w, n.b)
			o.update(w, flat(gw, gb), o.rate(epoch, step))
			n.set(w)
			losses = append(losses, loss)
			if o.ema > 0 {
				o.average(w)
			}
		}
		if o.swa > 0 && epoch+1 >= o.swa {
			o.average(flat(n.w, n.b))
		}
	}
	if o.averaged != nil {
		n.set(o.averaged)
	}
	return losses
}
