package batch

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/sumcheck"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// Cells are the integers of a block, of one of several widths.
type Cells interface {
	// Len is the number of cells, a power of two.
	Len() int
	// bindRows is field.BindRows, bindColumns field.BindColumns, over cells from
	// at on.
	bindRows(out fr.Vector, width int, e fr.Vector)
	bindColumns(out fr.Vector, at, width int, e fr.Vector)
	// addScaled adds w·cell to out.
	addScaled(out fr.Vector, w *fr.Element)
}

// Block is a tensor in the memory.
type Block struct {
	Addr  int
	Cells Cells
}

// Single is one field element in the memory, besides the blocks.
type Single struct {
	Addr  int
	Value fr.Element
}

// Memory is 2^Bits addresses; what no block or single covers is zero. Blocks
// are aligned and do not overlap; no single lies in a block.
type Memory struct {
	Bits    int
	Blocks  []Block
	Singles []Single
	// BlockOf is the index of the block that starts at an address.
	BlockOf map[int]int
}

// Prove proves the claims about the memory and returns the point and the value
// there. Terms name whole blocks.
func Prove(w *transcript.Writer, m *Memory, claims []Claim[fr.Element]) (point []fr.Element, value fr.Element, err error) {
	s, err := newShape(m.Bits, claims)
	if err != nil {
		return nil, value, err
	}
	p := &prover{shape: s, m: m, claims: claims, f: &field.Native{}}
	p.gamma = field.Powers(p.f, w.Challenge("batch.gamma"), len(claims))
	low, err := p.low(w)
	if err != nil {
		return nil, value, err
	}
	delta := field.Powers(p.f, w.Challenge("batch.delta"), s.groups)
	high := p.high(w, low, delta)
	return append(high, low...), p.value, nil
}

type prover struct {
	shape
	m      *Memory
	claims []Claim[fr.Element]
	f      *field.Native
	gamma  []fr.Element
	sums   []fr.Element // N_g at the low point
	value  fr.Element
}

// each calls f for every term with its weight without δ.
func (p *prover) each(f func(t *Term[fr.Element], weight fr.Element) error) error {
	for j, c := range p.claims {
		for i := range c.Terms {
			var w fr.Element
			w.Mul(&p.gamma[j], &c.Terms[i].Coeff)
			if err := f(&c.Terms[i], w); err != nil {
				return err
			}
		}
	}
	return nil
}

// low sums the low variables: tables L_g = eq(low part, ·) and N_g(l) = Σ_h
// w_g(h)·M(h, l).
func (p *prover) low(w *transcript.Writer) ([]fr.Element, error) {
	size := 1 << p.shape.low
	tables := make([]fr.Vector, 2*p.groups)
	for g := range p.groups {
		tables[2*g+1] = make(fr.Vector, size)
	}
	scratch := make(fr.Vector, size)
	err := p.each(func(t *Term[fr.Element], weight fr.Element) error {
		_, high, low := parts(p.f, t, p.shape.low)
		if tables[2*t.Group] == nil {
			tables[2*t.Group] = field.EqTable(low)
		}
		b, ok := p.m.BlockOf[t.Addr]
		if !ok || p.m.Blocks[b].Cells.Len() != 1<<len(t.Point) {
			return ErrShape
		}
		cells, sum := p.m.Blocks[b].Cells, tables[2*t.Group+1]
		if cells.Len() < size { // the whole row, other blocks in it included
			p.m.row(scratch, t.Addr/size)
			scratch.ScalarMul(scratch, &weight)
			sum.Add(sum, scratch)
			return nil
		}
		e := field.EqTable(high)
		e.ScalarMul(e, &weight)
		cells.bindColumns(scratch, 0, size, e)
		sum.Add(sum, scratch)
		return nil
	})
	if err != nil {
		return nil, err
	}
	var claim fr.Element
	for j, c := range p.claims {
		var v fr.Element
		claim.Add(&claim, v.Mul(&p.gamma[j], &c.Value))
	}
	for g := range p.groups {
		if tables[2*g] == nil {
			tables[2*g] = make(fr.Vector, size)
		}
	}
	batch := []sumcheck.Instance{{Shape: p.lowShape(), Tables: tables, Claim: claim}}
	point := sumcheck.Prove(w, "batch.low", p.shape.low, nil, batch)
	for g := range p.groups {
		p.sums = append(p.sums, batch[0].Tables[2*g+1][0])
	}
	return point, nil
}

