package main

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/chain/campaign"
)

// Who takes part sees what the sponsor fixed, and text from the chain does nothing to a terminal.
func TestStatusShowsTerms(t *testing.T) {
	m := newMarket(t)
	m.opened("1h")
	c := m.lies(func(terms *bindings.Terms, _ *bindings.Pin) {
		terms.Seed, terms.Bonding = [32]byte{31: 9}, 90
		alice, bob := common.HexToAddress(m.who["alice"]), common.HexToAddress(m.who["bob"])
		terms.Invited = []common.Address{alice, bob, alice}
	})
	o := m.status(c)
	terms := o["terms"].(map[string]any)
	for name, want := range map[string]any{
		"router": nil, "providers": 2., "min_providers": 1., "max_exclusions": 1., "offset": 0., "min_bond": "500000000000000000",
		"registration": 3600., "bonding": 90., "seed": "0x" + strings.Repeat("0", 63) + "9", "previous": nil,
		"invited": []any{m.who["alice"], m.who["bob"], m.who["alice"]}, "test_id": o["data_ids"].([]any)[2],
	} {
		require.Equal(t, want, terms[name], name)
	}
	pins := o["pins"].([]any)
	require.Len(t, pins, 1)
	require.Equal(t, o["verifier_id"], pins[0].(map[string]any)["verifier_id"])
	require.Equal(t, false, o["head_proven"])

	for _, n := range []string{"alice", "bob"} {
		m.does(n, "campaign register %s --opening %s.opening --unchecked --development", c, n)
	}
	at, err := campaign.Read(t.Context(), m.chain.Chain, common.HexToAddress(c))
	require.NoError(t, err)
	m.sends("owner", at.PostBond(at.Terms.MinBond, "age1\x1b[2J"))
	text := works(t, "campaign", "status", c)
	require.NotContains(t, text.out, "\x1b")
	for _, want := range []string{`"age1\x1b[2J", which is no recipient`, "1 to 2; at most 1 can be excluded", "bonding 1m30s", m.who["alice"] + " (2 slots) " + m.who["bob"], "least bond", "YES"} {
		require.Contains(t, text.out, want)
	}
}
