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
