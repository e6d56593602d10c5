package vm

import (
	"context"
	"errors"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
	"github.com/aivm/aivm/vm/kernel"
)

// Reference runs the unit by the reference evaluations, over integers of any
// size and one instruction after the other. It is slow and plain: the measure
// of Run.
func Reference(ctx context.Context, u *isa.Unit, in Inputs) (*Result, error) {
	if err := CheckInputs(u, in); err != nil {
		return nil, err
	}
	r := &reference{
		u: u, used: usesOf(u), values: make([]*isa.Dense, len(u.Values)), states: make([]*isa.Dense, len(u.States)), trace: newTrace(u),
		outputs: make([]kernel.Data, len(u.Ops)), series: map[*isa.Op]*Series{}, past: map[*isa.Op][]*isa.Dense{},
	}
	r.in = in
	root, steps := plan(u)
	r.load(in)
	if err := r.block(ctx, root); err != nil {
		return nil, err
	}
	return r.result(steps), nil
}

type reference struct {
	u       *isa.Unit
	in      Inputs
	used    uses
	values  []*isa.Dense
	states  []*isa.Dense
	trace   *Trace
	index   []int
	outputs []kernel.Data
	series  map[*isa.Op]*Series
	past    map[*isa.Op][]*isa.Dense // of operations that look back
}

func (r *reference) load(in Inputs) {
	for _, op := range r.u.Ops {
		switch op.Row.Role {
		case isa.IsInput:
			d := toDense(in[op.Out.Name], op.Out.Type.Dims())
			r.values[op.Out.ID] = d
			r.trace.record(op, 0, &isa.Eval{Out: d})
		case isa.IsDraw:
			r.values[op.Out.ID] = toDense(in[op.Out.Name], nil)
			r.outputs[op.ID] = kernel.NewData(kindOf(&op.Out.Type), 1)
			assign(r.outputs[op.ID], in[op.Out.Name])
		case isa.IsConstant:
			r.values[op.Out.ID] = isa.Ints(op.Out.Constant(), op.Out.Type.Dims()...)
		}
	}
	for _, s := range r.u.States {
		r.states[s.ID] = r.initial(s, in)
		if s.Local {
			continue
		}
		d := kernel.NewData(kindOf(&s.Type), s.Type.Len())
		if err := fromDense(d, r.states[s.ID]); err != nil {
			panic("BUG: " + err.Error())
		}
		r.trace.start(s, d)
	}
}

func (r *reference) initial(s *isa.State, in Inputs) *isa.Dense {
	if s.Given() {
		return toDense(in[s.Name], s.Type.Dims())
	}
	return isa.Ints(s.Start(turn(s, in)), s.Type.Dims()...)
}

func (r *reference) block(ctx context.Context, n *node) error {
	for _, a := range n.actions {
		switch {
		case a.read != nil:
			r.values[a.read.ID] = r.states[a.read.State.ID].Clone()
		case a.op != nil:
			if err := r.execute(a.op); err != nil {
				return err
			}
		default:
			for i := range a.loop.block.Loop.Trip {
				if err := ctx.Err(); err != nil {
					return err
				}
				r.index = append(r.index, i)
				err := r.block(ctx, a.loop)
				r.index = r.index[:len(r.index)-1]
				if err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func (r *reference) execute(op *isa.Op) error {
	switch op.Row.Role {
	case isa.IsInput, isa.IsDraw, isa.IsConstant:
		return nil
	case isa.IsState, isa.IsCarry:
		r.states[op.State.ID] = r.initial(op.State, r.in)
		return nil
	}
	x := &isa.Eval{Op: op}
	for _, v := range op.Args {
		x.In = append(x.In, r.value(v))
	}
	if op.Out != nil {
		x.Out = isa.NewDense(op.Out.Type.Dims()...)
		r.values[op.Out.ID] = x.Out
	}
	if op.State != nil {
		x.State = r.states[op.State.ID]
	}
	if !op.Row.Momentary() {
		loops, times := op.Memory()
		r.past[op] = isa.Remember(r.past[op], x.In[0].Clone(), timeOf(loops, r.index), times)
		x.Past = r.past[op]
	}
	if err := op.Row.Evaluate(x); err != nil {
		var t *isa.Trap
		if errors.As(err, &t) {
			t.Loops = append([]int{}, r.index...)
		}
		return err
	}
	it := 0
	for d, l := range op.Block.Loops() {
		it = it*l.Trip + r.index[d]
	}
	r.publish(op, it, x)
	r.trace.record(op, it, x)
	return nil
}

// publish keeps outputs and metrics.
func (r *reference) publish(op *isa.Op, it int, x *isa.Eval) {
	switch op.Row.Role {
	case isa.IsOutput:
		n := len(x.Out.Data)
		if r.outputs[op.ID].Len() == 0 {
			r.outputs[op.ID] = kernel.NewData(kindOf(&op.Out.Type), n*op.Block.Iterations())
		}
		if err := fromDense(r.outputs[op.ID].Slice(it*n, (it+1)*n), x.Out); err != nil {
			panic("BUG: " + err.Error())
		}
	case isa.IsMetric:
		s := r.series[op]
		if s == nil {
			s = &Series{Loops: loopAxes(op.Block)}
			r.series[op] = s
		}
		s.Values = append(s.Values, fixed.Float(x.Out.Data[0], op.Out.Type.Scale))
	}
}

// value is the operand's current value, sliced at the loops' indices.
func (r *reference) value(v *isa.Value) *isa.Dense {
	switch {
	case v.State != nil && r.values[v.ID] == nil, v.State != nil && !r.used.outlive(v):
		return r.states[v.State.ID]
	case v.Whole == nil:
		return r.values[v.ID]
	}
	whole := r.value(v.Whole)
	out := isa.NewDense(v.Type.Dims()...)
	loops := v.Block.Loops()
	dims := v.Type.Dims()
	for i := range out.Data {
		x := unflatten(i, dims)
		var full []int
		for _, ax := range v.Whole.Type.Axes {
			at := -1
			for d, l := range loops {
				if l.Name == ax.Name {
					at = r.index[d]
				}
			}
			if k := v.Type.Axis(ax.Name); k >= 0 {
				at = x[k]
			}
			full = append(full, at)
		}
		out.Data[i] = whole.At(full...)
	}
	return out
}

func (r *reference) result(steps int) *Result {
	res := &Result{Steps: steps, Trace: r.trace}
	for _, p := range r.u.Outputs {
		t := p.Value.Type
		res.Outputs = append(res.Outputs, Tensor{Name: p.Name, Axes: append(loopAxes(p.Op.Block), t.Axes...), Format: *t.Format, Data: r.outputs[p.Op.ID]})
	}
	for _, p := range r.u.Metrics {
		s := Series{Loops: loopAxes(p.Op.Block)}
		if got := r.series[p.Op]; got != nil {
			s = *got
		}
		s.Name = p.Name
		res.Metrics = append(res.Metrics, s)
	}
	for _, s := range r.u.States {
		if s.Local {
			continue
		}
		d := kernel.NewData(kindOf(&s.Type), s.Type.Len())
		if err := fromDense(d, r.states[s.ID]); err != nil {
			panic("BUG: " + err.Error())
		}
		res.States = append(res.States, Tensor{Name: s.Name, Axes: s.Type.Axes, Format: *s.Type.Format, Data: d})
		r.trace.Finals[s.ID] = d
	}
	return res
}
