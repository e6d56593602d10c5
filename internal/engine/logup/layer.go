package logup

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
)

// A part is one tree's share of a layer's sumcheck
//
//	Σ_x eq(z, x)·(p₀q₁ + p₁q₀ + λ·q₀q₁)(x) = Σ_x eq(z, x)·(A·q₁ + p₁q₀)(x),  A = p₀ + λq₀,
//
// or, at the cells' leaves, where p₀ = p₁ = 1, with u = q + 1/λ,
//
//	Σ_x eq(z, x)·(q₀ + q₁ + λ·q₀q₁)(x) = λ·Σ_x eq(z, x)·u₀u₁(x) − 1/λ.
//
// High variables are bound first: the numbers of the blocks, then the lanes.
type part struct {
	arena  *field.Arena
	lambda fr.Element
	invert fr.Element // 1/λ at the leaves, else 0
	// source produces the tables' blocks. In its first two rounds a part reads
	// them from there, so that what is computed from integers need not be stored.
	source func(worker, i int, s *scratch, dst *position) bool
	stored bool // the source hands out blocks that the part then owns
	// positions are the tables once a variable is bound, size their number, 0
	// when the tables have become vectors.
	positions []position
	size      int
	vectors   []fr.Vector
	// pad are the tables' values in padding, padding the same as blocks.
	pad     []fr.Element
	padding position
	width   int // number of tables: 4, or 2 at the leaves
}

// position is a block of each table, A, q₁, p₁, q₀, or u₀, u₁. Nil blocks stand
// for padding, in all tables at once.
type position [4]field.Block

// scratch are a worker's blocks.
type scratch struct {
	lo, hi position
	pair   []field.Block
}

func (p *part) newScratch() *scratch {
	s := &scratch{pair: []field.Block{p.arena.Get(), p.arena.Get()}}
	for k := range s.lo {
		s.lo[k], s.hi[k] = p.arena.Get(), p.arena.Get()
	}
	return s
}

func (p *part) release(s *scratch) {
	for k := range s.lo {
		p.arena.Put(s.lo[k])
		p.arena.Put(s.hi[k])
	}
	p.arena.Put(s.pair[0])
	p.arena.Put(s.pair[1])
}

// newPart starts layer k of a tree that has a layer k+1, whose blocks it takes
// over.
func (t *tree) newPart(k int, lambda *fr.Element) *part {
	p := &part{arena: t.arena, lambda: *lambda, width: 4}
	if k < field.BlockBits {
		h := 1 << k
		a, q := t.small[k+1][0], t.small[k+1][1]
		s := make(fr.Vector, h)
		s.ScalarMul(q[:h], lambda)
		s.Add(s, a[:h])
		p.vectors = []fr.Vector{s, q[h:], a[h:], q[:h]}
		return p
	}
	c := t.layers[k+1]
	p.size = 1 << (k - field.BlockBits)
	switch {
	case k == t.bits-1 && t.numerators == nil:
		p.fromLeaves(t)
	case k == t.bits-2 && c.p == nil:
		p.fractionPad(c)
		p.source = func(worker, i int, s *scratch, dst *position) bool { return p.computed(t, worker, i, s, dst) }
	default:
		if c.p == nil {
			c = t.store(k + 1)
		}
		p.stored = true
		p.fractionPad(c)
		p.source = func(_, i int, _ *scratch, dst *position) bool { return p.take(c, i, dst) }
	}
	for k, v := range p.pad {
		p.padding[k] = p.arena.Get()
		p.arena.Kernel.Load(p.padding[k], constant(v))
	}
	return p
}

// fromLeaves makes the part that of leaves with numerators 1.
func (p *part) fromLeaves(t *tree) {
	p.width = 2
	p.invert.Inverse(&p.lambda)
	var u fr.Element
	u.Add(&t.alpha, &p.invert)
	p.pad = []fr.Element{u, u}
	p.source = func(worker, i int, _ *scratch, dst *position) bool {
		in0 := t.leaves.block(worker, 2*i, &u, dst[0])
		in1 := t.leaves.block(worker, 2*i+1, &u, dst[1])
		p.complete(dst, in0, in1, []int{0}, []int{1})
		return in0 || in1
	}
}

// computed computes the blocks of a position whose children are parents of
// leaves.
func (p *part) computed(t *tree, worker, i int, s *scratch, dst *position) bool {
	in0 := t.pair(worker, 2*i, s.pair, dst[0], dst[3])
	in1 := t.pair(worker, 2*i+1, s.pair, dst[2], dst[1])
	if in0 {
		p.arena.Kernel.Axpy(dst[0], dst[0], &p.lambda, dst[3])
	}
	p.complete(dst, in0, in1, []int{0, 3}, []int{1, 2})
	return in0 || in1
}

