package vm

import (
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm/kernel"
)

func init() {
	fast("add", evaluation{run: runLinear(1)})
	fast("sub", evaluation{run: runLinear(-1)})
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
