package vm

import (
	"math/big"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/vm/kernel"
)

func init() {
	fast("sgdstep", evaluation{run: runSGDStep, borrows: borrowSGDStep})
}

// stepKind is the kind that holds w − c·g before w's format is checked; ok is
// false where 127 bits might not hold it.
func stepKind(op *isa.Op) (k kernel.Kind, ok bool) {
	sum := new(big.Int).Mul(op.Coefficient(), op.Args[1].Type.Bound)
	sum.Add(sum.Abs(sum), op.State.Type.Bound)
	k = kindOf(&op.State.Type)
	if sum.BitLen() > 63 {
		k = kernel.I128
	}
	return max(k, kernel.I64), max(sum.BitLen(), op.Coefficient().BitLen()) <= isa.MachineBits
}

// runSGDStep is w ← w − c·g, in 128 bits where 64 might not hold it.
func runSGDStep(m *machine, op *isa.Op) error {
	s := op.State
	w, dims := m.states[s.ID], s.Type.Dims()
	kind, fits := stepKind(op)
	if !fits {
		return runReference(m, op)
	}
	c, dst := word(new(big.Int).Neg(op.Coefficient())), w
	if w.Kind != kind {
		dst = m.scratch.get(kind, w.Len())
	}
	g := m.along(op.Args[1], s.Type.Axes)
	kernel.Linear(dst, dims, int128.From(1), kernel.RowMajor(w, dims...), c, g)
	lo, hi := kernel.Range(dst)
	if min, max := limits(*s.Type.Format); lo.Less(min) || max.Less(hi) {
		return stateTrap(op, dst, min, max)
	}
	assign(w, dst)
	return nil
}

func stateTrap(op *isa.Op, d kernel.Data, lo, hi int128.Int) error {
	s := op.State
	for i := range d.Len() {
		if v := d.At(i); v.Less(lo) || hi.Less(v) {
			return &isa.Trap{Op: op, Name: s.Name, Index: unflatten(i, s.Type.Dims()), Value: v.Big(), Scale: s.Type.Scale, Reason: isa.Outside(*s.Type.Format)}
		}
	}
	panic("BUG: a trap without a value")
}

func borrowSGDStep(m *machine, op *isa.Op) ([]room, bool) {
	kind, ok := stepKind(op)
	if m.states[op.State.ID].Kind == kind {
		return nil, ok
	}
	return []room{{kind, op.State.Type.Len()}}, ok
}
