package prover

import (
	"math/bits"
	"sync/atomic"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/vm/kernel"
)

// tinyMatrix is the least extent of matrices that are worth being looked at for
// integers.
const tinyMatrix = 8

// multiplyWhole is the products of matrices a[m][i][k]·b[m][j][k] whose entries are
// integers, by the kernel of the machine: tables of states are, with nothing bound.
// It returns nil for other entries, or for sums that do not fit 128 bits.
func multiplyWhole(a, b fr.Vector, ni, nj, nk int) fr.Vector {
	x, xBits := wholes(a)
	if x == nil {
		return nil
	}
	y, yBits := wholes(b)
	if y == nil {
		return nil
	}
	out := make(fr.Vector, len(a)/nk*nj)
	kind := kernel.I64
	switch sum := xBits + yBits + bits.Len(uint(nk)); {
	case sum > 126:
		return nil
	case sum > smallBits:
		kind = kernel.I128
	}
	da, db := kernel.Data{Kind: kernel.I64, I64: x}, kernel.Data{Kind: kernel.I64, I64: y}
	product := func(d *kernel.Data, m int) {
		kernel.MatMul(kernel.Mat{Data: *d, Row: nj, Col: 1}, kernel.Mat{Data: da, Off: m * ni * nk, Row: nk, Col: 1},
			kernel.Mat{Data: db, Off: m * nj * nk, Row: 1, Col: nk}, ni, nk, nj)
	}
	bring := func(d *kernel.Data, to fr.Vector, from, end int) {
		for i := from; i < end; i++ {
			if kind == kernel.I64 {
				to[i] = small(d.I64[i])
			} else {
				to[i] = embed(d.I128[i])
			}
		}
	}
	n := len(a) / (ni * nk)
	if n == 1 {
		d := kernel.NewData(kind, ni*nj)
		product(&d, 0)
		field.Parallel(ni*nj, tileSize, func(_, from, to int) { bring(&d, out, from, to) })
		return out
	}
	field.Parallel(n, 1, func(_, from, to int) {
		d := kernel.NewData(kind, ni*nj)
		for m := from; m < to; m++ {
			product(&d, m)
			bring(&d, out[m*ni*nj:(m+1)*ni*nj], 0, ni*nj)
		}
	})
	return out
}

// wholes are the entries as integers of at most so many bits beside the sign, nil if
// one does not fit a word.
func wholes(v fr.Vector) (out []int64, width int) {
	out = make([]int64, len(v))
	var seen atomic.Uint64
	var other atomic.Bool
	field.Parallel(len(v), tileSize, func(_, from, to int) {
		var all uint64
		for i := from; i < to && !other.Load(); i += tileSize {
			for j, e := range v[i:min(i+tileSize, to)] {
				x, ok := whole(&e)
				if !ok {
					other.Store(true)
					return
				}
				out[i+j] = x
				all |= uint64(x ^ x>>63)
			}
		}
		seen.Or(all)
	})
	if other.Load() {
		return nil, 0
	}
	return out, bits.Len64(seen.Load())
}

// whole is the integer that the element is, if it has no more than 62 bits and a sign.
func whole(e *fr.Element) (int64, bool) {
	if e.IsZero() {
		return 0, true
	}
	if w := e.Bits(); w[3]|w[2]|w[1] == 0 && w[0]>>62 == 0 {
		return int64(w[0]), true
	}
	var n fr.Element
	n.Neg(e)
	if w := n.Bits(); w[3]|w[2]|w[1] == 0 && w[0]>>62 == 0 {
		return -int64(w[0]), true
	}
	return 0, false
}
