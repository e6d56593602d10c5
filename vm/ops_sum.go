package vm

import (
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm/kernel"
)

func init() {
	fast("sum", evaluation{run: runSum})
}

func runSum(m *machine, op *isa.Op) error {
	t := &op.Args[0].Type
	summed := make([]bool, len(t.Axes))
	for i, ax := range t.Axes {
		summed[i] = op.Out.Type.Axis(ax.Name) < 0
	}
	kernel.Sum(m.out(op), m.view(op.Args[0]), t.Dims(), summed)
	return nil
}
