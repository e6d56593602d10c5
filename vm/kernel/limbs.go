package kernel

import "github.com/aivm/aivm/isa/int128"

// SplitLimbs cuts every element into 16-bit limbs, least significant first:
// limbs[l][i] is the bits 16l to 16l+15 of the two's complement of src[i]. So
// the elements are the sums of their limbs times 2¹⁶ˡ where the last limb is
// read as int16 (signed formats) or uint16, if they have 16·len(limbs) bits.
func SplitLimbs(limbs [][]uint16, src Data) {
	parts(src.Len(), 1+len(limbs), func(lo, hi int) int {
		if src.Kind == I128 {
			for i := lo; i < hi; i++ {
				limbs128(limbs, i, src.I128[i])
			}
			return -1
		}
		var buf [rowLen]int64
		for at := lo; at < hi; at += rowLen {
			n := min(rowLen, hi-at)
			x := src.load64(&buf, at, 1, n)
			for l := range limbs {
				limb64(limbs[l][at:][:n], x, uint(16*l))
			}
		}
		return -1
	})
}

// limb64 is the 16 bits from bit s on of every element of x; above its word
// they repeat its sign.
func limb64(dst []uint16, x []int64, s uint) {
	s = min(s, 63)
	for i, v := range x[:len(dst)] {
		dst[i] = uint16(v >> (s & 63))
	}
}

// limbs128 writes the limbs of v as element i.
func limbs128(limbs [][]uint16, i int, v int128.Int) {
	for l := range limbs {
		limbs[l][i] = uint16(v.Shr(uint(16 * l)).Lo)
	}
}
