package aivm_test

import (
	"context"
	"path/filepath"
	"runtime/debug"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/tools/memory"
)

// What Cost says a proof holds is what it holds, within 20 %, for every example whose data
// are at hand.
func TestMemoryOfExamples(t *testing.T) {
	if testing.Short() || memory.Peak() == 0 {
		t.Skip("proves the examples")
	}
	ctx := context.Background()
	powers, err := aivm.UnsafePowers(ctx, 20)
	require.NoError(t, err)
	for _, name := range []string{
		"iris/iris.train", "linreg/linreg.aasm", "cancer/cancer.train", "digits/digits.aasm", "digits/digits.train",
		"shapley/reconstruct.aasm", "shapley/retrain.aasm", "shapley/shapley.train",
	} {
		t.Run(name, func(t *testing.T) {
			p, err := aivm.Load(filepath.Join("examples", filepath.FromSlash(name)), nil)
			require.NoError(t, err)
			d, err := p.Data(aivm.Files{})
			require.NoError(t, err)
			cost, err := p.Cost(aivm.ProveOptions{})
			require.NoError(t, err)
			debug.FreeOSMemory()
			memory.ResetPeak()
			_, err = p.Prove(ctx, d, powers, aivm.ProveOptions{})
			require.NoError(t, err)
			t.Logf("%d MiB, estimated %d", memory.Peak()>>20, cost.Proof.Bytes>>20)
			require.InEpsilon(t, memory.Peak(), cost.Proof.Bytes, 0.2)
		})
	}
}
