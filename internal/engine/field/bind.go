package field

import (
	"unsafe"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Cell is a small integer of a tensor.
type Cell interface {
	~int8 | ~uint8 | ~int16 | ~uint16 | ~int32 | ~uint32 | ~int64
}

// bias makes every half cell unsigned: int32 and uint32 alike become less than
// 2³³.
const bias = 1 << 31

// wide reports whether cells of the type need two 32-bit halves.
func wide[C Cell]() bool {
	var c C
	return unsafe.Sizeof(c) > 4
}

// BindRows computes out[i] = Σ_j e[j]·x[i·width + j] for j < len(e) ≤ width:
// the low variables of a row-major tensor bound to the weights e.
func BindRows[C Cell](out fr.Vector, x []C, width int, e fr.Vector) {
	done := bindRowsFast(out, x, width, e)
	bindRowsPortable(out, x, width, e, done)
}

// bindRowsPortable is BindRows over the terms from j = from on, added to out if
// that is not 0.
func bindRowsPortable[C Cell](out fr.Vector, x []C, width int, e fr.Vector, from int) {
	if from == len(e) && from > 0 {
		return
	}
	e = e[from:]
	sum := biasOf(e)
	split := wide[C]()
	Parallel(len(out), 1, func(_, a, b int) {
		for i := a; i < b; i++ {
			var lo, hi Accumulator
			row := x[i*width+from:][:len(e)]
			var v fr.Element
			if split {
				for j, c := range row {
					lo.Add(&e[j], uint64(uint32(c)))
					hi.Add(&e[j], uint64(int64(c)>>32+bias))
				}
				v = joinHalves(&lo, &hi, &sum)
			} else {
				for j, c := range row {
					lo.Add(&e[j], uint64(int64(c)+bias))
				}
				v = lo.Reduce()
				v.Sub(&v, &sum)
			}
			if from > 0 {
				v.Add(&v, &out[i])
			}
			out[i] = v
		}
	})
}

// columnTile is how many columns BindColumns accumulates at once; its
// accumulators fit the first-level cache.
const columnTile = 256

// BindColumns computes out[j] = Σ_i e[i]·x[i·width + j] for j < len(out) ≤
// width: the high variables of a row-major tensor bound to the weights e.
func BindColumns[C Cell](out fr.Vector, x []C, width int, e fr.Vector) {
	done := bindColumnsFast(out, x, width, e)
	if done < len(out) {
		bindColumnsPortable(out[done:], x[done:], width, e)
	}
}

func bindColumnsPortable[C Cell](out fr.Vector, x []C, width int, e fr.Vector) {
	sum := biasOf(e)
	split := wide[C]()
	Parallel(len(out), columnTile, func(_, a, b int) {
		var lo, hi [columnTile]Accumulator
		for t := a; t < b; t += columnTile {
			n := min(columnTile, b-t)
			clear(lo[:n])
			clear(hi[:n])
			for i := range e {
				row := x[i*width+t:][:n]
				if !split {
					for j, v := range row {
						lo[j].Add(&e[i], uint64(int64(v)+bias))
					}
					continue
				}
				for j, v := range row {
					lo[j].Add(&e[i], uint64(uint32(v)))
					hi[j].Add(&e[i], uint64(int64(v)>>32+bias))
				}
			}
			for j := range n {
				if split {
					out[t+j] = joinHalves(&lo[j], &hi[j], &sum)
					continue
				}
				out[t+j] = lo[j].Reduce()
				out[t+j].Sub(&out[t+j], &sum)
			}
		}
	})
}

// EvaluateCells is the value at x of the multilinear extension of 2^len(x)
// cells.
func EvaluateCells[C Cell](cells []C, x []fr.Element) fr.Element {
	k := min(len(x), 10)
	lo, hi := EqTable(x[len(x)-k:]), EqTable(x[:len(x)-k])
	part := make(fr.Vector, len(hi))
	BindRows(part, cells, 1<<k, lo)
	return part.InnerProduct(hi)
}

// biasOf is bias·Σ e.
func biasOf(e fr.Vector) fr.Element {
	s, b := e.Sum(), Int(bias)
	return *s.Mul(&s, &b)
}

// joinHalves is lo + 2³²·(hi − sum).
func joinHalves(lo, hi *Accumulator, sum *fr.Element) fr.Element {
	h, l, s := hi.Reduce(), lo.Reduce(), Int(1<<32)
	h.Sub(&h, sum)
	h.Mul(&h, &s)
	return *l.Add(&l, &h)
}
