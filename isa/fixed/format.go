// Package fixed holds the number formats of the machine and their rounding.
//
// A number is an integer v with a scale F and means v·2⁻ᶠ. A format fxB.F says
// that v is a signed integer of B bits, ufxB.F an unsigned one; bit is ufx1.0.
package fixed

import (
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"
)

// MaxBits is the widest format of a rounded tensor, MaxStateBits that of a
// state, MaxFrac the largest scale.
const (
	MaxBits      = 64
	MaxStateBits = 100
	MaxFrac      = 120
)

// Format is a number format: B = Bits, F = Frac.
type Format struct {
	Signed bool
	Bits   int
	Frac   int
}

// Bit is the format of truth values, ufx1.0.
var Bit = Format{Bits: 1}

// ParseFormat reads fxB.F, ufxB.F or bit.
func ParseFormat(s string) (Format, error) {
	if s == "bit" {
		return Bit, nil
	}
	f := Format{}
	rest, ok := strings.CutPrefix(s, "fx")
	if ok {
		f.Signed = true
	} else if rest, ok = strings.CutPrefix(s, "ufx"); !ok {
		return f, fmt.Errorf("%q is no number format: want fxB.F, ufxB.F or bit", s)
	}
	bits, frac, ok := strings.Cut(rest, ".")
	if !ok {
		return f, fmt.Errorf("number format %s: want B.F after fx, as in fx16.8", s)
	}
	b, err1 := strconv.ParseUint(bits, 10, 16)
	q, err2 := strconv.ParseUint(frac, 10, 16)
	if err1 != nil || err2 != nil {
		return f, fmt.Errorf("number format %s: want two numbers, as in fx16.8", s)
	}
	f.Bits, f.Frac = int(b), int(q)
	if f.String() != s && !(f == Bit) {
		return f, fmt.Errorf("number format %s: write %s", s, f)
	}
	return f, f.Check(MaxStateBits)
}

// Check reports whether the format is well formed with at most maxBits bits.
func (f Format) Check(maxBits int) error {
	if f.Bits < 1 || f.Bits > maxBits {
		return fmt.Errorf("number format %s: %d bits, want 1 to %d", f, f.Bits, maxBits)
	}
	if f.Signed && f.Bits < 2 {
		return fmt.Errorf("number format %s: a signed number needs 2 bits or more", f)
	}
	if f.Frac < 0 || f.Frac > MaxFrac {
		return fmt.Errorf("number format %s: scale %d, want 0 to %d", f, f.Frac, MaxFrac)
	}
	return nil
}

// String writes the format as the assembler reads it.
func (f Format) String() string {
	switch {
	case f == Bit:
		return "bit"
	case f.Signed:
		return fmt.Sprintf("fx%d.%d", f.Bits, f.Frac)
	}
	return fmt.Sprintf("ufx%d.%d", f.Bits, f.Frac)
}

// Min is the least integer of the format.
func (f Format) Min() *big.Int {
	if !f.Signed {
		return new(big.Int)
	}
	m := new(big.Int).Lsh(big.NewInt(1), uint(f.Bits-1))
	return m.Neg(m)
}

// Max is the greatest integer of the format.
func (f Format) Max() *big.Int {
	n := f.Bits
	if f.Signed {
		n--
	}
	m := new(big.Int).Lsh(big.NewInt(1), uint(n))
	return m.Sub(m, big.NewInt(1))
}

// Bound is the greatest absolute value of an integer of the format.
func (f Format) Bound() *big.Int {
	if f.Signed {
		return new(big.Int).Neg(f.Min())
	}
	return f.Max()
}

// Contains reports whether v is an integer of the format.
func (f Format) Contains(v *big.Int) bool {
	return v.Cmp(f.Min()) >= 0 && v.Cmp(f.Max()) <= 0
}

// Range writes the real numbers that the format spans, for error messages.
func (f Format) Range() string {
	return fmt.Sprintf("[%s, %s]", Decimal(f.Min(), f.Frac), Decimal(f.Max(), f.Frac))
}

