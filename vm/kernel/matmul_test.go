package kernel

import (
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aivm/aivm/isa/int128"
)

// refMatMul is dst + c·a·b, or c·a·b if set, modulo the word of dst.
func refMatMul(dst Mat, c int128.Int, set bool, a, b Mat, m, k, n int) {
	for i := range m {
		for j := range n {
			at := dst.Off + i*dst.Row + j*dst.Col
			s := new(big.Int)
			for p := range k {
				x := bigAt(a.Data, a.Off+i*a.Row+p*a.Col)
				s.Add(s, x.Mul(x, bigAt(b.Data, b.Off+p*b.Row+j*b.Col)))
			}
			s.Mul(s, c.Big())
			if !set {
				s.Add(s, bigAt(dst.Data, at))
			}
			v, _ := int128.FromBig(cut(s, dst.Data.Kind))
			dst.Data.Set(at, v)
		}
	}
}

// drawMat draws a rows × cols matrix, stored by rows or by columns, with gaps.
func drawMat(t *rapid.T, name string, k Kind, rows, cols int) Mat {
	m := Mat{Off: rapid.IntRange(0, 2).Draw(t, name+" off")}
	gap := rapid.IntRange(0, 2).Draw(t, name+" gap")
	if rapid.Bool().Draw(t, name+" by columns") {
		m.Row, m.Col = 1, rows+gap
	} else {
		m.Row, m.Col = cols+gap, 1
	}
	m.Data = drawData(t, k, m.Off+(rows+gap)*(cols+gap))
	return m
}

// Whatever the operands, results are right modulo the word of dst: so they are
// right where they fit, at the ends of the range too.
func TestMatMulAgainstReference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, k, n := drawSize(t, "m"), drawSize(t, "k"), drawSize(t, "n")
		if rapid.IntRange(0, 7).Draw(t, "large") == 0 {
			large := rapid.SampledFrom([]int{127, 256, 257, 300}).Draw(t, "size")
			*rapid.SampledFrom([]*int{&m, &k, &n}).Draw(t, "axis") = large
		}
		a := drawMat(t, "a", drawKind(t, "kind a"), m, k)
		b := drawMat(t, "b", drawKind(t, "kind b"), k, n)
		got := drawMat(t, "dst", rapid.SampledFrom([]Kind{I64, I128}).Draw(t, "kind dst"), m, n)
		want := got
		want.Data = clone(got.Data)
		if rapid.Bool().Draw(t, "add") {
			c := drawInt(t, "c")
			AddMatMul(got, c, a, b, m, k, n)
			refMatMul(want, c, false, a, b, m, k, n)
		} else {
			MatMul(got, a, b, m, k, n)
			refMatMul(want, int128.From(1), true, a, b, m, k, n)
		}
		require.Equal(t, want.Data, got.Data)
	})
}

func TestMatMulOfNothing(t *testing.T) {
	d := Data{Kind: I64, I64: []int64{1, 2, 3, 4}}
	dst := Mat{Data: d, Row: 2, Col: 1}
	AddMatMul(dst, int128.From(1), Mat{}, Mat{}, 2, 0, 2)
	require.Equal(t, []int64{1, 2, 3, 4}, d.I64)
	MatMul(dst, Mat{}, Mat{}, 2, 0, 2)
	require.Equal(t, []int64{0, 0, 0, 0}, d.I64)
	require.Panics(t, func() { MatMul(Mat{Data: NewData(I32, 1)}, Mat{Data: d}, Mat{Data: d}, 1, 1, 1) })
}

// Sums at the bound that the caller owes, on both sides of 2⁶³ and of 2¹²⁷.
func TestMatMulAtTheBound(t *testing.T) {
	filled := func(k Kind, n int, v int128.Int) Data {
		d := NewData(k, n)
		for i := range n {
			d.Set(i, v)
		}
		return d
	}
	const k = 512
	for _, c := range []struct {
		a, b   int128.Int
		ka, kb Kind
		dst    Kind
	}{
		{int128.From(math.MinInt16), int128.From(1<<39 - 1), I16, I64, I64},
		{int128.From(math.MinInt16), int128.From(1 << 39), I16, I64, I64}, // −2⁶³ itself
		{int128.From(math.MinInt16), int128.From(math.MinInt64), I16, I64, I128},
		{int128.From(math.MinInt32), int128.From(math.MinInt32), I32, I32, I128},
		{int128.From(math.MinInt64), int128.From(math.MinInt64 >> 9), I64, I64, I128},
		{int128.From(math.MaxInt64), int128.From(math.MinInt64 >> 9), I64, I64, I128},
		{int128.From(math.MinInt16), int128.Int{Hi: 1<<39 - 1, Lo: math.MaxUint64}, I16, I128, I128},
	} {
		dst := NewData(c.dst, 1)
		a, b := filled(c.ka, k, c.a), filled(c.kb, k, c.b)
		MatMul(Mat{Data: dst}, Mat{Data: a, Col: 1}, Mat{Data: b, Row: 1}, 1, k, 1)
		want := new(big.Int).Mul(c.a.Big(), c.b.Big())
		want.Mul(want, big.NewInt(k))
		require.Equal(t, want.String(), dst.At(0).String(), "%v·%v", c.a, c.b)
	}
}

