package pcs

import (
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/msm"
	"github.com/aivm/aivm/verifier/srs"
)

var benchSRS = sync.OnceValues(func() (*srs.SRS, error) { return srs.NewUnsafe(Shape{20}.Powers(), seeded{}) })

// BenchmarkOpen compares the two openings: milliseconds of proving and verifying, bytes, and, in the same run, those of a
// full multi-scalar multiplication of 2^c by gnark-crypto.
func BenchmarkOpen(b *testing.B) {
	s, err := benchSRS()
	require.NoError(b, err)
	engine := msm.NewEngine(0)
	for _, c := range []int{16, 17, 18, 20} {
		key, err := NewKey(s, c, engine)
		require.NoError(b, err)
		vk, err := NewVerifierKey(s, c)
		require.NoError(b, err)
		f, u := randomVector(1<<c+1), randomVector(c)
		commitment := key.commitFull(f)
		for _, scheme := range schemes {
			b.Run(fmt.Sprintf("%s/%d", scheme.name, c), func(b *testing.B) {
				prove, verify, size := time.Hour, time.Hour, 0
				for b.Loop() {
					start := time.Now()
					v, proof, err := scheme.open(key, f, commitment, u, new(hashTranscript))
					prove = min(prove, time.Since(start))
					require.NoError(b, err)
					for range 5 {
						start = time.Now()
						err = scheme.verify(vk, commitment, u, v, proof, new(hashTranscript))
						verify = min(verify, time.Since(start))
						require.NoError(b, err)
					}
					size = len(proof)
				}
				report(b, prove, "prove-ms")
				report(b, verify, "verify-ms")
				b.ReportMetric(float64(size), "proof-bytes")
				b.ReportMetric(0, "ns/op")
			})
		}
		b.Run(fmt.Sprintf("MultiExp/%d", c), func(b *testing.B) {
			best := time.Hour
			for b.Loop() {
				start := time.Now()
				var p bn254.G1Jac
				_, err := p.MultiExp(s.G1()[:1<<c], f[:1<<c], ecc.MultiExpConfig{})
				require.NoError(b, err)
				best = min(best, time.Since(start))
			}
			report(b, best, "msm-ms")
			b.ReportMetric(0, "ns/op")
		})
	}
}

func report(b *testing.B, d time.Duration, unit string) {
	b.ReportMetric(float64(d.Microseconds())/1000, unit)
}
