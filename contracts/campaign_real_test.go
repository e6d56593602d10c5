package contracts_test

import (
	"context"
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/engine/checker"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/prover/join"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// The pieces of a training on one provider's data: the first ranges them, the last reads the test set too, pays by phi, and takes the
// weights before for as small as the first shows them to be.
const (
	firstPiece = `
a.x = input fx5.1[row=4, px=3]
a.y = input fx5.1[row=4]
w = state fx16.6[px=3], normal(seed=1, std=1/2)
loop step 2 {
  z  = matmul a.x, w
  zz = round z, fx9.2
  d  = sub zz, a.y
  g  = grad z, d, w
  w  = sgdstep w, g, 1/8
}
`
	lastPiece = `
a.x = input fx5.1[row=4, px=3]
a.y = input fx5.1[row=4]
t.x = input fx5.1[row=2, px=3]
w = state fx16.6[px=3], previous(within=%s)
loop step 1 {
  z  = matmul a.x, w
  zz = round z, fx9.2
  d  = sub zz, a.y
  g  = grad z, d, w
  w  = sgdstep w, g, 1/8
}
e   = matmul t.x, w
er  = round e, fx10.3
out = output er
n   = norm2 a.y
p   = reshape n, [provider=1]
pr  = round p, fx12.2
phi = output pr
`
)

// piece is a program of a chain, with its record.
func piece(t *testing.T, j *wraptest.Joined, source string, assumed isa.Sets) *wraptest.JoinedProgram {
	u, err := asm.LoadBytes("piece.aasm", []byte(source), asm.Options{})
	require.NoError(t, err)
	p, err := join.NewProgram(u, assumed, j.Key.Verifying.Circuit, j.SRS)
	require.NoError(t, err)
	return &wraptest.JoinedProgram{Program: p, Unit: u}
}

// provenPiece runs a piece on the data, from the model of a run before if there is one, and proves the run.
func provenPiece(t *testing.T, j *wraptest.Joined, p *wraptest.JoinedProgram, assumed isa.Sets, in vm.Inputs, word verifier.Word, known map[string][]prover.Blinding, before *wraptest.Run) *wraptest.Run {
	all := vm.Inputs{}
	for _, v := range p.Unit.Inputs {
		all[v.Name] = in[v.Name]
	}
	o := prover.Options{C: checker.ChunkBits, Clear: true, Context: word, Assumed: assumed, Blindings: prover.Blindings{Data: known}}
	if before != nil {
		o.Blindings.Start = before.Blindings.End
		for name, d := range before.States {
			all[name] = d
		}
	}
	run, err := vm.Run(context.Background(), p.Unit, all, vm.Options{Trace: true})
	require.NoError(t, err)
	r, err := prover.Prove(context.Background(), j.SRS, p.Unit, run, o)
	require.NoError(t, err)
	out := &wraptest.Run{Link: join.Link{Program: p.Program, Proof: r.Proof}, States: map[string]kernel.Data{}, Blindings: r.Blindings}
	for _, s := range p.Unit.States {
		out.States[s.Name] = run.Trace.Finals[s.ID]
	}
	return out
}

// A campaign of one round of two pieces, in which all is real: data that a provider registers with a proof of knowledge, runs, inner
// proofs, one proof of both, payout.
func TestCampaignReal(t *testing.T) {
	if testing.Short() {
		t.Skip("makes 2^20 powers")
	}
	j, err := wraptest.NewJoined()
	require.NoError(t, err)
	first := piece(t, j, firstPiece, 0)
	last := piece(t, j, fmt.Sprintf(lastPiece, verifier.Reaches(first.Unit)["w"]), 1)
	e := &everything{chain: newChain(t, 3), Universal: &wraptest.Universal{Key: j.Key.Verifying}}
	at, tx, err := contracts.DeployUniversal(e.opts(e.accounts[0], nil), e.client, e.Key)
	e.mine(tx, err)
	e.at = at
	e.register(first.Key, last.Key)

	rng, in := rand.New(rand.NewPCG(3, 4)), vm.Inputs{}
	for _, v := range last.Unit.Inputs {
		d := make([]int64, v.Type.Len())
		for i := range d {
			d[i] = rng.Int64N(7) - 3
		}
		in[v.Name] = kernel.Data{Kind: kernel.I64, I64: d}
	}
	// A run outside of the campaign draws the blindings of the data, which their commitments keep.
	drawn := provenPiece(t, j, last, 1, in, verifier.Word{}, nil, provenPiece(t, j, first, 0, in, verifier.Word{}, nil, nil))
	statement := func(r *wraptest.Run, p *wraptest.JoinedProgram) *verifier.Statement {
		s, err := verifier.NewStatement(p.Unit, r.Proof)
		require.NoError(t, err)
		return s
	}
	known := drawn.Blindings.Data
	test := statement(drawn, last).Data[1].ID

	pin, err := contracts.PinOf(e.at, ether(1), first.Key, last.Key)
	require.NoError(t, err)
	hash, err := contracts.CodeHash(e.Key)
	require.NoError(t, err)
	terms := &bindings.Terms{
		Owner: e.accounts[1].address, Verifier: e.at, CodeHash: hash, Development: true, Rule: uint8(contracts.Shapley), Providers: 1, MinProviders: 1,
		Offset: 2, MinBond: ether(1), Registration: 3600, Bonding: 3600, Delivery: 3600, Proving: 3600,
		StateDescriptor: last.Key.EndDescriptor, TestId: test, Seed: word("seed"),
	}
	e.factory()
	made, tx, err := contracts.DeployCampaign(e.opts(e.accounts[0], nil), e.client, terms, []bindings.Pin{pin})
	e.mine(tx, err)
	e.send(e.accounts[0], made, ether(1), campaign.PackFund())
	r := &verifier.Registration{Campaign: made, Provider: e.accounts[2].address}
	e.id.FillBytes(r.Chain[:])
	knowledge, err := prover.ProveKnowledge(j.SRS, first.Unit, "a", in, known["a"], r)
	require.NoError(t, err)
	points := first.Key.Sets[0].Pieces
	own := drawn.Proof.Commitments[last.Key.Fresh+len(last.Key.Fixed):][:points]
	e.send(e.accounts[2], made, nil, contracts.PackRegister(first.Key.Sets[0].Descriptor, own, knowledge))
	e.send(e.accounts[1], made, ether(1), campaign.PackPostBond(ether(1), "age1owner"))

	bound := contracts.ContextWord(e.id, made, 0, terms.Owner)
	a := provenPiece(t, j, first, 0, in, bound, map[string][]prover.Blinding{"a": known["a"]}, nil)
	b := provenPiece(t, j, last, 1, in, bound, known, a)
	keys := []*universal.ProgramKey{first.Key, last.Key}
	joined, err := join.Prove(context.Background(), j.Key, []join.Link{a.Link, b.Link}, join.Options{})
	require.NoError(t, err)
	p := e.calldata(keys, joined.Proof, false)
	changed := p.with(func(b *batch) { b.values[1][len(b.values[1])-1]++ }) // phi, one unit up
	require.ErrorIs(t, e.call(e.accounts[1].address, made, campaign.PackSubmit(changed.values, changed.proof)), contracts.Reverted("ProofInvalid"))
	e.send(e.accounts[1], made, nil, campaign.PackSubmit(p.values, p.proof))
	credit, err := e.read(made, campaign.PackCredit(e.accounts[2].address))
	require.NoError(t, err)
	require.Equal(t, ether(1), new(big.Int).SetBytes(credit))
	head, err := e.read(made, campaign.PackHead())
	require.NoError(t, err)
	require.Equal(t, statement(b, last).End[:], head)
}
