package dataset

import (
	"errors"
	"fmt"
	"math"
	"math/big"
	"math/bits"
	"strconv"
	"strings"
)

// number is a cell of a file, exactly: ±m·10^dec·2^bin.
type number struct {
	state    state
	neg      bool
	dec, bin int16    // one of them is 0
	small    uint64   // m, if large is nil
	large    *big.Int // else m
	text     string   // as it stands in the file, if it is text
}

// state tells numbers from what stands in their place.
type state uint8

const (
	finite state = iota
	infinite
	noNumber  // NaN
	className // the text
	absent    // a cell without a value
)

func integer(i int64) number { return number{neg: i < 0, small: magnitude(i)} }

func natural(u uint64) number { return number{small: u} }

// fraction is a float64, exactly.
func fraction(f float64) number {
	n := number{neg: math.Signbit(f)}
	switch {
	case math.IsNaN(f):
		n.state = noNumber
		return n
	case math.IsInf(f, 0):
		n.state = infinite
		return n
	case f == 0:
		return n
	}
	b := math.Float64bits(f) // IEEE 754 binary64: 1 + 11 + 52 bits
	e := int(b >> 52 & (1<<11 - 1))
	if n.small = b & (1<<52 - 1); e > 0 {
		n.small |= 1 << 52
		e--
	}
	zeros := bits.TrailingZeros64(n.small)
	n.small >>= zeros
	n.bin = int16(e - 1074 + zeros)
	return n
}

func (n number) String() string {
	switch {
	case n.text != "":
		return clip(n.text)
	case n.state == noNumber:
		return "NaN"
	case n.state == infinite && n.neg:
		return "-Inf"
	case n.state == infinite:
		return "+Inf"
	case n.bin != 0:
		f := math.Ldexp(float64(n.small), int(n.bin))
		if n.neg {
			f = -f
		}
		return strconv.FormatFloat(f, 'g', -1, 64)
	}
	return n.rat().RatString()
}

// ratio is the number as num/den, den > 0, if it is finite.
func (n number) ratio() (num, den *big.Int) {
	num, den = new(big.Int).SetUint64(n.small), big.NewInt(1)
	if n.large != nil {
		num.Set(n.large)
	}
	if n.neg {
		num.Neg(num)
	}
	switch {
	case n.dec > 0:
		num.Mul(num, tenTo(int(n.dec)))
	case n.dec < 0:
		den = tenTo(-int(n.dec))
	case n.bin > 0:
		num.Lsh(num, uint(n.bin))
	case n.bin < 0:
		den.Lsh(den, uint(-n.bin))
	}
	return num, den
}

func (n number) rat() *big.Rat { return new(big.Rat).SetFrac(n.ratio()) }

func tenTo(k int) *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(k)), nil)
}

// int is the number as an integer of 64 bits, if it is one.
func (n number) int() (i int64, ok bool) {
	if n.state != finite {
		return 0, false
	}
	if n.large != nil || n.dec != 0 || n.bin != 0 {
		num, den := n.ratio()
		if rest := new(big.Int); den.BitLen() > 1 {
			if num.QuoRem(num, den, rest); rest.Sign() != 0 {
				return 0, false
			}
		}
		return num.Int64(), num.IsInt64()
	}
	if n.neg {
		return -int64(n.small), n.small <= 1<<63
	}
	return int64(n.small), n.small < 1<<63
}

// float is n·scale as the nearest float64; a nil scale is 1. NaN and infinities are errors.
func (n number) float(scale *big.Rat) (float64, error) {
	if n.state != finite {
		return 0, fmt.Errorf("%s is no finite number", n)
	}
	f, ok := n.fastFloat(scale)
	if !ok {
		r := n.rat()
		if scale != nil {
			r.Mul(r, scale)
		}
		f, _ = r.Float64()
	}
	switch {
	case !math.IsInf(f, 0):
		return f, nil
	case scale == nil:
		return 0, fmt.Errorf("%s is too large", n)
	}
	return 0, fmt.Errorf("%s × %s is too large", n, scale.RatString())
}

// fastFloat is float where one operation of float64 rounds, or none.
func (n number) fastFloat(scale *big.Rat) (f float64, ok bool) {
	const whole = 1 << 53 // integers up to it are float64s
	switch {
	case n.large != nil:
		return 0, false
	case scale == nil && n.dec == 0: // a bin belongs to a float64
		if n.small <= whole && -1000 < n.bin && n.bin < 900 { // a product with a power of two is exact
			f = float64(n.small) * math.Float64frombits(uint64(1023+int(n.bin))<<52)
		} else {
			f = math.Ldexp(float64(n.small), int(n.bin))
		}
	case scale == nil:
		f, err := strconv.ParseFloat(n.text, 64)
		return f, err == nil
	case n.dec != 0 || n.bin != 0 || !scale.Num().IsInt64() || scale.Denom().BitLen() > 53:
		return 0, false
	default:
		hi, lo := bits.Mul64(n.small, magnitude(scale.Num().Int64()))
		if hi != 0 || lo > whole {
			return 0, false
		}
		f = float64(lo) / float64(scale.Denom().Int64())
		if scale.Sign() < 0 {
			f = -f
		}
	}
	if n.neg {
		f = -f
	}
	return f, true
}

