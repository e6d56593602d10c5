// Package campaign reads training campaigns and makes the actions that move them: what
// stands between the command line and the contract TrainingCampaign.
package campaign

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/verifier"
)

// Campaign is a campaign on a chain, and where it stood when it was read.
type Campaign struct {
	*Status
	Chain   *ethereum.Chain
	Address common.Address
}

// Read asks a campaign where it stands, in one round trip or two. The code at the address must be that of a
// campaign of this version.
//
// # Soundness
//
// What creates a contract may write any storage before it returns any code, so the code alone shows nothing of what a campaign says of
// itself. But its address does: of sponsor, terms, pins and salt it follows which address the factory makes a campaign at, and nobody
// else can make one there. What the factory has made has the storage that it gave it, and what the code did since.
func Read(ctx context.Context, chain *ethereum.Chain, address common.Address) (*Campaign, error) {
	c := &Campaign{Chain: chain, Address: address}
	return c, c.Refresh(ctx)
}

// guessed are the rounds that are asked about before it is known which one it is.
const guessed = 4

// Refresh reads the campaign again.
func (c *Campaign) Refresh(ctx context.Context) error {
	s := &Status{}
	var code hexutil.Bytes
	var rounds [guessed]Status
	views := statusViews(s)
	for i := range rounds {
		views = append(views, roundViews(&rounds[i], uint64(i))...)
	}
	questions, take := c.views(views)
	if err := c.Chain.Ask(ctx, append(questions, ethereum.CodeOf(c.Address, &code))...); err != nil {
		return err
	}
	if len(code) == 0 {
		return fmt.Errorf("%s: %w on chain %s", c.Address, ethereum.ErrNoCode, c.Chain.ID)
	}
	if err := contracts.CompareCampaign(c.Address, code); err != nil {
		return err
	}
	if err := take(); err != nil {
		return err
	}
	if made := contracts.CampaignAddress(s.Sponsor, &s.Terms, s.Pins, s.Salt); made != c.Address {
		return fmt.Errorf("%s: %w: it has the code of a campaign, but the factory makes one of these terms at %s", c.Address, contracts.ErrCode, made)
	}
	if s.Round < guessed {
		r := &rounds[s.Round]
		s.Slots, s.Bond, s.Recipient, s.Beacon = r.Slots, r.Bond, r.Recipient, r.Beacon
	} else if err := c.ask(ctx, roundViews(s, s.Round)); err != nil {
		return err
	}
	c.Status = s
	return nil
}

// views are questions, and what takes their answers.
func (c *Campaign) views(views []view) (questions []*ethereum.Question, take func() error) {
	answers := make([]hexutil.Bytes, len(views))
	for i, v := range views {
		questions = append(questions, ethereum.ViewOf(c.Address, v.data, &answers[i]))
	}
	own := questions
	return questions, func() error {
		for i, v := range views {
			err := own[i].Err
			if err == nil {
				err = v.take(answers[i])
			}
			if err != nil {
				return fmt.Errorf("campaign %s: %w", c.Address, contracts.Explain(err))
			}
		}
		return nil
	}
}

func (c *Campaign) ask(ctx context.Context, views []view) error {
	questions, take := c.views(views)
	if err := c.Chain.Ask(ctx, questions...); err != nil {
		return err
	}
	return take()
}

// Credits are what accounts may claim, in one round trip.
func (c *Campaign) Credits(ctx context.Context, accounts ...common.Address) ([]*big.Int, error) {
	var views []view
	all := make([]*big.Int, len(accounts))
	for i, x := range accounts {
		all[i] = new(big.Int)
		views = append(views, creditView(x, all[i]))
	}
	return all, c.ask(ctx, views)
}

// Pin is what the current round is proven by, and what it pays.
func (c *Campaign) Pin() *bindings.Pin { return &c.Pins[c.Round] }

// InEther reports whether fund, bond and rewards are in ether, not in a token.
func (c *Campaign) InEther() bool { return c.Terms.Token == common.Address{} }

// ContextOf is the context word of a round.
func (c *Campaign) ContextOf(round uint64) verifier.Word {
	return contracts.ContextWord(c.Chain.ID, c.Address, round, c.Terms.Owner)
}

// SlotOf is the slot of the current round with a data set; -1 if none has it.
func (c *Campaign) SlotOf(id verifier.Word) int {
	for i, s := range c.Slots {
		if s.Standing != contracts.Vacant && s.DataID == id {
			return i
		}
	}
	return -1
}

// SlotsOf are the slots of the current round of a provider.
func (c *Campaign) SlotsOf(provider common.Address) (slots []int) {
	for i, s := range c.Slots {
		if s.Standing != contracts.Vacant && s.Provider == provider {
			slots = append(slots, i)
		}
	}
	return slots
}

// Registration is what a provider's proof of knowledge is bound to.
func (c *Campaign) Registration(provider common.Address) *verifier.Registration {
	return &verifier.Registration{Chain: verifier.Word(common.BigToHash(c.Chain.ID)), Campaign: c.Address, Provider: provider}
}

// Tau is [τ]₂ of the powers of tau that the programs are for, in the order of
// the EVM: x1, x0, y1, y0.
func (c *Campaign) Tau(ctx context.Context) (tau [4]*big.Int, err error) {
	p := bindings.NewAIVMVerifier()
	var answer hexutil.Bytes
	q := ethereum.ViewOf(c.Terms.Verifier, p.PackTau(), &answer)
	if err := c.Chain.Ask(ctx, q); err != nil {
		return tau, err
	}
	if q.Err != nil {
		return tau, q.Err
	}
	return p.UnpackTau(answer)
}
