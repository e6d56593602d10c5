package examples_test

import (
	"math"
	"slices"
)

// The float64 trainings: nothing here is shared with the machine.

// mlp is a network with one hidden layer of rectified units.
type mlp struct {
	in, hidden, out int
	w1, b1, w2, b2  []float64
}

func (m *mlp) clone() *mlp {
	c := *m
	c.w1, c.b1, c.w2, c.b2 = slices.Clone(m.w1), slices.Clone(m.b1), slices.Clone(m.w2), slices.Clone(m.b2)
	return &c
}

// forward computes the hidden activations a and the logits z of an image.
func (m *mlp) forward(x, a, z []float64) {
	copy(a, m.b1)
	for i, v := range x {
		for j := range a {
			a[j] += v * m.w1[i*m.hidden+j]
		}
	}
	for j := range a {
		a[j] = math.Max(a[j], 0)
	}
	copy(z, m.b2)
	for j, v := range a {
		for k := range z {
			z[k] += v * m.w2[j*m.out+k]
		}
	}
}

// train takes a step for each batch of rows and returns the mean losses.
func (m *mlp) train(x, y []float64, batches [][]int64, rate float64) (losses []float64) {
	a, z := make([]float64, m.hidden), make([]float64, m.out)
	da := make([]float64, m.hidden)
	g1, h1 := make([]float64, len(m.w1)), make([]float64, len(m.b1))
	g2, h2 := make([]float64, len(m.w2)), make([]float64, len(m.b2))
	for _, batch := range batches {
		clear(g1)
		clear(h1)
		clear(g2)
		clear(h2)
		loss := 0.0
		for _, r := range batch {
			row, label := x[int(r)*m.in:][:m.in], y[int(r)*m.out:][:m.out]
			m.forward(row, a, z)
			loss += crossEntropy(z, label)
			softmax(z)
			for k := range z {
				z[k] -= label[k]
				h2[k] += z[k]
			}
			for j := range a {
				da[j] = 0
				for k := range z {
					g2[j*m.out+k] += a[j] * z[k]
					da[j] += m.w2[j*m.out+k] * z[k]
				}
				if a[j] <= 0 {
					da[j] = 0
				}
				h1[j] += da[j]
			}
			for i, v := range row {
				for j := range da {
					g1[i*m.hidden+j] += v * da[j]
				}
			}
		}
		n := float64(len(batch))
		descend(m.w1, g1, rate/n)
		descend(m.b1, h1, rate/n)
		descend(m.w2, g2, rate/n)
		descend(m.b2, h2, rate/n)
		losses = append(losses, loss/n)
	}
	return losses
}

// test is the mean loss and the share of rows with the greatest logit, the
// first one in a tie, at the label.
func (m *mlp) test(x, y []float64) (loss, accuracy float64) {
	a, z := make([]float64, m.hidden), make([]float64, m.out)
	return judge(len(x)/m.in, m.out, y, func(r int) []float64 {
		m.forward(x[r*m.in:][:m.in], a, z)
		return z
	})
}

// linear is a layer without hidden units: logits, or a prediction.
type linear struct {
	in, out int
	w, b    []float64
}

func (m *linear) forward(x, z []float64) {
	copy(z, m.b)
	for i, v := range x {
		for k := range z {
			z[k] += v * m.w[i*m.out+k]
		}
	}
}

// train trains by softmax and cross-entropy.
func (m *linear) train(x, y []float64, batches [][]int64, rate float64) (losses []float64) {
	z := make([]float64, m.out)
	g, h := make([]float64, len(m.w)), make([]float64, len(m.b))
	for _, batch := range batches {
		clear(g)
		clear(h)
		loss := 0.0
		for _, r := range batch {
			row, label := x[int(r)*m.in:][:m.in], y[int(r)*m.out:][:m.out]
			m.forward(row, z)
			loss += crossEntropy(z, label)
			softmax(z)
			for k := range z {
				z[k] -= label[k]
				h[k] += z[k]
				for i, v := range row {
					g[i*m.out+k] += v * z[k]
				}
			}
		}
		n := float64(len(batch))
		descend(m.w, g, rate/n)
		descend(m.b, h, rate/n)
		losses = append(losses, loss/n)
	}
	return losses
}

