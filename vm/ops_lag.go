package vm

import (
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/vm/kernel"
)

func init() {
	fast("lag", evaluation{run: runLag, borrows: borrowLag, least: kernel.I64}) // sums of products, as of a matmul
}

// remember makes room for the operand in the last iterations, a row for each.
func (m *machine) remember(op *isa.Op) {
	_, times := m.span(op)
	m.ops[op.ID].past = m.storage.data(&m.storage.bytes.Buffers, kindOf(&op.Args[0].Type), times*op.Args[0].Type.Len())
}

// span is over which loops an operation looks back, and how many iterations at most.
func (m *machine) span(op *isa.Op) (loops []*isa.Loop, times int) {
	loops, times = op.Memory()
	all := 1
	for _, l := range loops {
		all *= l.Trip
	}
	return loops, min(times, all)
}

// runLag adds up the rows of the past. Row j is what the operand was at the last time
// that is j modulo their number.
func runLag(m *machine, op *isa.Op) error {
	g, past := op.Args[0], m.ops[op.ID].past
	loops, times := m.span(op)
	now, n, dims := timeOf(loops, m.index), g.Type.Len(), g.Type.Dims()
	row := now % times * n
	kernel.Copy(kernel.RowMajor(past.Slice(row, row+n), dims...), m.view(g), dims)

	d, turned := m.view(op.Args[1]), m.scratch.get(kernel.I64, times)
	for j := range times {
		w := int128.Int{}
		if k := (now%times - j + times) % times; k <= now {
			w = d.Data.At(d.Off + k*d.Stride[0])
		}
		turned.Set(j, w)
	}
	kernel.WeightedRows(m.out(op), turned.I64, past)
	return nil
}

func borrowLag(m *machine, op *isa.Op) ([]room, bool) {
	_, times := m.span(op)
	return []room{{kernel.I64, times}}, true
}
