package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A campaign whose program draws its start pays for the start that a block gives, which nobody knew when the data were
// fixed: real proofs, the commands alone.
func TestBeaconOfACampaign(t *testing.T) {
	if testing.Short() {
		t.Skip("makes keys and wraps two proofs")
	}
	m := newMarket(t)
	drawn := strings.Replace(tiny, "w  = state fx16.6[px=2], normal(seed=1, std=1/2)", "turn = draw 4096\nw  = state fx16.6[px=2], normal(seed=1, std=1/8), turn", 1)
	require.NotEqual(t, tiny, drawn)
	require.NoError(t, os.WriteFile("tiny.aasm", []byte(drawn), 0o644))
	c := m.bonded()
	require.Nil(t, m.status(c)["beacon"].(map[string]any)["beacon"])
	m.refuses("the owner has not closed exclusions", as("poor", "campaign draw "+c)...)
	m.refuses("only the model's owner", as("sponsor", "campaign close "+c)...)
	said := works(t, as("owner", "campaign acknowledge "+c+" alice.opening bob.opening --key aivm.vkey --program tiny.aasm --test test.opening --development")...)
	require.Equal(t, 4, strings.Count(said.errors, "chosen by lot"), "rehearsed with several beacons")
	context := m.status(c)["context"].(string)

	m.does("owner", "campaign close %s", c)
	require.Equal(t, true, m.does("owner", "campaign close %s", c)["already"])
	m.refuses("which is not there yet", as("alice", "campaign draw "+c)...)
	for range 135 {
		m.chain.Mine()
	}
	require.Contains(t, works(t, "campaign", "status", c).out, "by anybody: aivm campaign draw")
	m.does("alice", "campaign draw %s", c)
	require.Equal(t, true, m.does("bob", "campaign draw %s", c)["already"])
	beacon := m.status(c)["beacon"].(map[string]any)["beacon"].(string)
	require.Contains(t, works(t, "campaign", "status", c).out, beacon)

	prove := func(beacon, file string) {
		works(t, "prove", "tiny.aasm", "--wrap", "--data", "alice=alice.opening", "--data", "bob=bob.opening", "--data", "test=test.opening",
			"--context", context, "--beacon", beacon, "-o", file+".private.proof")
		works(t, "wrap", file+".private.proof")
	}
	prove("0x"+strings.Repeat("5a", 32), "mine")
	m.refuses("other numbers than the beacon gives", as("owner", "campaign submit "+c+" mine.wrapped --key aivm.vkey --development")...)
	prove(beacon, "drawn")
	verify := []string{"verify", "drawn.wrapped", "--key", "aivm.vkey", "--program", "tiny.aasm"}
	works(t, append(verify, "--beacon", beacon)...)
	require.Contains(t, works(t, verify...).out, "--beacon compares them")
	require.Equal(t, exitMistake, invoke(t, "verify", "mine.wrapped", "--key", "aivm.vkey", "--program", "tiny.aasm", "--beacon", beacon).code)
	works(t, "program", "key", "tiny.aasm", "-o", "tiny.pkey") // whoever has the constants alone can compare too
	works(t, "verify", "drawn.wrapped", "--key", "aivm.vkey", "--program", "tiny.pkey", "--beacon", beacon)
	require.Equal(t, exitMistake, invoke(t, "verify", "mine.wrapped", "--key", "aivm.vkey", "--program", "tiny.pkey", "--beacon", beacon).code)
	m.does("owner", "campaign submit %s drawn.wrapped --key aivm.vkey --development", c)
	require.Equal(t, "ended", m.status(c)["phase"])
}
