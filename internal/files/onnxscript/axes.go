package onnxscript

import (
	"slices"
)

// axis is an axis of the script. Two that are added entry by entry become one.
type axis struct {
	name string
	same *axis // that it has become
	made *op   // what it is an axis of first
}

// root is the axis that it has become.
func (a *axis) root() *axis {
	for a.same != nil {
		a = a.same
	}
	return a
}

// place is an axis in a value, which is as long there as said.
type place struct {
	of   *axis
	size int
}

// group is an axis of the graph: those of the script, outermost first, whose entries it runs over. None have one entry.
type group []place

func (g group) size() int {
	n := 1
	for _, p := range g {
		n *= p.size
	}
	return n
}

// sizes are the extents of a value behind the rows.
func (v *value) sizes() (s []int) {
	for _, g := range v.dims {
		s = append(s, g.size())
	}
	return s
}

// places are the axes of a value in the order of the graph.
func (v *value) places() (all []place) {
	for _, g := range v.dims {
		all = append(all, g...)
	}
	return all
}

func (r *reader) axis(made *op) *axis { return &axis{made: made} }

// reshaped are the axes of a value in other groups, whose sizes are wanted.
func (r *reader) reshaped(v *value, want []int) *value {
	left := v.places()
	out := &value{op: v.op}
	for i, n := range want {
		var g group
		size := 1
		for len(left) > 0 && size < n {
			p := left[0]
			if size*p.size > n {
				left = append(r.split(v, p, n/size), left[1:]...)
				continue
			}
			size *= p.size
			g, left = append(g, p), left[1:]
		}
		if size != n {
			r.fail("the shape %v of %v cuts through an axis", want, v.sizes())
		}
		// Entries of one: this axis, or, if it is the last one, the group that ends.
		if n == 1 && len(left) > 0 && left[0].size == 1 {
			g, left = append(g, left[0]), left[1:]
		}
		if n == 1 && len(g) == 0 && v.op == r.in { // an input has it, as grey images have a channel
			p := place{r.axis(r.in), 1}
			r.in.places = append(r.in.places, p)
			g = group{p}
		}
		if i == len(want)-1 {
			for len(left) > 0 && left[0].size == 1 {
				g, left = append(g, left[0]), left[1:]
			}
		}
		out.dims = append(out.dims, g)
	}
	if len(left) > 0 {
		r.fail("the shape %v leaves entries of %v over", want, v.sizes())
	}
	return out
}

// split cuts an axis of the input in two, the second as long as is left.
func (r *reader) split(v *value, p place, outer int) []place {
	if v.op != r.in || outer < 1 || p.size%outer != 0 {
		r.fail("the shape cuts through an axis of %d entries, and a script's reshape joins whole axes alone", p.size)
	}
	parts := []place{{r.axis(r.in), outer}, {r.axis(r.in), p.size / outer}}
	i := slices.Index(r.in.places, p)
	if i < 0 {
		r.fail("the input is cut twice, in two ways")
	}
	r.in.places = slices.Replace(r.in.places, i, i+1, parts...)
	return parts
}

// join makes two axes one: of two values that are added, multiplied or compared entry by entry.
func (r *reader) join(a, b *axis) {
	if a, b = a.root(), b.root(); a == b {
		return
	}
	if !a.renames(b) {
		if a, b = b, a; !a.renames(b) {
			r.fail("it joins values of two layers: in a script these have axes of two names, and but for those of Gemm and MatMul, which do not read the other's, none gives way")
		}
	}
	a.same = b
}

// renames reports whether an axis can have the name of another: that of a dense layer, which does not sum over the other.
func (a *axis) renames(to *axis) bool {
	if a.made == nil || a.made.kind != "dense" {
		return false
	}
	for _, p := range a.made.from {
		if p.of.root() == to.root() {
			return false
		}
	}
	for _, p := range a.made.kept {
		if p.of.root() == to.root() {
			return false
		}
	}
	return true
}
