package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A model goes through three proofs; the chain holds in its order only.
func TestChain(t *testing.T) {
	proving(t)
	prove(t, "line.aasm", "-o", "one.proof")
	prove(t, "next.aasm", "--start-opening", "one.opening", "-o", "two.proof")
	prove(t, "next.aasm", "--start-opening", "two.opening", "-o", "three.proof")
	prove(t, "line.aasm", "-o", "other.proof") // the same model, committed to anew
	works(t, "run", "line.aasm", "--out", "w=w.npy", "--raw")
	prove(t, "next.aasm", "--in", "w=w.npy@raw", "-o", "fresh.proof")
	t.Run("as long a run", func(t *testing.T) {
		all := works(t, "run", "line.aasm", "-p", "steps=15", "--json").object(t)
		chain := works(t, "verify", "one.proof", "two.proof", "three.proof", "--json").object(t)
		require.Equal(t, all["outputs"], chain["statement"].(map[string]any)["outputs"])
		require.Len(t, chain["statements"], 3)
	})
	for _, x := range []struct{ args, cause string }{
		{"two.proof", "unproven"},
		{"two.proof three.proof", "unproven"},
		{"one.proof three.proof", "chain"},
		{"one.proof three.proof two.proof", "chain"},
		{"one.proof one.proof", "chain"},
		{"other.proof two.proof", "chain"},
		{"one.proof fresh.proof", "chain"},
		{"three.proof two.proof --assume-initial", "chain"},
	} {
		c := invoke(t, append([]string{"verify", "--json"}, strings.Fields(x.args)...)...)
		require.Equal(t, exitMistake, c.code, x.args)
		require.Equal(t, x.cause, c.object(t)["cause"], x.args)
	}
	require.Contains(t, invoke(t, "verify", "two.proof").errors, "valid if 0x")
	require.Contains(t, works(t, "verify", "two.proof", "three.proof", "--assume-initial").out, "valid if 0x")
}

func TestStartOpening(t *testing.T) {
	proving(t)
	prove(t, "line.aasm", "-o", "one.proof")
	require.NoError(t, os.WriteFile("wide.aasm", []byte(strings.Replace(next, "fx40.24", "fx44.24", 1)), 0o644))
	c := invoke(t, "prove", "wide.aasm", "--chunk", testChunk, "--start-opening", "one.opening")
	require.Equal(t, exitMistake, c.code)
	require.Contains(t, c.errors, "one.opening is a model of [w fx40.24[]], the program has [w fx44.24[]]")
	c = invoke(t, "prove", "next.aasm", "--chunk", testChunk, "--start-opening", "one.opening", "--in", "w=w.npy")
	require.Contains(t, c.errors, "state w comes with the model")

	// Another proof under the same name leaves the first one's opening.
	prove(t, "line.aasm", "-o", "one.proof")
	kept := 0
	for _, f := range files(t) {
		if strings.HasSuffix(f, ".opening") {
			kept++
		}
	}
	require.Equal(t, 2, kept)
	c = invoke(t, "prove", "line.aasm", "--chunk", testChunk, "--model-opening", "one.opening")
	require.Contains(t, c.errors, "never overwritten")
}
