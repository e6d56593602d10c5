package prover

import (
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/isa/relation"
)

// contraction computes one term of a definition as a table over the kept bits
// of the tensor. Bits that occur once are bound inside the factor that has them,
// or weigh in the public factor; explicit bits index tables until they are
// summed.
type contraction struct {
	*tables
	sum   *relation.Sum
	term  *relation.Term
	shape *plan.Shape
	free  map[plan.BitRef]plan.Coordinate // kept or bound, of free bits

	more    []plan.BitRef                // further bits that public factors are to leave
	applied bool                         // the public factors are in the product already
	roles   map[plan.BitRef]plan.BitRole // of an instance, where there is no definition
}

// operand is a factor: its explicit bits in the order of its coordinates.
type operand struct {
	id    relation.TensorID
	point plan.Point
	bits  []plan.BitRef
}

func (c *contraction) out(b plan.BitRef) bool {
	return slices.Contains(c.more, b) || c.roles == nil && c.free[b] == kept && b.Var < c.sum.Out
}

func (c *contraction) explicit(b plan.BitRef) bool {
	return c.out(b) || slices.Contains(c.shape.Sumcheck, b)
}

func (c *contraction) inPublic(b plan.BitRef) bool {
	return !c.applied && c.predicated(b)
}

// predicated reports whether a public factor reads the bit.
func (c *contraction) predicated(b plan.BitRef) bool {
	return slices.ContainsFunc(c.shape.Public, func(p *plan.PublicFactor) bool { return slices.Contains(p.Bits(), b) })
}

// weight is that of a bit which is summed, or bound to a coordinate.
func (c *contraction) weight(b plan.BitRef) plan.BitWeight[fr.Element] {
	if c.roles != nil {
		return c.BitWeight(plan.BitRole{Free: c.roles[b].Free, Sum: plan.None})
	}
	if b.Var >= c.sum.Out || c.free[b] == kept {
		return both
	}
	return c.BitWeight(plan.BitRole{Free: c.free[b], Sum: plan.None})
}

func (c *contraction) operand(factor int) operand {
	o := operand{id: c.term.Factors[factor].Tensor}
	for _, b := range c.shape.Factors[factor] {
		switch {
		case b == plan.ZeroBit:
			o.point = append(o.point, plan.Zero)
		case c.explicit(b):
			o.point = append(o.point, kept)
			o.bits = append(o.bits, b)
		case b.Var < c.sum.Out:
			o.point = append(o.point, c.free[b])
		default:
			o.point = append(o.point, plan.Half)
		}
	}
	return o
}

// table is the term over the bits, which are the kept ones.
func (c *contraction) table(bits []plan.BitRef) (fr.Vector, error) {
	if c.rejected() {
		return make(fr.Vector, 1<<len(bits)), nil
	}
	v, have, err := c.factors()
	if err != nil {
		return nil, err
	}
	if !c.applied {
		for _, p := range c.shape.Public {
			v, have = c.apply(p, v, have)
		}
	}
	coef := relation.Embed(c.term.Coef)
	twos := c.shape.Floating
	for _, n := range c.shape.Halves {
		twos += n
	}
	for range twos {
		coef.Double(&coef)
	}
	v = arrange(v, have, bits)
	if !coef.IsOne() {
		scaled := make(fr.Vector, len(v))
		scaled.ScalarMul(v, &coef)
		v = scaled
	}
	return v, nil
}

// rejected reports whether no assignment satisfies a predicate, as that some step comes
// before the only one.
func (c *contraction) rejected() bool {
	return slices.ContainsFunc(c.shape.Public, func(p *plan.PublicFactor) bool {
		return p.Predicate != nil && p.Predicate.Root == plan.Reject
	})
}

// factors is the product of the factors, summed over the bits that only they
// have.
func (c *contraction) factors() (fr.Vector, []plan.BitRef, error) {
	switch len(c.term.Factors) {
	case 0:
		return fr.Vector{one}, nil, nil
	case 1:
		o := c.operand(0)
		v, err := c.bind(o.id, o.point)
		return v, o.bits, err
	}
	e := &product{contraction: c, a: c.operand(0), b: c.operand(1)}
	return e.table()
}

