package kernel

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aivm/aivm/isa/int128"
)

func TestLookup(t *testing.T) {
	table := []int64{10, 11, 12, 13, 14}
	for _, c := range []struct {
		first int64
		x     []int64
		want  []int64
		bad   int
	}{
		{-2, []int64{-2, 2, 0, -1}, []int64{10, 14, 12, 11}, -1},
		{-2, []int64{0, 3, -3}, nil, 1},
		{-2, []int64{0, 0, -3}, nil, 2},
		{0, []int64{math.MinInt64}, nil, 0},
		{math.MaxInt64 - 1, []int64{math.MinInt64}, nil, 0}, // the difference wraps to 2
		{math.MaxInt64 - 4, []int64{math.MaxInt64}, []int64{14}, -1},
		{math.MinInt64, []int64{math.MaxInt64}, nil, 0},
		{math.MinInt64, []int64{math.MinInt64 + 1}, []int64{11}, -1},
	} {
		dst := NewData(I64, len(c.x))
		require.Equal(t, c.bad, Lookup(dst, Data{Kind: I64, I64: c.x}, table, c.first), "%v", c)
		if c.bad < 0 {
			require.Equal(t, c.want, dst.I64)
		}
	}
	dst := NewData(I16, 2)
	require.Equal(t, -1, Lookup(dst, Data{Kind: I16, I16: []int16{1, 4}}, table, 0))
	require.Equal(t, []int16{11, 14}, dst.I16)
	require.Panics(t, func() { Lookup(dst, NewData(I128, 2), table, 0) })
}

// Step, Max, ArgMaxOneHot and Range, from their definitions.
func TestSelectAgainstReference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rows, n := drawSize(t, "rows"), drawSize(t, "n")
		src := drawData(t, drawKind(t, "kind src"), rows*n)
		if rapid.Bool().Draw(t, "ties") {
			for i := range src.Len() {
				src.Set(i, int128.From(src.At(i).Int64()%3))
			}
		}
		step, hot, most := drawData(t, drawKind(t, "kind step"), rows*n), drawData(t, drawKind(t, "kind hot"), rows*n), NewData(src.Kind, rows)
		Step(step, src)
		ArgMaxOneHot(hot, src, n)
		Max(most, src, n)
		lo, hi := Range(src)
		requireElements(t, step, func(i int) *big.Int {
			if bigAt(src, i).Sign() < 0 {
				return new(big.Int)
			}
			return big.NewInt(1)
		})
		least, largest := bigAt(src, 0), bigAt(src, 0)
		for r := range rows {
			first := r * n
			for i := r * n; i < (r+1)*n; i++ {
				v := bigAt(src, i)
				if v.Cmp(bigAt(src, first)) > 0 {
					first = i
				}
				if v.Cmp(least) < 0 {
					least = v
				}
				if v.Cmp(largest) > 0 {
					largest = v
				}
			}
			require.Equal(t, src.At(first), most.At(r))
			for i := r * n; i < (r+1)*n; i++ {
				want := int64(0)
				if i == first {
					want = 1
				}
				require.Equal(t, int128.From(want), hot.At(i), "row %d, element %d", r, i-r*n)
			}
		}
		require.Equal(t, least.String(), lo.String())
		require.Equal(t, largest.String(), hi.String())
	})
}

func TestRangeOfNothing(t *testing.T) {
	for _, k := range kinds {
		lo, hi := Range(NewData(k, 0))
		require.Equal(t, int128.Int{}, lo)
		require.Equal(t, int128.Int{}, hi)
	}
}
