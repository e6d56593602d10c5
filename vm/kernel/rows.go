package kernel

import "github.com/aivm/aivm/isa/int128"

// rowTile is how many sums stay in the first cache while all rows are added to them.
const rowTile = 1 << 10

// halvedWeights bounds Σ|w|, so that sums of halves of 64-bit entries fit 64 bits.
const halvedWeights = 1 << 30

// WeightedRows computes dst[i] = Σ_j w[j]·rows[j·n+i], n being the length of dst, which
// is I64 or I128. It is a matrix product with one row, which fills no tile.
func WeightedRows(dst Data, w []int64, rows Data) {
	n := dst.Len()
	parts(n, len(w), func(lo, hi int) int {
		for at := lo; at < hi; at += rowTile {
			part := dst.Slice(at, min(at+rowTile, hi))
			switch {
			case dst.Kind == I128:
				weighted128(part.I128, w, rows, at, n)
			case rows.Kind == I128: // sums fit, so low words are enough
				clear(part.I64)
				for j, x := range w {
					for i, v := range rows.I128[j*n+at:][:part.Len()] {
						part.I64[i] += x * int64(v.Lo)
					}
				}
			case rows.Kind == I16:
				weighted(part.I64, w, rows.I16[at:], n)
			case rows.Kind == I32:
				weighted(part.I64, w, rows.I32[at:], n)
			default:
				weighted(part.I64, w, rows.I64[at:], n)
			}
		}
		return -1
	})
}

// weighted adds up rows of a tile, which stand n apart, four at a time.
func weighted[T int16 | int32 | int64](dst []int64, w []int64, rows []T, n int) {
	clear(dst)
	row := func(j int) []T { return rows[j*n:][:len(dst)] }
	j := 0
	for ; j+4 <= len(w); j += 4 {
		a, b, c, d := row(j), row(j+1), row(j+2), row(j+3)
		wa, wb, wc, wd := w[j], w[j+1], w[j+2], w[j+3]
		for i := range dst {
			dst[i] += wa*int64(a[i]) + wb*int64(b[i]) + wc*int64(c[i]) + wd*int64(d[i])
		}
	}
	for ; j < len(w); j++ {
		for i, x := range row(j) {
			dst[i] += w[j] * int64(x)
		}
	}
}

// weighted128 adds up the halves of entries of 64 bits apart, if the weights leave room.
func weighted128(dst []int128.Int, w []int64, rows Data, at, n int) {
	room := int64(halvedWeights)
	for _, x := range w {
		if room -= max(x, -x); room < 0 || x < -halvedWeights {
			break
		}
	}
	clear(dst)
	if rows.Kind != I64 || room < 0 {
		for j, x := range w {
			c := int128.From(x)
			for i := range dst {
				dst[i] = dst[i].Add(c.Mul(rows.At(j*n + at + i)))
			}
		}
		return
	}
	var low, high [rowTile]int64
	for j, x := range w {
		for i, v := range rows.I64[j*n+at:][:len(dst)] {
			low[i] += x * int64(uint32(v))
			high[i] += x * (v >> 32)
		}
	}
	for i := range dst {
		dst[i] = int128.From(high[i]).Shl(32).Add(int128.From(low[i]))
	}
}
