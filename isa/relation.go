package isa

import (
	"maps"
	"math/big"
	"slices"
	"strconv"

	"github.com/aivm/aivm/isa/fixed"
	"github.com/aivm/aivm/isa/relation"
)

// fieldBits bounds the sum of the absolute values of an identity's terms: below
// half the field's order an identity mod p is one of integers.
const fieldBits = 252

// Relation is what a proof of the unit proves.
type Relation struct {
	*relation.System
	unit    *Unit
	values  []Ref // by Value.ID
	columns [][]*Column
	starts  []*Column // by State.ID: committed initial states, else nil
	origin  map[relation.TensorID]Origin
}

// Relation is what a proof of the unit proves.
// SPEC 7.
func (u *Unit) Relation() *Relation { return u.relation }

// InstrOf is the instruction of the program's text that a tensor or a claim comes
// from.
func (u *Unit) InstrOf(s relation.Source) *Instr {
	if s.OfOperation() {
		return u.Ops[s.Op].Instr
	}
	return u.States[s.State].Instr
}

// Columns are the committed tensors of an operation, the result first.
func (r *Relation) Columns(op *Op) []*Column { return r.columns[op.ID] }

// Origin is where the values of a public tensor, or of a wide one, come from:
// a constant, the start or the end of a state, or an output.
type Origin struct {
	Constant *Value
	State    *State
	Output   *Op
}

// Origin is the origin of a tensor; the zero Origin for cells of the trace.
func (r *Relation) Origin(id relation.TensorID) Origin { return r.origin[id] }

// Start is the committed initial state of s, nil if it is a constant.
func (r *Relation) Start(s *State) *Column { return r.starts[s.ID] }

// builder builds the relation of a unit.
type builder struct {
	c       *checker
	unit    *Unit
	sys     *relation.System
	refs    []Ref
	done    []bool // by Op.ID
	columns [][]*Column
	rel     *Relation

	startRefs map[int]Ref    // by State.ID
	changes   map[int]Ref    // of updates, by Op.ID
	sizes     map[string]int // of variables that only predicates name
}

func (c *checker) relation() *Relation {
	u := c.unit
	b := &builder{
		c: c, unit: u, sys: &relation.System{},
		refs: make([]Ref, len(u.Values)), done: make([]bool, len(u.Ops)), columns: make([][]*Column, len(u.Ops)), startRefs: map[int]Ref{}, changes: map[int]Ref{}, sizes: map[string]int{},
	}
	b.rel = &Relation{
		System: b.sys, unit: u, values: b.refs, columns: b.columns,
		starts: make([]*Column, len(u.States)), origin: map[relation.TensorID]Origin{},
	}
	// Committed results first: definitions may lead through them back to
	// earlier operations.
	for _, op := range u.Ops {
		if op.Row.commit != "" {
			(&Claims{Op: op, b: b}).commitResult()
		}
	}
	for _, op := range u.Ops {
		b.op(op)
	}
	for _, s := range u.States {
		if !s.Local {
			b.final(s)
		}
	}
	return b.rel
}

// op adds the claims of an operation, once; a value that another's definition
// needs comes before it.
func (b *builder) op(op *Op) {
	if b.done[op.ID] {
		return
	}
	b.done[op.ID] = true
	if op.Row.claims != nil {
		op.Row.claims(&Claims{Op: op, b: b})
	}
}

func (b *builder) add(t *relation.Tensor) Ref {
	id := relation.TensorID(len(b.sys.Tensors))
	b.sys.Tensors = append(b.sys.Tensors, t)
	r := Ref{number: int(id) + 1}
	for _, a := range t.Axes {
		r.index = append(r.index, []segment{{a.Name, 0, -1}})
	}
	return r
}

