package main

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/outer"
	"github.com/aivm/aivm/internal/setup/ceremony"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
)

const (
	goodBeacon  = "2b7e151628aed2a6abf7158809cf4f3c762e7160f38b4da56a784d9045190cfe"
	otherBeacon = "3b7e151628aed2a6abf7158809cf4f3c762e7160f38b4da56a784d9045190cfe"
)

// TestCeremony goes from phase 1 over three participants and the beacon to the key of the circuit, with the key to a wrapped
// proof, and to a deployed verifier.
func TestCeremony(t *testing.T) {
	if testing.Short() {
		t.Skip("makes a start of phase 2 for 43,000 constraints")
	}
	proving(t)
	wholePowers(t)
	system, err := outer.R1CS()
	require.NoError(t, err)
	size, power := ceremony.Size(system), 0
	for 1<<power < size {
		power++
	}
	require.NoError(t, wraptest.WritePtau("phase1.ptau", power))
	phase1, err := srs.ImportPhase1("phase1.ptau", size, "")
	require.NoError(t, err)
	setup := func(command string, more ...string) []string {
		return append([]string{"setup", command, "--ptau", "phase1.ptau", "--ceremony", phase1.ID().String()}, more...)
	}

	start := works(t, setup("start", "-o", "0.phase2", "--json")...).object(t)
	require.Equal(t, "ceremony", start["phase1_kind"])
	works(t, "setup", "contribute", "0.phase2", "1.phase2")
	works(t, "setup", "contribute", "1.phase2", "2.phase2")
	third := works(t, "setup", "contribute", "2.phase2", "3.phase2", "--json").object(t)
	chain := []string{"0.phase2", "1.phase2", "2.phase2", "3.phase2"}
	report := works(t, setup("verify", append(chain, "--json")...)...).object(t)
	require.Equal(t, start["circuit"], report["circuit"])
	require.Len(t, report["contributions"], 4)
	require.Equal(t, third["hash"], report["contributions"].([]any)[3].(map[string]any)["hash"])
	sealed := works(t, setup("beacon", append(chain, "--beacon", goodBeacon, "--json")...)...).object(t)
	require.Equal(t, "ceremony", sealed["kind"])
	works(t, setup("verify", append(chain, "--beacon", goodBeacon, "--key", "aivm.key")...)...)

	for want, args := range map[string][]string{
		"does not follow from the contributions and the beacon": append(chain, "--beacon", otherBeacon, "--key", "aivm.key"),
		"does not follow from the one before":                   {"0.phase2", "2.phase2"},
	} {
		c := invoke(t, setup("verify", args...)...)
		require.Equal(t, exitMistake, c.code, want)
		require.Contains(t, c.errors, want)
	}
	wrapsWith(t, sealed)
}

// wrapsWith wraps a proof with the ceremony's key, and deploys its verifier. The powers of tau are still one party's.
func wrapsWith(t *testing.T, sealed map[string]any) {
	t.Helper()
	key := works(t, "setup", "--key", "aivm.key", "--json")
	require.Contains(t, key.errors, "UNSAFE powers of tau")
	require.Equal(t, "ceremony", key.object(t)["kind"])
	require.Equal(t, sealed["circuit"], key.object(t)["circuit"])
	require.Equal(t, verifier.Word(outer.Digest).String(), key.object(t)["circuit"])
	require.Equal(t, false, key.object(t)["ceremony_checked"])
	require.Contains(t, key.errors, "aivm.key says that it is of a ceremony, with transcript "+sealed["transcript"].(string)+": that is not checked here")
	works(t, "prove", "line.aasm", "--wrap", "-o", "line.private.proof")
	wrapped := works(t, "wrap", "line.private.proof", "--key", "aivm.key", "--json")
	require.Equal(t, key.object(t)["verifier_id"], wrapped.object(t)["verifier_id"])
	a, err := os.ReadFile("line.vkey")
	require.NoError(t, err)
	b, err := os.ReadFile("aivm.vkey")
	require.NoError(t, err)
	require.Equal(t, a, b, "setup and wrap write the same verifying key")
	works(t, "verify", "line.wrapped", "--key", "aivm.vkey", "--program", "line.aasm")
	deployed := works(t, "contract", "deploy", "--key", "aivm.vkey", "--simulated", "--development", "--json").object(t)
	require.Equal(t, key.object(t)["verifier_id"], deployed["verifier"].(map[string]any)["verifier_id"])
	require.NotNil(t, deployed["address"])
}
