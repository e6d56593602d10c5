package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// wrapping is a folder with an inner proof, and an empty cache of keys.
func wrapping(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("makes keys of circuits")
	}
	proving(t)
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	prove(t, "line.aasm", "-o", "line.private.proof")
}

func TestWrapAndVerify(t *testing.T) {
	wrapping(t)
	c := works(t, "wrap", "line.private.proof", "--json")
	require.Contains(t, c.errors, "one is made and kept in")
	r := c.object(t)
	require.Equal(t, []string{
		"calldata_bytes", "chunk_bits", "chunks", "constraints", "development", "file", "gas", "peak_bytes", "program_id", "proof_bytes",
		"scheme", "seconds", "stages", "statement", "verifier_id", "verifying_key",
	}, keys(r))
	require.Equal(t, "line.wrapped", r["file"])
	require.Equal(t, true, r["development"])
	b, err := os.ReadFile("line.wrapped")
	require.NoError(t, err)
	require.EqualValues(t, len(b), r["proof_bytes"])

	inner := works(t, "verify", "line.private.proof", "--json").object(t)
	require.NoError(t, os.Remove("powers.srs")) // a wrapped proof needs none
	v := works(t, "verify", "line.wrapped", "--key", "line.vkey", "--json").object(t)
	require.Equal(t, inner["statement"], v["statement"])
	require.Equal(t, false, v["private"])
	require.Equal(t, r["verifier_id"], v["verifier_id"])
	text := works(t, "verify", "line.wrapped", "--key", "line.vkey", "--verifier", r["verifier_id"].(string)).out
	require.Contains(t, text, "DEVELOPMENT")
	require.NotContains(t, text, "PRIVATE")

	for _, x := range []struct{ args, want string }{
		{"line.wrapped", "want its verifying key"},
		{"line.wrapped --key line.wrapped", "not a key"},
		{"line.wrapped line.private.proof --key line.vkey", "in one chain"},
		{"line.wrapped --key line.vkey --verifier 0x" + strings.Repeat("00", 32), "another verifier"},
		{"line.wrapped --key line.vkey --context 0x" + strings.Repeat("01", 32), "another context"},
		{"line.wrapped --key line.vkey --program 0x" + strings.Repeat("01", 32), "another program"},
	} {
		c := invoke(t, append([]string{"verify"}, strings.Fields(x.args)...)...)
		require.Equal(t, exitMistake, c.code, x.args)
		require.Contains(t, c.errors, x.want, x.args)
	}
	b[len(b)-1] ^= 1
	require.NoError(t, os.WriteFile("line.wrapped", b, 0o644))
	f := invoke(t, "verify", "line.wrapped", "--key", "line.vkey", "--json")
	require.Equal(t, exitMistake, f.code)
	require.Equal(t, false, f.object(t)["ok"])
}

// A chain of wrapped proofs, each with its key; alone, the second needs the first.
func TestWrappedChain(t *testing.T) {
	wrapping(t)
	prove(t, "next.aasm", "--start-opening", "line.private.opening", "-o", "next.proof")
	works(t, "wrap", "line.private.proof")
	works(t, "wrap", "next.proof")
	works(t, "verify", "line.wrapped", "next.wrapped", "--key", "next.vkey", "--key", "line.vkey")
	for _, args := range []string{"next.wrapped line.wrapped", "next.wrapped"} {
		c := invoke(t, append([]string{"verify", "--key", "next.vkey", "--key", "line.vkey"}, strings.Fields(args)...)...)
		require.Equal(t, exitMistake, c.code, args)
	}
	c := invoke(t, "verify", "line.wrapped", "next.wrapped", "--key", "line.vkey")
	require.Equal(t, exitMistake, c.code)
	require.Contains(t, c.errors, "none of the verifying keys")
}

func TestWrapRefuses(t *testing.T) {
	proving(t)
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	prove(t, "line.aasm", "-o", "line.proof")
	require.NoError(t, os.WriteFile("no.key", []byte("no key"), 0o644))
	for _, x := range []struct{ args, want string }{
		{"line.proof -o line.bin", "ends in .wrapped"},
		{"line.proof --scheme stark", "want groth16 or plonk"},
		{"line.proof --key no.key", "no key file"},
		{"line.aasm", "not an inner proof"},
		{"line.proof --srs none.srs", "no powers of tau"},
	} {
		c := invoke(t, append([]string{"wrap"}, strings.Fields(x.args)...)...)
		require.Equal(t, exitMistake, c.code, x.args)
		require.Contains(t, c.errors, x.want, x.args)
	}
	require.NoFileExists(t, "line.wrapped")
}
