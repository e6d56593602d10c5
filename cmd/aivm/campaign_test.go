package main

import (
	"context"
	"fmt"
	"math/big"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// A whole campaign: everything happens once, whatever is repeated; the proof pays.
func TestCampaign(t *testing.T) {
	m := newMarket(t)
	c := m.opened("1h")
	require.Equal(t, "registration", m.status(c)["phase"])
	again := m.does("sponsor", "campaign create tiny.json --development")
	require.Equal(t, c, again["campaign"], "the same terms make one campaign")
	require.Empty(t, again["transactions"])

	before := m.balance("alice")
	dry := m.does("alice", "campaign register %s --opening alice.opening --key aivm.vkey --program tiny.aasm --development --dry-run", c)
	require.Len(t, dry["estimates"], 1)
	require.Equal(t, before, m.balance("alice"), "a dry run sends nothing")
	o := m.does("alice", "campaign register %s --opening alice.opening --key aivm.vkey --program tiny.aasm --development", c)
	require.EqualValues(t, 0, o["slot"])
	require.Equal(t, false, o["already"])
	o = m.does("alice", "campaign register %s --opening alice.opening --key aivm.vkey --program tiny.aasm --development", c)
	require.Equal(t, true, o["already"])
	require.Empty(t, o["transactions"])
	m.refuses("registered already, by "+m.who["alice"], as("bob", "campaign register "+c+" --opening alice.opening --key aivm.vkey --program tiny.aasm --development")...)
	require.EqualValues(t, 1, m.does("bob", "campaign register %s --opening bob.opening --key aivm.vkey --program tiny.aasm --development", c)["slot"])

	to := works(t, "data", "keygen", "--json").object(t)["recipient"].(string)
	m.refuses("only the model's owner", as("bob", "campaign bond "+c+" --recipient "+to)...)
	m.refuses("the contract refuses: the bond is too small", as("owner", "campaign bond "+c+" --amount 1wei --test test.opening --key aivm.vkey --program tiny.aasm --development --recipient "+to)...)
	require.Equal(t, "delivery", m.does("owner", "campaign bond %s --recipient %s --test test.opening --key aivm.vkey --program tiny.aasm --development", c, to)["phase"])
	require.Equal(t, true, m.does("owner", "campaign bond %s --recipient %s --test test.opening --key aivm.vkey --program tiny.aasm --development", c, to)["already"])
	works(t, "data", "seal", "alice.opening", "-o", "for-owner.age", "--to", m.status(c)["recipient"].(string))
	works(t, "data", "open", "for-owner.age", "--key", "owner.key", "-o", "received.opening")
	m.refuses("is no slot", as("owner", "campaign exclude "+c+" 2")...)
	m.refuses("exclude is for phase proving", as("owner", "campaign exclude "+c+" 1")...)
	try := " --key aivm.vkey --program tiny.aasm --development --test test.opening"
	m.refuses("slot 1 is registered, and none", as("owner", "campaign acknowledge "+c+" received.opening"+try)...)
	acknowledged := works(t, as("owner", "campaign acknowledge "+c+" received.opening bob.opening"+try)...)
	require.Contains(t, acknowledged.errors, "runs through on these data")
	require.Equal(t, true, m.does("owner", "campaign acknowledge %s 0 1", c)["already"])

	m.wrapped(m.status(c)["context"].(string), "tiny")
	o = m.does("owner", "campaign submit %s tiny.wrapped --key aivm.vkey --development", c)
	require.Equal(t, "ended", o["phase"])
	payouts := o["payouts"].([]any)
	require.Equal(t, map[string]any{"slot": 0., "provider": m.who["alice"], "contribution": 60., "wei": "714285714285714285"}, payouts[0])
	require.Equal(t, map[string]any{"slot": 1., "provider": m.who["bob"], "contribution": 24., "wei": "285714285714285714"}, payouts[1])
	o = m.does("alice", "campaign submit %s tiny.wrapped --key aivm.vkey --development", c)
	require.Equal(t, true, o["already"])
	require.Equal(t, payouts, o["payouts"])

	m.refuses("cannot be paid", as("alice", "campaign claim "+c+" --to "+c)...)
	before = m.balance("poor")
	m.does("alice", "campaign claim %s --to %s", c, m.who["poor"])
	require.Equal(t, "714285714285714285", new(big.Int).Sub(m.balance("poor"), before).String())
	paid := m.does("alice", "campaign claim %s", c)
	require.Equal(t, true, paid["already"], "a claim that is done is done")
	require.Empty(t, paid["transactions"])
	m.refuses("nothing is credited to "+m.who["poor"], as("poor", "campaign claim "+c)...)
	for _, n := range []string{"bob", "owner", "sponsor"} { // reward, bond, the wei that is left
		m.does(n, "campaign claim %s", c)
	}
	rest, err := m.chain.BalanceAt(context.Background(), common.HexToAddress(c), nil)
	require.NoError(t, err)
	require.Zero(t, rest.Sign(), "nothing stays in the contract")
}

// What cannot be the proof of the round is refused before anything is sent.
func TestSubmitRefuses(t *testing.T) {
	m := newMarket(t)
	c := m.bonded()
	right := m.status(c)["context"].(string)
	m.wrapped(right, "good")
	works(t, "commit", "--for", "tiny.aasm:alice", "-o", "second.commitment", "--opening", "second.opening")
	works(t, "prove", "tiny.aasm", "--wrap", "--data", "alice=second.opening", "--data", "bob=bob.opening", "--data", "test=test.opening",
		"--context", right, "-o", "data.private.proof")
	works(t, "wrap", "data.private.proof")
	b, err := os.ReadFile("good.wrapped")
	require.NoError(t, err)
	b[len(b)-1] ^= 1
	require.NoError(t, os.WriteFile("false.wrapped", b, 0o644))
	same, other := m.another("tiny.aasm"), m.another(m.seed(2))
	m.otherKey()

	to := c
	submit := func(file string, more ...string) []string {
		return append(as("owner", "campaign submit "+to+" "+file), more...)
	}
	m.refuses("an inner proof, PRIVATE", submit("good.private.proof", "--key", "aivm.vkey", "--development")...)
	m.refuses("a DEVELOPMENT key", submit("good.wrapped", "--key", "aivm.vkey")...)
	m.refuses("the code at the address is another", submit("good.wrapped", "--key", "other.vkey", "--development")...)
	m.refuses("a proof of other data", submit("data.wrapped", "--key", "aivm.vkey", "--development")...)
	m.refuses("false.wrapped", submit("false.wrapped", "--key", "aivm.vkey", "--development")...)
	m.refuses("--key is missing", submit("good.wrapped", "--development")...)
	m.refuses("not a wrapped proof", submit("aivm.vkey", "--key", "aivm.vkey", "--development")...)
	to = same
	m.refuses("a proof for another context", submit("good.wrapped", "--key", "aivm.vkey", "--development")...)
	to = other
	m.refuses("a proof of another program", submit("good.wrapped", "--key", "aivm.vkey", "--development")...)
	to = c
	dry := works(t, submit("good.wrapped", "--key", "aivm.vkey", "--development", "--dry-run", "--json")...).object(t)
	require.Len(t, dry["estimates"], 1)
	require.Equal(t, "delivery", m.status(c)["phase"])
}

// Networks and wallets that are not what they should be: clear errors, nothing sent.
func TestCampaignRefuses(t *testing.T) {
	m := newMarket(t)
	c := m.opened("1h")
	register := func(who string, more ...string) []string {
		return append(as(who, "campaign register "+c+" --opening "+who+".opening --key aivm.vkey --program tiny.aasm --development"), more...)
	}
	closed := fmt.Sprintf("http://127.0.0.1:%d", freePort(t))
	works(t, "commit", "--for", "tiny.aasm:alice", "-o", "poor.commitment", "--opening", "poor.opening")
	m.refuses("the RPC does not answer", register("alice", "--rpc", closed)...)
	m.refuses("another chain: its chain id is 1337, want 1", register("alice", "--chain-id", "1")...)
	m.refuses("want a number", register("alice", "--chain-id", "main")...)
	m.refuses("too little ether", register("poor")...)
	m.refuses("who signs?", "campaign", "register", c, "--opening", "alice.opening")
	m.refuses("no terminal", "campaign", "register", c, "--opening", "alice.opening", "--unchecked", "--development", "--wallet", "alice.json")
	require.NoError(t, os.WriteFile("wrong", []byte("battery staple\n"), 0o600))
	m.refuses("wrong password", "campaign", "register", c, "--opening", "alice.opening", "--unchecked", "--development", "--wallet", "alice.json",
		"--password-file", "wrong")
	m.refuses("one of them signs, not both", register("alice", "--signer", closed)...)
	m.refuses("remote signer", "campaign", "register", c, "--opening", "alice.opening", "--signer", closed)
	m.refuses("--opening is missing", as("alice", "campaign register "+c)...)
	m.refuses("is no address", as("alice", "campaign claim 0x12")...)
	m.refuses("wrong checksum", as("alice", "campaign claim 0x"+strings.ToUpper(c[2:4])+strings.ToLower(c[4:41])+"B")...)
	m.refuses("no contract there", as("alice", "campaign claim 0x00000000000000000000000000000000000000aa")...)
	v := m.status(c)["verifier"].(string)
	m.refuses("want", as("alice", "campaign claim "+v)...)
	m.refuses("has no command", "campaign", "win")
	m.refuses("which nobody may register", as("alice", "campaign register "+c+" --opening test.opening --key aivm.vkey --program tiny.aasm --development")...)
	t.Setenv("AIVM_RPC", "")
	m.refuses("which chain?", register("alice")...)
	t.Setenv("AIVM_RPC", m.url)

	ended, cancel := context.WithCancel(context.Background())
	cancel()
	require.Equal(t, exitInterrupted, invokeWith(t, ended, "", register("alice")...).code)
	m.does("alice", "campaign register %s --opening alice.opening --key aivm.vkey --program tiny.aasm --development", c)

	second := m.another("tiny.aasm")
	require.NotEqual(t, c, second)
	m.refuses("too many proofs of knowledge", as("alice", "campaign register "+second+" --opening alice.opening --key aivm.vkey --program tiny.aasm --development")...)
}

// Terms that contradict the program or themselves.
func TestTermsRefused(t *testing.T) {
	m := newMarket(t)
	works(t, "commit", "--for", "tiny.aasm:test")
	v := m.does("sponsor", "contract deploy --key aivm.vkey --development")["address"].(string)
	for _, x := range []struct{ from, to, want string }{
		{`"rule": "shapley"`, `"rule": "luck"`, `rule: "luck"`},
		{`"rule"`, `"contributions": "loss", "rule"`, "no output loss"},
		{`"min_providers": 1`, `"min_providers": 3`, "min_providers: 3"},
		{`"max_exclusions": 1`, `"max_exclusions": -1`, "max_exclusions: -1"},
		{`"min_bond": "0.5ether"`, `"min_bond": "much"`, `min_bond: "much"`},
		{`"min_bond": "0.5ether"`, `"min_bond": "0"`, "want a bond"},
		{`"bonding": "1h"`, `"bonding": "1 hour"`, "bonding"},
		{`"test": "test.commitment"`, `"test": "0x12"`, "test"},
		{`"test"`, `"seed": "0x1", "test"`, "seed"},
		{v, m.who["alice"], "the code at the address"},
		{v, "0x1", "verifier"},
		{`"reward": "1ether"`, `"reward": "-1"`, "reward"},
		{`"key": "aivm.vkey"`, `"key": "tiny.aasm"`, "not a key"},
		{`"program": "tiny.aasm"`, `"program": "none.aasm"`, "none.aasm"},
		{`"program": "tiny.aasm"`, `"programs": ["tiny.aasm", "tiny.aasm"]`, "begins a chain"},
		{`"development": true`, `"development": false`, "DEVELOPMENT"},
		{`"owner"`, `"onwer"`, "onwer"},
		{`"rounds"`, `"rounds": [], "rests"`, "rests"},
		{`"rounds": [`, `"rounds": [` + strings.Repeat(`{}, `, 48), "rounds: 49, want 1 to 48"},
		{`"min_providers": 1`, `"invited": ["` + m.who["alice"] + `"], "min_providers": 2`, "invited: 1, want none, for anybody, or 2 to 128"},
		{`"owner"`, `"invited": [` + strings.Repeat(`"`+m.who["alice"]+`", `, 128) + `"` + m.who["bob"] + `"], "owner"`, "invited: 129, want none, for anybody, or 1 to 128"},
	} {
		m.terms(v, "1h", x.from, x.to)
		m.refuses(x.want, as("sponsor", "campaign create tiny.json --development")...)
	}
	m.terms(v, "1h")
	m.refuses(`"development"`, as("sponsor", "campaign create tiny.json")...)
}

// Deadlines that pass, and a sponsor who gives up: everybody gets back what is theirs.
func TestCampaignEnds(t *testing.T) {
	m := newMarket(t)
	c := m.opened("1h")
	m.refuses("expire is for phase lapsed", as("bob", "campaign expire "+c)...)
	require.NoError(t, m.chain.Advance(2*time.Hour))
	require.Equal(t, "lapsed", m.status(c)["phase"])
	require.Equal(t, "ended", m.does("bob", "campaign expire %s", c)["phase"])
	require.Equal(t, true, m.does("bob", "campaign expire %s", c)["already"])
	m.does("sponsor", "campaign claim %s", c)

	require.Equal(t, c, m.does("sponsor", "campaign create tiny.json --development --no-fund")["campaign"], "the chain knows it")
	second := "campaign create tiny.json --development --no-fund --label second"
	first := c
	c = m.does("sponsor", "%s", second)["campaign"].(string)
	require.NotEqual(t, first, c)
	require.Equal(t, c, m.does("sponsor", "%s", second)["campaign"])
	require.Equal(t, c, m.does("sponsor", "%s", second)["campaign"])
	require.Equal(t, "unfunded", m.status(c)["phase"])
	list := works(t, "campaign", "list", "--of", m.who["owner"], "--json").object(t)["campaigns"].([]any)
	require.Len(t, list, 2)
	for i, want := range []map[string]any{{"campaign": first, "phase": "ended"}, {"campaign": c, "phase": "unfunded"}} {
		got := list[i].(map[string]any)
		require.True(t, strings.EqualFold(want["campaign"].(string), got["campaign"].(string)))
		require.Equal(t, want["phase"], got["phase"])
	}
	require.Empty(t, works(t, "campaign", "list", "--of", m.who["bob"], "--json").object(t)["campaigns"])
	require.Contains(t, works(t, "campaign", "list").out, c)
	m.refuses("--of", "campaign", "list", "--of", "0x1")
	m.refuses("only the sponsor", as("bob", "campaign fund "+c)...)
	m.does("sponsor", "campaign fund %s", c)
	require.Equal(t, true, m.does("sponsor", "campaign fund %s", c)["already"])
	m.refuses("only the sponsor", as("bob", "campaign cancel "+c)...)
	require.Equal(t, "ended", m.does("sponsor", "campaign cancel %s", c)["phase"])
	require.Equal(t, true, m.does("sponsor", "campaign cancel %s", c)["already"])
	m.does("sponsor", "campaign claim %s", c)
	require.Equal(t, true, m.does("sponsor", "campaign claim %s", c)["already"])
}

func TestContract(t *testing.T) {
	m := newMarket(t)
	o := m.does("sponsor", "contract deploy --key aivm.vkey --development --chain-id 1337")
	at := o["address"].(string)
	checked := works(t, "contract", "check", at, "--key", "aivm.vkey", "--development", "--program", "tiny.aasm", "--json").object(t)
	require.Equal(t, true, checked["key_checked"])
	require.Equal(t, o["verifier"].(map[string]any)["code_hash"], checked["code_hash"])
	works(t, "contract", "export", "--key", "aivm.vkey", "--development", "-o", "tiny.contract")
	text, err := os.ReadFile("tiny.contract")
	require.NoError(t, err)
	require.True(t, strings.HasPrefix(string(text), "0x60"))

	require.Empty(t, checked["programs"].([]any)[0].(map[string]any)["constants"], "nobody has registered it")
	require.Equal(t, true, m.does("owner", "contract deploy --key aivm.vkey --development")["already"], "one is enough for a chain")
	m.refuses("--program is missing", as("alice", "contract register "+at+" --key aivm.vkey --development")...)
	r := m.does("alice", "contract register %s --key aivm.vkey --development --program tiny.aasm", at)["programs"].([]any)[0].(map[string]any)
	require.Equal(t, false, r["already"])
	again := m.does("bob", "contract register %s --key aivm.vkey --development --program tiny.aasm", at)
	require.Empty(t, again["transactions"])
	require.Equal(t, r["constants"], again["programs"].([]any)[0].(map[string]any)["constants"])
	checked = works(t, "contract", "check", at, "--key", "aivm.vkey", "--development", "--program", "tiny.aasm", "--json").object(t)
	require.Equal(t, r["constants"], checked["programs"].([]any)[0].(map[string]any)["constants"])
	m.otherKey()
	m.refuses("the code at the address is another", "contract", "check", at, "--key", "other.vkey", "--development")
	m.refuses("the code at the address is another", as("alice", "contract register "+m.who["bob"]+" --key aivm.vkey --development --program tiny.aasm")...)
	m.refuses("a DEVELOPMENT key", "contract", "check", at, "--key", "aivm.vkey")
	m.refuses("a DEVELOPMENT key", "contract", "export", "--key", "aivm.vkey")
	m.refuses("has no command", "contract", "burn")
}

// --simulated needs nothing: no node, no wallet.
func TestSimulated(t *testing.T) {
	m := marketFolder(t)
	works(t, "commit", "--for", "tiny.aasm:test")
	o := works(t, "contract", "deploy", "--key", "aivm.vkey", "--development", "--simulated", "--json").object(t)
	require.NotEmpty(t, o["address"])
	m.terms("", "1h")
	c := works(t, "campaign", "create", "tiny.json", "--development", "--simulated")
	require.Contains(t, c.errors, "is gone with this command")
	m.refuses("leave --rpc, --wallet and --signer out", as("sponsor", "contract deploy --key aivm.vkey --development --simulated")...)
}
