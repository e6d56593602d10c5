package msm

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/isa/int128"
)

// knownPoints returns points with their discrete logarithms, so that any sum can be checked by one
// scalar multiplication.
func knownPoints(n int) ([]bn254.G1Affine, []fr.Element) {
	_, _, g, _ := bn254.Generators()
	logs := make([]fr.Element, n)
	for i := range logs {
		logs[i].MustSetRandom()
	}
	return bn254.BatchScalarMultiplicationG1(&g, logs), logs
}

func wantSum(logs []fr.Element, scalars []*big.Int) (p bn254.G1Affine) {
	var sum, s fr.Element
	for i, v := range scalars {
		s.SetBigInt(v)
		s.Mul(&s, &logs[i])
		sum.Add(&sum, &s)
	}
	return *p.ScalarMultiplicationBase(sum.BigInt(new(big.Int)))
}

func bigs[T Integer](cells []T) []*big.Int {
	r := make([]*big.Int, len(cells))
	for i, v := range cells {
		r[i] = big.NewInt(int64(v))
	}
	return r
}

// fill returns n cells, the first of which are the given extremes.
func fill[T Integer](n int, next func() T, extremes ...T) []T {
	cells := make([]T, n)
	for i := range cells {
		if i < len(extremes) {
			cells[i] = extremes[i]
		} else {
			cells[i] = next()
		}
	}
	return cells
}

func TestComputeCells(t *testing.T) {
	allPaths(t, func(t *testing.T) {
		rng := rand.New(rand.NewPCG(2, 3))
		e := NewEngine(2)
		for _, n := range []int{0, 1, 2, 9, 300, 5000} {
			points, logs := knownPoints(n)
			check := func(name string, s Scalars, v []*big.Int) {
				require.Equal(t, wantSum(logs, v), e.Add(points, s), "%s, n = %d", name, n)
			}
			i16 := fill(n, func() int16 { return int16(rng.Uint32()) }, math.MinInt16, math.MaxInt16, -1, 0)
			check("int16", Cells[int16](i16), bigs(i16))
			u16 := fill(n, func() uint16 { return uint16(rng.Uint32()) }, math.MaxUint16, 1<<15)
			check("uint16", Cells[uint16](u16), bigs(u16))
			bit := fill(n, func() uint8 { return uint8(rng.Uint32() & 1) }, 1)
			check("bits", Cells[uint8](bit), bigs(bit))
			i64 := fill(n, func() int64 { return int64(rng.Uint64()) }, math.MinInt64, math.MaxInt64, -1)
			check("int64", Cells[int64](i64), bigs(i64))
			i32 := fill(n, func() int32 { return int32(rng.Uint32()) >> rng.IntN(32) }, math.MinInt32, math.MaxInt32)
			check("int32", Cells[int32](i32), bigs(i32))
			same := fill(n, func() int16 { return -77 })
			check("one value", Cells[int16](same), bigs(same))
		}
	})
}

func TestComputeWide(t *testing.T) {
	rng := rand.New(rand.NewPCG(4, 5))
	e := NewEngine(2)
	points, logs := knownPoints(500)
	cells := make(Wide, len(points))
	want := make([]*big.Int, len(points))
	for i := range cells {
		cells[i] = int128.Int{Hi: int64(rng.Uint64()), Lo: rng.Uint64()}.Shr(uint(rng.IntN(100)))
	}
	cells[0] = int128.Int{Hi: math.MinInt64}
	cells[1] = int128.Int{Hi: math.MaxInt64, Lo: math.MaxUint64}
	for i := range cells {
		want[i] = cells[i].Big()
	}
	require.Equal(t, wantSum(logs, want), e.Add(points, cells))
}

func TestComputeField(t *testing.T) {
	allPaths(t, func(t *testing.T) {
		for _, n := range []int{1, 33, 3000} {
			points, _ := knownPoints(n)
			scalars := make(Field, n)
			for i := range scalars {
				scalars[i].MustSetRandom()
			}
			scalars[0].SetInt64(-1)
			var want bn254.G1Affine
			_, err := want.MultiExp(points, scalars, ecc.MultiExpConfig{})
			require.NoError(t, err)
			require.Equal(t, want, NewEngine(2).Add(points, scalars), "n = %d", n)
		}
	})
}

