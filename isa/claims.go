package isa

import (
	"math/big"
	"slices"

	"github.com/aivm/aivm/isa/fixed"
	"github.com/aivm/aivm/isa/relation"
)

// Ref is a tensor in a claim, indexed by named variables. Indexed by nothing
// else, an axis is indexed by the variable of its name. The zero Ref is no
// tensor, and stands for zeros that nobody commits to, numbers of no bits: a term
// with such a factor vanishes.
type Ref struct {
	number int // relation.TensorID + 1, so that tensor 0 is not what is left out
	index  [][]segment
}

// none reports whether the reference is to no tensor.
func (r Ref) none() bool { return r.number == 0 }

// id is the tensor that is meant. There must be one.
func (r Ref) id() relation.TensorID {
	if r.none() {
		panic("BUG: a reference to no tensor has no number")
	}
	return relation.TensorID(r.number - 1)
}

// segment is bits [lo, lo+len) of a variable; len < 0 is the whole variable.
type segment struct {
	name    string
	lo, len int
}

// As indexes an axis by another variable.
func (r Ref) As(old, name string) Ref {
	ix := make([][]segment, len(r.index))
	for i, segs := range r.index {
		ix[i] = slices.Clone(segs)
		for j := range ix[i] {
			if segs[j].name == old {
				ix[i][j].name = name
			}
		}
	}
	return Ref{r.number, ix}
}

func (r Ref) clone() Ref { return Ref{r.number, slices.Clone(r.index)} }

// Term is a term of a sum, with variables by name.
type Term struct {
	coef    *big.Int
	factors []Ref
	selects []selectTerm
	atoms   []atom
	over    []string
}

type selectTerm struct {
	name  string
	table Ref
}

// atom makes a predicate once the variables have numbers.
type atom struct {
	names []string
	make  func(v []int) relation.Atom
}

// minus is an affine predicate less a public number: Σ coef·x + c = d.
func (a atom) minus(d relation.Number) atom {
	return atom{a.names, func(v []int) relation.Atom {
		p := a.make(v).(relation.Affine)
		p.Minus = d
		return p
	}}
}

// vanishes reports whether the term is zero whatever the tensors hold.
func (t *Term) vanishes() bool {
	return t.coef.Sign() == 0 || slices.ContainsFunc(t.factors, Ref.none)
}

// term is coef · Π factors.
func term(coef *big.Int, factors ...Ref) Term { return Term{coef: coef, factors: factors} }

// plus and minus are terms with the coefficients 2^k and −2^k.
func plus(k int, factors ...Ref) Term  { return term(power(k), factors...) }
func minus(k int, factors ...Ref) Term { return term(new(big.Int).Neg(power(k)), factors...) }

// where joins predicates to the term.
func (t Term) where(a ...atom) Term {
	t.atoms = append(slices.Clone(t.atoms), a...)
	return t
}

// sumOver names bound variables that the term is summed over even if no factor
// names them.
func (t Term) sumOver(names ...string) Term {
	t.over = append(slices.Clone(t.over), names...)
	return t
}

// selecting multiplies by [name = table].
func (t Term) selecting(name string, table Ref) Term {
	t.selects = append(slices.Clone(t.selects), selectTerm{name, table})
	return t
}

// atMost is x ≤ y, equal to x = y + k, affine to Σ coef·x + c = 0.
func atMost(x, y string) atom { return before([]string{x}, []string{y}, true) }

func affine(names []string, coef []int, c int) atom {
	return atom{names, func(v []int) relation.Atom { return relation.Affine{Var: v, Coef: coef, Const: c} }}
}

func before(u, r []string, orEqual bool) atom {
	return atom{append(slices.Clone(u), r...), func(v []int) relation.Atom {
		return relation.Before{U: v[:len(u)], R: v[len(u):], OrEqual: orEqual}
	}}
}

// Column is a committed tensor of an operation, split into limbs. Its cells
// stand in the limbs' tensors: loop axes first, then Axes.
type Column struct {
	Name   string // "" is the result
	Axes   Axes
	Bits   int
	Signed bool
	Limbs  []fixed.Limb
	IDs    []relation.TensorID // of the limbs
}

// Claims builds the relation of one operation.
type Claims struct {
	*Op
	b *builder
}

// Arg is the n-th tensor operand.
func (c *Claims) Arg(n int) Ref { return c.b.value(c.Args[n]) }

// loops are the axes of the enclosing loops.
func (c *Claims) loops() []Axis { return c.Block.axes() }

func (b *Block) axes() []Axis {
	var a []Axis
	for _, l := range b.Loops() {
		a = append(a, Axis{Name: l.Name, Size: l.Trip})
	}
	return a
}

// all are the loops' axes and then the given ones.
func (c *Claims) all(own []Axis) []Axis { return append(c.loops(), own...) }

