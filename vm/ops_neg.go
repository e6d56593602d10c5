package vm

import (
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm/kernel"
)

func init() {
	fast("neg", evaluation{run: runNeg})
}

func runNeg(m *machine, op *isa.Op) error {
	kernel.Neg(m.out(op), op.Out.Type.Dims(), m.view(op.Args[0]))
	return nil
}
