package contracts_test

import (
	"context"
	"fmt"
	"math/big"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	market "github.com/aivm/aivm/internal/chain/campaign"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/verifier"
)

// fair is a campaign on a simulated chain: accounts are sponsor, owner and three
// providers; programs are trapdoors.
type fair struct {
	*chain
	t        *testing.T
	programs [2]*trapdoor // genesis, continuing
	at       common.Address
	terms    *bindings.Terms
	pins     []bindings.Pin
	data     []fr.Element // the providers' polynomials at tau
	test     fr.Element
	head     fr.Element
	gas      strings.Builder
}

var campaign = bindings.NewTrainingCampaign()

const dataDescriptor = "x fx16.8 row=8\n"

// newFair makes a campaign, not funded yet, after changes to its terms.
func newFair(t *testing.T, changes ...func(*fair)) *fair {
	f := &fair{chain: newChain(t, 6), t: t}
	f.programs[0] = newTrapdoor(contracts.Constants{Fresh: 2, Sets: sets(4), EndPieces: 1, Outputs: 5}, 1)
	f.programs[1] = newTrapdoor(contracts.Constants{Fresh: 2, Sets: sets(4), StartPieces: 1, EndPieces: 1, Outputs: 5}, 1)
	f.programs[1].VerifierID = word("continuing")
	for range 3 {
		f.data = append(f.data, f.programs[0].draw())
	}
	f.test = f.programs[0].draw()
	var pins []bindings.Pin
	for i, p := range f.programs {
		pin, err := contracts.PinOf(p.Constants, f.deployVerifier(p.Constants), ether(int64(1+i)))
		require.NoError(t, err)
		pins = append(pins, pin)
	}
	f.terms = &bindings.Terms{
		Owner: f.accounts[1].address, Rule: uint8(contracts.Shapley), Providers: 3, MinProviders: 2, MaxExclusions: 1, Offset: 1,
		MinBond: ether(1), Registration: 3600, Bonding: 3600, Delivery: 3600, Proving: 3600,
		StateDescriptor: f.programs[0].EndDescriptor, TestId: dataID(f.test), Seed: word("seed"),
	}
	f.pins = pins
	for _, change := range changes {
		change(f)
	}
	at, tx, err := contracts.DeployCampaign(f.opts(f.accounts[0], nil), f.client, f.terms, pins)
	f.at = at
	f.note("create", f.mine(tx, err))
	require.NoError(t, contracts.CheckCampaign(context.Background(), f.client, at))
	return f
}

func ether(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether)) }

func (f *fair) note(what string, r *types.Receipt) {
	fmt.Fprintf(&f.gas, "%-28s %9d\n", what, r.GasUsed)
}

// do sends a call and notes its gas.
func (f *fair) do(what string, from int, value *big.Int, data []byte) {
	f.t.Helper()
	f.note(what, f.send(f.accounts[from], f.at, value, data))
}

// refused runs a call that must revert.
func (f *fair) refused(from int, data []byte, want string) {
	f.t.Helper()
	require.ErrorIs(f.t, f.call(f.accounts[from].address, f.at, data), contracts.Reverted(want))
}

// later lets time pass. The chain allows that between blocks only: what a slow pool has not
// given to the last one goes into one of its own.
func (f *fair) later(by time.Duration) {
	f.t.Helper()
	f.backend.Commit()
	require.NoError(f.t, f.backend.AdjustTime(by))
	f.backend.Commit()
}

func dataID(e fr.Element) verifier.Word {
	return verifier.CommitmentID(word(dataDescriptor), []bn254.G1Affine{wraptest.G1(e)})
}

// registration is the call that registers a provider's data: tau is known, so any
// polynomial can be opened.
func (f *fair) registration(provider int, data fr.Element) []byte {
	r := &verifier.Registration{Campaign: f.at, Provider: f.accounts[provider].address}
	f.id.FillBytes(r.Chain[:])
	x := r.Point(dataID(data), 0)
	k := verifier.Knowledge{Y: hash([]byte("y"))}
	var w, divisor fr.Element
	w.Sub(&data, &k.Y)
	divisor.Sub(&f.programs[0].tau, &x)
	w.Div(&w, &divisor)
	k.W = wraptest.G1(w)
	return contracts.PackRegister(word(dataDescriptor), []bn254.G1Affine{wraptest.G1(data)}, []verifier.Knowledge{k})
}

// proof is of the current round, with these phi.
func (f *fair) proof(round int, phi [3]int64) *forged {
	p := f.programs[round]
	s := p.random()
	s.context = contracts.ContextWord(f.id, f.at, uint64(round), f.terms.Owner)
	copy(s.chunks[2:], append(append([]fr.Element(nil), f.data...), f.test))
	if round > 0 {
		s.chunks[6] = f.head
	}
	for i, v := range phi {
		s.outputs[1+i] = big.NewInt(v)
	}
	f.head = s.chunks[len(s.chunks)-1]
	return p.prove(s)
}

