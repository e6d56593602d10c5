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

// borrowed are the buffers that the kernels of kernels.go borrow, in the order in
// which they do; instructions that are not listed borrow none. A test compares
// this with what runs really borrow.
var borrowed = map[string]func(m *machine, op *isa.Op) []room{
	"output": borrowDense, "metric": borrowDense, "assert": borrowDense, "reshape": borrowDense, "gather": borrowDense,
	"step": borrowDense, "exp": borrowDense, "expneg": borrowDense, "log": borrowDense, "recip": borrowDense,
	"rsqrt": borrowDense, "sigmoid": borrowDense, "tanh": borrowDense, "gelu": borrowDense, "dgelu": borrowDense,
	"matmul": borrowMatMul, "concat": borrowConcat, "round": borrowRound, "div": borrowDiv, "argmax": borrowArgMax,
	"sgdstep": borrowSGDStep,
}

// integerBytes is what an integer of the reference evaluation takes.
const integerBytes = 64

// scratchBytes runs the operations' borrowing through the pool of buffers.
func (m *machine) scratchBytes(trace bool) int64 {
	m.index = make([]int, isa.MaxDepth)
	pool := pool{}
	once := int64(0) // the most that is not kept in the pool
	for _, op := range m.u.Ops {
		if isView(op) {
			if err := m.ops[op.ID].run(m, op); err != nil {
				panic("BUG: a view failed: " + err.Error())
			}
			continue
		}
		if kernels[op.Row.Name] == nil || m.byReference(op) {
			pool.borrow(borrowDense(m, op))
			once = max(once, referenceBytes(op))
			continue
		}
		if f := borrowed[op.Row.Name]; f != nil {
			pool.borrow(f(m, op))
		}
		if op.Row.Name == "argmax" && trace {
			pool.borrow(append(borrowArgMax(m, op), room{kernel.I128, op.Out.Type.Len()}))
			once = max(once, times(op.Out.Type.Len(), 16))
		}
	}
	add(&once, pool.bytes)
	return once
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
func borrowDense(m *machine, op *isa.Op) []room {
	var r []room
	for _, v := range op.Args {
		if w := m.view(v); !isDense(&w, v.Type.Dims()) {
			r = append(r, room{w.Data.Kind, v.Type.Len()})
		}
	}
	return r
}

func borrowMatMul(m *machine, op *isa.Op) []room {
	s := sidesOf(op)
	var r []room
	for i, g := range [][2][]isa.Axis{{s.rows, s.inner}, {s.inner, s.cols}} {
		v := op.Args[i]
		w := m.view(v)
		if _, ok := grouped(w, &v.Type, s.batch, g[0], g[1]); !ok {
			r = append(r, room{w.Data.Kind, v.Type.Len()})
		}
	}
	return r
}

func borrowConcat(m *machine, op *isa.Op) []room {
	var r []room
	for _, x := range op.Args {
		if op.Out.Type.Scale > x.Type.Scale {
			r = append(r, room{m.out(op).Kind, x.Type.Len()})
		}
	}
	return r
}

func borrowRound(m *machine, op *isa.Op) []room {
	r := borrowDense(m, op)
	f := op.RoundFraction()
	if f.Shift >= 0 && f.Num.Cmp(big.NewInt(1)) != 0 {
		r = append(r, room{scaledKind(op, f), op.Out.Type.Len()})
	}
	return r
}

func borrowDiv(_ *machine, op *isa.Op) []room {
	kn, kd := op.DivShifts()
	n := op.Out.Type.Len()
	return []room{{wordFor(op.Args[0], kn+1), n}, {wordFor(op.Args[1], kd), n}}
}

func borrowArgMax(m *machine, op *isa.Op) []room {
	n := op.Out.Type.Len()
	return []room{{m.view(op.Args[0]).Data.Kind, n}, {kernel.I16, n}}
}

func borrowSGDStep(m *machine, op *isa.Op) []room {
	if k, ok := stepKind(m, op); ok {
		return []room{{k, op.State.Type.Len()}}
	}
	return nil
}
