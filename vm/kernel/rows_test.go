package kernel

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aivm/aivm/isa/int128"
)

func TestWeightedRowsAgainstReference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n, times := drawSize(t, "n"), drawSize(t, "rows")
		rows := drawData(t, drawKind(t, "kind"), n*times)
		dst := NewData(rapid.SampledFrom([]Kind{I64, I128}).Draw(t, "dst"), n)
		w := make([]int64, times)
		most := rapid.SampledFrom([]int64{1, 1 << 12, 1 << 29, 1 << 30, math.MaxInt64}).Draw(t, "weights")
		for j := range w {
			w[j] = rapid.Int64Range(-most, most).Draw(t, "w")
		}
		requireWeighted(t, dst, w, rows)
	})
}

// More than a tile, and more than one goroutine.
func TestWeightedRowsLarge(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	w := make([]int64, 86)
	for j := range w {
		w[j] = rng.Int64N(1<<13) - 1<<12
	}
	for _, kind := range []Kind{I32, I64, I128} {
		n := 2*rowTile + 7
		rows := NewData(kind, n*len(w))
		for i := range rows.Len() {
			rows.Set(i, int128.Int{Hi: int64(rng.Uint64()), Lo: rng.Uint64()}.Shr(70))
		}
		requireWeighted(t, NewData(I128, n), w, rows)
		requireWeighted(t, NewData(I64, n), w, rows)
	}
}

func requireWeighted(t require.TestingT, dst Data, w []int64, rows Data) {
	WeightedRows(dst, w, rows)
	n := dst.Len()
	for i := range n {
		sum := new(big.Int)
		for j, x := range w {
			v := rows.At(j*n + i)
			sum.Add(sum, new(big.Int).Mul(big.NewInt(x), v.Big()))
		}
		got := dst.At(i)
		require.Equal(t, cut(sum, dst.Kind).String(), got.Big().String(), "%d", i)
	}
}

func BenchmarkWeightedRows(b *testing.B) {
	w := make([]int64, 86)
	for j := range w {
		w[j] = int64(j)
	}
	for _, kind := range []Kind{I32, I64} {
		for _, out := range []Kind{I64, I128} {
			dst, rows := NewData(out, 2048), NewData(kind, 2048*len(w))
			b.Run(kind.String()+"-"+out.String(), func(b *testing.B) {
				for b.Loop() {
					WeightedRows(dst, w, rows)
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*2048*len(w)), "ns/product")
			})
		}
	}
}
