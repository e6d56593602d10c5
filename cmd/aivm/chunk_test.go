package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/srs"
	"github.com/aivm/aivm/verifier"
)

// TestWrapChunks has the least chunks of which there are twelve at most, the same for proof and key.
func TestWrapChunks(t *testing.T) {
	u, err := load(filepath.Join("..", "..", "examples", "digits", "digits.aasm"), nil)
	require.NoError(t, err)
	l, err := (&chunkFlags{wrap: true}).layout(u)
	require.NoError(t, err)
	require.LessOrEqual(t, len(l.Chunks), 12)
	smaller, err := verifier.NewLayout(u, l.C-1)
	require.NoError(t, err)
	require.Greater(t, len(smaller.Chunks), 12)

	proving(t)
	c := aivm(t, "prove", "line.aasm", "--wrap", "--chunk", testChunk)
	require.Equal(t, exitMistake, c.code)
	require.Contains(t, c.errors, "if any flags in the group [chunk wrap] are set none of the others can be")
}

// TestGrowPowers makes more powers of the same tau, under which commitments stay valid, and none of another one.
func TestGrowPowers(t *testing.T) {
	cache := t.TempDir()
	t.Setenv("XDG_CACHE_HOME", cache)
	t.Setenv("AIVM_SRS", "")
	path := filepath.Join(cache, "aivm", "default.srs")
	a := &app{err: os.Stderr}
	require.NoError(t, a.makeGrowing(path, 6))
	small, err := srs.Load(path)
	require.NoError(t, err)
	grown, err := a.loadOrMakePowers("", 8)
	require.NoError(t, err)
	require.Len(t, grown.G1(), powersOf(8))
	require.Equal(t, small.ID(), grown.ID())
	require.Equal(t, small.G1(), grown.G1()[:powersOf(6)])
	saved, err := srs.Load(path)
	require.NoError(t, err)
	require.Equal(t, grown, saved)
	info, err := os.Stat(path + seedSuffix)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())

	seed, err := os.ReadFile(path + seedSuffix)
	require.NoError(t, err)
	seed[0] ^= 1
	require.NoError(t, os.WriteFile(path+seedSuffix, seed, 0o600))
	_, err = a.loadOrMakePowers("", 9)
	require.ErrorContains(t, err, "is of other powers than")
	require.NoError(t, os.Remove(path+seedSuffix))
	_, err = a.loadOrMakePowers("", 9)
	require.ErrorIs(t, err, srs.ErrTooSmall)
	_, err = a.loadOrMakePowers(path, 9)
	require.ErrorIs(t, err, srs.ErrTooSmall, "a file that the user names is never replaced")
}

// TestCommitModel compares models with the head of a chain.
func TestCommitModel(t *testing.T) {
	proving(t)
	said := prove(t, "line.aasm", "-o", "line.proof", "--json").object(t)["statement"].(map[string]any)
	head := said["end"].(string)
	for _, c := range [][]string{{"model.npz", "model.npz"}, {"raw.npz", "raw.npz@raw", "--raw"}} {
		works(t, append([]string{"run", "line.aasm", "--plot", "none", "--out", "model=" + c[0]}, c[2:]...)...)
		r := works(t, "commit", "--check", c[1], "--opening", "line.opening", "--head", head)
		require.Contains(t, r.out, "the model "+head)
	}
	works(t, "run", "line.aasm", "--plot", "none", "-p", "steps=4", "--out", "model=other.npz")
	for name, c := range map[string]struct {
		args []string
		want string
	}{
		"another model":    {[]string{"--check", "other.npz", "--opening", "line.opening", "--head", head}, "not " + head + ": another model"},
		"another head":     {[]string{"--check", "model.npz", "--opening", "line.opening", "--head", "0x" + head[4:] + "00"}, "another model"},
		"no model":         {[]string{"--opening", "line.opening", "--head", head}, "--head wants the model and its opening"},
		"no opening":       {[]string{"--check", "model.npz", "--head", head}, "--head wants the model and its opening"},
		"more":             {[]string{"points.csv", "--check", "model.npz", "--opening", "line.opening", "--head", head}, "leave all else out"},
		"another's tensor": {[]string{"--check", "points.csv", "--opening", "line.opening", "--head", head}, "points.csv"},
	} {
		got := aivm(t, append([]string{"commit"}, c.args...)...)
		require.Equal(t, exitMistake, got.code, name)
		require.Contains(t, got.errors, c.want, name)
	}
}
