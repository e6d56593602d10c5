package contracts

import (
	"context"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/verifier"
)

// View is a call of a contract that changes nothing, and what becomes of its answer. Several may be asked
// together.
type View struct {
	Data []byte
	Take func(answer []byte) error
}

// viewOf unpacks an answer and hands it on.
func viewOf[T any](data []byte, unpack func([]byte) (T, error), to func(T)) View {
	return View{data, func(answer []byte) error {
		v, err := unpack(answer)
		if err == nil {
			to(v)
		}
		return err
	}}
}

var campaignBinding = bindings.NewTrainingCampaign()

// CreditView asks what an account may claim.
func CreditView(account common.Address, credit *big.Int) View {
	return viewOf(campaignBinding.PackCredit(account), campaignBinding.UnpackCredit, func(v *big.Int) { credit.Set(v) })
}

// StatusViews ask for everything but credits and what RoundViews ask for.
func StatusViews(s *Status) []View {
	b := campaignBinding
	return []View{
		viewOf(b.PackSponsor(), b.UnpackSponsor, func(v common.Address) { s.Sponsor = v }),
		viewOf(b.PackTerms(), b.UnpackTerms, func(v bindings.Terms) { s.Terms = v }),
		viewOf(b.PackPins(), b.UnpackPins, func(v []bindings.Pin) { s.Pins = v }),
		viewOf(b.PackPhase(), b.UnpackPhase, func(v uint8) { s.Phase = Phase(v) }),
		viewOf(b.PackEnding(), b.UnpackEnding, func(v uint8) { s.Ending = Ending(v) }),
		viewOf(b.PackDeadline(), b.UnpackDeadline, func(v *big.Int) {
			if s.Deadline = (time.Time{}); v.Sign() > 0 {
				s.Deadline = time.Unix(v.Int64(), 0)
			}
		}),
		viewOf(b.PackRemaining(), b.UnpackRemaining, func(v *big.Int) { s.Remaining = v }),
		viewOf(b.PackHead(), b.UnpackHead, func(v [32]byte) { s.Head = v }),
		viewOf(b.PackHeadProven(), b.UnpackHeadProven, func(v bool) { s.HeadProven = v }),
		viewOf(b.PackHeld(), b.UnpackHeld, func(v bool) { s.Held = v }),
		viewOf(b.PackContext(), b.UnpackContext, func(v [32]byte) { s.Context = v }),
		viewOf(b.PackRound(), b.UnpackRound, func(v *big.Int) { s.Round = v.Uint64() }),
		viewOf(b.PackDataIds(), b.UnpackDataIds, func(v [][32]byte) {
			s.DataIDs = nil
			for _, id := range v {
				s.DataIDs = append(s.DataIDs, verifier.Word(id))
			}
		}),
	}
}

// RoundViews ask for what is of a round: slots, bond, recipient.
func RoundViews(s *Status, round uint64) []View {
	b, r := campaignBinding, new(big.Int).SetUint64(round)
	return []View{
		viewOf(b.PackSlotsOf(r), b.UnpackSlotsOf, func(v []bindings.Slot) {
			s.Slots = nil
			for _, t := range v {
				s.Slots = append(s.Slots, Slot{t.Provider, Standing(t.Standing), t.DataId})
			}
		}),
		viewOf(b.PackBondOf(r), b.UnpackBondOf, func(v bindings.BondOfOutput) { s.Bond, s.Recipient = v.Amount, v.Recipient }),
	}
}

// Campaign is a contract at an address, asked one view after another. Package internal/campaign asks several at a time.
type Campaign struct{ *bind.BoundContract }

// NewCampaign binds an address. CheckCampaign says whether a campaign is there.
func NewCampaign(backend bind.ContractBackend, at common.Address) *Campaign {
	return &Campaign{campaignBinding.Instance(backend, at)}
}

func (c *Campaign) ask(ctx context.Context, views ...View) error {
	for _, v := range views {
		answer, err := c.CallRaw(&bind.CallOpts{Context: ctx}, v.Data)
		if err != nil {
			return Explain(err)
		}
		if err := v.Take(answer); err != nil {
			return err
		}
	}
	return nil
}

// Credit is what an account may claim.
func (c *Campaign) Credit(ctx context.Context, account common.Address) (*big.Int, error) {
	x := new(big.Int)
	return x, c.ask(ctx, CreditView(account, x))
}

// Invited says whether an account may register data.
func (c *Campaign) Invited(ctx context.Context, account common.Address) (yes bool, err error) {
	err = c.ask(ctx, viewOf(campaignBinding.PackInvited(account), campaignBinding.UnpackInvited, func(v bool) { yes = v }))
	return yes, err
}

// Status reads everything but credits.
func (c *Campaign) Status(ctx context.Context) (*Status, error) {
	s := &Status{}
	if err := c.ask(ctx, StatusViews(s)...); err != nil {
		return nil, err
	}
	return s, c.ask(ctx, RoundViews(s, s.Round)...)
}
