package random

import (
	"crypto/sha3"
	"fmt"
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
)

// spec is the generator written again from the package comment, with big
// integers and the whole stream at hand.
type spec struct{ bytes []byte }

func newSpec(seed uint64, label string) *spec {
	in := []byte("aivm/random/v1")
	in = append(in, new(big.Int).SetInt64(int64(len(label))).FillBytes(make([]byte, 8))...)
	in = append(in, label...)
	in = append(in, new(big.Int).SetUint64(seed).FillBytes(make([]byte, 8))...)
	return &spec{sha3.SumSHAKE256(in, 1<<17)}
}

func (s *spec) word() *big.Int {
	w := new(big.Int).SetBytes(s.bytes[:8])
	s.bytes = s.bytes[8:]
	return w
}

func (s *spec) below(n *big.Int) *big.Int {
	two64 := new(big.Int).Lsh(big.NewInt(1), 64)
	least := new(big.Int).Mod(two64, n)
	for {
		if w := s.word(); w.Cmp(least) >= 0 {
			return w.Mod(w, n)
		}
	}
}

func (s *spec) normal(std *big.Rat, frac uint) int64 {
	sum := new(big.Int).Lsh(big.NewInt(-6), 32)
	sum.Add(sum, big.NewInt(6))
	for range 6 {
		w := s.word()
		sum.Add(sum, new(big.Int).Rsh(w, 32))
		sum.Add(sum, new(big.Int).And(w, big.NewInt(math.MaxUint32)))
	}
	x := new(big.Rat).SetFrac(sum, new(big.Int).Lsh(big.NewInt(1), 32))
	x.Mul(x, std).Mul(x, new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), frac)))
	x.Add(x, big.NewRat(1, 2))
	return new(big.Int).Div(x.Num(), x.Denom()).Int64() // floor: the denominator is positive
}

func TestStreamFollowsSpec(t *testing.T) {
	for _, label := range []string{"", "w1", "layer/0/weight"} {
		for _, seed := range []uint64{0, 1, math.MaxUint64} {
			s, want := New(seed, label), newSpec(seed, label)
			for range 300 { // more than one buffer
				require.Equal(t, want.word().Uint64(), s.Uint64())
			}
		}
	}
}

// The label is prefixed with its length and the seed has a place of its own.
func TestStreamsDiffer(t *testing.T) {
	seen := make(map[uint64]string)
	for _, label := range []string{"", "a", "b", "ab", "a\x00", "\x00"} {
		for seed := range uint64(20) {
			name, w := fmt.Sprintf("%q %d", label, seed), New(seed, label).Uint64()
			require.Empty(t, seen[w], name)
			seen[w] = name
		}
	}
}

func TestBelowFollowsSpec(t *testing.T) {
	// 2^63+1 rejects half of the words.
	for _, n := range []uint64{1, 2, 3, 10, 1 << 32, 1<<63 + 1, 3 << 62, math.MaxUint64} {
		s, want := New(7, "below"), newSpec(7, "below")
		for range 300 {
			require.Equal(t, want.below(new(big.Int).SetUint64(n)).Uint64(), s.Below(n), "n = %d", n)
		}
		require.Equal(t, want.word().Uint64(), s.Uint64(), "n = %d: same number of words", n)
	}
	require.PanicsWithValue(t, "BUG: random: Below(0)", func() { New(7, "below").Below(0) })
}

// The counts of n values are within five deviations of equal.
func TestBelowIsUniform(t *testing.T) {
	const draws = 60000
	s := New(11, "uniform")
	for n := 2; n <= 13; n++ {
		count := make([]int, n)
		for range draws {
			count[s.Below(uint64(n))]++
		}
		p := 1 / float64(n)
		for v, c := range count {
			require.InDelta(t, draws*p, c, 5*math.Sqrt(draws*p*(1-p)), "n = %d, value %d", n, v)
		}
	}
}

