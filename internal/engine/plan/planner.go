package plan

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/isa/relation"
)

// ErrCycle says that a virtual tensor is defined by itself.
var ErrCycle = errors.New("relation: a tensor is defined by itself")

// ErrLarge says that a schedule would take more than MaxWork.
var ErrLarge = errors.New("relation: the argument is too large (X11)")

// MaxWork bounds a schedule: a term of an equation counts termWork and the nodes of
// its predicates, the nodes of all predicates count once more. It is the time that a
// verifier may be made to spend, and the memory, before it has read a proof; the
// examples stay below 2^14.
const (
	MaxWork  = 1 << 23
	termWork = 32
)

const (
	// lightLeaves is the greatest number of leaves of a linear definition that
	// is written out wherever it is used; a larger one that is used more than
	// once gets a claim of its own, so that equations stay of linear size.
	lightLeaves = 8
	// smallBits bounds the entries of tensors that a prover keeps as integers.
	smallBits = 62
	// smallVolume bounds, by its length, the products in a small tensor.
	smallVolume = 4
	// unifyBits is the least logarithm of the length of a tensor whose claims
	// are reduced to one point: below it, a few rounds cost more than a few
	// products.
	unifyBits = 6
)

// planner makes a schedule.
type planner struct {
	*Schedule
	order   []relation.TensorID // virtual tensors, consumers first
	uses    []int               // occurrences in terms
	leaves  []int               // of linear definitions written out; 0 for others
	level   []int
	pending [][]int // claims by tensor
	number  map[string]int
	choices map[string]*PublicFactor // by digits and roles
	at      [][]relation.TensorID    // virtual tensors by level, in their order
	leaf    map[string]int           // places in the leaves of an equation
	source  int
	work    int
}

// NewSchedule plans the argument for a system.
// SPEC 11.3, levels.
func NewSchedule(s *relation.System) (*Schedule, error) {
	n := len(s.Tensors)
	p := &planner{
		Schedule: &Schedule{System: s, Shapes: map[*relation.Term]*Shape{}, Small: make([]bool, n)},
		uses:     make([]int, n), leaves: make([]int, n), level: make([]int, n),
		pending: make([][]int, n), number: map[string]int{}, choices: map[string]*PublicFactor{},
	}
	if err := p.survey(); err != nil {
		return nil, err
	}
	p.levels()
	for l := range p.at {
		p.plan(l)
		if p.work > MaxWork {
			return nil, fmt.Errorf("%w: more than %d terms and nodes of predicates", ErrLarge, MaxWork)
		}
	}
	p.gather()
	return p.Schedule, nil
}

// cost is the work of a term with the shape.
func (sh *Shape) cost() int {
	n := termWork
	for _, p := range sh.Public {
		if p.Predicate != nil {
			n += p.Predicate.nodes()
		}
	}
	return n
}

// nodes is the size of the automaton.
func (p *Predicate) nodes() int {
	n := 0
	for _, l := range p.Layers {
		n += len(l.Nodes)
	}
	return n
}

// survey analyses all terms that identities lead to, and orders the tensors.
func (p *planner) survey() error {
	state := make([]int8, len(p.System.Tensors))
	var visit func(id relation.TensorID) error
	terms := func(sum *relation.Sum) error {
		for i := range sum.Terms {
			t := &sum.Terms[i]
			sh, err := NewShape(p.System, sum, t)
			if err != nil {
				return err
			}
			p.Shapes[t] = sh
			for _, part := range sh.Public {
				if part.Predicate != nil {
					p.work += part.Predicate.built
				}
			}
			if p.work > MaxWork {
				return fmt.Errorf("%w: predicates of more than %d nodes", ErrLarge, MaxWork)
			}
			for _, f := range t.Factors {
				p.uses[f.Tensor]++
				if err := visit(f.Tensor); err != nil {
					return err
				}
			}
		}
		return nil
	}
	visit = func(id relation.TensorID) error {
		switch {
		case state[id] == 2:
			return nil
		case state[id] == 1:
			return fmt.Errorf("%w: %s", ErrCycle, p.System.Tensors[id].Name)
		}
		state[id] = 1
		if t := p.System.Tensors[id]; t.Kind == relation.Virtual {
			if err := terms(t.Def); err != nil {
				return err
			}
			p.order = append(p.order, id)
		}
		p.measure(id)
		state[id] = 2
		return nil
	}
	for _, id := range p.System.Identities {
		if err := terms(&id.Sum); err != nil {
			return err
		}
	}
	slices.Reverse(p.order)
	return nil
}

