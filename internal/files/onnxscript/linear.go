package onnxscript

import (
	"slices"

	"github.com/aivm/aivm/internal/files/onnx"
)

// maxUnits bounds what a layer is made of, so that no product of extents overflows.
const maxUnits = 1 << 24

func (r *reader) gemm(n *onnx.Node) *value {
	x := r.computed(n, 0)
	w := r.fixed(n, 1, "the weights")
	switch {
	case w == nil || len(w.dims) != 2:
		r.fail("want weights of two axes")
	case n.Int("transA", 0) != 0:
		r.fail("transA turns rows into columns")
	case len(x.dims) != 1:
		r.fail("its input has %d axes behind the rows, want 1", len(x.dims))
	}
	v, dims := w.v, w.dims
	if n.Int("transB", 0) != 0 {
		v, dims = permuted(v, dims, []int{1, 0}), []int{dims[1], dims[0]}
	}
	out := r.dense(x, w.name, v, dims[0], dims[1], false)
	out.op.affine([]float64{float64(n.Float("alpha", 1))}, nil)
	if b := r.fixed(n, 2, "the bias"); b != nil {
		plus := slices.Clone(b.v)
		for i := range plus {
			plus[i] *= float64(n.Float("beta", 1))
		}
		if m := product(b.dims); m != len(plus) || m != 1 && (m != dims[1] || b.dims[len(b.dims)-1] != m) {
			r.fail("a bias of the shape %v, want [%d]", b.dims, dims[1])
		}
		out.op.affine(nil, plus)
	}
	return out
}

func (r *reader) matmul(n *onnx.Node) *value {
	if r.arg(n, 0).constant != nil || r.arg(n, 1).constant == nil {
		r.fail("want a value times constant weights: products of two values, as in attention, are not read")
	}
	x, w := r.computed(n, 0), r.fixed(n, 1, "the weights")
	switch {
	case len(x.dims) == 0:
		r.fail("its input has no axis behind the rows")
	case len(w.dims) == 1:
		return r.dense(x, w.name, w.v, w.dims[0], 1, true)
	case len(w.dims) == 2:
		return r.dense(x, w.name, w.v, w.dims[0], w.dims[1], false)
	}
	r.fail("weights of %d axes, want 1 or 2", len(w.dims))
	return nil
}

// dense sums over the last axis of a value. A vector of weights leaves no axis.
func (r *reader) dense(x *value, name string, w []float64, inputs, units int, vector bool) *value {
	last := len(x.dims) - 1
	if got := x.dims[last].size(); got != inputs || units < 1 || units > maxUnits {
		r.fail("weights for %d inputs and %d units, but %d inputs", inputs, units, got)
	}
	o := &op{kind: "dense", args: []*op{x.op}, hint: name, weights: slices.Clone(w), bias: make([]float64, units), from: x.dims[last], fresh: true}
	out := &value{op: o, dims: slices.Clone(x.dims[:last])}
	for _, g := range out.dims {
		o.kept = append(o.kept, g...)
	}
	o.out = place{r.axis(o), units}
	if !vector {
		out.dims = append(out.dims, group{o.out})
	}
	return out
}

// normalisation is times and plus a number for each channel.
func (r *reader) normalisation(n *onnx.Node) *value {
	x := r.computed(n, 0)
	if n.Int("training_mode", 0) != 0 {
		r.fail("it is of a training: export the model for inference")
	}
	if len(x.dims) < 1 {
		r.fail("its input has no channels")
	}
	channels := x.dims[0].size()
	var list [4][]float64
	for i, what := range []string{"scale", "bias", "mean", "variance"} {
		t := r.fixed(n, i+1, "the "+what)
		if t == nil || len(t.v) != channels {
			r.fail("want a %s for each of %d channels", what, channels)
		}
		list[i] = t.v
	}
	times, plus := make([]float64, channels), make([]float64, channels)
	for i := range times {
		times[i] = list[0][i] / root(list[3][i]+float64(n.Float("epsilon", 1e-5)))
		plus[i] = list[1][i] - list[2][i]*times[i]
	}
	dims := []int{channels}
	for range x.dims[1:] {
		dims = append(dims, 1)
	}
	scaled := r.withConstant(n, "*", x, &tensor{name: n.Input(1), dims: dims, v: times}, r.alone(n, 0))
	return r.withConstant(n, "+", scaled, &tensor{name: n.Input(2), dims: dims, v: plus}, true)
}
