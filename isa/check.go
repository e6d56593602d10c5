package isa

import (
	"fmt"
	"math/big"
	"slices"
)

// Limits of the machine. Exact values are below 2^MachineBits in the
// interpreter and, whatever a prover does, below 2^ProofBits in the proof.
const (
	MaxRank     = 6       // axes of a value beside its loops
	MaxDeclared = 8       // axes of a declared tensor
	MaxElements = 1 << 30 // of one tensor
	MaxTrips    = 1 << 30 // iterations of a block
	MachineBits = 127
	ProofBits   = 250
)

// Check resolves names, shapes and bounds, writes out composite instructions
// and gradients, and returns the unit that the interpreter and the prover read.
// The error, if any, is an [Errors] with all mistakes found.
// SPEC 2 and 3 have the rules by their labels.
func Check(p *Program) (*Unit, error) {
	c := &checker{
		unit:  &Unit{Program: p, Named: map[string]*Value{}},
		names: map[string]*binding{},
		cse:   map[string]*Value{},
	}
	c.unit.Body = &Block{}
	if c.limits(p); len(c.errs) > 0 {
		return nil, c.errs.Err()
	}
	c.block(c.unit.Body, p.Body)
	if len(c.errs) == 0 {
		if c.finals(); c.graph() { // before anything walks the updates that each read sees
			c.bounds()
		}
	}
	if len(c.errs) == 0 {
		c.unit.relation = c.relation()
		c.commitments(c.unit.relation.System)
	}
	if err := c.errs.Err(); err != nil {
		return nil, err
	}
	return c.unit, nil
}

// binding is what a name stands for.
type binding struct {
	value *Value
	state *State
	call  *Call // the instruction that made the value, for grad
	loop  *Loop
	set   bool // a data set
	block *Block
	pos   Pos
}

type checker struct {
	unit  *Unit
	errs  Errors
	names map[string]*binding
	cse   map[string]*Value
	seq   int
	cur   *Block
	instr *Instr
	drawn int // numbers that generators have drawn
}

// errorf reports a mistake; of very many, the first ones.
func (c *checker) errorf(pos Pos, label, format string, a ...any) {
	switch n := len(c.errs); {
	case n < maxErrors:
		c.errs = append(c.errs, &Error{pos, label, fmt.Sprintf(format, a...)})
	case n == maxErrors:
		c.errs = append(c.errs, &Error{pos, "", "too many errors"})
	}
}

func (c *checker) block(b *Block, body []Node) {
	outer := c.cur
	c.cur = b
	for _, n := range body {
		switch n := n.(type) {
		case *Instr:
			c.instr = n
			c.instruction(n)
		case *Loop:
			c.loop(b, n)
		}
	}
	c.cur = outer
}

func (c *checker) loop(b *Block, l *Loop) {
	inner := &Block{Loop: l, Parent: b, Depth: b.Depth + 1}
	if l.Trip < 1 {
		c.errorf(l.Pos, "L1", "loop %s: trip count %d, want 1 or more", l.Name, l.Trip)
		return
	}
	if b.Iterations() > MaxTrips/l.Trip {
		c.errorf(l.Pos, "L2", "loop %s: more than %d iterations in all", l.Name, MaxTrips)
		return
	}
	c.bind(l.Name, l.Pos, &binding{loop: l})
	b.Items = append(b.Items, Item{Block: inner})
	c.block(inner, l.Body)
}

// bind gives a name its meaning, once.
func (c *checker) bind(name string, pos Pos, b *binding) {
	if old := c.names[name]; old != nil && old.set {
		c.errorf(pos, "N7", "%s is the data set of %s, at %s: give one of them another name", name, c.members(name), old.pos)
		return
	} else if old != nil {
		c.errorf(pos, "N1", "%s is already defined at %s", name, old.pos)
		return
	}
	b.pos, b.block = pos, c.cur
	c.names[name] = b
	if b.value != nil {
		c.unit.Named[name] = b.value
	}
}

