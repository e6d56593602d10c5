package pcs

import (
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// eqTable returns the values of eq(·, u) on the cube: entry i is Π_j (i_j·u_j + (1-i_j)(1-u_j)).
func eqTable(u []fr.Element) []fr.Element {
	table := make([]fr.Element, 1, 1<<len(u))
	table[0].SetOne()
	for _, x := range u {
		n := len(table)
		table = table[:2*n]
		for i := range n {
			table[n+i].Mul(&table[i], &x)
			table[i].Sub(&table[i], &table[n+i])
		}
	}
	return table
}

// Evaluate returns the value at u of the multilinear polynomial with the given 2^len(u) values. It is the slow, direct
// way, linear in the number of values.
func Evaluate(values []fr.Element, u []fr.Element) fr.Element {
	table := fr.Vector(eqTable(u))
	return table.InnerProduct(values[:len(table)])
}

// evaluateAt returns Σ p_i·x^i.
func evaluateAt(p []fr.Element, x fr.Element) (y fr.Element) {
	for i := len(p) - 1; i >= 0; i-- {
		y.Mul(&y, &x)
		y.Add(&y, &p[i])
	}
	return y
}

// Divide replaces p by its quotient by X - x, one coefficient shorter, and drops the remainder p(x).
func Divide(p []fr.Element, x fr.Element) []fr.Element {
	var carry, previous fr.Element
	for i := len(p) - 1; i >= 0; i-- {
		previous = p[i]
		p[i] = carry
		carry.Mul(&carry, &x)
		carry.Add(&carry, &previous)
	}
	return p[:max(0, len(p)-1)]
}

// addScaled adds w·p to dst, which is at least as long.
func addScaled(dst, p []fr.Element, w fr.Element) {
	var t fr.Element
	for i := range p {
		t.Mul(&p[i], &w)
		dst[i].Add(&dst[i], &t)
	}
}

// FoldWith returns h with h_i = Σ_j f_ij·eq_j: every row of f folded with the table of eq. f may reach
// beyond its last row; so does h then.
func (s Shape) FoldWith(f, eq []fr.Element) []fr.Element {
	b := s.Columns()
	h := make([]fr.Element, (len(f)+b-1)/b)
	halves(len(h), func(begin, end int) {
		for i := begin; i < end; i++ {
			row := fr.Vector(f[i*b : min((i+1)*b, len(f))])
			h[i] = row.InnerProduct(eq[:len(row)])
		}
	})
	return h
}

// DivideByPower writes to q, and returns, the quotient of f by X^b - α; it returns the remainder g_j = Σ_i f_ij·α^i too.
//
//	q_(i-1)b+j = f_ij + α·q_ib+j,  g_j = f_0j + α·q_j
func (s Shape) DivideByPower(q, f []fr.Element, alpha fr.Element) (quotient, g []fr.Element) {
	b := s.Columns()
	g = make([]fr.Element, b)
	q = q[:max(len(f)-b, 0)]
	halves(b, func(begin, end int) {
		for i := (len(f) - 1) / b; i >= 0; i-- {
			lo, hi := i*b+begin, min(i*b+end, len(f))
			if lo >= hi {
				continue
			}
			dst := g[begin:end]
			if i > 0 {
				dst = q[lo-b : hi-b]
			}
			from := q[min(lo, len(q)):min(hi, len(q))] // shorter, or empty, in the topmost rows
			carried := fr.Vector(dst[:len(from)])
			carried.ScalarMul(from, &alpha)
			carried.Add(carried, f[lo:lo+len(from)])
			copy(dst[len(from):], f[lo+len(from):hi])
		}
	})
	return q, g
}

// halves runs work on two halves of [0, n) at the same time.
func halves(n int, work func(begin, end int)) {
	var group sync.WaitGroup
	group.Go(func() { work(0, n/2) })
	work(n/2, n)
	group.Wait()
}
