package vm

import (
	"context"
	"errors"
	"math"
	"math/big"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/vm/kernel"
)

// machine is a run.
type machine struct {
	u       *isa.Unit
	root    *node
	views   []kernel.View // by Value.ID; of slices and reads: see view
	states  []kernel.Data // by State.ID
	starts  []kernel.Data // of states declared in loops
	copied  []bool        // by Value.ID: a read that outlives an update of its state
	index   []int         // of the enclosing loops, outermost first
	ops     []operation   // by Op.ID
	scratch scratch
	trace   *Trace
	outputs []kernel.Data // by Op.ID, of all iterations
	metrics []Series
	metric  map[*isa.Op]int
	latest  []float64
	step    int
	steps   int
	report  func(Progress)
	sample  func(Sample)
	storage *storage
	watch   *Watch // nil: nothing is looked at
}

// operation is an operation with what its kernel needs from one step to the next.
type operation struct {
	run     func(m *machine, op *isa.Op) error
	columns [][][]uint16 // limbs of the traced columns, of all iterations
	buffer  kernel.Data  // of the result
	past    kernel.Data  // of a lag: its operand in the last iterations
	slow    bool         // it ran by the reference evaluation
}

func newMachine(u *isa.Unit, o Options, storage *storage) *machine {
	m := &machine{
		u: u, views: make([]kernel.View, len(u.Values)), states: make([]kernel.Data, len(u.States)),
		starts: make([]kernel.Data, len(u.States)), copied: make([]bool, len(u.Values)), ops: make([]operation, len(u.Ops)),
		outputs: make([]kernel.Data, len(u.Ops)), report: o.Progress, sample: o.Metric, metric: map[*isa.Op]int{}, storage: storage,
	}
	m.root, m.steps = plan(u)
	if o.Trace {
		m.trace = newTrace(u)
	}
	for _, op := range u.Ops {
		m.ops[op.ID].run = kernelOf(op)
		if m.trace != nil {
			m.ops[op.ID].columns = m.trace.columns(op)
		}
		if op.Out != nil {
			m.allocate(op)
		}
	}
	for _, p := range u.Metrics {
		m.metric[p.Op] = len(m.metrics)
		m.metrics = append(m.metrics, Series{Name: p.Name, Loops: loopAxes(p.Op.Block), Values: storage.series(p.Op.Block.Iterations())})
		m.latest = append(m.latest, math.NaN())
	}
	used := usesOf(u)
	for _, s := range u.States {
		m.states[s.ID] = storage.data(&storage.bytes.States, kindOf(&s.Type), s.Type.Len())
		for _, v := range s.Reads {
			m.copied[v.ID] = used.outlive(v)
			d := m.states[s.ID]
			if m.copied[v.ID] {
				d = storage.data(&storage.bytes.States, d.Kind, s.Type.Len())
			}
			m.views[v.ID] = kernel.RowMajor(d, v.Type.Dims()...)
		}
	}
	return m
}

// kindOf is the narrowest word for the values of a type.
func kindOf(t *isa.TensorType) kernel.Kind {
	if t.Format != nil {
		return kernel.KindFor(limits(*t.Format))
	}
	b, err := int128.FromBig(t.Bound)
	if err != nil {
		panic("BUG: bound over 2^127")
	}
	return kernel.KindFor(b.Neg(), b)
}

// resultKind is the word of an operation's buffer.
func resultKind(op *isa.Op) kernel.Kind { return max(kindOf(&op.Out.Type), evaluationOf(op).least) }

func (m *machine) allocate(op *isa.Op) {
	t := &op.Out.Type
	switch op.Row.Role {
	case isa.IsOutput:
		m.outputs[op.ID] = m.storage.data(&m.storage.bytes.Outputs, kindOf(t), t.Len()*op.Block.Iterations())
		return
	case isa.IsDraw:
		m.outputs[op.ID] = m.storage.data(&m.storage.bytes.Outputs, kindOf(t), 1)
	case isa.IsMetric:
		return
	}
	if !op.Row.Momentary() {
		m.remember(op)
	}
	if !isView(op) {
		m.ops[op.ID].buffer = m.storage.data(&m.storage.bytes.Buffers, resultKind(op), t.Len())
		m.views[op.Out.ID] = kernel.RowMajor(m.ops[op.ID].buffer, t.Dims()...)
	}
}

// load fills in inputs, constants and the starts of states.
func (m *machine) load(in Inputs) {
	for _, op := range m.u.Ops {
		switch op.Row.Role {
		case isa.IsInput:
			assign(m.ops[op.ID].buffer, in[op.Out.Name])
			m.store(op, 0, m.ops[op.ID].buffer)
		case isa.IsDraw:
			assign(m.ops[op.ID].buffer, in[op.Out.Name])
			assign(m.outputs[op.ID], in[op.Out.Name])
		case isa.IsConstant:
			assign(m.ops[op.ID].buffer, kernel.Data{Kind: kernel.I64, I64: op.Out.Constant()})
		}
	}
	for _, s := range m.u.States {
		d := m.states[s.ID]
		switch {
		case s.Given():
			assign(d, in[s.Name])
		case s.Init.Name != "zeros":
			assign(d, kernel.Data{Kind: kernel.I64, I64: s.Start(turn(s, in))})
		}
		if m.start(s) {
			assign(m.starts[s.ID], d)
		}
		if m.trace != nil {
			m.trace.start(s, d)
		}
	}
}

// turn is the draw that a state's start is turned by, if there is one.
func turn(s *isa.State, in Inputs) int {
	if s.Turn == nil {
		return 0
	}
	d := in[s.Turn.Name]
	return int(d.At(0).Int64())
}

