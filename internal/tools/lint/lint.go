// Package lint warns of what a program of assembly says and does not mean: it is right, and runs.
package lint

import (
	"fmt"

	"github.com/aivm/aivm/isa"
)

// Warnings are what to look at in a program, each with its place. Of what the compiler wrote there are none that the
// writer of a script could mend: they are for assembly.
func Warnings(u *isa.Unit) isa.Errors {
	w := &warner{unit: u, read: map[string]bool{}}
	u.Program.Walk(func(in *isa.Instr, _ []*isa.Loop) { w.reads(in) })
	u.Program.Walk(func(in *isa.Instr, _ []*isa.Loop) { w.unread(in) })
	for _, op := range u.Ops {
		w.loops(op)
		if op.Row == isa.Lookup("gather") && op.Instr.Row == op.Row {
			w.gather(op)
		}
	}
	if len(w.list) == 0 {
		return nil
	}
	_ = w.list.Err() // it sorts them
	return w.list
}

type warner struct {
	unit *isa.Unit
	read map[string]bool // names that an instruction reads
	list isa.Errors
	told map[string]bool // axes that a warning names
}

func (w *warner) warn(pos isa.Pos, label, format string, a ...any) {
	w.list = append(w.list, &isa.Error{Pos: pos, Label: label, Msg: fmt.Sprintf(format, a...)})
}

func (w *warner) reads(in *isa.Instr) {
	for _, a := range in.Args {
		if a.Kind == isa.Tensor && (in.Row.Role != isa.Updates || a.Name != in.Dst) {
			w.read[a.Name] = true
		}
	}
}

// unread warns of a tensor that nothing reads.
func (w *warner) unread(in *isa.Instr) {
	if in.Dst == "" || w.read[in.Dst] {
		return
	}
	switch in.Row.Role {
	case isa.IsOutput, isa.IsMetric, isa.Updates, isa.IsState: // a state is the model itself
	case isa.IsInput:
		w.warn(in.Pos, "W1", "nothing reads the input %s, but whoever proves commits to all of it", in.Dst)
	case isa.IsConstant:
		w.warn(in.Pos, "W1", "nothing reads the constant %s", in.Dst)
	default:
		w.warn(in.Pos, "W1", "nothing reads %s: leave it out, or make it an output", in.Dst)
	}
}

// whole is the tensor that a value is read from, with the axes of loops.
func whole(v *isa.Value) *isa.Value {
	if v.Whole != nil {
		return v.Whole
	}
	return v
}

// loops warns of an axis that has the size of a loop around, and nearly its name: it is read whole in every iteration.
func (w *warner) loops(op *isa.Op) {
	if op.Instr.Row != op.Row {
		return
	}
	for _, v := range op.Args {
		v = whole(v)
		if v.Op == nil || v.Op.Row.Role != isa.IsConstant && v.Op.Row.Role != isa.IsInput {
			continue
		}
		for _, l := range op.Block.Loops() {
			if v.Type.Axis(l.Name) < 0 {
				w.misspelt(op, v, l)
			}
		}
	}
}

func (w *warner) misspelt(op *isa.Op, v *isa.Value, l *isa.Loop) {
	for i, a := range v.Type.Axes {
		if a.Size != l.Trip || w.loop(a.Name) {
			continue
		}
		// The last axis of an index is the batch, which may be as long as a loop.
		index := op.Row == isa.Lookup("gather") && whole(op.Args[1]) == v && i < len(v.Type.Axes)-1
		if key := v.Name + "." + a.Name; !w.told[key] && (index || near(a.Name, l.Name)) {
			if w.told == nil {
				w.told = map[string]bool{}
			}
			w.told[key] = true
			w.warn(op.Instr.Pos, "W2", "axis %s of %s is read whole in every iteration of loop %s, which runs as often as it has entries: is it axis %s?", a.Name, v.Name, l.Name, l.Name)
		}
	}
}

// near reports whether one name is the other misspelt: of the same letters but for one or two.
func near(a, b string) bool {
	return min(len(a), len(b)) > 3 && isa.Suggest(a, []string{b}) != "" && a[0] == b[0]
}

// loop reports whether a loop of the program has the name.
func (w *warner) loop(name string) bool {
	for _, op := range w.unit.Ops {
		for _, l := range op.Block.Loops() {
			if l.Name == name {
				return true
			}
		}
	}
	return false
}

// gather warns of rows that are the same ones in every iteration.
func (w *warner) gather(op *isa.Op) {
	loops := op.Block.Loops()
	if len(loops) == 0 {
		return
	}
	for _, v := range op.Args {
		if v.Whole != nil || v.State != nil || v.Block != nil && v.Block.Loop != nil {
			return
		}
	}
	index := whole(op.Args[1])
	for _, a := range index.Type.Axes {
		if w.told[index.Name+"."+a.Name] {
			return
		}
	}
	w.warn(op.Instr.Pos, "W3", "gather takes the same entries in every iteration of loop %s: %s has the axes %s, and none is a loop", loops[len(loops)-1].Name, index.Name, index.Type.Axes)
}