// fractionPad sets the values of padding from a layer's.
func (p *part) fractionPad(c *layer) {
	var a fr.Element
	a.Mul(&p.lambda, &c.zero[1]).Add(&a, &c.zero[0])
	p.pad = []fr.Element{a, c.zero[1], c.zero[0], c.zero[1]}
}

// complete fills the tables of one child with padding where only the other child
// is not: first and second say which are whose.
func (p *part) complete(dst *position, in0, in1 bool, first, second []int) {
	if in0 == in1 {
		return
	}
	tables := second
	if in1 {
		tables = first
	}
	for _, k := range tables {
		copy(dst[k], p.padding[k])
	}
}

// take hands out the blocks of a stored layer, with A in place of p₀, and nil
// for padding.
func (p *part) take(c *layer, i int, dst *position) bool {
	*dst = position{c.p[2*i], c.q[2*i+1], c.p[2*i+1], c.q[2*i]}
	c.p[2*i], c.q[2*i+1], c.p[2*i+1], c.q[2*i] = nil, nil, nil, nil
	if dst[0] == nil && dst[1] == nil {
		return false
	}
	if dst[0] != nil {
		p.arena.Kernel.Axpy(dst[0], dst[0], &p.lambda, dst[3])
	}
	for k := range dst {
		if dst[k] == nil {
			dst[k] = p.arena.Get()
			copy(dst[k], p.padding[k])
		}
	}
	return true
}

// round binds the variable of round j−1 to r, unless j = 0, and returns t(0) and
// t(∞) of round j. z is the point of the eq factor, lanes its table over the
// last coordinates.
func (p *part) round(z []fr.Element, lanes field.Block, j int, r *fr.Element) (t0, tInf fr.Element) {
	if p.size > 2 || p.size == 2 && j == 0 {
		t0, tInf = p.blockRound(field.EqTable(z[j+1:len(z)-field.BlockBits]), lanes, j, r)
	} else {
		p.bind(r)
		t0, tInf = p.vectorRound(field.EqTable(z[j+1:]))
	}
	if p.leaf() {
		t0.Mul(&t0, &p.lambda).Sub(&t0, &p.invert)
		tInf.Mul(&tInf, &p.lambda)
	}
	return t0, tInf
}

func (p *part) leaf() bool { return !p.invert.IsZero() }

// bind binds a variable without looking at the next one; nil binds nothing.
// When a single block is left it becomes vectors.
func (p *part) bind(r *fr.Element) {
	if p.size > 0 {
		p.lastBlock(r)
		return
	}
	if r == nil {
		return
	}
	for k, v := range p.vectors {
		h := len(v) / 2
		lo, hi := v[:h], v[h:]
		hi.Sub(hi, lo)
		hi.ScalarMul(hi, r)
		lo.Add(lo, hi)
		p.vectors[k] = lo
	}
}

// finish binds the last variable and returns p₀, p₁, q₀, q₁, or q₀, q₁.
func (p *part) finish(r *fr.Element) []fr.Element {
	p.bind(r)
	v := make([]fr.Element, len(p.vectors))
	for k := range v {
		v[k] = p.vectors[k][0]
	}
	if p.leaf() {
		v[0].Sub(&v[0], &p.invert)
		v[1].Sub(&v[1], &p.invert)
		return v
	}
	var s fr.Element
	s.Mul(&p.lambda, &v[3])
	v[0].Sub(&v[0], &s)
	return []fr.Element{v[0], v[2], v[3], v[1]}
}

// vectorRound is round on vectors, the variable not yet bound.
func (p *part) vectorRound(eq fr.Vector) (t0, tInf fr.Element) {
	h := len(p.vectors[0]) / 2
	low, diff := make(fr.Vector, h), make(fr.Vector, h)
	x, y := make(fr.Vector, h), make(fr.Vector, h)
	for k := 0; k < p.width; k += 2 {
		a, b := p.vectors[k], p.vectors[k+1]
		x.Mul(a[:h], b[:h])
		low.Add(low, x)
		x.Sub(a[h:], a[:h])
		y.Sub(b[h:], b[:h])
		x.Mul(x, y)
		diff.Add(diff, x)
	}
	return low.InnerProduct(eq), diff.InnerProduct(eq)
}
