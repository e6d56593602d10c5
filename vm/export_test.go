package vm

import (
	"context"

	"github.com/aivm/aivm/isa"
)

// Held runs a unit and gives what it allocated, the bytes of the buffers that
// its operations borrowed, and the machine itself.
func Held(u *isa.Unit, in Inputs, trace bool) (b Bytes, scratch int64, machine any, err error) {
	m := newMachine(u, Options{Trace: trace}, &storage{})
	m.load(in)
	if err := m.block(context.Background(), m.root); err != nil {
		return Bytes{}, 0, nil, err
	}
	return m.storage.bytes, m.scratch.held(), m, nil
}

func (s *scratch) held() int64 {
	n := 0
	for k := range s.free {
		for _, d := range append(s.free[k], s.used[k]...) {
			n += cap(d.I16)*2 + cap(d.I32)*4 + cap(d.I64)*8 + cap(d.I128)*16
		}
	}
	return int64(n)
}

// PlannedScratch is the part of the planned scratch that a run keeps.
func PlannedScratch(u *isa.Unit, trace bool) int64 {
	kept, _ := newMachine(u, Options{}, &storage{dry: true}).plannedScratch(trace)
	return kept
}

// RanByReference are the ids of the operations of a machine that Held gave which ran
// by the reference evaluation.
func RanByReference(held any) []int {
	var ids []int
	for id, op := range held.(*machine).ops {
		if op.slow {
			ids = append(ids, id)
		}
	}
	return ids
}

// Fast reports whether an instruction has a fast evaluation.
func Fast(name string) bool { return evaluations[name] != nil }
