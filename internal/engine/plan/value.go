package plan

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/isa/relation"
)

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
	Tensor relation.TensorID
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
	Chosen []E   // values of choices, by number
	Bits   []E   // of all public numbers, one after the other, the lowest first
	half   E
	zero   E
}

// NewEvaluation starts an evaluation with the point τ.
func NewEvaluation[E any](f field.Arith[E], s *Schedule, tau []E) *Evaluation[E] {
	half := fr.One()
	half.Halve()
	v := &Evaluation[E]{
		Schedule: s, Field: f, Points: make([][]E, s.Sumchecks()), Values: make([]E, len(s.Claims)), Chosen: make([]E, len(s.Choices)),
		half: f.Const(half), zero: field.Zero(f),
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
	if c.Source == numberCoord {
		return v.Bits[c.Index]
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
	if p.Choice != nil {
		return v.Chosen[p.Number]
	}
	w := make([]BitWeight[E], len(p.Roles))
	for i, r := range p.Roles {
		w[i] = v.BitWeight(r)
	}
	return Evaluate(v.Field, p.Predicate, w)
}

// EntryWeights are the weights of the bits of a choice's entry, the top bit of its
// address first.
func (v *Evaluation[E]) EntryWeights(p *PublicFactor) []BitWeight[E] {
	var w []BitWeight[E]
	for _, r := range p.entry() {
		w = append(w, v.BitWeight(r))
	}
	return w
}

// UseWeight is the multilinear extension, at the gathers' point, of the weight of
// a choice's entry.
func (v *Evaluation[E]) UseWeight(p *PublicFactor) E {
	x := field.One(v.Field)
	for k, r := range p.entry() {
		if r == (BitRole{None, None}) {
			continue // 1 for both values
		}
		w, at := v.BitWeight(r), v.Points[v.GatherSource][v.GatherRounds-len(p.Choice.Entry)+k]
		x = v.Field.Mul(x, field.Lerp(v.Field, w.Zero, w.One, at))
	}
	return x
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

// Opened are those of the claims that are on leaves.
func (v *Evaluation[E]) Opened(claims []int) []LinearClaim[E] {
	var out []LinearClaim[E]
	for _, c := range claims {
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
