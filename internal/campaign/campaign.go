// Package campaign reads training campaigns and makes the actions that move them: what
// stands between the command line and the contract TrainingCampaign.
package campaign

import (
	"context"
	"fmt"
	"math/big"

	bind "github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/ethereum"
	"github.com/aivm/aivm/verifier"
)

// Campaign is a campaign on a chain, and where it stood when it was read.
type Campaign struct {
	*contracts.Status
	Chain   *ethereum.Chain
	Address common.Address
}

// Read asks a campaign where it stands. The code at the address must be that of a
// campaign of this version.
func Read(ctx context.Context, chain *ethereum.Chain, address common.Address) (*Campaign, error) {
	if err := chain.Contract(ctx, address); err != nil {
		return nil, err
	}
	if err := contracts.CheckCampaign(ctx, chain, address); err != nil {
		return nil, err
	}
	c := &Campaign{Chain: chain, Address: address}
	return c, c.Refresh(ctx)
}

// Refresh reads the campaign again.
func (c *Campaign) Refresh(ctx context.Context) (err error) {
	if c.Status, err = contracts.NewCampaign(c.Chain, c.Address).Status(ctx); err != nil {
		return fmt.Errorf("campaign %s: %w", c.Address, err)
	}
	return nil
}

// Pin is the program of the current round.
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

// Tau is [τ]₂ of the powers of tau that the current round's program is for, in the order of
// the EVM: x1, x0, y1, y0.
func (c *Campaign) Tau(ctx context.Context) ([4]*big.Int, error) {
	p := bindings.NewIAIVMProgram()
	at := p.Instance(c.Chain, c.Pin().Verifier)
	return bind.Call(at, &bind.CallOpts{Context: ctx}, p.PackTau(), p.UnpackTau)
}