// start makes room for the start of a state that is declared in a loop.
func (m *machine) start(s *isa.State) bool {
	if s.Block.Loop == nil {
		return false
	}
	m.starts[s.ID] = m.storage.data(&m.storage.bytes.States, m.states[s.ID].Kind, s.Type.Len())
	return true
}

// assign copies between kinds; the caller owes that the values fit.
func assign(dst, src kernel.Data) {
	n := []int{dst.Len()}
	kernel.Copy(kernel.RowMajor(dst, n...), kernel.RowMajor(src, n...), n)
}

// block runs the items of a block once.
func (m *machine) block(ctx context.Context, n *node) error {
	for _, a := range n.actions {
		switch {
		case a.read != nil:
			assign(m.views[a.read.ID].Data, m.states[a.read.State.ID])
		case a.op != nil:
			if err := m.execute(a.op); err != nil {
				return err
			}
		default:
			if err := m.loop(ctx, a.loop); err != nil {
				return err
			}
		}
	}
	if n.leaf {
		m.stepDone()
		return m.watchState()
	}
	return nil
}

func (m *machine) loop(ctx context.Context, n *node) error {
	depth := len(m.index)
	m.index = append(m.index, 0)
	defer func() { m.index = m.index[:depth] }()
	for i := range n.block.Loop.Trip {
		if err := ctx.Err(); err != nil {
			return err
		}
		m.index[depth] = i
		if err := m.block(ctx, n); err != nil {
			return err
		}
	}
	return nil
}

func (m *machine) execute(op *isa.Op) error {
	err := m.ops[op.ID].run(m, op)
	if err == nil {
		return m.watchValue(op)
	}
	var t *isa.Trap
	if errors.As(err, &t) {
		t.Loops = append([]int{}, m.index...)
	}
	return err
}

func (m *machine) stepDone() {
	m.step++
	if m.report != nil {
		m.report(Progress{Step: m.step, Steps: m.steps, Metrics: m.latest})
	}
}

// iteration is the number of the current iteration of a block at the depth.
func (m *machine) iteration(b *isa.Block) int {
	i := 0
	for d, l := range b.Loops() {
		i = i*l.Trip + m.index[d]
	}
	return i
}

// timeOf is the number of the iteration of the innermost loops, of which these are the
// last indices.
func timeOf(loops []*isa.Loop, index []int) int {
	t, from := 0, len(index)-len(loops)
	for d, l := range loops {
		t = t*l.Trip + index[from+d]
	}
	return t
}

// view is the operand's current value. A tensor with axes named as loops is
// read at their indices.
func (m *machine) view(v *isa.Value) kernel.View {
	if v.Whole == nil {
		return m.views[v.ID]
	}
	whole := m.view(v.Whole)
	loops := v.Block.Loops()
	out := kernel.View{Data: whole.Data, Off: whole.Off}
	own := 0
	for a, ax := range v.Whole.Type.Axes {
		if own < len(v.Type.Axes) && v.Type.Axes[own].Name == ax.Name {
			out.Stride[own] = whole.Stride[a]
			own++
			continue
		}
		for d, l := range loops {
			if l.Name == ax.Name {
				out.Off += m.index[d] * whole.Stride[a]
			}
		}
	}
	return out
}

// dense is the operand as a dense tensor, copied if it is not one.
func (m *machine) dense(v *isa.Value) kernel.Data {
	w, dims := m.view(v), v.Type.Dims()
	if isDense(&w, dims) {
		return w.Data.Slice(w.Off, w.Off+v.Type.Len())
	}
	d := m.scratch.get(w.Data.Kind, v.Type.Len())
	kernel.Copy(kernel.RowMajor(d, dims...), w, dims)
	return d
}

func isDense(w *kernel.View, dims []int) bool {
	n := 1
	for a := len(dims) - 1; a >= 0; a-- {
		if dims[a] > 1 && w.Stride[a] != n {
			return false
		}
		n *= dims[a]
	}
	return true
}

// result collects what the run leaves.
func (m *machine) result() *Result {
	r := &Result{Metrics: m.metrics, Steps: m.steps, Trace: m.trace}
	for _, p := range m.u.Outputs {
		t := p.Value.Type
		r.Outputs = append(r.Outputs, Tensor{Name: p.Name, Axes: append(loopAxes(p.Op.Block), t.Axes...), Format: *t.Format, Data: m.outputs[p.Op.ID]})
	}
	for _, s := range m.u.States {
		if !s.Local {
			r.States = append(r.States, Tensor{Name: s.Name, Axes: s.Type.Axes, Format: *s.Type.Format, Data: m.states[s.ID]})
		}
		if m.trace != nil && !s.Local {
			m.trace.Finals[s.ID] = m.states[s.ID]
		}
	}
	return r
}

func loopAxes(b *isa.Block) []isa.Axis {
	var a []isa.Axis
	for _, l := range b.Loops() {
		a = append(a, isa.Axis{Name: l.Name, Size: l.Trip})
	}
	return a
}

// trap is a trap at a row-major position of the operation's result.
func trap(op *isa.Op, i int, v *big.Int, scale int, reason string) error {
	return &isa.Trap{Op: op, Name: op.Out.Name, Index: unflatten(i, op.Out.Type.Dims()), Value: v, Scale: scale, Reason: reason}
}

func outside(op *isa.Op, i int, v *big.Int) error {
	f := *op.Out.Type.Format
	return trap(op, i, v, f.Frac, isa.Outside(f))
}

// float is an integer at a scale as a float64.
func float(v int128.Int, scale int) float64 { return fixed.Float(v.Big(), scale) }
