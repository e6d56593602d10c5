package vm

import (
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm/kernel"
)

func init() {
	fast("gather", evaluation{run: runGather, borrows: borrowDense})
}

func runGather(m *machine, op *isa.Op) error {
	src, index := m.dense(op.Args[0]), m.dense(op.Args[1])
	rows := make([]int32, index.Len())
	for i := range rows {
		rows[i] = int32(index.At(i).Int64())
	}
	n := op.Args[0].Type.Len() / op.Args[0].Type.Axes[0].Size
	if i := kernel.Gather(m.out(op), src, n, rows); i >= 0 {
		panic("BUG: index was checked")
	}
	return nil
}
