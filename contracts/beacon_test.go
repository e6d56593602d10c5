package contracts_test

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/verifier"
)

// drawing is a campaign whose first round's program draws two numbers.
func drawing(t *testing.T) *fair {
	return newFair(t, func(f *fair) {
		s := ofRound(0)
		s.Outputs = 8
		s.Draws = []verifier.Draw{{Name: isa.DrawName("turn_w"), Place: 6, Below: 4096}, {Name: isa.DrawName("turn_first"), Place: 7, Below: 1437}}
		f.programs[0] = f.Program("drawing", s)
		f.pins[0] = f.pin(ether(1), f.programs[0])
	})
}

// beacon is what the campaign says of the first round's beacon.
func (f *fair) beacon() bindings.BeaconOfOutput {
	f.t.Helper()
	out, err := f.everything.read(f.campaign, campaign.PackBeaconOf(new(big.Int)))
	require.NoError(f.t, err)
	b, err := campaign.UnpackBeaconOf(out)
	require.NoError(f.t, err)
	return b
}

// headerOf is the header of a block, as RLP; nil is the latest.
func (f *fair) headerOf(number *big.Int) (*types.Header, []byte) {
	f.t.Helper()
	h, err := f.client.HeaderByNumber(context.Background(), number)
	require.NoError(f.t, err)
	b, err := rlp.EncodeToBytes(h)
	require.NoError(f.t, err)
	return h, b
}

// drawn is a proof of the first round whose numbers are these.
func (f *fair) drawn(numbers ...int) *submission {
	k := f.programs[0]
	b := f.statement(0, k, 3, -1, 1)
	for i, d := range k.Draws {
		b.Outputs[0][d.Place] = int128.From(int64(numbers[i]))
	}
	return f.prove(listOf(k, 1), listOf(b, 1))
}

// A round whose programs draw numbers pays for a proof of those that the beacon gives, which nobody knows as long as
// the owner can exclude anybody, and which anybody can draw.
func TestCampaignBeacon(t *testing.T) {
	f := drawing(t)
	f.do("fund", 0, ether(3), campaign.PackFund())
	f.registerData()
	f.refused(1, campaign.PackCloseExclusions(), "WrongPhase")
	f.do("post bond", 1, ether(1), campaign.PackPostBond(ether(1), "age1owner"))
	f.refused(0, campaign.PackCloseExclusions(), "NotOwner")
	_, header := f.headerOf(nil)
	f.refused(4, campaign.PackDraw(header), "WrongOrder")
	f.refused(1, f.drawn(1, 2).packed(), "WrongOrder")
	require.Zero(t, f.beacon().Number.Sign()+f.beacon().From.Sign())

	require.Less(t, f.send(f.accounts[1], f.campaign, nil, campaign.PackCloseExclusions()).GasUsed, uint64(80_000))
	f.refused(1, campaign.PackCloseExclusions(), "WrongOrder")
	from := f.beacon().From.Uint64()
	closed, _ := f.headerOf(nil)
	require.Equal(t, closed.Number.Uint64()+129, from)
	f.refused(4, campaign.PackDraw(header), "BlockTooEarly")
	f.refused(1, f.drawn(1, 2).packed(), "WrongOrder")
	for f.beacon().Number.Uint64() == 0 {
		f.backend.Commit()
	}
	require.Equal(t, from, f.beacon().Number.Uint64())
	_, other := f.headerOf(new(big.Int).SetUint64(from + 1))
	f.refused(4, campaign.PackDraw(other), "WrongHeader")
	_, other = f.headerOf(new(big.Int).SetUint64(from - 1))
	f.refused(4, campaign.PackDraw(other), "WrongHeader")
	f.refused(4, campaign.PackDraw(nil), "WrongHeader")
	h, header := f.headerOf(new(big.Int).SetUint64(from))
	header[100] ^= 1
	f.refused(4, campaign.PackDraw(header), "WrongHeader")
	header[100] ^= 1
	require.Less(t, f.send(f.accounts[4], f.campaign, nil, campaign.PackDraw(header)).GasUsed, uint64(120_000))
	f.refused(4, campaign.PackDraw(header), "WrongOrder")
	f.refused(1, campaign.PackCloseExclusions(), "WrongOrder")

	var words [4][32]byte
	words[0] = h.MixDigest
	f.id.FillBytes(words[1][:])
	copy(words[2][12:], f.campaign[:])
	domain := verifier.Keccak([]byte("aivm/beacon/v1"))
	beacon := verifier.Keccak(domain[:], words[0][:], words[1][:], words[2][:], words[3][:])
	require.Equal(t, beacon, verifier.Word(f.beacon().Beacon))
	require.NotZero(t, h.MixDigest)

	k := f.programs[0]
	var numbers []int
	for _, d := range k.Draws {
		numbers = append(numbers, isa.DrawOf(beacon, d.Name, d.Below))
	}
	for i, d := range k.Draws {
		for _, by := range []int{1, d.Below} { // a number modulo the limit is another number
			wrong := append([]int(nil), numbers...)
			wrong[i] += by
			f.refused(1, f.drawn(wrong...).packed(), "WrongDraw")
		}
	}
	f.later(time.Hour) // the owner could exclude now
	f.refused(1, campaign.PackExclude(new(big.Int)), "WrongOrder")
	f.do("submit", 1, nil, f.drawn(numbers...).packed())
	out, err := f.everything.read(f.campaign, campaign.PackCredit(f.accounts[2].address))
	require.NoError(t, err)
	require.Equal(t, new(big.Int).Div(ether(3), big.NewInt(4)), new(big.Int).SetBytes(out))
	f.registerData()
	f.do("post bond", 1, ether(1), campaign.PackPostBond(ether(1), "age1owner"))
	f.refused(1, campaign.PackCloseExclusions(), "NothingDrawn") // by the programs of this round
	t.Log(f.gas.String())                                        // some bytes of headers are zeros, and cheaper
}

// A pin that is silent about draws of its program, or invents some, makes no campaign.
func TestCampaignDrawsAreOfThePrograms(t *testing.T) {
	f := drawing(t)
	for _, round := range []int{0, 1} {
		pins := append(f.pins[:0:0], f.pins...)
		links := append(pins[round].Links[:0:0], pins[round].Links...)
		links[0].Drawn = !links[0].Drawn
		pins[round].Links = links
		_, _, err := contracts.DeployCampaign(f.opts(f.accounts[0], nil), f.client, f.terms, pins)
		require.ErrorIs(t, err, contracts.Reverted("InvalidTerms"))
		require.ErrorContains(t, err, "draws of the program")
	}
}
