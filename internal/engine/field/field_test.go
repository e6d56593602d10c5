package field

import (
	"errors"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func point(t *rapid.T, n int) []fr.Element {
	x := make([]fr.Element, n)
	for i := range x {
		x[i] = edge(t, "point")
	}
	return x
}

// extension is the multilinear extension of f by its definition.
func extension(x []fr.Element, f func(i int) fr.Element) (sum fr.Element) {
	one := fr.One()
	for i := range 1 << len(x) {
		v := f(i)
		for j := range x {
			w := x[j]
			if i>>(len(x)-1-j)&1 == 0 {
				w.Sub(&one, &x[j])
			}
			v.Mul(&v, &w)
		}
		sum.Add(&sum, &v)
	}
	return sum
}

func indicator(b bool) (e fr.Element) {
	if b {
		e.SetOne()
	}
	return e
}

func TestExtensions(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var f Native
		n := rapid.IntRange(0, 7).Draw(t, "n")
		x, y := point(t, n), point(t, n)
		extent := rapid.Uint64Range(0, 1<<n).Draw(t, "extent")
		at := rapid.IntRange(0, 1<<n-1).Draw(t, "index")
		require.Equal(t, extension(x, func(i int) fr.Element { return indicator(uint64(i) < extent) }), Less(&f, x, extent))
		require.Equal(t, extension(x, func(i int) fr.Element { return Int(int64(i)) }), Identity(&f, x))
		require.Equal(t, extension(x, func(i int) fr.Element { return indicator(i == at) }), EqIndex(&f, x, uint64(at)))
		require.Equal(t, extension(x, func(i int) fr.Element { return EqIndex(&f, y, uint64(i)) }), Eq(&f, x, y))
		table := EqTable(x)
		require.Equal(t, EqIndex(&f, x, uint64(at)), table[at])
		v := make(fr.Vector, 1<<n)
		for i := range v {
			v[i] = Int(int64(i*i) - 5)
		}
		require.Equal(t, extension(x, func(i int) fr.Element { return v[i] }), Evaluate(v, x))
	})
}

func TestPolynomials(t *testing.T) {
	var f Native
	three := Int(3)
	require.Equal(t, []fr.Element{Int(1), Int(3), Int(9), Int(27)}, Powers(&f, three, 4))
	require.Empty(t, Powers(&f, three, 0))
	require.Equal(t, Int(5+7*3-2*9), Horner(&f, []fr.Element{Int(5), Int(7), Int(-2)}, three))
	require.Equal(t, Int(0), Horner(&f, nil, three))
	require.Equal(t, Int(10-6*3), Lerp(&f, Int(10), Int(4), three))
	require.Equal(t, Int(1<<40), Pow2(40))
}

func TestNativeKeepsTheFirstCause(t *testing.T) {
	first, second := errors.New("first"), errors.New("second")
	var f Native
	f.AssertEqual(second, Int(2), Int(2))
	f.AssertNonZero(second, Int(1))
	require.NoError(t, f.Err())
	f.AssertNonZero(first, Int(0))
	f.AssertEqual(second, Int(1), Int(2))
	require.Equal(t, first, f.Err())
	f = Native{}
	f.AssertEqual(second, Int(1), Int(2))
	require.Equal(t, second, f.Err())
}

func TestAccumulator(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var a Accumulator
		want, total := new(big.Int), uint64(0)
		for range rapid.IntRange(0, 5).Draw(t, "terms") {
			e := edge(t, "e")
			x := rapid.Uint64Max(1<<63-1-total).Draw(t, "x")
			total += x
			a.Add(&e, x)
			v := e.BigInt(new(big.Int))
			want.Add(want, v.Mul(v, new(big.Int).SetUint64(x)))
		}
		got := a.Reduce()
		require.True(t, new(fr.Element).SetBigInt(want).Equal(&got))
		require.Less(t, got[3], modulus[3]+1, "reduced")
	})
}