func TestShuffle(t *testing.T) {
	for _, n := range []int{0, 1, 2, 3, 17, 1000} {
		p, err := New(5, "rows").Shuffle(n)
		require.NoError(t, err)
		want, draw := make([]int32, n), newSpec(5, "rows")
		for i := range want {
			want[i] = int32(i)
		}
		for i := n - 1; i >= 1; i-- {
			j := draw.below(big.NewInt(int64(i) + 1)).Int64()
			want[i], want[j] = want[j], want[i]
		}
		require.Equal(t, want, p)

		seen := make([]bool, n)
		for _, v := range p {
			require.False(t, seen[v], "%d twice in a permutation of %d", v, n)
			seen[v] = true
		}
	}
	for _, n := range []int{-1, MaxShuffle + 1} {
		_, err := New(5, "rows").Shuffle(n)
		require.EqualError(t, err, fmt.Sprintf("permutation of %d elements, want 0 to 67108864", n))
	}
}

// All 24 permutations of four elements are equally likely.
func TestShuffleIsUniform(t *testing.T) {
	const draws = 24000
	s, count := New(6, "rows"), make(map[string]int)
	for range draws {
		p, err := s.Shuffle(4)
		require.NoError(t, err)
		count[fmt.Sprint(p)]++
	}
	require.Len(t, count, 24)
	for p, c := range count {
		require.InDelta(t, draws/24, c, 5*math.Sqrt(draws/24), p)
	}
}

func TestUniform(t *testing.T) {
	for _, r := range [][2]int64{
		{0, 0}, {-5, 5}, {3, 1 << 40}, {math.MinInt64, math.MaxInt64}, {math.MinInt64, -1}, {math.MinInt64, math.MaxInt64 - 1},
	} {
		lo, hi := big.NewInt(r[0]), big.NewInt(r[1])
		got, want := make([]int64, 200), newSpec(9, "b")
		require.NoError(t, New(9, "b").Uniform(got, lo, hi))
		n := new(big.Int).Sub(hi, lo)
		n.Add(n, big.NewInt(1))
		for _, v := range got {
			w := want.below(n)
			require.Equal(t, w.Add(w, lo).Int64(), v, "[%d, %d]", r[0], r[1])
		}
	}
}

func TestUniformErrors(t *testing.T) {
	big64 := new(big.Int).Lsh(big.NewInt(1), 63)
	for _, c := range []struct {
		lo, hi *big.Int
		want   string
	}{
		{big.NewInt(1), big.NewInt(0), "uniform integers in [1, 0]: the range is empty"},
		{big.NewInt(0), big64, "uniform integers in [0, 9223372036854775808]: the range exceeds 64 bits"},
	} {
		s := New(1, "")
		require.EqualError(t, s.Uniform(make([]int64, 3), c.lo, c.hi), c.want)
		require.Equal(t, New(1, "").Uint64(), s.Uint64(), "nothing was drawn")
	}
}

func rat(s string) *big.Rat {
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		panic(s)
	}
	return r
}

func TestNormalFollowsSpec(t *testing.T) {
	for _, c := range []struct {
		std  string
		frac int
	}{
		{"0", 8},
		{"1", 0},
		{"1/28", 24},
		{"0.0505076", 16},
		{"1/3", 60},
		{"1", 31},
		{"1", 32},
		{"1", 33},
		{"7/5", 31},
		{"12345678901234567890123/99999999999999999999999", 40},
		{"1/1000000000000000000000000000000", 120},
		{"1/9223372036854775808", 0},
		{"1537228672809129300", 0},
	} {
		got, want := make([]int64, 200), newSpec(3, "w")
		require.NoError(t, New(3, "w").Normal(got, rat(c.std), c.frac))
		for i, v := range got {
			require.Equal(t, want.normal(rat(c.std), uint(c.frac)), v, "%s at %d: draw %d", c.std, c.frac, i)
		}
	}
}

