package isa

// broadcast: a tensor repeated along new axes.
//
//	bb = broadcast b1, [row=32, hid=32]
//
// The list has the axes of the result; those that x lacks are new. Exact, of
// the same scale.
//
// (C1) every axis of x is in the list with its size.

import (
	"slices"
)

func shapeBroadcast(c *Call) (TensorType, error) {
	t := c.Types[0]
	out := exact(c.operand("shape").Axes, t.Scale, t.Bound)
	for _, ax := range t.Axes {
		if i := out.Axis(ax.Name); i < 0 || out.Axes[i].Size != ax.Size {
			return out, errorf(-1, "C1", "%s has axis %s=%d, which %s lacks", c.Names[0], ax.Name, ax.Size, out.Axes)
		}
	}
	return out, nil
}

func evalBroadcast(x *Eval) error { return evalTranspose(x) }

var realBroadcast = realTranspose

func gradBroadcast(e Emitter, c *Call, dz *Value, _ int) *Value {
	return unbroadcast(e, dz, &c.Args[0].Type)
}

func claimBroadcast(c *Claims) { c.Define(plus(0, c.Arg(0))) }

// sampleWider is the axes of x and some of the program's, in some order.
func sampleWider(d Draw) Arg {
	axes := slices.Clone(d.First().Axes)
	for _, a := range d.Axes() {
		if d.IntN(3) == 0 {
			axes = slices.Insert(axes, d.IntN(len(axes)+1), a)
		}
	}
	return Arg{Kind: Shape, Axes: axes}
}
