package logup

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/field"
)

// A part is one tree's share of a layer's sumcheck
//
//	Σ_x eq(z, x)·(p₀q₁ + p₁q₀ + λ·q₀q₁)(x) = Σ_x eq(z, x)·(A·q₁ + p₁q₀)(x),  A = p₀ + λq₀,
//
// or, at the cells' leaves, where p₀ = p₁ = 1, with u = q + 1/λ,
//
//	Σ_x eq(z, x)·(q₀ + q₁ + λ·q₀q₁)(x) = λ·Σ_x eq(z, x)·u₀u₁(x) − 1/λ.
//
// High variables are bound first: the blocks' numbers, then the lanes.
type part struct {
	arena *field.Arena
	// tables are A, q₁, p₁, q₀, or u₀, u₁: blocks while there are several, then
	// vectors. A nil block is padding, all lanes of table k being pad[k].
	blocks  [][]field.Block
	vectors []fr.Vector
	pad     []fr.Element
	padding []field.Block
	// generate, at the leaves, computes block b of table k; blocks are then nil
	// until the first variable is bound.
	generate func(worker, k, b int, dst field.Block) bool
	size     int // number of blocks of a table, 0 once they are vectors
	lambda   fr.Element
	invert   fr.Element // 1/λ at the leaves
}

// weights are the tables of eq(z, ·) for the variables not yet bound.
type weights struct {
	z     []fr.Element
	lanes field.Block // of the last BlockBits coordinates
}

// high is eq over the block numbers that remain in round j, the block number of
// the pairs.
func (w *weights) high(j int) fr.Vector { return field.EqTable(w.z[j+1 : len(w.z)-field.BlockBits]) }

// newPart starts layer k of a tree that has a layer k+1, whose blocks it takes
// over.
func (t *tree) newPart(k int, lambda *fr.Element) *part {
	p := &part{arena: t.arena, lambda: *lambda}
	switch {
	case k < field.BlockBits:
		h := 1 << k
		a, q := t.small[k+1][0], t.small[k+1][1]
		s := make(fr.Vector, h)
		s.ScalarMul(q[:h], lambda)
		s.Add(s, a[:h])
		p.vectors = []fr.Vector{s, q[h:], a[h:], q[:h]}
	case k == t.bits-1 && t.numerators == nil:
		t.leafPart(p)
	default:
		if t.blocks[k+1] == nil {
			t.blocks[k+1] = t.pairLayer()
		}
		p.split(t.blocks[k+1], lambda)
		t.blocks[k+1] = nil
	}
	return p
}

func (t *tree) leafPart(p *part) {
	p.invert.Inverse(&p.lambda)
	var shifted fr.Element
	shifted.Add(&t.alpha, &p.invert)
	p.pad = []fr.Element{shifted, shifted}
	p.size = 1 << (t.bits - 1 - field.BlockBits)
	p.blocks = make([][]field.Block, 2)
	p.generate = func(worker, k, b int, dst field.Block) bool {
		return t.leaves.block(worker, 2*b+k, &shifted, dst)
	}
	p.makePadding()
	if p.size == 1 {
		for k := range p.blocks {
			b := p.arena.Get()
			if !p.generate(0, k, 0, b) {
				p.arena.Put(b)
				b = nil
			}
			p.blocks[k] = []field.Block{b}
		}
		p.flatten()
	}
}

// split distributes a layer's blocks to the tables of its parents.
func (p *part) split(c *layer, lambda *fr.Element) {
	p.size = len(c.p) / 2
	p.blocks = make([][]field.Block, 4)
	for k := range p.blocks {
		p.blocks[k] = make([]field.Block, p.size)
	}
	field.Parallel(p.size, 16, func(_, a, b int) {
		for i := a; i < b; i++ {
			if c.q[2*i] != nil {
				p.arena.Kernel.Axpy(c.p[2*i], c.p[2*i], lambda, c.q[2*i])
			}
			p.blocks[0][i], p.blocks[3][i] = c.p[2*i], c.q[2*i]
			p.blocks[2][i], p.blocks[1][i] = c.p[2*i+1], c.q[2*i+1]
		}
	})
	var a fr.Element
	a.Mul(lambda, &c.zero[1]).Add(&a, &c.zero[0])
	p.pad = []fr.Element{a, c.zero[1], c.zero[0], c.zero[1]}
	p.makePadding()
	if p.size == 1 {
		p.flatten()
	}
}

func (p *part) makePadding() {
	p.padding = make([]field.Block, len(p.pad))
	for k := range p.pad {
		p.padding[k] = p.arena.Get()
		p.arena.Kernel.Load(p.padding[k], constant(p.pad[k]))
	}
}

// flatten turns tables of one block into vectors.
func (p *part) flatten() {
	p.vectors = make([]fr.Vector, len(p.blocks))
	for k := range p.blocks {
		v := constant(p.pad[k])
		if b := p.blocks[k][0]; b != nil {
			p.arena.Kernel.Store(v, b)
			p.arena.Put(b)
		}
		p.vectors[k] = v
		p.arena.Put(p.padding[k])
	}
	p.blocks, p.padding, p.size = nil, nil, 0
}

// round binds the variable of round j−1 to r, unless j = 0, and returns t(0) and
// t(∞) of round j.
func (p *part) round(w *weights, j int, r *fr.Element) (t0, tInf fr.Element) {
	switch {
	case p.size > 2 || p.size > 1 && j == 0:
		t0, tInf = p.blockRound(w, j, r)
	default:
		p.bind(r)
		t0, tInf = p.vectorRound(field.EqTable(w.z[j+1:]))
	}
	if p.leaf() {
		t0.Mul(&t0, &p.lambda).Sub(&t0, &p.invert)
		tInf.Mul(&tInf, &p.lambda)
	}
	return t0, tInf
}

func (p *part) leaf() bool { return !p.invert.IsZero() }

// bind binds a variable without looking at the next one; nil binds nothing.
func (p *part) bind(r *fr.Element) {
	if r == nil {
		return
	}
	if p.size == 2 {
		for k := range p.blocks {
			if p.generate != nil {
				p.blocks[k] = make([]field.Block, 1)
			}
			p.fold(0, k, 0, 1, r)
		}
		p.flatten()
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

func (p *part) vectorRound(eq fr.Vector) (t0, tInf fr.Element) {
	h := len(p.vectors[0]) / 2
	at := func(d bool) fr.Element {
		sum := make(fr.Vector, h)
		x, y := make(fr.Vector, h), make(fr.Vector, h)
		for k := 0; k < len(p.vectors); k += 2 {
			a, b := p.vectors[k], p.vectors[k+1]
			if d {
				x.Sub(a[h:], a[:h])
				y.Sub(b[h:], b[:h])
				x.Mul(x, y)
			} else {
				x.Mul(a[:h], b[:h])
			}
			sum.Add(sum, x)
		}
		return sum.InnerProduct(eq)
	}
	return at(false), at(true)
}
