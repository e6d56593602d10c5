package logup

import (
	"cmp"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/field"
)

func sorted(p []piece) []piece {
	slices.SortFunc(p, func(a, b piece) int { return cmp.Compare(a.base, b.base) })
	return p
}

// layer is a layer of a tree of fractions p/q, in blocks. A nil block stands for
// a block of padding, whose lanes are all the fraction zero = (p, q).
type layer struct {
	p, q []field.Block
	zero [2]fr.Element
}

// tree is a tree of fractions. Layer k has 2ᵏ nodes; blocks[k] holds those of
// k ≥ BlockBits that are in memory, small[k] = (p, q) the smaller ones.
type tree struct {
	arena  *field.Arena
	leaves *leaves
	bits   int
	alpha  fr.Element
	// numerators are the leaves' p, or nil if they are all 1.
	numerators fr.Vector
	blocks     []*layer
	small      [field.BlockBits + 1][2]fr.Vector
}

// newTree computes all layers but, where the numerators are 1, the two that
// cost the most memory: the leaves, never stored, and their parents, which
// pairLayer computes when they are needed.
func newTree(l *leaves, alpha fr.Element, numerators fr.Vector) *tree {
	t := &tree{arena: l.arena, leaves: l, bits: l.bits, alpha: alpha, numerators: numerators,
		blocks: make([]*layer, l.bits+1)}
	n := t.bits
	switch {
	case numerators != nil:
		t.blocks[n] = t.leafLayer()
	case n-1 == field.BlockBits:
		t.blocks[n-1] = t.pairLayer()
		n--
	default:
		t.blocks[n-2] = t.quadLayer()
		n -= 2
	}
	for k := n - 1; k >= field.BlockBits; k-- {
		t.blocks[k] = t.parents(t.blocks[k+1])
	}
	t.shrink()
	return t
}

func newLayer(k int, zero [2]fr.Element) *layer {
	n := 1 << (k - field.BlockBits)
	return &layer{p: make([]field.Block, n), q: make([]field.Block, n), zero: zero}
}

// double is the fraction (p, q) + (p, q).
func double(z [2]fr.Element) (d [2]fr.Element) {
	d[0].Mul(&z[0], &z[1]).Double(&d[0])
	d[1].Square(&z[1])
	return d
}

// leafLayer is the layer of leaves with given numerators.
func (t *tree) leafLayer() *layer {
	l := newLayer(t.bits, [2]fr.Element{{}, t.alpha})
	k := t.arena.Kernel
	field.Parallel(len(l.p), 1, func(worker, a, b int) {
		for i := a; i < b; i++ {
			p := t.numerators[i<<field.BlockBits : (i+1)<<field.BlockBits]
			q := t.arena.Get()
			if !t.leaves.block(worker, i, &t.alpha, q) {
				if isZero(p) {
					t.arena.Put(q)
					continue
				}
				k.Load(q, constant(t.alpha))
			}
			l.q[i], l.p[i] = q, t.arena.Get()
			k.Load(l.p[i], p)
		}
	})
	return l
}

func isZero(v fr.Vector) bool {
	return !slices.ContainsFunc(v, func(e fr.Element) bool { return !e.IsZero() })
}

func constant(c fr.Element) fr.Vector { return slices.Repeat(fr.Vector{c}, field.BlockSize) }

// leafZero is the fraction 1/α of a leaf of padding.
func (t *tree) leafZero() [2]fr.Element { return [2]fr.Element{fr.One(), t.alpha} }

// pair adds the leaves of blocks b and b+1, numerators 1: p = q₀ + q₁, q = q₀q₁.
// It returns false for padding. s are two scratch blocks.
func (t *tree) pair(worker, b int, s, pad *[2]field.Block, p, q field.Block) bool {
	in0 := t.leaves.block(worker, b, &t.alpha, s[0])
	in1 := t.leaves.block(worker, b+1, &t.alpha, s[1])
	if !in0 && !in1 {
		return false
	}
	q0, q1 := s[0], s[1]
	if !in0 {
		q0 = pad[1]
	}
	if !in1 {
		q1 = pad[1]
	}
	t.arena.Kernel.Add(p, q0, q1)
	t.arena.Kernel.Mul(q, q0, q1)
	return true
}

