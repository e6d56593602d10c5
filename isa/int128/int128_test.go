package int128

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// ints draws integers of every width, and the ends of the range.
func ints() *rapid.Generator[Int] {
	return rapid.Custom(func(t *rapid.T) Int {
		a := Int{Hi: rapid.Int64().Draw(t, "hi"), Lo: rapid.Uint64().Draw(t, "lo")}
		edge := []Int{Min, Max, {}, From(-1), From(1), From(math.MinInt64), From(math.MaxInt64), {Lo: 1 << 63}, {Lo: math.MaxUint64}, {Hi: 1}, {Hi: -1}}
		if rapid.IntRange(0, 4).Draw(t, "edge") == 0 {
			return rapid.SampledFrom(edge).Draw(t, "edge value")
		}
		return a.Shr(rapid.UintRange(0, 127).Draw(t, "shift"))
	})
}

// wrap is v modulo 2¹²⁸, in [−2¹²⁷, 2¹²⁷).
func wrap(v *big.Int) *big.Int {
	m := new(big.Int).Lsh(big.NewInt(1), 128)
	w := new(big.Int).Mod(v, m)
	if w.Bit(127) == 1 {
		w.Sub(w, m)
	}
	return w
}

func pow2(s uint) *big.Int { return new(big.Int).Lsh(big.NewInt(1), s) }

// floorDiv is floor(a/b), b > 0.
func floorDiv(a, b *big.Int) *big.Int { return new(big.Int).Div(a, b) }

func TestArithmeticAgainstBig(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := ints().Draw(t, "a"), ints().Draw(t, "b")
		x, y := a.Big(), b.Big()
		equal := func(want *big.Int, got Int) {
			t.Helper()
			require.Equal(t, want.String(), got.String())
		}
		equal(wrap(new(big.Int).Add(x, y)), a.Add(b))
		equal(wrap(new(big.Int).Sub(x, y)), a.Sub(b))
		equal(wrap(new(big.Int).Mul(x, y)), a.Mul(b))
		equal(wrap(new(big.Int).Neg(x)), a.Neg())
		require.Equal(t, x.Cmp(y), a.Cmp(b))
		require.Equal(t, x.Cmp(y) < 0, a.Less(b))
		require.Equal(t, x.Sign(), a.Sign())
		require.Equal(t, x.IsInt64(), a.IsInt64())

		u, v := a.Int64(), b.Int64()
		equal(new(big.Int).Mul(big.NewInt(u), big.NewInt(v)), Mul64(u, v))
		equal(big.NewInt(u), From(u))
	})
}

func TestShiftsAgainstBig(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, s := ints().Draw(t, "a"), rapid.UintRange(0, 127).Draw(t, "s")
		x := a.Big()
		require.Equal(t, wrap(new(big.Int).Mul(x, pow2(s))).String(), a.Shl(s).String())
		require.Equal(t, floorDiv(x, pow2(s)).String(), a.Shr(s).String())
		want := x
		if s > 0 {
			want = floorDiv(new(big.Int).Add(x, pow2(s-1)), pow2(s))
		}
		require.Equal(t, want.String(), a.RoundShift(s).String())
		b := uint(a.Bits())
		require.True(t, x.Cmp(pow2(b)) < 0 && x.Cmp(new(big.Int).Neg(pow2(b))) >= 0)
		if b > 0 {
			require.False(t, x.Cmp(pow2(b-1)) < 0 && x.Cmp(new(big.Int).Neg(pow2(b-1))) >= 0)
		}
	})
}

func TestDivisionAgainstBig(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := ints().Draw(t, "a")
		b := ints().Filter(func(b Int) bool { return b.Sign() > 0 }).Draw(t, "b")
		x, y := a.Big(), b.Big()
		q, r := a.DivMod(b)
		require.Equal(t, floorDiv(x, y).String(), q.String())
		require.Equal(t, new(big.Int).Mod(x, y).String(), r.String())
		want := floorDiv(new(big.Int).Add(x, new(big.Int).Rsh(y, 1)), y)
		require.Equal(t, want.String(), a.RoundDiv(b).String())
	})
}

func TestDivisionByWhatIsNotPositive(t *testing.T) {
	for _, b := range []Int{{}, From(-1), Min} {
		require.Panics(t, func() { From(7).DivMod(b) }, b.String())
	}
}

func TestBig(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := ints().Draw(t, "a")
		b, err := FromBig(a.Big())
		require.NoError(t, err)
		require.Equal(t, a, b)
	})
	for _, s := range []string{"170141183460469231731687303715884105728", "-170141183460469231731687303715884105729"} {
		v, _ := new(big.Int).SetString(s, 10)
		_, err := FromBig(v)
		require.ErrorContains(t, err, "want one in [-2^127, 2^127)")
	}
	require.Equal(t, "-170141183460469231731687303715884105728", Min.String())
	require.Equal(t, "170141183460469231731687303715884105727", Max.String())
}
