package prover

import (
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
)

// arrange brings a table indexed by the bits from, the first being the top one,
// to the order of the bits to, which include them; over further bits it repeats
// the entries. The result may be the table itself.
func arrange[T any, B comparable](v []T, from, to []B) []T {
	if slices.Equal(from, to) {
		return v
	}
	stride := make([]int, len(to)) // of each bit of to in v
	for k, b := range to {
		if i := slices.Index(from, b); i >= 0 {
			stride[k] = 1 << (len(from) - 1 - i)
		}
	}
	out := make([]T, 1<<len(to))
	low := min(len(to), 10)
	inner, outer := offsets(stride[len(to)-low:]), offsets(stride[:len(to)-low])
	field.Parallel(len(outer), 1, func(_, a, b int) {
		for i := a; i < b; i++ {
			row := out[i<<low : (i+1)<<low]
			for j := range row {
				row[j] = v[outer[i]+inner[j]]
			}
		}
	})
	return out
}

// offsets are the sums of the strides of the set bits of all indices.
func offsets(stride []int) []int {
	off := make([]int, 1, 1<<len(stride))
	for k := len(stride) - 1; k >= 0; k-- {
		for _, o := range off {
			off = append(off, o+stride[k])
		}
	}
	return off
}

// outer is the table of products of two tables over disjoint bits.
func outer(a, b fr.Vector) fr.Vector {
	if len(b) == 1 {
		a, b = b, a
	}
	if len(a) == 1 && a[0].IsOne() {
		return b
	}
	out := make(fr.Vector, len(a)*len(b))
	field.Parallel(len(a), max(1, tileSize/len(b)), func(_, from, to int) {
		for i := from; i < to; i++ {
			part := out[i*len(b) : (i+1)*len(b)]
			part.ScalarMul(b, &a[i])
		}
	})
	return out
}
