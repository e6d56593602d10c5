package isa

import (
	"math/big"
	"slices"
)

// Real is a tensor of real numbers with named axes, in float64, row-major.
type Real struct {
	Axes Axes
	Data []float64
}

// NewReal is a tensor of zeros.
func NewReal(axes []Axis) *Real {
	n := 1
	for _, a := range axes {
		n *= a.Size
	}
	return &Real{axes, make([]float64, n)}
}

// Clone copies the tensor.
func (t *Real) Clone() *Real { return &Real{t.Axes, slices.Clone(t.Data)} }

// Strides are the steps of the named axes in t; 0 where t lacks one.
func (t *Real) Strides(axes []Axis) []int {
	s := make([]int, len(axes))
	step := 1
	for i := len(t.Axes) - 1; i >= 0; i-- {
		if k := slices.IndexFunc(axes, func(x Axis) bool { return x.Name == t.Axes[i].Name }); k >= 0 {
			s[k] = step
		}
		step *= t.Axes[i].Size
	}
	return s
}

// axis is the position of an axis.
func (t *Real) axis(name string) int {
	return slices.IndexFunc(t.Axes, func(a Axis) bool { return a.Name == name })
}

// RealEval is one evaluation of an instruction over real numbers: what it would
// compute without roundings. A row's rule shares nothing with its evaluation over
// integers: it is what formats are chosen by, and what tests compare gradients
// with, never what decides a result.
type RealEval struct {
	Row *Row
	Imm []Arg   // the operands that are no tensors, in the form's order
	In  []*Real // the tensors
	// Out is zeros of the result's axes, or, of an update, the state as it was; the
	// rule writes the result.
	Out  *Real
	Past []*Real // of a row that looks back, as [Eval.Past]
}

func (x *RealEval) operand(name string) *Arg { return x.Row.operand(x.Imm, name) }

// factor is a rational operand, 1 if it is missing.
func (x *RealEval) factor(name string) float64 {
	a := x.operand(name)
	if a == nil {
		return 1
	}
	f, _ := new(big.Rat).Set(a.Rat).Float64()
	return f
}

// Evaluable reports whether the row has a rule over real numbers.
func (r *Row) Evaluable() bool { return r.real != nil }

// EvaluateReal evaluates over real numbers.
func (r *Row) EvaluateReal(x *RealEval) { r.real(x) }

// EachOffset calls f with the offsets of every index of the axes, in tensors with
// these strides that begin at these offsets; f must not keep the slice.
func EachOffset(axes []Axis, strides [][]int, at []int, f func(at []int)) {
	if len(axes) == 0 {
		f(at)
		return
	}
	rest := make([][]int, len(strides))
	for k, s := range strides {
		rest[k] = s[1:]
	}
	next := slices.Clone(at)
	for range axes[0].Size {
		if len(axes) == 1 {
			f(next)
		} else {
			EachOffset(axes[1:], rest, next, f)
		}
		for k, s := range strides {
			next[k] += s[0]
		}
	}
}

// pointwise is the rule that makes each entry from those of the operands, matched by
// the names of the axes.
func pointwise(f func(x []float64) float64) func(*RealEval) {
	return func(x *RealEval) { x.pointwise(f) }
}

// ofOne is the rule of a function of one variable.
func ofOne(f func(x float64) float64) func(*RealEval) {
	return pointwise(func(x []float64) float64 { return f(x[0]) })
}

func (x *RealEval) pointwise(f func(x []float64) float64) {
	all := [][]int{x.Out.Strides(x.Out.Axes)}
	for _, a := range x.In {
		all = append(all, a.Strides(x.Out.Axes))
	}
	v := make([]float64, len(x.In))
	EachOffset(x.Out.Axes, all, make([]int, len(all)), func(at []int) {
		for k, a := range x.In {
			v[k] = a.Data[at[k+1]]
		}
		x.Out.Data[at[0]] = f(v)
	})
}

// lines calls f for every line of entries of the first operand along an axis, and
// with where they stand in the result, which has its axes but perhaps that one:
// entry k of n is in[at+k·step], and out[to+k·by].
func (x *RealEval) lines(axis string, f func(in []float64, at, step, n int, out []float64, to, by int)) {
	in := x.In[0]
	a := in.axis(axis)
	others := slices.Delete(slices.Clone(in.Axes), a, a+1)
	step, by := in.Strides(in.Axes)[a], x.Out.Strides(in.Axes)[a]
	EachOffset(others, [][]int{in.Strides(others), x.Out.Strides(others)}, []int{0, 0}, func(at []int) {
		f(in.Data, at[0], step, in.Axes[a].Size, x.Out.Data, at[1], by)
	})
}

// contract sums products over the axes that the result lacks.
func (x *RealEval) contract(a, b *Real) {
	out := x.Out
	var summed []Axis
	for _, ax := range slices.Concat(a.Axes, b.Axes) {
		if out.axis(ax.Name) < 0 && !slices.Contains(summed, ax) {
			summed = append(summed, ax)
		}
	}
	all := [][]int{out.Strides(out.Axes), a.Strides(out.Axes), b.Strides(out.Axes)}
	if last := len(out.Axes) - 1; last >= 0 {
		switch sa, sb := all[1][last], all[2][last]; {
		case sa == 0 && sb == 1:
			contractRows(out, a, b, summed)
			return
		case sa == 1 && sb == 0:
			contractRows(out, b, a, summed)
			return
		}
	}
	n, sa, sb := 1, 0, 0 // the last summed axis
	if k := len(summed) - 1; k >= 0 {
		n, sa, sb = summed[k].Size, a.Strides(summed)[k], b.Strides(summed)[k]
		summed = summed[:k]
	}
	inner := [][]int{a.Strides(summed), b.Strides(summed)}
	EachOffset(out.Axes, all, make([]int, 3), func(at []int) {
		total := 0.0
		EachOffset(summed, inner, at[1:], func(at []int) {
			i, j := at[0], at[1]
			for range n {
				total += a.Data[i] * b.Data[j]
				i, j = i+sa, j+sb
			}
		})
		out.Data[at[0]] = total
	})
}

// contractRows is contract where the last axis of the result is that of b alone:
// rows of b are added up, each times a number of a.
func contractRows(out, a, b *Real, summed []Axis) {
	front := out.Axes[:len(out.Axes)-1]
	n := out.Axes[len(front)].Size
	inner := [][]int{a.Strides(summed), b.Strides(summed)}
	EachOffset(front, [][]int{out.Strides(front), a.Strides(front), b.Strides(front)}, make([]int, 3), func(at []int) {
		to := out.Data[at[0] : at[0]+n]
		EachOffset(summed, inner, at[1:], func(at []int) {
			c := a.Data[at[0]]
			if c == 0 {
				return
			}
			for i, v := range b.Data[at[1] : at[1]+n] {
				to[i] += c * v
			}
		})
	})
}
