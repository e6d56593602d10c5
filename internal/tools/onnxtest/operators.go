package onnxtest

import (
	"math"
	"slices"
)

// operators are filled in by init: some refer to each other.
var operators map[string]func(c *call) *Tensor

func init() {
	operators = map[string]func(c *call) *Tensor{
		"Identity": same, "Dropout": same, "Cast": same,
		"Constant": func(c *call) *Tensor {
			switch a := c.n.Attributes[0]; a.Name {
			case "value":
				return constant(a.Tensor)
			case "value_float":
				return &Tensor{F: []float32{a.Float}}
			case "value_int":
				return &Tensor{I: []int{a.Int}}
			case "value_floats":
				return &Tensor{Dims: []int{len(a.Floats)}, F: a.Floats}
			case "value_ints":
				return &Tensor{Dims: []int{len(a.Ints)}, I: a.Ints}
			}
			c.fail("a constant of this kind")
			return nil
		},
		"Add": binary(func(x, y float64) float64 { return x + y }),
		"Sub": binary(func(x, y float64) float64 { return x - y }),
		"Mul": binary(func(x, y float64) float64 { return x * y }),
		"Div": binary(func(x, y float64) float64 { return x / y }),
		"Max": binary(math.Max),
		"Min": binary(math.Min),
		"Neg": unary(func(_ *call, x float64) float64 { return -x }),
		"Log": unary(func(_ *call, x float64) float64 { return math.Log(x) }),
		"Erf": unary(func(_ *call, x float64) float64 { return math.Erf(x) }),
		"Relu": unary(func(_ *call, x float64) float64 {
			return max(x, 0)
		}),
		"LeakyRelu": unary(func(c *call, x float64) float64 {
			return max(x, 0) + float64(c.n.Float("alpha", .01))*min(x, 0)
		}),
		"Sigmoid": unary(func(_ *call, x float64) float64 { return 1 / (1 + math.Exp(-x)) }),
		"Tanh":    unary(func(_ *call, x float64) float64 { return math.Tanh(x) }),
		"Gelu": unary(func(c *call, x float64) float64 {
			if c.n.Text("approximate", "none") != "none" {
				c.fail("the approximation")
			}
			return x * (1 + math.Erf(x/math.Sqrt2)) / 2
		}),
		"Abs": unary(func(_ *call, x float64) float64 { return math.Abs(x) }),
		"HardSigmoid": unary(func(c *call, x float64) float64 {
			return max(0, min(1, float64(c.n.Float("alpha", .2))*x+float64(c.n.Float("beta", .5))))
		}),
		"HardSwish": unary(func(_ *call, x float64) float64 { return x * max(0, min(1, x/6+.5)) }),
		"PRelu":     binary(func(x, y float64) float64 { return max(x, 0) + y*min(x, 0) }),
		"Pow":       binary(math.Pow),
		"Sum":       binary(func(x, y float64) float64 { return x + y }),
		"Clip": func(c *call) *Tensor {
			lo, hi := math.Inf(-1), math.Inf(1)
			if t := c.input(1); t != nil {
				lo = float64(t.F[0])
			}
			if t := c.input(2); t != nil {
				hi = float64(t.F[0])
			}
			return unary(func(_ *call, x float64) float64 { return max(lo, min(hi, x)) })(c)
		},
		"Where":             where,
		"Softmax":           softmax,
		"LogSoftmax":        logSoftmax,
		"Gemm":              gemm,
		"MatMul":            matmul,
		"Einsum":            einsum,
		"Conv":              conv,
		"MaxPool":           maxPool,
		"AveragePool":       averagePool,
		"GlobalMaxPool":     global(func(v []float64) float64 { return slices.Max(v) }),
		"GlobalAveragePool": global(mean),
		"BatchNormalization": func(c *call) *Tensor {
			x := c.in[0]
			out := &Tensor{Dims: x.Dims, F: make([]float32, len(x.F))}
			inner := size(x.Dims[2:])
			for i, v := range x.F {
				k := i / inner % x.Dims[1]
				d := math.Sqrt(float64(c.in[4].F[k]) + float64(c.n.Float("epsilon", 1e-5)))
				out.F[i] = float32((float64(v)-float64(c.in[3].F[k]))/d*float64(c.in[1].F[k]) + float64(c.in[2].F[k]))
			}
			return out
		},
		"ReduceSum":  reduce(func(v []float64) float64 { return mean(v) * float64(len(v)) }),
		"ReduceMean": reduce(mean),
		"Transpose":  transpose,
		"Flatten": func(c *call) *Tensor {
			x, axis := c.in[0], c.n.Int("axis", 1)
			if axis < 0 {
				axis += len(x.Dims)
			}
			return shaped(x, []int{size(x.Dims[:axis]), size(x.Dims[axis:])})
		},
		"Reshape": func(c *call) *Tensor {
			x, dims := c.in[0], slices.Clone(c.in[1].I)
			rest, free := len(x.F)+len(x.I), -1
			for i, d := range dims {
				switch {
				case d == 0:
					dims[i] = x.Dims[i]
				case d < 0:
					free = i
					continue
				}
				rest /= dims[i]
			}
			if free >= 0 {
				dims[free] = rest
			}
			return shaped(x, dims)
		},
		"Unsqueeze": func(c *call) *Tensor {
			x, axes := c.in[0], c.list("axes", 1)
			n := len(x.Dims) + len(axes)
			dims, k := make([]int, n), 0
			for i := range dims {
				if slices.Contains(axes, i) || slices.Contains(axes, i-n) {
					dims[i] = 1
					continue
				}
				dims[i] = x.Dims[k]
				k++
			}
			return shaped(x, dims)
		},
		"Squeeze": func(c *call) *Tensor {
			x, axes := c.in[0], c.list("axes", 1)
			var dims []int
			for i, d := range x.Dims {
				if !(slices.Contains(axes, i) || slices.Contains(axes, i-len(x.Dims)) || axes == nil && d == 1) {
					dims = append(dims, d)
				}
			}
			return shaped(x, dims)
		},
	}
}

