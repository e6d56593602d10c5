package campaign

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// proven is a campaign of so many rounds, of which so many are proven, and the keys that it is pinned to.
func proven(t *testing.T, address byte, rounds, proven int) (*Campaign, *Keys) {
	t.Helper()
	m := newMade(t, sources())
	keys := m.keys(t, "on")
	chain, err := keys.newChain(m.Key, keys.programs)
	require.NoError(t, err)
	hash, err := contracts.CodeHash(m.Key)
	require.NoError(t, err)
	c := &Campaign{Address: common.Address{address}, Status: &Status{Head: verifier.Word{1}, HeadProven: true, Round: uint64(proven)}}
	c.Terms = bindings.Terms{Providers: 1, CodeHash: hash, Verifier: common.Address{7}}
	for range rounds {
		pin, err := contracts.PinOf(common.Address{7}, big.NewInt(1), chain.Keys...)
		require.NoError(t, err)
		c.Pins = append(c.Pins, pin)
	}
	return c, keys
}

// What is said of a head is what was checked.
func TestHead(t *testing.T) {
	c, keys := proven(t, 1, 4, 3)
	none := func(common.Address) (*Campaign, error) { panic("there is no campaign before") }
	say := func(c *Campaign, keys *Keys, read func(common.Address) (*Campaign, error)) (string, bool) {
		t.Helper()
		h, err := c.checkHead(keys, read)
		require.NoError(t, err)
		require.True(t, strings.HasPrefix(h.String(), c.Head.String()+", "), h)
		return strings.TrimPrefix(h.String(), c.Head.String()+", "), h.Checked()
	}

	text, checked := say(c, keys, none)
	require.Equal(t, "proven to the verifiers of rounds 0 to 2, which are those of the keys", text)
	require.True(t, checked)
	c.Ending = contracts.Completed // all rounds are proven then, and the round number does not move
	text, _ = say(c, keys, none)
	require.Contains(t, text, "rounds 0 to 3")
	c.Ending = contracts.Running

	text, checked = say(c, &Keys{}, none)
	require.Equal(t, "proven to verifiers that were NOT CHECKED here: those of rounds 0 to 2", text)
	require.False(t, checked)

	c.Pins[1].Links[0].ProgramKey[0]++ // of no program
	text, checked = say(c, keys, none)
	require.Equal(t, "proven to verifiers that were NOT CHECKED here: those of round 1", text)
	require.False(t, checked)
	c.Pins[1].Links[0].ProgramKey[0]--
	c.Terms.CodeHash[0]++ // a contract that says of itself what the key's does
	text, checked = say(c, keys, none)
	require.Contains(t, text, "NOT CHECKED here: those of rounds 0 to 2; that of round 2 of 0x0100000000000000000000000000000000000000 is NOT that of its key")
	require.False(t, checked)
	text, _ = say(c, &Keys{verifying: keys.verifying, source: keys.source}, none) // whose programs nobody knows
	require.Equal(t, "proven to verifiers that were NOT CHECKED here: those of rounds 0 to 2", text)
	c.Terms.CodeHash[0]--
	links := c.Pins[0].Links
	c.Pins[0].Links = append(links[:1:1], links[0]) // a chain that none of the programs is a link of
	text, checked = say(c, keys, none)
	require.Contains(t, text, "NOT CHECKED here: those of round 0")
	require.False(t, checked)
	c.Pins[0].Links = links
	c.Pins[3].Links[0].ProgramKey[0]++ // of a round to come: it has proven nothing yet
	_, checked = say(c, keys, none)
	require.True(t, checked)

	c.HeadProven, c.Terms.Head = false, [32]byte{2}
	text, checked = say(c, keys, none)
	require.Contains(t, text, "NOT PROVEN on chain: check the proofs that led to 0x02")
	require.False(t, checked)
	c.Head = verifier.Word{}
	h, err := c.checkHead(keys, none)
	require.NoError(t, err)
	require.Equal(t, "none yet", h.String())
	require.False(t, h.Checked())
}

// A head is as good as the verifiers of all campaigns that it comes from.
func TestHeadOfChainedCampaigns(t *testing.T) {
	first, keys := proven(t, 1, 2, 2)
	second, _ := proven(t, 2, 3, 1)
	third, _ := proven(t, 3, 2, 0)
	for _, c := range []*Campaign{second, third} {
		c.Terms.Head, c.Terms.Previous = [32]byte{9}, common.Address{c.Address[0] - 1}
	}
	read := func(at common.Address) (*Campaign, error) {
		return map[common.Address]*Campaign{first.Address: first, second.Address: second}[at], nil
	}
	h, err := third.checkHead(keys, read)
	require.NoError(t, err)
	require.True(t, h.Checked())
	require.Len(t, h.Rounds, 3)
	require.Contains(t, h.String(), "round 0 of "+second.Address.Hex()+", rounds 0 to 1 of "+first.Address.Hex()+", which are those of the keys")

	first.Pins[0].Links[0].ProgramKey[5]++
	h, err = third.checkHead(keys, read)
	require.NoError(t, err)
	require.False(t, h.Checked(), "a forged first round is nothing to continue from")
	require.ErrorIs(t, h.Rounds[2].Cause, ErrPinned)

	second.HeadProven = false
	_, err = third.checkHead(keys, read)
	require.ErrorContains(t, err, "says that it is not")
	_, err = third.checkHead(keys, func(common.Address) (*Campaign, error) { return third, nil })
	require.ErrorContains(t, err, "more than 64 campaigns")
	_, err = third.checkHead(keys, func(common.Address) (*Campaign, error) { return nil, fmt.Errorf("no answer") })
	require.ErrorContains(t, err, "no answer")
}

// Programs whose transactions would not fit are found before anybody pays for them.
func TestFits(t *testing.T) {
	k := func(pieces ...int) *universal.ProgramKey {
		x := &universal.ProgramKey{Fresh: 2}
		for _, n := range pieces {
			x.Sets = append(x.Sets, universal.DataSet{Pieces: n})
		}
		return x
	}
	require.NoError(t, Fits(k(500, 1)))
	require.ErrorIs(t, Fits(k(500, 4000)), ErrGas, "4000 pieces to verify")
	require.NoError(t, Fits(k(500, 500), k(500, 500), k(500, 500)), "the same data thrice")
	require.NoError(t, Fits(k(1, 1900)))
	require.ErrorIs(t, Fits(slices.Repeat([]*universal.ProgramKey{k(1, 1900)}, 16)...), ErrGas, "sixteen times")
	err := Fits(k(1, 600, 1))
	require.ErrorIs(t, err, ErrGas)
	require.ErrorContains(t, err, "data set 1 of 600 pieces")
	require.NoError(t, Fits(k(1, 600)), "nobody registers the test set")
}
