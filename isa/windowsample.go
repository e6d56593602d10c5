package isa

import "slices"

// A random program seldom has a kernel that fits, so the rules draw what does.

func sampleImage(d Draw) Arg {
	return Arg{Kind: Tensor, Name: d.Tensor(func(t *TensorType) bool { return len(t.Axes) > 0 })}
}

// sampleKernel is a tensor with an axis no longer than the longest of x.
func sampleKernel(d Draw) Arg {
	most := 0
	for _, ax := range d.First().Axes {
		most = max(most, ax.Size)
	}
	return Arg{Kind: Tensor, Name: d.Tensor(func(t *TensorType) bool {
		return slices.ContainsFunc(t.Axes, func(ax Axis) bool { return ax.Size <= most })
	})}
}

// sampleAlong is one axis of x, or two.
func sampleAlong(d Draw) Arg {
	a := Arg{Kind: AxisList}
	for _, ax := range d.First().Axes {
		if len(a.Names) == 0 || len(a.Names) < 2 && d.IntN(2) == 0 {
			a.Names = append(a.Names, ax.Name)
		}
	}
	return a
}

// sampleAlongKernel is as many axes of the kernel, from a place on.
func sampleAlongKernel(d Draw) Arg {
	a := Arg{Kind: AxisList}
	k := d.Type(d.Operands()[1].Name)
	if k == nil || len(k.Axes) == 0 {
		return a
	}
	from := d.IntN(len(k.Axes))
	for n := range d.Operands()[2].Names {
		if n < len(k.Axes) {
			a.Names = append(a.Names, k.Axes[(from+n)%len(k.Axes)].Name)
		}
	}
	return a
}

// sampleContracted is what both have, or a part of it.
func sampleContracted(d Draw) Arg {
	a, x, k := Arg{Kind: AxisList}, d.First(), d.Type(d.Operands()[1].Name)
	for _, ax := range x.Axes {
		if k != nil && k.Axis(ax.Name) >= 0 && !slices.Contains(d.Operands()[2].Names, ax.Name) && d.IntN(2) == 0 {
			a.Names = append(a.Names, ax.Name)
		}
	}
	return a
}

func sampleSteps(d Draw) Arg {
	word := oneOf(d, windowWords)
	least := btoi(word == "stride" || word == "dilate")
	return Arg{Kind: Generator, Name: word, Params: []Param{{Value: integer(int64(least + d.IntN(3)))}}}
}