// measure finds out whether a tensor is linear, and whether it is small.
func (p *planner) measure(id relation.TensorID) {
	t := p.System.Tensors[id]
	p.Small[id] = t.Bound != nil && t.Bound.BitLen() <= smallBits && !t.Cell.Wide
	p.leaves[id] = 1
	if t.Kind != relation.Virtual {
		return
	}
	linear := true
	p.leaves[id] = 0
	for i := range t.Def.Terms {
		term := &t.Def.Terms[i]
		sh := p.Shapes[term]
		linear = linear && sh.Simple()
		for _, f := range term.Factors {
			p.leaves[id] += max(1, p.leaves[f.Tensor])
			p.Small[id] = p.Small[id] && p.Small[f.Tensor]
		}
		p.Small[id] = p.Small[id] && sh.Floating == 0 && sh.volume(t.Def, term) <= smallVolume*t.Padded()
	}
	if !linear || p.leaves[id] > lightLeaves {
		p.leaves[id] = 0
	}
}

// volume is the number of products in a term over all free indices.
func (sh *Shape) volume(s *relation.Sum, t *relation.Term) int {
	const limit = 1 << 40
	n := 1
	var skip []int
	for _, p := range sh.Public {
		if p.Choice != nil {
			skip = append(skip, p.Choice.N)
			continue
		}
		bits := p.Predicate.numberBits() // whatever the public numbers are: their mean
		n = min(limit, n*(p.Predicate.Count(1<<61)>>bits))
		skip = append(skip, p.Predicate.Vars...)
	}
	for _, v := range s.Ranged(t) {
		if !slices.Contains(skip, v) {
			n = min(limit, n*s.Vars[v].Padded())
		}
	}
	return n
}

// inlined reports whether a definition is written out where it is used alone.
func (p *planner) inlined(id relation.TensorID) bool { return p.uses[id] == 1 || p.leaves[id] > 0 }

// unifiable reports whether claims on the tensor are reduced to one point: its
// definition multiplies entries of its own size, and it is small, so that the
// reduction is cheaper than one product for each claim.
func (p *planner) unifiable(id relation.TensorID) bool {
	t := p.System.Tensors[id]
	if !p.Small[id] || t.Padded() < 1<<unifyBits {
		return false
	}
	for i := range t.Def.Terms {
		term := &t.Def.Terms[i]
		if sh := p.Shapes[term]; len(term.Factors) == 2 && len(sh.Sumcheck) > 0 {
			return true
		}
	}
	return false
}

// levels puts every tensor behind all its uses. What an equation uses without a
// sumcheck can be resolved in the same level, unless its claims are unified
// first.
func (p *planner) levels() {
	use := func(level int, t *relation.Term) {
		for _, f := range t.Factors {
			step := 1
			if p.Shapes[t].Simple() && (p.System.Leaf(f.Tensor) || !p.unifiable(f.Tensor)) {
				step = 0
			}
			p.level[f.Tensor] = max(p.level[f.Tensor], level+step)
		}
	}
	for _, id := range p.System.Identities {
		p.Tau = max(p.Tau, freeBits(&id.Sum))
		for i := range id.Sum.Terms {
			use(0, &id.Sum.Terms[i])
		}
	}
	for _, id := range p.order {
		def := p.System.Tensors[id].Def
		for i := range def.Terms {
			use(p.level[id], &def.Terms[i])
		}
	}
	p.at = make([][]relation.TensorID, 1)
	for _, id := range p.order {
		for len(p.at) <= p.level[id] {
			p.at = append(p.at, nil)
		}
		p.at[p.level[id]] = append(p.at[p.level[id]], id)
	}
}

