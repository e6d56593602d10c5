package isa

import (
	"cmp"
	"slices"
)

// realWindow adds x·k for all that meet: pairs by their definition, the other axes
// one by one.
func realWindow(x *RealEval) {
	a, b := x.In[0], x.In[1]
	w, err := windowOf(x.Row, x.Imm, a.Axes, b.Axes)
	if err != nil {
		panic("BUG: " + err.Error())
	}
	inB, inOut := b.Axes, x.Out.Axes
	var rest []Axis
	for i, ax := range a.Axes {
		if !slices.ContainsFunc(w.Pairs, func(p Pair) bool { return p.axisOfIn == i }) {
			rest = append(rest, ax)
		}
	}
	for _, ax := range inOut {
		if slices.Index(a.Axes.Names(), ax.Name) < 0 {
			rest = append(rest, ax)
		}
	}
	plain := slices.Clone(inB) // no axis of the kernel is mistaken for another of its name
	for n := range w.Pairs {
		plain[w.Pairs[n].axisOfSize].Name += `"`
	}
	strides := [3][]int{x.Out.Strides(rest), a.Strides(rest), (&Real{Axes: plain}).Strides(rest)}
	meet := []meeting{{}}
	for n := range w.Pairs {
		meet = w.meet(meet, n, x.Out, a, b)
	}
	addProducts(x.Out.Data, a.Data, b.Data, rest, strides, meet)
}

// meeting are offsets in the result, the first tensor and the kernel.
type meeting struct{ out, in, kernel int }

// meet joins pair n to meetings of those before.
func (w *Window) meet(before []meeting, n int, out, a, b *Real) (all []meeting) {
	p := &w.Pairs[n]
	step := meeting{out.Strides(out.Axes)[out.axis(p.Axis)], a.Strides(a.Axes)[p.axisOfIn], b.Strides(b.Axes)[p.axisOfSize]}
	narrow, wide := p.Out, p.In
	if w.Spread {
		narrow, wide = wide, narrow
	}
	for y := range narrow {
		for i := range p.Size {
			u := p.Stride*y + p.Dilate*i - p.Before
			if u < 0 || u >= wide {
				continue
			}
			o, x := y, u
			if w.Spread {
				o, x = x, o
			}
			for _, m := range before {
				all = append(all, meeting{m.out + o*step.out, m.in + x*step.in, m.kernel + i*step.kernel})
			}
		}
	}
	return all
}

// addProducts adds a·b over the axes at each of the offsets, the longest axis inside.
func addProducts(out, a, b []float64, axes []Axis, strides [3][]int, at []meeting) {
	order := make([]int, len(axes))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(axes[i].Size, axes[j].Size) })
	var sorted []Axis
	var by [3][]int
	for _, i := range order {
		sorted = append(sorted, axes[i])
		for t := range by {
			by[t] = append(by[t], strides[t][i])
		}
	}
	n, so, sa, sb := 1, 0, 0, 0
	if last := len(sorted) - 1; last >= 0 {
		n, so, sa, sb = sorted[last].Size, by[0][last], by[1][last], by[2][last]
		sorted = sorted[:last]
		for t := range by {
			by[t] = by[t][:last]
		}
	}
	EachOffset(sorted, by[:], []int{0, 0, 0}, func(offset []int) {
		for _, m := range at {
			o, x, k := offset[0]+m.out, offset[1]+m.in, offset[2]+m.kernel
			for range n {
				out[o] += a[x] * b[k]
				o, x, k = o+so, x+sa, k+sb
			}
		}
	})
}
