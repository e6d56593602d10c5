package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/chain/nodetest"
)

// tether deploys a token that changes no allowance into another, as USDT; the sponsor has 1000 units of it.
func (m *market) tether() common.Address {
	m.t.Helper()
	text, err := os.ReadFile(filepath.Join(packageFolder, "..", "..", "internal", "chain", "campaign", "testdata", "Tether.hex"))
	require.NoError(m.t, err)
	return m.sends("sponsor", &ethereum.Action{Name: "token", Data: common.FromHex(strings.TrimSpace(string(text)))})
}

// callOf is a call of a token with an account and an amount.
func callOf(token common.Address, selector, account string, amount byte) *ethereum.Action {
	data := append(common.FromHex(selector), common.LeftPadBytes(common.HexToAddress(account).Bytes(), 32)...)
	return &ethereum.Action{Name: "token", To: &token, Data: append(data, common.LeftPadBytes([]byte{amount}, 32)...)}
}

// A campaign in such a token; an allowance that is there already is withdrawn first.
func TestCampaignInToken(t *testing.T) {
	m := newMarket(t)
	works(t, "commit", "--for", "tiny.aasm:alice")
	works(t, "commit", "--for", "tiny.aasm:bob")
	works(t, "commit", "--for", "tiny.aasm:test")
	token := m.tether()
	m.sends("sponsor", callOf(token, "0xa9059cbb", m.who["owner"], 200)) // transfer
	v := m.does("sponsor", "contract deploy --key aivm.vkey --development")["address"].(string)
	inToken := []string{`"owner"`, `"token": "` + token.Hex() + `", "owner"`, `"1ether"`, `"600"`, `"0.5ether"`, `"100"`}
	m.terms(v, "1h", inToken...)
	o := m.does("sponsor", "campaign create tiny.json --development")
	require.Len(t, o["transactions"], 5, "register the program, make the factory, create, approve, fund")
	c := o["campaign"].(string)
	for _, n := range []string{"alice", "bob"} {
		m.does(n, "campaign register %s --opening %s.opening --key aivm.vkey --program tiny.aasm --development", c, n)
	}
	to := works(t, "data", "keygen", "--json").object(t)["recipient"].(string)
	bond := "campaign bond " + c + " --recipient " + to + " --test test.opening --key aivm.vkey --program tiny.aasm --development"
	m.refuses("too little of the token", as("owner", bond+" --amount 201")...)
	m.sends("owner", callOf(token, "0x095ea7b3", c, 7)) // approve
	o = m.does("owner", "%s", bond)
	require.Len(t, o["transactions"], 3, "withdraw, approve, bond")
	require.Equal(t, "100", m.status(c)["bond"])

	nobody := "0x00000000000000000000000000000000000000aa"
	for _, x := range []struct {
		want   string
		change []string
	}{
		{"no token there", []string{token.Hex(), nobody}},
		{"no token there", []string{token.Hex(), v}},
		{"too little of the token", []string{`"600"`, `"100000"`}},
		{"router: the code at the address is another", []string{`"rule"`, `"router": "` + nobody + `", "rule"`}},
		{"previous: the code at the address is another", []string{`"rule"`, `"previous": "` + v + `", "rule"`}},
	} {
		m.terms(v, "1h", inToken...)
		text, err := os.ReadFile("tiny.json")
		require.NoError(t, err)
		require.NoError(t, os.WriteFile("tiny.json", []byte(strings.NewReplacer(x.change...).Replace(string(text))), 0o644))
		m.refuses(x.want, as("sponsor", "campaign create tiny.json --development --label other")...)
	}
}

// proxied lets what follows go through a node that may misbehave.
func (m *market) proxied() *nodetest.Proxy {
	m.t.Helper()
	up, err := rpc.Dial(m.url)
	require.NoError(m.t, err)
	m.t.Cleanup(up.Close)
	p := nodetest.New(up, 1)
	m.t.Cleanup(p.Close)
	m.t.Setenv("AIVM_RPC", p.URL)
	return p
}

// What a command asks of a node takes few round trips.
func TestRoundTrips(t *testing.T) {
	m := newMarket(t)
	works(t, "commit", "--for", "tiny.aasm:test")
	p := m.proxied()
	v := m.does("sponsor", "contract deploy --key aivm.vkey --development")["address"].(string)
	m.terms(v, "1h")
	before := p.Served()
	c := m.does("sponsor", "campaign create tiny.json --development")["campaign"].(string)
	create := p.Served()
	m.status(c)
	status := p.Served() - create
	t.Logf("create: %d round trips, looks for receipts included, status: %d", create-before, status)
	require.LessOrEqual(t, status, 3)
	require.LessOrEqual(t, create-before, 32, "the factory included")
}

// What is on its way is listed, and the same command goes on with it.
func TestWalletPending(t *testing.T) {
	m := newMarket(t)
	works(t, "commit", "--for", "tiny.aasm:test")
	p := m.proxied()
	p.Faults.Swallow = 1
	stuck := invoke(t, as("sponsor", "contract deploy --key aivm.vkey --development --timeout 300ms")...)
	require.Equal(t, exitMistake, stuck.code)
	require.Contains(t, stuck.errors, "run the same command again")
	pending := m.does("sponsor", "wallet pending")["pending"].([]any)
	require.Len(t, pending, 1)
	require.Equal(t, "deploy the verifier", pending[0].(map[string]any)["action"])
	require.Contains(t, works(t, as("sponsor", "wallet pending")...).out, "deploy the verifier")
	for _, name := range []string{"bump", "cancel"} {
		dry := m.does("sponsor", "wallet %s --dry-run", name)
		require.Len(t, dry["pending"], 1)
		require.Len(t, dry["estimates"], 1)
		require.Contains(t, works(t, as("sponsor", "wallet "+name+" --dry-run")...).errors, "deploy the verifier: about ")
	}
	require.Len(t, m.does("sponsor", "wallet pending")["pending"], 1, "a dry run sends nothing")
	p.Change(func(p *nodetest.Proxy) { p.Faults.Swallow = 0 })
	require.Equal(t, true, m.does("sponsor", "wallet cancel")["cancelled"])
	require.Empty(t, m.does("sponsor", "wallet pending")["pending"])
	m.refuses("no transaction of the account is on its way", as("sponsor", "wallet bump")...)
	m.does("sponsor", "contract deploy --key aivm.vkey --development")
	m.refuses("--timeout -1s: want a time", as("sponsor", "wallet pending --timeout -1s")...)
	m.refuses("has no command", "wallet", "burn")
}
