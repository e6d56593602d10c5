package vm

import (
	"github.com/aivm/aivm/isa"
)

func init() {
	fast("slice", evaluation{run: runSlice, view: true})
}

func runSlice(m *machine, op *isa.Op) error {
	v := m.view(op.Args[0])
	v.Off += op.Operand("span").Lo * v.Stride[op.Out.Type.Axis(op.Operand("axis").Name)]
	m.views[op.Out.ID] = v
	return nil
}