// apply multiplies by a public factor and sums over the bits that are not kept.
func (c *contraction) apply(p *plan.PublicFactor, v fr.Vector, have []plan.BitRef) (fr.Vector, []plan.BitRef) {
	w, rest := c.passage(p, have)
	if u, r, with, ok := c.past(w); ok {
		v = slices.Clone(arrange(v, have, slices.Concat(u, rest)))
		c.mask(p.Predicate, v, u)
		v = prefixes(v, w.width, with)
		c.mask(p.Predicate, v, r)
		return v, append(r, rest...)
	}
	visited := p.Choice != nil || w.visited()
	if !visited && len(w.fresh) > 0 {
		v, made := c.transduce(p.Predicate, v, have, rest)
		return v, append(made, rest...)
	}
	v = arrange(v, have, slices.Concat(w.read(), rest))
	if visited {
		v = c.visit(w, v)
	} else {
		v = c.multiply(w, v)
	}
	return v, slices.Concat(w.made(), rest)
}

// past is history, if the public factor is a predicate of that form.
func (c *contraction) past(w *passage) (u, r []plan.BitRef, with, ok bool) {
	if w.Predicate == nil || len(w.fresh) == 0 || len(c.more) > 0 { // further bits may be weighed
		return nil, nil, false, false
	}
	return c.history(w.Predicate, w.summed, w.fresh)
}

// passage sorts the bits of a public factor by what becomes of them; rest are those of
// the table that it does not have.
func (c *contraction) passage(p *plan.PublicFactor, have []plan.BitRef) (w *passage, rest []plan.BitRef) {
	w = &passage{PublicFactor: p}
	for _, b := range p.Bits() {
		switch in := slices.Contains(have, b); {
		case in && c.out(b):
			w.stay = append(w.stay, b)
		case in:
			w.summed = append(w.summed, b)
		case c.out(b):
			w.fresh = append(w.fresh, b)
		}
	}
	for _, b := range have {
		if !slices.Contains(w.stay, b) && !slices.Contains(w.summed, b) {
			rest = append(rest, b)
		}
	}
	w.width = 1 << len(rest)
	return w, rest
}

// multiply is Σ over the summed bits of P·v, v over stay, summed and others; the
// result is over stay and others.
func (c *contraction) multiply(p *passage, v fr.Vector) fr.Vector {
	index := p.read()
	var w weights
	for _, b := range p.Bits() {
		w.of = append(w.of, c.weight(b))
		w.explicit = append(w.explicit, slices.Contains(index, b))
	}
	table, bits := c.public(p.PublicFactor, w)
	table = arrange(table, bits, index)
	size := 1 << len(p.summed)
	out := make(fr.Vector, p.width<<len(p.stay))
	for i := range len(out) / p.width {
		e, from := table[i*size:(i+1)*size], i*size*p.width
		if p.width == 1 {
			elements(v).rows(out[i:i+1], from, size, e)
		} else {
			elements(v).columns(out[i*p.width:(i+1)*p.width], from, p.width, e)
		}
	}
	return out
}