// pairLayer is the layer above the leaves.
func (t *tree) pairLayer() *layer {
	l := newLayer(t.bits-1, double(t.leafZero()))
	pad := t.padding(t.leafZero())
	field.Parallel(len(l.p), 1, func(worker, a, b int) {
		s := [2]field.Block{t.arena.Get(), t.arena.Get()}
		for i := a; i < b; i++ {
			p, q := t.arena.Get(), t.arena.Get()
			if !t.pair(worker, 2*i, &s, &pad, p, q) {
				t.arena.Put(p)
				t.arena.Put(q)
				continue
			}
			l.p[i], l.q[i] = p, q
		}
		t.put(s[:]...)
	})
	t.put(pad[:]...)
	return l
}

// quadLayer is the layer two above the leaves.
func (t *tree) quadLayer() *layer {
	zero := double(t.leafZero())
	l := newLayer(t.bits-2, double(zero))
	leafPad, pairPad := t.padding(t.leafZero()), t.padding(zero)
	field.Parallel(len(l.p), 1, func(worker, a, b int) {
		var s, f0, f1 [2]field.Block
		for _, p := range []*[2]field.Block{&s, &f0, &f1} {
			p[0], p[1] = t.arena.Get(), t.arena.Get()
		}
		for i := a; i < b; i++ {
			x, y := f0, f1
			in0 := t.pair(worker, 4*i, &s, &leafPad, f0[0], f0[1])
			in1 := t.pair(worker, 4*i+2, &s, &leafPad, f1[0], f1[1])
			if !in0 && !in1 {
				continue
			}
			if !in0 {
				x = pairPad
			}
			if !in1 {
				y = pairPad
			}
			l.p[i], l.q[i] = t.arena.Get(), t.arena.Get()
			t.arena.Kernel.MulMul(l.p[i], x[0], y[1], y[0], x[1])
			t.arena.Kernel.Mul(l.q[i], x[1], y[1])
		}
		t.put(s[0], s[1], f0[0], f0[1], f1[0], f1[1])
	})
	t.put(leafPad[0], leafPad[1], pairPad[0], pairPad[1])
	return l
}

// parents is the layer above c.
func (t *tree) parents(c *layer) *layer {
	l := &layer{p: make([]field.Block, len(c.p)/2), q: make([]field.Block, len(c.p)/2), zero: double(c.zero)}
	pad := t.padding(c.zero)
	field.Parallel(len(l.p), 1, func(_, a, b int) {
		for i := a; i < b; i++ {
			p0, q0, p1, q1 := c.p[2*i], c.q[2*i], c.p[2*i+1], c.q[2*i+1]
			if q0 == nil && q1 == nil {
				continue
			}
			if q0 == nil {
				p0, q0 = pad[0], pad[1]
			}
			if q1 == nil {
				p1, q1 = pad[0], pad[1]
			}
			l.p[i], l.q[i] = t.arena.Get(), t.arena.Get()
			t.arena.Kernel.MulMul(l.p[i], p0, q1, p1, q0)
			t.arena.Kernel.Mul(l.q[i], q0, q1)
		}
	})
	t.put(pad[:]...)
	return l
}

// shrink computes the layers of at most one block as vectors.
func (t *tree) shrink() {
	top := t.blocks[field.BlockBits]
	for i, b := range []field.Block{top.p[0], top.q[0]} {
		v := constant(top.zero[i])
		if b != nil {
			t.arena.Kernel.Store(v, b)
		}
		t.small[field.BlockBits][i] = v
		t.arena.Put(b)
	}
	t.blocks[field.BlockBits] = nil
	for k := field.BlockBits - 1; k >= TopBits; k-- {
		h := 1 << k
		p, q := t.small[k+1][0], t.small[k+1][1]
		a, b, c := make(fr.Vector, h), make(fr.Vector, h), make(fr.Vector, h)
		a.Mul(p[:h], q[h:])
		b.Mul(p[h:], q[:h])
		a.Add(a, b)
		c.Mul(q[:h], q[h:])
		t.small[k] = [2]fr.Vector{a, c}
	}
}

// padding is a pair of blocks filled with a fraction.
func (t *tree) padding(z [2]fr.Element) (pad [2]field.Block) {
	for i := range pad {
		pad[i] = t.arena.Get()
		t.arena.Kernel.Load(pad[i], constant(z[i]))
	}
	return pad
}

func (t *tree) put(blocks ...field.Block) {
	for _, b := range blocks {
		t.arena.Put(b)
	}
}
