package isa

// flatten: axes joined to one.
//
//	q = flatten x, [y, x, c], px   ; px runs over y, x and c, row-major
//
// The other axes stay, before it. Exact, of the same scale; written out as a transpose,
// where the axes do not stand so, and a reshape.
//
// Cells: 0.
//
// (C1) the axes are axes of x, one or more and each once. (C2) no other axis has the name.

import "slices"

func lowerFlatten(e Emitter, c *Call) *Value {
	x, list, name := c.Args[0], c.operand("axes").Names, c.operand("axis").Name
	var kept, joined Axes
	for i, n := range list {
		switch a := x.Type.Axis(n); {
		case a < 0:
			return e.Fail("C1", "%s %s has no axis %s%s", c.Names[0], x.Type.Axes, n, Suggest(n, x.Type.Axes.Names()))
		case slices.Contains(list[:i], n):
			return e.Fail("C1", "axis %s is named twice", n)
		default:
			joined = append(joined, x.Type.Axes[a])
		}
	}
	for _, ax := range x.Type.Axes {
		if !slices.Contains(list, ax.Name) {
			kept = append(kept, ax)
		}
	}
	switch {
	case len(list) == 0:
		return e.Fail("C1", "no axes to join")
	case slices.Contains(kept.Names(), name):
		return e.Fail("C2", "%s %s has an axis %s that is not joined", c.Names[0], x.Type.Axes, name)
	}
	return e.Op("reshape", ordered(e, x, slices.Concat(kept, joined)), append(kept, Axis{Name: name, Size: joined.Len()}))
}

func realFlatten(x *RealEval) {
	in := x.In[0]
	var order []Axis
	list := x.operand("axes").Names
	for _, ax := range in.Axes {
		if !slices.Contains(list, ax.Name) {
			order = append(order, ax)
		}
	}
	for _, n := range list {
		order = append(order, in.Axes[in.axis(n)])
	}
	to := 0
	EachOffset(order, [][]int{in.Strides(order)}, []int{0}, func(at []int) {
		x.Out.Data[to] = in.Data[at[0]]
		to++
	})
}

func gradFlatten(e Emitter, c *Call, dz *Value, _ int) *Value {
	x, list := c.Args[0], c.operand("axes").Names
	split := slices.DeleteFunc(slices.Clone(x.Type.Axes), func(ax Axis) bool { return slices.Contains(list, ax.Name) })
	for _, n := range list {
		split = append(split, x.Type.Axes[x.Type.Axis(n)])
	}
	return ordered(e, e.Op("reshape", dz, split), x.Type.Axes)
}

func sampleJoined(d Draw) Arg {
	a := Arg{Kind: AxisList}
	for _, ax := range d.First().Axes {
		if len(a.Names) == 0 || d.IntN(2) == 0 {
			a.Names = append(a.Names, ax.Name)
		}
	}
	return a
}

func sampleNewAxis(Draw) Arg { return Arg{Kind: AxisName, Name: "joined"} }
