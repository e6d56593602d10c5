package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/verifier/srs"
)

// least has a circuit of less than 2^15 constraints, with chunks of 2^tinyChunk cells.
const (
	least = `
x = input fx4.0[row=2], "points.csv:x"
y = round x, fx4.0
z = output y
`
	tinyChunk   = "9"
	tinyPower   = 15
	tinyBeacon  = "2b7e151628aed2a6abf7158809cf4f3c762e7160f38b4da56a784d9045190cfe"
	otherBeacon = "3b7e151628aed2a6abf7158809cf4f3c762e7160f38b4da56a784d9045190cfe"
)

// ground is a folder with a program, phase 1, and the powers of tau that it begins with, both
// named by their hashes. It returns the words that commands on the ceremony begin with.
func ground(t *testing.T) []string {
	t.Helper()
	folder(t, map[string]string{"tiny.aasm": least, "points.csv": "x\n1\n2\n"})
	require.NoError(t, wraptest.WritePtau("phase1.ptau", tinyPower))
	phase1, err := srs.ImportPhase1("phase1.ptau", 1<<tinyPower, "")
	require.NoError(t, err)
	powers, err := srs.ImportPtau("phase1.ptau", 1<<10, "")
	require.NoError(t, err)
	works(t, "srs", "import", "phase1.ptau", "--ceremony", powers.ID().String(), "-o", "ceremony.srs")
	t.Setenv("AIVM_SRS", "ceremony.srs")
	return []string{"tiny.aasm", "--chunk", tinyChunk, "--ptau", "phase1.ptau", "--ceremony", phase1.ID().String()}
}

// TestCeremony goes from phase 1 over two participants and the beacon to a key, and with the key to a wrapped proof
// that is not for development.
func TestCeremony(t *testing.T) {
	if testing.Short() {
		t.Skip("makes a start of phase 2 for 30,000 constraints")
	}
	about := ground(t)
	setup := func(command string, more ...string) []string {
		return append(append([]string{"setup", command}, about...), more...)
	}

	start := works(t, setup("start", "-o", "0.phase2", "--json")...).object(t)
	require.Equal(t, "ceremony", start["phase1_kind"])
	works(t, "setup", "contribute", "0.phase2", "1.phase2")
	second := works(t, "setup", "contribute", "1.phase2", "2.phase2", "--json").object(t)
	chain := []string{"0.phase2", "1.phase2", "2.phase2"}
	report := works(t, setup("verify", append(chain, "--json")...)...).object(t)
	require.Equal(t, start["circuit"], report["circuit"])
	require.Len(t, report["contributions"], 3)
	require.Equal(t, second["hash"], report["contributions"].([]any)[2].(map[string]any)["hash"])
	sealed := works(t, setup("beacon", append(chain, "--beacon", tinyBeacon, "-o", "tiny.key", "--json")...)...).object(t)
	require.Equal(t, "ceremony", sealed["kind"])
	works(t, setup("verify", append(chain, "--beacon", tinyBeacon, "--key", "tiny.key")...)...)

	for want, args := range map[string][]string{
		"does not follow from the contributions and the beacon": append(chain, "--beacon", otherBeacon, "--key", "tiny.key"),
		"does not follow from the one before":                   {"0.phase2", "2.phase2"},
	} {
		c := invoke(t, setup("verify", args...)...)
		require.Equal(t, exitMistake, c.code, want)
		require.Contains(t, c.errors, want)
	}
	wrapsWith(t, sealed)
}

// wrapsWith wraps a proof with the ceremony's key.
func wrapsWith(t *testing.T, sealed map[string]any) {
	t.Helper()
	key := works(t, "setup", "tiny.aasm", "--chunk", tinyChunk, "--key", "tiny.key", "--json")
	require.NotContains(t, key.errors, "UNSAFE")
	require.Equal(t, false, key.object(t)["development"])
	require.Equal(t, sealed["circuit"], key.object(t)["circuit"])
	require.Equal(t, false, key.object(t)["ceremony_checked"])
	require.Contains(t, key.errors, "tiny.key says that it is of a ceremony, with transcript "+sealed["transcript"].(string)+": that is not checked here")
	works(t, "prove", "tiny.aasm", "--chunk", tinyChunk, "-o", "tiny.private.proof")
	wrapped := works(t, "wrap", "tiny.private.proof", "--key", "tiny.key", "-o", "proof.wrapped", "--json")
	require.NotContains(t, wrapped.errors, "DEVELOPMENT")
	require.Equal(t, key.object(t)["verifier_id"], wrapped.object(t)["verifier_id"])
	a, err := os.ReadFile("proof.vkey")
	require.NoError(t, err)
	b, err := os.ReadFile("tiny.vkey")
	require.NoError(t, err)
	require.Equal(t, a, b, "setup and wrap write the same verifying key")
	valid := works(t, "verify", "proof.wrapped", "--key", "tiny.vkey", "--json").object(t)
	require.Equal(t, false, valid["development"])

	other := strings.Replace(least, "row=2", "row=64", 1)
	require.NoError(t, os.WriteFile("other.aasm", []byte(other), 0o644))
	c := invoke(t, "setup", "other.aasm", "--chunk", tinyChunk, "--key", "tiny.key")
	require.Equal(t, exitMistake, c.code)
	require.Contains(t, c.errors, "a key of another circuit")
}
