package kernel

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aivm/aivm/isa/int128"
)

func TestElementwiseAgainstReference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		shape := drawShape(t)
		a := drawView(t, drawKind(t, "kind a"), shape)
		b := drawView(t, drawKind(t, "kind b"), shape)
		dst := drawData(t, drawKind(t, "kind dst"), size(shape))
		ca, cb := drawInt(t, "ca"), drawInt(t, "cb")
		x := func(i int) *big.Int { return bigAt(a.Data, position(a, shape, i)) }
		y := func(i int) *big.Int { return bigAt(b.Data, position(b, shape, i)) }

		Linear(dst, shape, ca, a, cb, b)
		requireElements(t, dst, func(i int) *big.Int {
			l, r := x(i), y(i)
			return l.Mul(l, ca.Big()).Add(l, r.Mul(r, cb.Big()))
		})
		Add(dst, shape, a, b)
		requireElements(t, dst, func(i int) *big.Int { l := x(i); return l.Add(l, y(i)) })
		Sub(dst, shape, a, b)
		requireElements(t, dst, func(i int) *big.Int { l := x(i); return l.Sub(l, y(i)) })
		Mul(dst, shape, ca, a, b)
		requireElements(t, dst, func(i int) *big.Int { l := x(i); return l.Mul(l, ca.Big()).Mul(l, y(i)) })
		Scale(dst, shape, ca, a)
		requireElements(t, dst, func(i int) *big.Int { l := x(i); return l.Mul(l, ca.Big()) })
		Neg(dst, shape, a)
		requireElements(t, dst, func(i int) *big.Int { l := x(i); return l.Neg(l) })
	})
}

// A result may take the place of an operand, in one goroutine and in several.
func TestElementwiseInPlace(t *testing.T) {
	for _, k := range kinds {
		for _, n := range []int{5, 1 << 18} {
			d := NewData(k, n)
			for i := range n {
				d.Set(i, int128.From(int64(i%1000-500)))
			}
			v := RowMajor(d, n)
			Linear(d, []int{n}, int128.From(3), v, int128.From(-1), v)
			requireElements(t, d, func(i int) *big.Int { return big.NewInt(2 * int64(i%1000-500)) })
		}
	}
}

func TestCopyAgainstReference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		shape := drawShape(t)
		src := drawView(t, drawKind(t, "kind src"), shape)
		// The destination is a slice of a larger tensor, its axes in any order.
		order := rapid.Permutation(axes(len(shape))).Draw(t, "dst order")
		dst := View{Off: rapid.IntRange(0, 2).Draw(t, "dst off")}
		n := rapid.IntRange(1, 2).Draw(t, "dst gap")
		for _, axis := range order {
			dst.Stride[axis] = n
			n *= shape[axis] + 1
		}
		dst.Data = drawData(t, rapid.SampledFrom([]Kind{src.Data.Kind, I16, I128}).Draw(t, "kind dst"), dst.Off+n)
		want := clone(dst.Data)
		for i := range size(shape) {
			want.Set(position(dst, shape, i), src.Data.At(position(src, shape, i)))
		}
		Copy(dst, src, shape)
		require.Equal(t, want, dst.Data)
	})
}

func TestGatherAgainstReference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n, rows, out := drawSize(t, "n"), drawSize(t, "rows"), drawSize(t, "out")
		src := drawData(t, drawKind(t, "kind src"), rows*n)
		dst := NewData(drawKind(t, "kind dst"), out*n)
		index := rapid.SliceOfN(rapid.Int32Range(0, int32(rows-1)), out, out).Draw(t, "index")
		require.Equal(t, -1, Gather(dst, src, n, index))
		requireElements(t, dst, func(i int) *big.Int { return bigAt(src, int(index[i/n])*n+i%n) })

		at := rapid.IntRange(0, out-1).Draw(t, "bad")
		index[at] = rapid.SampledFrom([]int32{-1, int32(rows), -1 << 31, 1<<31 - 1}).Draw(t, "bad index")
		require.Equal(t, at, Gather(dst, src, n, index))
	})
}

