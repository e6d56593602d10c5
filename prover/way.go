package prover

import (
	"cmp"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
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
	bits := len(have)
	for _, b := range other {
		if !slices.Contains(have, b) {
			bits++
		}
	}
	return cost + 1<<min(60, bits)
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

// pairs multiplies rows of A and of B for each assignment of the public factors, all
// predicates.
func (p *product) pairs() (fr.Vector, []plan.BitRef, error) {
	var pa, pb, made []plan.BitRef
	for _, f := range p.shape.Public {
		for _, b := range f.Bits() {
			if slices.Contains(p.a.bits, b) {
				pa = append(pa, b)
			}
			if slices.Contains(p.b.bits, b) {
				pb = append(pb, b)
			}
			if p.out(b) {
				made = append(made, b)
			}
		}
	}
	for _, list := range []*[]plan.BitRef{&p.m, &p.i, &p.j, &p.k} {
		*list = slices.DeleteFunc(slices.Clone(*list), p.predicated)
	}
	a, err := p.bind(p.a.id, p.a.point)
	if err != nil {
		return nil, nil, err
	}
	b, err := p.bind(p.b.id, p.b.point)
	if err != nil {
		return nil, nil, err
	}
	a = arrange(a, p.a.bits, slices.Concat(pa, p.m, p.i, p.k))
	b = p.weigh(arrange(b, p.b.bits, slices.Concat(pb, p.m, p.j, p.k)))
	all := &meetings{list: []meeting{{weight: -1}}}
	for _, f := range p.shape.Public {
		all = all.and(p.meetings(f.Predicate, pa, pb, made))
	}
	p.applied = true
	return p.multiplyRows(all, a, b, len(made)), slices.Concat(made, p.m, p.i, p.j), nil
}

// meeting is an assignment: rows of A, of B and of the result, and a weight of weights,
// −1 for 1.
type meeting struct{ a, b, to, weight int32 }

type meetings struct {
	list    []meeting
	weights fr.Vector
}

// and are the meetings of predicates over disjoint variables.
func (m *meetings) and(o *meetings) *meetings {
	out := &meetings{list: make([]meeting, 0, len(m.list)*len(o.list))}
	for _, x := range m.list {
		for _, y := range o.list {
			at := meeting{x.a + y.a, x.b + y.b, x.to + y.to, -1}
			if x.weight >= 0 || y.weight >= 0 {
				w := one
				if x.weight >= 0 {
					w = m.weights[x.weight]
				}
				if y.weight >= 0 {
					w.Mul(&w, &o.weights[y.weight])
				}
				at.weight = int32(len(out.weights))
				out.weights = append(out.weights, w)
			}
			out.list = append(out.list, at)
		}
	}
	return out
}

// meetings are those of one predicate; a bit adds to the rows of the tables that have
// it, the first being the top one.
func (p *product) meetings(q *plan.Predicate, a, b, to []plan.BitRef) *meetings {
	m := &meetings{}
	place := func(bits []plan.BitRef, b plan.BitRef) int32 {
		if i := slices.Index(bits, b); i >= 0 {
			return 1 << (len(bits) - 1 - i)
		}
		return 0
	}
	steps := make([]meeting, len(q.Layers))
	weights := make([]plan.BitWeight[fr.Element], len(q.Layers))
	for l, layer := range q.Layers {
		bit := plan.BitRef{Var: layer.Var, Bit: layer.Bit}
		steps[l] = meeting{a: place(a, bit), b: place(b, bit), to: place(to, bit)}
		weights[l] = p.weight(bit)
	}
	var walk func(l int, n int32, at meeting, w *fr.Element)
	walk = func(l int, n int32, at meeting, w *fr.Element) {
		if l == len(q.Layers) {
			if at.weight = -1; !w.IsOne() {
				at.weight = int32(len(m.weights))
				m.weights = append(m.weights, *w)
			}
			m.list = append(m.list, at)
			return
		}
		for bit, x := range []*fr.Element{&weights[l].Zero, &weights[l].One} {
			next := q.Layers[l].Nodes[n][bit]
			if next == plan.Reject {
				continue
			}
			y, z := w, at
			if !x.IsOne() {
				y = new(fr.Element).Mul(w, x)
			}
			if bit == 1 {
				z = meeting{a: at.a + steps[l].a, b: at.b + steps[l].b, to: at.to + steps[l].to}
			}
			walk(l+1, next, z, y)
		}
	}
	walk(0, 0, meeting{}, &one)
	return m
}

// multiplyRows adds A[a, m, i, k]·B[b, m, j, k], summed over k, to the result's row to,
// m, i, j. A worker takes all meetings of a row.
func (p *product) multiplyRows(all *meetings, a, b fr.Vector, made int) fr.Vector {
	nm, ni, nj, nk := 1<<len(p.m), 1<<len(p.i), 1<<len(p.j), 1<<len(p.k)
	width := nm * ni * nj
	out := make(fr.Vector, width<<made)
	list := all.list
	slices.SortStableFunc(list, func(x, y meeting) int { return cmp.Compare(x.to, y.to) })
	field.Parallel(len(list), max(1, tileSize/(width*nk)), func(_, lo, hi int) {
		for lo > 0 && lo < len(list) && list[lo].to == list[lo-1].to {
			lo++
		}
		for hi < len(list) && list[hi].to == list[hi-1].to {
			hi++
		}
		scaled := make(fr.Vector, nm*nj*nk)
		for _, at := range list[lo:max(lo, hi)] {
			x, y := a[int(at.a)*nm*ni*nk:][:nm*ni*nk], b[int(at.b)*nm*nj*nk:][:nm*nj*nk]
			if at.weight >= 0 {
				scaled.ScalarMul(y, &all.weights[at.weight])
				y = scaled
			}
			addRows(out[int(at.to)*width:][:width], x, y, nm, ni, nj, nk)
		}
	})
	return out
}

// addRows adds Σ_k x[m, i, k]·y[m, j, k] to out[m, i, j].
func addRows(out, x, y fr.Vector, nm, ni, nj, nk int) {
	for m := range nm {
		for i := range ni {
			row := x[(m*ni+i)*nk:][:nk]
			for j := range nj {
				s := row.InnerProduct(y[(m*nj+j)*nk:][:nk])
				to := &out[(m*ni+i)*nj+j]
				to.Add(to, &s)
			}
		}
	}
}