// TestComputeRepeatedPoints has sums that meet doublings and opposite points.
func TestComputeRepeatedPoints(t *testing.T) {
	allPaths(t, func(t *testing.T) {
		rng := rand.New(rand.NewPCG(6, 7))
		base, baseLogs := knownPoints(3)
		points, logs := make([]bn254.G1Affine, 3000), make([]fr.Element, 3000)
		for i := range points {
			k := rng.IntN(3)
			points[i], logs[i] = base[k], baseLogs[k]
		}
		cells := fill(len(points), func() int16 { return int16(rng.IntN(7) - 3) })
		require.Equal(t, wantSum(logs, bigs(cells)), NewEngine(2).Add(points, Cells[int16](cells)))
	})
}

func TestComputeSeveral(t *testing.T) {
	rng := rand.New(rand.NewPCG(8, 9))
	points, logs := knownPoints(4000)
	var sums []Sum
	var want []bn254.G1Affine
	for range 5 {
		narrow := fill(1000, func() int8 { return int8(rng.IntN(2)) })
		wide := fill(1500, func() int64 { return int64(rng.Uint64()) })
		sums = append(sums, Sum{{points[:1000], Cells[int8](narrow)}, {points[2000:], Cells[int64](wide)}})
		values := append(bigs(narrow), bigs(wide)...)
		want = append(want, wantSum(append(append([]fr.Element{}, logs[:1000]...), logs[2000:3500]...), values))
	}
	for _, cores := range []int{1, 2, 3} {
		require.Equal(t, want, NewEngine(cores).Compute(sums...), "%d cores", cores)
	}
}

// TestSparesRunOut forces the table to run out of spare copies.
func TestSparesRunOut(t *testing.T) {
	points, logs := knownPoints(4)
	many, manyLogs := make([]bn254.G1Affine, 40000), make([]fr.Element, 40000)
	cells := make([]int16, len(many))
	for i := range many { // every batch has another hot bucket
		many[i], manyLogs[i] = points[i%4], logs[i%4]
		cells[i] = int16(1 + i/batchSize)
	}
	require.Equal(t, wantSum(manyLogs, bigs(cells)), NewEngine(1).Add(many, Cells[int16](cells)))
}

func TestMultiples(t *testing.T) {
	_, _, g, _ := bn254.Generators()
	for _, n := range []int{0, 1, 1500, 1<<13 + 1} {
		scalars := make([]fr.Element, n)
		for i := range scalars {
			scalars[i].MustSetRandom()
			if i < 4 {
				scalars[i].SetInt64(int64(i - 1))
			}
		}
		got := NewEngine(2).Multiples(g, scalars)
		require.Len(t, got, n)
		for i := 0; i < n; i += 1 + n/20 {
			var want bn254.G1Affine
			want.ScalarMultiplication(&g, scalars[i].BigInt(new(big.Int)))
			require.Equal(t, want, got[i], "n = %d, i = %d", n, i)
		}
	}
}

func TestAddScaled(t *testing.T) {
	rng := rand.New(rand.NewPCG(10, 11))
	check := func(s Scalars, values []*big.Int) {
		dst, want := make([]fr.Element, s.Len()), make([]fr.Element, s.Len())
		var w fr.Element
		w.MustSetRandom()
		for i := range dst {
			dst[i].MustSetRandom()
			var v fr.Element
			v.SetBigInt(values[i])
			v.Mul(&v, &w)
			want[i].Add(&dst[i], &v)
		}
		mixed := append(fr.Vector(nil), dst...)
		s.AddScaled(dst, w)
		require.Equal(t, want, dst)
		var m field.Mix
		s.Mix(&m, 0, w)
		m.AddTo(mixed)
		require.Equal(t, want, []fr.Element(mixed))
	}
	for _, n := range []int{10, 600} {
		i16 := fill(n, func() int16 { return int16(rng.Uint32()) }, math.MinInt16, math.MaxInt16, -1, 255, 256, -256)
		check(Cells[int16](i16), bigs(i16))
		u16 := fill(n, func() uint16 { return uint16(rng.Uint32()) }, math.MaxUint16, 1<<15)
		check(Cells[uint16](u16), bigs(u16))
		i64 := fill(n, func() int64 { return int64(rng.Uint64()) }, math.MinInt64, math.MaxInt64)
		check(Cells[int64](i64), bigs(i64))
	}
	wide := Wide{{Hi: math.MinInt64}, {Hi: -1}, {Hi: -1, Lo: math.MaxUint64}, {Hi: 3, Lo: 5}, {Lo: math.MaxUint64}}
	var values []*big.Int
	for _, v := range wide {
		values = append(values, v.Big())
	}
	check(wide, values)
	full := make(Field, 5)
	values = nil
	for i := range full {
		full[i].MustSetRandom()
		values = append(values, full[i].BigInt(new(big.Int)))
	}
	check(full, values)
}
