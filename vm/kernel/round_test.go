package kernel

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aivm/aivm/isa/int128"
)

func newLimbs(l, n int) [][]uint16 {
	limbs := make([][]uint16, l)
	for i := range limbs {
		limbs[i] = make([]uint16, n)
	}
	return limbs
}

// joined is the number that the limbs of element i stand for.
func joined(limbs [][]uint16, i int, signed bool) *big.Int {
	v := new(big.Int)
	for l := len(limbs) - 1; l >= 0; l-- {
		limb := int64(limbs[l][i])
		if l == len(limbs)-1 && signed {
			limb = int64(int16(limbs[l][i]))
		}
		v.Lsh(v, 16).Add(v, big.NewInt(limb))
	}
	return v
}

// firstOutside is the least i with want(i) outside of [lo, hi], or −1.
func firstOutside(n int, lo, hi int128.Int, want func(i int) *big.Int) int {
	for i := range n {
		if q := want(i); q.Cmp(lo.Big()) < 0 || q.Cmp(hi.Big()) > 0 {
			return i
		}
	}
	return -1
}

// drawRange draws a range within the word of k, often all of it.
func drawRange(t *rapid.T, k Kind) (lo, hi int128.Int) {
	lo, hi = int128.Min.Shr(uint(128-8*k.Bytes())), int128.Max.Shr(uint(128-8*k.Bytes()))
	s := rapid.SampledFrom([]uint{0, 0, 0, 1, 5}).Draw(t, "range shift")
	lo, hi = lo.Shr(s), hi.Shr(s)
	if rapid.IntRange(0, 3).Draw(t, "unsigned") == 0 {
		lo = int128.Int{}
	}
	return lo, hi
}

func TestRoundShiftAgainstReference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.SampledFrom([]int{0, 1, 3, 256, 257, 600}).Draw(t, "n")
		src := drawData(t, drawKind(t, "kind src"), n)
		dst := NewData(drawKind(t, "kind dst"), n)
		s := rapid.UintRange(0, 126).Draw(t, "s")
		if rapid.Bool().Draw(t, "small s") {
			s %= 40
		}
		lo, hi := drawRange(t, dst.Kind)
		want := func(i int) *big.Int {
			v := bigAt(src, i)
			if s == 0 {
				return v
			}
			v.Add(v, new(big.Int).Lsh(big.NewInt(1), s-1))
			return v.Div(v, new(big.Int).Lsh(big.NewInt(1), s)) // rounds down
		}
		rem := newLimbs(int(s+15)/16*rapid.IntRange(0, 1).Draw(t, "remainder"), n)
		bad := RoundShift(dst, src, s, lo, hi, rem)
		require.Equal(t, firstOutside(n, lo, hi, want), bad)
		if bad >= 0 {
			return
		}
		requireElements(t, dst, want)
		for i := range n {
			if len(rem) == 0 {
				break
			}
			r := new(big.Int).Sub(bigAt(src, i), new(big.Int).Lsh(want(i), s))
			require.Zero(t, r.Cmp(joined(rem, i, true)), "remainder %d", i)
		}
	})
}

func TestRoundShiftTies(t *testing.T) {
	src := Data{Kind: I64, I64: []int64{math.MinInt64, math.MaxInt64, -12, -8, -4, 0, 4, 8, 12}}
	dst := NewData(I64, 9)
	rem := newLimbs(1, 9)
	require.Equal(t, -1, RoundShift(dst, src, 3, int128.From(math.MinInt64), int128.From(math.MaxInt64), rem))
	require.Equal(t, []int64{-1 << 60, 1 << 60, -1, -1, 0, 0, 1, 1, 2}, dst.I64)
	minus4, minus1 := uint16(0xfffc), uint16(0xffff)
	require.Equal(t, []uint16{0, minus1, minus4, 0, minus4, 0, minus4, 0, minus4}, rem[0])
	require.Equal(t, 6, RoundShift(dst, src.slice(2), 3, int128.From(-1), int128.From(1), nil))
}

func (d *Data) slice(from int) Data { return d.Slice(from, d.Len()) }

// The least of several traps is reported, whichever goroutine meets it.
func TestRoundShiftTrapInManyGoroutines(t *testing.T) {
	n := 1 << 18
	for _, at := range []int{0, n/2 - 1, n / 2, n - 1} {
		src, dst := NewData(I64, n), NewData(I16, n)
		src.I64[n-1], src.I64[at] = 1<<40, -1<<40
		require.Equal(t, at, RoundShift(dst, src, 8, int128.From(-100), int128.From(100), nil))
	}
}

