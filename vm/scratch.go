package vm

import (
	"math/big"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm/kernel"
)

// room is a buffer that an operation borrows.
type room struct {
	kind kernel.Kind
	n    int
}

// borrowed are the buffers that the kernels borrow, in the order in which they
// do; ok is false where a kernel leaves the operation to the reference
// evaluation. Instructions that are not listed borrow none. A test compares this
// with what runs really borrow.
var borrowed = map[string]func(m *machine, op *isa.Op) (r []room, ok bool){
	"output": borrowDense, "metric": borrowDense, "assert": borrowDense, "reshape": borrowDense, "gather": borrowDense,
	"step": borrowDense, "exp": borrowDense, "expneg": borrowDense, "log": borrowDense, "recip": borrowDense,
	"rsqrt": borrowDense, "sigmoid": borrowDense, "tanh": borrowDense, "gelu": borrowDense, "dgelu": borrowDense,
	"matmul": borrowMatMul, "scale": borrowScale, "concat": borrowConcat, "round": borrowRound, "div": borrowDiv,
	"argmax": borrowArgMax, "sgdstep": borrowSGDStep,
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
		if op.Row.Name == "argmax" && trace { // the gaps, in two layouts
			rooms = append(rooms, room{kernel.I128, op.Out.Type.Len()})
			freed = max(freed, times(op.Out.Type.Len(), 16))
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
	if f := borrowed[op.Row.Name]; f != nil {
		return f(m, op)
	}
	return nil, kernels[op.Row.Name] != nil
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

func borrowMatMul(m *machine, op *isa.Op) ([]room, bool) {
	s := sidesOf(op)
	var r []room
	for i, g := range [][2][]isa.Axis{{s.rows, s.inner}, {s.inner, s.cols}} {
		v := op.Args[i]
		w := m.view(v)
		if _, ok := grouped(w, &v.Type, s.batch, g[0], g[1]); !ok {
			r = append(r, room{w.Data.Kind, v.Type.Len()})
		}
	}
	return r, true
}

func borrowScale(_ *machine, op *isa.Op) ([]room, bool) {
	return nil, op.Operand(isa.Rational).Rat.Num().BitLen() <= isa.MachineBits
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

func borrowRound(m *machine, op *isa.Op) ([]room, bool) {
	r, _ := borrowDense(m, op)
	f := op.RoundFraction()
	kind, ok := scaledKind(op, f)
	if f.Shift >= 0 && f.Num.Cmp(big.NewInt(1)) != 0 {
		r = append(r, room{kind, op.Out.Type.Len()})
	}
	return r, ok
}

func borrowDiv(_ *machine, op *isa.Op) ([]room, bool) {
	kn, kd := op.DivShifts()
	n := op.Out.Type.Len()
	return []room{{scaledBy(op.Args[0], kn+1), n}, {scaledBy(op.Args[1], kd), n}}, divFits(op)
}

func borrowArgMax(m *machine, op *isa.Op) ([]room, bool) {
	n := op.Out.Type.Len()
	return []room{{m.view(op.Args[0]).Data.Kind, n}, {kernel.I16, n}}, true
}

func borrowSGDStep(m *machine, op *isa.Op) ([]room, bool) {
	kind, ok := stepKind(op)
	if m.states[op.State.ID].Kind == kind {
		return nil, ok
	}
	return []room{{kind, op.State.Type.Len()}}, ok
}
