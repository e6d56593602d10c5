// Package cost says what a program costs before it runs: in memory, in
// multiplications, and in what a proof of it commits to and sums up.
//
// # The measures
//
//   - Rounded: elements that operations round or decide, in all steps. Inputs are
//     not among them.
//   - Cells: committed cells, the limbs of these elements and of their remainders,
//     of the inputs, and of both ends of the states.
//   - Addresses: cells with every axis padded to a power of two.
//   - Volume: sumcheck volume. A claim about a sum is reduced to claims about its
//     factors at a point, term by term. A variable that occurs in two of a term's
//     factors, its public predicate counted as one of them, runs in a sumcheck; a
//     variable of one factor is bound at the point before. A term costs the product
//     of the padded sizes of the variables that run, and what binding costs: the
//     padded size of each factor that has a variable to bind, or, for a factor
//     that is virtual, the sum of what its own factors cost if that is less. Terms
//     in which no variable runs cost nothing.
//   - MACs: multiply-adds of the run, in matmul, mul and the updates of states.
//   - Bytes: what a run holds in memory, see [vm.Memory].
package cost

import (
	"math"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/vm"
)

// Amounts are the measures that add up over instructions.
type Amounts struct {
	Cells     int64 `json:"cells"`
	Addresses int64 `json:"addresses"`
	Rounded   int64 `json:"rounded"`
	Volume    int64 `json:"volume"`
	MACs      int64 `json:"macs"`
}

// Add adds the amounts of b; sums stop at 2^63 - 1.
func (a *Amounts) Add(b Amounts) {
	a.Cells = plus(a.Cells, b.Cells)
	a.Addresses = plus(a.Addresses, b.Addresses)
	a.Rounded = plus(a.Rounded, b.Rounded)
	a.Volume = plus(a.Volume, b.Volume)
	a.MACs = plus(a.MACs, b.MACs)
}

// Instruction is a basic operation, or a state with its reads and its ends. What
// a composite instruction or a gradient is written out in has its line.
type Instruction struct {
	Line     int    `json:"line"` // of the source; 0 if unknown
	Mnemonic string `json:"mnemonic"`
	Name     string `json:"name"` // of the result; may be empty
	Amounts
	Pos isa.Pos `json:"-"`
}

// Report is the cost of a program.
type Report struct {
	ProgramID string `json:"program_id"`
	Steps     int    `json:"steps"`
	Amounts
	Bytes        int64         `json:"bytes"`
	Instructions []Instruction `json:"instructions"` // in the order of the source
	Warnings     []string      `json:"warnings"`

	Memory vm.Bytes `json:"-"` // of a run without a trace
	Traced vm.Bytes `json:"-"` // of a run with one
}

// Of is the cost of a unit.
func Of(u *isa.Unit) *Report {
	l := newLedger(u)
	l.tensors()
	l.sums()
	l.updates()
	r := &Report{
		ProgramID: isa.ProgramID(u.Program).String(), Steps: vm.Steps(u),
		Instructions: l.instructions(), Warnings: append(warnings(u), references(u)...),
		Memory: vm.Memory(u, false), Traced: vm.Memory(u, true),
	}
	for _, i := range r.Instructions {
		r.Add(i.Amounts)
	}
	r.Bytes = r.Memory.Total()
	return r
}

// ledger charges amounts to operations and states.
type ledger struct {
	u      *isa.Unit
	rel    *isa.Relation
	ops    []Amounts // by Op.ID
	states []Amounts // by State.ID
	bind   []int64   // by TensorID, -1: not known yet
}

func newLedger(u *isa.Unit) *ledger {
	l := &ledger{u: u, rel: u.Relation(), ops: make([]Amounts, len(u.Ops)), states: make([]Amounts, len(u.States))}
	l.bind = make([]int64, len(l.rel.Tensors))
	for i := range l.bind {
		l.bind[i] = -1
	}
	return l
}

// of is the account of the operation, or of the state, that a tensor or a claim
// comes from.
func (l *ledger) of(s relation.Source) *Amounts {
	if s.OfOperation() {
		return &l.ops[s.Op]
	}
	return &l.states[s.State]
}

// tensors charges committed cells, and elements of committed results.
func (l *ledger) tensors() {
	for _, t := range l.rel.Tensors {
		if t.Kind == relation.Committed {
			l.of(t.Source).Add(Amounts{Cells: int64(t.Len()), Addresses: int64(t.Padded())})
		}
	}
	for _, op := range l.u.Ops {
		if len(l.rel.Columns(op)) > 0 && op.Row.Group != isa.Declare {
			l.ops[op.ID].Rounded = times(int64(op.Out.Type.Len()), int64(op.Block.Iterations()))
		}
	}
}

// sums charges definitions and identities.
func (l *ledger) sums() {
	for _, t := range l.rel.Tensors {
		if t.Kind != relation.Virtual {
			continue
		}
		l.of(t.Source).Add(Amounts{Volume: l.volume(t.Def), MACs: products(t.Def)})
	}
	for _, id := range l.rel.Identities {
		l.of(id.Source).Add(Amounts{Volume: l.volume(&id.Sum)})
	}
}

// updates charges the multiply-adds w − rate·g.
func (l *ledger) updates() {
	for _, s := range l.u.States {
		for _, up := range s.Updates {
			l.ops[up.ID].Add(Amounts{MACs: times(int64(s.Type.Len()), int64(up.Block.Iterations()))})
		}
	}
}

// instructions are the accounts in the order of the source.
func (l *ledger) instructions() []Instruction {
	out := []Instruction{}
	byInstr := map[*isa.Instr][]Instruction{}
	put := func(in *isa.Instr, mnemonic, name string, a Amounts) {
		byInstr[in] = append(byInstr[in], Instruction{Line: in.Pos.Line, Pos: in.Pos, Mnemonic: mnemonic, Name: name, Amounts: a})
	}
	for _, s := range l.u.States {
		put(s.Instr, s.Instr.Row.Name, s.Name, l.states[s.ID])
	}
	for _, op := range l.u.Ops {
		if op.State != nil && op.Instr == op.State.Instr {
			continue // a state starts anew
		}
		name := op.Instr.Dst
		if op.Out != nil {
			name = op.Out.Name
		}
		put(op.Instr, op.Row.Name, name, l.ops[op.ID])
	}
	l.u.Program.Walk(func(in *isa.Instr, _ []*isa.Loop) { out = append(out, byInstr[in]...) })
	return out
}

// plus and times stop at 2^63 - 1.
func plus(a, b int64) int64 { return a + min(b, math.MaxInt64-a) }

func times(a, b int64) int64 {
	if b > 0 && a > math.MaxInt64/b {
		return math.MaxInt64
	}
	return a * b
}