// high sums the high variables: W(h) = Σ_g δ^g·w_g(h) and M(h, ρ_lo).
func (p *prover) high(w *transcript.Writer, low, delta []fr.Element) []fr.Element {
	rows := 1 << (p.bits - p.shape.low)
	weights := make(fr.Vector, rows)
	_ = p.each(func(t *Term[fr.Element], weight fr.Element) error {
		row, high, _ := parts(p.f, t, p.shape.low)
		weight.Mul(&weight, &delta[t.Group])
		e := field.EqTable(high)
		e.ScalarMul(e, &weight)
		part := weights[row : row+len(e)]
		part.Add(part, e)
		return nil
	})
	var claim fr.Element
	for g := range p.groups {
		var v fr.Element
		claim.Add(&claim, v.Mul(&delta[g], &p.sums[g]))
	}
	batch := []sumcheck.Instance{{Shape: p.highShape(), Tables: []fr.Vector{weights, p.m.bindLow(low)}, Claim: claim}}
	point := sumcheck.Prove(w, "batch.high", p.bits-p.shape.low, nil, batch)
	p.value = batch[0].Tables[1][0]
	return point
}

// row is M(h, ·) for a row h of blocks shorter than it.
func (m *Memory) row(out fr.Vector, h int) {
	clear(out)
	one := fr.One()
	for _, b := range m.Blocks {
		if b.Cells.Len() < len(out) && b.Addr/len(out) == h {
			at := b.Addr % len(out)
			b.Cells.addScaled(out[at:at+b.Cells.Len()], &one)
		}
	}
	for _, s := range m.Singles {
		if s.Addr/len(out) == h {
			out[s.Addr%len(out)].Add(&out[s.Addr%len(out)], &s.Value)
		}
	}
}

// bindLow is M(h, low) for all h.
func (m *Memory) bindLow(low []fr.Element) fr.Vector {
	size := 1 << len(low)
	e := field.EqTable(low)
	out := make(fr.Vector, 1<<(m.Bits-len(low)))
	for _, b := range m.Blocks {
		row, at := b.Addr/size, b.Addr%size
		if n := b.Cells.Len(); n < size {
			var v [1]fr.Element
			b.Cells.bindRows(v[:], n, e[at:at+n])
			out[row].Add(&out[row], &v[0])
			continue
		}
		b.Cells.bindRows(out[row:row+b.Cells.Len()/size], size, e)
	}
	for _, s := range m.Singles {
		var v fr.Element
		v.Mul(&s.Value, &e[s.Addr%size])
		out[s.Addr/size].Add(&out[s.Addr/size], &v)
	}
	return out
}

// Ints are cells of machine words.
type Ints[T field.Cell] []T

// Len implements Cells.
func (c Ints[T]) Len() int { return len(c) }

func (c Ints[T]) bindRows(out fr.Vector, width int, e fr.Vector) { field.BindRows(out, c, width, e) }

func (c Ints[T]) bindColumns(out fr.Vector, at, width int, e fr.Vector) {
	field.BindColumns(out, c[at:], width, e)
}

func (c Ints[T]) addScaled(out fr.Vector, w *fr.Element) {
	for i, v := range c {
		x := field.Int(int64(v))
		x.Mul(&x, w)
		out[i].Add(&out[i], &x)
	}
}

// Elements are cells of any size, as field elements.
type Elements fr.Vector

// Len implements Cells.
func (c Elements) Len() int { return len(c) }

func (c Elements) bindRows(out fr.Vector, width int, e fr.Vector) {
	field.Parallel(len(out), 1, func(_, a, b int) {
		for i := a; i < b; i++ {
			row := fr.Vector(c[i*width : i*width+len(e)])
			out[i] = row.InnerProduct(e)
		}
	})
}

func (c Elements) bindColumns(out fr.Vector, at, width int, e fr.Vector) {
	clear(out)
	row := make(fr.Vector, len(out))
	for i := range e {
		row.ScalarMul(fr.Vector(c[at+i*width:at+i*width+len(out)]), &e[i])
		out.Add(out, row)
	}
}

func (c Elements) addScaled(out fr.Vector, w *fr.Element) {
	for i := range c {
		var x fr.Element
		x.Mul(&c[i], w)
		out[i].Add(&out[i], &x)
	}
}

// Rows are field elements, RowCells in a row; a row of zeros may be nil.
type Rows []fr.Vector

// RowCells is the number of cells in a row of Rows.
const RowCells = 1 << lowBits

// Len implements Cells.
func (c Rows) Len() int { return len(c) * RowCells }

func (c Rows) bindRows(out fr.Vector, _ int, e fr.Vector) {
	field.Parallel(len(out), 1, func(_, a, b int) {
		for i := a; i < b; i++ {
			out[i].SetZero()
			if c[i] != nil {
				out[i] = c[i].InnerProduct(e)
			}
		}
	})
}

func (c Rows) bindColumns(out fr.Vector, _, _ int, e fr.Vector) {
	clear(out)
	const tile = 64
	field.Parallel(len(out), tile, func(_, a, b int) {
		sum, scaled := out[a:b], make(fr.Vector, b-a)
		for i, row := range c {
			if row != nil && !e[i].IsZero() {
				scaled.ScalarMul(row[a:b], &e[i])
				sum.Add(sum, scaled)
			}
		}
	})
}

func (c Rows) addScaled(out fr.Vector, w *fr.Element) {
	for i, row := range c {
		if row != nil {
			Elements(row).addScaled(out[i*RowCells:][:RowCells], w)
		}
	}
}
