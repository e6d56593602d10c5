package logup

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/field"
)

// blockRound is round while a table has several blocks: each worker binds the
// two blocks of a pair and evaluates the pair while they are in its cache.
func (p *part) blockRound(w *weights, j int, r *fr.Element) (t0, tInf fr.Element) {
	width := p.size
	if j > 0 {
		width /= 2
	}
	half := width / 2
	high := w.high(j)
	fresh := p.generate != nil && j == 1
	if fresh {
		for k := range p.blocks {
			p.blocks[k] = make([]field.Block, width)
		}
	}
	sums := make([][3]fr.Element, field.Workers)
	field.Parallel(half, 1, func(worker, a, b int) {
		e := newEvaluator(p, worker, j == 0)
		for i := a; i < b; i++ {
			if j > 0 {
				for k := range p.blocks {
					p.fold(worker, k, i, i+width, r)
					p.fold(worker, k, i+half, i+half+width, r)
				}
			}
			e.pair(w.lanes, i, i+half, &high[i])
		}
		e.free()
		sums[worker] = e.sums
	})
	if j > 0 {
		for k := range p.blocks {
			p.blocks[k] = p.blocks[k][:width]
		}
		p.generate, p.size = nil, width
	}
	var padded fr.Element
	for i := range sums {
		t0.Add(&t0, &sums[i][0])
		tInf.Add(&tInf, &sums[i][1])
		padded.Add(&padded, &sums[i][2])
	}
	c := p.padValue()
	c.Mul(&c, &padded)
	t0.Add(&t0, &c)
	return t0, tInf
}

// padValue is the summed polynomial where all tables are padding.
func (p *part) padValue() (v fr.Element) {
	for k := 0; k < len(p.pad); k += 2 {
		var x fr.Element
		x.Mul(&p.pad[k], &p.pad[k+1])
		v.Add(&v, &x)
	}
	return v
}

// fold binds the blocks lo and hi of table k to r; the result is block lo. At the
// leaves both are generated.
func (p *part) fold(worker, k, lo, hi int, r *fr.Element) {
	var dst, x, y field.Block
	if p.generate != nil {
		dst, y = p.arena.Get(), p.arena.Get()
		defer p.arena.Put(y)
		x = dst
		if !p.generate(worker, k, lo, x) {
			x = nil
		}
		b := y
		if !p.generate(worker, k, hi, y) {
			b = nil
		}
		if x == nil && b == nil {
			p.arena.Put(dst)
			return
		}
		p.blocks[k][lo] = dst
		p.foldInto(k, dst, x, b, r)
		return
	}
	x, y = p.blocks[k][lo], p.blocks[k][hi]
	switch {
	case x == nil && y == nil:
		return
	case x == nil:
		p.foldInto(k, y, nil, y, r)
		p.blocks[k][lo] = y
	default:
		p.foldInto(k, x, x, y, r)
		p.arena.Put(y)
	}
	p.blocks[k][hi] = nil
}

func (p *part) foldInto(k int, dst, lo, hi field.Block, r *fr.Element) {
	if lo == nil {
		lo = p.padding[k]
	}
	if hi == nil {
		hi = p.padding[k]
	}
	p.arena.Kernel.Fold(dst, lo, hi, r)
}

// evaluator adds up the values of pairs of blocks for one worker: sums are those
// at 0 and at infinity, and the weight of the pairs that are all padding.
type evaluator struct {
	p       *part
	worker  int
	scratch []field.Block // at the leaves in round 0
	sums    [3]fr.Element
}

func newEvaluator(p *part, worker int, first bool) *evaluator {
	e := &evaluator{p: p, worker: worker}
	if first && p.generate != nil {
		for range 4 {
			e.scratch = append(e.scratch, p.arena.Get())
		}
	}
	return e
}

func (e *evaluator) free() {
	for _, b := range e.scratch {
		e.p.arena.Put(b)
	}
}

// operand is block i of table k, nil for padding.
func (e *evaluator) operand(k, i, side int) field.Block {
	if e.scratch == nil {
		return e.p.blocks[k][i]
	}
	b := e.scratch[2*k+side]
	if !e.p.generate(e.worker, k, i, b) {
		return nil
	}
	return b
}

func (e *evaluator) pair(lanes field.Block, lo, hi int, weight *fr.Element) {
	p := e.p
	var l, h [4]field.Block
	padded := true
	for k := range p.blocks {
		l[k], h[k] = e.operand(k, lo, 0), e.operand(k, hi, 1)
		padded = padded && l[k] == nil && h[k] == nil
		if l[k] == nil {
			l[k] = p.padding[k]
		}
		if h[k] == nil {
			h[k] = p.padding[k]
		}
	}
	if padded {
		e.sums[2].Add(&e.sums[2], weight)
		return
	}
	var t0, tInf fr.Element
	if len(p.blocks) == 2 {
		t0, tInf = p.arena.Kernel.Product(lanes, (*[2]field.Block)(l[:2]), (*[2]field.Block)(h[:2]))
	} else {
		t0, tInf = p.arena.Kernel.Fraction(lanes, &l, &h)
	}
	t0.Mul(&t0, weight)
	tInf.Mul(&tInf, weight)
	e.sums[0].Add(&e.sums[0], &t0)
	e.sums[1].Add(&e.sums[1], &tInf)
}