// resolve is the meaning of a tensor operand.
func (c *checker) resolve(a *Arg) (*binding, *Value) {
	b := c.names[a.Name]
	switch {
	case b == nil:
		c.errorf(a.Pos, "N2", "%s is not defined%s", a.Name, Suggest(a.Name, c.visible()))
	case b.loop != nil:
		c.errorf(a.Pos, "N3", "%s is a loop, want a tensor", a.Name)
	case b.set:
		c.errorf(a.Pos, "N3", "%s is a data set, want a tensor of it: %s", a.Name, c.members(a.Name))
	case !c.cur.Within(b.block):
		c.errorf(a.Pos, "N4", "%s is defined at %s inside loop %s: only states carry values out of a loop", a.Name, b.pos, b.block.Loop.Name)
	case b.state != nil:
		return b, c.read(b.state)
	case b.value.poison:
		return b, b.value
	case b.call != nil && b.call.Row.Group == Declare && !b.value.Drawn():
		c.errorf(a.Pos, "N3", "%s is the result of %s, want a tensor: use %s", a.Name, b.call.Row.Name, b.call.Names[0])
	default:
		return b, c.atLoops(b.value, a)
	}
	return nil, nil
}

// visible are the names that an operand may use here.
func (c *checker) visible() []string {
	var n []string
	if len(c.names) > maxCandidates || len(c.errs) > maxErrors {
		return nil
	}
	for name, b := range c.names {
		if b.loop == nil && !b.set && c.cur.Within(b.block) {
			n = append(n, name)
		}
	}
	slices.Sort(n)
	return n
}

// read is the state's value at this place of the program.
func (c *checker) read(s *State) *Value {
	key := fmt.Sprintf("read %d %d %p", s.ID, len(s.Updates), c.cur)
	if v := c.cse[key]; v != nil {
		return v
	}
	t := s.Type
	t.Format = nil
	v := c.newValue(s.Name, t)
	v.State, v.Seq = s, c.nextSeq()
	s.Reads = append(s.Reads, v)
	c.cse[key] = v
	return v
}

// atLoops reads a tensor with axes named as enclosing loops at their indices.
func (c *checker) atLoops(v *Value, a *Arg) *Value {
	var own []Axis
	for _, ax := range v.Type.Axes {
		l := c.enclosing(ax.Name)
		if l == nil {
			own = append(own, ax)
			continue
		}
		if l.Trip != ax.Size {
			c.errorf(a.Pos, "N5", "%s: axis %s has %d entries, but loop %s runs %d times", v.Name, ax.Name, ax.Size, l.Name, l.Trip)
			return nil
		}
	}
	if len(own) == len(v.Type.Axes) {
		return v
	}
	key := fmt.Sprintf("slice %d %p", v.ID, c.cur)
	if s := c.cse[key]; s != nil {
		return s
	}
	t := v.Type
	t.Axes = own
	s := c.newValue(v.Name, t)
	s.Whole = v
	c.cse[key] = s
	return s
}

func (c *checker) enclosing(name string) *Loop {
	for b := c.cur; b.Loop != nil; b = b.Parent {
		if b.Loop.Name == name {
			return b.Loop
		}
	}
	return nil
}

func (c *checker) newValue(name string, t TensorType) *Value {
	v := &Value{ID: len(c.unit.Values), Name: name, Type: t, Block: c.cur}
	c.unit.Values = append(c.unit.Values, v)
	return v
}

// poison is a value that stands for one whose instruction has an error.
func (c *checker) poison(name string) *Value { return &Value{Name: name, poison: true, Block: c.cur} }

func (c *checker) nextSeq() int {
	c.seq++
	return c.seq
}

