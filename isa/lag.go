package isa

// lag: a weighted sum of what a tensor was in the last iterations.
//
//	v = lag g, d                     ; v[t] = Σ_k d[k]·g[t−k], over the innermost loop
//	v = lag g, d, [epoch, step]      ; t counts the steps of all epochs
//
// What was before the first iteration is zero. With d[k] = μ^k it is the velocity of
// momentum, v ← μ·v + g, cut off where μ^k rounds to zero; with ones the sum of a window.
// Time runs over the innermost loop, or over the last two that are listed, the outer one
// first, and begins anew with each iteration of the loops around these. Exact: its scale is
// the sum of the scales. It has no gradient.
//
// Cells: 0. One sumcheck over g and d, with an adder t = s + k as predicate; over two
// loops one for each carry from the inner to the outer one, or a wider adder.
//
// (C1) the weights are a constant of one axis, with at most 2^16 entries. (C2) the list
// names the innermost loop, or it and the one around it, the outer one first.

import (
	"math/big"
	"slices"
)

// maxLag bounds how far a lag looks back.
const maxLag = 1 << 16

func shapeLag(c *Call) (TensorType, error) {
	g, d := c.Types[0], c.Args[1]
	if d.Op == nil || d.Op.Row.Role != IsConstant || len(d.Type.Axes) != 1 || d.Type.Len() > maxLag {
		return TensorType{}, errorf(1, "C1", "the weights %s are no constant of one axis with at most %d entries", c.Names[1], maxLag)
	}
	loops := c.Block.Loops()
	if len(loops) == 0 {
		return TensorType{}, errorf(-1, "C2", "there is no loop around it to look back on")
	}
	if list := c.operand("loops"); list != nil {
		var names []string
		for _, l := range loops[max(0, len(loops)-len(list.Names)):] {
			names = append(names, l.Name)
		}
		if n := len(list.Names); n < 1 || n > 2 || !slices.Equal(list.Names, names) {
			return TensorType{}, errorf(-1, "C2", "%q are not the last one or two loops around it, the outer one first", list.Names)
		}
	}
	return exact(g.Axes, g.Scale+d.Type.Scale, new(big.Int).Mul(d.magnitude(), g.Bound)), nil
}

// magnitude is the sum of the absolute values of a constant's entries.
func (v *Value) magnitude() *big.Int {
	if v.total == nil {
		v.total = new(big.Int)
		for _, x := range v.Constant() {
			n := big.NewInt(x)
			v.total.Add(v.total, n.Abs(n))
		}
	}
	return v.total
}

// Memory is how many iterations an operation that looks back sees, the present one
// included, and over which loops time runs.
func (o *Op) Memory() (loops []*Loop, times int) {
	n := 1
	if list := o.operand("loops"); list != nil {
		n = len(list.Names)
	}
	all := o.Block.Loops()
	return all[len(all)-n:], o.Args[1].Type.Len()
}

// Remember is what an operation that looks back sees once its first operand is now: the
// latest first. At time 0 nothing was before.
func Remember[T any](past []T, now T, time, times int) []T {
	if time == 0 {
		past = nil
	}
	past = slices.Insert(past, 0, now)
	return past[:min(len(past), times)]
}

func evalLag(x *Eval) error {
	for k, g := range x.Past {
		d := x.In[1].At(k)
		for i, v := range x.Out.Data {
			v.Add(v, new(big.Int).Mul(d, g.Data[i]))
		}
	}
	return nil
}

func realLag(x *RealEval) {
	for k, g := range x.Past {
		d := x.In[1].Data[k]
		for i, v := range g.Data {
			x.Out.Data[i] += d * v
		}
	}
}

// widestLag is the most carries that the adder of two loops may have before the sum is
// split by the difference of the outer indices.
const widestLag = 32

// claimLag: v[t] = Σ_{s,k} d[k]·g[s]·[t = s+k]. With t = e·S + i the one adder has about
// 2·S carries; so, of a long inner loop,
//
//	v[e,i] = Σ_j Σ d[k]·g[e',i']·[e = e'+j]·[i + j·S = i'+k]:
//
// each entry of the past meets the present for one j, the difference of the outer indices.
func claimLag(c *Claims) {
	loops, times := c.Memory()
	axis := c.Args[1].Type.Axes[0].Name
	back := axis + `"`
	g, d := c.Arg(0), c.Arg(1).As(axis, back)
	c.b.sizes[back] = times
	for _, l := range loops {
		g = g.As(l.Name, l.Name+"'")
		c.b.sizes[l.Name+"'"] = l.Trip
	}
	inner := loops[len(loops)-1]
	now, then, S := inner.Name, inner.Name+"'", inner.Trip
	if len(loops) == 1 {
		c.Define(plus(0, g, d).where(affine([]string{now, then, back}, []int{1, -1, -1}, 0)))
		return
	}
	outer, past := loops[0].Name, loops[0].Name+"'"
	if 2*S <= widestLag {
		c.Define(plus(0, g, d).where(affine([]string{outer, now, past, then, back}, []int{S, 1, -S, -1, -1}, 0)))
		return
	}
	var terms []Term
	for j := 0; j < loops[0].Trip && j*S-(S-1) < times; j++ {
		at := affine([]string{outer, past}, []int{1, -1}, -j)
		terms = append(terms, plus(0, g, d).where(at, affine([]string{now, then, back}, []int{1, -1, -1}, j*S)))
	}
	c.Define(terms...)
}

// sampleLoops is the last loop around the instruction, or the last two.
func sampleLoops(d Draw) Arg {
	all := d.Loops()
	return Arg{Kind: AxisList, Names: all[max(0, len(all)-1-d.IntN(2)):]}
}