// commit adds the limbs of a committed tensor and the tensor that joins them: no
// tensor if there are no limbs.
func (b *builder) commit(name string, axes []Axis, col *Column, role relation.Role, by string, source relation.Source) Ref {
	col.Limbs = fixed.Limbs(col.Bits, col.Signed)
	var terms []Term
	var ref Ref
	bound := new(big.Int)
	for i, l := range col.Limbs {
		n := name
		if len(col.Limbs) > 1 {
			n += "." + strconv.Itoa(i)
		}
		lb := power(l.Bits - btoi(l.Signed))
		ref = b.add(&relation.Tensor{
			Name: n, Axes: axes, Kind: relation.Committed, Role: role, Bound: lb, Source: source,
			Cell: relation.Cell{Bits: l.Bits, Signed: l.Signed, By: by},
		})
		col.IDs = append(col.IDs, ref.id())
		terms = append(terms, term(power(l.Shift), ref))
		bound.Add(bound, new(big.Int).Lsh(lb, uint(l.Shift)))
	}
	if len(col.Limbs) < 2 {
		return ref
	}
	return b.add(&relation.Tensor{
		Name: name, Axes: axes, Kind: relation.Virtual, Role: role, Bound: bound, Source: source,
		Def: b.sum(nil, axes, terms),
	})
}

// value is the tensor of a value, indexed by its loops and axes.
func (b *builder) value(v *Value) Ref {
	switch {
	case v.Whole != nil:
		return b.value(v.Whole)
	case !b.refs[v.ID].none():
	case v.State != nil:
		b.refs[v.ID] = b.read(v)
	case v.Op.Row.Role == IsConstant:
		r := b.add(&relation.Tensor{Name: v.Name, Axes: v.Type.Axes, Kind: relation.Public, Role: relation.Constant, Bound: v.Type.Bound, Source: v.Op.source("")})
		b.refs[v.ID] = r
		b.rel.origin[r.id()] = Origin{Constant: v}
	default:
		b.op(v.Op)
	}
	return b.refs[v.ID]
}

// sum gives the variables of the terms numbers: the axes are free, in order.
func (b *builder) sum(op *Op, axes []Axis, terms []Term) *relation.Sum {
	s := &relation.Sum{Vars: slices.Clone(axes), Out: len(axes)}
	n := &numbering{sum: s, b: b, op: op, numbers: map[string]int{}}
	for v, a := range axes {
		n.numbers[a.Name] = v
	}
	for i := range terms { // sizes come from factors: number these first
		t := &terms[i]
		if t.vanishes() {
			continue
		}
		for _, f := range t.factors {
			n.factor(f)
		}
		for _, sel := range t.selects {
			n.factor(sel.table)
		}
	}
	for i := range terms {
		if !terms[i].vanishes() {
			s.Terms = append(s.Terms, n.term(terms[i]))
		}
	}
	return s
}

// numbering maps names of variables to their numbers in a sum.
type numbering struct {
	sum     *relation.Sum
	b       *builder
	op      *Op
	numbers map[string]int
}

// add gives a new variable its number.
func (n *numbering) add(a Axis) int {
	n.numbers[a.Name] = len(n.sum.Vars)
	n.sum.Vars = append(n.sum.Vars, a)
	return n.numbers[a.Name]
}

func (n *numbering) of(name string) int {
	if i, ok := n.numbers[name]; ok {
		return i
	}
	size, ok := n.b.sizes[name]
	if !ok {
		panic("BUG: nothing gives variable " + name + " a size")
	}
	return n.add(Axis{Name: name, Size: size})
}

// factor numbers a reference; an axis indexed by a new whole variable gives it
// its size.
func (n *numbering) factor(r Ref) relation.Factor {
	t := n.b.sys.Tensors[r.id()]
	f := relation.Factor{Tensor: r.id()}
	for a, segs := range r.index {
		var ix relation.Index
		for _, g := range segs {
			if _, known := n.numbers[g.name]; !known && g.len < 0 {
				n.add(Axis{Name: g.name, Size: t.Axes[a].Size})
			}
			v := n.of(g.name)
			length := g.len
			if length < 0 {
				length = n.sum.Vars[v].Bits()
			}
			if length > 0 {
				ix = append(ix, relation.Segment{Var: v, Lo: g.lo, Len: length})
			}
		}
		f.Index = append(f.Index, ix)
	}
	return f
}

