package dataset

import (
	"fmt"
	"math"
	"math/big"
	"math/bits"

	"github.com/aivm/aivm/isa/fixed"
)

// quantizer turns numbers into integers of a format.
type quantizer struct {
	format fixed.Format
	lo, hi int64 // integers of the format that 64 bits hold
	raw    bool
	scale  *big.Rat // nil: 1

	// |scale|·2ᶠ, or 1 if raw, as mul·2^shift/div in words; div is 0 if they do not hold it.
	mul, div uint64
	shift    int
	neg      bool // the scale is

	unit float64 // 2ᶠ
}

func newQuantizer(format fixed.Format, spec Spec) (*quantizer, error) {
	if err := format.Check(fixed.MaxStateBits); err != nil {
		return nil, err
	}
	q := &quantizer{format: format, unit: math.Ldexp(1, format.Frac), lo: math.MinInt64, hi: math.MaxInt64, raw: spec.Raw, scale: spec.Scale, mul: 1, div: 1}
	if v := format.Min(); v.IsInt64() {
		q.lo = v.Int64()
	}
	if v := format.Max(); v.IsInt64() {
		q.hi = v.Int64()
	}
	if !q.raw {
		q.shift = format.Frac
	}
	if s := spec.Scale; s != nil {
		q.mul, q.div, q.neg = 0, 0, s.Sign() < 0
		num := new(big.Int).Abs(s.Num())
		if num.IsUint64() && s.Denom().IsUint64() {
			q.mul, q.div = num.Uint64(), s.Denom().Uint64()
			twos := bits.TrailingZeros64(q.mul) - bits.TrailingZeros64(q.div)
			q.mul >>= bits.TrailingZeros64(q.mul)
			q.div >>= bits.TrailingZeros64(q.div)
			q.shift += twos
		}
	}
	return q, nil
}

// quantize is floor(n·scale·2ᶠ + 1/2), or n itself if it is raw.
func (q *quantizer) quantize(n number) (int64, error) {
	v, ok := q.fast(n)
	if !ok {
		exact, err := q.exact(n)
		if err != nil {
			return 0, err
		}
		if !exact.IsInt64() {
			return 0, q.outside(n, q.format.Contains(exact))
		}
		v = exact.Int64()
	}
	if v < q.lo || v > q.hi {
		return 0, q.outside(n, false)
	}
	return v, nil
}

// float is the quantisation of a float64 by operations that are exact but for rounding down.
func (q *quantizer) float(f float64) (v int64, ok bool) {
	const most = 1 << 62
	if q.raw || q.scale != nil {
		return 0, false
	}
	x := f * q.unit // a power of two
	down := math.Floor(x)
	if !(-most < x && x < most) || x != 0 && math.Abs(x) < 1e-300 {
		return 0, false
	}
	if v = int64(down); x-down >= 0.5 {
		v++
	}
	return v, q.lo <= v && v <= q.hi
}

// powersOfTen are those of a word.
var powersOfTen = func() (p [20]uint64) {
	p[0] = 1
	for i := 1; i < len(p); i++ {
		p[i] = 10 * p[i-1]
	}
	return p
}()

// fast is the quantisation in machine words, where they hold every step exactly.
func (q *quantizer) fast(n number) (v int64, ok bool) {
	if n.state != finite || n.large != nil || q.div == 0 {
		return 0, false
	}
	hi, lo := bits.Mul64(n.small, q.mul)
	div, carry, shift := q.div, uint64(0), q.shift+int(n.bin)
	switch {
	case n.dec < 0 && int(-n.dec) < len(powersOfTen):
		carry, div = bits.Mul64(div, powersOfTen[-n.dec])
	case n.dec > 0 && int(n.dec) < len(powersOfTen) && hi == 0:
		hi, lo = bits.Mul64(lo, powersOfTen[n.dec])
	case n.dec != 0:
		return 0, false
	}
	switch {
	case carry != 0:
		return 0, false
	case shift >= 0:
		if shift > 63 || bits.Len64(hi)+shift > 64 {
			return 0, false
		}
		hi, lo = hi<<shift|lo>>1>>(63-shift), lo<<shift
	case hi == 0 && shift <= -66: // less than a quarter
		if q.raw && lo != 0 {
			return 0, false
		}
		return 0, true
	case hi == 0 && div == 1 && shift >= -63: // a float, which needs no division
		return q.half(lo, uint(-shift), n.neg != q.neg)
	default:
		if bits.Len64(div)-shift > 64 {
			return 0, false
		}
		div <<= -shift
	}
	return q.divide(hi, lo, div, n.neg != q.neg)
}

// half is x/2ˢ, negative if neg, rounded to the nearest, halves up.
func (q *quantizer) half(x uint64, s uint, neg bool) (v int64, ok bool) {
	whole, rest, half := x>>s, x&(1<<s-1), uint64(1)<<(s-1)
	if q.raw && rest != 0 {
		return 0, false
	}
	if rest > half || rest == half && !neg {
		whole++
	}
	if neg {
		return -int64(whole), true // s ≥ 1 leaves 63 bits
	}
	return int64(whole), whole <= math.MaxInt64
}

// divide is (hi·2⁶⁴ + lo)/div, negative if neg, rounded to the nearest, halves up.
func (q *quantizer) divide(hi, lo, div uint64, neg bool) (v int64, ok bool) {
	var whole, rest uint64
	switch {
	case hi == 0: // the usual case, which takes less time
		whole, rest = lo/div, lo%div
	case hi < div:
		whole, rest = bits.Div64(hi, lo, div)
	default:
		return 0, false
	}
	if q.raw && rest != 0 {
		return 0, false
	}
	switch { // rest against div - rest is the fraction against 1/2
	case whole >= math.MaxInt64:
		return 0, false
	case rest > div-rest, rest == div-rest && !neg:
		whole++
	}
	if neg {
		return -int64(whole), true
	}
	return int64(whole), true
}

// exact is the quantisation in big integers.
func (q *quantizer) exact(n number) (*big.Int, error) {
	if n.state != finite {
		return nil, fmt.Errorf("%s is no finite number", n)
	}
	v, den := n.ratio()
	if q.raw {
		rest := new(big.Int)
		if v.QuoRem(v, den, rest); rest.Sign() != 0 {
			return nil, fmt.Errorf("%s is no integer, which @raw wants", n)
		}
		return v, nil
	}
	if q.scale != nil {
		v.Mul(v, q.scale.Num())
		den.Mul(den, q.scale.Denom())
	}
	return fixed.RoundDiv(v.Lsh(v, uint(q.format.Frac)), den), nil
}

func (q *quantizer) outside(n number, inFormat bool) error {
	text := n.String()
	if q.scale != nil {
		text += " × " + q.scale.RatString()
	}
	if inFormat {
		return fmt.Errorf("%s as %s does not fit into a signed 64-bit integer", text, q.format)
	}
	if q.raw {
		return fmt.Errorf("%s is outside %s, which holds the integers %d to %d", text, q.format, q.format.Min(), q.format.Max())
	}
	return fmt.Errorf("%s is outside %s %s", text, q.format, q.format.Range())
}
