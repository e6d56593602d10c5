package msm

import (
	"encoding/binary"
	"math"
	"math/big"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/msm/asmgen"
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

// allPaths runs a test with each of the kernels.
func allPaths[T interface{ Run(string, func(T)) bool }](t T, test func(T)) {
	defer func(vector, adx bool) { useVector, useADX = vector, adx }(useVector, useADX)
	if useVector {
		t.Run("vector", test)
	}
	useVector = false
	if useADX {
		t.Run("adx", test)
	}
	useADX = false
	t.Run("portable", test)
}

func TestAddBatch(t *testing.T) {
	allPaths(t, func(t *testing.T) {
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

// TestKernelEdges compares the kernels with their portable twin on coordinates whose words are extreme. The formulas of
// addition do not ask whether points are on the curve.
func TestKernelEdges(t *testing.T) {
	if !useVector && !useADX {
		t.Skip("no kernel for this processor")
	}
	rng := rand.New(rand.NewPCG(3, 4))
	below := new(big.Int).Sub(fp.Modulus(), big.NewInt(1))
	var edges []fp.Element
	for _, word := range []uint64{0, 1, 1<<52 - 1, 1 << 52, math.MaxUint64} {
		for shift := uint(0); shift < 254; shift += 13 {
			v := new(big.Int).Lsh(new(big.Int).SetUint64(word), shift)
			edges = append(edges, rawElement(v.Mod(v, fp.Modulus())), rawElement(v.Sub(below, v)))
		}
	}
	pick := func() fp.Element { return edges[rng.IntN(len(edges))] }
	for range 50 {
		dst, src := make([]bn254.G1Affine, batchSize), make([]bn254.G1Affine, batchSize)
		dstIdx, srcIdx := make([]uint32, batchSize), make([]uint32, batchSize)
		for i := range dst {
			for dst[i].X.Equal(&src[i].X) {
				dst[i], src[i] = bn254.G1Affine{X: pick(), Y: pick()}, bn254.G1Affine{X: pick(), Y: pick()}
			}
			dstIdx[i], srcIdx[i] = uint32(i), uint32(i)|rng.Uint32()&signBit
		}
		want, tree := slices.Clone(dst), slices.Clone(dst)
		a := newAdder()
		require.True(t, a.addScalar(want, src, dstIdx, srcIdx))
		if useVector {
			n, finite := a.addVector(dst, src, dstIdx, srcIdx)
			require.True(t, finite)
			require.Equal(t, batchSize, n)
			require.Equal(t, want, dst)
		}
		if useADX {
			done, finite := a.addTree(tree, src, dstIdx, srcIdx)
			require.True(t, done && finite)
			require.Equal(t, want, tree)
		}
	}
}

// rawElement returns the element whose words are those of v < p.
func rawElement(v *big.Int) (e fp.Element) {
	b := v.FillBytes(make([]byte, fp.Bytes))
	for i := range e {
		e[i] = binary.BigEndian.Uint64(b[fp.Bytes-8-8*i:])
	}
	return e
}

func TestAddBatchEqualAbscissae(t *testing.T) {
	allPaths(t, func(t *testing.T) {
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
	allPaths(b, func(b *testing.B) {
		a := newAdder()
		for b.Loop() {
			a.add(points[:n], points[n:], idx, idx)
		}
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/n, "ns/addition")
	})
}
