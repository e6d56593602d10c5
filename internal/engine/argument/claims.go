package argument

import (
	"github.com/aivm/aivm/internal/engine/batch"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/logup"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/isa/relation"
)

// Environment is what a verifier of some arithmetic knows of public things.
type Environment[E any] interface {
	// Public is the multilinear extension of a public output at a point.
	Public(id relation.TensorID, point []E) E
}

// MemoryClaims turns the claims on tensors that relations and lookups leave into
// claims on the memory, constants of the program and results of its function tables
// included. What they say of public outputs is taken from the environment.
// SPEC 11.5, what is joined.
func MemoryClaims[E any](f field.Arith[E], l *Layout, env Environment[E], linear []plan.LinearClaim[E], looked *logup.Claims[E]) []batch.Claim[E] {
	m := &memoryClaims[E]{f: f, l: l, groups: map[string]int{}}
	for _, c := range linear {
		out := batch.Claim[E]{Value: c.Value}
		for _, p := range c.Parts {
			if t := l.Unit.Relation().Tensors[p.Tensor]; t.Kind == relation.Public && t.Role == relation.Output {
				out.Value = f.Sub(out.Value, f.Mul(p.Coef, env.Public(p.Tensor, p.Point)))
				continue
			}
			out.Terms = m.tensor(out.Terms, p.Tensor, p.Point, relationNames(p.At), p.Coef)
		}
		m.claims = append(m.claims, out)
	}
	ofCells, ofTables := fromCells, fromTables
	if l.Lookups.CellBits == l.Lookups.TableBits { // both trees end at one point
		ofTables = fromCells
	}
	cells := batch.Claim[E]{Value: looked.Cells.Value}
	for _, t := range looked.Cells.Terms {
		id := l.Looked[t.Index].Components[t.Component][0].Tensor
		cells.Terms = m.tensor(cells.Terms, id, t.Point, lookupNames(ofCells, len(t.Point)), t.Coeff)
	}
	counts := batch.Claim[E]{Value: looked.Multiplicity.Value}
	for _, t := range looked.Multiplicity.Terms {
		counts.Terms = m.term(counts.Terms, l.Multiplicities.Addr, t.Point, lookupNames(ofTables, len(t.Point)), t.Coeff)
	}
	m.claims = append(m.claims, cells, counts)
	if terms := looked.Functions.Terms; len(terms) > 0 {
		results := batch.Claim[E]{Value: looked.Functions.Value}
		for _, t := range terms {
			results.Terms = m.term(results.Terms, l.Results[t.Index].Addr, t.Point, lookupNames(ofTables, len(t.Point)), t.Coeff)
		}
		m.claims = append(m.claims, results)
	}
	return m.claims
}

type memoryClaims[E any] struct {
	f      field.Arith[E]
	l      *Layout
	claims []batch.Claim[E]
	groups map[string]int // by the names of their low coordinates
}

// tensor appends coef·T~(point): of a tensor in several blocks, each at its part
// of the point, times eq of the rest and the block's number.
func (m *memoryClaims[E]) tensor(terms []batch.Term[E], id relation.TensorID, point []E, at []name, coef E) []batch.Term[E] {
	for _, p := range m.l.Places[id] {
		cut := len(point) - p.Bits
		c := coef
		if cut > 0 {
			c = m.f.Mul(c, field.EqIndex(m.f, point[:cut], uint64(p.Low)>>p.Bits))
		}
		terms = m.term(terms, p.Addr, point[cut:], at[cut:], c)
	}
	return terms
}

// term appends coef times the block at addr, in the group of the terms whose low
// coordinates have the same names.
func (m *memoryClaims[E]) term(terms []batch.Term[E], addr int, point []E, at []name, coef E) []batch.Term[E] {
	key := nameKey(batch.Low(m.l.Bits, addr, at, bitName))
	g, ok := m.groups[key]
	if !ok {
		g = len(m.groups)
		m.groups[key] = g
	}
	return append(terms, batch.Term[E]{Addr: addr, Point: point, Coeff: coef, Group: g})
}