// Rounding at ties and at the ends of the sum, in both ways of computing it.
func TestScaled(t *testing.T) {
	const half = 1 << 31
	for x, want := range map[int64]int64{half: 1, half - 1: 0, -half: 0, -half - 1: -1, 3 * half: 2, -3 * half: -1} {
		require.Equal(t, want, scaled(x, big.NewRat(1, 1<<32)).Int64(), "%d/2^32", x)
	}
	const end = 6<<32 - 6
	for _, factor := range []*big.Rat{
		big.NewRat(1, 1<<32), big.NewRat(1, 2), big.NewRat(1, 1), big.NewRat(5, 3), big.NewRat(0, 1), big.NewRat(1<<28, 1),
		big.NewRat(1<<60+1, 1<<40), big.NewRat(1, math.MaxInt64), big.NewRat(math.MaxInt64, 1<<60), big.NewRat(3<<60, 1<<61+1),
	} {
		for _, x := range []int64{-end, -end + 1, -half, -3, -2, -1, 0, 1, 2, 3, half - 1, half, half + 1, end - 1, end} {
			got := scaledWords(x, factor.Num().Uint64(), factor.Denom().Uint64())
			require.Equal(t, scaled(x, factor).Int64(), got, "%d·%s", x, factor)
		}
	}
}

func TestNormalMoments(t *testing.T) {
	const n = 100000
	v := make([]int64, n)
	require.NoError(t, New(2, "moments").Normal(v, big.NewRat(1, 2), 20))
	var mean, square, fourth, beyond float64
	for _, x := range v {
		y := float64(x) / (1 << 19) // in deviations
		mean += y / n
		square += y * y / n
		fourth += y * y * y * y / n
		if math.Abs(y) > 2 {
			beyond += 1. / n
		}
		require.Less(t, math.Abs(y), 6.)
	}
	require.InDelta(t, 0, mean, 5/math.Sqrt(n))
	require.InDelta(t, 1, square, 5*math.Sqrt(2./n))
	require.InDelta(t, 2.9, fourth, 0.15) // of twelve uniform variables: 3 - 6/(5·12)
	require.InDelta(t, 0.0455, beyond, 0.004)
}

func TestNormalErrors(t *testing.T) {
	for _, c := range []struct {
		std  string
		frac int
		want string
	}{
		{"-1/2", 8, "normal integers of deviation -0.500000, want 0 or more"},
		{"1", -1, "normal integers at scale -1, want 0 to 120"},
		{"1", 121, "normal integers at scale 121, want 0 to 120"},
		{"1", 61, "normal integers of deviation 1.000000 at scale 61: six deviations exceed 64 bits"},
		{"1e-80", 8, "normal integers: the deviation is a fraction of more than 256 bits"},
	} {
		s := New(1, "")
		require.EqualError(t, s.Normal(make([]int64, 3), rat(c.std), c.frac), c.want)
		require.Equal(t, New(1, "").Uint64(), s.Uint64(), "nothing was drawn")
	}
}

// Frozen: a change breaks every run that starts from a seed. The vectors were
// computed from the package comment in another language.
func TestGolden(t *testing.T) {
	s := New(42, "golden")
	require.Equal(t, []uint64{16751115637703715242, 9055187100371825120}, []uint64{s.Uint64(), s.Uint64()})
	require.Equal(t, []uint64{3, 2, 2767705224741880598}, []uint64{s.Below(10), s.Below(10), s.Below(1<<63 + 1)})
	p, err := s.Shuffle(8)
	require.NoError(t, err)
	require.Equal(t, []int32{7, 0, 3, 1, 6, 4, 2, 5}, p)
	v := make([]int64, 4)
	require.NoError(t, s.Uniform(v, big.NewInt(-100), big.NewInt(100)))
	require.Equal(t, []int64{-82, 86, -31, -64}, v)
	require.NoError(t, s.Normal(v, big.NewRat(1, 28), 24))
	require.Equal(t, []int64{310501, 35787, 8728, 696806}, v)
}

func BenchmarkNormal(b *testing.B) {
	v := make([]int64, 784*128)
	for b.Loop() {
		if err := New(1, "w").Normal(v, big.NewRat(1, 28), 24); err != nil {
			b.Fatal(err)
		}
	}
}
