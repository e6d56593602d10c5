package logup

import (
	"fmt"

	"github.com/aivm/aivm/internal/engine/field"
)

// Witness is what the prover knows: the columns of every segment and the
// outputs of every function table (nil for the other tables).
type Witness struct {
	Cells     []Tuples
	Functions []Tuples
}

func (a *Argument) checkWitness(w *Witness) error {
	if len(w.Cells) != len(a.Segments) || len(w.Functions) != len(a.Tables) {
		return fmt.Errorf("logup: columns of %d segments and %d tables, want %d and %d",
			len(w.Cells), len(w.Functions), len(a.Segments), len(a.Tables))
	}
	for i, c := range w.Cells {
		if len(c) != a.components(i) {
			return fmt.Errorf("logup: segment %d has %d columns, want %d", i, len(c), a.components(i))
		}
	}
	for i, c := range w.Functions {
		if len(c) != a.Tables[i].Outputs {
			return fmt.Errorf("logup: table %d has %d columns, want %d", i, len(c), a.Tables[i].Outputs)
		}
	}
	return nil
}

// Count returns the multiplicity of every row, 2^TableBits integers, and a
// CellError for a tuple that is not in its table or a padded cell that is not
// zero. Blocks of padding are not read.
func (a *Argument) Count(w *Witness) ([]uint32, error) {
	if err := a.checkWitness(w); err != nil {
		return nil, err
	}
	rows := a.readFunctions(w)
	counts := make([][]uint32, field.Workers)
	errs := make([]error, field.Workers)
	used := 0
	for i := range a.Segments {
		n := a.Segments[i].Bits()
		used += 1 << n
		mask := newExtents(a.Segments[i].Axes)
		step := min(1<<n, field.BlockSize)
		field.Parallel(1<<n, 64*field.BlockSize, func(worker, lo, hi int) {
			if counts[worker] == nil {
				counts[worker] = make([]uint32, 1<<a.TableBits)
			}
			c := tally{a: a, segment: i, counts: counts[worker], rows: rows}
			for at := lo; at < hi && errs[worker] == nil; at += step {
				errs[worker] = c.block(w.Cells[i], mask, at, step)
			}
		})
	}
	total := make([]uint32, 1<<a.TableBits)
	for worker := range counts {
		if errs[worker] != nil {
			return nil, errs[worker]
		}
		for i, c := range counts[worker] {
			total[i] += c
		}
	}
	total[a.zeroRow()] += uint32(1<<a.CellBits - used)
	return total, nil
}

// zeroRow is the row of the table {0}, the first after the tables.
func (a *Argument) zeroRow() int {
	end := 0
	for i := range a.Tables {
		end += 1 << a.Tables[i].Bits
	}
	return end
}

// readFunctions are the outputs of every table, by table, output and row.
func (a *Argument) readFunctions(w *Witness) [][][]int32 {
	rows := make([][][]int32, len(a.Tables))
	for i := range a.Tables {
		for _, c := range w.Functions[i] {
			y := make([]int32, 1<<a.Tables[i].Bits)
			c.Read(y, 0)
			rows[i] = append(rows[i], y)
		}
	}
	return rows
}

// tally counts the tuples of one segment.
type tally struct {
	a       *Argument
	segment int
	counts  []uint32
	rows    [][][]int32
	buf     [3][field.BlockSize]int32
}

// block counts n cells from address at on: a block, or a segment smaller than
// one.
func (c *tally) block(cells Tuples, mask *extents, at, n int) error {
	var m field.Mask
	state := mask.cells(at, n, &m)
	if state == none {
		c.counts[c.a.zeroRow()] += uint32(n)
		return nil
	}
	for k, col := range cells {
		col.Read(c.buf[k][:n], at)
	}
	table := c.a.Segments[c.segment].Table
	if state == all && len(cells) == 1 && table != Zero {
		return c.ranges(table, at, n)
	}
	for i := range n {
		if table == Zero || state == some && !m.Bit(i) {
			if !c.zeroAt(i, len(cells)) {
				return c.bad(at, i, len(cells), "{0}")
			}
			c.counts[c.a.zeroRow()]++
			continue
		}
		t := &c.a.Tables[table]
		x := int(c.buf[0][i]) - t.Min()
		if uint(x) >= 1<<t.Bits || !c.outputsAt(t, table, x, i) {
			return c.bad(at, i, len(cells), t.Name)
		}
		c.counts[c.a.TableBase[table]+x]++
	}
	return nil
}

// ranges counts a block without padding in a table without outputs.
func (c *tally) ranges(table, at, n int) error {
	t := &c.a.Tables[table]
	rows := c.counts[c.a.TableBase[table]:][:1<<t.Bits]
	least := int32(t.Min())
	for i, x := range c.buf[0][:n] {
		row := uint(uint32(x - least))
		if row >= uint(len(rows)) {
			return c.bad(at, i, 1, t.Name)
		}
		rows[row]++
	}
	return nil
}

func (c *tally) zeroAt(i, components int) bool {
	for k := range components {
		if c.buf[k][i] != 0 {
			return false
		}
	}
	return true
}

func (c *tally) outputsAt(t *Table, table, row, i int) bool {
	if t.Sign {
		return c.buf[1][i] == 1 == (row+t.Min() >= 0) && uint32(c.buf[1][i]) < 2
	}
	for k, y := range c.rows[table] {
		if c.buf[1+k][i] != y[row] {
			return false
		}
	}
	return true
}

func (c *tally) bad(at, i, components int, name string) error {
	e := CellError{Segment: c.segment, Index: at + i, Table: name}
	for k := range components {
		e.Tuple = append(e.Tuple, c.buf[k][i])
	}
	return e
}