func testBind[C Cell](t *testing.T, min, max int64) {
	rapid.Check(t, func(t *rapid.T) {
		rows, width := rapid.IntRange(1, 40).Draw(t, "rows"), rapid.IntRange(1, 600).Draw(t, "width")
		used := rapid.IntRange(1, width).Draw(t, "used")
		x := make([]C, rows*width)
		few := rapid.SliceOfN(rapid.Int64Range(min, max), 7, 7).Draw(t, "x")
		for i := range x {
			x[i] = C(few[(i*i+i/3)%7])
		}
		low, high := make(fr.Vector, used), make(fr.Vector, rows)
		for _, v := range []fr.Vector{low, high} {
			a, b := edge(t, "a"), edge(t, "b")
			for i := range v {
				v[i] = a
				a.Mul(&a, &b)
			}
		}
		byRow, byColumn := make(fr.Vector, rows), make(fr.Vector, used)
		for i := range rows {
			for j := range used {
				v := Int(int64(x[i*width+j]))
				var p fr.Element
				byRow[i].Add(&byRow[i], p.Mul(&v, &low[j]))
				byColumn[j].Add(&byColumn[j], p.Mul(&v, &high[i]))
			}
		}
		got := make(fr.Vector, rows)
		BindRows(got, x, width, low)
		require.Equal(t, byRow, got)
		got = make(fr.Vector, used)
		BindColumns(got, x, width, high)
		require.Equal(t, byColumn, got)
		bindColumnsPortable(got, x, width, high)
		require.Equal(t, byColumn, got)
		got = make(fr.Vector, rows)
		bindRowsPortable(got, x, width, low, 0)
		require.Equal(t, byRow, got)
	})
}

func TestBind(t *testing.T) {
	t.Run("int8", func(t *testing.T) { testBind[int8](t, -1<<7, 1<<7-1) })
	t.Run("int16", func(t *testing.T) { testBind[int16](t, -1<<15, 1<<15-1) })
	t.Run("uint16", func(t *testing.T) { testBind[uint16](t, 0, 1<<16-1) })
	t.Run("uint32", func(t *testing.T) { testBind[uint32](t, 0, 1<<32-1) })
	t.Run("int32", func(t *testing.T) { testBind[int32](t, -1<<31, 1<<31-1) })
	t.Run("int64", func(t *testing.T) { testBind[int64](t, -1<<63, 1<<63-1) })
}

// Sums longer than the assembly's accumulators hold, with the greatest terms.
func TestBindLong(t *testing.T) {
	const n = 9000
	top := fr.Element{modulus[0] - 1, modulus[1], modulus[2], modulus[3]}
	e, x := make(fr.Vector, n), make([]int32, 16*n)
	for i := range e {
		e[i] = top
	}
	for i := range x {
		x[i] = 1<<31 - 1
	}
	want := Int(n * (1<<31 - 1))
	want.Mul(&want, &top)
	out := make(fr.Vector, 16)
	BindRows(out, x, n, e)
	for i := range out {
		require.Equal(t, want, out[i])
	}
	BindColumns(out, x, 16, e)
	for i := range out {
		require.Equal(t, want, out[i])
	}
}

func TestEvaluateCells(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := point(t, rapid.IntRange(0, 12).Draw(t, "n"))
		cells, v := make([]int16, 1<<len(x)), make(fr.Vector, 1<<len(x))
		for i := range cells {
			cells[i] = int16(i*i*31 + 7)
			v[i] = Int(int64(cells[i]))
		}
		require.Equal(t, Evaluate(v, x), EvaluateCells(cells, x))
	})
}

func TestParallelCoversOnce(t *testing.T) {
	for n := range 70 {
		for _, block := range []int{1, 3, 16} {
			hits := make([]int, n)
			Parallel(n, block, func(worker, lo, hi int) {
				if worker < 0 || worker >= Workers || lo%block != 0 {
					panic("worker or cut")
				}
				for i := lo; i < hi; i++ {
					hits[i]++
				}
			})
			for _, h := range hits {
				require.Equal(t, 1, h)
			}
		}
	}
}

func TestArenaReuses(t *testing.T) {
	a := NewArena(Portable{})
	b := a.Get()
	before := a.Bytes()
	a.Put(b)
	a.Put(nil)
	c := a.Get()
	require.Same(t, &b[0], &c[0])
	require.Equal(t, before, a.Bytes())
	require.Len(t, c, Portable{}.Words())
	require.NotSame(t, &c[0], &a.Get()[0])
}

func BenchmarkBind(b *testing.B) {
	const rows, width = 1 << 11, 1 << 11
	low, high := make(fr.Vector, width), make(fr.Vector, rows)
	low.MustSetRandom()
	high.MustSetRandom()
	out := make(fr.Vector, rows)
	b.Run("rows/int16", func(b *testing.B) { benchBind(b, func(x []int16) { BindRows(out, x, width, low) }) })
	b.Run("columns/int16", func(b *testing.B) { benchBind(b, func(x []int16) { BindColumns(out, x, width, high) }) })
	b.Run("rows/int32", func(b *testing.B) { benchBind(b, func(x []int32) { BindRows(out, x, width, low) }) })
	b.Run("columns/int64", func(b *testing.B) { benchBind(b, func(x []int64) { BindColumns(out, x, width, high) }) })
}

func benchBind[C Cell](b *testing.B, f func(x []C)) {
	x := make([]C, 1<<22)
	for i := range x {
		x[i] = C(i * 7919)
	}
	for b.Loop() {
		f(x)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(x)), "ns/cell")
}
