package vm

import (
	"github.com/aivm/aivm/isa"
)

func init() {
	fast("transpose", evaluation{run: runView, view: true})
	fast("broadcast", evaluation{run: runView, view: true})
}

// runView is transpose and broadcast: the operand along other axes.
func runView(m *machine, op *isa.Op) error {
	m.views[op.Out.ID] = m.along(op.Args[0], op.Out.Type.Axes)
	return nil
}
