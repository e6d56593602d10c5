package vm

import (
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm/kernel"
)

func init() {
	fast("roll", evaluation{run: runRoll})
}

// runRoll copies the rows from the turn on, then those before it.
func runRoll(m *machine, op *isa.Op) error {
	x, d, dims := m.view(op.Args[0]), m.view(op.Args[1]), op.Out.Type.Dims()
	a := op.Out.Type.Axis(op.Operand("axis").Name)
	n, turn := dims[a], int(d.Data.At(0).Int64())
	out := kernel.RowMajor(m.ops[op.ID].buffer, dims...)
	part := func(from, to, rows int) {
		dst, src := out, x
		dst.Off += to * out.Stride[a]
		src.Off += from * x.Stride[a]
		dims[a] = rows
		if rows > 0 {
			kernel.Copy(dst, src, dims)
		}
	}
	part(turn, 0, n-turn)
	part(0, n-turn, turn)
	return nil
}
