package checker

import (
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
)

// table is what is left of the rows of one kind while the variables of (block, row) are
// bound. Of 2^20 rows only the first of each block, and of the blocks the first, are in
// use. A variable beyond them is idle: its upper half is zero, so that binding it only
// scales the cells by 1 − r, and its rounds need no sums of their own.
type table struct {
	w      *weights[fr.Element]
	eval   evaluation
	degree int // of the constraints in the cells
	width  int // cells of a row
	cells  []fr.Element
	// copies is for how many rows one of the table stands, over 2^idleVars at the start
	// for permutations.
	copies fr.Element
	free   int // variables of the row after those of its part that do not matter to it

	blockVars, rowVars int        // not bound and not idle
	active             int        // rows of a block in use
	block, row         fr.Element // number of the first row: what its block adds to ids, and its own
	eq                 fr.Element // of the variables bound
	rest               *rest
}

// evaluation gives a row's constraints, and what has no factor eq.
type evaluation func(f *field.Native, w *weights[fr.Element], cells []fr.Element, block, row fr.Element) (constraints, rest fr.Element)

// Columns of the tables; a permutation's row has its linear forms after them.
const (
	gateColumns = gateWires + gateInverses + gateFixed
	permColumns = permWires + permInverses + permFixed
)

func newGateTable(w *weights[fr.Element], blocks, rows int) *table {
	return newTable(table{w: w, eval: evalGate, degree: 3, width: gateColumns}, blocks, rows)
}

func newPermTable(w *weights[fr.Element], blocks, rows int) *table {
	return newTable(table{w: w, eval: evalPerm, degree: 5, width: permColumns + permForms, free: idleVars}, blocks, rows)
}

func newTable(t table, blocks, rows int) *table {
	logCeil := func(x int) int { return bits.Len(uint(max(x, 1) - 1)) }
	t.active, t.blockVars, t.rowVars = rows, logCeil(blocks), logCeil(rows)
	t.copies.SetOne()
	t.eq.SetOne()
	t.cells = make([]fr.Element, t.width<<(t.blockVars+t.rowVars))
	return &t
}

// fill copies columns of block k, in the order of columns.
func (t *table) fill(k int, groups ...[]fr.Vector) {
	j := 0
	for _, columns := range groups {
		for _, v := range columns {
			for i := range v {
				t.cells[(k<<t.rowVars+i)*t.width+j] = v[i]
			}
			j++
		}
	}
}

// fillForms computes the linear forms of permutations.
func (t *table) fillForms() {
	t.each(func(_, i int) {
		cells := t.cells[i*t.width:][:t.width]
		r := cut(cells[:permColumns], permWires, permInverses)
		copy(cells[permColumns:], linearForms(&field.Native{}, &r))
	})
}

// column is a column of the first block.
func (t *table) column(j int) fr.Vector {
	v := make(fr.Vector, t.active)
	for i := range v {
		v[i] = t.cells[i*t.width+j]
	}
	if t.rest != nil {
		v.ScalarMul(v, &t.rest.scale)
	}
	return v
}

func cut(cells []fr.Element, wires, inverses int) rowColumns[fr.Element] {
	return rowColumns[fr.Element]{cells[:wires], cells[wires:][:inverses], cells[wires+inverses:]}
}

func evalGate(f *field.Native, w *weights[fr.Element], cells []fr.Element, block, row fr.Element) (constraints, rest fr.Element) {
	r := cut(cells, gateWires, gateInverses)
	return w.gate(f, &r, block, row), w.inverseSum(f, &r)
}

func evalPerm(f *field.Native, w *weights[fr.Element], cells []fr.Element, block, row fr.Element) (constraints, rest fr.Element) {
	r := cut(cells[:permColumns], permWires, permInverses)
	return w.perm(f, &r, cells[permColumns:], block, row), w.inverseSum(f, &r)
}

// kind is what a variable is to a table.
type kind int

const (
	active kind = iota
	idle        // rows where it is 1 are all zero
	free        // rows do not depend on it
)

// variable is one of (block, row): what it is, and how much it counts in the numbers of
// block and row.
type variable struct {
	kind       kind
	block, row fr.Element
}

func (t *table) variable(j int) (v variable) {
	if j < BlockBits {
		v.block = field.Pow2(BlockBits - 1 - j)
		v.block.Mul(&v.block, &t.w.gamma).Mul(&v.block, &t.w.gamma)
		if j < BlockBits-t.blockVars {
			v.kind = idle
		}
		return v
	}
	if j >= BlockBits+partBits {
		if j < BlockBits+partBits+t.free {
			v.kind = free
			return v
		}
		j -= t.free
	}
	below := rowVars - t.free - 1 - j
	v.row = field.Pow2(below)
	if below >= t.rowVars {
		v.kind = idle
	}
	return v
}

// remaining is eq of the rows' variables after round j.
func (t *table) remaining(j int) fr.Vector {
	var tau []fr.Element
	for i := j + 1; i < rowVars; i++ {
		if t.variable(i).kind == active {
			tau = append(tau, t.w.tau[i])
		}
	}
	return field.EqTable(tau)
}

// halve is the table's shape with its first active variable bound.
func (t *table) halve() {
	if t.blockVars > 0 {
		t.blockVars--
		return
	}
	t.rowVars--
	t.active = min(t.active, 1<<t.rowVars)
}

// numbers are what row i's block adds to ids, and its number in the block.
func (t *table) numbers(i int) (block, row fr.Element) {
	block.SetUint64(uint64(i >> t.rowVars))
	block.Mul(&block, &t.w.gamma).Mul(&block, &t.w.gamma)
	row.SetUint64(uint64(i & (1<<t.rowVars - 1)))
	block.Add(&block, &t.block)
	row.Add(&row, &t.row)
	return block, row
}

// each calls f for all rows in use, by several workers.
func (t *table) each(f func(worker, i int)) {
	if t.active == 0 {
		return
	}
	field.Parallel(t.active<<t.blockVars, 16, func(worker, from, to int) {
		for n := from; n < to; n++ {
			f(worker, n/t.active<<t.rowVars+n%t.active)
		}
	})
}

// sum adds up what f gives for all rows in use; cur and step are its own.
func (t *table) sum(f func(a *field.Native, i int, cur, step fr.Vector, s *sums)) *sums {
	type scratch struct {
		arith     field.Native
		cur, step fr.Vector
		sums      sums
	}
	workers := make([]scratch, field.Workers)
	for i := range workers {
		workers[i].cur, workers[i].step = make(fr.Vector, t.width), make(fr.Vector, t.width)
	}
	t.each(func(worker, i int) {
		w := &workers[worker]
		f(&w.arith, i, w.cur, w.step, &w.sums)
	})
	total := &workers[0].sums
	for i := range workers[1:] {
		total.add(&workers[1+i].sums)
	}
	return total
}
