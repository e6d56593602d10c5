package logup

import (
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
)

// layer is a layer of a tree of fractions p/q, in blocks. A nil block stands for
// a block of padding, whose lanes are all the fraction zero = (p, q).
type layer struct {
	p, q []field.Block
	zero [2]fr.Element
	// padding holds zero in every lane.
	padding [2]field.Block
}

// tree is a tree of fractions. Layer k has 2ᵏ nodes. layers[k] has the blocks of
// those of at least a block that are stored: all, or, where the leaves have
// numerators 1, all but the leaves and the two layers above, which cost seven eighths
// of the memory and are computed from the integers when they are needed.
// small[k] = (p, q) are the layers of at most a block.
type tree struct {
	arena  *field.Arena
	leaves *leaves
	bits   int
	alpha  fr.Element
	// numerators are the leaves' p, or nil if they are all 1.
	numerators fr.Vector
	layers     []*layer
	small      [field.BlockBits + 1][2]fr.Vector
}

// subtreeBits is the logarithm of the number of stored blocks of the lowest layer
// that a worker reduces at a time, while they are in its cache.
const subtreeBits = 4

func newTree(l *leaves, alpha fr.Element, numerators fr.Vector) *tree {
	t := &tree{
		arena: l.arena, leaves: l, bits: l.bits, alpha: alpha, numerators: numerators,
		layers: make([]*layer, l.bits+1),
	}
	zero := [2]fr.Element{fr.One(), alpha}
	if numerators != nil {
		zero[0].SetZero()
	}
	for k := t.bits; k >= field.BlockBits; k-- {
		t.layers[k] = t.newLayer(k, zero)
		zero = double(zero)
	}
	low := t.lowest()
	cut := max(field.BlockBits, low-subtreeBits)
	field.Parallel(1<<(cut-field.BlockBits), 1, func(worker, a, b int) {
		s := t.scratch(scratchBlocks)
		for i := a; i < b; i++ {
			for k := low; k >= cut; k-- {
				for j := i << (k - cut); j < (i+1)<<(k-cut); j++ {
					t.compute(worker, k, j, s)
				}
			}
		}
		t.put(s...)
	})
	for k := cut - 1; k >= field.BlockBits; k-- {
		for j := range t.layers[k].p {
			t.compute(0, k, j, nil)
		}
	}
	t.shrink()
	return t
}

// lowest is the lowest layer that newTree stores.
func (t *tree) lowest() int {
	if t.numerators != nil {
		return t.bits
	}
	return max(t.bits-3, field.BlockBits)
}

// store computes a layer that newTree left out, once those above are done with.
func (t *tree) store(k int) *layer {
	l := t.layers[k]
	n := 1 << (k - field.BlockBits)
	l.p, l.q = make([]field.Block, n), make([]field.Block, n)
	field.Parallel(n, 1, func(worker, a, b int) {
		s := t.scratch(scratchBlocks)
		for i := a; i < b; i++ {
			t.compute(worker, k, i, s)
		}
		t.put(s...)
	})
	return l
}

func (t *tree) newLayer(k int, zero [2]fr.Element) *layer {
	n := 1 << (k - field.BlockBits)
	l := &layer{zero: zero}
	if k <= t.lowest() {
		l.p, l.q = make([]field.Block, n), make([]field.Block, n)
	}
	for i := range zero {
		l.padding[i] = t.arena.Get()
		t.arena.Kernel.Load(l.padding[i], constant(zero[i]))
	}
	return l
}

// free gives a layer's padding back; its other blocks belong to the sumcheck.
func (t *tree) free() {
	for _, l := range t.layers {
		if l != nil {
			t.put(l.padding[:]...)
		}
	}
}

// double is the fraction (p, q) + (p, q).
func double(z [2]fr.Element) (d [2]fr.Element) {
	d[0].Mul(&z[0], &z[1]).Double(&d[0])
	d[1].Square(&z[1])
	return d
}

func constant(c fr.Element) fr.Vector { return slices.Repeat(fr.Vector{c}, field.BlockSize) }

// scratchBlocks is how much scratch compute needs: two blocks of leaves, and for
// each of two layers above them two fractions.
const scratchBlocks = 10

