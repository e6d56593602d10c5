package vm

import (
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm/kernel"
)

func init() {
	fast("concat", evaluation{run: runConcat, borrows: borrowConcat})
}

func runConcat(m *machine, op *isa.Op) error {
	t := &op.Out.Type
	to := kernel.RowMajor(m.out(op), t.Dims()...)
	a := t.Axis(op.Operand("axis").Name)
	for _, x := range op.Args {
		from, dims := m.view(x), x.Type.Dims()
		if k := t.Scale - x.Type.Scale; k > 0 {
			d := m.scratch.get(to.Data.Kind, x.Type.Len())
			kernel.Scale(d, dims, shift(1, k), from)
			from = kernel.RowMajor(d, dims...)
		}
		kernel.Copy(to, from, dims)
		to.Off += x.Type.Axes[a].Size * to.Stride[a]
	}
	return nil
}

func borrowConcat(m *machine, op *isa.Op) ([]room, bool) {
	var r []room
	for _, x := range op.Args {
		if op.Out.Type.Scale > x.Type.Scale {
			r = append(r, room{m.out(op).Kind, x.Type.Len()})
		}
	}
	return r, true
}
