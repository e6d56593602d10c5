package isa

import (
	"math/big"
	"slices"

	"github.com/aivm/aivm/isa/fixed"
)

// TensorType is the type of a value inside its loops: the loop axes are not
// among Axes. A rounded tensor has a Format; an exact one has a scale and the
// machine's static bound on |v|.
type TensorType struct {
	Axes   Axes
	Format *fixed.Format
	Scale  int
	Bound  *big.Int
}

// Len is the number of elements.
func (t *TensorType) Len() int {
	return t.Axes.Len()
}

// Dims are the sizes of the axes.
func (t *TensorType) Dims() []int {
	return t.Axes.Sizes()
}

// Axis is the position of an axis, or -1.
func (t *TensorType) Axis(name string) int {
	return slices.IndexFunc(t.Axes, func(a Axis) bool { return a.Name == name })
}

// Signed reports whether a value may be negative: exact tensors may.
func (t *TensorType) Signed() bool { return t.Format == nil || t.Format.Signed }

// rounded is the type of a tensor of the format.
func rounded(axes []Axis, f fixed.Format) TensorType {
	return TensorType{Axes: axes, Format: &f, Scale: f.Frac, Bound: f.Bound()}
}

// Unit is a checked program: names resolved, shapes and bounds known, composite
// instructions and gradients written out in basic ones, common subexpressions
// merged. The interpreter runs it, [Unit.Relation] says what a proof proves.
type Unit struct {
	Program *Program
	Body    *Block
	Ops     []*Op             // all operations in program order
	Values  []*Value          // all values; Value.ID is the index
	Named   map[string]*Value // by the program's names, states excepted
	Inputs  []*Value
	States  []*State
	Outputs []*Public
	Metrics []*Public

	proof    []*big.Int // by Value.ID
	relation *Relation
}

// Block is the body of the program (Loop nil) or of a loop.
type Block struct {
	Loop   *Loop
	Parent *Block
	Depth  int // number of enclosing loops
	Items  []Item
}

// Item is an operation, or an inner block.
type Item struct {
	Op    *Op
	Block *Block
}

// Loops are the enclosing loops, outermost first.
func (b *Block) Loops() []*Loop {
	if b == nil || b.Loop == nil {
		return nil
	}
	return append(b.Parent.Loops(), b.Loop)
}

// Iterations is the number of times the block runs.
func (b *Block) Iterations() int {
	n := 1
	for _, l := range b.Loops() {
		n *= l.Trip
	}
	return n
}

// Within reports whether b is outer or lies in it.
func (b *Block) Within(outer *Block) bool {
	for ; b != nil; b = b.Parent {
		if b == outer {
			return true
		}
	}
	return false
}

// Op is a basic operation: Row with its operands resolved.
type Op struct {
	ID    int // index in Unit.Ops
	Seq   int // position in program order, shared with reads of states
	Row   *Row
	Instr *Instr // the instruction of the source it comes from
	Block *Block
	Args  []*Value // the tensor operands
	Imm   []Arg    // the other operands, in the form's order
	Out   *Value   // nil for asserts and updates
	State *State   // what it updates, or starts anew
}

// operand is the operand that the row's form calls name, no tensor; nil if it is
// missing.
func (o *Op) operand(name string) *Arg { return o.Row.operand(o.Imm, name) }

// Value is a tensor that is written once (per iteration of its loops).
type Value struct {
	ID    int
	Name  string
	Type  TensorType
	Block *Block
	Op    *Op    // what made it; nil for a read of a state
	State *State // a read of a state
	Seq   int    // a read's place in program order
	// Slice lists, for a value with axes named as enclosing loops, the whole
	// tensor that is read at the loops' indices.
	Whole  *Value
	poison bool // an error was reported where it was made

	least, greatest int64    // range of a constant's entries
	total           *big.Int // of their absolute values, once it was asked for
}

// State is a tensor that updates carry from one iteration to the next.
type State struct {
	ID      int
	Name    string
	Type    TensorType // Format is its declared one
	Init    Arg        // Generator
	Turn    *Value     // the draw that its start is turned by; nil: it is not
	Local   bool       // a carry: not part of the model
	Block   *Block     // where it is declared: it starts anew at every iteration
	Updates []*Op
	Instr   *Instr
	Reads   []*Value
	Final   *Value // the read at the end, of states that are part of the model
}

// Previous reports whether the state starts as the final state of another run.
func (s *State) Previous() bool { return s.Init.Name == "previous" }

// Public is an output or a metric: a named value.
type Public struct {
	Name  string
	Value *Value
	Op    *Op
}

// Len is the number of values that are published: those of all iterations.
func (p *Public) Len() int { return p.Value.Type.Len() * p.Op.Block.Iterations() }

// StartKind says where the model before a run comes from.
type StartKind uint8

// Kinds of starts.
const (
	// Genesis: the program fixes it, or there is none.
	Genesis StartKind = iota
	// PrivateStart: the prover chooses weights, of all states or of some.
	PrivateStart
	// Continuing: it is the end of another run.
	Continuing
)

// String is genesis, private or continuing.
func (k StartKind) String() string {
	return [...]string{"genesis", "private", "continuing"}[k]
}

// StartKind says where the model before a run comes from.
func (u *Unit) StartKind() StartKind {
	switch {
	case slices.ContainsFunc(u.States, (*State).Previous):
		return Continuing
	case slices.ContainsFunc(u.States, (*State).Given):
		return PrivateStart
	}
	return Genesis
}

// Continuing reports whether the program continues from an earlier model.
func (u *Unit) Continuing() bool { return u.StartKind() == Continuing }

// Operand is the operand that the row's form calls name, no tensor; nil if it is
// missing.
func (o *Op) Operand(name string) *Arg { return o.operand(name) }

// Given reports whether the state's start comes with the run.
func (s *State) Given() bool { return s.Init.Name == "private" || s.Previous() }
