package dataset

import (
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aivm/aivm/isa/fixed"
)

// roundHalfUp is floor(x + 1/2), from the definition.
func roundHalfUp(x *big.Rat) *big.Int {
	y := new(big.Rat).Add(x, big.NewRat(1, 2))
	q, _ := new(big.Int).DivMod(y.Num(), y.Denom(), new(big.Int))
	return q
}

// drawNumber draws a number with its value, which for text is that of big.Rat.
func drawNumber(t *rapid.T) (number, *big.Rat) {
	switch rapid.SampledFrom([]string{"int", "uint", "float", "text"}).Draw(t, "kind") {
	case "int":
		i := rapid.OneOf(rapid.Int64(), rapid.Int64Range(-300, 300)).Draw(t, "i")
		return integer(i), new(big.Rat).SetInt64(i)
	case "uint":
		u := rapid.Uint64().Draw(t, "u")
		return natural(u), new(big.Rat).SetUint64(u)
	case "text":
		return drawText(t)
	}
	f := rapid.OneOf(
		rapid.Float64(),
		rapid.Float64Range(-200, 200),
		rapid.Custom(func(t *rapid.T) float64 { // halves and their neighbours
			k := float64(rapid.Int64Range(-1<<20, 1<<20).Draw(t, "k"))
			f := math.Ldexp(2*k+1, -rapid.IntRange(0, 80).Draw(t, "e"))
			return rapid.SampledFrom([]float64{f, math.Nextafter(f, -9e9), math.Nextafter(f, 9e9)}).Draw(t, "f")
		}),
		rapid.SampledFrom([]float64{
			0, math.Copysign(0, -1), 5e-324, -5e-324, math.MaxFloat64,
			0.49999999999999994, -0.49999999999999994, -0.5000000000000001, 1 << 62, -1 << 63, 1 << 63,
		}),
	).Draw(t, "f")
	return fraction(f), new(big.Rat).SetFloat64(f)
}

func drawText(t *rapid.T) (number, *big.Rat) {
	text := rapid.OneOf(
		rapid.StringMatching(`[+-]?[0-9]{1,3}\.[0-9]{0,6}`),
		rapid.StringMatching(`[+-]?[0-9]{0,45}\.[0-9]{1,45}`),
		rapid.StringMatching(`[+-]?[0-9]{1,60}`),
		rapid.StringMatching(`[+-]?[0-9]{1,22}(\.[0-9]{1,22})?[eE][+-]?[0-9]{1,2}`),
		rapid.StringMatching(`-?[0-9]{1,6}\.5(0{0,30}|0{20,40}1)`),
		rapid.StringMatching(`-?[0-9]{1,6}\.49{18,40}`),
	).Draw(t, "text")
	n, err := parseNumber(text)
	require.NoError(t, err, text)
	x, ok := new(big.Rat).SetString(text)
	require.True(t, ok, text)
	require.Zero(t, x.Cmp(n.rat()), "%s is %s", text, n.rat())
	return n, x
}

// TestQuantize holds the machine-word path, the big-integer path and, where it
// applies, fixed.Quantize equal to rounding by definition.
func TestQuantize(t *testing.T) {
	fasts := 0
	rapid.Check(t, func(t *rapid.T) {
		n, x := drawNumber(t)
		format := fixed.Format{
			Signed: rapid.Bool().Draw(t, "signed"), Bits: rapid.IntRange(2, 100).Draw(t, "bits"),
			Frac: rapid.IntRange(0, 70).Draw(t, "frac"),
		}
		spec := Spec{}
		if rapid.Bool().Draw(t, "scaled") {
			num := rapid.OneOf(rapid.Int64Range(-20, 20), rapid.Int64()).Filter(func(i int64) bool { return i != 0 }).Draw(t, "num")
			den := rapid.OneOf(rapid.Int64Range(1, 300), rapid.Int64Range(1, math.MaxInt64)).Draw(t, "den")
			spec.Scale = big.NewRat(num, den)
			x.Mul(x, spec.Scale)
		}
		checkFloat(t, n, spec.Scale, x)
		x.Mul(x, new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), uint(format.Frac))))
		want := roundHalfUp(x)
		q, err := newQuantizer(format, spec)
		require.NoError(t, err)
		if fast, ok := q.fast(n); ok {
			fasts++
			require.Equal(t, want.String(), big.NewInt(fast).String())
		}
		exact, err := q.exact(n)
		require.NoError(t, err)
		require.Zero(t, want.Cmp(exact), "want %s got %s", want, exact)
		got, err := q.quantize(n)
		if !format.Contains(want) || !want.IsInt64() {
			require.Error(t, err)
			return
		}
		require.NoError(t, err)
		require.Equal(t, want.Int64(), got)
		if f, err := n.float(nil); err == nil && spec.Scale == nil && n.rat().Cmp(new(big.Rat).SetFloat64(f)) == 0 {
			v, err := format.Quantize(f)
			require.NoError(t, err)
			require.Equal(t, got, v.Int64())
		}
	})
	require.NotZero(t, fasts)
}

// checkFloat holds the nearest float64.
func checkFloat(t *rapid.T, n number, scale, x *big.Rat) {
	got, err := n.float(scale)
	want, _ := x.Float64()
	if math.IsInf(want, 0) {
		require.Error(t, err)
		return
	}
	require.NoError(t, err)
	require.Equal(t, want, got+0, "+0 for -0")
}

