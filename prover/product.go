package prover

import (
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/field"
	"github.com/aivm/aivm/isa/relation"
)

// product is Σ_k w(k)·A[m,i,k]·B[m,j,k]: m are the bits that both factors have
// and that stay, i and j those of one.
type product struct {
	*contraction
	a, b       operand
	m, i, j, k []relation.BitRef
}

func (p *product) table() (fr.Vector, []relation.BitRef, error) {
	p.split()
	if len(p.j) > 0 && len(p.i) == 0 {
		p.a, p.b, p.i, p.j = p.b, p.a, p.j, p.i
	}
	if len(p.j) == 0 {
		for range 2 {
			v, have, err := p.integers()
			if v != nil || err != nil {
				return v, have, err
			}
			if len(p.i) > 0 {
				break
			}
			p.a, p.b = p.b, p.a
		}
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

// split sorts the bits into m, i, j and k.
func (p *product) split() {
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
	v = arrange(v, p.b.bits, slices.Concat(p.m, p.j, p.k))
	w, plain := fr.Vector{one}, true
	for _, b := range p.k {
		x := p.weight(b)
		plain = plain && x.Zero.IsOne() && x.One.IsOne()
		w = outer(w, fr.Vector{x.Zero, x.One})
	}
	if plain {
		return v, nil
	}
	out := make(fr.Vector, len(v))
	for at := 0; at < len(v); at += len(w) {
		row := out[at : at+len(w)]
		row.Mul(v[at:at+len(w)], w)
	}
	return out, nil
}

// multiply is the product of field tables.
func (p *product) multiply(a, b fr.Vector) fr.Vector {
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
// integers that lie as m, i, k or as m, k, i. It returns nil for any other form.
func (p *product) integers() (fr.Vector, []relation.BitRef, error) {
	x, err := p.cells(p.a.id)
	if x == nil || err != nil || len(p.k) == 0 {
		return nil, nil, err
	}
	axes := p.System.Tensors[p.a.id].Axes
	var runs [3]run // m, then the two others
	var order [3]byte
	n, at := 0, 0
	for _, a := range axes {
		if a.Bits() == 0 {
			continue
		}
		class, ok := p.class(p.a.point[at:at+a.Bits()], at)
		at += a.Bits()
		switch {
		case !ok:
			return nil, nil, nil
		case n > 0 && order[n-1] == class && class == 'k':
			return nil, nil, nil // several summed axes have gaps in the padded table
		case n > 0 && order[n-1] == class && class != 'k':
			return nil, nil, nil
		case n == 3:
			return nil, nil, nil
		}
		order[n] = class
		runs[n] = run{size: a.Size, bits: a.Bits()}
		n++
	}
	if n > 0 && order[0] != 'm' { // no shared bits stay
		if n == 3 {
			return nil, nil, nil
		}
		order, runs = [3]byte{'m', order[0], order[1]}, [3]run{{size: 1}, runs[0], runs[1]}
		n++
	}
	if n == 2 && order[1] == 'k' {
		order[2], runs[2] = 'i', run{size: 1}
		n++
	}
	if n != 3 || order[1] == 'm' || order[2] == 'm' {
		return nil, nil, nil
	}
	e, err := p.weighted()
	if err != nil {
		return nil, nil, err
	}
	return p.sums(x, e, runs, order), slices.Concat(p.m, p.i), nil
}

// class is that of an axis all of whose bits belong to it, in their order.
func (p *product) class(bits relation.Point, at int) (byte, bool) {
	for k := range bits {
		if bits[k] != kept {
			return 0, false
		}
	}
	var first byte
	for k := range bits {
		c := byte('m')
		switch b := p.a.bits[at+k]; {
		case slices.Contains(p.k, b):
			c = 'k'
		case slices.Contains(p.i, b):
			c = 'i'
		}
		if k == 0 {
			first = c
		} else if c != first {
			return 0, false
		}
	}
	return first, true
}

// sums is out[m, i] = Σ_k x·e on real extents, padded.
func (p *product) sums(x cells, e fr.Vector, runs [3]run, order [3]byte) fr.Vector {
	m, k, i := runs[0], runs[1], runs[2]
	if order[1] == 'i' {
		k, i = i, k
	}
	out := make(fr.Vector, 1<<(m.bits+i.bits))
	field.Parallel(m.size, 1, func(_, from, to int) {
		for r := from; r < to; r++ {
			row, w := out[r<<i.bits:][:i.size], e[r<<k.bits:][:k.size]
			if order[1] == 'k' {
				x.columns(row, r*k.size*i.size, i.size, w)
			} else {
				x.rows(row, r*k.size*i.size, k.size, w)
			}
		}
	})
	return out
}
