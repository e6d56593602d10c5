package isa

// maxpool: the largest entry of each window.
//
//	m = maxpool x, [y=2, x=2]      ; m[b,y,x,c] = max over i, j < 2 of x[b, 2y+i, 2x+j, c]
//
// Windows lie side by side along the axes that are named, and are as long there as said;
// the other axes stay. Exact; written out as a max over the axes of a window joined to one.
// Its gradient goes to the first entry of the maximum, in row-major order.
//
// Cells: those of the argmax, which the gradient shares.
//
// (C1) the axes are axes of x, each once. (C2) a window divides its axis.

import "slices"

// windowAxis is the axis of all entries of a window.
const windowAxis = "window"

// pool is how the axes of x fall into windows.
type pool struct {
	split []Axis // axes of x, each that is named followed by the axis within its windows
	kept  []Axis // those of the result
	in    []Axis // those within windows
}

// poolOf reads the operands; nil after an error.
func poolOf(e Emitter, c *Call) *pool {
	p, named := &pool{}, c.operand("windows").Axes
	for i, w := range named {
		switch {
		case c.Types[0].Axis(w.Name) < 0:
			e.Fail("C1", "%s %s has no axis %s%s", c.Names[0], c.Types[0].Axes, w.Name, Suggest(w.Name, c.Types[0].Axes.Names()))
			return nil
		case slices.ContainsFunc(named[:i], func(a Axis) bool { return a.Name == w.Name }):
			e.Fail("C1", "axis %s is named twice", w.Name)
			return nil
		}
	}
	for _, ax := range c.Types[0].Axes {
		i := slices.IndexFunc(named, func(w Axis) bool { return w.Name == ax.Name })
		if i < 0 {
			p.split, p.kept = append(p.split, ax), append(p.kept, ax)
			continue
		}
		n := named[i].Size
		if ax.Size%n != 0 {
			e.Fail("C2", "windows of %d leave a remainder of %d of the %d entries of axis %s: slice it to %d first", n, ax.Size%n, ax.Size, ax.Name, ax.Size-ax.Size%n)
			return nil
		}
		ax.Size /= n
		within := Axis{Name: ax.Name + "." + windowAxis, Size: n}
		p.split, p.kept, p.in = append(p.split, ax, within), append(p.kept, ax), append(p.in, within)
	}
	return p
}

// order are the axes of split with those within windows at the end.
func (p *pool) order() []string { return Axes(slices.Concat(p.kept, p.in)).Names() }

// joined are the axes of the result and that of a window.
func (p *pool) joined() []Axis {
	return append(slices.Clone(p.kept), Axis{Name: windowAxis, Size: Axes(p.in).Len()})
}

// windows is x with all entries of a window along one axis.
func (p *pool) windows(e Emitter, x *Value) *Value {
	return e.Op("reshape", e.Op("transpose", e.Op("reshape", x, p.split), p.order()), p.joined())
}

func lowerMaxPool(e Emitter, c *Call) *Value {
	p := poolOf(e, c)
	if p == nil {
		return e.Fail("", "")
	}
	return e.Op("max", p.windows(e, c.Args[0]), AxisNameArg(windowAxis))
}

// gradMaxPool: the gradient by the windows, and back to where their entries stood.
func gradMaxPool(e Emitter, c *Call, dm *Value, _ int) *Value {
	p := poolOf(e, c)
	at := e.Op("argmax", p.windows(e, c.Args[0]), AxisNameArg(windowAxis))
	dw := e.Op("reshape", e.Op("mul", at, dm), slices.Concat(p.kept, p.in))
	return e.Op("reshape", e.Op("transpose", dw, Axes(p.split).Names()), c.Args[0].Type.Axes)
}

func realMaxPool(x *RealEval) {
	first := make([]bool, len(x.Out.Data))
	x.pooled(func(out *float64, i int, v float64) {
		if !first[i] || v > *out {
			*out, first[i] = v, true
		}
	})
}

// pooled calls f for every entry with that of its window, and its place.
func (x *RealEval) pooled(f func(out *float64, i int, v float64)) {
	in, windows := x.In[0], x.operand("windows").Axes
	to := x.Out.Strides(in.Axes)
	for i, v := range in.Data {
		at, rest := 0, i
		for a := len(in.Axes) - 1; a >= 0; a-- {
			n := 1
			for _, w := range windows {
				if w.Name == in.Axes[a].Name {
					n = w.Size
				}
			}
			at += rest % in.Axes[a].Size / n * to[a]
			rest /= in.Axes[a].Size
		}
		f(&x.Out.Data[at], at, v)
	}
}

func sampleWindows(d Draw) Arg {
	a := Arg{Kind: Shape}
	for _, ax := range d.First().Axes {
		if n := 1 + d.IntN(ax.Size); ax.Size%n == 0 && d.IntN(2) == 0 {
			a.Axes = append(a.Axes, Axis{Name: ax.Name, Size: n})
		}
	}
	return a
}
