package campaign

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/verifier"
)

// maxCampaigns bounds the campaigns that a head is traced through.
const maxCampaigns = 64

// Head is what is known of the model that the next round starts from.
type Head struct {
	Campaign common.Address
	ID       verifier.Word // zero: there is none
	Proven   bool          // whether the campaign says that its proofs, or those of the campaigns before, led to it
	From     verifier.Word // model that nothing here says anything of, if the head is not proven
	// Rounds are those whose proofs led to the head, the last first: all that are finished in this campaign and those before it.
	Rounds []FinishedRound
}

// FinishedRound is a round that a verifier has accepted a proof of.
type FinishedRound struct {
	Campaign common.Address
	Round    int // from 0
	Verifier common.Address
	Program  verifier.Word // key of the program that the round ended with
	Cause    error         // why verifier and programs are not known to be those of the keys; nil: they are
}

// Checked reports whether the head is the end of proofs that verifiers of the caller's keys accepted, down to a program that
// fixes its first model.
func (h *Head) Checked() bool {
	for i := range h.Rounds {
		if h.Rounds[i].Cause != nil {
			return false
		}
	}
	return h.Proven && len(h.Rounds) > 0
}

// Finished is the number of rounds of the campaign that are proven.
func (c *Campaign) Finished() int {
	if c.Ending == contracts.Completed {
		return len(c.Pins)
	}
	return int(c.Round)
}

// CheckHead says what is known of the head: which verifiers accepted the proofs that led to it, and which of these are those of
// the caller's keys.
//
// # Soundness
//
// That a contract says "proven" means that its verifiers accepted, and a sponsor pins what it likes: a verifier that accepts
// everything proves nothing. So each finished round's pin is compared with keys, here and in the campaigns before.
func (c *Campaign) CheckHead(ctx context.Context, keys *Keys) (*Head, error) {
	return c.checkHead(keys, func(previous common.Address) (*Campaign, error) { return Read(ctx, c.Chain, previous) })
}

func (c *Campaign) checkHead(keys *Keys, read func(previous common.Address) (*Campaign, error)) (*Head, error) {
	h := &Head{Campaign: c.Address, ID: c.Head, Proven: c.HeadProven}
	if !h.Proven {
		h.From = c.Terms.Head
		return h, nil
	}
	for at, n := c, 0; ; n++ {
		if n == maxCampaigns {
			return nil, fmt.Errorf("the head comes from more than %d campaigns", maxCampaigns)
		}
		for round := at.Finished() - 1; round >= 0; round-- {
			_, err := at.chainOf(round, keys)
			if err != nil && !errors.Is(err, ErrPinned) {
				return nil, err
			}
			pin := &at.Pins[round]
			h.Rounds = append(h.Rounds, FinishedRound{at.Address, round, at.Terms.Verifier, programKey(pin), err})
		}
		if at.Terms.Head == [32]byte{} {
			return h, nil
		}
		before, err := read(at.Terms.Previous)
		if err != nil {
			return nil, fmt.Errorf("the campaign before: %w", err)
		}
		if !before.HeadProven {
			return nil, fmt.Errorf("campaign %s says that its head is proven by %s, which says that it is not", at.Address, before.Address)
		}
		at = before
	}
}

// String says what is known, and no more.
func (h *Head) String() string {
	switch {
	case h.ID == verifier.Word{}:
		return "none yet"
	case !h.Proven:
		return fmt.Sprintf("%s, NOT PROVEN on chain: check the proofs that led to %s", h.ID, h.From)
	case h.Checked():
		return fmt.Sprintf("%s, proven to the verifiers of %s, which are those of the keys", h.ID, h.rounds(func(*FinishedRound) bool { return true }))
	}
	text := fmt.Sprintf("%s, proven to verifiers that were NOT CHECKED here: those of %s", h.ID, h.rounds(func(r *FinishedRound) bool { return r.Cause != nil }))
	for i := range h.Rounds {
		if r := &h.Rounds[i]; r.Cause != nil && !errors.Is(r.Cause, ErrNoKey) && !errors.Is(r.Cause, ErrNoProgram) {
			text += fmt.Sprintf("; that of round %d of %s is NOT that of its key: %v", r.Round, r.Campaign, r.Cause)
		}
	}
	return text
}

// rounds lists rounds by number, from 0 as the contract, those of other campaigns with their address.
func (h *Head) rounds(wanted func(*FinishedRound) bool) string {
	var parts []string
	for i := 0; i < len(h.Rounds); {
		r := &h.Rounds[i]
		j := i
		for j < len(h.Rounds) && h.Rounds[j].Campaign == r.Campaign && wanted(&h.Rounds[j]) {
			j++
		}
		if j == i {
			i++
			continue
		}
		text := fmt.Sprintf("round %d", r.Round)
		if j > i+1 {
			text = fmt.Sprintf("rounds %d to %d", h.Rounds[j-1].Round, r.Round)
		}
		if r.Campaign != h.Campaign {
			text += " of " + r.Campaign.Hex()
		}
		parts = append(parts, text)
		i = j
	}
	return strings.Join(parts, ", ")
}
