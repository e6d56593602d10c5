package onnxscript

import (
	"slices"

	"github.com/aivm/aivm/internal/files/onnx"
)

// moved is a value or a constant in another shape: view is of the axes behind the rows.
func (r *reader) moved(v *value, view func(v *value) *value, constant func(t *tensor) *tensor) *value {
	if v.constant != nil {
		return &value{constant: constant(v.constant)}
	}
	r.real(v)
	return view(v)
}

// at is an axis by its number, from the end if it is negative.
func (r *reader) at(axis, rank int) int {
	if axis < 0 {
		axis += rank
	}
	if axis < 0 || axis >= rank {
		r.fail("axis %d of %d", axis, rank)
	}
	return axis
}

func (r *reader) flatten(n *onnx.Node) *value {
	axis := n.Int("axis", 1)
	return r.moved(r.arg(n, 0), func(v *value) *value {
		if r.at(axis, len(v.dims)+1) != 1 {
			r.fail("axis %d joins rows with others, want axis 1", axis)
		}
		return r.reshaped(v, []int{group(v.places()).size()})
	}, func(t *tensor) *tensor {
		if axis < 0 {
			axis += len(t.dims)
		}
		if axis < 0 || axis > len(t.dims) {
			r.fail("axis %d of %d", axis, len(t.dims))
		}
		c := *t
		c.dims = []int{product(t.dims[:axis]), product(t.dims[axis:])}
		return &c
	})
}

func product(dims []int) int {
	n, _ := onnx.Count(dims)
	return n
}

func (r *reader) reshape(n *onnx.Node) *value {
	want, ok := r.list(n, "shape", 1)
	if !ok {
		r.fail("want the shape as a constant")
	}
	if n.Int("allowzero", 0) != 0 {
		r.fail("allowzero is not read")
	}
	return r.moved(r.arg(n, 0), func(v *value) *value {
		if len(want) == 0 {
			r.fail("the shape has no rows")
		}
		sizes := v.sizes()
		all := product(sizes)
		switch rows := want[0]; {
		case rows == 0 || rows == -1 || rows == r.batch:
		case r.batch == 0 && rows == 1 && len(want) > 1 && !slices.Contains(want[1:], -1):
			// rows that were one when the model was traced
		default:
			r.fail("the shape %v begins with %d rows, want 0 or -1 there", want, rows)
		}
		return r.reshaped(v, r.resolved(want[1:], func(i int) int {
			if i < len(sizes) {
				return sizes[i]
			}
			return -2
		}, all))
	}, func(t *tensor) *tensor {
		c := *t
		c.dims = r.resolved(want, func(i int) int {
			if i < len(t.dims) {
				return t.dims[i]
			}
			return -2
		}, len(t.v))
		return &c
	})
}

// resolved is a shape without 0, which stands for what it was, and -1, which stands for what is left.
func (r *reader) resolved(want []int, was func(i int) int, all int) []int {
	out := slices.Clone(want)
	free, known := -1, 1
	for i, d := range out {
		if d == 0 {
			out[i] = was(i)
		}
		switch {
		case d == -1 && free < 0:
			free = i
			continue
		case out[i] < 1 || out[i] > maxSize || known > maxSize/out[i]:
			r.fail("the shape %v is none of %d numbers", want, all)
		}
		known *= out[i]
	}
	if free >= 0 {
		out[free] = all / known
		known *= out[free]
	}
	if known != all {
		r.fail("the shape %v is none of %d numbers", want, all)
	}
	return out
}