// term numbers a term and joins the masks of the variables that no factor and no
// table of rows carries.
func (n *numbering) term(t Term) relation.Term {
	out := relation.Term{Coef: t.coef}
	covered := map[int]int{} // bits that index what vanishes on padding
	factor := func(r Ref) relation.Factor {
		f := n.factor(r)
		for _, ix := range f.Index {
			for _, g := range ix {
				covered[g.Var] |= (1<<g.Len - 1) << g.Lo
			}
		}
		return f
	}
	for _, r := range t.factors {
		out.Factors = append(out.Factors, factor(r))
	}
	needed := map[int]bool{}
	for v := range n.sum.Out {
		needed[v] = true
	}
	for _, sel := range t.selects {
		v := n.of(sel.name)
		needed[v] = true
		out.Selects = append(out.Selects, relation.Select{
			Var: v, Table: factor(sel.table), Digits: n.b.sys.Digits(sel.table.id(), n.sum.Vars[v].Bits()),
		})
	}
	for _, a := range t.atoms {
		vars := make([]int, len(a.names))
		for i, name := range a.names {
			vars[i] = n.of(name)
			needed[vars[i]] = true
		}
		out.Where = append(out.Where, a.make(vars))
	}
	forced := map[int]bool{}
	for _, name := range t.over {
		needed[n.of(name)], forced[n.of(name)] = true, true
	}
	for _, v := range slices.Sorted(maps.Keys(needed)) {
		a := n.sum.Vars[v]
		full := covered[v] == a.Padded()-1
		if !full && (a.Size < a.Padded() || forced[v] && v >= n.sum.Out) {
			out.Where = append(out.Where, relation.Less{Var: v, N: a.Size})
		}
	}
	return out
}

// checkWrap refuses an identity whose terms could add up to more than half the
// field: modulo p it would not be one of integers.
func (b *builder) checkWrap(op *Op, s *relation.Sum) {
	if total := b.reach(s); total.BitLen() > fieldBits {
		b.c.errorf(op.Instr.Pos, "B4", "%s: a term of its claims may reach 2^%d, want less than 2^%d: round in two steps, or to fewer bits",
			op.Row.Name, total.BitLen(), fieldBits)
	}
}

// reach bounds the sum of the absolute values of the terms.
func (b *builder) reach(s *relation.Sum) *big.Int {
	total := new(big.Int)
	for _, t := range s.Terms {
		m := new(big.Int).Abs(t.Coef)
		for _, f := range t.Factors {
			m.Mul(m, b.sys.Tensors[f.Tensor].Bound)
		}
		for v := s.Out; v < len(s.Vars); v++ {
			m.Mul(m, big.NewInt(int64(s.Vars[v].Size)))
		}
		total.Add(total, m)
	}
	return total
}

// read defines the value of a state at a place of the program:
// W[t] = W_0 − Σ_u c_u · Σ_s [u at s happens before the read at t] · D_u[s].
func (b *builder) read(v *Value) Ref {
	s := v.State
	axes := append(v.Block.axes(), s.Type.Axes...)
	var terms []Term
	if start, ok := b.start(s); ok {
		terms = append(terms, plus(0, start))
	}
	for _, u := range s.Updates {
		if t, ok := b.updateTerm(v, u); ok {
			terms = append(terms, t)
		}
	}
	return b.add(&relation.Tensor{
		Name: s.Name, Axes: axes, Kind: relation.Virtual, Def: b.sum(nil, axes, terms),
		Bound: b.unit.ProofBound(v), Source: s.source(""),
	})
}

// change is what an update subtracts a multiple of, by its row's rule.
func (b *builder) change(op *Op) Ref {
	if r, ok := b.changes[op.ID]; ok {
		return r
	}
	r := op.Row.update.change(&Claims{Op: op, b: b})
	b.changes[op.ID] = r
	return r
}

// updateTerm is the part of an update in what a read sees. The state's own
// loops are shared; of the further loops the common ones are compared in
// lexicographic order, strictly unless the update stands before the read.
func (b *builder) updateTerm(read *Value, u *Op) (Term, bool) {
	g := b.change(u)
	ul, rl := u.Block.Loops(), read.Block.Loops()
	depth := read.State.Block.Depth
	common := depth
	for common < len(ul) && common < len(rl) && ul[common] == rl[common] {
		common++
	}
	first := u.Seq < read.Seq
	if common == depth && !first {
		return Term{}, false
	}
	var su, sr, all []string
	for i := depth; i < len(ul); i++ {
		name := ul[i].Name + "'"
		g = g.As(ul[i].Name, name)
		all = append(all, name)
		if i < common {
			su, sr = append(su, name), append(sr, ul[i].Name)
		}
		b.sizes[name] = ul[i].Trip
	}
	t := term(new(big.Int).Neg(u.Coefficient()), g).sumOver(all...)
	if len(su) > 0 {
		t = t.where(before(su, sr, first))
	}
	return t, true
}

