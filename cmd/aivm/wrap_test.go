package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// wholePowers are powers of tau that serve public proofs, and the key folder has them and keys.
func wholePowers(t *testing.T) {
	t.Helper()
	t.Setenv("XDG_CACHE_HOME", keyFolder())
	t.Setenv("AIVM_SRS", filepath.Join(keyFolder(), "whole.srs"))
	if _, err := os.Stat(os.Getenv("AIVM_SRS")); err != nil {
		works(t, "srs", "new", "--unsafe", "-k", "20")
	}
}

// wrapping is a folder with two inner proofs that follow one another.
func wrapping(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("makes powers of tau and a key")
	}
	proving(t)
	wholePowers(t)
	works(t, "prove", "line.aasm", "--wrap", "-o", "line.private.proof")
	works(t, "prove", "next.aasm", "--wrap", "--start-opening", "line.private.opening", "-o", "next.proof")
}

// Two proofs are wrapped, one by one and in one, and verified.
func TestWrapAndVerify(t *testing.T) {
	wrapping(t)
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	c := works(t, "wrap", "line.private.proof", "--json")
	require.Contains(t, c.errors, "one is made and kept in")
	r := c.object(t)
	require.Equal(t, []string{
		"calldata_bytes", "commitments", "constraints", "development", "file", "gas", "peak_bytes", "programs", "proof_bytes",
		"scheme", "seconds", "stages", "statement", "statements", "verifier_id", "verifying_key",
	}, keys(r))
	require.Equal(t, "line.wrapped", r["file"])
	require.Equal(t, true, r["development"])
	b, err := os.ReadFile("line.wrapped")
	require.NoError(t, err)
	require.EqualValues(t, len(b), r["proof_bytes"])
	named := works(t, "program", "key", "line.aasm", "-o", "again.pkey", "--json").object(t)
	require.Equal(t, named["program_key"], r["programs"].([]any)[0].(map[string]any)["program_key"])
	require.Equal(t, named["program_id"], works(t, "program", "id", "line.aasm", "--json").object(t)["program_id"])
	again, err := os.ReadFile("again.pkey")
	require.NoError(t, err)
	beside, err := os.ReadFile("line.pkey")
	require.NoError(t, err)
	require.Equal(t, beside, again, "anybody computes the same constants")

	inner := works(t, "verify", "line.private.proof", "--json").object(t)
	v := works(t, "verify", "line.wrapped", "--key", "line.vkey", "--program", "line.aasm", "--json").object(t)
	statement := v["statement"].(map[string]any)
	require.Equal(t, named["program_key"], statement["program_key"])
	statement["program_key"] = nil
	require.Equal(t, inner["statement"], statement)
	require.Equal(t, false, v["private"])
	require.Equal(t, r["verifier_id"], v["verifier_id"])

	both := works(t, "wrap", "line.private.proof", "next.proof", "-o", "both.wrapped", "--json").object(t)
	require.Len(t, both["statements"], 2)
	require.Len(t, both["programs"], 2)
	t.Setenv("AIVM_SRS", "none.srs") // program keys in files take no powers
	text := works(t, "verify", "both.wrapped", "--key", "both.vkey", "--program", "line.pkey", "--program", "next.pkey", "--verifier", r["verifier_id"].(string)).out
	require.Contains(t, text, "DEVELOPMENT")
	require.NotContains(t, text, "PRIVATE")
	require.Contains(t, text, "a chain of 2 proven runs")
	works(t, "wrap", "next.proof", "--srs", filepath.Join(keyFolder(), "whole.srs"))
	known := " --key line.vkey --program line.pkey --program next.pkey"
	works(t, strings.Fields("verify line.wrapped next.wrapped"+known)...)

	for _, x := range []struct{ args, want string }{
		{"line.wrapped --program line.pkey", "want the verifying key"},
		{"line.wrapped --key line.vkey", "want its program, or the program's key"},
		{"line.wrapped --key line.wrapped --program line.pkey", "not a key"},
		{"line.wrapped --key line.vkey --program line.vkey", "line.vkey"},
		{"line.wrapped --key line.vkey --program line.aasm", "a key in a file takes none"},
		{"line.wrapped --key line.vkey --program next.pkey", "for another key"},
		{"line.wrapped line.private.proof" + known, "in one chain"},
		{"line.wrapped" + known + " --verifier 0x" + strings.Repeat("00", 32), "another verifier"},
		{"line.wrapped" + known + " --context 0x" + strings.Repeat("01", 32), "another context"},
		{"line.wrapped" + known + " --data x=0x" + strings.Repeat("01", 32), "no data set x"},
		{"next.wrapped line.wrapped" + known, "valid only if the model before is proven"},
		{"line.wrapped --ranges line.wrapped" + known, "--ranges is for inner proofs"},
	} {
		c := invoke(t, append([]string{"verify"}, strings.Fields(x.args)...)...)
		require.Equal(t, exitMistake, c.code, x.args)
		require.Contains(t, c.errors, x.want, x.args)
	}
	b[len(b)-1] ^= 1
	require.NoError(t, os.WriteFile("line.wrapped", b, 0o644))
	f := invoke(t, append(strings.Fields("verify line.wrapped --json"), strings.Fields(known)...)...)
	require.Equal(t, exitMistake, f.code)
	require.Equal(t, false, f.object(t)["ok"])
}

// The same by PLONK: the program's key is the same, the verifying key another.
func TestWrapPLONK(t *testing.T) {
	wrapping(t)
	setup := works(t, "setup", "--scheme", "plonk", "--json").object(t)
	require.Equal(t, "plonk", setup["scheme"])
	r := works(t, "wrap", "line.private.proof", "--scheme", "plonk", "--json").object(t)
	require.Equal(t, setup["verifier_id"], r["verifier_id"])
	v := works(t, "verify", "line.wrapped", "--key", "aivm.vkey", "--program", "line.aasm", "--json").object(t)
	require.Equal(t, r["programs"].([]any)[0].(map[string]any)["program_key"], v["statement"].(map[string]any)["program_key"])
	works(t, "setup", "-o", "groth16.vkey")
	c := invoke(t, "verify", "line.wrapped", "--key", "groth16.vkey", "--program", "line.aasm")
	require.Equal(t, exitMistake, c.code)
	require.Contains(t, c.errors, "for another key")
}

func TestWrapRefuses(t *testing.T) {
	proving(t)
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	prove(t, "line.aasm", "-o", "line.proof")
	require.NoError(t, os.WriteFile("no.key", []byte("no key"), 0o644))
	for _, x := range []struct{ args, want string }{
		{"wrap line.proof -o line.bin", "ends in .wrapped"},
		{"wrap line.proof --scheme stark", "want groth16 or plonk"},
		{"wrap line.aasm", "not an inner proof"},
		{"wrap line.proof", "line.proof: the inner proof is whole: to be joined it must have been made for that: aivm prove --wrap"},
		{"wrap" + strings.Repeat(" line.proof", 17), "accepts between 1 and 16 arg(s)"},
		{"setup", "powers of tau"},
		{"program key line.aasm -o line.key", "ends in .pkey"},
		{"program key none.aasm", "none.aasm"},
	} {
		c := invoke(t, strings.Fields(x.args)...)
		require.Equal(t, exitMistake, c.code, x.args)
		require.Contains(t, c.errors, x.want, x.args)
	}
	require.NoFileExists(t, "line.wrapped")
}
