package vm

import (
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm/kernel"
)

// room is a buffer that an operation borrows.
type room struct {
	kind kernel.Kind
	n    int
}

// integerBytes is what an integer of the reference evaluation takes.
const integerBytes = 64

// plannedScratch runs the operations' borrowing through the pool of buffers.
// The pool keeps what it gave; an operation frees the rest at its end.
func (m *machine) plannedScratch(trace bool) (kept, freed int64) {
	m.index = make([]int, isa.MaxDepth)
	p := pool{}
	for _, op := range m.u.Ops {
		if isView(op) {
			if err := m.ops[op.ID].run(m, op); err != nil {
				panic("BUG: a view failed: " + err.Error())
			}
			continue
		}
		rooms, ok := m.borrows(op)
		if !ok {
			rooms, _ = borrowDense(m, op)
			freed = max(freed, referenceBytes(op))
		}
		if traced := evaluationOf(op).traced; traced != nil && trace {
			more, bytes := traced(op)
			rooms = append(rooms, more...)
			freed = max(freed, bytes)
		}
		p.borrow(rooms)
	}
	return p.bytes, freed
}

// ByReference are the operations that a run leaves to the reference evaluation, over
// integers of any size: they are many times slower than those with kernels.
func ByReference(u *isa.Unit) []*isa.Op {
	m := newMachine(u, Options{}, &storage{dry: true})
	m.index = make([]int, isa.MaxDepth)
	var slow []*isa.Op
	for _, op := range u.Ops {
		if isView(op) {
			if err := m.ops[op.ID].run(m, op); err != nil {
				panic("BUG: a view failed: " + err.Error())
			}
			continue
		}
		if _, ok := m.borrows(op); !ok {
			slow = append(slow, op)
		}
	}
	return slow
}

func (m *machine) borrows(op *isa.Op) (r []room, ok bool) {
	if f := evaluationOf(op).borrows; f != nil {
		return f(m, op)
	}
	return nil, true
}

// pool is scratch without its memory: it finds the same buffers.
type pool struct {
	free  [4][]int
	bytes int64
}

// borrow takes the buffers and gives them back in the order of scratch.
func (p *pool) borrow(rooms []room) {
	var used [4][]int
	for _, r := range rooms {
		at := -1
		for i, n := range p.free[r.kind] {
			if n >= r.n {
				at = i
				break
			}
		}
		n := r.n
		if at >= 0 {
			n = p.free[r.kind][at]
			p.free[r.kind] = append(p.free[r.kind][:at], p.free[r.kind][at+1:]...)
		} else {
			add(&p.bytes, times(n, int64(r.kind.Bytes())))
		}
		used[r.kind] = append(used[r.kind], n)
	}
	for k := range used {
		p.free[k] = append(p.free[k], used[k]...)
	}
}

// referenceBytes are the integers of an operation's reference evaluation.
func referenceBytes(op *isa.Op) int64 {
	n := int64(0)
	for _, v := range op.Args {
		add(&n, times(v.Type.Len(), integerBytes))
	}
	if op.Out != nil { // with what it commits
		add(&n, times(op.Out.Type.Len(), 3*integerBytes))
	}
	return n
}

// borrowDense is one buffer for each operand that is not dense.
func borrowDense(m *machine, op *isa.Op) ([]room, bool) {
	var r []room
	for _, v := range op.Args {
		if w := m.view(v); !isDense(&w, v.Type.Dims()) {
			r = append(r, room{w.Data.Kind, v.Type.Len()})
		}
	}
	return r, true
}
