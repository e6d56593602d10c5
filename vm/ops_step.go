package vm

import (
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm/kernel"
)

func init() {
	fast("step", evaluation{run: runStep, borrows: borrowDense})
}

func runStep(m *machine, op *isa.Op) error {
	kernel.Step(m.out(op), m.dense(op.Args[0]))
	m.store(op, m.iteration(op.Block), m.out(op))
	return nil
}
