package examples_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
)

// grown is a tensor of the float64 twins, with the loss's derivative by it. Nothing of the
// twins is shared with the machine or its compiler: forward passes are loops, and each knows the
// loops of its derivative.
type grown struct {
	v, d []float64
	back func()
}

// tape is a forward pass; backwards it is walked from the end.
type tape []*grown

func (t *tape) grow(v []float64, back func(out *grown)) *grown {
	out := &grown{v: v, d: make([]float64, len(v))}
	out.back = func() { back(out) }
	*t = append(*t, out)
	return out
}

// leaf is what nothing is computed for.
func leaf(v []float64) *grown { return &grown{v: v, d: make([]float64, len(v))} }

// backward is from the derivatives d of the last value.
func (t *tape) backward(out *grown, d []float64) {
	copy(out.d, d)
	for i := len(*t) - 1; i >= 0; i-- {
		(*t)[i].back()
	}
	*t = nil
}

// product is x·w for rows of x, w being [in, out].
func (t *tape) product(x, w *grown, in, out int) *grown {
	n := len(x.v) / in
	z := make([]float64, n*out)
	for r := range n {
		for i := range in {
			if v := x.v[r*in+i]; v != 0 {
				for j := range out {
					z[r*out+j] += v * w.v[i*out+j]
				}
			}
		}
	}
	return t.grow(z, func(o *grown) {
		for r := range n {
			for i := range in {
				sum, v := 0.0, x.v[r*in+i]
				for j := range out {
					d := o.d[r*out+j]
					sum += d * w.v[i*out+j]
					w.d[i*out+j] += d * v
				}
				x.d[r*in+i] += sum
			}
		}
	})
}

// shift adds b to every row.
func (t *tape) shift(x, b *grown) *grown {
	z, n := make([]float64, len(x.v)), len(b.v)
	for i, v := range x.v {
		z[i] = v + b.v[i%n]
	}
	return t.grow(z, func(o *grown) {
		for i, d := range o.d {
			x.d[i] += d
			b.d[i%n] += d
		}
	})
}

// sum is x + y.
func (t *tape) sum(x, y *grown) *grown {
	z := make([]float64, len(x.v))
	for i := range z {
		z[i] = x.v[i] + y.v[i]
	}
	return t.grow(z, func(o *grown) {
		for i, d := range o.d {
			x.d[i] += d
			y.d[i] += d
		}
	})
}

// apply is f of each entry; slope is its derivative, of the entry and of f of it.
func (t *tape) apply(x *grown, f func(float64) float64, slope func(x, y float64) float64) *grown {
	z := make([]float64, len(x.v))
	for i, v := range x.v {
		z[i] = f(v)
	}
	return t.grow(z, func(o *grown) {
		for i, d := range o.d {
			x.d[i] += d * slope(x.v[i], o.v[i])
		}
	})
}

func (t *tape) relu(x *grown) *grown {
	return t.apply(x, func(v float64) float64 { return math.Max(v, 0) }, func(v, _ float64) float64 {
		if v > 0 {
			return 1
		}
		return 0
	})
}

func (t *tape) tanh(x *grown) *grown {
	return t.apply(x, math.Tanh, func(_, y float64) float64 { return 1 - y*y })
}

// vectors are rows of a table w, of so many entries each, one for each id.
func (t *tape) vectors(ids []int, w *grown, width int) *grown {
	z := make([]float64, len(ids)*width)
	for i, id := range ids {
		copy(z[i*width:], w.v[id*width:][:width])
	}
	return t.grow(z, func(o *grown) {
		for i, id := range ids {
			for j := range width {
				w.d[id*width+j] += o.d[i*width+j]
			}
		}
	})
}

// times is x∘y.
func (t *tape) times(x, y *grown) *grown {
	z := make([]float64, len(x.v))
	for i := range z {
		z[i] = x.v[i] * y.v[i]
	}
	return t.grow(z, func(o *grown) {
		for i, d := range o.d {
			x.d[i] += d * y.v[i]
			y.d[i] += d * x.v[i]
		}
	})
}

