package powers_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/setup/powers"
	"github.com/aivm/aivm/verifier/srs"
)

// TestGrowPowers makes more powers of the same tau, under which commitments stay valid, and none of another one.
func TestGrowPowers(t *testing.T) {
	cache := t.TempDir()
	t.Setenv("XDG_CACHE_HOME", cache)
	t.Setenv("AIVM_SRS", "")
	path := filepath.Join(cache, "aivm", "default.srs")
	ctx, log := context.Background(), t.Logf
	require.NoError(t, powers.MakeGrowing(ctx, path, 6))
	small, err := srs.Load(path)
	require.NoError(t, err)
	grown, err := powers.LoadOrMake(ctx, "", 8, log)
	require.NoError(t, err)
	require.Len(t, grown.G1(), powers.Of(8))
	require.Equal(t, small.ID(), grown.ID())
	require.Equal(t, small.G1(), grown.G1()[:powers.Of(6)])
	saved, err := srs.Load(path)
	require.NoError(t, err)
	require.Equal(t, grown, saved)
	info, err := os.Stat(path + powers.SeedSuffix)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())

	seed, err := os.ReadFile(path + powers.SeedSuffix)
	require.NoError(t, err)
	seed[0] ^= 1
	require.NoError(t, os.WriteFile(path+powers.SeedSuffix, seed, 0o600))
	_, err = powers.LoadOrMake(ctx, "", 9, log)
	require.ErrorContains(t, err, "is of other powers than")
	require.NoError(t, os.Remove(path+powers.SeedSuffix))
	_, err = powers.LoadOrMake(ctx, "", 9, log)
	require.ErrorIs(t, err, srs.ErrTooSmall)
	_, err = powers.LoadOrMake(ctx, path, 9, log)
	require.ErrorIs(t, err, srs.ErrTooSmall, "a file that the user names is never replaced")
}
