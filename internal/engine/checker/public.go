package checker

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/record"
)

// public is the prover's Σ c·T for the public values, T being the sum of two products of
// a function of the block and one of the row, which are not zero for absent blocks. While
// variables of the block are bound, each is Σ_k (Σ_row c·T_row)·T_block; then the rows
// are a table of c and T.
type public struct {
	gates  *table
	sums   [2][2]fr.Vector // by block: Σ_row c·T_row, T_block
	rows   [2]fr.Vector    // T_row, from row 0 on
	weight [2]fr.Element
	table  *table
}

// newPublic takes gates before anything is bound.
func newPublic(gates *table, t, t2 fr.Element) *public {
	var f field.Native
	p := &public{gates: gates}
	for i, x := range []struct {
		t        fr.Element
		at, n    int
		exponent int
	}{{t, record.ContractRow, ContractValues, powFirst}, {t2, record.CircuitRow, CircuitValues, powSecond}} {
		p.weight[i] = gates.w.beta[x.exponent]
		p.rows[i] = make(fr.Vector, x.at, record.FirstRow)
		p.rows[i] = append(p.rows[i], field.Powers(&f, x.t, x.n)...)
		sums := make(fr.Vector, MaxBlocks)
		for k := range 1 << gates.blockVars {
			for j, w := range p.rows[i] {
				sums[k] = f.Add(sums[k], f.Mul(w, gates.cells[(k<<gates.rowVars+j)*gates.width+gateC]))
			}
		}
		stride := square(&f, x.t, logStride)
		p.sums[i] = [2]fr.Vector{sums, field.Powers(&f, stride, MaxBlocks)}
	}
	return p
}

func (p *public) round(j int, values *[degree + 1]fr.Element) {
	if p.table != nil {
		p.table.round(j, values)
		return
	}
	var f field.Native
	for i, s := range p.sums {
		half := len(s[0]) / 2
		for x := range values {
			at := field.Int(int64(x))
			for k := range half {
				c, t := field.Lerp(&f, s[0][k], s[0][half+k], at), field.Lerp(&f, s[1][k], s[1][half+k], at)
				values[x] = f.Add(values[x], f.Mul(p.weight[i], f.Mul(c, t)))
			}
		}
	}
}

func (p *public) bind(j int, r *fr.Element) {
	if p.table != nil {
		p.table.bind(j, r)
		return
	}
	var f field.Native
	for i := range p.sums {
		for k, v := range p.sums[i] {
			half := len(v) / 2
			for m := range half {
				v[m] = field.Lerp(&f, v[m], v[half+m], *r)
			}
			p.sums[i][k] = v[:half]
		}
	}
	if j == BlockBits-1 {
		p.startRows()
	}
}

// startRows makes the table of c and T, the blocks' variables being bound.
func (p *public) startRows() {
	var f field.Native
	t := newTable(table{w: p.gates.w, eval: evalPublic, degree: 2, width: 2}, 1, p.gates.active)
	t.fill(0, []fr.Vector{p.gates.column(gateC)})
	for i, rows := range p.rows {
		w := f.Mul(p.weight[i], p.sums[i][1][0])
		for j := range rows {
			at := &t.cells[2*j+1]
			*at = f.Add(*at, f.Mul(w, rows[j]))
		}
	}
	p.table = t
}

func evalPublic(f *field.Native, _ *weights[fr.Element], cells []fr.Element, _, _ fr.Element) (constraints, rest fr.Element) {
	return constraints, f.Mul(cells[0], cells[1])
}
