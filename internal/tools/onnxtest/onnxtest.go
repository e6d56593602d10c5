// Package onnxtest says what ONNX models compute, for tests: by a reference in Go, which is written from the format's own
// description of its operators and shares nothing with what reads or writes scripts, and by onnxruntime.
package onnxtest

import (
	"fmt"

	"github.com/aivm/aivm/internal/files/onnx"
)

// Tensor has float32 or, if F is nil, integers, row-major.
type Tensor struct {
	Dims []int
	F    []float32
	I    []int
}

// Floats is a tensor of numbers.
func Floats(dims []int, v []float64) *Tensor {
	t := &Tensor{Dims: dims, F: make([]float32, len(v))}
	for i, x := range v {
		t.F[i] = float32(x)
	}
	return t
}

// Float64s are the numbers.
func (t *Tensor) Float64s() []float64 {
	v := make([]float64, len(t.F))
	for i, x := range t.F {
		v[i] = float64(x)
	}
	return v
}

// unsupported stops an evaluation.
type unsupported string

// Evaluate computes the outputs of a model in float32. Sums are taken in float64 and rounded once.
func Evaluate(m *onnx.Model, in map[string]*Tensor) (out map[string]*Tensor, err error) {
	defer func() {
		if r := recover(); r != nil {
			s, ok := r.(unsupported)
			if !ok {
				panic(r)
			}
			err = fmt.Errorf("%s", string(s))
		}
	}()
	values := map[string]*Tensor{}
	for i := range m.Graph.Initializers {
		t := &m.Graph.Initializers[i]
		values[t.Name] = constant(t)
	}
	for name, t := range in {
		values[name] = t
	}
	for i := range m.Graph.Nodes {
		n := &m.Graph.Nodes[i]
		op := operators[n.Op]
		if op == nil {
			return nil, fmt.Errorf("the reference has no %s", n.Op)
		}
		c := &call{n: n, opset: m.Opset}
		for _, name := range n.Inputs {
			if name != "" && values[name] == nil {
				return nil, fmt.Errorf("%s reads %s, which is nowhere", n.Op, name)
			}
			c.in = append(c.in, values[name])
		}
		values[n.Outputs[0]] = op(c)
	}
	out = map[string]*Tensor{}
	for _, o := range m.Graph.Outputs {
		out[o.Name] = values[o.Name]
	}
	return out, nil
}

func constant(t *onnx.Tensor) *Tensor {
	if i, ok := t.Ints(); ok {
		return &Tensor{Dims: t.Dims, I: i}
	}
	return Floats(t.Dims, t.Floats())
}

// call is a node with its inputs.
type call struct {
	n     *onnx.Node
	in    []*Tensor
	opset int
}

func (c *call) fail(format string, a ...any) {
	panic(unsupported(fmt.Sprintf(c.n.Op+": "+format, a...)))
}

// input is an input, nil if it is left out.
func (c *call) input(i int) *Tensor {
	if i < len(c.in) {
		return c.in[i]
	}
	return nil
}

// list are the integers of an attribute or, as in later opsets, of an input.
func (c *call) list(name string, i int) []int {
	if t := c.input(i); t != nil {
		return t.I
	}
	return c.n.Ints(name)
}

func size(dims []int) int {
	n := 1
	for _, d := range dims {
		n *= d
	}
	return n
}

// strides are the steps of axes.
func strides(dims []int) []int {
	s := make([]int, len(dims))
	at := 1
	for i := len(dims) - 1; i >= 0; i-- {
		s[i], at = at, at*dims[i]
	}
	return s
}

// each calls f with every index of a shape.
func each(dims []int, f func(at int, index []int)) {
	index := make([]int, len(dims))
	for at := range size(dims) {
		f(at, index)
		for i := len(dims) - 1; i >= 0; i-- {
			if index[i]++; index[i] < dims[i] {
				break
			}
			index[i] = 0
		}
	}
}