// instruction checks one instruction of the source.
func (c *checker) instruction(in *Instr) {
	if in.Row == nil { // the assembler has said why
		c.errorf(in.Pos, "F0", "no instruction")
		c.bindPoison(in)
		return
	}
	if len(c.unit.Ops) > MaxOperations {
		c.errorf(in.Pos, "X5", "more than %d operations once all are written out", MaxOperations)
		c.bindPoison(in)
		return
	}
	if !c.form(in) {
		c.bindPoison(in)
		return
	}
	call := &Call{Row: in.Row, Block: c.cur}
	ok := true
	var bound []*binding
	for i := range in.Args {
		a := &in.Args[i]
		if a.Kind != Tensor {
			call.Imm = append(call.Imm, *a)
			continue
		}
		b, v := c.resolve(a)
		if v == nil || v.poison {
			ok = false
			continue
		}
		if v.Drawn() && !in.Row.turns() {
			c.errorf(a.Pos, "N3", "%s is a draw, want a tensor: only roll and state take it", a.Name)
			ok = false
			continue
		}
		bound = append(bound, b)
		call.add(a.Name, v)
	}
	if !ok {
		c.bindPoison(in)
		return
	}
	switch in.Row.Role {
	case IsInput, IsConstant:
		c.declare(in)
	case IsState, IsCarry:
		c.declareState(in, call)
	case Differentiates:
		c.gradient(in, call, bound)
	case Updates:
		c.update(in, call, bound[0])
	default:
		c.result(in, call)
	}
}

func (c *Call) add(name string, v *Value) {
	c.Names = append(c.Names, name)
	c.Args = append(c.Args, v)
	c.Types = append(c.Types, &v.Type)
}

func (c *checker) bindPoison(in *Instr) {
	if in.Dst != "" && c.names[in.Dst] == nil {
		c.bind(in.Dst, in.Pos, &binding{value: c.poison(in.Dst)})
	}
}

// result emits a call and binds its result.
func (c *checker) result(in *Instr, call *Call) {
	e := &emitter{c: c, prefix: in.Dst, top: true, pos: in}
	v := e.call(call)
	switch {
	case !in.Row.Result:
	case v == nil || v.poison:
		c.bindPoison(in)
	default:
		call.Out = v
		c.bind(in.Dst, in.Pos, &binding{value: v, call: call})
	}
}

// update checks an update of a state, its first operand: w = sgdstep w, g, rate.
func (c *checker) update(in *Instr, call *Call, b *binding) {
	s := b.state
	if s == nil {
		c.errorf(in.Args[0].Pos, "S1", "%s: %s is no state", in.Row.Name, call.Names[0])
		return
	}
	if in.Dst != s.Name {
		c.errorf(in.Pos, "S2", "%s updates %s: write %s = %s %s, …", in.Row.Name, s.Name, s.Name, in.Row.Name, s.Name)
		return
	}
	if _, err := in.Row.shape(call); err != nil {
		c.ruleError(in, call, err)
		return
	}
	op := c.newOp(in, call)
	op.State = s
	s.Updates = append(s.Updates, op)
}

func (c *checker) newOp(in *Instr, call *Call) *Op {
	op := &Op{ID: len(c.unit.Ops), Seq: c.nextSeq(), Row: call.Row, Instr: in, Block: c.cur, Args: call.Args, Imm: call.Imm}
	c.unit.Ops = append(c.unit.Ops, op)
	c.cur.Items = append(c.cur.Items, Item{Op: op})
	return op
}

// ruleError reports an error of a rule at the operand it names.
func (c *checker) ruleError(in *Instr, call *Call, err error) {
	r := asRuleError(err)
	pos := in.Pos
	if r.arg >= 0 && call.Row == in.Row {
		n := 0
		for i := range in.Args {
			if in.Args[i].Kind == Tensor {
				if n == r.arg {
					pos = in.Args[i].Pos
				}
				n++
			}
		}
	}
	msg := call.Row.Name + ": " + r.msg
	if call.Row != in.Row {
		msg = in.Row.Name + ": " + msg
	}
	c.errorf(pos, r.label, "%s", msg)
}

func sameAxes(a, b []Axis) bool { return slices.Equal(a, b) }

// power is 2^k.
func power(k int) *big.Int { return new(big.Int).Lsh(big.NewInt(1), uint(k)) }
