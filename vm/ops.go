package vm

import (
	"math/big"
	"slices"

	"github.com/aivm/aivm/internal/int128"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm/kernel"
)

// kernels are the fast evaluations of basic instructions. An instruction
// without one runs by the reference evaluation of its row.
var kernels = map[string]func(m *machine, op *isa.Op) error{
	"input": runNothing, "const": runNothing, "state": runStart, "carry": runStart,
	"output": runOutput, "metric": runMetric, "assert": runAssert,
	"matmul": runMatMul, "add": runLinear(1), "sub": runLinear(-1), "neg": runNeg, "mul": runMul, "scale": runScale,
	"sum": runSum, "transpose": runView, "broadcast": runView, "slice": runSlice, "reshape": runReshape,
	"concat": runConcat, "gather": runGather,
	"round": runRound, "div": runDiv, "step": runStep, "argmax": runArgMax, "sgdstep": runSGDStep,
	"exp": runFunction, "expneg": runFunction, "log": runFunction, "recip": runFunction, "rsqrt": runFunction,
	"sigmoid": runFunction, "tanh": runFunction, "gelu": runFunction, "dgelu": runFunction,
}

// kernelOf is the evaluation of an operation with the scratch buffers freed
// behind it.
func kernelOf(op *isa.Op) func(m *machine, op *isa.Op) error {
	run := kernels[op.Row.Name]
	if run == nil {
		run = runReference
	}
	return func(m *machine, op *isa.Op) error {
		defer m.scratch.release()
		return run(m, op)
	}
}

func runNothing(*machine, *isa.Op) error { return nil }

// runStart starts a state that is declared in a loop anew.
func runStart(m *machine, op *isa.Op) error {
	assign(m.states[op.State.ID], m.starts[op.State.ID])
	return nil
}

func runOutput(m *machine, op *isa.Op) error {
	n := op.Out.Type.Len()
	d := m.outputs[op.ID].Slice(m.iteration(op.Block)*n, (m.iteration(op.Block)+1)*n)
	assign(d, m.dense(op.Args[0]))
	return nil
}

func runMetric(m *machine, op *isa.Op) error {
	d := m.dense(op.Args[0])
	scale := op.Args[0].Type.Scale
	v := float(d.At(0), scale)
	i := m.metric[op]
	m.metrics[i].Values = append(m.metrics[i].Values, v)
	m.latest[i] = v
	if m.sample != nil {
		m.sample(Sample{Metric: i, Loops: slices.Clone(m.index), Step: m.step, Value: v, Integer: d.At(0), Scale: scale})
	}
	return nil
}

func runAssert(m *machine, op *isa.Op) error {
	want := op.AssertValue()
	t := &op.Args[0].Type
	d := m.dense(op.Args[0])
	w, err := int128.FromBig(want)
	for i := range d.Len() {
		if v := d.At(i); err != nil || v != w {
			return &isa.Trap{Op: op, Name: op.Args[0].Name, Index: unflatten(i, t.Dims()), Value: v.Big(), Scale: t.Scale,
				Reason: "is not " + op.Operand(isa.Rational).Rat.RatString() + " as asserted"}
		}
	}
	return nil
}

// out is the buffer of the result.
func (m *machine) out(op *isa.Op) kernel.Data { return m.ops[op.ID].buffer }

// along is the operand laid out along the axes: by name, with stride 0 for
// those that it lacks.
func (m *machine) along(v *isa.Value, axes []isa.Axis) kernel.View {
	w := m.view(v)
	out := kernel.View{Data: w.Data, Off: w.Off}
	for i, ax := range axes {
		if j := v.Type.Axis(ax.Name); j >= 0 {
			out.Stride[i] = w.Stride[j]
		}
	}
	return out
}

// runLinear is add and sub: 2^ka·a ± 2^kb·b.
func runLinear(sign int64) func(m *machine, op *isa.Op) error {
	return func(m *machine, op *isa.Op) error {
		t := &op.Out.Type
		a, b := m.along(op.Args[0], t.Axes), m.along(op.Args[1], t.Axes)
		ca := shift(1, t.Scale-op.Args[0].Type.Scale)
		kernel.Linear(m.out(op), t.Dims(), ca, a, shift(sign, t.Scale-op.Args[1].Type.Scale), b)
		return nil
	}
}

// shift is c·2^k.
func shift(c int64, k int) int128.Int { return int128.From(c).Shl(uint(k)) }

func runNeg(m *machine, op *isa.Op) error {
	kernel.Neg(m.out(op), op.Out.Type.Dims(), m.view(op.Args[0]))
	return nil
}

func runMul(m *machine, op *isa.Op) error {
	axes := op.Out.Type.Axes
	kernel.Mul(m.out(op), op.Out.Type.Dims(), int128.From(1), m.along(op.Args[0], axes), m.along(op.Args[1], axes))
	return nil
}

func runScale(m *machine, op *isa.Op) error {
	c, err := int128.FromBig(op.Operand(isa.Rational).Rat.Num())
	if err != nil {
		return runReference(m, op)
	}
	kernel.Scale(m.out(op), op.Out.Type.Dims(), c, m.view(op.Args[0]))
	return nil
}

