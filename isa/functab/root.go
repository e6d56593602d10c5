package functab

import "math/bits"

// quotientBits bounds the numerators of recip and rsqrt: with more, and a
// divisor of 16 bits, the result is at least 2^17 and no format holds it.
const quotientBits = 52

// recip is 1/(v·2⁻ᶠ)·2ᴳ = 2ᶠ⁺ᴳ/v, rounded.
func recip(v int64, frac, outFrac uint) (int64, bool) {
	n := frac + outFrac
	if v == 0 || n > quotientBits {
		return 0, false
	}
	// floor(2ⁿ/v + 1/2) = floor((2ⁿ⁺¹ + v) / 2v)
	if v > 0 {
		return (1<<(n+1) + v) / (2 * v), true
	}
	// For v < 0, with w = -v: floor(-(2ⁿ⁺¹ - w)/2w) = -ceil((2ⁿ⁺¹ - w)/2w).
	w := -v
	return -((1<<(n+1) - w + 2*w - 1) / (2 * w)), true
}

// rsqrt is 1/√(v·2⁻ᶠ)·2ᴳ = √(2ᶠ⁺²ᴳ/v), rounded.
func rsqrt(v int64, frac, outFrac uint) (int64, bool) {
	n := frac + 2*outFrac
	if v <= 0 || n > quotientBits+2 {
		return 0, false
	}
	// floor(√q + 1/2) = floor((floor(√(4q)) + 1) / 2), and the floor of a root
	// is that of the root of the floor.
	return (isqrt(1<<(n+2)/uint64(v)) + 1) / 2, true
}

// isqrt is floor(√q), bit by bit.
func isqrt(q uint64) int64 {
	var r uint64
	for i := (bits.Len64(q) + 1) / 2; i > 0; i-- {
		if t := r | 1<<(i-1); t*t <= q {
			r = t
		}
	}
	return int64(r)
}
