package vm

import (
	"slices"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm/kernel"
)

// node is a block as the machine runs it.
type node struct {
	block   *isa.Block
	actions []action
	first   int // least place in program order
	leaf    bool
}

// action is an operation, an inner loop, or the copy of a state that a later
// operation wants as it is now.
type action struct {
	op   *isa.Op
	loop *node
	read *isa.Value
	seq  int
}

// plan orders the actions and counts the steps: iterations of innermost loops.
func plan(u *isa.Unit) (*node, int) {
	reads, used := map[*isa.Block][]*isa.Value{}, usesOf(u)
	for _, s := range u.States {
		for _, v := range s.Reads {
			if used.outlive(v) {
				reads[v.Block] = append(reads[v.Block], v)
			}
		}
	}
	steps := 0
	var build func(b *isa.Block) *node
	build = func(b *isa.Block) *node {
		n := &node{block: b, leaf: true, first: 1 << 62}
		for _, it := range b.Items {
			if it.Op != nil {
				n.actions = append(n.actions, action{op: it.Op, seq: it.Op.Seq})
				continue
			}
			inner := build(it.Block)
			n.leaf = false
			n.actions = append(n.actions, action{loop: inner, seq: inner.first})
		}
		for _, v := range reads[b] {
			n.actions = append(n.actions, action{read: v, seq: v.Seq})
		}
		slices.SortStableFunc(n.actions, func(a, b action) int { return a.seq - b.seq })
		if len(n.actions) > 0 {
			n.first = n.actions[0].seq
		}
		if n.leaf {
			steps += b.Iterations()
		}
		return n
	}
	return build(u.Body), steps
}

// uses are the operations that take a value, by Value.ID.
type uses [][]*isa.Op

func usesOf(u *isa.Unit) uses {
	all := make(uses, len(u.Values))
	for _, op := range u.Ops {
		for _, v := range op.Args {
			if n := len(all[v.ID]); n == 0 || all[v.ID][n-1] != op {
				all[v.ID] = append(all[v.ID], op)
			}
		}
	}
	return all
}

// of are the uses of a value and of its views.
func (s uses) of(v *isa.Value) []*isa.Op {
	out := s[v.ID]
	for _, op := range s[v.ID] {
		if isView(op) && op.Args[0] == v {
			out = append(out[:len(out):len(out)], s.of(op.Out)...)
		}
	}
	return out
}

// outlive reports whether the state may change between a read and a use of it, or of
// a view of it.
func (s uses) outlive(read *isa.Value) bool {
	var all []*isa.Op
	for _, up := range read.State.Updates {
		if up.Seq < read.Seq && up.Block == read.Block {
			continue
		}
		if all == nil {
			all = s.of(read)
		}
		for _, op := range all {
			if between(read, up, op) {
				return true
			}
		}
	}
	return false
}

// between reports whether the update may run after the read and before the use.
func between(read *isa.Value, up, use *isa.Op) bool {
	if up == use {
		return false
	}
	if up.Seq > read.Seq && up.Seq < use.Seq {
		return true
	}
	// A use in an inner loop comes again after an update in that loop.
	b := use.Block
	for b != read.Block && b.Parent != read.Block {
		b = b.Parent
	}
	return b != read.Block && up.Block.Within(b)
}

// scratch is buffers that are free again after each operation.
type scratch struct {
	free [4][]kernel.Data
	used [4][]kernel.Data
}

func (s *scratch) get(k kernel.Kind, n int) kernel.Data {
	f := s.free[k]
	for i := range f {
		if f[i].Len() >= n {
			d := f[i]
			s.free[k] = slices.Delete(f, i, i+1)
			s.used[k] = append(s.used[k], d)
			return d.Slice(0, n)
		}
	}
	d := kernel.NewData(k, n)
	s.used[k] = append(s.used[k], d)
	return d
}

// release frees all buffers.
func (s *scratch) release() {
	for k := range s.used {
		s.free[k] = append(s.free[k], s.used[k]...)
		s.used[k] = s.used[k][:0]
	}
}
