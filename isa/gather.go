package isa

// gather: rows of a tensor, chosen by a public list of indices.
//
//	xb = gather x, order     ; x[row,px], order[b] → xb[b,px]
//
// The first axis of x is replaced by the axes of the index, a constant. Inside
// loops, an index with axes named as the loops is read at their indices: that
// is how a mini-batch is drawn. Exact, of the same scale.
//
// Cells: 0. The index is fixed cells of the memory: four one-hot columns for
// every two bits of a row's number.
//
// (C1) the index is a constant of scale 0. (C2) its values are less than the
// size of x's first axis, and not negative. (C3) x has an axis.

import "slices"

func shapeGather(c *Call) (TensorType, error) {
	x, idx := c.Types[0], c.Args[1]
	if len(x.Axes) == 0 {
		return TensorType{}, errorf(0, "C3", "%s has no axis to choose from", c.Names[0])
	}
	whole := idx
	if whole.Whole != nil {
		whole = whole.Whole
	}
	if whole.Op == nil || whole.Op.Row.Role != IsConstant || idx.Type.Scale != 0 {
		return TensorType{}, errorf(1, "C1", "index %s is no constant of scale 0", c.Names[1])
	}
	if m := whole.greatest; m >= int64(x.Axes[0].Size) {
		return TensorType{}, errorf(1, "C2", "index %s has the value %d, but %s has %d rows", c.Names[1], m, c.Names[0], x.Axes[0].Size)
	}
	if m := whole.least; m < 0 {
		return TensorType{}, errorf(1, "C2", "index %s has the value %d, want 0 or more", c.Names[1], m)
	}
	return exact(slices.Concat(idx.Type.Axes, x.Axes[1:]), x.Scale, x.Bound), nil
}

func evalGather(x *Eval) error {
	n := len(x.In[1].Dims)
	each(x.Out.Dims, func(o []int) {
		row := int(x.In[1].At(o[:n]...).Int64())
		x.Out.At(o...).Set(x.In[0].At(append([]int{row}, o[n:]...)...))
	})
	return nil
}

func realGather(x *RealEval) {
	from, out := x.In[0], x.Out
	width := len(from.Data) / from.Axes[0].Size
	for i, row := range x.In[1].Data {
		copy(out.Data[i*width:(i+1)*width], from.Data[int(row)*width:])
	}
}

// claimGather: z[j,k] = Σ_n x[n,k]·[n = index[j]].
func claimGather(c *Claims) {
	row := c.Args[0].Type.Axes[0].Name
	x := c.Arg(0).As(row, row+"'")
	c.Define(plus(0, x).selecting(row+"'", c.Arg(1)))
}

func sampleIndex(d Draw) Arg { return Arg{Kind: Tensor, Name: d.Index()} }
