package checker

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/batch"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/record"
)

// slot is a polynomial of the memory: the cells of a chunk, in rows of which most are
// nil, and the coefficients above.
type slot struct {
	rows  batch.Rows
	above [pcs.Spare]fr.Element
}

const slotRows = 1 << ChunkBits / batch.RowCells

// slots is the memory, by number.
type slots map[int]*slot

// slots combines the blocks' polynomials with the weights of a point.
func (p *prover) slots(point []fr.Element) slots {
	blocks, parts := field.EqTable(point[:BlockBits]), field.EqTable(point[BlockBits:][:partBits])
	s := slots{}
	for i := range fixedSlot + 1 {
		s[i] = &slot{rows: make(batch.Rows, slotRows)}
	}
	for k := range p.columns {
		s[fixedSlot].add(&polynomial{pieces: fixedPieces(&p.columns[k])}, &blocks[k])
		s[claimSlot+k] = slotOf(p.blocks[k].G)
	}
	var f field.Native
	n, four := groups(len(p.columns)), field.EqTable(point[:BlockBits-groupBits])
	for i := range p.wires {
		w := f.Mul(parts[i/n], four[i%n])
		s[wireSlot].add(&p.wires[i], &w)
	}
	for i := range p.inverses {
		s[inverseSlot].add(&p.inverses[i], &parts[i])
	}
	for k := len(p.columns); k < MaxBlocks; k++ {
		s[claimSlot+k] = slotOf(nil)
	}
	return s
}

// add adds w times a polynomial.
func (s *slot) add(p *polynomial, w *fr.Element) {
	for _, x := range p.pieces {
		for from := 0; from < len(x.cells); from += batch.RowCells {
			cells := x.cells[from:min(from+batch.RowCells, len(x.cells))]
			row := s.row((x.at + from) / batch.RowCells)[:len(cells)]
			scaled := make(fr.Vector, len(cells))
			scaled.ScalarMul(cells, w)
			row.Add(row, scaled)
		}
	}
	for _, c := range p.singles {
		at := s.above[:]
		if n := c.Degree - 1<<ChunkBits; n >= 0 {
			at = at[n:]
		} else {
			at = s.row(c.Degree / batch.RowCells)[c.Degree%batch.RowCells:]
		}
		addScaled(at, []fr.Element{c.Value}, w)
	}
}

func (s *slot) row(i int) fr.Vector {
	if s.rows[i] == nil {
		s.rows[i] = make(fr.Vector, batch.RowCells)
	}
	return s.rows[i]
}

// slotOf is the slot of a polynomial of all coefficients.
func slotOf(g []fr.Element) *slot {
	s := &slot{rows: make(batch.Rows, slotRows)}
	if len(g) > 1<<ChunkBits {
		copy(s.above[:], g[1<<ChunkBits:])
		g = g[:1<<ChunkBits]
	}
	for i := 0; len(g) > 0; i++ {
		n := min(len(g), batch.RowCells)
		s.rows[i] = fr.Vector(g[:n])
		if n < batch.RowCells {
			s.rows[i] = append(make(fr.Vector, 0, batch.RowCells), g...)[:batch.RowCells]
		}
		g = g[n:]
	}
	return s
}

// memory is the memory in the blocks that claims are about.
func (s slots) memory() *batch.Memory {
	m := &batch.Memory{Bits: memory, BlockOf: map[int]int{}}
	add := func(slot, from, cells int) {
		m.BlockOf[slot<<ChunkBits+from] = len(m.Blocks)
		rows := s[slot].rows[from/batch.RowCells:][:cells/batch.RowCells]
		m.Blocks = append(m.Blocks, batch.Block{Addr: slot<<ChunkBits + from, Cells: rows})
	}
	add(wireSlot, 0, 1<<ChunkBits)
	add(inverseSlot, 0, 1<<ChunkBits)
	for j := range 1 << fixedGateBits {
		add(fixedSlot, j<<record.RowBits, 1<<record.RowBits)
	}
	for k := range MaxBlocks {
		add(claimSlot+k, 0, 1<<ChunkBits)
	}
	return m
}

// combination is Σ_i weights[i] times slot i, as coefficients.
func (s slots) combination(weights fr.Vector) []fr.Element {
	sum := pcs.Shape{C: ChunkBits}.Coefficients()
	field.Parallel(slotRows, 1, func(_, from, to int) {
		scaled := make(fr.Vector, batch.RowCells)
		for i := from; i < to; i++ {
			row := fr.Vector(sum[i*batch.RowCells:][:batch.RowCells])
			for j := range weights {
				if x := s[j]; x != nil && x.rows[i] != nil {
					scaled.ScalarMul(x.rows[i], &weights[j])
					row.Add(row, scaled)
				}
			}
		}
	})
	for j := range weights {
		if x := s[j]; x != nil {
			addScaled(sum[1<<ChunkBits:], x.above[:], &weights[j])
		}
	}
	return sum
}

// addScaled adds w·x to the first elements of dst.
func addScaled(dst, x []fr.Element, w *fr.Element) {
	for i := range x {
		var v fr.Element
		dst[i].Add(&dst[i], v.Mul(&x[i], w))
	}
}