func TestRoundDivAgainstReference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.SampledFrom([]int{0, 1, 3, 50}).Draw(t, "n")
		src := drawData(t, drawKind(t, "kind src"), n)
		dst := NewData(drawKind(t, "kind dst"), n)
		b := drawInt(t, "b")
		if b.Sign() < 0 {
			b = b.Neg().Shr(1) // −Min is Min
		}
		if b.Sign() <= 0 {
			b = int128.From(1)
		}
		least, most := Range(src)
		a := drawInt(t, "a").Shr(uint(min(127, 1+max(least.Bits(), most.Bits())))) // a·src fits
		if a.Sign() < 0 && least == int128.Min {
			a = int128.Int{} // the shift of −1 is −1, and −1·−2¹²⁷ does not fit
		}
		lo, hi := drawRange(t, dst.Kind)
		half := new(big.Int).Rsh(b.Big(), 1)
		sum := func(i int) *big.Int {
			v := bigAt(src, i)
			return v.Mul(v, a.Big()).Add(v, half)
		}
		want := func(i int) *big.Int { return new(big.Int).Div(sum(i), b.Big()) }
		rem, slack := newLimbs((b.Bits()+15)/16, n), newLimbs((b.Bits()+15)/16, n)
		bad := RoundDiv(dst, src, a, b, lo, hi, rem, slack)
		require.Equal(t, firstOutside(n, lo, hi, want), bad)
		if bad >= 0 {
			return
		}
		requireElements(t, dst, want)
		for i := range n {
			r := new(big.Int).Mod(sum(i), b.Big())
			require.Zero(t, r.Cmp(joined(rem, i, false)), "remainder %d", i)
			r.Sub(b.Big(), r).Sub(r, big.NewInt(1))
			require.Zero(t, r.Cmp(joined(slack, i, false)), "slack %d", i)
		}
	})
}

// Small divisors, where every remainder occurs, in words of 64 and of 128 bits.
func TestRoundDivTies(t *testing.T) {
	for _, far := range []int128.Int{{}, {Hi: 420}, {Hi: -420}} { // multiples of all b
		for b := int64(1); b <= 7; b++ {
			src, dst := NewData(I128, 41), NewData(I128, 41)
			for i := range 41 {
				src.Set(i, far.Add(int128.From(int64(i-20))))
			}
			rem, slack := newLimbs(1, 41), newLimbs(1, 41)
			far := far.RoundDiv(int128.From(b))
			require.Equal(t, -1, RoundDiv(dst, src, int128.From(1), int128.From(b), int128.Min, int128.Max, rem, slack))
			for i := range 41 {
				n := int64(i-20) + b/2
				q := (n+20*b)/b - 20 // rounds down
				require.Equal(t, far.Add(int128.From(q)), dst.At(i), "(%d + %s·%d)/%d", i-20, far, b, b)
				require.EqualValues(t, n-q*b, rem[0][i])
				require.EqualValues(t, b-1-(n-q*b), slack[0][i])
			}
		}
	}
}

func TestSplitLimbs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		src := drawData(t, drawKind(t, "kind"), rapid.SampledFrom([]int{0, 1, 257}).Draw(t, "n"))
		limbs := newLimbs(rapid.IntRange(src.Kind.Bytes()/2, 8).Draw(t, "limbs"), src.Len())
		SplitLimbs(limbs, src)
		for i := range src.Len() {
			require.Equal(t, src.At(i).String(), joined(limbs, i, true).String())
		}
	})
}

func BenchmarkRoundShift(b *testing.B) {
	const n = 64 * 128
	for _, c := range []struct {
		name  string
		kind  Kind
		limbs int
	}{{"int64", I64, 0}, {"int64 with remainder", I64, 2}, {"int128 with remainder", I128, 2}} {
		b.Run(c.name, func(b *testing.B) {
			src, dst, rem := NewData(c.kind, n), NewData(I16, n), newLimbs(c.limbs, n)
			for i := range n {
				src.Set(i, int128.From(int64(i)<<27))
			}
			for b.Loop() {
				RoundShift(dst, src, 28, int128.From(math.MinInt16), int128.From(math.MaxInt16), rem)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/n, "ns/element")
		})
	}
}
