package main

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

// What is generated is current, and every statement stands in it once.
func TestSpecIsCurrent(t *testing.T) {
	src, err := os.ReadFile("../../../SPEC.md")
	require.NoError(t, err)
	got, err := rewrite(string(src))
	require.NoError(t, err)
	require.True(t, string(src) == got, "SPEC.md is not current: make generate")
}

// The index is current, every section that it names exists, what verifies proofs is in it, and a test names every label.
func TestIndexIsCurrent(t *testing.T) {
	spec, err := os.ReadFile("../../../SPEC.md")
	require.NoError(t, err)
	found, err := scan("../../..")
	require.NoError(t, err)
	got, err := index(spec, found)
	require.NoError(t, err)
	have, err := os.ReadFile("../../../docs/index.md")
	require.NoError(t, err)
	require.True(t, string(have) == string(got), "docs/index.md is not current: make generate")
	for l := range found.labels {
		require.NotEmpty(t, found.golden[l], "no test names %s", l)
	}
	for _, s := range []string{"11.1", "11.2", "11.3", "11.4", "11.5", "11.7", "11.8", "12.1", "12.2", "12.5", "12.6"} {
		require.NotEmpty(t, found.sections[s], "nothing says that it is SPEC %s", s)
	}
}
