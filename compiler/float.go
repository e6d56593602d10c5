package compiler

import (
	"fmt"
	"math"
	"math/big"
	"slices"

	"github.com/aivm/aivm/isa"
)

// array is a tensor of float64 with named axes, row-major.
type array struct {
	axes []isa.Axis
	v    []float64
}

func newArray(axes []isa.Axis) *array {
	n := 1
	for _, a := range axes {
		n *= a.Size
	}
	return &array{axes, make([]float64, n)}
}

// strides are the steps of the named axes in a; 0 where a lacks one.
func (a *array) strides(axes []isa.Axis) []int {
	s := make([]int, len(axes))
	step := 1
	for i := len(a.axes) - 1; i >= 0; i-- {
		if k := slices.IndexFunc(axes, func(x isa.Axis) bool { return x.Name == a.axes[i].Name }); k >= 0 {
			s[k] = step
		}
		step *= a.axes[i].Size
	}
	return s
}

// span is the range of a tensor in a training.
type span struct{ lo, hi float64 }

// reach is the greatest absolute value.
func (s span) reach() float64 { return math.Max(-s.lo, s.hi) }

// simulation runs a checked program in float64, without roundings: the
// reference that formats are chosen from. It is what the machine computes but
// for rounding, gradients included.
type simulation struct {
	unit   *isa.Unit
	values []*array // by Value.ID
	states map[*isa.State]*array
	index  map[string]int // of the open loops
	ranges map[string]span
	public map[string]float64 // outputs of one element
	step   int
	failed error
}

// diverged bounds what a training that works reaches.
const diverged = 1 << 30

// simulate trains in float64.
func simulate(u *isa.Unit, in map[string][]float64) (*simulation, error) {
	s := &simulation{unit: u, values: make([]*array, len(u.Values)), states: map[*isa.State]*array{},
		index: map[string]int{}, ranges: map[string]span{}, public: map[string]float64{}}
	for _, v := range u.Inputs {
		a := &array{v.Type.Axes, in[v.Name]}
		if len(a.v) != v.Type.Len() {
			return nil, fmt.Errorf("input %s has %d numbers, want %d", v.Name, len(a.v), v.Type.Len())
		}
		s.values[v.ID] = a
		s.see(v.Name, a)
	}
	for _, st := range u.States {
		a := newArray(st.Type.Axes)
		if v, given := in[st.Name]; given {
			copy(a.v, v)
		} else {
			for i, w := range st.Seeded() {
				a.v[i] = math.Ldexp(float64(w), -st.Type.Scale)
			}
		}
		s.states[st] = a
		s.see(st.Name, a)
	}
	s.block(u.Body)
	return s, s.failed
}

// see widens the range of a name.
func (s *simulation) see(name string, a *array) {
	if credits[name] {
		return
	}
	r, ok := s.ranges[name]
	if !ok && len(a.v) > 0 {
		r = span{a.v[0], a.v[0]}
	}
	for _, x := range a.v {
		if !(math.Abs(x) < diverged) && s.failed == nil {
			s.failed = fmt.Errorf("the training diverges in step %d, where %s reaches %.3g", s.step+1, name, x)
		}
		r.lo, r.hi = min(r.lo, x), max(r.hi, x)
	}
	s.ranges[name] = r
}

func (s *simulation) block(b *isa.Block) {
	inner := true
	for _, it := range b.Items {
		if s.failed != nil {
			return
		}
		if it.Op != nil {
			s.op(it.Op)
			continue
		}
		inner = false
		for i := range it.Block.Loop.Trip {
			s.index[it.Block.Loop.Name] = i
			s.block(it.Block)
		}
		delete(s.index, it.Block.Loop.Name)
	}
	if inner && b.Loop != nil {
		s.step++
	}
}

func (s *simulation) op(op *isa.Op) {
	f, ok := evaluations[op.Row.Name]
	if !ok {
		s.failed = fmt.Errorf("the reference in float64 has no %s", op.Row.Name)
		return
	}
	args := make([]*array, len(op.Args))
	for i, v := range op.Args {
		args[i] = s.value(v)
	}
	out := f(s, op, args)
	if out == nil || op.Out == nil {
		return
	}
	s.values[op.Out.ID] = out
	s.see(op.Out.Name, out)
}