// history recognises "happens before" with masks: all bits of the first tuple
// are summed, all of the second are fresh. Then the sums are prefixes.
func (c *contraction) history(p *plan.Predicate, summed, fresh []plan.BitRef) (u, r []plan.BitRef, with, ok bool) {
	var before *relation.Before
	for _, a := range p.Atoms {
		switch a := a.(type) {
		case relation.Before:
			if before != nil {
				return nil, nil, false, false
			}
			before = &a
		case relation.Less:
		default:
			return nil, nil, false, false
		}
	}
	if before == nil {
		return nil, nil, false, false
	}
	bitsOf := func(vars []int) (out []plan.BitRef) {
		for _, v := range vars {
			for bit := c.sum.Vars[v].Bits() - 1; bit >= 0; bit-- {
				out = append(out, plan.BitRef{Var: v, Bit: bit})
			}
		}
		return out
	}
	u, r = bitsOf(before.U), bitsOf(before.R)
	same := len(u) == len(r) && len(u) == len(summed) && len(r) == len(fresh)
	for i := range before.U {
		same = same && c.sum.Vars[before.U[i]].Bits() == c.sum.Vars[before.R[i]].Bits()
	}
	for _, b := range u {
		same = same && slices.Contains(summed, b) && b.Var >= c.sum.Out
	}
	for _, b := range r {
		same = same && slices.Contains(fresh, b)
	}
	return u, r, before.OrEqual, same
}

// mask clears the rows of a table, indexed by the bits first, where an atom of
// one variable among theirs does not hold.
func (c *contraction) mask(p *plan.Predicate, v fr.Vector, bits []plan.BitRef) {
	x := make([]int, len(c.sum.Vars))
	width := len(v) >> len(bits)
	for i := range 1 << len(bits) {
		clear(x)
		for k, b := range bits {
			x[b.Var] |= i >> (len(bits) - 1 - k) & 1 << b.Bit
		}
		for _, a := range p.Atoms {
			l, ok := a.(relation.Less)
			if ok && slices.ContainsFunc(bits, func(b plan.BitRef) bool { return b.Var == l.Var }) && !l.Holds(x) {
				clear(v[i*width : (i+1)*width])
			}
		}
	}
}

// transduce runs the automaton over a table: a bit that the table has is read,
// and kept if it is out; a fresh bit is written; any other only weighs.
func (c *contraction) transduce(p *plan.Predicate, v fr.Vector, have, rest []plan.BitRef) (fr.Vector, []plan.BitRef) {
	var read, made []plan.BitRef
	for _, l := range p.Layers {
		b := plan.BitRef{Var: l.Var, Bit: l.Bit}
		if slices.Contains(have, b) {
			read = append(read, b)
		}
		if c.out(b) {
			made = append([]plan.BitRef{b}, made...)
		}
	}
	nodes := []fr.Vector{arrange(v, have, slices.Concat(read, rest))}
	blocks := 1 // made bits stand above those still to be read
	for l, layer := range p.Layers {
		b := plan.BitRef{Var: layer.Var, Bit: layer.Bit}
		s := step{blocks: blocks, read: slices.Contains(have, b), write: c.out(b)}
		width := 1
		if l+1 < len(p.Layers) {
			width = len(p.Layers[l+1].Nodes)
		}
		next := make([]fr.Vector, width)
		w := c.weight(b)
		for n, node := range layer.Nodes {
			for bit, x := range []*fr.Element{&w.Zero, &w.One} {
				if to := node[bit]; to != plan.Reject && nodes[n] != nil {
					next[to] = s.add(next[to], nodes[n], bit, x)
				}
			}
		}
		if s.write {
			blocks *= 2
		}
		nodes = next
	}
	return nodes[0], made
}

// step is one bit of a transducer.
type step struct {
	blocks      int
	read, write bool
}

// add adds the part of a node's table for a bit to a target's.
func (s step) add(to, from fr.Vector, bit int, w *fr.Element) fr.Vector {
	part := from
	if s.read {
		part = make(fr.Vector, len(from)/2)
		block := len(from) / s.blocks
		for i := range s.blocks {
			copy(part[i*block/2:(i+1)*block/2], from[i*block+bit*block/2:])
		}
	}
	if to == nil {
		to = make(fr.Vector, len(part))
		if s.write {
			to = make(fr.Vector, 2*len(part))
		}
	}
	half := to
	if s.write {
		half = to[bit*len(part) : (bit+1)*len(part)]
	}
	if w.IsOne() {
		half.Add(half, part)
		return to
	}
	scaled := make(fr.Vector, len(part))
	scaled.ScalarMul(part, w)
	half.Add(half, scaled)
	return to
}