// Define defines the result, virtual, as a sum of terms. Its free variables
// are the result's axes and loops; all others are summed.
func (c *Claims) Define(terms ...Term) {
	axes := c.all(c.Out.Type.Axes)
	s := c.b.sum(c.Op, axes, terms)
	c.b.refs[c.Out.ID] = c.b.add(&relation.Tensor{
		Name: c.Out.Name, Axes: axes, Kind: relation.Virtual, Def: s, Bound: c.b.unit.ProofBound(c.Out), Source: c.source(""),
	})
}

// Virtual defines a further tensor of the operation, or what an update changes its state
// by, as a sum of terms; see Define.
func (c *Claims) Virtual(name string, own []Axis, terms ...Term) Ref {
	axes := c.all(own)
	s := c.b.sum(c.Op, axes, terms)
	return c.b.add(&relation.Tensor{
		Name: c.label(name), Axes: axes, Kind: relation.Virtual, Def: s, Bound: c.b.reach(s), Source: c.source(name),
	})
}

// Result is the committed result: limbs of its format, ranged as the row says.
func (c *Claims) Result() Ref { return c.b.refs[c.Out.ID] }

// commitResult commits the result of an operation whose row commits it.
func (c *Claims) commitResult() {
	f, by := c.Out.Type.Format, ""
	if c.Row.commit != "range" && !c.partial() {
		by = c.label(c.Row.commit)
	}
	c.b.refs[c.Out.ID] = c.commit("", c.Out.Type.Axes, f.Bits, f.Signed, by)
}

// partial reports whether the operation's function table has rows without a
// value: they hold relation.Undefined, so the result needs a range of its own.
func (c *Claims) partial() bool {
	if !c.Row.Function {
		return false
	}
	t, err := c.FunctionTable()
	return err != nil || !t.Total()
}

// Commit commits a further tensor of the operation, ranged to bits bits. Numbers
// of no bits are zeros: nothing is committed, and terms with them vanish.
func (c *Claims) Commit(name string, axes []Axis, bits int, signed bool) Ref {
	return c.commit(name, axes, bits, signed, "")
}

func (c *Claims) commit(name string, axes []Axis, bits int, signed bool, by string) Ref {
	full := c.Out.Name
	if name != "" {
		full += "." + name
	}
	col := &Column{Name: name, Axes: axes, Bits: bits, Signed: signed}
	c.b.columns[c.ID] = append(c.b.columns[c.ID], col)
	role := relation.Trace
	if c.Row.Role == IsInput {
		role = relation.Data
	}
	return c.b.commit(full, c.all(axes), col, role, by, c.source(name))
}

// Equal claims that the terms add up to zero at every index of axes, loops
// included. A mask is joined to a term wherever no factor vanishes on padding.
// Where all terms vanish there is nothing to claim.
func (c *Claims) Equal(label string, axes []Axis, terms ...Term) {
	id := &relation.Identity{Label: c.label(label), Source: c.source(label), Sum: *c.b.sum(c.Op, c.all(axes), terms)}
	if len(id.Sum.Terms) == 0 {
		return
	}
	c.b.checkWrap(c.Op, &id.Sum)
	c.b.sys.Identities = append(c.b.sys.Identities, id)
}

// source is that of the operation's claim with the label, or of its tensor.
func (o *Op) source(claim string) relation.Source {
	return relation.Source{Op: o.ID, State: -1, Row: o.Row.Name, Line: o.Instr.Pos.Line, Claim: claim}
}

// source is that of the state's claim with the label, or of its tensor.
func (s *State) source(claim string) relation.Source {
	return relation.Source{Op: -1, State: s.ID, Row: s.Instr.Row.Name, Line: s.Instr.Pos.Line, Claim: claim}
}

// label names a claim of this operation.
func (c *Claims) label(l string) string {
	if c.Out != nil {
		return c.Out.Name + "." + l
	}
	return c.Instr.Row.Name + "@" + c.Instr.Pos.String() + "." + l
}

// Lookup claims that the tuple of cells is a row of the table at every index.
// Each component must be a committed tensor of one cell.
func (c *Claims) Lookup(label string, t relation.Table, components ...relation.TensorID) {
	l := &relation.Lookup{Label: c.label(label), Source: c.source(label), Table: t, Axes: c.b.sys.Tensors[components[0]].Axes}
	for _, id := range components {
		l.Components = append(l.Components, []relation.Part{{Coef: big.NewInt(1), Tensor: id}})
	}
	c.b.sys.Lookups = append(c.b.sys.Lookups, l)
}

// topLimb is the committed cell of the highest limb of a rounded operand.
func (c *Claims) topLimb(v *Value) relation.TensorID {
	col := c.b.columns[v.Op.ID][0]
	return col.IDs[len(col.IDs)-1]
}

// public is the tensor of public values that an output is compared with.
func (c *Claims) public(axes []Axis) Ref {
	r := c.b.add(&relation.Tensor{
		Name: c.Out.Name + ".public", Axes: axes, Kind: relation.Public, Role: relation.Output, Bound: c.Out.Type.Bound, Source: c.source("public"),
	})
	c.b.rel.origin[r.id()] = Origin{Output: c.Op}
	return r
}