func (r *reader) transpose(n *onnx.Node) *value {
	perm := n.Ints("perm")
	check := func(rank int) []int {
		if perm == nil {
			p := make([]int, rank)
			for i := range p {
				p[i] = rank - 1 - i
			}
			return p
		}
		seen := make([]bool, rank)
		for _, p := range perm {
			if p < 0 || p >= rank || seen[p] || len(perm) != rank {
				r.fail("perm %v is no order of %d axes", perm, rank)
			}
			seen[p] = true
		}
		return perm
	}
	return r.moved(r.arg(n, 0), func(v *value) *value {
		p := check(len(v.dims) + 1)
		if p[0] != 0 {
			r.fail("perm %v moves the rows, which come first", p)
		}
		out := &value{op: v.op}
		for _, i := range p[1:] {
			out.dims = append(out.dims, v.dims[i-1])
		}
		return out
	}, func(t *tensor) *tensor {
		p := check(len(t.dims))
		c := &tensor{name: t.name, ints: t.ints, rows: t.rows}
		for _, i := range p {
			c.dims = append(c.dims, t.dims[i])
		}
		c.v = permuted(t.v, t.dims, p)
		return c
	})
}

// permuted are the numbers of a tensor with its axes in another order.
func permuted(v []float64, dims, perm []int) []float64 {
	step := make([]int, len(dims))
	at := 1
	for i := len(dims) - 1; i >= 0; i-- {
		step[i], at = at, at*dims[i]
	}
	out := make([]float64, 0, len(v))
	index := make([]int, len(perm))
	from := 0
	for range v {
		out = append(out, v[from])
		for i := len(perm) - 1; i >= 0; i-- {
			p := perm[i]
			from += step[p]
			if index[i]++; index[i] < dims[p] {
				break
			}
			from -= step[p] * dims[p]
			index[i] = 0
		}
	}
	return out
}

func (r *reader) squeeze(n *onnx.Node) *value {
	axes, given := r.list(n, "axes", 1)
	kept := func(sizes []int) (list []int) {
		drop := make([]bool, len(sizes))
		for _, a := range axes {
			drop[r.at(a, len(sizes))] = true
		}
		for i, s := range sizes {
			drop[i] = drop[i] || !given && s == 1
			if drop[i] && s != 1 {
				r.fail("axis %d has %d entries, want 1", i, s)
			}
			if !drop[i] {
				list = append(list, i)
			}
		}
		return list
	}
	return r.moved(r.arg(n, 0), func(v *value) *value {
		out := &value{op: v.op}
		list := kept(append([]int{-1}, v.sizes()...))
		if len(list) == 0 || list[0] != 0 {
			r.fail("it drops the rows")
		}
		for _, i := range list[1:] {
			out.dims = append(out.dims, v.dims[i-1])
		}
		return out
	}, func(t *tensor) *tensor {
		c := *t
		c.dims = nil
		for _, i := range kept(t.dims) {
			c.dims = append(c.dims, t.dims[i])
		}
		return &c
	})
}

func (r *reader) unsqueeze(n *onnx.Node) *value {
	axes, _ := r.list(n, "axes", 1)
	if len(axes) > 8 {
		r.fail("%d new axes", len(axes))
	}
	added := func(rank int) []bool {
		is := make([]bool, rank+len(axes))
		for _, a := range axes {
			if i := r.at(a, len(is)); is[i] {
				r.fail("axes %v: one stands twice", axes)
			} else {
				is[i] = true
			}
		}
		return is
	}
	return r.moved(r.arg(n, 0), func(v *value) *value {
		is := added(len(v.dims) + 1)
		if is[0] {
			r.fail("it puts an axis before that of the rows")
		}
		out, k := &value{op: v.op}, 0
		for _, is := range is[1:] {
			switch {
			case !is:
				out.dims = append(out.dims, v.dims[k])
				k++
			case v.op == r.in:
				p := place{r.axis(r.in), 1}
				r.in.places = append(r.in.places, p)
				out.dims = append(out.dims, group{p})
			default:
				out.dims = append(out.dims, nil)
			}
		}
		return out
	}, func(t *tensor) *tensor {
		c, k := *t, 0
		c.dims = nil
		for _, is := range added(len(t.dims)) {
			if is {
				c.dims = append(c.dims, 1)
				continue
			}
			c.dims = append(c.dims, t.dims[k])
			k++
		}
		return &c
	})
}
