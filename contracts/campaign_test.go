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
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// fair is a campaign on a simulated chain: accounts are sponsor, owner and three
// providers; the secrets of the verifier's key are known.
type fair struct {
	*everything
	t        *testing.T
	programs []*universal.ProgramKey // of the rounds: genesis, continuing
	campaign common.Address
	terms    *bindings.Terms
	pins     []bindings.Pin
	data     []fr.Element // the providers' polynomials at tau
	test     fr.Element
	head     bn254.G1Affine
	gas      strings.Builder
}

var campaign = bindings.NewTrainingCampaign()

// ofRound is the program of a campaign's round.
func ofRound(round int) wraptest.Shape {
	s := wraptest.Shape{Fresh: 2, Sets: []int{1, 1, 1, 1}, EndPieces: 1, Outputs: 5}
	if round > 0 {
		s.Start, s.StartPieces = isa.Continuing, 1
	}
	return s
}

// newFair makes a campaign, not funded yet, after changes to its terms.
func newFair(t *testing.T, changes ...func(*fair)) *fair {
	f := &fair{everything: newEverythingOn(newChain(t, 6), false), t: t}
	for i, name := range []string{"genesis", "continuing"} {
		k := f.Program(name, ofRound(i))
		f.programs = append(f.programs, k)
		f.pins = append(f.pins, f.pin(ether(int64(1+i)), k))
	}
	for range 3 {
		f.data = append(f.data, f.Draw())
	}
	f.test = f.Draw()
	hash, err := contracts.CodeHash(f.Key)
	require.NoError(t, err)
	f.terms = &bindings.Terms{
		Owner: f.accounts[1].address, Verifier: f.at, CodeHash: hash, Rule: uint8(contracts.Shapley), Providers: 3, MinProviders: 2, MaxExclusions: 1, Offset: 1,
		MinBond: ether(1), Registration: 3600, Bonding: 3600, Delivery: 3600, Proving: 3600,
		StateDescriptor: f.programs[0].EndDescriptor, TestId: dataID(f.test), Seed: word("seed"),
	}
	for _, change := range changes {
		change(f)
	}
	fmt.Fprintf(&f.gas, "%-28s %9d\n", "factory, once", f.factory())
	at, tx, err := contracts.DeployCampaign(f.opts(f.accounts[0], nil), f.client, f.terms, f.pins)
	f.campaign = at
	f.note("create", f.mine(tx, err))
	if !changed {
		require.NoError(t, contracts.CheckCampaign(context.Background(), f.client, at))
	}
	return f
}

// pin registers programs and pins a round to them.
func (f *fair) pin(reward *big.Int, links ...*universal.ProgramKey) bindings.Pin {
	f.register(links...)
	pin, err := contracts.PinOf(f.at, reward, links...)
	require.NoError(f.t, err)
	return pin
}

func ether(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether)) }

func (f *fair) note(what string, r *types.Receipt) {
	fmt.Fprintf(&f.gas, "%-28s %9d\n", what, r.GasUsed)
}

// do sends a call and notes its gas.
func (f *fair) do(what string, from int, value *big.Int, data []byte) {
	f.t.Helper()
	f.note(what, f.send(f.accounts[from], f.campaign, value, data))
}

// refused runs a call that must revert.
func (f *fair) refused(from int, data []byte, want string) {
	f.t.Helper()
	require.ErrorIs(f.t, f.call(f.accounts[from].address, f.campaign, data), contracts.Reverted(want))
}

// later lets time pass. The chain allows that between blocks only: what a slow pool has not
// given to the last one goes into one of its own.
func (f *fair) later(by time.Duration) {
	f.t.Helper()
	f.backend.Commit()
	require.NoError(f.t, f.backend.AdjustTime(by))
	f.backend.Commit()
}

const dataDescriptor = "data 1" // as package wraptest has it, of one piece

func dataID(e fr.Element) verifier.Word {
	return verifier.CommitmentID(word(dataDescriptor), []bn254.G1Affine{wraptest.G1(e)})
}

// registration is the call that registers a provider's data: tau is known, so any
// polynomial can be opened.
func (f *fair) registration(provider int, data fr.Element) []byte {
	return f.registrationOf(provider, dataDescriptor, data)
}

func (f *fair) registrationOf(provider int, descriptor string, data ...fr.Element) []byte {
	points, proofs := f.knowledge(provider, descriptor, data...)
	return contracts.PackRegister(word(descriptor), points, proofs)
}