// conv moves kernels of 3 × 3 over square images [side, side, in], padded by 1, w being [3, 3, in, out].
func (t *tape) conv(x, w *grown, side, in, out int) *grown {
	n := len(x.v) / (side * side * in)
	z := make([]float64, n*side*side*out)
	each := func(f func(x, w, z int)) { // places of in, of out and of a row of out
		for r := range n {
			for y := range side {
				for u := range side {
					for k := range 9 {
						v, h := y+k/3-1, u+k%3-1
						if v < 0 || h < 0 || v >= side || h >= side {
							continue
						}
						for c := range in {
							f(((r*side+v)*side+h)*in+c, (k*in+c)*out, ((r*side+y)*side+u)*out)
						}
					}
				}
			}
		}
	}
	each(func(a, b, c int) {
		v := x.v[a]
		for o := range out {
			z[c+o] += v * w.v[b+o]
		}
	})
	return t.grow(z, func(g *grown) {
		each(func(a, b, c int) {
			sum, v := 0.0, x.v[a]
			for o := range out {
				sum += g.d[c+o] * w.v[b+o]
				w.d[b+o] += g.d[c+o] * v
			}
			x.d[a] += sum
		})
	})
}

// largest is the maxima of windows of 2 × 2, the first of several.
func (t *tape) largest(x *grown, side, channels int) *grown {
	half := side / 2
	z, at := make([]float64, len(x.v)/4), make([]int, len(x.v)/4)
	for i := range z {
		c, u, y, r := i%channels, i/channels%half, i/channels/half%half, i/channels/half/half
		for k := range 4 {
			j := ((r*side+2*y+k/2)*side+2*u+k%2)*channels + c
			if k == 0 || x.v[j] > z[i] {
				z[i], at[i] = x.v[j], j
			}
		}
	}
	return t.grow(z, func(o *grown) {
		for i, d := range o.d {
			x.d[at[i]] += d
		}
	})
}

// descent is torch.optim.SGD: v ← μ·v + g, w ← w − rate·v.
type descent struct {
	momentum float64
	velocity map[*grown][]float64
}

func (s *descent) step(rate float64, params map[string]*grown) {
	if s.velocity == nil {
		s.velocity = map[*grown][]float64{}
	}
	for _, p := range params {
		v := s.velocity[p]
		if v == nil {
			v = make([]float64, len(p.v))
			s.velocity[p] = v
		}
		for i, g := range p.d {
			v[i] = s.momentum*v[i] + g
			p.v[i] -= rate * v[i]
		}
		clear(p.d)
	}
}

// cosine is CosineAnnealingLR to zero, by epoch.
func cosine(rate float64, epoch, epochs int) float64 {
	return rate * (1 + math.Cos(math.Pi*float64(epoch)/float64(epochs))) / 2
}

// squaredError is the mean over all entries, and its derivative.
func squaredError(z, y []float64) (loss float64, d []float64) {
	d = make([]float64, len(z))
	for i := range z {
		e := z[i] - y[i]
		loss += e * e / float64(len(z))
		d[i] = 2 * e / float64(len(z))
	}
	return loss, d
}

// entropy is the mean cross-entropy of rows of so many classes, labels being one-hot, its
// derivative, and the part of the rows whose greatest logit is that of the label.
func entropy(z, y []float64, classes int) (loss float64, d []float64, accuracy float64) {
	n := len(z) / classes
	d = append([]float64(nil), z...)
	for r := range n {
		row, label := d[r*classes:][:classes], y[r*classes:][:classes]
		loss += crossEntropy(row, label) / float64(n)
		best := 0
		for i := range row {
			if row[i] > row[best] {
				best = i
			}
		}
		accuracy += label[best] / float64(n)
		softmax(row)
		for i := range row {
			row[i] = (row[i] - label[i]) / float64(n)
		}
	}
	return loss, d, accuracy
}

// starts are the parameters of a program before it learns.
func starts(t testing.TB, p *program, names ...string) map[string]*grown {
	t.Helper()
	all := map[string]*grown{}
	for _, n := range names {
		all[n] = leaf(p.initial(t, n))
	}
	require.Len(t, all, len(p.States))
	return all
}

// rowsOf are rows of a table of so many columns.
func rowsOf(x []float64, rows []int64, columns int) []float64 {
	var out []float64
	for _, r := range rows {
		out = append(out, x[int(r)*columns:][:columns]...)
	}
	return out
}