// ErrNoNumber says that a cell is a word where a number is wanted.
var ErrNoNumber = errors.New("is no number")

const (
	// maxDigits bounds the text of a number. None of a format has more than some
	// hundred digits before the point.
	maxDigits = 1 << 12
	// maxOrder bounds the powers of ten. A number of a greater order is in no
	// format, at any @scale; one of a lesser is zero, rounded to any.
	maxOrder = 400
)

// parseNumber reads a decimal integer or fraction, or a truth value. Neither
// hexadecimal numbers nor digit separators are numbers here. Text that is no
// number at all is ErrNoNumber.
func parseNumber(cell string) (number, error) {
	text := strings.TrimSpace(cell)
	n, ok := parseDecimal(text)
	switch {
	case ok && n.state == finite:
		return n, nil
	case text == "":
		return number{}, fmt.Errorf("the cell is empty")
	case ok && len(text) > maxDigits:
		return number{}, fmt.Errorf("%s: a number of %d characters, want at most %d", clip(text), len(text), maxDigits)
	case ok:
		return number{}, fmt.Errorf("%s is too large", clip(text))
	case isNonFinite(text):
		return number{}, fmt.Errorf("%s is no finite number", clip(text))
	}
	if isTruth(text) {
		n := number{text: text}
		if text[0]|' ' == 't' {
			n.small = 1
		}
		return n, nil
	}
	return number{}, fmt.Errorf("%q %w%s", clip(text), ErrNoNumber, numberHint(text))
}

// parseDecimal reads [±]digits[.digits][e[±]digits]; the number is infinite if it
// is too large or too long.
func parseDecimal(text string) (n number, ok bool) {
	n.text = text
	i, seen, digits, dec := 0, false, 0, 0
	if i < len(text) && (text[i] == '-' || text[i] == '+') {
		n.neg = text[i] == '-'
		i++
	}
	first := i
	for ; i < len(text) && text[i]-'0' < 10; i++ {
		if n.small = 10*n.small + uint64(text[i]-'0'); digits > 0 || n.small > 0 {
			digits++
		}
		seen = true
	}
	if i < len(text) && text[i] == '.' {
		i++
		for ; i < len(text) && text[i]-'0' < 10; i++ {
			if n.small = 10*n.small + uint64(text[i]-'0'); digits > 0 || n.small > 0 {
				digits++
			}
			dec--
			seen = true
		}
	}
	if !seen {
		return n, false
	}
	last := i
	if i < len(text) && (text[i] == 'e' || text[i] == 'E') {
		e, ok := parseExponent(text[i+1:])
		if !ok {
			return n, false
		}
		dec, i = dec+e, len(text)
	}
	switch {
	case i < len(text):
		return n, false
	case len(text) > maxDigits:
		n.state = infinite
		return n, true
	case digits > 19: // of which 64 bits hold any
		n.wide(text[first:last])
	}
	n.settle(digits, dec)
	return n, true
}

// parseExponent reads [±]digits, and stops counting where no number is left.
func parseExponent(text string) (e int, ok bool) {
	digits := strings.TrimPrefix(text, "-")
	if digits == text {
		digits = strings.TrimPrefix(text, "+")
	}
	if digits == "" {
		return 0, false
	}
	for i := range len(digits) {
		if digits[i]-'0' > 9 {
			return 0, false
		}
		e = min(10*e+int(digits[i]-'0'), 1<<20)
	}
	if text[0] == '-' {
		e = -e
	}
	return e, true
}

// wide sets more digits than a word holds.
func (n *number) wide(digits string) {
	n.large, _ = new(big.Int).SetString(strings.Replace(digits, ".", "", 1), 10)
}

// settle gives the number its power of ten, with no zeros at the end of a fraction.
func (n *number) settle(digits, dec int) {
	if digits == 0 {
		n.small, dec = 0, 0
	}
	for n.large == nil && dec < 0 && n.small%10 == 0 && n.small > 0 {
		n.small, dec = n.small/10, dec+1
	}
	switch {
	case digits+dec > maxOrder:
		n.state = infinite
	case digits > 0 && digits+dec < -maxOrder:
		n.small, n.large, dec = 1, nil, -maxOrder
	}
	if n.state == finite {
		n.dec = int16(dec) // maxDigits bounds it
	}
}

// isTruth reports whether the text is a truth value, as pandas, R or JSON write it.
func isTruth(text string) bool {
	switch text {
	case "True", "true", "TRUE", "False", "false", "FALSE":
		return true
	}
	return false
}

// isNonFinite reports whether the text means NaN or an infinity.
func isNonFinite(text string) bool {
	switch strings.ToLower(strings.TrimLeft(text, "+-")) {
	case "nan", "inf", "infinity":
		return true
	}
	return false
}

func magnitude(i int64) uint64 {
	if i < 0 {
		return -uint64(i)
	}
	return uint64(i)
}