// read asks the campaign as everybody does who takes part.
func (f *fair) read() *market.Campaign {
	f.t.Helper()
	client := reflect.ValueOf(f.client).FieldByName("Client").Interface().(*ethclient.Client) // which the simulated chain wraps
	chain, err := ethereum.Attach(context.Background(), client.Client())
	require.NoError(f.t, err)
	c, err := market.Read(context.Background(), chain, f.at)
	require.NoError(f.t, err)
	return c
}

func (f *fair) status() *market.Status { return f.read().Status }

func (f *fair) credit(account int) *big.Int {
	f.t.Helper()
	v, err := f.read().Credits(context.Background(), f.accounts[account].address)
	require.NoError(f.t, err)
	return v[0]
}

// register registers the data of all providers, accounts 2, 3, 4.
func (f *fair) register() {
	f.t.Helper()
	for i, d := range f.data {
		f.do(fmt.Sprintf("register, slot %d", i), 2+i, nil, f.registration(2+i, d))
	}
}

// Two rounds with proofs that the verifier contracts check, to the last claim.
func TestCampaignOnChain(t *testing.T) {
	f := newFair(t)
	require.Equal(t, contracts.Unfunded, f.status().Phase)
	require.False(t, f.status().HeadProven)
	f.do("fund", 0, ether(3), campaign.PackFund())
	copied := f.registration(2, f.data[0])
	f.refused(3, copied, "KnowledgeInvalid") // somebody else's registration
	f.register()
	f.refused(5, f.registration(5, f.test), "WrongPhase") // full
	s := f.status()
	require.Equal(t, contracts.Bonding, s.Phase)
	require.Equal(t, dataID(f.data[1]), s.DataIDs[1])
	require.Equal(t, dataID(f.test), s.DataIDs[3])
	f.do("post bond", 1, ether(1), campaign.PackPostBond(ether(1), "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq"))
	f.do("acknowledge, 3 slots", 1, nil, campaign.PackAcknowledge([]*big.Int{big.NewInt(0), big.NewInt(1), big.NewInt(2)}))

	p := f.proof(0, [3]int64{3, -1, 1})
	submit := campaign.PackSubmit(p.values, p.proof)
	// The proof is good, and pays what it says: another number is no proof.
	for i := len(p.values) - 5*32; i < len(p.values); i += 32 {
		changed := withWord(p.values, i, new(big.Int).Add(wordAt(p.values, i), big.NewInt(1)))
		f.refused(1, campaign.PackSubmit(changed, p.proof), "ProofInvalid")
	}
	f.do("submit, genesis, 8 chunks", 5, nil, submit) // anybody sends it
	f.refused(5, submit, "WrongPhase")                // and nobody twice
	require.Equal(t, new(big.Int).Div(ether(3), big.NewInt(4)), f.credit(2))
	require.Zero(t, f.credit(3).Sign())
	require.Equal(t, new(big.Int).Div(ether(1), big.NewInt(4)), f.credit(4))
	require.Equal(t, ether(1), f.credit(1))
	require.True(t, f.status().HeadProven)

	f.data[0] = f.programs[0].draw() // other data in the next round
	f.register()
	f.do("post bond", 1, ether(1), campaign.PackPostBond(ether(1), "age1owner"))
	f.refused(5, submit, "PublicValuesLength") // a replay, for a program of another round
	p = f.proof(1, [3]int64{1, 1, 1})
	f.do("submit, continuing, 9 chunks", 1, nil, campaign.PackSubmit(p.values, p.proof))
	s = f.status()
	require.Equal(t, contracts.Ended, s.Phase)
	require.Equal(t, contracts.Completed, s.Ending)
	require.Zero(t, s.Remaining.Sign())
	f.do("claim", 2, nil, campaign.PackClaim(f.accounts[2].address))
	for i := range 5 {
		if f.credit(i).Sign() > 0 {
			f.send(f.accounts[i], f.at, nil, campaign.PackClaim(f.accounts[i].address))
		}
	}
	balance, err := f.client.BalanceAt(context.Background(), f.at, nil)
	require.NoError(t, err)
	require.Zero(t, balance.Sign(), "something is locked")
	golden(t, "campaign.gas", f.gas.String())
}

