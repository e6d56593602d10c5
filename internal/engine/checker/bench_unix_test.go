//go:build unix

package checker

import (
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/msm"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// BenchmarkProve is a record of the size of the digits' example; cpu-ms are of all
// cores, by part.
func BenchmarkProve(b *testing.B) {
	s, err := powersOfTau()
	require.NoError(b, err)
	key, err := pcs.NewKey(s, ChunkBits, msm.NewEngine(0))
	require.NoError(b, err)
	blocks := []Block{synthetic(1, 0, 11400, 585, ChunkBits)}
	c := newContract(blocks)
	b.ReportAllocs()
	spent := map[string]float64{}
	for b.Loop() {
		last := userMilliseconds()
		lap := func(part string) {
			now := userMilliseconds()
			spent[part] += now - last
			last = now
		}
		p := prover{key: key, blocks: blocks, hash: c.hash(), w: transcript.NewWriter(Domain)}
		p.deviate = func(after string, _ *prover) { lap(after) }
		_, err := p.prove()
		require.NoError(b, err)
		lap("batch")
	}
	for part, unit := range map[string]string{
		"columns": "wires", "wires": "commit-wires", "inverses": "inverses",
		"inverses committed": "commit-inverses", "rows": "rows", "batch": "batch",
	} {
		b.ReportMetric(spent[part]/float64(b.N), unit+"-cpu-ms")
	}
}

func userMilliseconds() float64 {
	var u syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return float64(u.Utime.Nano()) / 1e6
}