func runSum(m *machine, op *isa.Op) error {
	t := &op.Args[0].Type
	summed := make([]bool, len(t.Axes))
	for i, ax := range t.Axes {
		summed[i] = op.Out.Type.Axis(ax.Name) < 0
	}
	kernel.Sum(m.out(op), m.view(op.Args[0]), t.Dims(), summed)
	return nil
}

// runView is transpose and broadcast: the operand along other axes.
func runView(m *machine, op *isa.Op) error {
	m.views[op.Out.ID] = m.along(op.Args[0], op.Out.Type.Axes)
	return nil
}

func runSlice(m *machine, op *isa.Op) error {
	v := m.view(op.Args[0])
	v.Off += op.Operand(isa.Span).Lo * v.Stride[op.Out.Type.Axis(op.Operand(isa.AxisName).Name)]
	m.views[op.Out.ID] = v
	return nil
}

func runReshape(m *machine, op *isa.Op) error {
	assign(m.out(op), m.dense(op.Args[0]))
	return nil
}

func runConcat(m *machine, op *isa.Op) error {
	t := &op.Out.Type
	to := kernel.RowMajor(m.out(op), t.Dims()...)
	a := t.Axis(op.Operand(isa.AxisName).Name)
	for _, x := range op.Args {
		from, dims := m.view(x), x.Type.Dims()
		if k := t.Scale - x.Type.Scale; k > 0 {
			d := m.scratch.get(to.Data.Kind, x.Type.Len())
			kernel.Scale(d, dims, shift(1, k), from)
			from = kernel.RowMajor(d, dims...)
		}
		kernel.Copy(to, from, dims)
		to.Off += x.Type.Axes[a].Size * to.Stride[a]
	}
	return nil
}

func runGather(m *machine, op *isa.Op) error {
	src, index := m.dense(op.Args[0]), m.dense(op.Args[1])
	rows := make([]int32, index.Len())
	for i := range rows {
		rows[i] = int32(index.At(i).Int64())
	}
	n := op.Args[0].Type.Len() / op.Args[0].Type.Axes[0].Size
	if i := kernel.Gather(m.out(op), src, n, rows); i >= 0 {
		panic("BUG: index was checked")
	}
	return nil
}

// stepKind is the kind that holds w − c·g before w's format is checked; ok is
// false where 127 bits might not hold it.
func stepKind(op *isa.Op) (k kernel.Kind, ok bool) {
	sum := new(big.Int).Mul(op.Rate(), op.Args[1].Type.Bound)
	sum.Add(sum.Abs(sum), op.State.Type.Bound)
	k = kindOf(&op.State.Type)
	if sum.BitLen() > 63 {
		k = kernel.I128
	}
	return max(k, kernel.I64), max(sum.BitLen(), op.Rate().BitLen()) <= isa.MachineBits
}

// runSGDStep is w ← w − c·g, in 128 bits where 64 might not hold it.
func runSGDStep(m *machine, op *isa.Op) error {
	s := op.State
	w, dims := m.states[s.ID], s.Type.Dims()
	kind, fits := stepKind(op)
	if !fits {
		return runReference(m, op)
	}
	c, dst := word(new(big.Int).Neg(op.Rate())), w
	if w.Kind != kind {
		dst = m.scratch.get(kind, w.Len())
	}
	g := m.along(op.Args[1], s.Type.Axes)
	kernel.Linear(dst, dims, int128.From(1), kernel.RowMajor(w, dims...), c, g)
	lo, hi := kernel.Range(dst)
	if min, max := limits(*s.Type.Format); lo.Less(min) || max.Less(hi) {
		return stateTrap(op, dst, min, max)
	}
	assign(w, dst)
	return nil
}

func stateTrap(op *isa.Op, d kernel.Data, lo, hi int128.Int) error {
	s := op.State
	for i := range d.Len() {
		if v := d.At(i); v.Less(lo) || hi.Less(v) {
			return &isa.Trap{Op: op, Name: s.Name, Index: unflatten(i, s.Type.Dims()), Value: v.Big(), Scale: s.Type.Scale, Reason: isa.Outside(*s.Type.Format)}
		}
	}
	panic("BUG: a trap without a value")
}

// runReference evaluates by the row's reference evaluation.
func runReference(m *machine, op *isa.Op) error {
	x := &isa.Eval{Op: op}
	for _, v := range op.Args {
		d := m.dense(v)
		x.In = append(x.In, toDense(d, v.Type.Dims()))
	}
	if op.Out != nil {
		x.Out = isa.NewDense(op.Out.Type.Dims()...)
	}
	if op.State != nil {
		x.State = toDense(m.states[op.State.ID], op.State.Type.Dims())
	}
	if err := op.Row.Evaluate(x); err != nil {
		return err
	}
	if op.State != nil {
		return fromDense(m.states[op.State.ID], x.State)
	}
	if err := fromDense(m.out(op), x.Out); err != nil {
		return err
	}
	if m.trace != nil {
		m.trace.record(op, m.iteration(op.Block), x)
	}
	return nil
}

func toDense(d kernel.Data, dims []int) *isa.Dense {
	t := isa.NewDense(dims...)
	for i := range t.Data {
		t.Data[i] = d.At(i).Big()
	}
	return t
}

func fromDense(d kernel.Data, t *isa.Dense) error {
	for i, v := range t.Data {
		w, err := int128.FromBig(v)
		if err != nil {
			return err
		}
		d.Set(i, w)
	}
	return nil
}
