package msm

import (
	"math/rand/v2"
	"os"
	"testing"

	"github.com/aivm/aivm/internal/msm/asmgen"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"
)

// randomPoints returns n points with unrelated discrete logarithms.
func randomPoints(n int) []bn254.G1Affine {
	_, _, g, _ := bn254.Generators()
	logs := make([]fr.Element, n)
	for i := range logs {
		logs[i].MustSetRandom()
	}
	return NewEngine(0).Multiples(g, logs)
}

// bothPaths runs a test with and without the vector kernel.
func bothPaths(t *testing.T, test func(t *testing.T)) {
	t.Run("portable", func(t *testing.T) {
		defer func(saved bool) { useVector = saved }(useVector)
		useVector = false
		test(t)
	})
	if useVector {
		t.Run("vector", test)
	}
}

func TestAddBatch(t *testing.T) {
	bothPaths(t, func(t *testing.T) {
		for _, n := range []int{1, 7, 8, 9, 16, 100, batchSize} {
			rng := rand.New(rand.NewPCG(1, uint64(n)))
			dst, src := randomPoints(n+3), randomPoints(n+5)
			want := append([]bn254.G1Affine{}, dst...)
			dstIdx, srcIdx := make([]uint32, n), make([]uint32, n)
			for j, k := range rng.Perm(n + 3)[:n] {
				dstIdx[j], srcIdx[j] = uint32(k), uint32(rng.IntN(n+5))
				q := src[srcIdx[j]]
				if rng.IntN(2) == 0 {
					srcIdx[j] |= signBit
					q.Neg(&q)
				}
				want[k].Add(&want[k], &q)
			}
			newAdder().add(dst, src, dstIdx, srcIdx)
			require.Equal(t, want, dst, "n = %d", n)
		}
	})
}

func TestAddBatchEqualAbscissae(t *testing.T) {
	bothPaths(t, func(t *testing.T) {
		src := randomPoints(16)
		dst := append([]bn254.G1Affine{}, src...)
		idx, srcIdx := make([]uint32, 16), make([]uint32, 16)
		want := append([]bn254.G1Affine{}, src...)
		for j := range idx {
			idx[j], srcIdx[j] = uint32(j), uint32(j)
			if j%3 == 0 {
				srcIdx[j] |= signBit
				want[j].SetInfinity()
			} else {
				want[j].Double(&want[j])
			}
		}
		newAdder().add(dst, src, idx, srcIdx)
		require.Equal(t, want, dst)
	})
}

func TestKernelIsGenerated(t *testing.T) {
	text, err := os.ReadFile("affine_amd64.s")
	require.NoError(t, err)
	require.Equal(t, asmgen.Source(), string(text), "run go generate")
}

func BenchmarkAddBatch(b *testing.B) {
	const n = batchSize
	points := randomPoints(2 * n)
	idx := make([]uint32, n)
	for i := range idx {
		idx[i] = uint32(i)
	}
	run := func(b *testing.B) {
		a := newAdder()
		for b.Loop() {
			a.add(points[:n], points[n:], idx, idx)
		}
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/n, "ns/addition")
	}
	b.Run("portable", func(b *testing.B) {
		defer func(saved bool) { useVector = saved }(useVector)
		useVector = false
		run(b)
	})
	b.Run("vector", run)
}