func freeBits(s *relation.Sum) int {
	n := 0
	for _, a := range s.Vars[:s.Out] {
		n += a.Bits()
	}
	return n
}

// plan adds one level. Equations come in the order of their tensors, so that
// claims made by an equation without a sumcheck come before the equations that
// resolve them.
func (p *planner) plan(l int) {
	level := &Level{}
	p.Levels = append(p.Levels, level)
	p.unify(level, l)
	first := len(p.Claims)
	p.source++
	level.Source = p.source
	if l == 0 {
		for _, id := range p.System.Identities {
			tau := make(Point, freeBits(&id.Sum))
			for i := range tau {
				tau[i] = Tau(i)
			}
			p.equation(level, id.Label, -1, &id.Sum, tau)
		}
	}
	for _, id := range p.at[l] {
		t := p.System.Tensors[id]
		for _, c := range p.pending[id] {
			p.equation(level, t.Name, c, t.Def, p.Claims[c].Point)
		}
	}
	p.announce(level, first)
	if level.Rounds == 0 && !slices.ContainsFunc(level.Equations, func(e *Equation) bool { return len(e.Products) > 0 }) {
		level.Source = 0
		p.source--
	}
}

// announce sorts the claims made in the level: those that equations use directly
// are sent before its sumcheck, those of products after it.
func (p *planner) announce(level *Level, first int) {
	used := make([]bool, len(p.Claims)-first)
	for _, e := range level.Equations {
		for _, n := range e.Nodes {
			if n.Claim >= first {
				used[n.Claim-first] = true
			}
		}
	}
	for c := first; c < len(p.Claims); c++ {
		if used[c-first] {
			level.Values = append(level.Values, c)
		} else {
			level.Opened = append(level.Opened, c)
		}
	}
}

// unify reduces several claims on a tensor of this level to one. The rounds
// bind the lowest bits first, and all tensors' top bits in the same rounds.
func (p *planner) unify(level *Level, l int) {
	for _, id := range p.at[l] {
		if p.unifiable(id) && len(p.pending[id]) > 1 {
			level.Unify = append(level.Unify, Unify{Tensor: id, From: p.pending[id], Bits: freeBits(p.System.Tensors[id].Def)})
		}
	}
	if len(level.Unify) == 0 {
		return
	}
	p.source++
	level.UnifySource = p.source
	for i := range level.Unify {
		level.UnifyRounds = max(level.UnifyRounds, level.Unify[i].Bits)
	}
	for i := range level.Unify {
		u := &level.Unify[i]
		pt := make(Point, u.Bits)
		for q := range pt {
			pt[q] = Coordinate{p.source, level.UnifyRounds - 1 - q}
		}
		p.pending[u.Tensor] = nil
		u.To = p.claim(u.Tensor, pt)
	}
}

// claim is the number of the claim on a tensor at a point.
func (p *planner) claim(id relation.TensorID, pt Point) int {
	k := pointKey(id, pt)
	if c, ok := p.number[k]; ok {
		return c
	}
	c := len(p.Claims)
	p.number[k] = c
	p.Claims = append(p.Claims, Claim{id, pt})
	p.pending[id] = append(p.pending[id], c)
	return c
}

func pointKey(id relation.TensorID, pt Point) string {
	b := binary.AppendVarint(nil, int64(id))
	for _, c := range pt {
		b = binary.AppendVarint(binary.AppendVarint(b, int64(c.Source)), int64(c.Index))
	}
	return string(b)
}

func (p *planner) equation(level *Level, label string, claim int, sum *relation.Sum, pt Point) {
	e := &Equation{Label: label, Claim: claim}
	p.leaf = map[string]int{}
	p.expand(level, e, sum, pt, Weight{Coef: fr.One()})
	for _, m := range e.Products {
		e.Vars = max(e.Vars, m.Vars)
	}
	level.Rounds = max(level.Rounds, e.Vars)
	level.Equations = append(level.Equations, e)
}