// knowledge is the commitments to a provider's data, and the proof that it knows them.
func (f *fair) knowledge(provider int, descriptor string, data ...fr.Element) (points []bn254.G1Affine, proofs []verifier.Knowledge) {
	for _, e := range data {
		points = append(points, wraptest.G1(e))
	}
	id := verifier.CommitmentID(word(descriptor), points)
	r := &verifier.Registration{Campaign: f.campaign, Provider: f.accounts[provider].address}
	f.id.FillBytes(r.Chain[:])
	for i := range data {
		x := r.Point(id, i)
		k := verifier.Knowledge{Y: hash([]byte("y"), []byte{byte(i)})}
		var w, divisor fr.Element
		w.Sub(&data[i], &k.Y)
		divisor.Sub(&f.Tau, &x)
		w.Div(&w, &divisor)
		k.W = wraptest.G1(w)
		proofs = append(proofs, k)
	}
	return points, proofs
}

// submission is the calldata of a proof for a campaign.
type submission struct {
	values [][]byte
	proof  []byte
}

func (s *submission) packed() []byte { return campaign.PackSubmit(s.values, s.proof) }

// last are the public values of the last program, those with the contributions.
func (s *submission) last() []byte { return s.values[len(s.values)-1] }

// statement is what a round's program says: on these data, from the head, with these phi.
func (f *fair) statement(round int, k *universal.ProgramKey, phi ...int64) universal.Block {
	b := f.Block(k)
	b.Context = contracts.ContextWord(f.id, f.campaign, uint64(round), f.terms.Owner)
	at := k.Fresh
	for _, e := range append(append([]fr.Element(nil), f.data...), f.test)[:len(k.Sets)] {
		b.Commitments[at] = f.Point(e)
		at++
	}
	if k.StartPieces > 0 {
		b.Commitments[at] = f.head
	}
	for i, v := range phi {
		b.Outputs[0][1+i] = int128.From(v)
	}
	f.head = b.Commitments[len(b.Commitments)-1]
	return b
}

// proof is of the current round, with these phi.
func (f *fair) proof(round int, phi [3]int64) *submission {
	k := f.programs[round]
	return f.prove(listOf(k, 1), listOf(f.statement(round, k, phi[:]...), 1))
}

func (f *fair) prove(keys []*universal.ProgramKey, blocks []universal.Block) *submission {
	b := f.calldata(keys, f.Prove(keys, blocks), false)
	return &submission{b.values, b.proof}
}

