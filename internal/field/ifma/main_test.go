package main

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestGeneratedFileIsCurrent(t *testing.T) {
	have, err := os.ReadFile("../block_amd64.s")
	require.NoError(t, err)
	require.Equal(t, string(generate()), string(have), "run go generate ./internal/field")
}
