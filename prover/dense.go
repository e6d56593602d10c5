package prover

import (
	"slices"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/isa/relation"
)

// dense computes a small virtual tensor in the narrowest word for its bound;
// sums wrap on the way, but not in the end.
func (t *tables) dense(id relation.TensorID) (cells, error) {
	x := t.System.Tensors[id]
	switch b := x.Bound.BitLen(); {
	case b < 16:
		return fill[int16](t, x)
	case b < 32:
		return fill[int32](t, x)
	}
	return fill[int64](t, x)
}

func fill[C field.Cell](t *tables, x *relation.Tensor) (cells, error) {
	out := make(ints[C], x.Len())
	add := func(at int, v []int64) {
		for i, y := range v {
			out[at+i] += C(y)
		}
	}
	for i := range x.Def.Terms {
		d, err := t.denseTerm(x.Def, &x.Def.Terms[i])
		if err != nil {
			return nil, err
		}
		d.each(0, func() { d.row(add) })
	}
	return out, nil
}

// denseTerm walks the entries of a term, the last free variable in an inner
// loop if all indices are affine in it and no predicate but its mask reads it.
type denseTerm struct {
	*tables
	sum     *relation.Sum
	term    *relation.Term
	public  []*plan.PublicFactor // but masks of free variables
	factors []cells
	coef    int64
	loops   []int // variables that no public factor sets
	x       []int // their values
	inner   int   // the inner variable, −1 for none
	strides []int // of the factors in it
	buffer  [2][]int64
}

func (t *tables) denseTerm(sum *relation.Sum, term *relation.Term) (*denseTerm, error) {
	d := &denseTerm{tables: t, sum: sum, term: term, x: make([]int, len(sum.Vars)), inner: sum.Out - 1}
	d.coef = int64(term.Coef.Uint64())
	if term.Coef.Sign() < 0 {
		d.coef = -d.coef
	}
	var set []int
	for _, p := range t.Shapes[term].Public {
		switch {
		case d.mask(p):
			continue
		case p.Choice != nil:
			set = append(set, p.Choice.N)
		default:
			set = append(set, p.Predicate.Vars...)
		}
		d.public = append(d.public, p)
		for _, b := range p.Bits() {
			if b.Var == d.inner {
				d.inner = -1
			}
		}
	}
	for i := range term.Factors {
		x, err := t.cells(term.Factors[i].Tensor)
		if err != nil {
			return nil, err
		}
		d.factors = append(d.factors, x)
		if d.inner >= 0 {
			s, ok := d.stride(&term.Factors[i])
			d.strides = append(d.strides, s)
			if !ok {
				d.inner = -1
			}
		}
	}
	d.arrange(set)
	return d, nil
}

// arrange sets the loops, those variables that are not set otherwise.
func (d *denseTerm) arrange(set []int) {
	for _, v := range d.variables() {
		if v != d.inner && !slices.Contains(set, v) {
			d.loops = append(d.loops, v)
		}
	}
	n := 1
	if d.inner >= 0 {
		n = d.sum.Vars[d.inner].Size
	}
	d.buffer = [2][]int64{make([]int64, n), make([]int64, n)}
}

// variables are the free ones and those that a factor or a table of rows names.
func (d *denseTerm) variables() []int {
	var out []int
	for v := range d.sum.Out {
		out = append(out, v)
	}
	for i := range d.term.Factors {
		for _, ix := range d.term.Factors[i].Index {
			for _, g := range ix {
				out = append(out, g.Var)
			}
		}
	}
	for _, p := range d.public {
		if p.Choice != nil {
			for _, b := range p.Choice.Bits {
				out = append(out, b.Var)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// mask reports whether the public factor is 1 on all real entries.
func (d *denseTerm) mask(p *plan.PublicFactor) bool {
	if p.Predicate == nil || len(p.Predicate.Atoms) != 1 {
		return false
	}
	l, ok := p.Predicate.Atoms[0].(relation.Less)
	return ok && l.Var < d.sum.Out && l.N >= d.sum.Vars[l.Var].Size
}

// stride is how far an entry of the factor moves with the inner variable, which
// must index one axis alone, or none.
func (d *denseTerm) stride(f *relation.Factor) (int, bool) {
	stride, found := 1, 0
	axes := d.System.Tensors[f.Tensor].Axes
	for a := len(axes) - 1; a >= 0; a-- {
		for _, g := range f.Index[a] {
			if g.Var != d.inner {
				continue
			}
			if found > 0 || len(f.Index[a]) != 1 || g.Lo != 0 || g.Len != axes[a].Bits() || d.sum.Vars[d.inner].Size > axes[a].Size {
				return 0, false
			}
			found = stride
		}
		stride *= axes[a].Size
	}
	return found, true
}

// each calls f for all values of the variables but the inner one at which the
// public factors are 1: first the loops, then what the public factors set.
func (d *denseTerm) each(n int, f func()) {
	if n < len(d.loops) {
		v := d.loops[n]
		size := d.sum.Vars[v].Size
		if v >= d.sum.Out {
			size = d.sum.Vars[v].Padded()
		}
		for i := range size {
			d.x[v] = i
			d.each(n+1, f)
		}
		return
	}
	if n -= len(d.loops); n == len(d.public) {
		f()
		return
	}
	next := func() { d.each(len(d.loops)+n+1, f) }
	if p := d.public[n]; p.Choice != nil {
		d.choice(p.Choice, next)
	} else {
		p.Predicate.Each(d.x, next)
	}
}

// choice sets the row that the table chooses.
func (d *denseTerm) choice(c *plan.Choice, next func()) {
	address := 0
	for _, p := range c.Entry {
		address <<= 1
		if p >= 0 {
			b := c.Bits[p]
			address |= d.x[b.Var] >> b.Bit & 1
		}
	}
	if row := d.of(c).at[address]; row >= 0 {
		d.x[c.N] = int(row)
		next()
	}
}

// row adds the term's entries along the inner variable.
func (d *denseTerm) row(add func(at int, v []int64)) {
	if d.inner >= 0 {
		d.x[d.inner] = 0
	}
	at := 0
	for v, a := range d.sum.Vars[:d.sum.Out] {
		if d.x[v] >= a.Size {
			return
		}
		at = at*a.Size + d.x[v]
	}
	v, w := d.buffer[0], d.buffer[1]
	for i := range v {
		v[i] = d.coef
	}
	for i, x := range d.factors {
		from, ok := d.entry(&d.term.Factors[i])
		if !ok {
			return
		}
		stride := 0
		if d.inner >= 0 {
			stride = d.strides[i]
		}
		x.integers(w, from, stride)
		for k := range v {
			v[k] *= w[k]
		}
	}
	add(at, v)
}

// entry is the place of the factor's entry, if it is real.
func (d *denseTerm) entry(f *relation.Factor) (int, bool) {
	at := 0
	for a, axis := range d.System.Tensors[f.Tensor].Axes {
		i := f.Index[a].At(d.x)
		if i >= axis.Size {
			return 0, false
		}
		at = at*axis.Size + i
	}
	return at, true
}
