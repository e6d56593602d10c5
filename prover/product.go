package prover

import (
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/plan"
)

// product is Σ_k w(k)·A[m,i,k]·B[m,j,k]: m are the bits that both factors have
// and that stay, i and j those of one.
type product struct {
	*contraction
	a, b       operand
	m, i, j, k []plan.BitRef
}

func (p *product) table() (fr.Vector, []plan.BitRef, error) {
	p.split()
	return p.by(p.way())
}

// by is table, in a way.
func (p *product) by(w way) (fr.Vector, []plan.BitRef, error) {
	switch w {
	case throughA:
		p.a, p.b = p.b, p.a
		return p.through()
	case throughB:
		return p.through()
	case pairwise:
		return p.pairs()
	}
	for range 2 {
		if len(p.j) == 0 {
			v, have, err := p.integers()
			if v != nil || err != nil {
				return v, have, err
			}
		}
		p.a, p.b = p.b, p.a
		p.split()
	}
	if v, err := p.exact(); v != nil || err != nil {
		return v, slices.Concat(p.m, p.i, p.j), err
	}
	a, err := p.bind(p.a.id, p.a.point)
	if err != nil {
		return nil, nil, err
	}
	b, err := p.weighted()
	if err != nil {
		return nil, nil, err
	}
	return p.multiply(arrange(a, p.a.bits, slices.Concat(p.m, p.i, p.k)), b), slices.Concat(p.m, p.i, p.j), nil
}

// split sorts the bits into m, i, j and k, in A's order where it has them.
func (p *product) split() {
	p.m, p.i, p.j, p.k = nil, nil, nil, nil
	for _, b := range p.a.bits {
		switch {
		case !slices.Contains(p.b.bits, b):
			p.i = append(p.i, b)
		case p.out(b) || p.inPublic(b):
			p.m = append(p.m, b)
		default:
			p.k = append(p.k, b)
		}
	}
	for _, b := range p.b.bits {
		if !slices.Contains(p.a.bits, b) {
			p.j = append(p.j, b)
		}
	}
}

// weighted is w·B over m, j, k.
func (p *product) weighted() (fr.Vector, error) {
	v, err := p.bind(p.b.id, p.b.point)
	if err != nil {
		return nil, err
	}
	return p.weigh(arrange(v, p.b.bits, slices.Concat(p.m, p.j, p.k))), nil
}

// weigh is w·v, v over bits that end in k.
func (p *product) weigh(v fr.Vector) fr.Vector {
	w, plain := fr.Vector{one}, true
	for _, b := range p.k {
		x := both
		if !p.predicated(b) { // else the public factors weigh it
			x = p.weight(b)
		}
		plain = plain && x.Zero.IsOne() && x.One.IsOne()
		w = outer(w, fr.Vector{x.Zero, x.One})
	}
	if plain {
		return v
	}
	out := make(fr.Vector, len(v))
	for at := 0; at < len(v); at += len(w) {
		row := out[at : at+len(w)]
		row.Mul(v[at:at+len(w)], w)
	}
	return out
}

// multiply is the product of field tables.
func (p *product) multiply(a, b fr.Vector) fr.Vector {
	ni, nj, nk := 1<<len(p.i), 1<<len(p.j), 1<<len(p.k)
	if min(ni, nj, nk) >= tinyMatrix {
		if out := multiplyWhole(a, b, ni, nj, nk); out != nil {
			return out
		}
	}
	return p.multiplyField(a, b)
}

// multiplyField is multiply for any entries.
func (p *product) multiplyField(a, b fr.Vector) fr.Vector {
	ni, nj, nk := 1<<len(p.i), 1<<len(p.j), 1<<len(p.k)
	out := make(fr.Vector, ni*nj<<len(p.m))
	if ni*nj*nk == 1 {
		out.Mul(a, b)
		return out
	}
	field.Parallel(len(out)/nj, 1, func(_, from, to int) {
		for mi := from; mi < to; mi++ {
			row, bm := a[mi*nk:(mi+1)*nk], b[mi/ni*nj*nk:(mi/ni+1)*nj*nk]
			to := out[mi*nj : (mi+1)*nj]
			if nk == 1 {
				to.ScalarMul(bm, &row[0])
				continue
			}
			for j := range to {
				to[j] = row.InnerProduct(bm[j*nk : (j+1)*nk])
			}
		}
	})
	return out
}