// Products large enough for several goroutines and blocks, against plain loops
// on words that cannot overflow.
func TestMatMulLarge(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for _, s := range [][3]int{{64, 784, 128}, {130, 300, 270}, {1, 4096, 257}, {1000, 9, 1000}, {3000, 300, 1}} {
		m, k, n := s[0], s[1], s[2]
		a, b := NewData(I16, m*k), NewData(I64, k*n)
		for i := range a.I16 {
			a.I16[i] = int16(rng.Uint32())
		}
		for i := range b.I64 {
			b.I64[i] = rng.Int64() >> 28
		}
		want := make([]int64, m*n)
		for i := range m {
			for p := range k {
				for j := range n {
					want[i*n+j] += int64(a.I16[i*k+p]) * b.I64[p*n+j]
				}
			}
		}
		for _, kind := range []Kind{I64, I128} {
			dst := NewData(kind, m*n)
			MatMul(Mat{Data: dst, Row: n, Col: 1}, Mat{Data: a, Row: k, Col: 1}, Mat{Data: b, Row: n, Col: 1}, m, k, n)
			for i, w := range want {
				if dst.At(i) != int128.From(w) {
					t.Fatalf("%v into %s: element %d is %s, want %d", s, kind, i, dst.At(i), w)
				}
			}
		}
	}
}

func TestTileAgainstReference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k := drawSize(t, "k")
		a, b := drawData(t, I64, k*tileRows), drawData(t, I64, k*tileCols)
		var slow, fast, want [tileRows * tileCols]int64
		for p := range k {
			for i := range tileRows {
				for j := range tileCols {
					want[i*tileCols+j] += a.I64[p*tileRows+i] * b.I64[p*tileCols+j]
				}
			}
		}
		tileGo(k, a.I64, b.I64, &slow)
		tile(k, a.I64, b.I64, &fast)
		require.Equal(t, want, slow)
		require.Equal(t, want, fast)
	})
}

// BenchmarkMatMul reports G multiply-adds per second; run it with -cpu 1 for
// the figure of a core. NN is a·b, TN aᵀ·b, NT a·bᵀ; m, k, n after transposing.
func BenchmarkMatMul(b *testing.B) {
	for _, c := range []struct {
		layout   string
		m, k, n  int
		ka, kb   Kind
		dst      Kind
		bitsB    uint
		multiple bool
	}{
		{"NN", 32, 64, 32, I16, I16, I64, 15, false},
		{"NN", 32, 64, 10, I16, I16, I64, 15, false},
		{"NN", 64, 784, 128, I16, I16, I64, 15, false},
		{"NN", 256, 256, 256, I16, I16, I64, 15, false},
		{"NN", 256, 256, 256, I32, I32, I64, 26, false},
		{"NN", 64, 784, 128, I16, I64, I64, 38, false},
		{"NN", 64, 784, 128, I16, I64, I128, 38, false},
		{"NN", 64, 784, 128, I16, I64, I128, 60, false},
		{"NN", 64, 784, 128, I16, I128, I128, 100, false},
		{"NN", 64, 784, 128, I64, I64, I128, 60, false},
		{"TN", 784, 64, 128, I16, I64, I64, 38, false},
		{"TN", 784, 64, 128, I16, I16, I64, 15, true},
		{"TN", 784, 64, 128, I16, I16, I128, 15, true},
		{"NT", 64, 128, 784, I16, I64, I64, 38, false},
		{"NT", 32, 10, 32, I16, I64, I64, 38, false},
		{"NN", 1024, 784, 1, I16, I16, I64, 15, false},
	} {
		name := fmt.Sprintf("%s/%dx%dx%d/%s-%s(%d)-%s", c.layout, c.m, c.k, c.n, c.ka, c.kb, c.bitsB, c.dst)
		if c.multiple {
			name += "-add"
		}
		b.Run(name, func(b *testing.B) {
			rng := rand.New(rand.NewPCG(3, 4))
			x, y := NewData(c.ka, c.m*c.k), NewData(c.kb, c.k*c.n)
			for i := range x.Len() {
				x.Set(i, int128.From(int64(int16(rng.Uint32()))))
			}
			for i := range y.Len() {
				y.Set(i, int128.Int{Hi: int64(rng.Uint64()), Lo: rng.Uint64()}.Shr(127-c.bitsB))
			}
			dst := Mat{Data: NewData(c.dst, c.m*c.n), Row: c.n, Col: 1}
			ma, mb := Mat{Data: x, Row: c.k, Col: 1}, Mat{Data: y, Row: c.n, Col: 1}
			switch c.layout {
			case "TN":
				ma.Row, ma.Col = 1, c.m
			case "NT":
				mb.Row, mb.Col = 1, c.k
			}
			b.ReportAllocs()
			for b.Loop() {
				if c.multiple {
					AddMatMul(dst, int128.From(-8), ma, mb, c.m, c.k, c.n)
				} else {
					MatMul(dst, ma, mb, c.m, c.k, c.n)
				}
			}
			macs := float64(b.N) * float64(c.m*c.k*c.n)
			b.ReportMetric(macs/float64(b.Elapsed().Nanoseconds()), "GMAC/s")
		})
	}
}
