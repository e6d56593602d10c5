package dataset

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aivm/aivm/internal/fixed"
)

// roundHalfUp is floor(x + 1/2), from the definition.
func roundHalfUp(x *big.Rat) *big.Int {
	y := new(big.Rat).Add(x, big.NewRat(1, 2))
	q, _ := new(big.Int).DivMod(y.Num(), y.Denom(), new(big.Int))
	return q
}

func drawNumber(t *rapid.T) (number, *big.Rat) {
	if rapid.Bool().Draw(t, "int") {
		i := rapid.OneOf(rapid.Int64(), rapid.Int64Range(-300, 300)).Draw(t, "i")
		return integer(i), new(big.Rat).SetInt64(i)
	}
	f := rapid.OneOf(
		rapid.Float64(),
		rapid.Float64Range(-200, 200),
		rapid.Custom(func(t *rapid.T) float64 { // halves and their neighbours
			k := float64(rapid.Int64Range(-1<<20, 1<<20).Draw(t, "k"))
			f := math.Ldexp(2*k+1, -rapid.IntRange(0, 40).Draw(t, "e"))
			return rapid.SampledFrom([]float64{f, math.Nextafter(f, -9e9), math.Nextafter(f, 9e9)}).Draw(t, "f")
		}),
		rapid.SampledFrom([]float64{0, math.Copysign(0, -1), 5e-324, -5e-324, math.MaxFloat64,
			0.49999999999999994, -0.49999999999999994, -0.5000000000000001, 1 << 62, -1 << 63, 1 << 63}),
	).Draw(t, "f")
	return fraction(f), new(big.Rat).SetFloat64(f)
}

// TestQuantize holds the machine-word path, the big-integer path and, where it
// applies, fixed.Quantize equal to rounding by definition.
func TestQuantize(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n, x := drawNumber(t)
		format := fixed.Format{Signed: rapid.Bool().Draw(t, "signed"), Bits: rapid.IntRange(2, 100).Draw(t, "bits"),
			Frac: rapid.IntRange(0, 70).Draw(t, "frac")}
		spec := Spec{}
		if rapid.Bool().Draw(t, "scaled") {
			num := rapid.OneOf(rapid.Int64Range(-20, 20), rapid.Int64()).Filter(func(i int64) bool { return i != 0 }).Draw(t, "num")
			den := rapid.OneOf(rapid.Int64Range(1, 300), rapid.Int64Range(1, math.MaxInt64)).Draw(t, "den")
			spec.Scale = big.NewRat(num, den)
			x.Mul(x, spec.Scale)
		}
		x.Mul(x, new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), uint(format.Frac))))
		want := roundHalfUp(x)
		q, err := newQuantizer(format, spec)
		require.NoError(t, err)
		if fast, ok := q.fast(n); ok {
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
		if spec.Scale == nil && !n.isInt {
			v, err := format.Quantize(n.f)
			require.NoError(t, err)
			require.Equal(t, got, v.Int64())
		}
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
	for cell, want := range map[string]number{
		"0":                    {isInt: true, text: "0"},
		" -12 ":                {isInt: true, i: -12, text: "-12"},
		"9007199254740993":     {isInt: true, i: 9007199254740993, text: "9007199254740993"},
		"0.5":                  {f: 0.5, text: "0.5"},
		"1e3":                  {f: 1000, text: "1e3"},
		"+.5E-1":               {f: 0.05, text: "+.5E-1"},
		"18446744073709551616": {f: 1 << 64, text: "18446744073709551616"},
		"1e-999":               {text: "1e-999"},
	} {
		got, err := parseNumber(cell)
		require.NoError(t, err, cell)
		require.Equal(t, want, got, cell)
	}
	for cell, want := range map[string]string{
		"": "the cell is empty", "  ": "the cell is empty", "NaN": "NaN is no finite number",
		"-inf": "-inf is no finite number", "1e999": "1e999 is too large",
	} {
		_, err := parseNumber(cell)
		require.EqualError(t, err, want, cell)
	}
	for _, cell := range []string{"x", "0x10", "1_000", "1,5", "e", "-", ".", "1e", "1 2", "٣"} {
		_, err := parseNumber(cell)
		require.ErrorIs(t, err, errNoNumber, cell)
	}
}
