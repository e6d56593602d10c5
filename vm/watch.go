package vm

import (
	"context"
	"errors"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm/kernel"
)

// Watch is a tensor that is looked at while a unit runs, which runs as it does without.
type Watch struct {
	Value *isa.Value // what an operation makes; or
	State *isa.State // a state
	// At is an iteration of the loops around the value, or how many steps were done when a state is looked at. Below zero it is
	// the last one.
	At int

	Data   kernel.Data // what was there
	Seen   bool
	Series []float64 // of a value of one element: that of each iteration so far
}

// errEnough ends a run that was only for what is watched.
var errEnough = errors.New("enough was seen")

// Look runs the unit until what is watched has been seen, or to its end.
func Look(ctx context.Context, u *isa.Unit, in Inputs, w *Watch) error {
	if err := CheckInputs(u, in); err != nil {
		return err
	}
	m := newMachine(u, Options{}, &storage{})
	m.watch = w
	m.load(in)
	err := m.watchState()
	if err == nil {
		err = m.block(ctx, m.root)
	}
	if errors.Is(err, errEnough) {
		return nil
	}
	return err
}

// watchValue looks at the result of an operation.
func (m *machine) watchValue(op *isa.Op) error {
	w := m.watch
	if w == nil || w.Value == nil || op.Out != w.Value {
		return nil
	}
	t := &op.Out.Type
	at := m.iteration(op.Block)
	if t.Len() == 1 {
		d := kernel.NewData(m.view(op.Out).Data.Kind, 1)
		kernel.Copy(kernel.RowMajor(d, t.Dims()...), m.view(op.Out), t.Dims())
		w.Series = append(w.Series, float(d.At(0), t.Scale))
	}
	if w.At >= 0 && at != w.At {
		return nil
	}
	view := m.view(op.Out)
	if w.Data.Len() == 0 {
		w.Data = kernel.NewData(view.Data.Kind, t.Len())
	}
	kernel.Copy(kernel.RowMajor(w.Data, t.Dims()...), view, t.Dims())
	if w.Seen = true; w.At >= 0 && t.Len() > 1 {
		return errEnough
	}
	return nil
}

// watchState looks at a state between two steps.
func (m *machine) watchState() error {
	w := m.watch
	if w == nil || w.State == nil || w.At >= 0 && m.step != w.At {
		return nil
	}
	d := m.states[w.State.ID]
	if w.Data.Len() == 0 {
		w.Data = kernel.NewData(d.Kind, d.Len())
	}
	assign(w.Data, d)
	if w.Seen = true; w.At >= 0 {
		return errEnough
	}
	return nil
}
