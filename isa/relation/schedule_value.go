package relation

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/field"
)

// Constants gives the integers of a constant tensor by which rows are chosen,
// row-major over its real extents.
type Constants func(TensorID) []int64

// LinearClaim is Σ Parts = Value.
type LinearClaim[E any] struct {
	Label string // of the identity or tensor it comes from
	Parts []Opening[E]
	Value E
}

// Opening is Coef times the multilinear extension of a committed or public
// tensor at Point, the top bit of the first axis first. At names where the
// coordinates come from: equal names have equal values.
type Opening[E any] struct {
	Tensor TensorID
	Coef   E
	Point  []E
	At     Point
}

// Evaluation walks a schedule in an arithmetic: it holds the points and values
// that are known so far.
type Evaluation[E any] struct {
	*Schedule
	Field  field.Arith[E]
	Points [][]E // by source
	Values []E   // by claim
	// Once says that every point is set once, as a verifier does: values of
	// choices are kept, for a choice may occur in several equations.
	Once bool
	half E
	zero E

	constants Constants
	known     map[TensorID][]int64
	entries   map[*Choice][]Entry
	chosen    map[*PublicFactor]E
}

// NewEvaluation starts an evaluation with the point τ.
func NewEvaluation[E any](f field.Arith[E], s *Schedule, c Constants, tau []E) *Evaluation[E] {
	half := fr.One()
	half.Halve()
	v := &Evaluation[E]{
		Schedule: s, Field: f, Points: make([][]E, s.Sumchecks()), Values: make([]E, len(s.Claims)),
		half: f.Const(half), zero: field.Zero(f), constants: c, known: map[TensorID][]int64{}, entries: map[*Choice][]Entry{}, chosen: map[*PublicFactor]E{},
	}
	v.Points[tauSource] = tau
	return v
}

// Coordinate is the value of a coordinate.
func (v *Evaluation[E]) Coordinate(c Coordinate) E {
	switch c {
	case Half:
		return v.half
	case Zero:
		return v.zero
	}
	return v.Points[c.Source][c.Index]
}

// Point is the values of a point's coordinates.
func (v *Evaluation[E]) Point(p Point) []E {
	x := make([]E, len(p))
	for i, c := range p {
		x[i] = v.Coordinate(c)
	}
	return x
}

// BitWeight is the weight of a bit: (1−r, r) for each coordinate r it has.
func (v *Evaluation[E]) BitWeight(r BitRole) BitWeight[E] {
	one := field.One(v.Field)
	if r.Free == None {
		r.Free, r.Sum = r.Sum, None
	}
	if r.Free == None {
		return BitWeight[E]{Zero: one, One: one}
	}
	x := v.Coordinate(r.Free)
	w := BitWeight[E]{Zero: v.Field.Sub(one, x), One: x, Unit: true}
	if r.Sum != None {
		y := v.Coordinate(r.Sum)
		w = BitWeight[E]{Zero: v.Field.Mul(w.Zero, v.Field.Sub(one, y)), One: v.Field.Mul(x, y)}
	}
	return w
}

// Public is the value of a public factor.
func (v *Evaluation[E]) Public(p *PublicFactor) E {
	if x, ok := v.chosen[p]; ok {
		return x
	}
	w := make([]BitWeight[E], len(p.Roles))
	for i, r := range p.Roles {
		w[i] = v.BitWeight(r)
	}
	if p.Choice != nil {
		x := v.choice(p, w)
		if v.Once {
			v.chosen[p] = x
		}
		return x
	}
	return Evaluate(v.Field, p.Predicate, w)
}

// choice is Σ_j w(j)·w(n = entry at j) over the padded table, in time linear in
// its size: the weights of a run of entries with the same upper part of their
// address are summed with those of the lower parts first. A circuit multiplies
// by constants for nothing, so the lower part is that of constant weights, if it
// is so long that the table of the others is no larger than the entries.
func (v *Evaluation[E]) choice(p *PublicFactor, w []BitWeight[E]) E {
	c := p.Choice
	cut := len(c.Entry)
	for cut > 0 && (c.Entry[cut-1] < 0 || p.Roles[c.Entry[cut-1]].constant()) {
		cut--
	}
	if len(c.Entry)-cut < 2 {
		cut = len(c.Entry) / 2
	}
	low := len(c.Entry) - cut
	upper, lower := weightTable(v.Field, c.Entry[:cut], w), weightTable(v.Field, c.Entry[cut:], w)
	row := weightTable(v.Field, c.Row, w)
	sum, run := v.zero, v.zero
	entries := v.Entries(c)
	for i, e := range entries {
		run = v.Field.Add(run, v.Field.Mul(lower[e.Address&(1<<low-1)], row[e.Row]))
		if i+1 == len(entries) || entries[i+1].Address>>low != e.Address>>low {
			sum = v.Field.Add(sum, v.Field.Mul(upper[e.Address>>low], run))
			run = v.zero
		}
	}
	return sum
}

// Entry is an entry of the table of a choice: its padded address and its row.
type Entry struct{ Address, Row int }

