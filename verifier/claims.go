package verifier

import (
	"errors"

	"github.com/aivm/aivm/internal/batch"
	"github.com/aivm/aivm/internal/field"
	"github.com/aivm/aivm/internal/logup"
	"github.com/aivm/aivm/isa/relation"
)

// ErrFunctions says that the values of function tables at the lookups' point are
// not those of the public tables.
var ErrFunctions = errors.New("verifier: the function tables do not have the claimed values")

// Environment is what a verifier of some arithmetic knows of public things.
type Environment[E any] interface {
	// Public is the multilinear extension of a public tensor at a point.
	Public(id relation.TensorID, point []E) E
	// Function is that of a function table's column of results.
	Function(t relation.Table, point []E) E
	// Group numbers low parts of points from 0 on, equal parts alike.
	Group(low []E) int
}

// MemoryClaims turns the claims on tensors that relations and lookups leave into
// claims on the memory. What they say of public tensors and tables is checked
// against the environment.
func MemoryClaims[E any](f field.Arith[E], l *Layout, env Environment[E], linear []relation.LinearClaim[E], looked *logup.Claims[E]) []batch.Claim[E] {
	m := &memoryClaims[E]{f: f, l: l, env: env}
	for _, c := range linear {
		out := batch.Claim[E]{Value: c.Value}
		for _, p := range c.Parts {
			if l.Unit.Relation().Tensors[p.Tensor].Kind == relation.Public {
				out.Value = f.Sub(out.Value, f.Mul(p.Coef, env.Public(p.Tensor, p.Point)))
				continue
			}
			out.Terms = m.tensor(out.Terms, p.Tensor, p.Point, p.Coef)
		}
		m.claims = append(m.claims, out)
	}
	cells := batch.Claim[E]{Value: looked.Cells.Value}
	for _, t := range looked.Cells.Terms {
		id := l.Looked[t.Index].Components[t.Component][0].Tensor
		cells.Terms = m.tensor(cells.Terms, id, t.Point, t.Coeff)
	}
	counts := batch.Claim[E]{Value: looked.Multiplicity.Value}
	for _, t := range looked.Multiplicity.Terms {
		counts.Terms = m.term(counts.Terms, l.Multiplicities.Addr, t.Point, t.Coeff)
	}
	sum := field.Zero(f)
	for _, t := range looked.Functions.Terms {
		sum = f.Add(sum, f.Mul(t.Coeff, env.Function(l.Tables[t.Index], t.Point)))
	}
	if len(looked.Functions.Terms) > 0 {
		f.AssertEqual(ErrFunctions, sum, looked.Functions.Value)
	}
	return append(m.claims, cells, counts)
}

type memoryClaims[E any] struct {
	f      field.Arith[E]
	l      *Layout
	env    Environment[E]
	claims []batch.Claim[E]
}

// tensor appends coef·T~(point): of a tensor in several blocks, each at its part
// of the point, times eq of the rest and the block's number.
func (m *memoryClaims[E]) tensor(terms []batch.Term[E], id relation.TensorID, point []E, coef E) []batch.Term[E] {
	for _, p := range m.l.Places[id] {
		cut := len(point) - p.Bits
		c := coef
		if cut > 0 {
			c = m.f.Mul(c, field.EqIndex(m.f, point[:cut], uint64(p.Low)>>p.Bits))
		}
		terms = m.term(terms, p.Addr, point[cut:], c)
	}
	return terms
}

func (m *memoryClaims[E]) term(terms []batch.Term[E], addr int, point []E, coef E) []batch.Term[E] {
	t := batch.Term[E]{Addr: addr, Point: point, Coeff: coef}
	t.Group = m.env.Group(batch.Low(m.f, m.l.Bits, &t))
	return append(terms, t)
}
