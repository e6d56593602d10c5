package compiler

import (
	"math"
	"slices"

	"github.com/aivm/aivm/isa"
)

// evaluation is a basic operation over real numbers; nil: nothing is written.
type evaluation func(s *simulation, op *isa.Op, x []*array) *array

// evaluations are the basic operations that compiled programs are written out
// in, by the name of their row. They decide formats, never results, so that
// package math may be used.
var evaluations = map[string]evaluation{
	"input":  func(s *simulation, op *isa.Op, _ []*array) *array { return s.values[op.Out.ID] },
	"const":  constant,
	"state":  func(*simulation, *isa.Op, []*array) *array { return nil },
	"metric": func(*simulation, *isa.Op, []*array) *array { return nil },
	"assert": func(*simulation, *isa.Op, []*array) *array { return nil },
	"output": func(s *simulation, op *isa.Op, x []*array) *array {
		if len(x[0].v) == 1 {
			s.public[op.Instr.Dst] = x[0].v[0]
		}
		return nil
	},
	"matmul":    func(_ *simulation, op *isa.Op, x []*array) *array { return contract(op, x[0], x[1]) },
	"sum":       func(_ *simulation, op *isa.Op, x []*array) *array { return contract(op, x[0], &array{v: []float64{1}}) },
	"add":       pointwise(func(x []float64) float64 { return x[0] + x[1] }),
	"sub":       pointwise(func(x []float64) float64 { return x[0] - x[1] }),
	"mul":       pointwise(func(x []float64) float64 { return x[0] * x[1] }),
	"div":       pointwise(func(x []float64) float64 { return x[0] / x[1] }),
	"neg":       pointwise(func(x []float64) float64 { return -x[0] }),
	"broadcast": pointwise(func(x []float64) float64 { return x[0] }),
	"transpose": pointwise(func(x []float64) float64 { return x[0] }),
	"scale":     scaled,
	"round":     scaled,
	"gather":    gather,
	"slice":     slice,
	"reshape":   reshaped,
	"concat":    concatenate,
	"carry":     restart,
	"argmax":    argmax,
	"step": pointwise(func(x []float64) float64 {
		if x[0] >= 0 {
			return 1
		}
		return 0
	}),
	"expneg":  pointwise(func(x []float64) float64 { return math.Exp(-x[0]) }),
	"log":     pointwise(func(x []float64) float64 { return math.Log(x[0]) }),
	"sigmoid": pointwise(func(x []float64) float64 { return 1 / (1 + math.Exp(-x[0])) }),
	"tanh":    pointwise(func(x []float64) float64 { return math.Tanh(x[0]) }),
	"gelu":    pointwise(func(x []float64) float64 { return x[0] * gaussian(x[0]) }),
	"dgelu": pointwise(func(x []float64) float64 {
		return gaussian(x[0]) + x[0]*math.Exp(-x[0]*x[0]/2)/math.Sqrt(2*math.Pi)
	}),
	"sgdstep": descend,
}

func gaussian(x float64) float64 { return (1 + math.Erf(x/math.Sqrt2)) / 2 }

func pointwise(f func(x []float64) float64) evaluation {
	return func(_ *simulation, op *isa.Op, x []*array) *array { return each(op, x, f) }
}

func scaled(_ *simulation, op *isa.Op, x []*array) *array {
	c := factor(op, "factor")
	return each(op, x, func(x []float64) float64 { return c * x[0] })
}

func constant(_ *simulation, op *isa.Op, _ []*array) *array {
	out := newArray(op.Out.Type.Axes)
	for i, v := range op.Out.Constant() {
		out.v[i] = math.Ldexp(float64(v), -op.Out.Type.Scale)
	}
	return out
}

func gather(_ *simulation, op *isa.Op, x []*array) *array {
	out := newArray(op.Out.Type.Axes)
	width := len(x[0].v) / x[0].axes[0].Size
	for i, r := range x[1].v {
		copy(out.v[i*width:(i+1)*width], x[0].v[int(r)*width:])
	}
	return out
}

// slice takes a span of an axis.
func slice(_ *simulation, op *isa.Op, x []*array) *array {
	out := newArray(op.Out.Type.Axes)
	span, a := op.Operand("span"), op.Out.Type.Axis(op.Operand("axis").Name)
	to := x[0].strides(out.axes)
	loop(out.axes, [][]int{out.strides(out.axes), to}, []int{0, span.Lo * to[a]}, func(at []int) { out.v[at[0]] = x[0].v[at[1]] })
	return out
}

// argmax is one-hot at the first greatest entry along the axis.
func argmax(_ *simulation, op *isa.Op, x []*array) *array {
	out := newArray(op.Out.Type.Axes)
	a := op.Out.Type.Axis(op.Operand("axis").Name)
	others := slices.Delete(slices.Clone(out.axes), a, a+1)
	step := out.strides(out.axes)[a]
	loop(others, [][]int{out.strides(others)}, []int{0}, func(at []int) {
		best := at[0]
		for k := range out.axes[a].Size {
			if i := at[0] + k*step; x[0].v[i] > x[0].v[best] {
				best = i
			}
		}
		out.v[best] = 1
	})
	return out
}

func descend(s *simulation, op *isa.Op, x []*array) *array {
	rate, w := factor(op, "rate"), s.states[op.State]
	to := x[1].strides(w.axes)
	next := newArray(w.axes)
	loop(w.axes, [][]int{next.strides(w.axes), to}, []int{0, 0}, func(at []int) { next.v[at[0]] = w.v[at[0]] - rate*x[1].v[at[1]] })
	s.states[op.State] = next
	s.see(op.State.Name, next)
	return nil
}
