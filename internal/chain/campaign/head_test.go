package campaign

import (
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/verifier"
)

// pinnedTo is a campaign of so many rounds, pinned to the verifier of a key, whose proofs led to its head.
func pinnedTo(t *testing.T, address byte, x *contracts.Constants, rounds, proven int) *Campaign {
	t.Helper()
	c := &Campaign{Address: common.Address{address}, Status: &Status{Head: verifier.Word{1}, HeadProven: true, Round: uint64(proven)}}
	for range rounds {
		pin, err := contracts.PinOf(x, common.Address{7}, big.NewInt(1))
		require.NoError(t, err)
		c.Pins = append(c.Pins, pin)
	}
	return c
}

// smallKey is a key: what a contract fixes of it, and a list with it alone.
func smallKey(t *testing.T) (*contracts.Constants, Keys) {
	t.Helper()
	s, err := wraptest.New(wraptest.Small, wraptest.SmallC)
	require.NoError(t, err)
	x, err := contracts.ConstantsOf(s.Key)
	require.NoError(t, err)
	keys := Keys{}
	keys.Add(s.Key)
	return x, keys
}

// What is said of a head is what was checked.
func TestHead(t *testing.T) {
	x, keys := smallKey(t)
	none := func(common.Address) (*Campaign, error) { panic("there is no campaign before") }
	say := func(c *Campaign, keys Keys, read func(common.Address) (*Campaign, error)) (string, bool) {
		t.Helper()
		h, err := c.checkHead(keys, read)
		require.NoError(t, err)
		require.True(t, strings.HasPrefix(h.String(), c.Head.String()+", "), h)
		return strings.TrimPrefix(h.String(), c.Head.String()+", "), h.Checked()
	}

	c := pinnedTo(t, 1, x, 4, 3)
	text, checked := say(c, keys, none)
	require.Equal(t, "proven to the verifiers of rounds 0 to 2, which are those of the keys", text)
	require.True(t, checked)
	c.Ending = contracts.Completed // all rounds are proven then, and the round number does not move
	text, _ = say(c, keys, none)
	require.Contains(t, text, "rounds 0 to 3")
	c.Ending = contracts.Running

	text, checked = say(c, nil, none)
	require.Equal(t, "proven to verifiers that were NOT CHECKED here: those of rounds 0 to 2", text)
	require.False(t, checked)

	c.Pins[1].VerifierId[0]++ // of no key
	text, checked = say(c, keys, none)
	require.Equal(t, "proven to verifiers that were NOT CHECKED here: those of round 1", text)
	require.False(t, checked)
	c.Pins[1].VerifierId[0]--
	c.Pins[0].CodeHash[0]++ // a contract that says of itself what the key's does
	text, checked = say(c, keys, none)
	require.Contains(t, text, "NOT CHECKED here: those of round 0; that of round 0 of 0x0100000000000000000000000000000000000000 is NOT that of its key")
	require.False(t, checked)
	c.Pins[0].CodeHash[0]--
	c.Pins[3].CodeHash[0]++ // of a round to come: it has proven nothing yet
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
	x, keys := smallKey(t)
	first, second, third := pinnedTo(t, 1, x, 2, 2), pinnedTo(t, 2, x, 3, 1), pinnedTo(t, 3, x, 2, 0)
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

	first.Pins[0].CodeHash[5]++
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
	sets := []contracts.DataSet{{Pieces: 500}, {Pieces: 4000}}
	require.NoError(t, Fits(&contracts.Constants{Fresh: 2, Sets: []contracts.DataSet{{Pieces: 500}, {Pieces: 1}}}))
	require.ErrorIs(t, Fits(&contracts.Constants{Fresh: 2, Sets: sets}), ErrGas, "4000 pieces to verify")
	err := Fits(&contracts.Constants{Fresh: 2, Sets: []contracts.DataSet{{Pieces: 1}, {Pieces: 600}, {Pieces: 1}}})
	require.ErrorIs(t, err, ErrGas)
	require.ErrorContains(t, err, "data set 1 of 600 pieces")
	require.NoError(t, Fits(&contracts.Constants{Fresh: 2, Sets: []contracts.DataSet{{Pieces: 1}, {Pieces: 600}}}), "nobody registers the test set")
}
