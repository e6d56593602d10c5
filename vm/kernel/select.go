package kernel

import "github.com/aivm/aivm/isa/int128"

// Lookup computes dst[i] = table[src[i]−first] and is −1; or the least i with
// src[i] outside of the table. src is of kind I64 or narrower. The caller owes
// that the table's values fit the kind of dst.
func Lookup(dst, src Data, table []int64, first int64) int {
	if src.Kind == I128 {
		panic("BUG: lookup of int128, want int64 or narrower")
	}
	return parts(src.Len(), 2, func(lo, hi int) int {
		var bufX, bufZ [rowLen]int64
		for at := lo; at < hi; at += rowLen {
			n := min(rowLen, hi-at)
			x := src.load64(&bufX, at, 1, n)
			z := dst.room64(&bufZ, at, 1, n)
			for i, v := range x {
				j := uint64(v - first) // right as an unsigned number if v ≥ first
				if v < first || j >= uint64(len(table)) {
					return at + i
				}
				z[i] = table[j]
			}
			dst.store64(z, at, 1)
		}
		return -1
	})
}

// Step computes dst[i] = 1 if src[i] ≥ 0, 0 otherwise.
func Step(dst, src Data) {
	n := src.Len()
	if src.Kind == I128 {
		for i := range n {
			dst.Set(i, int128.From(1+src.I128[i].Hi>>63))
		}
		return
	}
	v := RowMajor(src, n)
	binary64(dst, []int{n}, v, v, func(z, x, _ []int64) {
		for i, v := range x[:len(z)] {
			z[i] = 1 + v>>63
		}
	})
}

// ArgMaxOneHot computes, for every row of n ≥ 1 elements of src, the row of
// dst that is 1 at the largest element and 0 elsewhere; of equal elements the
// lowest index wins.
func ArgMaxOneHot(dst, src Data, n int) {
	dst.Zero()
	one := int128.From(1)
	for at := 0; at < src.Len(); at += n {
		i, _ := rowMax(&src, at, n)
		dst.Set(at+i, one)
	}
}

// Max computes dst[i] = max over row i of n ≥ 1 elements of src.
func Max(dst, src Data, n int) {
	for at := 0; at < src.Len(); at += n {
		_, v := rowMax(&src, at, n)
		dst.Set(at/n, v)
	}
}

// rowMax is the largest of n elements from at on, and where it is first.
func rowMax(d *Data, at, n int) (first int, v int128.Int) {
	switch d.Kind {
	case I16:
		return maxWords(d.I16[at:][:n])
	case I32:
		return maxWords(d.I32[at:][:n])
	case I64:
		return maxWords(d.I64[at:][:n])
	}
	for i, x := range d.I128[at:][:n] {
		if i == 0 || v.Less(x) {
			first, v = i, x
		}
	}
	return first, v
}

func maxWords[T int16 | int32 | int64](x []T) (first int, v int128.Int) {
	for i := range x {
		if x[i] > x[first] {
			first = i
		}
	}
	return first, int128.From(int64(x[first]))
}

// Range is the least and the largest element; 0 and 0 of an empty tensor.
func Range(d Data) (lo, hi int128.Int) {
	switch d.Kind {
	case I16:
		return rangeWords(d.I16)
	case I32:
		return rangeWords(d.I32)
	case I64:
		return rangeWords(d.I64)
	}
	for i, v := range d.I128 {
		if i == 0 || v.Less(lo) {
			lo = v
		}
		if i == 0 || hi.Less(v) {
			hi = v
		}
	}
	return lo, hi
}

func rangeWords[T int16 | int32 | int64](x []T) (lo, hi int128.Int) {
	if len(x) == 0 {
		return
	}
	a, b := x[0], x[0]
	for _, v := range x {
		a, b = min(a, v), max(b, v)
	}
	return int128.From(int64(a)), int128.From(int64(b))
}
