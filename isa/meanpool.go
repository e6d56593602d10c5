package isa

// meanpool: the mean of each window.
//
//	m = meanpool x, [y=2, x=2]     ; m[b,y,x,c] = ¼·Σ over i, j < 2 of x[b, 2y+i, 2x+j, c]
//
// Windows lie side by side along the axes that are named; a window as long as the axis
// leaves one entry of it. Exact: the scale is finer by the bits of a window's size.
// Written out as a sum and a scale.
//
// Cells: 0.
//
// (C1) the axes are axes of x, each once. (C2) a window divides its axis. (C3) a window
// has 2^k entries: for others, sum what is split by reshape, and round with the factor.

import (
	"math/big"
	"slices"
)

func lowerMeanPool(e Emitter, c *Call) *Value {
	p := poolOf(e, c)
	if p == nil {
		return e.Fail("", "")
	}
	n := Axes(p.in).Len()
	if n&(n-1) != 0 {
		return e.Fail("C3", "a window has %d entries, and 1/%d is no a/2^k: want 2^k entries, or a sum over them and round with the factor 1/%d", n, n, n)
	}
	return e.Op("scale", e.Op("sum", e.Op("reshape", c.Args[0], p.split), Axes(p.in).Names()), big.NewRat(1, int64(n)))
}

func realMeanPool(x *RealEval) {
	n := float64(len(x.In[0].Data) / len(x.Out.Data))
	x.pooled(func(out *float64, _ int, v float64) { *out += v / n })
}

// gradMeanPool: every entry of a window gets the same.
func gradMeanPool(e Emitter, c *Call, dm *Value, _ int) *Value {
	p := poolOf(e, c)
	d := e.Op("scale", dm, big.NewRat(1, int64(Axes(p.in).Len())))
	d = e.Op("broadcast", d, slices.Concat(p.kept, p.in))
	return e.Op("reshape", e.Op("transpose", d, Axes(p.split).Names()), c.Args[0].Type.Axes)
}