// Quantize rounds x·2ᶠ to the nearest integer, halves up, and checks that it
// is an integer of the format. NaN and infinities are errors.
func (f Format) Quantize(x float64) (*big.Int, error) {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return nil, fmt.Errorf("%v is no number that %s can hold", x, f)
	}
	// x = m·2^(e-53), exactly; so is x·2^(F+1), and floor((x·2^(F+1)+1)/2) rounds.
	m, e := math.Frexp(x)
	v := big.NewInt(int64(m * (1 << 53)))
	s := e - 53 + f.Frac
	if s >= 0 {
		if s > 2048 {
			return nil, fmt.Errorf("%v is outside %s %s", x, f, f.Range())
		}
		v.Lsh(v, uint(s))
	} else {
		v = RoundShift(v, uint(-s))
	}
	if !f.Contains(v) {
		return nil, fmt.Errorf("%v is outside %s %s", x, f, f.Range())
	}
	return v, nil
}

// RoundShift is floor((v + 2^(s-1)) / 2^s): v·2⁻ˢ to the nearest, halves up;
// v itself if s = 0.
func RoundShift(v *big.Int, s uint) *big.Int {
	if s == 0 {
		return new(big.Int).Set(v)
	}
	h := new(big.Int).Lsh(big.NewInt(1), s-1)
	h.Add(h, v)
	return h.Rsh(h, s) // arithmetic: rounds towards minus infinity
}

// RoundDiv is floor((v + floor(b/2)) / b) for b > 0: v/b to the nearest, halves up.
func RoundDiv(v, b *big.Int) *big.Int {
	h := new(big.Int).Rsh(b, 1)
	h.Add(h, v)
	m := new(big.Int)
	h.DivMod(h, b, m) // Euclidean: floor for b > 0
	return h
}

// Float is v·2⁻ᶠ as a float64, rounded once.
func Float(v *big.Int, frac int) float64 {
	x := new(big.Float).SetInt(v)
	if x.Sign() != 0 {
		x.SetMantExp(x, -frac)
	}
	r, _ := x.Float64()
	return r
}

// Exact writes v·2⁻ᶠ, all of its digits and no more: an integer, or a decimal
// fraction that does not end in 0. It is a number of JSON.
func Exact(v *big.Int, frac int) string {
	if frac <= 0 || v.Sign() == 0 {
		return new(big.Int).Lsh(v, uint(max(-frac, 0))).String()
	}
	zeros := min(int(v.TrailingZeroBits()), frac)
	v, frac = new(big.Int).Rsh(v, uint(zeros)), frac-zeros
	// v·2⁻ᶠ = v·5ᶠ·10⁻ᶠ, and v is odd if f > 0.
	five := new(big.Int).Exp(big.NewInt(5), big.NewInt(int64(frac)), nil)
	digits := five.Mul(five, new(big.Int).Abs(v)).String()
	if missing := frac + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	sign := ""
	if v.Sign() < 0 {
		sign = "-"
	}
	if frac == 0 {
		return sign + digits
	}
	point := len(digits) - frac
	return sign + digits[:point] + "." + digits[point:]
}

// Decimal writes v·2⁻ᶠ with at most nine significant digits, for messages.
func Decimal(v *big.Int, frac int) string {
	return strconv.FormatFloat(Float(v, frac), 'g', 9, 64)
}

// Limb is one cell of a committed number: Bits bits, signed or not, of weight
// 2^Shift.
type Limb struct {
	Bits   int
	Signed bool
	Shift  int
}

// LimbBits is the width of a limb.
const LimbBits = 16

// Limbs is the split of a number of the given width into cells: low limbs of
// 16 bits, unsigned; the top limb takes the sign. A width of 0 has no limbs.
func Limbs(bits int, signed bool) []Limb {
	var l []Limb
	for s := 0; s < bits; s += LimbBits {
		l = append(l, Limb{Bits: min(LimbBits, bits-s), Shift: s})
	}
	if len(l) > 0 {
		l[len(l)-1].Signed = signed
	}
	return l
}