// read asks the campaign as everybody does who takes part.
func (f *fair) read() *market.Campaign {
	f.t.Helper()
	client := reflect.ValueOf(f.client).FieldByName("Client").Interface().(*ethclient.Client) // which the simulated chain wraps
	chain, err := ethereum.Attach(context.Background(), client.Client())
	require.NoError(f.t, err)
	c, err := market.Read(context.Background(), chain, f.campaign)
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

// registerData registers the data of all providers, accounts 2, 3, 4.
func (f *fair) registerData() {
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
	f.registerData()
	f.refused(5, f.registration(5, f.test), "WrongPhase") // full
	s := f.status()
	require.Equal(t, contracts.Bonding, s.Phase)
	require.Equal(t, dataID(f.data[1]), s.DataIDs[1])
	require.Equal(t, dataID(f.test), s.DataIDs[3])
	f.do("post bond", 1, ether(1), campaign.PackPostBond(ether(1), "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq"))
	f.do("acknowledge, 3 slots", 1, nil, campaign.PackAcknowledge([]*big.Int{big.NewInt(0), big.NewInt(1), big.NewInt(2)}))

	p := f.proof(0, [3]int64{3, -1, 1})
	submit := p.packed()
	// The proof is good, and pays what it says: another number is no proof.
	for i := len(p.last()) - 5*32; i < len(p.last()); i += 32 {
		changed := withWord(p.last(), i, new(big.Int).Add(wordAt(p.last(), i), big.NewInt(1)))
		f.refused(1, campaign.PackSubmit([][]byte{changed}, p.proof), "ProofInvalid")
	}
	f.do("submit, genesis, 7 chunks", 5, nil, submit) // anybody sends it
	f.refused(5, submit, "WrongPhase")                // and nobody twice
	require.Equal(t, new(big.Int).Div(ether(3), big.NewInt(4)), f.credit(2))
	require.Zero(t, f.credit(3).Sign())
	require.Equal(t, new(big.Int).Div(ether(1), big.NewInt(4)), f.credit(4))
	require.Equal(t, ether(1), f.credit(1))
	require.True(t, f.status().HeadProven)

	f.data[0] = f.Draw() // other data in the next round
	f.registerData()
	f.do("post bond", 1, ether(1), campaign.PackPostBond(ether(1), "age1owner"))
	f.refused(5, submit, "UnknownProgram") // a replay, for a program of another round
	p = f.proof(1, [3]int64{1, 1, 1})
	f.do("submit, continuing, 8 chunks", 1, nil, p.packed())
	s = f.status()
	require.Equal(t, contracts.Ended, s.Phase)
	require.Equal(t, contracts.Completed, s.Ending)
	require.Zero(t, s.Remaining.Sign())
	f.do("claim", 2, nil, campaign.PackClaim(f.accounts[2].address))
	for i := range 5 {
		if f.credit(i).Sign() > 0 {
			f.send(f.accounts[i], f.campaign, nil, campaign.PackClaim(f.accounts[i].address))
		}
	}
	balance, err := f.client.BalanceAt(context.Background(), f.campaign, nil)
	require.NoError(t, err)
	require.Zero(t, balance.Sign(), "something is locked")
	golden(t, "campaign.gas", f.gas.String())
}

// Proofs that are good, of something else than the campaign wants.
func TestCampaignRefuses(t *testing.T) {
	f := newFair(t)
	f.do("fund", 0, ether(3), campaign.PackFund())
	f.registerData()
	f.do("post bond", 1, ether(1), campaign.PackPostBond(ether(1), "age1owner"))
	good, id := *f, f.id
	for name, test := range map[string]struct {
		change func()
		want   string
	}{
		"another data set":    {func() { f.data[1] = f.Draw() }, "WrongData"},
		"another order":       {func() { f.data[0], f.data[1] = f.data[1], f.data[0] }, "WrongData"},
		"a provider left out": {func() { f.data[1] = fr.Element{} }, "WrongData"},
		"another test set":    {func() { f.test = f.Draw() }, "WrongData"},
		"another campaign":    {func() { f.campaign[3]++ }, "WrongContext"},
		"another chain":       {func() { f.id = big.NewInt(1) }, "WrongContext"},
		"another beneficiary": {func() { f.terms = &bindings.Terms{Owner: f.accounts[5].address} }, "WrongContext"},
	} {
		t.Run(name, func(t *testing.T) {
			f.data = append([]fr.Element(nil), good.data...)
			test.change()
			p := f.proof(0, [3]int64{1, 2, 3})
			f.data, f.test, f.campaign, f.id, f.terms = good.data, good.test, good.campaign, id, good.terms
			f.refused(1, p.packed(), test.want)
		})
	}
	p := f.proof(0, [3]int64{1, 2, 3})
	require.NoError(t, f.call(f.accounts[1].address, f.campaign, p.packed()))
}

// No proof: the bond goes to the providers, the fund back.
func TestCampaignLapses(t *testing.T) {
	f := newFair(t)
	f.do("fund", 0, ether(3), campaign.PackFund())
	f.registerData()
	f.do("post bond", 1, ether(1), campaign.PackPostBond(ether(1), "age1owner"))
	f.refused(5, campaign.PackExpire(), "WrongPhase")
	f.later(2 * time.Hour)
	require.Equal(t, contracts.Lapsed, f.status().Phase)
	p := f.proof(0, [3]int64{1, 2, 3})
	f.refused(1, p.packed(), "WrongPhase")
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
		f.send(f.accounts[5], at, nil, router.PackAdd(f.at))
		f.terms.Router, guard = at, at
	})
	f.do("fund", 0, ether(3), campaign.PackFund())
	f.registerData()
	f.do("post bond", 1, ether(1), campaign.PackPostBond(ether(1), "age1owner"))
	f.send(f.accounts[5], guard, nil, router.PackStop())
	p := f.proof(0, [3]int64{1, 2, 1})
	changed := withWord(p.last(), len(p.last())-32, big.NewInt(7))
	f.refused(1, campaign.PackSubmit([][]byte{changed}, p.proof), "ProofInvalid")
	f.do("submit", 1, nil, p.packed())
	require.True(t, f.status().Held)
	require.Zero(t, f.credit(2).Sign())
	f.refused(1, p.packed(), "StoppedVerifier")
	f.send(f.accounts[5], guard, nil, router.PackResume())
	f.do("submit", 2, nil, p.packed())
	require.False(t, f.status().Held)
	require.Equal(t, new(big.Int).Div(ether(1), big.NewInt(4)), f.credit(2))
	require.Equal(t, ether(1), f.credit(1))
}

// Only who is invited registers, if there is a list.
func TestCampaignInvites(t *testing.T) {
	f := newFair(t, func(f *fair) { f.terms.Invited = []common.Address{f.accounts[2].address, f.accounts[4].address} })
	f.do("fund", 0, ether(3), campaign.PackFund())
	for i, want := range []bool{false, false, true, false, true} {
		answer, err := f.chain.read(f.campaign, campaign.PackInvited(f.accounts[i].address))
		require.NoError(t, err)
		got, err := campaign.UnpackInvited(answer)
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
	f.do("register", 2, nil, f.registration(2, f.data[0]))
	f.refused(3, f.registration(3, f.data[1]), "NotInvited")
	f.do("register", 4, nil, f.registration(4, f.data[2]))
}
