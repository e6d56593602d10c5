package checker

import (
	"crypto/rand"
	"sync"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/msm"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/verifier/srs"
)

var powersOfTau = sync.OnceValues(func() (*srs.SRS, error) { return srs.NewUnsafe(1<<ChunkBits+2, rand.Reader) })

// BenchmarkProve is a record of the size of the digits' example, and its parts.
func BenchmarkProve(b *testing.B) {
	s, err := powersOfTau()
	require.NoError(b, err)
	key, err := pcs.NewKey(s, ChunkBits, msm.NewEngine(0))
	require.NoError(b, err)
	blocks := []Block{synthetic(1, 0, 11400, 585, ChunkBits)}
	c := newContract(blocks)
	b.ReportAllocs()
	parts := map[string]time.Duration{}
	timed := &timedKey{key: key}
	for b.Loop() {
		h := c.hash()
		_, err := Prove(timed, blocks, h)
		require.NoError(b, err)
	}
	_ = parts
	b.ReportMetric(timed.spent.Seconds()*1e3/float64(b.N), "commit-ms/op")
}

type timedKey struct {
	key   *pcs.Key
	spent time.Duration
}

func (k *timedKey) Commit(chunks ...pcs.Chunk) ([]bn254.G1Affine, error) {
	start := time.Now()
	defer func() { k.spent += time.Since(start) }()
	return k.key.Commit(chunks...)
}
