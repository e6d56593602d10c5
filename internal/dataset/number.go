package dataset

import (
	"errors"
	"fmt"
	"math"
	"math/big"
	"math/bits"
	"strconv"
	"strings"

	"github.com/aivm/aivm/internal/fixed"
)

// number is a cell of a file. Integers are exact.
type number struct {
	isInt bool
	i     int64
	f     float64 // if not isInt
	text  string  // as it stands in the file, if it is text
}

func integer(i int64) number { return number{isInt: true, i: i} }

func fraction(f float64) number { return number{f: f} }

func (n number) String() string {
	switch {
	case n.text != "":
		return clip(n.text)
	case n.isInt:
		return strconv.FormatInt(n.i, 10)
	}
	return strconv.FormatFloat(n.f, 'g', -1, 64)
}

// float is n·scale as the nearest float64; a nil scale is 1. NaN and infinities are errors.
func (n number) float(scale *big.Rat) (float64, error) {
	f := n.f
	if n.isInt {
		f = float64(n.i)
	}
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return 0, fmt.Errorf("%s is no finite number", n)
	}
	if scale == nil {
		return f, nil
	}
	r := new(big.Rat).SetInt64(n.i)
	if !n.isInt {
		r.SetFloat64(n.f)
	}
	f, _ = r.Mul(r, scale).Float64()
	if math.IsInf(f, 0) {
		return 0, fmt.Errorf("%s × %s is too large", n, scale.RatString())
	}
	return f, nil
}

var errNoNumber = errors.New("is no number")

// parseNumber reads a decimal integer or fraction. Neither hexadecimal numbers
// nor digit separators are numbers here. Text that is no number at all is errNoNumber.
func parseNumber(cell string) (number, error) {
	text := strings.TrimSpace(cell)
	if text == "" {
		return number{}, fmt.Errorf("the cell is empty")
	}
	if i, err := strconv.ParseInt(text, 10, 64); err == nil {
		return number{isInt: true, i: i, text: text}, nil
	}
	if isNonFinite(text) {
		return number{}, fmt.Errorf("%s is no finite number", clip(text))
	}
	if strings.Trim(text, "0123456789+-.eE") != "" {
		return number{}, fmt.Errorf("%q %w", clip(text), errNoNumber)
	}
	f, err := strconv.ParseFloat(text, 64)
	if errors.Is(err, strconv.ErrRange) {
		return number{}, fmt.Errorf("%s is too large", clip(text))
	}
	if err != nil {
		return number{}, fmt.Errorf("%q %w", clip(text), errNoNumber)
	}
	return number{f: f, text: text}, nil
}

// isNonFinite reports whether the text means NaN or an infinity.
func isNonFinite(text string) bool {
	switch strings.ToLower(strings.TrimLeft(text, "+-")) {
	case "nan", "inf", "infinity":
		return true
	}
	return false
}

// quantizer turns numbers into integers of a format.
type quantizer struct {
	format   fixed.Format
	lo, hi   int64 // integers of the format that 64 bits hold
	raw      bool
	scale    *big.Rat // nil: 1
	num, den int64    // the scale, if it is that small; else 0
	unit     float64  // 2ᶠ
}

func newQuantizer(format fixed.Format, spec Spec) (*quantizer, error) {
	if err := format.Check(fixed.MaxStateBits); err != nil {
		return nil, err
	}
	q := &quantizer{format: format, lo: math.MinInt64, hi: math.MaxInt64, raw: spec.Raw, scale: spec.Scale, num: 1, den: 1}
	q.unit = math.Ldexp(1, format.Frac)
	if v := format.Min(); v.IsInt64() {
		q.lo = v.Int64()
	}
	if v := format.Max(); v.IsInt64() {
		q.hi = v.Int64()
	}
	if s := spec.Scale; s != nil {
		q.num, q.den = 0, 0
		if s.Num().IsInt64() && s.Denom().BitLen() < 62 {
			q.num, q.den = s.Num().Int64(), s.Denom().Int64()
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

// fast is the quantisation in machine words, where they hold every step exactly.
func (q *quantizer) fast(n number) (v int64, ok bool) {
	f := q.format.Frac
	switch {
	case n.isInt && q.raw:
		return n.i, true
	case n.isInt && q.den != 0:
		if bits.Len64(magnitude(n.i))+bits.Len64(magnitude(q.num))+f > 61 {
			return 0, false
		}
		return floorDiv(n.i*q.num<<f+q.den/2, q.den), true
	case !n.isInt && q.scale == nil && !q.raw:
		y := n.f * q.unit // exact, or infinite: f ≥ 0
		if !(math.Abs(y) < 1<<62) {
			return 0, false
		}
		whole := math.Floor(y)
		v = int64(whole)
		// y-whole rounds only if y is in (-1/2, 0), and then it stays ≥ 1/2.
		if y-whole >= 0.5 {
			v++
		}
		return v, true
	}
	return 0, false
}

// exact is the quantisation in big integers.
func (q *quantizer) exact(n number) (*big.Int, error) {
	if q.raw {
		return nil, fmt.Errorf("%s is no integer, which @raw wants", n)
	}
	if !n.isInt && (math.IsNaN(n.f) || math.IsInf(n.f, 0)) {
		return nil, fmt.Errorf("%s is no finite number", n)
	}
	v, shift := big.NewInt(n.i), q.format.Frac
	if !n.isInt { // n = v·2^(e-53)
		m, e := math.Frexp(n.f)
		v.SetInt64(int64(m * (1 << 53)))
		shift += e - 53
	}
	den := big.NewInt(1)
	if q.scale != nil {
		v.Mul(v, q.scale.Num())
		den.Set(q.scale.Denom())
	}
	if shift >= 0 {
		v.Lsh(v, uint(shift))
	} else {
		den.Lsh(den, uint(-shift))
	}
	return fixed.RoundDiv(v, den), nil
}

func (q *quantizer) outside(n number, inFormat bool) error {
	text := n.String()
	if q.scale != nil {
		text += " × " + q.scale.RatString()
	}
	if inFormat || (q.raw && q.format.Contains(big.NewInt(n.i))) {
		return fmt.Errorf("%s as %s does not fit into a signed 64-bit integer", text, q.format)
	}
	if q.raw {
		return fmt.Errorf("%s is outside %s, which holds the integers %d to %d", text, q.format, q.format.Min(), q.format.Max())
	}
	return fmt.Errorf("%s is outside %s %s", text, q.format, q.format.Range())
}

func magnitude(i int64) uint64 {
	if i < 0 {
		return -uint64(i)
	}
	return uint64(i)
}

func floorDiv(a, b int64) int64 { // b > 0
	d := a / b
	if a%b < 0 {
		d--
	}
	return d
}
