package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/verifier/universal"
)

// A key that does not say that it is for development, over powers of tau that are: its contract would take forged proofs
// for safe ones.
func TestContractCheckRefusesUnsafePowers(t *testing.T) {
	if testing.Short() {
		t.Skip("makes a key")
	}
	marketFolder(t)
	b, err := os.ReadFile("aivm.vkey")
	require.NoError(t, err)
	k := universal.Key{}
	require.NoError(t, k.UnmarshalBinary(b))
	require.True(t, k.Development)
	k.Development = false
	b, err = k.AppendBinary(nil)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile("liar.vkey", b, 0o644))
	at := "0x" + strings.Repeat("11", 20)
	c := invoke(t, "contract", "check", at, "--key", "liar.vkey", "--program", "tiny.aasm")
	require.Equal(t, exitMistake, c.code)
	require.Contains(t, c.errors, "are unsafe: whoever made them can forge proofs")
}