func TestSumAgainstReference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		shape := drawShape(t)
		src := drawView(t, drawKind(t, "kind src"), shape)
		summed := rapid.SliceOfN(rapid.Bool(), len(shape), len(shape)).Draw(t, "summed")
		var kept []int
		for axis, s := range summed {
			if !s {
				kept = append(kept, shape[axis])
			}
		}
		want := make([]*big.Int, size(kept))
		for i := range want {
			want[i] = new(big.Int)
		}
		for i := range size(shape) {
			at, n, rest := 0, 1, i
			for axis := len(shape) - 1; axis >= 0; axis-- {
				if !summed[axis] {
					at += rest % shape[axis] * n
					n *= shape[axis]
				}
				rest /= shape[axis]
			}
			want[at].Add(want[at], bigAt(src.Data, position(src, shape, i)))
		}
		dst := drawData(t, drawKind(t, "kind dst"), len(want))
		Sum(dst, src, shape, summed)
		requireElements(t, dst, func(i int) *big.Int { return want[i] })
	})
}

// Shapes large enough for several goroutines.
func TestElementwiseLarge(t *testing.T) {
	const m, n = 700, 300
	a, b, dst := NewData(I16, m*n), NewData(I32, n), NewData(I64, m*n)
	rng := rand.New(rand.NewPCG(5, 6))
	for i := range a.I16 {
		a.I16[i] = int16(rng.Uint32())
	}
	for i := range b.I32 {
		b.I32[i] = int32(rng.Uint32())
	}
	Linear(dst, []int{m, n}, int128.From(7), RowMajor(a, m, n), int128.From(-2), View{Data: b, Stride: [MaxRank]int{0, 1}})
	for i := range m * n {
		if want := 7*int64(a.I16[i]) - 2*int64(b.I32[i%n]); dst.I64[i] != want {
			t.Fatalf("element %d is %d, want %d", i, dst.I64[i], want)
		}
	}
	turned := NewData(I16, m*n)
	Copy(RowMajor(turned, n, m), View{Data: a, Stride: [MaxRank]int{1, n}}, []int{n, m})
	for i := range m * n {
		if want := a.I16[i%m*n+i/m]; turned.I16[i] != want {
			t.Fatalf("transposed: element %d is %d, want %d", i, turned.I16[i], want)
		}
	}
}

func BenchmarkElementwise(b *testing.B) {
	const m, n = 64, 128
	x, y, z, bias := NewData(I64, m*n), NewData(I64, m*n), NewData(I64, m*n), NewData(I32, n)
	small := NewData(I16, m*n)
	shape := []int{m, n}
	for _, c := range []struct {
		name string
		f    func()
	}{
		{"linear", func() {
			Linear(z, shape, int128.From(8), RowMajor(x, shape...), int128.From(-1), RowMajor(y, shape...))
		}},
		{"bias", func() {
			Linear(z, shape, int128.From(1), RowMajor(x, shape...), int128.From(16), View{Data: bias, Stride: [MaxRank]int{0, 1}})
		}},
		{"bias of 10", func() {
			Linear(z.Slice(0, 640), []int{64, 10}, int128.From(1), RowMajor(x, 64, 10), int128.From(16), View{Data: bias, Stride: [MaxRank]int{0, 1}})
		}},
		{"mul16", func() { Mul(small, shape, int128.From(1), RowMajor(small, shape...), RowMajor(small, shape...)) }},
		{"transpose", func() { Copy(RowMajor(z, n, m), View{Data: x, Stride: [MaxRank]int{1, n}}, []int{n, m}) }},
		{"sum of rows", func() { Sum(bias, RowMajor(x, shape...), shape, []bool{true, false}) }},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				c.f()
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/(m*n), "ns/element")
		})
	}
}
