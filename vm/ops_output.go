package vm

import (
	"slices"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
)

func init() {
	fast("output", evaluation{run: runOutput, borrows: borrowDense})
	fast("metric", evaluation{run: runMetric, borrows: borrowDense})
	fast("assert", evaluation{run: runAssert, borrows: borrowDense})
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
			return &isa.Trap{
				Op: op, Name: op.Args[0].Name, Index: unflatten(i, t.Dims()), Value: v.Big(), Scale: t.Scale,
				Reason: "is not " + op.Operand("value").Rat.RatString() + " as asserted",
			}
		}
	}
	return nil
}
