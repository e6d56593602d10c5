package prover

import (
	"cmp"
	"math/bits"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/plan"
)

// pairs multiplies rows of A and of B for each assignment of the public factors, all
// predicates.
func (p *product) pairs() (fr.Vector, []plan.BitRef, error) {
	words, err := p.wholeWords(p.a)
	if words == nil && err == nil { // rather integers times elements than elements
		if words, err = p.wholeWords(p.b); words != nil {
			p.a, p.b = p.b, p.a
			p.split()
		}
	}
	if err != nil {
		return nil, nil, err
	}
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
	b, err := p.bind(p.b.id, p.b.point)
	if err != nil {
		return nil, nil, err
	}
	b = p.weigh(arrange(b, p.b.bits, slices.Concat(pb, p.m, p.j, p.k)))
	all := &meetings{list: []meeting{{weight: -1}}}
	for _, f := range p.shape.Public {
		all = all.and(p.meetings(f.Predicate, pa, pb, made))
	}
	p.applied = true
	rows := slices.Concat(pa, p.m, p.i, p.k)
	have := slices.Concat(made, p.m, p.i, p.j)
	if x := p.System.Tensors[p.a.id]; words != nil && x.Bound.BitLen()+bits.Len(uint(len(all.list)))+len(p.k) <= smallBits {
		return multiplyRows(p, all, wordRows(arrange(words, p.a.bits, rows)), b, len(made)), have, nil
	}
	a, err := p.bind(p.a.id, p.a.point)
	if err != nil {
		return nil, nil, err
	}
	return multiplyRows(p, all, elementRows(arrange(a, p.a.bits, rows)), b, len(made)), have, nil
}

// wholeWords are the entries of an operand that are small integers with nothing bound,
// on the padded axes; nil for others.
func (p *product) wholeWords(o operand) ([]int32, error) {
	x := p.System.Tensors[o.id]
	if len(o.bits) != len(o.point) || x.Bound == nil || x.Bound.BitLen() > 31 {
		return nil, nil
	}
	c, err := p.cells(o.id)
	if c == nil || err != nil {
		return nil, err
	}
	return padWords(c, x.Axes), nil
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

// factorRows are the rows of A, which know how products are added up.
type factorRows interface {
	// begin takes a new row of the result, which add adds to and end writes.
	begin(width int) adder
}

type adder interface {
	// add adds Σ_k A[from + (m, i, k)]·y[m, j, k] at m, i, j.
	add(from int, y fr.Vector, nm, ni, nj, nk int)
	end(out fr.Vector)
}

// multiplyRows adds A[a, m, i, k]·B[b, m, j, k], summed over k, to the result's row to,
// m, i, j. A worker takes all meetings of a row.
func multiplyRows(p *product, all *meetings, a factorRows, b fr.Vector, made int) fr.Vector {
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
		scaled, row := make(fr.Vector, nm*nj*nk), a.begin(width)
		for n := lo; n < hi; n++ {
			at := list[n]
			y := b[int(at.b)*nm*nj*nk:][:nm*nj*nk]
			if at.weight >= 0 {
				scaled.ScalarMul(y, &all.weights[at.weight])
				y = scaled
			}
			row.add(int(at.a)*nm*ni*nk, y, nm, ni, nj, nk)
			if n+1 == hi || list[n+1].to != at.to {
				row.end(out[int(at.to)*width:][:width])
			}
		}
	})
	return out
}

// elementRows are rows of elements.
type elementRows fr.Vector

type elementAdder struct {
	a   elementRows
	sum fr.Vector
}

func (a elementRows) begin(width int) adder { return &elementAdder{a, make(fr.Vector, width)} }

func (r *elementAdder) add(from int, y fr.Vector, nm, ni, nj, nk int) {
	x := fr.Vector(r.a[from:])
	for m := range nm {
		for i := range ni {
			row := x[(m*ni+i)*nk:][:nk]
			for j := range nj {
				s := row.InnerProduct(y[(m*nj+j)*nk:][:nk])
				to := &r.sum[(m*ni+i)*nj+j]
				to.Add(to, &s)
			}
		}
	}
}

func (r *elementAdder) end(out fr.Vector) {
	copy(out, r.sum)
	clear(r.sum)
}

// wordRows are rows of small integers: products are added up unreduced, those of
// negative integers apart, and zeros, as a rectified derivative has, are passed over.
type wordRows []int32

type wordAdder struct {
	a           wordRows
	plus, minus []field.Accumulator
}

func (a wordRows) begin(width int) adder {
	return &wordAdder{a, make([]field.Accumulator, width), make([]field.Accumulator, width)}
}

func (r *wordAdder) add(from int, y fr.Vector, nm, ni, nj, nk int) {
	x := r.a[from:]
	for m := range nm {
		for i := range ni {
			for k, v := range x[(m*ni+i)*nk:][:nk] {
				if v == 0 {
					continue
				}
				to, by := r.plus, int64(v)
				if v < 0 {
					to, by = r.minus, -by
				}
				to = to[(m*ni+i)*nj:][:nj]
				for j := range to {
					to[j].Add(&y[(m*nj+j)*nk+k], uint64(by))
				}
			}
		}
	}
}

func (r *wordAdder) end(out fr.Vector) {
	for i := range out {
		minus := r.minus[i].Reduce()
		out[i] = r.plus[i].Reduce()
		out[i].Sub(&out[i], &minus)
	}
	clear(r.plus)
	clear(r.minus)
}