// value is what an operation reads. A program of the compiler takes all
// gradients of a step before its updates, so that a read of a state sees the
// state as it is.
func (s *simulation) value(v *isa.Value) *array {
	switch {
	case v.State != nil:
		return s.states[v.State]
	case v.Whole == nil:
		return s.values[v.ID]
	}
	whole := s.value(v.Whole)
	st := whole.strides(whole.axes)
	at, out := 0, newArray(v.Type.Axes)
	for i, a := range whole.axes {
		if n, open := s.index[a.Name]; open && v.Type.Axis(a.Name) < 0 {
			at += n * st[i]
		}
	}
	part := &array{whole.axes, whole.v}
	loop(out.axes, [][]int{out.strides(out.axes), part.strides(out.axes)}, []int{0, at}, func(o []int) { out.v[o[0]] = whole.v[o[1]] })
	return out
}

// loop calls f with the offsets of every index of the axes.
func loop(axes []isa.Axis, strides [][]int, at []int, f func(at []int)) {
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
			loop(axes[1:], rest, next, f)
		}
		for k, s := range strides {
			next[k] += s[0]
		}
	}
}

// each makes a tensor from the elements of others, matched by axis names.
func each(op *isa.Op, args []*array, f func(x []float64) float64) *array {
	out := newArray(op.Out.Type.Axes)
	all := [][]int{out.strides(out.axes)}
	for _, a := range args {
		all = append(all, a.strides(out.axes))
	}
	x := make([]float64, len(args))
	loop(out.axes, all, make([]int, len(all)), func(at []int) {
		for k, a := range args {
			x[k] = a.v[at[k+1]]
		}
		out.v[at[0]] = f(x)
	})
	return out
}

// contract sums products over the axes that the result lacks.
func contract(op *isa.Op, a, b *array) *array {
	out := newArray(op.Out.Type.Axes)
	var summed []isa.Axis
	for _, ax := range slices.Concat(a.axes, b.axes) {
		if op.Out.Type.Axis(ax.Name) < 0 && !slices.Contains(summed, ax) {
			summed = append(summed, ax)
		}
	}
	all := [][]int{out.strides(out.axes), a.strides(out.axes), b.strides(out.axes)}
	if last := len(out.axes) - 1; last >= 0 {
		switch sa, sb := all[1][last], all[2][last]; {
		case sa == 0 && sb == 1:
			contractRows(out, a, b, summed)
			return out
		case sa == 1 && sb == 0:
			contractRows(out, b, a, summed)
			return out
		}
	}
	n, sa, sb := 1, 0, 0 // the last summed axis
	if k := len(summed) - 1; k >= 0 {
		n, sa, sb = summed[k].Size, a.strides(summed)[k], b.strides(summed)[k]
		summed = summed[:k]
	}
	inner := [][]int{a.strides(summed), b.strides(summed)}
	loop(out.axes, all, make([]int, 3), func(at []int) {
		total := 0.0
		loop(summed, inner, at[1:], func(at []int) {
			i, j := at[0], at[1]
			for range n {
				total += a.v[i] * b.v[j]
				i, j = i+sa, j+sb
			}
		})
		out.v[at[0]] = total
	})
	return out
}

// contractRows is contract where the last axis of the result is that of b alone:
// rows of b are added up, each times a number of a.
func contractRows(out, a, b *array, summed []isa.Axis) {
	front := out.axes[:len(out.axes)-1]
	n := out.axes[len(front)].Size
	inner := [][]int{a.strides(summed), b.strides(summed)}
	loop(front, [][]int{out.strides(front), a.strides(front), b.strides(front)}, make([]int, 3), func(at []int) {
		to := out.v[at[0] : at[0]+n]
		loop(summed, inner, at[1:], func(at []int) {
			c := a.v[at[0]]
			if c == 0 {
				return
			}
			for i, v := range b.v[at[1] : at[1]+n] {
				to[i] += c * v
			}
		})
	})
}

// factor is the rational operand of an operation, 1 if it has none.
func factor(op *isa.Op, name string) float64 {
	a := op.Operand(name)
	if a == nil {
		return 1
	}
	f, _ := new(big.Rat).Set(a.Rat).Float64()
	return f
}