// Entries are the entries of a choice's table whose atoms hold, computed once.
func (v *Evaluation[E]) Entries(c *Choice) []Entry {
	if e, ok := v.entries[c]; ok {
		return e
	}
	var out []Entry
	x := make([]int, c.Vars)
	for address := range v.System.Tensors[c.Table].Padded() {
		row, ok := v.Row(c, address)
		if !ok || !c.assign(x, address) {
			continue
		}
		x[c.N] = row
		holds := true
		for _, a := range c.Atoms {
			holds = holds && a.Holds(x)
		}
		if holds {
			out = append(out, Entry{address, row})
		}
	}
	v.entries[c] = out
	return out
}

// assign sets the variables of the entry at a padded address, if they reach it.
func (c *Choice) assign(x []int, address int) bool {
	clear(x)
	for k, pos := range c.Entry {
		if address>>(len(c.Entry)-1-k)&1 == 1 {
			if pos < 0 {
				return false
			}
			b := c.Bits[pos]
			x[b.Var] |= 1 << b.Bit
		}
	}
	return true
}

// Row is the row chosen by the entry at a padded address; padding is 0.
func (v *Evaluation[E]) Row(c *Choice, address int) (int, bool) {
	axes := v.System.Tensors[c.Table].Axes
	at, stride := 0, 1
	for a := len(axes) - 1; a >= 0; a-- {
		i := address & (axes[a].Padded() - 1)
		if address >>= axes[a].Bits(); i >= axes[a].Size {
			return 0, true
		}
		at += i * stride
		stride *= axes[a].Size
	}
	data, ok := v.known[c.Table]
	if !ok {
		data = v.constants(c.Table)
		v.known[c.Table] = data
	}
	n := data[at]
	return int(n), n >= 0 && n>>len(c.Row) == 0
}

// weightTable is the products of the weights of the bits at the positions, for
// all values of these bits, the first being the top one.
func weightTable[E any](f field.Arith[E], positions []int, w []BitWeight[E]) []E {
	t := []E{field.One(f)}
	for _, p := range positions {
		next := make([]E, 0, 2*len(t))
		for _, x := range t {
			switch {
			case p < 0:
				next = append(next, x, field.Zero(f))
			case w[p].Unit:
				y := f.Mul(x, w[p].One)
				next = append(next, f.Sub(x, y), y)
			default:
				next = append(next, f.Mul(x, w[p].Zero), f.Mul(x, w[p].One))
			}
		}
		t = next
	}
	return t
}

// Weight is the value of a weight.
func (v *Evaluation[E]) Weight(w Weight) E {
	x := v.Field.Const(w.Coef)
	for i, p := range w.Public {
		if y := v.Public(p); i == 0 && w.Coef.IsOne() {
			x = y
		} else {
			x = v.Field.Mul(x, y)
		}
	}
	return x
}

// PublicPart is the public part of a product at the batch's point.
func (v *Evaluation[E]) PublicPart(m *Product) E {
	x := v.Weight(m.Weight)
	for _, r := range m.Eq {
		x = v.Field.Mul(x, field.Eq(v.Field, []E{v.Coordinate(r.Free)}, []E{v.Coordinate(r.Sum)}))
	}
	for _, p := range m.Public {
		x = v.Field.Mul(x, v.Public(p))
	}
	return x
}

// Rest is the value of an equation's claim without its leaves and products:
// what these must add up to.
func (v *Evaluation[E]) Rest(e *Equation) E {
	rest := v.zero
	if e.Claim >= 0 {
		rest = v.Values[e.Claim]
	}
	for _, w := range e.Constants {
		rest = v.Field.Sub(rest, v.Weight(w))
	}
	for _, n := range e.Nodes {
		rest = v.Field.Sub(rest, v.Field.Mul(v.Weight(n.Weight), v.Values[n.Claim]))
	}
	return rest
}

// Linear is the claim on the leaves of an equation, which add up to value.
func (v *Evaluation[E]) Linear(e *Equation, value E) LinearClaim[E] {
	c := LinearClaim[E]{Label: e.Label, Value: value}
	for _, l := range e.Leaves {
		w := v.Weight(l.Weights[0])
		for _, more := range l.Weights[1:] {
			w = v.Field.Add(w, v.Weight(more))
		}
		c.Parts = append(c.Parts, Opening[E]{l.Tensor, w, v.Point(l.Point), l.Point})
	}
	return c
}

// Opened are the claims on leaves that the level's sumcheck leaves.
func (v *Evaluation[E]) Opened(l *Level) []LinearClaim[E] {
	var out []LinearClaim[E]
	for _, c := range l.Opened {
		if k := v.Claims[c]; v.System.Leaf(k.Tensor) {
			out = append(out, LinearClaim[E]{
				Label: v.System.Tensors[k.Tensor].Name,
				Parts: []Opening[E]{{k.Tensor, field.One(v.Field), v.Point(k.Point), k.Point}},
				Value: v.Values[c],
			})
		}
	}
	return out
}

// Halved is 2⁻ᵏ, which makes a sum over k further variables of a constant the
// constant.
func Halved(k int) fr.Element {
	e := fr.One()
	for range k {
		e.Halve()
	}
	return e
}