// TestRaw holds that @raw takes integers, however they are written, and no others.
func TestRaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n, x := drawNumber(t)
		q, err := newQuantizer(fixed.Format{Signed: true, Bits: 64, Frac: 9}, Spec{Raw: true})
		require.NoError(t, err)
		got, err := q.quantize(n)
		if !x.IsInt() || !x.Num().IsInt64() {
			require.Error(t, err)
			return
		}
		require.NoError(t, err)
		require.Equal(t, x.Num().Int64(), got)
		i, ok := n.int()
		require.True(t, ok)
		require.Equal(t, got, i)
	})
}

func TestQuantizeErrors(t *testing.T) {
	for _, c := range []struct {
		format string
		n      number
		spec   Spec
		want   string
	}{
		{"fx16.8", fraction(1e9), Spec{}, "1e+09 is outside fx16.8 [-128, 127.996094]"},
		{"fx16.8", integer(128), Spec{}, "128 is outside fx16.8 [-128, 127.996094]"},
		{"fx16.8", integer(1 << 40), Spec{Scale: big.NewRat(1, 16)}, "1099511627776 × 1/16 is outside fx16.8"},
		{"ufx8.0", fraction(-0.75), Spec{}, "-0.75 is outside ufx8.0 [0, 255]"},
		{"fx16.8", fraction(math.NaN()), Spec{}, "NaN is no finite number"},
		{"fx16.8", fraction(math.Inf(-1)), Spec{Scale: big.NewRat(1, 16)}, "-Inf is no finite number"},
		{"fx8.4", integer(128), Spec{Raw: true}, "128 is outside fx8.4, which holds the integers -128 to 127"},
		{"fx8.4", fraction(1.5), Spec{Raw: true}, "1.5 is no integer, which @raw wants"},
		{"ufx64.0", fraction(1 << 63), Spec{}, "9.223372036854776e+18 as ufx64.0 does not fit into a signed 64-bit integer"},
		{"fx100.40", integer(1 << 30), Spec{}, "1073741824 as fx100.40 does not fit into a signed 64-bit integer"},
	} {
		f, err := fixed.ParseFormat(c.format)
		require.NoError(t, err)
		q, err := newQuantizer(f, c.spec)
		require.NoError(t, err)
		_, err = q.quantize(c.n)
		require.ErrorContains(t, err, c.want)
	}
	_, err := newQuantizer(fixed.Format{Signed: true, Bits: 101}, Spec{})
	require.ErrorContains(t, err, "101 bits")
}

func TestParseNumber(t *testing.T) {
	for cell, want := range map[string]struct {
		value string
		small bool // in a word
	}{
		"0": {"0", true}, " -12 ": {"-12", true}, "9007199254740993": {"9007199254740993", true}, "0.5": {"1/2", true},
		"1e3": {"1000", true}, "+.5E-1": {"1/20", true}, "5.": {"5", true}, "0007": {"7", true}, "1.000": {"1", true},
		"9223372036854775817": {"9223372036854775817", true}, "-9999999999999999999": {"-9999999999999999999", true},
		"18446744073709551616": {"18446744073709551616", false}, "-0": {"0", true}, "0e999999999999999999999": {"0", true},
		"True": {"1", true}, "true": {"1", true}, "TRUE": {"1", true}, "False": {"0", true}, "false": {"0", true}, "FALSE": {"0", true},
		"0.00000000000000000000000000000000000000000001": {"1/100000000000000000000000000000000000000000000", true},
		"3.14159265358979323846264338327950288":          {"314159265358979323846264338327950288/100000000000000000000000000000000000", false},
	} {
		got, err := parseNumber(cell)
		require.NoError(t, err, cell)
		value, ok := new(big.Rat).SetString(want.value)
		require.True(t, ok)
		require.Zero(t, value.Cmp(got.rat()), "%s: %s", cell, got.rat())
		require.Equal(t, want.small, got.large == nil, cell)
	}
	for cell, want := range map[string]string{
		"": "the cell is empty", "  ": "the cell is empty", "NaN": "NaN is no finite number",
		"-inf": "-inf is no finite number", "1e999": "1e999 is too large", "-1e99999999999999999999": "-1e99999999999999999999 is too large",
		"0" + strings.Repeat("1", maxDigits): "01111111111111111111111111111111111111111111111111…: a number of 4097 characters, want at most 4096",
	} {
		_, err := parseNumber(cell)
		require.Error(t, err)
		require.Equal(t, strings.ReplaceAll(want, "01111111111111111111111111111111111111111111111111…", clip(cell)), err.Error(), "%.20s", cell)
	}
	for _, cell := range []string{"x", "0x10", "1_000", "1,5", "e", "-", ".", "1e", "1 2", "٣", "1e5.5", "1.2.3", "--1", "1-", "tRUE", "T", "1e+", "+"} {
		_, err := parseNumber(cell)
		require.ErrorIs(t, err, ErrNoNumber, cell)
	}
}

// TestTinyNumbers holds that a number below every format is zero, and no integer.
func TestTinyNumbers(t *testing.T) {
	for _, cell := range []string{"1e-999", "-1e-999", "1e-99999999999999", "0." + strings.Repeat("0", 4000) + "1"} {
		n, err := parseNumber(cell)
		require.NoError(t, err)
		q, err := newQuantizer(format(t, "fx64.60"), Spec{Scale: big.NewRat(math.MaxInt64, 1)})
		require.NoError(t, err)
		v, err := q.quantize(n)
		require.NoError(t, err)
		require.Zero(t, v)
		_, ok := n.int()
		require.False(t, ok)
		f, err := n.float(nil)
		require.NoError(t, err)
		require.Zero(t, f)
	}
}
