package vm

import (
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/vm/kernel"
)

func init() {
	fast("scale", evaluation{run: runScale, borrows: borrowScale})
}

func runScale(m *machine, op *isa.Op) error {
	c, err := int128.FromBig(op.Operand("factor").Rat.Num())
	if err != nil {
		return runReference(m, op)
	}
	kernel.Scale(m.out(op), op.Out.Type.Dims(), c, m.view(op.Args[0]))
	return nil
}

func borrowScale(_ *machine, op *isa.Op) ([]room, bool) {
	return nil, op.Operand("factor").Rat.Num().BitLen() <= isa.MachineBits
}
