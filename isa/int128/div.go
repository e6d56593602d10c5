package int128

import "math/bits"

// DivMod is the q and r with a = q·b + r and 0 ≤ r < b: division that rounds
// towards minus infinity. It panics unless b > 0.
func (a Int) DivMod(b Int) (q, r Int) {
	if b.Sign() <= 0 {
		panic("BUG: division by a number that is not positive")
	}
	if a.Hi >= 0 {
		return divMod(a, b)
	}
	// −a−1 = q'·b + r' gives a = −(q'+1)·b + (b−1−r'), and −a−1 always fits.
	q, r = divMod(a.not(), b)
	return q.not(), b.Add(r.not())
}

// RoundDiv is floor((a + floor(b/2))/b): a/b to the nearest, halves up. It
// panics unless b > 0.
func (a Int) RoundDiv(b Int) Int {
	q, r := a.DivMod(b)
	// r + floor(b/2) ≥ b, written so that nothing overflows.
	if !r.Less(b.Sub(b.Shr(1))) {
		q = q.Add(Int{Lo: 1})
	}
	return q
}

// not is −a−1.
func (a Int) not() Int { return Int{Hi: ^a.Hi, Lo: ^a.Lo} }

// divMod divides a ≥ 0 by b > 0.
func divMod(a, b Int) (q, r Int) {
	if b.Hi == 0 {
		qh, rh := uint64(a.Hi)/b.Lo, uint64(a.Hi)%b.Lo
		ql, rl := bits.Div64(rh, a.Lo, b.Lo)
		return Int{Hi: int64(qh), Lo: ql}, Int{Lo: rl}
	}
	// The quotient is below 2⁶³. Dividing a/2 by the leading 64 bits of b
	// estimates it, and is too large by one at most (Hacker's Delight, 9-5).
	n := uint(bits.LeadingZeros64(uint64(b.Hi)))
	half := a.Shr(1)
	est, _ := bits.Div64(uint64(half.Hi), half.Lo, uint64(b.Shl(n).Hi))
	est >>= 63 - n
	if est != 0 {
		est--
	}
	q = Int{Lo: est}
	r = a.Sub(b.Mul(q))
	if !r.Less(b) {
		q, r = q.Add(Int{Lo: 1}), r.Sub(b)
	}
	return q, r
}
