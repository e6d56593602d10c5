package contracts_test

import (
	"fmt"
	"math/big"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// crowd is a campaign as large as the contract allows. Each round has so many programs, with so many fixed commitments; the
// providers, accounts from 2 on, stand at the end of the list of invitations.
func crowd(t *testing.T, rounds, links, invited, fixed int) *fair {
	f := &fair{everything: newEverythingOn(newChain(t, 2+contracts.MaxProviders), false), t: t}
	guard, tx, err := contracts.DeployRouter(f.opts(f.accounts[0], nil), f.client, f.accounts[0].address, common.Address{}, false)
	f.mine(tx, err)
	f.send(f.accounts[0], guard, nil, bindings.NewAIVMRouter().PackAdd(f.at))
	shape := wraptest.Shape{Fresh: 2, Fixed: fixed, Sets: listOf(1, contracts.MaxProviders+1), EndPieces: 1, Outputs: contracts.MaxProviders}
	for i := range rounds {
		var chain []*universal.ProgramKey
		for j := range links {
			chain = append(chain, f.Program(fmt.Sprint("program ", i, j), shape))
			shape.StartPieces, shape.Start = 1, isa.Continuing
		}
		f.pins = append(f.pins, f.pin(ether(1), chain...))
		f.programs = append(f.programs, chain[links-1])
	}
	for range contracts.MaxProviders {
		f.data = append(f.data, f.Draw())
	}
	f.test = f.Draw()
	hash, err := contracts.CodeHash(f.Key)
	require.NoError(t, err)
	f.factory()
	f.terms = &bindings.Terms{
		Owner: f.accounts[1].address, Verifier: f.at, CodeHash: hash, Router: guard, Rule: uint8(contracts.Shapley), Providers: contracts.MaxProviders, MinProviders: 1,
		MaxExclusions: contracts.MaxProviders, MinBond: ether(1), Registration: 3600, Bonding: 3600, Delivery: 3600, Proving: 3600,
		StateDescriptor: f.programs[0].EndDescriptor, TestId: dataID(f.test), Seed: word("seed"),
	}
	for i := range invited {
		w := verifier.Keccak([]byte{1, byte(i)})
		f.terms.Invited = append(f.terms.Invited, common.Address(w[:20]))
	}
	for i := range min(invited, contracts.MaxProviders) {
		f.terms.Invited[invited-1-i] = f.accounts[2+i].address
	}
	return f
}

// create sends the creation and says what it cost.
func (f *fair) create() (gas uint64, err error) {
	at, tx, err := contracts.DeployCampaign(f.opts(f.accounts[0], nil), f.client, f.terms, f.pins)
	if err != nil {
		return 0, err
	}
	f.campaign = at
	return f.mine(tx, nil).GasUsed, nil
}

// prove64 is a proof of the current round, in which all contribute.
func (f *fair) prove64(round int) []byte {
	k := f.programs[round]
	b := f.statement(round, k)
	for i := range b.Outputs[0] {
		b.Outputs[0][i] = int128.From(int64(1 + i))
	}
	return f.prove(listOf(k, 1), listOf(b, 1)).packed()
}

// Every transaction of the largest campaign has less gas, by a twentieth, than a transaction
// may have since the Osaka fork (EIP-7825). SPEC.md, section 15.3, has the figures.
func TestGasLimits(t *testing.T) {
	var lines strings.Builder
	note := func(what string, gas uint64) {
		fmt.Fprintf(&lines, "%-48s %9d\n", what, gas)
		require.Less(t, gas, uint64(params.MaxTxGas)*19/20, what)
	}
	for _, n := range []struct {
		rounds, links, invited, fixed int
		what                          string
	}{
		{1, 1, 0, 1, "create, 1 round"},
		{16, 1, 0, 1, "create, 16 rounds"},
		{contracts.MaxRounds, 1, 0, 1, "create, 48 rounds"},
		{1, 1, contracts.MaxInvited, 1, "create, 1 round, 128 invitations"},
		{contracts.MaxRounds, 1, contracts.MaxInvited, 1, "create, 48 rounds, 128 invitations"},
		{contracts.MaxRounds, 1, contracts.MaxInvited, 300, "the same, constants of 24 kB"},
		{3, contracts.MaxLinks, contracts.MaxInvited, 1, "create, 3 rounds of 16 programs, 128 invitations"},
	} {
		gas, err := crowd(t, n.rounds, n.links, n.invited, n.fixed).create()
		require.NoError(t, err)
		note(n.what, gas)
	}
	for _, n := range [][2]int{{contracts.MaxRounds + 1, 0}, {2, contracts.MaxInvited + 1}} {
		_, err := crowd(t, n[0], 1, n[1], 1).create()
		require.ErrorIs(t, err, contracts.Reverted("InvalidTerms"))
	}

	f := crowd(t, 3, 1, contracts.MaxInvited, 1)
	_, err := f.create()
	require.NoError(t, err)
	send := func(what string, from int, value *big.Int, data []byte) {
		t.Helper()
		if gas := f.send(f.accounts[from], f.campaign, value, data).GasUsed; what != "" {
			note(what, gas)
		}
	}
	send("", 0, ether(3), campaign.PackFund())
	var all []*big.Int
	opened := func(note string) {
		all = nil
		for i := range contracts.MaxProviders {
			what := ""
			if i == contracts.MaxProviders-1 {
				what = note
			}
			send(what, 2+i, nil, f.registration(2+i, f.data[i]))
			all = append(all, big.NewInt(int64(i)))
		}
		send("", 1, ether(1), campaign.PackPostBond(ether(1), "age1owner"))
	}
	opened("register, the last of 64 slots, 128 invitations")
	send("acknowledge, 64 slots", 1, nil, campaign.PackAcknowledge(all))
	proof := f.prove64(0)
	gas := f.send(f.accounts[1], f.campaign, nil, proof).GasUsed
	note("submit, 64 slots, 69 chunks", gas)
	estimated(t, contracts.SubmitGas(f.programs[0]), gas)
	opened("")
	f.later(90 * time.Minute)
	send("exclude", 1, nil, campaign.PackExclude(big.NewInt(0)))
	for i := 1; i < contracts.MaxProviders; i++ {
		send("", 1, nil, campaign.PackExclude(big.NewInt(int64(i))))
	}
	f.data = make([]fr.Element, contracts.MaxProviders) // all are excluded: the zero data set
	send("submit, all 64 slots excluded", 1, nil, f.prove64(1))
	f.data = nil
	for range contracts.MaxProviders {
		f.data = append(f.data, f.Draw())
	}
	opened("")
	f.later(2 * time.Hour)
	send("expire, the bond to 64 providers", 5, nil, campaign.PackExpire())
	send("claim", 5, nil, campaign.PackClaim(f.accounts[5].address))
	golden(t, "limits.gas", lines.String())
}

// estimated holds that an estimate is an upper one, and not far.
func estimated(t *testing.T, estimate int, gas uint64) {
	t.Helper()
	require.LessOrEqual(t, gas, uint64(estimate))
	require.Greater(t, gas, uint64(estimate)*3/4)
}

// A data set of many pieces is registered with the gas that RegisterGas estimates.
func TestRegisterGas(t *testing.T) {
	const pieces = 100
	f := newFair(t, func(f *fair) {
		shape := ofRound(0)
		shape.Sets = listOf(pieces, 4)
		f.pins[0] = f.pin(ether(1), f.Program("of many pieces", shape))
	})
	f.do("fund", 0, ether(3), campaign.PackFund())
	var data []fr.Element
	for range pieces {
		data = append(data, f.Draw())
	}
	gas := f.send(f.accounts[2], f.campaign, nil, f.registrationOf(2, fmt.Sprint("data ", pieces), data...)).GasUsed
	t.Log(gas)
	estimated(t, contracts.RegisterGas(pieces), gas)
}

// The limits stand in two files.
func TestLimitsAgree(t *testing.T) {
	text, err := os.ReadFile("src/CampaignChecks.sol")
	require.NoError(t, err)
	for name, n := range map[string]int{"PROVIDERS": contracts.MaxProviders, "ROUNDS": contracts.MaxRounds, "INVITED": contracts.MaxInvited, "LINKS": contracts.MaxLinks} {
		require.Contains(t, string(text), fmt.Sprintf("MAX_%s = %d;", name, n))
	}
}
