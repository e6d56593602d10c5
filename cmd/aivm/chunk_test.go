package main

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/argument"
)

// TestWrapChunks has the least chunks of which there are twelve at most, the same for proof and key.
func TestWrapChunks(t *testing.T) {
	p, err := loadProgram(filepath.Join("..", "..", "examples", "digits", "digits.aasm"), nil)
	require.NoError(t, err)
	plan, err := (&chunkFlags{wrap: true}).plan(p)
	require.NoError(t, err)
	require.LessOrEqual(t, plan.Chunks, 12)
	smaller, err := argument.NewLayout(p.Unit(), plan.ChunkBits-1, 0)
	require.NoError(t, err)
	require.Greater(t, len(smaller.Chunks), 12)

	proving(t)
	c := invoke(t, "prove", "line.aasm", "--wrap", "--chunk", testChunk)
	require.Equal(t, exitMistake, c.code)
	require.Contains(t, c.errors, "if any flags in the group [chunk wrap] are set none of the others can be")
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
		got := invoke(t, append([]string{"commit"}, c.args...)...)
		require.Equal(t, exitMistake, got.code, name)
		require.Contains(t, got.errors, c.want, name)
	}
}
