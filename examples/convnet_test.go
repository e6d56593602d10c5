package examples_test

import (
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/compiler"
	"github.com/aivm/aivm/vm"
)

// convolution is a layer of the float64 twin: a kernel over square images, rectified
// units, and maxima over windows of 2 × 2. Nothing of it is shared with the machine.
type convolution struct {
	side, in, out, kernel, pad int
	w, b                       []float64
	x, z, pooled               []float64 // of an image
	at                         []int     // where a maximum stands
	gw, gb                     []float64
}

func (c *convolution) sideOut() int { return c.side + 2*c.pad - c.kernel + 1 }

// meet calls f for every product of the convolution: places in z, x and w.
func (c *convolution) meet(f func(z, x, w int)) {
	n := c.sideOut()
	for y := range n {
		for x := range n {
			for i := range c.kernel {
				for j := range c.kernel {
					v, u := y+i-c.pad, x+j-c.pad
					if v < 0 || u < 0 || v >= c.side || u >= c.side {
						continue
					}
					for k := range c.in {
						for o := range c.out {
							f((y*n+x)*c.out+o, (v*c.side+u)*c.in+k, ((i*c.kernel+j)*c.in+k)*c.out+o)
						}
					}
				}
			}
		}
	}
}

func (c *convolution) forward(x []float64) []float64 {
	n := c.sideOut()
	c.x, c.z = x, make([]float64, n*n*c.out)
	for i := range c.z {
		c.z[i] = c.b[i%c.out]
	}
	c.meet(func(z, x, w int) { c.z[z] += c.x[x] * c.w[w] })
	half := n / 2
	c.pooled, c.at = make([]float64, half*half*c.out), make([]int, half*half*c.out)
	for i := range c.pooled {
		y, x, o := i/c.out/half, i/c.out%half, i%c.out
		c.pooled[i] = -1
		for k := range 4 { // the first of several
			at := ((2*y+k/2)*n+2*x+k%2)*c.out + o
			if v := math.Max(c.z[at], 0); v > c.pooled[i] {
				c.pooled[i], c.at[i] = v, at
			}
		}
	}
	return c.pooled
}

// backward adds to the gradients, and returns that by x.
func (c *convolution) backward(d []float64) []float64 {
	dz, dx := make([]float64, len(c.z)), make([]float64, len(c.x))
	for i, v := range d {
		if c.z[c.at[i]] > 0 {
			dz[c.at[i]] += v
		}
	}
	for i, v := range dz {
		c.gb[i%c.out] += v
	}
	c.meet(func(z, x, w int) {
		c.gw[w] += c.x[x] * dz[z]
		dx[x] += c.w[w] * dz[z]
	})
	return dx
}

// denseLayer is a dense layer, of rectified units if they are hidden.
type denseLayer struct {
	in, out int
	hidden  bool
	w, b    []float64
	x, z    []float64
	gw, gb  []float64
}

func (u *denseLayer) forward(x []float64) []float64 {
	u.x, u.z = x, append([]float64(nil), u.b...)
	for i, v := range x {
		for k := range u.z {
			u.z[k] += v * u.w[i*u.out+k]
		}
	}
	out := append([]float64(nil), u.z...)
	for k := range out {
		if u.hidden {
			out[k] = math.Max(out[k], 0)
		}
	}
	return out
}

func (u *denseLayer) backward(d []float64) []float64 {
	dx := make([]float64, len(u.x))
	for k, v := range d {
		if u.hidden && u.z[k] <= 0 {
			continue
		}
		u.gb[k] += v
		for i, x := range u.x {
			u.gw[i*u.out+k] += x * v
			dx[i] += u.w[i*u.out+k] * v
		}
	}
	return dx
}

// convnet is convolutions and dense layers, trained by softmax and cross-entropy.
type convnet struct {
	in    int
	convs []*convolution
	dense []*denseLayer
}

func (m *convnet) forward(x []float64) []float64 {
	for _, c := range m.convs {
		x = c.forward(x)
	}
	for _, u := range m.dense {
		x = u.forward(x)
	}
	return x
}

func (m *convnet) train(x, y []float64, batches [][]int64, rates func(step int) float64) (losses []float64) {
	for i, batch := range batches {
		rate := rates(i)
		for _, c := range m.convs {
			c.gw, c.gb = make([]float64, len(c.w)), make([]float64, len(c.b))
		}
		for _, u := range m.dense {
			u.gw, u.gb = make([]float64, len(u.w)), make([]float64, len(u.b))
		}
		loss, n := 0.0, float64(len(batch))
		for _, r := range batch {
			z, label := m.forward(x[int(r)*m.in:][:m.in]), y[int(r)*10:][:10]
			loss += crossEntropy(z, label)
			softmax(z)
			for k := range z {
				z[k] -= label[k]
			}
			for i := len(m.dense) - 1; i >= 0; i-- {
				z = m.dense[i].backward(z)
			}
			for i := len(m.convs) - 1; i >= 0; i-- {
				z = m.convs[i].backward(z)
			}
		}
		for _, c := range m.convs {
			descend(c.w, c.gw, rate/n)
			descend(c.b, c.gb, rate/n)
		}
		for _, u := range m.dense {
			descend(u.w, u.gw, rate/n)
			descend(u.b, u.gb, rate/n)
		}
		losses = append(losses, loss/n)
	}
	return losses
}