// fit takes steps with all rows by the squared error, and returns its means.
func (m *linear) fit(x, y []float64, steps int, rate float64) (losses []float64) {
	z := make([]float64, 1)
	g, h := make([]float64, len(m.w)), make([]float64, 1)
	for range steps {
		clear(g)
		clear(h)
		loss := 0.0
		for r, want := range y {
			row := x[r*m.in:][:m.in]
			m.forward(row, z)
			e := z[0] - want
			loss += e * e
			h[0] += e
			for i, v := range row {
				g[i] += v * e
			}
		}
		descend(m.w, g, rate)
		descend(m.b, h, rate)
		losses = append(losses, loss/float64(len(y)))
	}
	return losses
}

func (m *linear) test(x, y []float64) (loss, accuracy float64) {
	z := make([]float64, m.out)
	return judge(len(x)/m.in, m.out, y, func(r int) []float64 {
		m.forward(x[r*m.in:][:m.in], z)
		return z
	})
}

// logistic is a linear model of one logit, which says whether a bit is 1.
type logistic struct{ linear }

func (m *logistic) train(x, y []float64, batches [][]int64, rate float64) (losses []float64) {
	z := make([]float64, 1)
	g, h := make([]float64, len(m.w)), make([]float64, 1)
	for _, batch := range batches {
		clear(g)
		clear(h)
		loss := 0.0
		for _, r := range batch {
			row := x[int(r)*m.in:][:m.in]
			m.forward(row, z)
			loss += binaryCrossEntropy(z[0], y[r])
			d := 1/(1+math.Exp(-z[0])) - y[r]
			h[0] += d
			for i, v := range row {
				g[i] += v * d
			}
		}
		n := float64(len(batch))
		descend(m.w, g, rate/n)
		descend(m.b, h, rate/n)
		losses = append(losses, loss/n)
	}
	return losses
}

// test is the mean loss and the share of rows whose logit has the right sign.
func (m *logistic) test(x, y []float64) (loss, accuracy float64) {
	z, n := make([]float64, 1), float64(len(y))
	for r, want := range y {
		m.forward(x[r*m.in:][:m.in], z)
		loss += binaryCrossEntropy(z[0], want) / n
		if (z[0] >= 0) == (want == 1) {
			accuracy += 1 / n
		}
	}
	return loss, accuracy
}

func judge(rows, classes int, y []float64, logits func(r int) []float64) (loss, accuracy float64) {
	for r := range rows {
		z, label := logits(r), y[r*classes:][:classes]
		loss += crossEntropy(z, label)
		best := 0
		for k := range z {
			if z[k] > z[best] {
				best = k
			}
		}
		accuracy += label[best]
	}
	return loss / float64(rows), accuracy / float64(rows)
}

func descend(w, g []float64, rate float64) {
	for i := range w {
		w[i] -= rate * g[i]
	}
}

// softmax replaces logits by probabilities.
func softmax(z []float64) {
	top, sum := z[0], 0.0
	for _, v := range z {
		top = math.Max(top, v)
	}
	for k := range z {
		z[k] = math.Exp(z[k] - top)
		sum += z[k]
	}
	for k := range z {
		z[k] /= sum
	}
}

// crossEntropy is −log of the probability of the label.
func crossEntropy(z, label []float64) float64 {
	top, sum, at := z[0], 0.0, 0.0
	for _, v := range z {
		top = math.Max(top, v)
	}
	for k, v := range z {
		sum += math.Exp(v - top)
		at += label[k] * v
	}
	return math.Log(sum) + top - at
}

// binaryCrossEntropy is −log of the probability of a bit.
func binaryCrossEntropy(z, bit float64) float64 {
	return math.Log1p(math.Exp(-math.Abs(z))) + math.Max(z, 0) - bit*z
}
