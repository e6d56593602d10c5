package main

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A provider without ether takes part: it signs, the sponsor sends, and pays the gas of its payout too.
func TestConsent(t *testing.T) {
	m := newMarket(t)
	c := m.opened("1h")
	trust := " --key aivm.vkey --program tiny.aasm --development"
	agree := "campaign consent " + c + " --opening alice.opening" + trust
	m.refuses("--for -1s", as("poor", agree+" --for -1s")...)
	m.refuses("--slot is missing: slots 0 and 1 both take the data", as("poor", agree)...)
	m.refuses("--slot 2 is no slot", as("poor", agree+" --slot 2")...)
	m.refuses("no such data set", as("poor", agree+" --slot test")...)
	m.refuses("nothing says that the verifiers", as("poor", "campaign consent "+c+" --opening alice.opening --development --slot 1")...)
	o := m.does("poor", "%s", agree+" --slot bob --payout "+m.who["bob"]+" -o poor.consent")
	require.EqualValues(t, 1, o["consent"].(map[string]any)["slot"])

	m.refuses("is there already", as("poor", agree+" --slot bob -o poor.consent")...)
	m.refuses("cannot be paid", as("poor", agree+" --slot bob --payout "+c)...)
	m.refuses("the zero address", as("poor", agree+" --slot bob --payout 0x0000000000000000000000000000000000000000")...)

	relay := "campaign register " + c + " --consent "
	m.refuses("want one", as("sponsor", relay+"poor.consent --opening alice.opening")...)
	m.refuses("no such file", as("sponsor", relay+"none.consent")...)
	for _, x := range []struct{ name, from, to, want string }{
		{"another payout", strings.ToLower(m.who["bob"]), strings.ToLower(m.who["sponsor"]), "the account has not signed this"},
		{"another slot", `"slot": 1`, `"slot": 0`, "the account has not signed this"},
		{"no slot", `"slot": 1`, `"slot": 7`, "it names slot 7 of 2"},
		{"another round", `"round": 0`, `"round": 1`, "it is for round 1"},
		{"another chain", `"chain_id": 1337`, `"chain_id": 1`, "on chain 1"},
		{"another campaign", strings.ToLower(c[2:]), strings.ToLower(m.who["bob"][2:]), "it is for campaign"},
		{"another file", "consent of a provider", "opening", "want the file"},
	} {
		t.Log(x.name)
		m.changed("poor.consent", "changed.consent", x.from, x.to)
		m.refuses(x.want, as("sponsor", relay+"changed.consent")...)
	}
	o = m.does("sponsor", "%s", relay+"poor.consent")
	require.EqualValues(t, 1, o["slot"])
	require.Equal(t, true, m.does("bob", "%s", relay+"poor.consent")["already"])

	// Taken back by a file that somebody else sends, it is of no use any more; another one is.
	m.refuses("who alone takes it back", as("bob", "campaign revoke "+c+" --consent poor.consent")...)
	m.refuses("want --consent", as("poor", "campaign revoke "+c+" --sign")...)
	m.does("poor", "campaign revoke %s --consent poor.consent --sign", c)
	m.refuses("has registered no data set itself", as("poor", "campaign revoke "+c)...)
	m.does("bob", "campaign revoke %s --signed poor.consent.revocation", c)
	require.Equal(t, true, m.does("bob", "campaign revoke %s --signed poor.consent.revocation", c)["already"])
	require.Equal(t, "registration", m.status(c)["phase"])
	m.refuses("has taken its consent back", as("sponsor", relay+"poor.consent")...)

	// Who registered itself goes, too, as long as registration lasts.
	register := "campaign register " + c + " --opening bob.opening" + trust
	m.refuses("has registered no data set", as("alice", "campaign revoke "+c)...)
	require.EqualValues(t, 0, m.does("alice", "%s", register)["slot"])
	m.does("alice", "campaign revoke %s", c)
	m.does("poor", "%s", agree+" --slot 0 --payout "+m.who["bob"]+" -o again.consent")
	require.EqualValues(t, 0, m.does("sponsor", "%s", relay+"again.consent")["slot"])
	require.EqualValues(t, 1, m.does("alice", "%s", register)["slot"])
	m.refuses("revoke is for phase", as("alice", "campaign revoke "+c)...)
	m.refuses("registration has closed: it stands", as("poor", "campaign revoke "+c+" --consent again.consent")...)

	m.posted(c)
	m.does("owner", "campaign acknowledge %s 0 1", c)
	m.wrapped(m.status(c)["context"].(string), "tiny")
	m.does("owner", "campaign submit %s tiny.wrapped --key aivm.vkey --development", c)
	ended := m.status(c)
	require.Contains(t, ended["credits"], m.who["bob"], "a payout address is among those who may claim")
	require.NotContains(t, ended["credits"], m.who["poor"])
	require.Equal(t, m.who["bob"], ended["slots"].([]any)[0].(map[string]any)["payout"])
	before := m.balance("bob")
	m.refuses("is paid is not yours to say", as("sponsor", "campaign claim "+c+" --for "+m.who["bob"]+" --to "+m.who["sponsor"])...)
	m.does("sponsor", "campaign claim %s --for %s", c, m.who["bob"])
	require.Positive(t, m.balance("bob").Cmp(before))
	require.Equal(t, true, m.does("sponsor", "campaign claim %s --for %s", c, m.who["bob"])["already"])
	m.refuses("nothing is credited", as("poor", "campaign claim "+c)...)
}

// changed writes a file in which one text is another.
func (m *market) changed(from, to, old, with string) {
	m.t.Helper()
	text, err := os.ReadFile(from)
	require.NoError(m.t, err)
	require.Contains(m.t, string(text), old)
	out := strings.ReplaceAll(string(text), old, with)
	require.True(m.t, json.Valid([]byte(out)))
	require.NoError(m.t, os.WriteFile(to, []byte(out), 0o644))
}
