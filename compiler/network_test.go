package compiler

import "math"

// network is a training in plain float64 loops. It shares nothing with the
// package: its derivatives are written by hand.
type network struct {
	loss  Loss
	acts  []Activation
	sizes []int // inputs, then units of each layer
	w, b  [][]float64
}

func act(a Activation, z float64) (value, slope float64) {
	switch a {
	case ReLU:
		if z < 0 {
			return 0, 0
		}
		return z, 1
	case LeakyReLU:
		if z < 0 {
			return z * 5 / 512, 5.0 / 512
		}
		return z, 1
	case SiLU:
		s := 1 / (1 + math.Exp(-z))
		return z * s, s * (1 + z*(1-s))
	case Softplus:
		return math.Max(z, 0) + math.Log1p(math.Exp(-math.Abs(z))), 1 / (1 + math.Exp(-z))
	case HardSigmoid:
		const sixth = 683.0 / 4096
		switch {
		case z < -3:
			return 0, 0
		case z < 3:
			return (z + 3) * sixth, sixth
		}
		return 6 * sixth, 0
	case Sigmoid:
		s := 1 / (1 + math.Exp(-z))
		return s, s * (1 - s)
	case Tanh:
		t := math.Tanh(z)
		return t, 1 - t*t
	case GeLU:
		phi := 0.5 * math.Erfc(-z/math.Sqrt2)
		return z * phi, phi + z*math.Exp(-z*z/2)/math.Sqrt(2*math.Pi)
	}
	return z, 1
}

// forward is the values and slopes of all layers for a row.
func (n *network) forward(x []float64) (values, slopes [][]float64) {
	values, slopes = [][]float64{x}, [][]float64{nil}
	for l, a := range n.acts {
		v, s := make([]float64, n.sizes[l+1]), make([]float64, n.sizes[l+1])
		for k := range v {
			z := n.b[l][k]
			for i, xi := range values[l] {
				z += xi * n.w[l][i*len(v)+k]
			}
			v[k], s[k] = act(a, z)
		}
		values, slopes = append(values, v), append(slopes, s)
	}
	return values, slopes
}

// judge is the loss of a row, its derivative by the last layer, and whether the
// prediction is right.
func (n *network) judge(z, y []float64) (loss float64, dz []float64, right bool) {
	dz = make([]float64, len(z))
	switch n.loss {
	case MeanSquaredError:
		dz[0] = 2 * (z[0] - y[0])
		return (z[0] - y[0]) * (z[0] - y[0]), dz, false
	case MeanAbsoluteError:
		if dz[0] = 1; z[0] < y[0] {
			dz[0] = -1
		}
		return math.Abs(z[0] - y[0]), dz, false
	case Huber:
		e := z[0] - y[0]
		dz[0] = math.Max(-1, math.Min(1, e))
		if math.Abs(e) < 1 {
			return e * e / 2, dz, false
		}
		return math.Abs(e) - 0.5, dz, false
	case Hinge:
		s := 2*y[0] - 1
		if s*z[0] <= 1 {
			dz[0] = -s
		}
		return math.Max(0, 1-s*z[0]), dz, (z[0] >= 0) == (y[0] == 1)
	case Logistic:
		dz[0] = 1/(1+math.Exp(-z[0])) - y[0]
		return math.Log1p(math.Exp(-math.Abs(z[0]))) + math.Max(z[0], 0) - y[0]*z[0], dz, (z[0] >= 0) == (y[0] == 1)
	}
	sum, best := 0.0, 0
	for k := range z {
		sum += math.Exp(z[k])
		if z[k] > z[best] {
			best = k
		}
	}
	for k := range z {
		dz[k] = math.Exp(z[k])/sum - y[k]
		loss -= y[k] * math.Log(math.Exp(z[k])/sum)
	}
	return loss, dz, y[best] == 1
}

// step takes a step on the rows.
func (n *network) step(x, y [][]float64, rows []int64, rate float64) {
	gw, gb, _ := n.gradients(x, y, rows)
	for l := range n.w {
		for i := range n.w[l] {
			n.w[l][i] -= rate * gw[l][i]
		}
		for i := range n.b[l] {
			n.b[l][i] -= rate * gb[l][i]
		}
	}
}

// gradients are those of the mean loss of the rows, and that.
func (n *network) gradients(x, y [][]float64, rows []int64) (gw, gb [][]float64, loss float64) {
	gw, gb = zeros(n.w), zeros(n.b)
	share := 1 / float64(len(rows))
	for _, r := range rows {
		values, slopes := n.forward(x[r])
		v, d, _ := n.judge(values[len(n.acts)], y[r])
		loss += v * share
		for l := len(n.acts) - 1; l >= 0; l-- {
			below := make([]float64, n.sizes[l])
			for k := range d {
				d[k] *= slopes[l+1][k]
				gb[l][k] += d[k] * share
				for i, v := range values[l] {
					gw[l][i*len(d)+k] += v * d[k] * share
					below[i] += n.w[l][i*len(d)+k] * d[k]
				}
			}
			d = below
		}
	}
	return gw, gb, loss
}

func zeros(like [][]float64) [][]float64 {
	var z [][]float64
	for _, l := range like {
		z = append(z, make([]float64, len(l)))
	}
	return z
}

// test is the mean loss and the accuracy on a data set.
func (n *network) test(x, y [][]float64) (loss, accuracy float64) {
	for r := range x {
		values, _ := n.forward(x[r])
		l, _, right := n.judge(values[len(n.acts)], y[r])
		loss += l / float64(len(x))
		if right {
			accuracy += 1 / float64(len(x))
		}
	}
	return loss, accuracy
}
