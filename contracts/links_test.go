package contracts_test

import (
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier/universal"
)

// pieces are the programs of a training in so many pieces: the first ranges the providers' data, the last reads the test set too.
func (f *fair) pieces(n int) (keys []*universal.ProgramKey) {
	for i := range n {
		s := wraptest.Shape{Fresh: 2, Fixed: 1, Sets: []int{1, 1, 1}, EndPieces: 1}
		if i > 0 {
			s.Start, s.StartPieces, s.Assumed = isa.Continuing, 1, isa.Sets(7)
		}
		if i == n-1 {
			s.Sets, s.Outputs = append(s.Sets, 1), 5
		}
		keys = append(keys, f.Program(fmt.Sprint("piece ", i, " of ", n), s))
	}
	return keys
}

// chained is a proof of a round of these programs.
func (f *fair) chained(keys []*universal.ProgramKey, phi ...int64) *submission {
	var blocks []universal.Block
	for i, k := range keys {
		if i < len(keys)-1 {
			blocks = append(blocks, f.statement(0, k))
		} else {
			blocks = append(blocks, f.statement(0, k, phi...))
		}
	}
	return f.prove(keys, blocks)
}

// ofPieces is a campaign whose first round is proven by so many pieces, with its bond posted.
func ofPieces(t *testing.T, n int) (*fair, []*universal.ProgramKey) {
	var keys []*universal.ProgramKey
	f := newFair(t, func(f *fair) {
		keys = f.pieces(n)
		f.pins[0] = f.pin(ether(1), keys...)
	})
	f.do("fund", 0, ether(3), campaign.PackFund())
	f.registerData()
	f.do("post bond", 1, ether(1), campaign.PackPostBond(ether(1), "age1owner"))
	return f, keys
}

// A round that is proven in pieces pays as one of a single program does; gas by their number.
func TestCampaignOfPieces(t *testing.T) {
	var lines strings.Builder
	for _, n := range []int{2, 4, 8, 16} {
		f, keys := ofPieces(t, n)
		p := f.chained(keys, 3, -1, 1)
		gas := f.send(f.accounts[5], f.campaign, nil, p.packed()).GasUsed
		fmt.Fprintf(&lines, "submit, %2d pieces %9d\n", n, gas)
		require.Equal(t, new(big.Int).Div(ether(3), big.NewInt(4)), f.credit(2))
		require.Equal(t, ether(1), f.credit(1))
		require.True(t, f.status().HeadProven)
		t.Log(n, gas, contracts.SubmitGas(keys...))
		estimated(t, contracts.SubmitGas(keys...), gas)
	}
	golden(t, "pieces.gas", lines.String())
}

// Every piece is of this round: its data, its owner, its place in the chain.
func TestCampaignRefusesOtherPieces(t *testing.T) {
	f, keys := ofPieces(t, 3)
	blocks := func() (list []universal.Block) {
		f.head.SetInfinity()
		for _, k := range keys[:2] {
			list = append(list, f.statement(0, k))
		}
		return append(list, f.statement(0, keys[2], 1, 2, 3))
	}
	for name, test := range map[string]struct {
		change func(list []universal.Block)
		want   string
	}{
		"other data in the middle": {func(list []universal.Block) { list[1].Commitments[3] = f.Point(f.Draw()) }, "WrongData"},
		"another test set":         {func(list []universal.Block) { list[2].Commitments[5] = f.Point(f.Draw()) }, "WrongData"},
		"another start":            {func(list []universal.Block) { list[1].Commitments[5] = f.Point(f.Draw()) }, "WrongHead"},
		"a model left out":         {func(list []universal.Block) { list[2].Commitments[6] = list[0].Commitments[5] }, "WrongHead"},
		"another context first":    {func(list []universal.Block) { list[0].Context[0]++ }, "WrongContext"},
		"another context last":     {func(list []universal.Block) { list[2].Context[0]++ }, "WrongContext"},
	} {
		t.Run(name, func(t *testing.T) {
			list := blocks()
			test.change(list)
			f.refused(1, f.prove(keys, list).packed(), test.want)
		})
	}
	good := f.prove(keys, blocks())
	require.NoError(t, f.call(f.accounts[1].address, f.campaign, good.packed()))
	two := f.prove(keys[:2], blocks()[:2])
	f.refused(1, two.packed(), "WrongBlocks")
	two.values = good.values
	f.refused(1, two.packed(), "UnknownProgram")
	alone := f.statement(0, keys[2], 1, 2, 3)
	f.refused(1, f.prove(keys[2:], []universal.Block{alone}).packed(), "WrongBlocks")
}

// Programs that leave the ranges of data to nobody are refused when a campaign is made, by the constants of the verifier.
func TestCampaignRanges(t *testing.T) {
	f := newFair(t)
	for name, change := range map[string]func(first, last *wraptest.Shape){
		"of a provider":    func(first, _ *wraptest.Shape) { first.Assumed = 2 },
		"of the test set":  func(_, last *wraptest.Shape) { last.Assumed = 15 },
		"of all providers": func(first, _ *wraptest.Shape) { first.Assumed = 7 },
	} {
		first := wraptest.Shape{Fresh: 2, Sets: []int{1, 1, 1}, EndPieces: 1}
		last := wraptest.Shape{Fresh: 2, Sets: []int{1, 1, 1, 1}, Assumed: 7, StartPieces: 1, EndPieces: 1, Outputs: 5, Start: isa.Continuing}
		change(&first, &last)
		terms := *f.terms
		_, _, err := contracts.DeployCampaign(f.opts(f.accounts[0], nil), f.client, &terms, []bindings.Pin{f.pin(ether(1), f.Program(name, first), f.Program(name+" ", last))})
		require.ErrorIs(t, err, contracts.Reverted("InvalidTerms"), name)
		require.ErrorContains(t, err, "ranges of the data sets", name)
	}
}
