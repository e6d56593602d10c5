package vm

import (
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/vm/kernel"
)

func init() {
	fast("mul", evaluation{run: runMul})
}

func runMul(m *machine, op *isa.Op) error {
	axes := op.Out.Type.Axes
	kernel.Mul(m.out(op), op.Out.Type.Dims(), int128.From(1), m.along(op.Args[0], axes), m.along(op.Args[1], axes))
	return nil
}