func (m *convnet) test(x, y []float64) (loss, accuracy float64) {
	return judge(len(x)/m.in, 10, y, func(r int) []float64 { return m.forward(x[r*m.in:][:m.in]) })
}

// twins compiles a script of folder lenet, runs it, and trains the same network in
// float64.
func twins(t *testing.T, file string, rates func(step int) float64, make func(p *program) *convnet) (accuracy float64) {
	t.Helper()
	path := filepath.Join("lenet", file)
	src, err := os.ReadFile(path)
	require.NoError(t, err)
	j, err := compiler.Parse(path, src)
	require.NoError(t, err)
	c, err := j.Compile(compiler.Options{})
	require.NoError(t, err)
	p := &program{c.Unit, inputs(t, c.Unit, "lenet")}
	require.Empty(t, vm.ByReference(c.Unit))
	float := make(p)
	r := p.run(t, vm.Options{})
	frac := p.Named["train.x"].Type.Scale
	losses := float.train(p.input("train.x", frac), p.input("train.y", 0), p.batches(t), rates)
	loss, accuracy := float.test(p.input("test.x", frac), p.input("test.y", 0))
	got := final(t, r, "test_accuracy")[0]
	d1, d2 := relative(final(t, r, "c1_w"), float.convs[0].w), relative(final(t, r, "c2_w"), float.convs[1].w)
	dl := deviation(metric(t, r, "loss"), losses)
	t.Logf("accuracy %.4f, float64 %.4f; test loss %.4f, float64 %.4f; from float64: c1.w %.1e, c2.w %.1e, loss of a step %.1e",
		got, accuracy, final(t, r, "test_loss")[0], loss, d1, d2, dl)
	require.InDelta(t, accuracy, got, 0.01)
	require.InDelta(t, loss, final(t, r, "test_loss")[0], 0.02)
	require.Less(t, d1, 0.05)
	require.Less(t, d2, 0.05)
	require.Less(t, dl, 0.02)
	return got
}

// TestConvolutions holds the small network against float64.
func TestConvolutions(t *testing.T) {
	accuracy := twins(t, "small.train", func(int) float64 { return 1.0 / 8 }, func(p *program) *convnet {
		return &convnet{
			in: 64,
			convs: []*convolution{
				{side: 8, in: 1, out: 4, kernel: 3, pad: 1, w: p.initial(t, "c1_w"), b: p.initial(t, "c1_b")},
				{side: 4, in: 4, out: 16, kernel: 3, w: p.initial(t, "c2_w"), b: p.initial(t, "c2_b")},
			},
			dense: []*denseLayer{{in: 16, out: 10, w: p.initial(t, "out_w"), b: p.initial(t, "out_b")}},
		}
	})
	require.GreaterOrEqual(t, accuracy, 0.8)
}

// TestLeNet holds the whole one, on 8,000 of MNIST's digits: minutes.
func TestLeNet(t *testing.T) {
	if _, err := os.Stat("mnist/train.npz"); err != nil {
		t.Skip("no data: go run ./examples/mnist/get")
	}
	if os.Getenv("AIVM_EXAMPLES") != "full" {
		t.Skip("takes minutes: AIVM_EXAMPLES=full")
	}
	accuracy := twins(t, "lenet.train", func(step int) float64 { return cosine(1.0/8, step/500, 6) }, func(p *program) *convnet {
		return &convnet{
			in: 784,
			convs: []*convolution{
				{side: 28, in: 1, out: 6, kernel: 5, w: p.initial(t, "c1_w"), b: p.initial(t, "c1_b")},
				{side: 12, in: 6, out: 16, kernel: 5, w: p.initial(t, "c2_w"), b: p.initial(t, "c2_b")},
			},
			dense: []*denseLayer{
				{in: 256, out: 120, hidden: true, w: p.initial(t, "d1_w"), b: p.initial(t, "d1_b")},
				{in: 120, out: 84, hidden: true, w: p.initial(t, "d2_w"), b: p.initial(t, "d2_b")},
				{in: 84, out: 10, w: p.initial(t, "out_w"), b: p.initial(t, "out_b")},
			},
		}
	})
	require.GreaterOrEqual(t, accuracy, 0.98)
}
