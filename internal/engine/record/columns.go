package record

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/msm"
	"github.com/aivm/aivm/internal/engine/pcs"
)

// Columns of what a program fixes of the rows of a block: of gates
//
//	M, A, B, C, [not Free], Left, Right, reads of the wire, On
//
// and of permutations
//
//	State (4), Absorbed (3), Tag, on, reads of the outputs (4)
const (
	GateColumns = 9
	PermColumns = 13

	PermColumnsAt = 15 << RowBits
)

// GateColumn is the address of a gate column's cell 0 in the chunk.
func GateColumn(j int) int { return j << RowBits }

// PermColumn is that of a permutation column, of which one gate column holds 2⁴.
func PermColumn(i int) int { return PermColumnsAt | i<<PermBits }

// Column is the first cells of a column; all others are zero. A cell is the sum of a number
// and of an element, where there are elements.
type Column struct {
	Addr     int
	Numbers  []int64
	Elements fr.Vector
}

func newColumn(addr, n int) *Column { return &Column{Addr: addr, Numbers: make([]int64, n)} }

// set sets a cell.
func (c *Column) set(i int, x *fr.Element) {
	var negative fr.Element
	switch negative.Neg(x); {
	case x.IsUint64() && x.Uint64() < 1<<32:
		c.Numbers[i] = int64(x.Uint64())
	case negative.IsUint64() && negative.Uint64() < 1<<32:
		c.Numbers[i] = -int64(negative.Uint64())
	default:
		if c.Elements == nil {
			c.Elements = make(fr.Vector, len(c.Numbers))
		}
		c.Elements[i] = *x
	}
}

// At is cell i.
func (c *Column) At(i int) (x fr.Element) {
	if i >= len(c.Numbers) {
		return x
	}
	x.SetInt64(c.Numbers[i])
	if c.Elements != nil {
		x.Add(&x, &c.Elements[i])
	}
	return x
}

// Scalars are the cells as summands.
func (c *Column) Scalars() []msm.Scalars {
	s := []msm.Scalars{msm.Cells[int64](c.Numbers)}
	if c.Elements != nil {
		s = append(s, msm.Field(c.Elements))
	}
	return s
}

// EachRead calls f for every wire that a row reads, as often as it does: both operands of
// every gate row that is On, state and absorbed elements of every permutation.
func (r *Rows) EachRead(f func(id ID)) {
	for i := range r.Gates {
		if g := &r.Gates[i]; g.On {
			f(g.Left)
			f(g.Right)
		}
	}
	for i := range r.Perms {
		for _, id := range r.Perms[i].State {
			f(id)
		}
		for _, id := range r.Perms[i].Absorbed {
			f(id)
		}
	}
}

// Columns are the columns of gates and then those of permutations. All that is read must be
// defined.
// SPEC 12.1, columns.
func (r *Rows) Columns() []*Column {
	columns := make([]*Column, GateColumns+PermColumns)
	for j := range GateColumns {
		columns[j] = newColumn(GateColumn(j), len(r.Gates))
	}
	for i := range PermColumns {
		columns[GateColumns+i] = newColumn(PermColumn(i), len(r.Perms))
	}
	r.EachRead(func(id ID) {
		at := columns[7]
		if id>>RowBits != 0 {
			at = columns[GateColumns+9+int(id>>PermBits&3)]
			id &= 1<<PermBits - 1
		}
		at.Numbers[id]++
	})
	for i := range r.Gates {
		g := &r.Gates[i]
		if !g.On {
			continue
		}
		for j, q := range []*fr.Element{&g.M, &g.A, &g.B, &g.C} {
			columns[j].set(i, q)
		}
		if !g.Free {
			columns[4].Numbers[i] = 1
		}
		columns[5].Numbers[i], columns[6].Numbers[i] = int64(g.Left), int64(g.Right)
		columns[8].Numbers[i] = 1
	}
	perms := columns[GateColumns:]
	for i := range r.Perms {
		p := &r.Perms[i]
		for j, id := range p.State {
			perms[j].Numbers[i] = int64(id)
		}
		for j, id := range p.Absorbed {
			perms[4+j].Numbers[i] = int64(id)
		}
		perms[7].set(i, &p.Tag)
		perms[8].Numbers[i] = 1
	}
	return columns
}

// Chunk are the columns as a polynomial. They follow from the rows; nothing hides them.
func (r *Rows) Chunk() (chunk pcs.Chunk) {
	for _, c := range r.Columns() {
		for _, s := range c.Scalars() {
			chunk.Blocks = append(chunk.Blocks, pcs.Block{Offset: c.Addr, Cells: s})
		}
	}
	return chunk
}
