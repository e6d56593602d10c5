package prover

import (
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/plan"
)

// way is how a product with public factors is summed. Of a convolution, the product
// over all pairs of entries of both factors would be by far the largest table of a
// proof: of these pairs only few meet.
type way int

const (
	productFirst way = iota // the product, then the public factors
	throughA                // the public factors take A to the bits of B, then the product
	throughB                // or B to those of A
	pairwise                // a product of rows for each assignment of the public factors
)

// way is the one with the fewest multiplications; of an equal number, the first.
func (p *product) way() way {
	choice := func(f *plan.PublicFactor) bool { return f.Choice != nil }
	if len(p.shape.Public) == 0 || slices.ContainsFunc(p.shape.Public, choice) {
		return productFirst
	}
	best, least := productFirst, 1<<min(60, len(p.m)+len(p.i)+len(p.j)+len(p.k))
	consider := func(w way, cost int) {
		if cost < least {
			best, least = w, cost
		}
	}
	consider(throughB, p.throughCost(p.b.bits, p.a.bits))
	consider(throughA, p.throughCost(p.a.bits, p.b.bits))
	consider(pairwise, p.pairsCost(least))
	return best
}

// throughCost is what the public factors take on the way from one factor to the bits of
// the other, and the product then.
func (p *product) throughCost(have, other []plan.BitRef) int {
	c := *p.contraction
	c.more = other
	cost := 0
	for _, f := range c.shape.Public {
		w, rest := c.passage(f, have)
		cost += c.passageCost(w)
		have = slices.Concat(w.made(), rest)
	}
	size := len(have)
	for _, b := range other {
		if !slices.Contains(have, b) {
			size++
		}
	}
	return cost + 1<<min(60, size)
}

// passageCost is that of contraction.apply.
func (c *contraction) passageCost(w *passage) int {
	if _, _, _, ok := c.past(w); ok {
		return w.width << (len(w.stay) + len(w.fresh))
	}
	other := w.transduced()
	if len(w.fresh) == 0 {
		other = w.multiplied()
	}
	return min(other, w.Predicate.Count(other)*(w.width+visitCost)+w.width<<(len(w.stay)+len(w.fresh)))
}

// pairsCost is that of pairs, or the limit.
func (p *product) pairsCost(limit int) int {
	n := 1
	for _, f := range p.shape.Public {
		n = min(limit, n*f.Predicate.Count(limit))
	}
	rest := 0
	for _, list := range [][]plan.BitRef{p.m, p.i, p.j, p.k} {
		for _, b := range list {
			if !p.predicated(b) {
				rest++
			}
		}
	}
	return min(limit, n<<min(rest, 30)+2*n)
}

// through takes B through the public factors to the bits of A, and multiplies.
func (p *product) through() (fr.Vector, []plan.BitRef, error) {
	v, err := p.bind(p.b.id, p.b.point)
	if err != nil {
		return nil, nil, err
	}
	have := p.b.bits
	p.more = p.a.bits
	for _, f := range p.shape.Public {
		v, have = p.apply(f, v, have)
	}
	p.more, p.applied, p.b.bits = nil, true, have
	p.split()
	a, err := p.bind(p.a.id, p.a.point)
	if err != nil {
		return nil, nil, err
	}
	v = p.weigh(arrange(v, have, slices.Concat(p.m, p.j, p.k)))
	return p.multiply(arrange(a, p.a.bits, slices.Concat(p.m, p.i, p.k)), v), slices.Concat(p.m, p.i, p.j), nil
}
