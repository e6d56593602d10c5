package record

import (
	"github.com/consensys/gnark-crypto/ecc/bn254"
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
)

// GateColumn is the address of a gate column's cell 0 in the chunk.
func GateColumn(j int) int { return j << RowBits }

// PermColumn is that of a permutation column, of which one gate column holds 2⁴.
func PermColumn(i int) int { return 15<<RowBits | i<<PermBits }

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

// Reads counts how often a wire is read: both operands of every gate row that is On, state
// and absorbed elements of every permutation.
func (r *Rows) Reads() map[ID]int {
	reads := map[ID]int{}
	for i := range r.Gates {
		if g := &r.Gates[i]; g.On {
			reads[g.Left]++
			reads[g.Right]++
		}
	}
	for i := range r.Perms {
		for _, id := range r.Perms[i].State {
			reads[id]++
		}
		for _, id := range r.Perms[i].Absorbed {
			reads[id]++
		}
	}
	return reads
}

// Columns are the columns of gates and then those of permutations.
// SPEC 12.7, columns.
func (r *Rows) Columns() []*Column {
	columns := make([]*Column, GateColumns+PermColumns)
	for j := range GateColumns {
		columns[j] = newColumn(GateColumn(j), len(r.Gates))
	}
	for i := range PermColumns {
		columns[GateColumns+i] = newColumn(PermColumn(i), len(r.Perms))
	}
	reads := r.Reads()
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
		columns[7].Numbers[i], columns[8].Numbers[i] = int64(reads[ID(i)]), 1
	}
	perms := columns[GateColumns:]
	for i := range r.Perms {
		p := &r.Perms[i]
		for j, id := range p.State {
			perms[j].Numbers[i] = int64(id)
			perms[9+j].Numbers[i] = int64(reads[PermOutput(i, j)])
		}
		for j, id := range p.Absorbed {
			perms[4+j].Numbers[i] = int64(id)
		}
		perms[7].set(i, &p.Tag)
		perms[8].Numbers[i] = 1
	}
	return columns
}

// Commit commits to the columns. They follow from the rows; nothing hides them.
func (r *Rows) Commit(k *pcs.Key) (bn254.G1Affine, error) {
	var chunk pcs.Chunk
	for _, c := range r.Columns() {
		for _, s := range c.Scalars() {
			chunk.Blocks = append(chunk.Blocks, pcs.Block{Offset: c.Addr, Cells: s})
		}
	}
	points, err := k.Commit(chunk)
	if err != nil {
		return bn254.G1Affine{}, err
	}
	return points[0], nil
}
