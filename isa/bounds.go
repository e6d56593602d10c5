package isa

import (
	"fmt"
	"math/big"
)

// previousBits bounds a state that continues from an accepted proof: a chain begins
// with a model below 2^firstBits, has at most 2^19 links, and each adds at most
// 2^incrementBits.
const (
	previousBits  = 110
	firstBits     = 100
	incrementBits = 90
)

// finals reads the final states.
func (c *checker) finals() {
	c.cur = c.unit.Body
	for _, s := range c.unit.States {
		if s.Local {
			continue
		}
		s.Final = c.read(s)
		if c.unit.Continuing() && !s.Previous() {
			c.errorf(s.Instr.Args[1].Pos, "S4", "state %s starts from %s(), but the program continues: want previous() for every state", s.Name, s.Init.Name)
		}
	}
}

// bounds computes what holds of values whatever a prover does; it refuses states that
// depend on themselves without rounding.
// SPEC 4.
func (c *checker) bounds() {
	p := &proofBounds{c: c, memo: make([]*big.Int, len(c.unit.Values)), open: make([]bool, len(c.unit.Values))}
	for _, v := range c.unit.Values {
		if !p.check(v) {
			return
		}
	}
	for _, s := range c.unit.States {
		if !s.Local {
			c.chains(p, s)
		}
	}
	c.unit.proof = p.memo
}

// StartBound is what |v| of the state's start is at most, whatever a prover does: of one
// that continues, what the program takes for granted.
func (s *State) StartBound() *big.Int {
	switch n := s.within(); {
	case n != nil:
		return n
	case s.Previous():
		return power(previousBits)
	}
	return s.Type.Bound
}

// within is the bound that previous(within=n) takes for granted; nil of other starts.
//
// # Soundness
//
// Whoever accepts a proof of such a program must know that the one before ends within it:
// a chain of proofs does (verifier.Chain), a contract does not.
func (s *State) within() *big.Int {
	if !s.Previous() || len(s.Init.Params) == 0 {
		return nil
	}
	return s.Init.Params[0].Value.Num()
}

// Within are the bounds, by state, that the program takes for granted beside those of any
// program that continues.
func (u *Unit) Within() map[string]*big.Int {
	var all map[string]*big.Int
	for _, s := range u.States {
		if n := s.within(); n != nil {
			if all == nil {
				all = map[string]*big.Int{}
			}
			all[s.Name] = n
		}
	}
	return all
}

// chains refuses a state whose end is not small enough to continue from: a program that
// continues takes |start| < 2^previousBits for granted, and nothing ranges the end.
func (c *checker) chains(p *proofBounds, s *State) {
	inc := p.increment(s)
	switch end := p.of(s.Final); {
	case s.Previous() && s.within() == nil && inc.BitLen() > incrementBits:
		c.errorf(s.Instr.Pos, "B3", "state %s: the updates may add 2^%d to a state that continues, want 2^%d at most: insert round before %s",
			s.Name, inc.BitLen(), incrementBits, s.Updates[0].Row.Name)
	case (!s.Previous() || s.within() != nil) && end.BitLen() > firstBits:
		c.errorf(s.Instr.Pos, "B3", "state %s: a proof may end it at 2^%d, want 2^%d at most, for programs that continue from there: insert round before %s",
			s.Name, end.BitLen(), firstBits, s.Updates[0].Row.Name)
	}
}

// ProofBound is the bound on |v| that holds for every accepted proof.
func (u *Unit) ProofBound(v *Value) *big.Int { return u.proof[v.ID] }

// proofBounds walks the definitions of virtual tensors; a committed tensor is
// ranged, so its format bounds it and the walk ends there.
type proofBounds struct {
	c      *checker
	memo   []*big.Int
	open   []bool
	path   []*Value
	failed bool
}

// check reports whether the value's bound fits the proof.
func (p *proofBounds) check(v *Value) bool {
	p.of(v)
	return !p.failed
}

// place is where a value comes from, for messages.
func (v *Value) place() (Pos, string) {
	switch {
	case v.Op != nil:
		return v.Op.Instr.Pos, v.Name
	case v.State != nil:
		return v.State.Instr.Pos, "state " + v.Name
	case v.Whole != nil:
		return v.Whole.place()
	}
	return Pos{}, v.Name
}

func (p *proofBounds) widest(v *Value) string {
	if v.Op == nil {
		return "its updates"
	}
	return widest(&Call{Args: v.Op.Args})
}

func (p *proofBounds) of(v *Value) *big.Int {
	if p.failed {
		return new(big.Int)
	}
	if b := p.memo[v.ID]; b != nil {
		return b
	}
	if p.open[v.ID] {
		p.cycle(v)
		return new(big.Int)
	}
	p.open[v.ID] = true
	p.path = append(p.path, v)
	b := p.compute(v)
	p.path = p.path[:len(p.path)-1]
	if b.BitLen() > ProofBits && !p.failed { // here already: what is made of it would grow without end
		pos, name := v.place()
		p.failed = true
		p.c.errorf(pos, "B2", "%s: a prover may reach 2^%d, want less than 2^%d: insert round after %s", name, b.BitLen(), ProofBits, p.widest(v))
	}
	p.memo[v.ID] = b
	return b
}

func (p *proofBounds) compute(v *Value) *big.Int {
	switch {
	case v.Type.Format != nil:
		return v.Type.Bound
	case v.Whole != nil:
		return p.of(v.Whole)
	case v.State != nil:
		b := p.increment(v.State)
		return b.Add(b, v.State.StartBound())
	}
	call := &Call{Row: v.Op.Row, Imm: v.Op.Imm, Block: v.Block}
	for _, a := range v.Op.Args {
		t := a.Type
		t.Bound = p.of(a)
		call.Names = append(call.Names, a.Name)
		call.Args = append(call.Args, a)
		call.Types = append(call.Types, &t)
	}
	t, err := v.Op.Row.shape(call)
	if err != nil {
		panic(fmt.Sprintf("BUG: %s: %v", v.Name, err))
	}
	return t.Bound
}

// increment bounds the sum of all updates of one instance of the state.
func (p *proofBounds) increment(s *State) *big.Int {
	sum := new(big.Int)
	for _, u := range s.Updates {
		trips := int64(u.Block.Iterations() / s.Block.Iterations())
		b := u.change(p.of)
		sum.Add(sum, b.Mul(b, big.NewInt(trips)))
	}
	return sum
}

// change bounds what an update changes at one time, given the bounds of its operands.
func (o *Op) change(of func(*Value) *big.Int) *big.Int {
	return new(big.Int).Mul(o.Row.update.bound(o, of), new(big.Int).Abs(o.Coefficient()))
}

// ChangeBound bounds what an update changes at one time, for every accepted proof.
func (u *Unit) ChangeBound(o *Op) *big.Int { return o.change(u.ProofBound) }

// cycle reports a state that depends on itself through exact tensors only.
func (p *proofBounds) cycle(v *Value) {
	p.failed = true
	for i := len(p.path) - 1; i >= 0; i-- {
		if s := p.path[i].State; s != nil {
			p.c.errorf(s.Updates[0].Instr.Pos, "S3", "state %s depends on itself without rounding: insert round on the way from %s to its update", s.Name, s.Name)
			return
		}
		if p.path[i] == v {
			break
		}
	}
	panic("BUG: a cycle of values without a state")
}
