package logup

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
)

// blockRound is round while a table has several blocks. A worker takes a pair of
// positions at a time: binds what leads to them and evaluates them while they
// are in its cache. high is eq over the numbers of the pairs.
func (p *part) blockRound(high fr.Vector, lanes field.Block, j int, r *fr.Element) (t0, tInf fr.Element) {
	width := p.size
	if j > 0 {
		width /= 2
	}
	if j == 0 && p.stored || j == 1 && !p.stored {
		p.positions = make([]position, width)
	}
	half := width / 2
	sums := make([][3]fr.Element, field.Workers)
	field.Parallel(half, 1, func(worker, a, b int) {
		s := p.newScratch()
		e := &evaluator{part: p, lanes: lanes, sums: &sums[worker]}
		for i := a; i < b; i++ {
			lo := p.at(worker, j, i, width, r, s, &s.lo)
			hi := p.at(worker, j, i+half, width, r, s, &s.hi)
			e.pair(lo, hi, &high[i])
		}
		p.release(s)
	})
	p.size = width
	if j > 0 {
		p.positions = p.positions[:width]
		p.source = nil
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
	for k := 0; k < p.width; k += 2 {
		var x fr.Element
		x.Mul(&p.pad[k], &p.pad[k+1])
		v.Add(&v, &x)
	}
	return v
}

// at is position i of round j, nil for padding, bound to r if j > 0 from the
// positions i and i+width of round j−1. Positions computed in round 0 are in buf.
func (p *part) at(worker, j, i, width int, r *fr.Element, s *scratch, buf *position) *position {
	switch {
	case j == 0 && p.stored:
		if p.source(worker, i, s, &p.positions[i]) {
			return &p.positions[i]
		}
		return nil
	case j == 0:
		if p.source(worker, i, s, buf) {
			return buf
		}
		return nil
	case j == 1 && !p.stored:
		p.foldComputed(worker, i, width, r, s)
	default:
		p.fold(i, i+width, r)
	}
	if p.positions[i][0] == nil {
		return nil
	}
	return &p.positions[i]
}

// fold binds the stored positions lo and hi to r, into lo.
func (p *part) fold(lo, hi int, r *fr.Element) {
	x, y := &p.positions[lo], &p.positions[hi]
	if x[0] == nil && y[0] == nil {
		return
	}
	for k := range p.width {
		dst, a, b := x[k], x[k], y[k]
		if a == nil {
			dst, a = y[k], p.padding[k]
		} else if b == nil {
			b = p.padding[k]
		}
		p.arena.Kernel.Fold(dst, a, b, r)
		if x[k] != nil {
			p.arena.Put(y[k])
		}
		x[k], y[k] = dst, nil
	}
}

// foldComputed binds the computed positions i and i+width to r and stores them.
func (p *part) foldComputed(worker, i, width int, r *fr.Element, s *scratch) {
	var x, y position
	for k := range p.width {
		x[k] = p.arena.Get()
	}
	y = s.hi
	in0, in1 := p.source(worker, i, s, &x), p.source(worker, i+width, s, &y)
	if !in0 && !in1 {
		for k := range p.width {
			p.arena.Put(x[k])
		}
		return
	}
	for k := range p.width {
		a, b := x[k], y[k]
		if !in0 {
			a = p.padding[k]
		}
		if !in1 {
			b = p.padding[k]
		}
		p.arena.Kernel.Fold(x[k], a, b, r)
	}
	p.positions[i] = x
}

// lastBlock binds the last number of a block to r, if there are two, and turns
// the block that is left into vectors.
func (p *part) lastBlock(r *fr.Element) {
	s := p.newScratch()
	buf := &s.lo
	var last *position
	switch {
	case p.size == 1 && p.stored:
		p.positions = make([]position, 1)
		last = p.at(0, 0, 0, 1, nil, s, buf)
	case p.size == 1:
		last = p.at(0, 0, 0, 1, nil, s, buf)
	case p.source != nil && !p.stored:
		p.positions = make([]position, 1)
		last = p.at(0, 1, 0, 1, r, s, buf)
	default:
		last = p.at(0, 2, 0, 1, r, s, buf)
	}
	p.vectors = make([]fr.Vector, p.width)
	for k := range p.vectors {
		p.vectors[k] = constant(p.pad[k])
		if last != nil {
			p.arena.Kernel.Store(p.vectors[k], last[k])
			if last != buf {
				p.arena.Put(last[k])
			}
		}
		p.arena.Put(p.padding[k])
	}
	p.release(s)
	p.positions, p.source, p.size = nil, nil, 0
}

// evaluator adds up the values of pairs of positions for one worker: at 0, at
// infinity, and the weight of the pairs that are all padding.
type evaluator struct {
	part  *part
	lanes field.Block
	sums  *[3]fr.Element
}

func (e *evaluator) pair(lo, hi *position, weight *fr.Element) {
	if lo == nil && hi == nil {
		e.sums[2].Add(&e.sums[2], weight)
		return
	}
	p := e.part
	if lo == nil {
		lo = &p.padding
	}
	if hi == nil {
		hi = &p.padding
	}
	var t0, tInf fr.Element
	if p.width == 2 {
		t0, tInf = p.arena.Kernel.Product(e.lanes, (*[2]field.Block)(lo[:2]), (*[2]field.Block)(hi[:2]))
	} else {
		t0, tInf = p.arena.Kernel.Fraction(e.lanes, (*[4]field.Block)(lo), (*[4]field.Block)(hi))
	}
	t0.Mul(&t0, weight)
	tInf.Mul(&tInf, weight)
	e.sums[0].Add(&e.sums[0], &t0)
	e.sums[1].Add(&e.sums[1], &tInf)
}
