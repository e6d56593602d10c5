package vm

import (
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/vm/kernel"
)

// evaluation is the fast evaluation of an instruction.
type evaluation struct {
	// run evaluates an operation.
	run func(m *machine, op *isa.Op) error
	// borrows lists the buffers that run borrows, in the order in which it does; ok is
	// false where it leaves the operation to the reference evaluation. Nil: none. A
	// test compares this with what runs really borrow.
	borrows func(m *machine, op *isa.Op) (r []room, ok bool)
	// traced is what run takes besides with a trace: buffers, and bytes that it frees.
	traced func(op *isa.Op) (r []room, freed int64)
	// least is the narrowest word of the result's buffer.
	least kernel.Kind
	// view says that the result is the first operand in another layout.
	view bool
}

// evaluations are the fast evaluations by the names of rows. Each registers itself,
// in a file of its instruction's name. An instruction without one runs by the
// reference evaluation of its row.
var evaluations = map[string]*evaluation{}

// fast gives the row called name its fast evaluation.
func fast(name string, e evaluation) {
	if r := isa.Lookup(name); r == nil || evaluations[name] != nil {
		panic("BUG: evaluation of " + name + ", which is no instruction or has one")
	}
	evaluations[name] = &e
}

// byReference stands for what an instruction without a fast evaluation has.
var byReference = evaluation{
	run:     runReference,
	borrows: func(*machine, *isa.Op) ([]room, bool) { return nil, false },
}

// evaluationOf is the evaluation of an operation.
func evaluationOf(op *isa.Op) *evaluation {
	if e := evaluations[op.Row.Name]; e != nil {
		return e
	}
	return &byReference
}

// kernelOf is the evaluation of an operation with the scratch buffers freed
// behind it.
func kernelOf(op *isa.Op) func(m *machine, op *isa.Op) error {
	run := evaluationOf(op).run
	return func(m *machine, op *isa.Op) error {
		defer m.scratch.release()
		return run(m, op)
	}
}

// isView reports whether an operation's result is its operand in another
// layout.
func isView(op *isa.Op) bool { return evaluationOf(op).view }

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

// shift is c·2^k.
func shift(c int64, k int) int128.Int { return int128.From(c).Shl(uint(k)) }

// runReference evaluates by the row's reference evaluation.
func runReference(m *machine, op *isa.Op) error {
	m.ops[op.ID].slow = true
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