// Proofs that are good, of something else than the campaign wants.
func TestCampaignRefuses(t *testing.T) {
	f := newFair(t)
	f.do("fund", 0, ether(3), campaign.PackFund())
	f.register()
	f.do("post bond", 1, ether(1), campaign.PackPostBond(ether(1), "age1owner"))
	good, id := *f, f.id
	for name, test := range map[string]struct {
		change func()
		want   string
	}{
		"another data set":    {func() { f.data[1] = f.programs[0].draw() }, "WrongData"},
		"another order":       {func() { f.data[0], f.data[1] = f.data[1], f.data[0] }, "WrongData"},
		"a provider left out": {func() { f.data[1] = fr.Element{} }, "WrongData"},
		"another test set":    {func() { f.test = f.programs[0].draw() }, "WrongData"},
		"another campaign":    {func() { f.at[3]++ }, "WrongContext"},
		"another chain":       {func() { f.id = big.NewInt(1) }, "WrongContext"},
		"another beneficiary": {func() { f.terms = &bindings.Terms{Owner: f.accounts[5].address} }, "WrongContext"},
	} {
		t.Run(name, func(t *testing.T) {
			f.data = append([]fr.Element(nil), good.data...)
			test.change()
			p := f.proof(0, [3]int64{1, 2, 3})
			f.data, f.test, f.at, f.id, f.terms = good.data, good.test, good.at, id, good.terms
			f.refused(1, campaign.PackSubmit(p.values, p.proof), test.want)
		})
	}
	p := f.proof(0, [3]int64{1, 2, 3})
	require.NoError(t, f.call(f.accounts[1].address, f.at, campaign.PackSubmit(p.values, p.proof)))
}

// No proof: the bond goes to the providers, the fund back.
func TestCampaignLapses(t *testing.T) {
	f := newFair(t)
	f.do("fund", 0, ether(3), campaign.PackFund())
	f.register()
	f.do("post bond", 1, ether(1), campaign.PackPostBond(ether(1), "age1owner"))
	f.refused(5, campaign.PackExpire(), "WrongPhase")
	f.later(2 * time.Hour)
	require.Equal(t, contracts.Lapsed, f.status().Phase)
	p := f.proof(0, [3]int64{1, 2, 3})
	f.refused(1, campaign.PackSubmit(p.values, p.proof), "WrongPhase")
	f.do("expire", 5, nil, campaign.PackExpire())
	require.Equal(t, contracts.NoProof, f.status().Ending)
	require.Equal(t, new(big.Int).Div(ether(1), big.NewInt(3)), f.credit(3))
	require.Equal(t, new(big.Int).Add(ether(3), big.NewInt(1)), f.credit(0)) // and the dust of the bond
}

// A router that stops the verifier keeps a proof from being paid out, not the owner
// from its bond.
func TestCampaignHoldsAProof(t *testing.T) {
	router, guard := bindings.NewAIVMRouter(), common.Address{}
	f := newFair(t, func(f *fair) {
		at, tx, err := contracts.DeployRouter(f.opts(f.accounts[5], nil), f.client, f.accounts[5].address, common.Address{}, false)
		f.mine(tx, err)
		for _, pin := range f.pins {
			f.send(f.accounts[5], at, nil, router.PackAdd(pin.Verifier))
		}
		f.terms.Router, guard = at, at
	})
	f.do("fund", 0, ether(3), campaign.PackFund())
	f.register()
	f.do("post bond", 1, ether(1), campaign.PackPostBond(ether(1), "age1owner"))
	f.send(f.accounts[5], guard, nil, router.PackStop())
	p := f.proof(0, [3]int64{1, 2, 1})
	changed := withWord(p.values, len(p.values)-32, big.NewInt(7))
	f.refused(1, campaign.PackSubmit(changed, p.proof), "ProofInvalid")
	f.do("submit", 1, nil, campaign.PackSubmit(p.values, p.proof))
	require.True(t, f.status().Held)
	require.Zero(t, f.credit(2).Sign())
	f.refused(1, campaign.PackSubmit(p.values, p.proof), "StoppedVerifier")
	f.send(f.accounts[5], guard, nil, router.PackResume())
	f.do("submit", 2, nil, campaign.PackSubmit(p.values, p.proof))
	require.False(t, f.status().Held)
	require.Equal(t, new(big.Int).Div(ether(1), big.NewInt(4)), f.credit(2))
	require.Equal(t, ether(1), f.credit(1))
}

// Only who is invited registers, if there is a list.
func TestCampaignInvites(t *testing.T) {
	f := newFair(t, func(f *fair) { f.terms.Invited = []common.Address{f.accounts[2].address, f.accounts[4].address} })
	f.do("fund", 0, ether(3), campaign.PackFund())
	for i, want := range []bool{false, false, true, false, true} {
		answer, err := f.chain.read(f.at, campaign.PackInvited(f.accounts[i].address))
		require.NoError(t, err)
		got, err := campaign.UnpackInvited(answer)
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
	f.do("register", 2, nil, f.registration(2, f.data[0]))
	f.refused(3, f.registration(3, f.data[1]), "NotInvited")
	f.do("register", 4, nil, f.registration(4, f.data[2]))
}
