package main

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestGeneratedFileIsCurrent(t *testing.T) {
	for name, text := range map[string][]byte{"../block_amd64.s": generate(), "../bind_amd64.s": generateBind()} {
		have, err := os.ReadFile(name)
		require.NoError(t, err)
		require.Equal(t, string(text), string(have), "run go generate ./internal/engine/field")
	}
}