// start is the initial state as a tensor; ok is false if it is zero.
func (b *builder) start(s *State) (Ref, bool) {
	switch s.Init.Name {
	case "zeros":
		return Ref{}, false
	case "previous":
		return b.once(s, func() Ref {
			col := &Column{Name: s.Name + ".start", Axes: s.Type.Axes, Bits: previousBits, Signed: true}
			r := b.wide(s, "start", relation.StateStart, s.StartBound())
			col.IDs = []relation.TensorID{r.id()}
			b.rel.starts[s.ID] = col
			b.rel.origin[r.id()] = Origin{State: s}
			return r
		}), true
	case "private":
		return b.once(s, func() Ref {
			f := s.Type.Format
			col := &Column{Name: s.Name + ".start", Axes: s.Type.Axes, Bits: f.Bits, Signed: f.Signed}
			b.rel.starts[s.ID] = col
			return b.commit(s.Name+".start", s.Type.Axes, col, relation.StateStart, "", s.source("start"))
		}), true
	}
	if s.Turn != nil {
		return b.once(s, func() Ref { return b.turned(s) }), true
	}
	return b.once(s, func() Ref {
		r := b.add(&relation.Tensor{Name: s.Name + ".start", Axes: s.Type.Axes, Kind: relation.Public, Role: relation.Constant, Bound: s.Type.Bound, Source: s.source("start")})
		b.rel.origin[r.id()] = Origin{State: s}
		return r
	}), true
}

// turned is a start that a draw chooses: W_0[i] = pool[i + d].
func (b *builder) turned(s *State) Ref {
	d := b.number(s.Turn)
	pool := b.add(&relation.Tensor{
		Name: s.Name + ".pool", Axes: s.pool().Axes, Kind: relation.Public, Role: relation.Constant, Bound: s.Type.Bound, Source: s.source("pool"),
	})
	b.rel.origin[pool.id()] = Origin{State: s}
	names, coef, stride := []string{"pool'"}, []int{1}, 1
	for a := len(s.Type.Axes) - 1; a >= 0; a-- {
		names, coef = append(names, s.Type.Axes[a].Name), append(coef, -stride)
		stride *= s.Type.Axes[a].Size
	}
	terms := rotated(pool.As("pool", "pool'"), names, coef, d.Below, d)
	return b.add(&relation.Tensor{
		Name: s.Name + ".start", Axes: s.Type.Axes, Kind: relation.Virtual, Def: b.sum(nil, s.Type.Axes, terms), Bound: s.Type.Bound, Source: s.source("start"),
	})
}

func (b *builder) once(s *State, make func() Ref) Ref {
	if r, ok := b.startRefs[s.ID]; ok {
		return r
	}
	r := make()
	b.startRefs[s.ID] = r
	return r
}

// wide commits one cell for each element of a state, without range.
func (b *builder) wide(s *State, claim string, role relation.Role, bound *big.Int) Ref {
	return b.add(&relation.Tensor{
		Name: s.Name + "." + claim, Axes: s.Type.Axes, Kind: relation.Committed, Role: role,
		Cell: relation.Cell{Wide: true, Signed: true}, Bound: bound, Source: s.source(claim),
	})
}

// final commits the final state: final = W[end], over the whole padded block.
func (b *builder) final(s *State) {
	w := b.value(s.Final)
	f := b.wide(s, "final", relation.StateEnd, b.unit.ProofBound(s.Final))
	b.rel.origin[f.id()] = Origin{State: s}
	id := &relation.Identity{Label: s.Name + ".final", Source: s.source("final"), Sum: *b.sum(nil, s.Type.Axes, []Term{plus(0, f), minus(0, w)})}
	b.sys.Identities = append(b.sys.Identities, id)
}
