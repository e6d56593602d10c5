package kernel

import "github.com/aivm/aivm/isa/int128"

// RoundShift computes dst = floor((src + 2ˢ⁻¹)/2ˢ), or src itself if s = 0,
// s < 128, and the signed remainder rem = src − 2ˢ·dst ∈ [−2ˢ⁻¹, 2ˢ⁻¹). It is
// −1 if all results are in [lo, hi], which is in the range of dst's kind; else
// the least index of one that is not, and dst and rem are worthless.
//
// The remainder is written in 16-bit limbs, least significant first: rem[l][i]
// is the bits 16l to 16l+15 of the two's complement, so that the last limb,
// read as int16, has the sign. len(rem) should be ceil(s/16), or 0 where the
// remainder is not wanted.
func RoundShift(dst, src Data, s uint, lo, hi int128.Int, rem [][]uint16) int {
	if dst.Kind == I128 || src.Kind == I128 || s > 63 {
		return parts(src.Len(), 8, func(from, to int) int {
			return roundShift128(dst, src, s, lo, hi, rem, from, to)
		})
	}
	return parts(src.Len(), 2+len(rem), func(from, to int) int {
		return roundShift64(dst, src, s, lo.Int64(), hi.Int64(), rem, from, to)
	})
}

func roundShift64(dst, src Data, s uint, lo, hi int64, rem [][]uint16, from, to int) int {
	var bufX, bufZ, r [rowLen]int64
	for at := from; at < to; at += rowLen {
		n := min(rowLen, to-at)
		x := src.load64(&bufX, at, 1, n)
		z := dst.room64(&bufZ, at, 1, n)
		if i := roundRow64(z, x, r[:n], s, lo, hi); i >= 0 {
			return at + i
		}
		dst.store64(z, at, 1)
		for l := range rem {
			limb64(rem[l][at:][:n], r[:n], uint(16*l))
		}
	}
	return -1
}

// roundRow64 rounds x to z with remainders r, up to the first result that is
// not in [lo, hi].
func roundRow64(z, x, r []int64, s uint, lo, hi int64) int {
	x, r = x[:len(z)], r[:len(z)]
	if s == 0 {
		for i, v := range x {
			if v < lo || v > hi {
				return i
			}
			z[i], r[i] = v, 0
		}
		return -1
	}
	for i, v := range x {
		// Bit s−1 is the carry of the half; v + 2ˢ⁻¹ might not fit.
		q := v>>(s&63) + v>>((s-1)&63)&1
		if q < lo || q > hi {
			return i
		}
		z[i], r[i] = q, v-q<<(s&63)
	}
	return -1
}

func roundShift128(dst, src Data, s uint, lo, hi int128.Int, rem [][]uint16, from, to int) int {
	for i := from; i < to; i++ {
		v := src.At(i)
		q := v.RoundShift(s)
		if q.Less(lo) || hi.Less(q) {
			return i
		}
		dst.Set(i, q)
		if len(rem) > 0 {
			limbs128(rem, i, v.Sub(q.Shl(s)))
		}
	}
	return -1
}

// RoundDiv computes dst = floor((a·src + floor(b/2))/b), b > 0, the remainder
// rem = a·src + floor(b/2) − b·dst ∈ [0, b) and its distance to the other end,
// slack = b − 1 − rem. The caller owes |a·src| < 2¹²⁷. The result and the
// 16-bit limbs are those of RoundShift; both lists of limbs may be empty.
func RoundDiv(dst, src Data, a, b, lo, hi int128.Int, rem, slack [][]uint16) int {
	half, last := b.Shr(1), b.Sub(int128.From(1))
	return parts(src.Len(), 16, func(from, to int) int {
		for i := from; i < to; i++ {
			q, r := divRound(a, src.At(i), b, half)
			if q.Less(lo) || hi.Less(q) {
				return i
			}
			dst.Set(i, q)
			limbs128(rem, i, r)
			limbs128(slack, i, last.Sub(r))
		}
		return -1
	})
}

// divRound is q = floor((a·v + half)/b) and a·v + half − b·q, where half is
// floor(b/2).
func divRound(a, v, b, half int128.Int) (q, r int128.Int) {
	x := a.Mul(v)
	if y := x.Add(half); b.IsInt64() && y.IsInt64() && x.IsInt64() {
		n, d := y.Int64(), b.Int64()
		q, r := n/d, n%d
		if r < 0 {
			q, r = q-1, r+d
		}
		return int128.From(q), int128.From(r)
	}
	q, r = x.DivMod(b)
	// r + half may be beyond 2¹²⁷.
	if r.Less(b.Sub(half)) {
		return q, r.Add(half)
	}
	return q.Add(int128.From(1)), r.Sub(b.Sub(half))
}