func same(c *call) *Tensor { return c.in[0] }

func shaped(x *Tensor, dims []int) *Tensor { return &Tensor{Dims: dims, F: x.F, I: x.I} }

func unary(f func(c *call, x float64) float64) func(c *call) *Tensor {
	return func(c *call) *Tensor {
		x := c.in[0]
		out := &Tensor{Dims: x.Dims, F: make([]float32, len(x.F))}
		for i, v := range x.F {
			out.F[i] = float32(f(c, float64(v)))
		}
		return out
	}
}

// wide is the shape of operands that are repeated along axes where they have one entry.
func (c *call) wide(in ...*Tensor) (dims []int, at func(k int, index []int) int) {
	for _, t := range in {
		dims = append(dims, make([]int, max(0, len(t.Dims)-len(dims)))...)
	}
	for i := range dims {
		dims[i] = 1
		for _, t := range in {
			if k := i - len(dims) + len(t.Dims); k >= 0 && t.Dims[k] != 1 {
				if dims[i] != 1 && dims[i] != t.Dims[k] {
					c.fail("shapes %v and %v", in[0].Dims, t.Dims)
				}
				dims[i] = t.Dims[k]
			}
		}
	}
	return dims, func(k int, index []int) int {
		t := in[k]
		n := 0
		for i, s := range strides(t.Dims) {
			if t.Dims[i] != 1 {
				n += s * index[i+len(index)-len(t.Dims)]
			}
		}
		return n
	}
}

func binary(f func(x, y float64) float64) func(c *call) *Tensor {
	return func(c *call) *Tensor {
		dims, at := c.wide(c.in...)
		out := &Tensor{Dims: dims, F: make([]float32, size(dims))}
		each(dims, func(i int, index []int) {
			out.F[i] = float32(f(float64(c.in[0].F[at(0, index)]), float64(c.in[1].F[at(1, index)])))
		})
		return out
	}
}

func where(c *call) *Tensor {
	dims, at := c.wide(c.in...)
	out := &Tensor{Dims: dims, F: make([]float32, size(dims))}
	each(dims, func(i int, index []int) {
		from := 2
		if c.in[0].I[at(0, index)] != 0 {
			from = 1
		}
		out.F[i] = c.in[from].F[at(from, index)]
	})
	return out
}

func softmax(c *call) *Tensor {
	x := c.in[0]
	axis := c.n.Int("axis", -1)
	if axis < 0 {
		axis += len(x.Dims)
	}
	out := &Tensor{Dims: x.Dims, F: make([]float32, len(x.F))}
	step, n := strides(x.Dims)[axis], x.Dims[axis]
	for i := range x.F {
		from := i - i/step%n*step
		top, sum := math.Inf(-1), 0.0
		for k := range n {
			top = max(top, float64(x.F[from+k*step]))
		}
		for k := range n {
			sum += math.Exp(float64(x.F[from+k*step]) - top)
		}
		out.F[i] = float32(math.Exp(float64(x.F[i])-top) / sum)
	}
	return out
}

func logSoftmax(c *call) *Tensor {
	out := softmax(c)
	for i, v := range out.F {
		out.F[i] = float32(math.Log(float64(v)))
	}
	return out
}
