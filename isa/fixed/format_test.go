package fixed

import (
	"encoding/json"
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestParseFormat(t *testing.T) {
	for text, want := range map[string]Format{
		"fx16.8": {true, 16, 8}, "ufx16.15": {false, 16, 15}, "bit": Bit, "fx100.60": {true, 100, 60}, "ufx1.0": Bit, "fx8.120": {true, 8, 120},
	} {
		f, err := ParseFormat(text)
		require.NoError(t, err, text)
		require.Equal(t, want, f, text)
		again, err := ParseFormat(f.String())
		require.NoError(t, err)
		require.Equal(t, f, again)
	}
	for _, text := range []string{"", "fx", "fx16", "fx16.", "fx.8", "fx016.8", "fx16.08", "fx1.0", "fx0.0", "ufx0.0", "fx101.0", "fx16.121", "fx-1.0", "sfx8.0", "fx99999999.1"} {
		_, err := ParseFormat(text)
		require.Error(t, err, text)
	}
}

func TestRanges(t *testing.T) {
	for _, c := range []struct {
		f        Format
		min, max int64
	}{{Format{true, 8, 0}, -128, 127}, {Format{false, 8, 0}, 0, 255}, {Bit, 0, 1}, {Format{true, 2, 1}, -2, 1}} {
		require.Equal(t, big.NewInt(c.min), c.f.Min(), c.f.String())
		require.Equal(t, big.NewInt(c.max), c.f.Max(), c.f.String())
		require.Equal(t, max(-c.min, c.max), c.f.Bound().Int64(), c.f.String())
		require.True(t, c.f.Contains(big.NewInt(c.max)))
		require.False(t, c.f.Contains(big.NewInt(c.max+1)))
		require.False(t, c.f.Contains(big.NewInt(c.min-1)))
	}
}

func TestQuantize(t *testing.T) {
	f := Format{true, 16, 8}
	for x, want := range map[float64]int64{
		0: 0, 1: 256, -1: -256, 1.0 / 512: 1, -1.0 / 512: 0, 3.0 / 512: 2, -3.0 / 512: -1, 127.996: 32767, -128: -32768, -128.001: -32768, math.SmallestNonzeroFloat64: 0,
	} {
		v, err := f.Quantize(x)
		require.NoError(t, err, x)
		require.Equal(t, want, v.Int64(), x)
	}
	for _, x := range []float64{math.NaN(), math.Inf(1), math.Inf(-1), 128, -128.002, 1e300} {
		_, err := f.Quantize(x)
		require.Error(t, err, x)
	}
}

// The nearest integer to v/b, halves up, is the q with -b ≤ 2(v - q·b) < b.
func TestRounding(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := big.NewInt(rapid.Int64().Draw(t, "v"))
		b := big.NewInt(rapid.Int64Range(1, 1<<40).Draw(t, "b"))
		r := new(big.Int).Sub(v, new(big.Int).Mul(RoundDiv(v, b), b))
		r.Lsh(r, 1)
		require.True(t, r.Cmp(new(big.Int).Neg(b)) >= 0 && r.Cmp(b) < 0, "%s / %s", v, b)
		s := rapid.UintRange(0, 60).Draw(t, "s")
		require.Zero(t, RoundDiv(v, new(big.Int).Lsh(big.NewInt(1), s)).Cmp(RoundShift(v, s)))
	})
}

func TestLimbs(t *testing.T) {
	require.Empty(t, Limbs(0, true))
	require.Equal(t, []Limb{{16, true, 0}}, Limbs(16, true))
	require.Equal(t, []Limb{{16, false, 0}, {13, true, 16}}, Limbs(29, true))
	require.Equal(t, []Limb{{16, false, 0}, {16, false, 16}, {1, false, 32}}, Limbs(33, false))
}

func TestDecimal(t *testing.T) {
	require.Equal(t, "-0.5", Decimal(big.NewInt(-128), 8))
	require.Equal(t, "[-128, 127.996094]", Format{true, 16, 8}.Range())
	require.Equal(t, 0.0, Float(new(big.Int), 100))
}

// Exact is v·2^-f, whatever v: big rationals say what the text means.
func TestExact(t *testing.T) {
	for text, c := range map[string]struct {
		v    string
		frac int
	}{
		"0": {"0", 20}, "1": {"16", 4}, "-1": {"-16", 4}, "0.5": {"1", 1}, "-0.0625": {"-1", 4}, "3": {"3", 0}, "12": {"3", -2},
		"9007199254740993": {"9007199254740993", 0}, "9007199254740992": {"9007199254740992", 0},
		"-9223372036854775808": {"-9223372036854775808", 0}, "1.25": {"5", 2},
		"1125899906842624.000000000931322574615478515625": {"1208925819614629174706177", 30},
	} {
		v, _ := new(big.Int).SetString(c.v, 10)
		require.Equal(t, text, Exact(v, c.frac))
	}
	rapid.Check(t, func(t *rapid.T) {
		v := new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 0, 16).Draw(t, "v"))
		if rapid.Bool().Draw(t, "negative") {
			v.Neg(v)
		}
		frac := rapid.IntRange(-8, 130).Draw(t, "frac")
		text := Exact(v, frac)
		require.True(t, json.Valid([]byte(text)), text)
		require.False(t, strings.Contains(text, ".") && strings.HasSuffix(text, "0"), text)
		got, ok := new(big.Rat).SetString(text)
		require.True(t, ok)
		want := new(big.Rat).SetInt(v)
		if frac > 0 {
			want.Quo(want, new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), uint(frac))))
		} else {
			want.SetInt(new(big.Int).Lsh(v, uint(-frac)))
		}
		require.Zero(t, want.Cmp(got), "%s, want %s", text, want)
	})
}