// compute computes block i of a stored layer k. s is scratch.
func (t *tree) compute(worker, k, i int, s []field.Block) {
	l := t.layers[k]
	p, q := t.arena.Get(), t.arena.Get()
	in := false
	switch {
	case k == t.bits:
		in = t.leaf(worker, i, p, q)
	case t.layers[k+1].p == nil:
		in = t.above(worker, k, i, s, p, q)
	default:
		in = t.parent(k, i, p, q)
	}
	if !in {
		t.put(p, q)
		return
	}
	l.p[i], l.q[i] = p, q
}

// leaf computes a block of leaves with given numerators.
func (t *tree) leaf(worker, i int, p, q field.Block) bool {
	v := t.numerators[i<<field.BlockBits : (i+1)<<field.BlockBits]
	if !t.leaves.block(worker, i, &t.alpha, q) {
		if !slices.ContainsFunc(v, func(e fr.Element) bool { return !e.IsZero() }) {
			return false
		}
		copy(q, t.layers[t.bits].padding[1])
	}
	t.arena.Kernel.Load(p, v)
	return true
}

// pair computes a block of parents of leaves with numerators 1: p = q₀ + q₁,
// q = q₀q₁.
func (t *tree) pair(worker, i int, s []field.Block, p, q field.Block) bool {
	in0 := t.leaves.block(worker, 2*i, &t.alpha, s[0])
	in1 := t.leaves.block(worker, 2*i+1, &t.alpha, s[1])
	if !in0 && !in1 {
		return false
	}
	q0, q1 := s[0], s[1]
	if !in0 {
		q0 = t.layers[t.bits].padding[1]
	}
	if !in1 {
		q1 = t.layers[t.bits].padding[1]
	}
	t.arena.Kernel.Add(p, q0, q1)
	t.arena.Kernel.Mul(q, q0, q1)
	return true
}

// above computes a block of layer k, of parents of leaves with numerators 1 or of a
// layer above, from the integers.
func (t *tree) above(worker, k, i int, s []field.Block, p, q field.Block) bool {
	switch k {
	case t.bits - 1:
		return t.pair(worker, i, s, p, q)
	case t.bits - 2:
		if t.leaves.quad(worker, i, &t.alpha, &t.layers[k].zero, p, q) {
			return true
		}
	}
	mine := s[len(s)-4:]
	x, y := [2]field.Block(mine[:2]), [2]field.Block(mine[2:])
	rest := s[:len(s)-4]
	in0 := t.above(worker, k+1, 2*i, rest, x[0], x[1])
	in1 := t.above(worker, k+1, 2*i+1, rest, y[0], y[1])
	if !in0 {
		x = t.layers[k+1].padding
	}
	if !in1 {
		y = t.layers[k+1].padding
	}
	if !in0 && !in1 {
		return false
	}
	t.sum(p, q, x, y)
	return true
}

// parent computes a block from the two below it.
func (t *tree) parent(k, i int, p, q field.Block) bool {
	c := t.layers[k+1]
	x, y := [2]field.Block{c.p[2*i], c.q[2*i]}, [2]field.Block{c.p[2*i+1], c.q[2*i+1]}
	if x[0] == nil && y[0] == nil {
		return false
	}
	if x[0] == nil {
		x = c.padding
	}
	if y[0] == nil {
		y = c.padding
	}
	t.sum(p, q, x, y)
	return true
}

// sum is p/q = x + y.
func (t *tree) sum(p, q field.Block, x, y [2]field.Block) {
	t.arena.Kernel.MulMul(p, x[0], y[1], y[0], x[1])
	t.arena.Kernel.Mul(q, x[1], y[1])
}

// shrink computes the layers of at most one block as vectors.
func (t *tree) shrink() {
	top := t.layers[field.BlockBits]
	for i, b := range []field.Block{top.p[0], top.q[0]} {
		v := constant(top.zero[i])
		if b != nil {
			t.arena.Kernel.Store(v, b)
		}
		t.small[field.BlockBits][i] = v
		t.arena.Put(b)
	}
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

func (t *tree) scratch(n int) []field.Block {
	s := make([]field.Block, n)
	for i := range s {
		s[i] = t.arena.Get()
	}
	return s
}

func (t *tree) put(blocks ...field.Block) {
	for _, b := range blocks {
		t.arena.Put(b)
	}
}
