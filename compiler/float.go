package compiler

import (
	"context"
	"fmt"
	"math"

	"github.com/aivm/aivm/isa"
)

// span is the range of a tensor in a training.
type span struct{ lo, hi float64 }

// reach is the greatest absolute value.
func (s span) reach() float64 { return math.Max(-s.lo, s.hi) }

// simulation runs a checked program in float64, without roundings: the
// reference that formats are chosen from. It is what the machine computes but
// for rounding, gradients included.
type simulation struct {
	unit    *isa.Unit
	values  []*isa.Real // by Value.ID
	states  map[*isa.State]*isa.Real
	past    map[*isa.Op][]*isa.Real // of operations that look back
	index   map[string]int          // of the open loops
	ranges  map[string]span
	public  map[string]float64   // outputs of one element
	curves  map[string][]float64 // the same at each time that they are written
	limit   float64              // what a training that works reaches
	step    int
	failed  error
	drawn   map[string]int
	context context.Context // nil: nothing ends it
}

// diverged bounds what a training reaches that works, of numbers that the compiler does not
// know to be larger.
const diverged = 1 << 30

// simulate trains in float64, with the numbers that the beacon gives.
func simulate(ctx context.Context, u *isa.Unit, in map[string][]float64, beacon [32]byte, limit float64) (*simulation, error) {
	s := &simulation{
		drawn: map[string]int{}, unit: u, values: make([]*isa.Real, len(u.Values)), states: map[*isa.State]*isa.Real{},
		past: map[*isa.Op][]*isa.Real{}, index: map[string]int{}, ranges: map[string]span{}, public: map[string]float64{}, curves: map[string][]float64{}, limit: limit, context: ctx,
	}
	numbers := u.Drawn(beacon)
	for i, v := range u.Draws() {
		s.drawn[v.Name] = numbers[i]
		s.values[v.ID] = &isa.Real{Data: []float64{float64(numbers[i])}}
	}
	for _, v := range u.Inputs {
		a := &isa.Real{Axes: v.Type.Axes, Data: in[v.Name]}
		if len(a.Data) != v.Type.Len() {
			return nil, fmt.Errorf("input %s has %d numbers, want %d", v.Name, len(a.Data), v.Type.Len())
		}
		s.values[v.ID] = a
		s.see(v.Name, a)
	}
	for _, st := range u.States {
		a := isa.NewReal(st.Type.Axes)
		if v, given := in[st.Name]; given {
			copy(a.Data, v)
		} else {
			a = s.start(st)
		}
		s.states[st] = a
		s.see(st.Name, a)
	}
	s.block(u.Body)
	return s, s.failed
}

// see widens the range of a name.
func (s *simulation) see(name string, a *isa.Real) {
	if credits[name] {
		return
	}
	r, ok := s.ranges[name]
	if !ok && len(a.Data) > 0 {
		r = span{a.Data[0], a.Data[0]}
	}
	for _, x := range a.Data {
		if !(math.Abs(x) < s.limit) && s.failed == nil {
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
			if s.context != nil && s.context.Err() != nil && s.failed == nil {
				s.failed = s.context.Err()
			}
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
	switch op.Row.Role {
	case isa.IsInput:
	case isa.IsDraw:
	case isa.IsConstant:
		s.values[op.Out.ID] = constant(op.Out)
	case isa.IsState, isa.IsCarry:
		s.states[op.State] = s.start(op.State)
	case isa.IsOutput:
		if x := s.value(op.Args[0]); len(x.Data) == 1 {
			s.public[op.Instr.Dst] = x.Data[0]
			s.curves[op.Instr.Dst] = append(s.curves[op.Instr.Dst], x.Data[0])
		}
	case isa.IsMetric, isa.Asserts:
	default:
		s.evaluate(op)
	}
}

// evaluate computes a result, or updates a state, by the row's rule.
func (s *simulation) evaluate(op *isa.Op) {
	if !op.Row.Evaluable() {
		s.failed = fmt.Errorf("the reference in float64 has no %s", op.Row.Name)
		return
	}
	x := &isa.RealEval{Row: op.Row, Imm: op.Imm}
	for _, v := range op.Args {
		x.In = append(x.In, s.value(v))
	}
	if !op.Row.Momentary() {
		loops, times := op.Memory()
		time := 0
		for _, l := range loops {
			time = time*l.Trip + s.index[l.Name]
		}
		s.past[op] = isa.Remember(s.past[op], x.In[0].Clone(), time, times)
		x.Past = s.past[op]
	}
	name := ""
	if op.Row.Role == isa.Updates { // reads of the state as it was go on
		x.Out, name = s.states[op.State].Clone(), op.State.Name
		s.states[op.State] = x.Out
	} else {
		x.Out, name = isa.NewReal(op.Out.Type.Axes), op.Out.Name
		s.values[op.Out.ID] = x.Out
	}
	op.Row.EvaluateReal(x)
	s.see(name, x.Out)
}

// constant are the values of a constant.
func constant(v *isa.Value) *isa.Real {
	out := isa.NewReal(v.Type.Axes)
	for i, n := range v.Constant() {
		out.Data[i] = math.Ldexp(float64(n), -v.Type.Scale)
	}
	return out
}

// start is a state before its first update.
func (s *simulation) start(st *isa.State) *isa.Real {
	out := isa.NewReal(st.Type.Axes)
	turn := 0
	if st.Turn != nil {
		turn = s.drawn[st.Turn.Name]
	}
	for i, n := range st.Start(turn) {
		out.Data[i] = math.Ldexp(float64(n), -st.Type.Scale)
	}
	return out
}

// value is what an operation reads. A program of the compiler takes all
// gradients of a step before its updates, so that a read of a state sees the
// state as it is.
func (s *simulation) value(v *isa.Value) *isa.Real {
	switch {
	case v.State != nil:
		return s.states[v.State]
	case v.Whole == nil:
		return s.values[v.ID]
	}
	whole := s.value(v.Whole)
	st := whole.Strides(whole.Axes)
	at, out := 0, isa.NewReal(v.Type.Axes)
	for i, a := range whole.Axes {
		if n, open := s.index[a.Name]; open && v.Type.Axis(a.Name) < 0 {
			at += n * st[i]
		}
	}
	isa.EachOffset(out.Axes, [][]int{out.Strides(out.Axes), whole.Strides(out.Axes)}, []int{0, at}, func(o []int) { out.Data[o[0]] = whole.Data[o[1]] })
	return out
}
