package onnxscript

import (
	"slices"

	"github.com/aivm/aivm/internal/files/onnx"
)

// Exporters write x.view(x.size(0), -1) as Shape, Gather, Unsqueeze, Concat and Reshape. The shape of a value is known here but for its
// rows, which come first: it is a constant whose first entry is 0, and that means to Reshape that the rows stay.

// shape is the shape of a value, or a part of it.
func (r *reader) shape(n *onnx.Node) *value {
	v := r.arg(n, 0)
	t := &tensor{ints: true}
	sizes := []int{0}
	if v.constant != nil {
		sizes = v.constant.dims
	} else {
		r.real(v)
		sizes, t.rows = append(sizes, v.sizes()...), true
	}
	from, to := n.Int("start", 0), n.Int("end", len(sizes))
	from, to = within(from, len(sizes)), within(to, len(sizes))
	for i := from; i < to; i++ {
		t.v = append(t.v, float64(sizes[i]))
	}
	t.dims = []int{len(t.v)}
	return &value{constant: t}
}

// within is a bound of a slice, from the end if it is negative.
func within(i, n int) int {
	if i < 0 {
		i += n
	}
	return min(max(i, 0), n)
}

// integers are a list of integers that is a constant.
func (r *reader) integers(n *onnx.Node, i int) *tensor {
	v := r.arg(n, i)
	if v.constant == nil || !v.constant.ints || len(v.constant.dims) > 1 {
		r.fail("scripts have no %s of values: %s", n.Op, hints[n.Op])
	}
	return v.constant
}

// gather picks entries of a list of integers.
func (r *reader) gather(n *onnx.Node) *value {
	t := r.integers(n, 0)
	at := r.fixed(n, 1, "the indices")
	if at == nil || !at.ints || len(at.dims) > 1 || len(t.dims) != 1 || r.at(n.Int("axis", 0), 1) != 0 {
		r.fail("want indices of a list")
	}
	out := &tensor{ints: true, rows: t.rows, dims: at.dims}
	for _, i := range at.v {
		out.v = append(out.v, t.v[r.at(int(i), len(t.v))])
	}
	return &value{constant: out}
}

// slice takes entries of a list of integers that stand side by side.
func (r *reader) slice(n *onnx.Node) *value {
	t := r.integers(n, 0)
	var bounds [2]int
	for i, name := range []string{"starts", "ends"} {
		list, ok := r.list(n, name, i+1)
		if !ok || len(list) != 1 {
			r.fail("want %s of one list", name)
		}
		bounds[i] = within(list[0], len(t.v))
	}
	if axes, ok := r.list(n, "axes", 3); len(t.dims) != 1 || ok && (len(axes) != 1 || r.at(axes[0], 1) != 0) {
		r.fail("want entries of a list")
	}
	if steps := r.fixed(n, 4, "steps"); steps != nil && !slices.Equal(steps.v, []float64{1}) {
		r.fail("want entries side by side")
	}
	v := t.v[bounds[0]:max(bounds[0], bounds[1])]
	return &value{constant: &tensor{ints: true, rows: t.rows, dims: []int{len(v)}, v: v}}
}

// concat joins lists of integers.
func (r *reader) concat(n *onnx.Node) *value {
	out := &tensor{ints: true}
	for i := range n.Inputs {
		t := r.integers(n, i)
		if len(t.dims) != 1 {
			r.fail("want lists")
		}
		out.v, out.rows = append(out.v, t.v...), out.rows || t.rows
	}
	out.dims = []int{len(out.v)}
	return &value{constant: out}
}
