package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestWrapChunks has the chunks that the circuit is for; what is beyond it is refused by whoever plans it.
func TestWrapChunks(t *testing.T) {
	p, err := loadProgram(filepath.Join("..", "..", "examples", "digits", "digits.aasm"), nil)
	require.NoError(t, err)
	plan, err := (&chunkFlags{wrap: true}).plan(p)
	require.NoError(t, err)
	require.Equal(t, 20, plan.ChunkBits)

	proving(t)
	c := invoke(t, "prove", "line.aasm", "--wrap", "--chunk", testChunk)
	require.Equal(t, exitMistake, c.code)
	require.Contains(t, c.errors, "if any flags in the group [chunk wrap] are set none of the others can be")
	require.NoError(t, os.WriteFile("many.aasm", []byte("x = input fx8.4[row=16384]\ny = round x, fx8.4\nz = output y\n"), 0o644))
	for _, args := range [][]string{{"cost", "many.aasm", "--wrap"}, {"check", "many.aasm", "--wrap"}, {"prove", "many.aasm", "--wrap"}} {
		c = invoke(t, args...)
		require.Equal(t, exitMistake, c.code, args)
		require.Contains(t, c.errors, "beyond the limits of public proofs")
		require.Contains(t, c.errors, "its verification takes")
	}
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
