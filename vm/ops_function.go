package vm

import (
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
)

// All functions of one variable have this evaluation.
func init() {
	for _, r := range isa.Table {
		if r.Function {
			fast(r.Name, evaluation{run: runFunction, borrows: borrowDense})
		}
	}
}

// runFunction looks results up in the function's table.
func runFunction(m *machine, op *isa.Op) error {
	tab, err := op.FunctionTable()
	if err != nil {
		return err
	}
	src, dst := m.dense(op.Args[0]), m.out(op)
	for i := range dst.Len() {
		v := src.At(i)
		y, ok := tab.At(v.Int64())
		if !ok {
			f := op.Out.Type.Format
			return trap(op, i, v.Big(), op.Args[0].Type.Scale, "has no "+op.Row.Name+" in "+f.String()+" "+f.Range())
		}
		dst.Set(i, int128.From(y))
	}
	m.store(op, m.iteration(op.Block), dst)
	return nil
}
