package field

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

// EqTable is the table eq(x, i) for all i < 2^len(x); x[0] goes with the top
// bit of i.
func EqTable(x []fr.Element) fr.Vector {
	t := make(fr.Vector, 1<<len(x))
	FillEq(t, x)
	return t
}

// FillEq is EqTable into t, which must have 2^len(x) elements.
func FillEq(t fr.Vector, x []fr.Element) {
	t[0].SetOne()
	for k := range x {
		// The coordinates processed last go with the low bits.
		for i := 1<<k - 1; i >= 0; i-- {
			var hi fr.Element
			hi.Mul(&t[i], &x[k])
			t[2*i].Sub(&t[i], &hi)
			t[2*i+1] = hi
		}
	}
}

// Evaluate is the value at x of the multilinear extension of a table of
// 2^len(x) elements. The table is left as it is.
func Evaluate(t fr.Vector, x []fr.Element) fr.Element {
	k := min(len(x), 10)
	lo, hi := EqTable(x[len(x)-k:]), EqTable(x[:len(x)-k])
	part := make(fr.Vector, len(hi))
	Parallel(len(hi), 1, func(_, a, b int) {
		for i := a; i < b; i++ {
			row := t[i<<k : (i+1)<<k]
			part[i] = row.InnerProduct(lo)
		}
	})
	return part.InnerProduct(hi)
}