// integers is the product of a factor that is given as integers, with nothing
// bound, and a field table that has no bits of its own: out[m, i] = Σ_k x·e, for
// integers whose axes lie as m, i, k or as m, k, i. It returns nil for any other
// form.
func (p *product) integers() (fr.Vector, []plan.BitRef, error) {
	x, err := p.cells(p.a.id)
	if x == nil || err != nil || len(p.k) == 0 {
		return nil, nil, err
	}
	axes := p.System.Tensors[p.a.id].Axes
	groups := map[byte][]run{}
	order := []byte{'m'}
	at := 0
	for _, a := range axes {
		if a.Bits() == 0 {
			continue
		}
		class, ok := p.class(p.a.point[at:at+a.Bits()], at)
		if !ok {
			return nil, nil, nil
		}
		at += a.Bits()
		if class != order[len(order)-1] {
			order = append(order, class)
		}
		groups[class] = append(groups[class], run{size: a.Size, bits: a.Bits()})
	}
	if len(order) > 3 || slices.Contains(order[1:], 'm') {
		return nil, nil, nil
	}
	e, err := p.weighted()
	if err != nil {
		return nil, nil, err
	}
	return sumWords(x, e, groups, order[1] == 'k'), slices.Concat(p.m, p.i), nil
}

// class is that of an axis if all of its bits are kept and of the same one.
func (p *product) class(bits plan.Point, at int) (class byte, ok bool) {
	for q := range bits {
		if bits[q] != kept {
			return 0, false
		}
		c := byte('m')
		switch b := p.a.bits[at+q]; {
		case slices.Contains(p.k, b):
			c = 'k'
		case slices.Contains(p.i, b):
			c = 'i'
		}
		if q > 0 && c != class {
			return 0, false
		}
		class = c
	}
	return class, true
}

// sumWords is out[m, i] = Σ_k x·e: x on real entries, e and out padded.
func sumWords(x cells, e fr.Vector, groups map[byte][]run, columns bool) fr.Vector {
	m, k, i := places(groups['m']), places(groups['k']), places(groups['i'])
	rowBits, weightBits := bitsOfRuns(groups['i']), bitsOfRuns(groups['k'])
	out := make(fr.Vector, 1<<(bitsOfRuns(groups['m'])+rowBits))
	field.Parallel(len(m), 1, func(_, from, to int) {
		w, row := make(fr.Vector, len(k)), make(fr.Vector, len(i))
		for r := from; r < to; r++ {
			for q, at := range k {
				w[q] = e[m[r]<<weightBits+at]
			}
			if start := r * len(k) * len(i); columns {
				x.columns(row, start, len(i), w)
			} else {
				x.rows(row, start, len(k), w)
			}
			for q, at := range i {
				out[m[r]<<rowBits+at] = row[q]
			}
		}
	})
	return out
}

// places are the padded indices of the real entries of axes.
func places(axes []run) []int {
	at := []int{0}
	for _, a := range axes {
		next := make([]int, 0, len(at)*a.size)
		for _, p := range at {
			for i := range a.size {
				next = append(next, p<<a.bits+i)
			}
		}
		at = next
	}
	return at
}

// exact is the product of two factors that are integers with nothing bound, as
// long as it fits 64 bits: the field comes in at the end. It returns nil for any
// other form.
func (p *product) exact() (fr.Vector, error) {
	bits := len(p.k)
	var words [2][]int32
	for n, o := range []operand{p.a, p.b} {
		x := p.System.Tensors[o.id]
		if len(o.bits) != len(o.point) || x.Bound == nil || x.Bound.BitLen() > 31 {
			return nil, nil
		}
		bits += x.Bound.BitLen()
		c, err := p.cells(o.id)
		if c == nil || err != nil {
			return nil, err
		}
		words[n] = padWords(c, x.Axes)
	}
	for _, b := range p.k {
		if b.Var < p.sum.Out {
			return nil, nil // weighted, not summed
		}
	}
	if bits > smallBits {
		return nil, nil
	}
	a := arrange(words[0], p.a.bits, slices.Concat(p.m, p.i, p.k))
	b := arrange(words[1], p.b.bits, slices.Concat(p.m, p.j, p.k))
	ni, nj, nk := 1<<len(p.i), 1<<len(p.j), 1<<len(p.k)
	out := make(fr.Vector, ni*nj<<len(p.m))
	field.Parallel(ni<<len(p.m), 64, func(_, from, to int) {
		for r := from; r < to; r++ {
			row, bm := a[r*nk:(r+1)*nk], b[r/ni*nj*nk:]
			for j := range nj {
				var sum int64
				for k, y := range bm[j*nk : (j+1)*nk] {
					sum += int64(row[k]) * int64(y)
				}
				out[r*nj+j] = small(sum)
			}
		}
	})
	return out, nil
}

// smallBits bounds sums of products of integers.
const smallBits = 62
