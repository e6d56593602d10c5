// Package int128 is arithmetic on signed integers of 128 bits.
//
// Add, Sub, Neg, Mul and Shl wrap: their results are right modulo 2¹²⁸, so a
// sum whose value fits is right whatever its partial sums did. Everything else
// is exact.
package int128

import (
	"fmt"
	"math/big"
	"math/bits"
)

// Int is the integer Hi·2⁶⁴ + Lo, two's complement.
type Int struct {
	Hi int64
	Lo uint64
}

// Min and Max are the ends of the range, −2¹²⁷ and 2¹²⁷−1.
var (
	Min = Int{Hi: -1 << 63}
	Max = Int{Hi: 1<<63 - 1, Lo: 1<<64 - 1}
)

// From is v itself.
func From(v int64) Int { return Int{Hi: v >> 63, Lo: uint64(v)} }

// Mul64 is a·b, exactly.
func Mul64(a, b int64) Int {
	hi, lo := bits.Mul64(uint64(a), uint64(b))
	// As unsigned numbers a and b are too large by 2⁶⁴ where they are negative.
	return Int{Hi: int64(hi) - a>>63&b - b>>63&a, Lo: lo}
}

// Add is a+b modulo 2¹²⁸.
func (a Int) Add(b Int) Int {
	lo, c := bits.Add64(a.Lo, b.Lo, 0)
	return Int{Hi: a.Hi + b.Hi + int64(c), Lo: lo}
}

// Sub is a−b modulo 2¹²⁸.
func (a Int) Sub(b Int) Int {
	lo, c := bits.Sub64(a.Lo, b.Lo, 0)
	return Int{Hi: a.Hi - b.Hi - int64(c), Lo: lo}
}

// Neg is −a modulo 2¹²⁸; Min is its own negative.
func (a Int) Neg() Int { return Int{}.Sub(a) }

// Mul is a·b modulo 2¹²⁸.
func (a Int) Mul(b Int) Int {
	hi, lo := bits.Mul64(a.Lo, b.Lo)
	return Int{Hi: int64(hi) + a.Hi*int64(b.Lo) + int64(a.Lo)*b.Hi, Lo: lo}
}

// Shl is a·2ˢ modulo 2¹²⁸.
func (a Int) Shl(s uint) Int {
	if s >= 64 {
		return Int{Hi: int64(a.Lo << (s - 64))}
	}
	return Int{Hi: a.Hi<<s | int64(a.Lo>>(64-s)), Lo: a.Lo << s}
}

// Shr is floor(a/2ˢ).
func (a Int) Shr(s uint) Int {
	if s >= 64 {
		return From(a.Hi >> (s - 64))
	}
	return Int{Hi: a.Hi >> s, Lo: a.Lo>>s | uint64(a.Hi)<<(64-s)}
}

// RoundShift is floor((a + 2ˢ⁻¹)/2ˢ): a·2⁻ˢ to the nearest, halves up; a itself
// if s = 0.
func (a Int) RoundShift(s uint) Int {
	if s == 0 {
		return a
	}
	// The half carries exactly if bit s−1 is set; a + 2ˢ⁻¹ might not fit.
	return a.Shr(s).Add(Int{Lo: a.Shr(s-1).Lo & 1})
}

// Sign is −1, 0 or 1.
func (a Int) Sign() int {
	switch {
	case a.Hi < 0:
		return -1
	case a.Hi|int64(a.Lo) != 0:
		return 1
	}
	return 0
}

// Cmp is −1 if a < b, 0 if a = b, 1 if a > b.
func (a Int) Cmp(b Int) int {
	switch {
	case a.Less(b):
		return -1
	case a == b:
		return 0
	}
	return 1
}

// Less reports whether a < b.
func (a Int) Less(b Int) bool {
	return a.Hi < b.Hi || a.Hi == b.Hi && a.Lo < b.Lo
}

// IsInt64 reports whether a fits an int64.
func (a Int) IsInt64() bool { return a.Hi == int64(a.Lo)>>63 }

// Int64 is the low half of a: a itself if IsInt64, a modulo 2⁶⁴ otherwise.
func (a Int) Int64() int64 { return int64(a.Lo) }

// Bits is the least b with −2ᵇ ≤ a < 2ᵇ.
func (a Int) Bits() int {
	m := a.Hi >> 63
	if h := uint64(a.Hi ^ m); h != 0 {
		return 64 + bits.Len64(h)
	}
	return bits.Len64(a.Lo ^ uint64(m))
}

// Big is a as a big integer.
func (a Int) Big() *big.Int {
	v := big.NewInt(a.Hi)
	return v.Lsh(v, 64).Add(v, new(big.Int).SetUint64(a.Lo))
}

// FromBig is v, or an error if v does not fit 128 bits.
func FromBig(v *big.Int) (Int, error) {
	hi := new(big.Int).Rsh(v, 64) // arithmetic
	if !hi.IsInt64() {
		return Int{}, fmt.Errorf("a number of %d bits: want one in [-2^127, 2^127)", v.BitLen())
	}
	lo := new(big.Int).Sub(v, new(big.Int).Lsh(hi, 64))
	return Int{Hi: hi.Int64(), Lo: lo.Uint64()}, nil
}

// String writes a in decimal.
func (a Int) String() string { return a.Big().String() }
