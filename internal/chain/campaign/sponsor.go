package campaign

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/chain/ethereum"
)

// paying pays an amount into the campaign by an action: a token must be there, and approved first.
func (c *Campaign) paying(ctx context.Context, account common.Address, amount *big.Int, action *ethereum.Action) ([]*ethereum.Action, error) {
	if c.InEther() {
		return []*ethereum.Action{action}, nil
	}
	approvals, err := c.Approvals(ctx, account, amount)
	return append(approvals, action), err
}

// PayFund pays the fund in, as the sponsor; nothing is left to do if it is paid in.
func (c *Campaign) PayFund(ctx context.Context, account common.Address) ([]*ethereum.Action, error) {
	switch {
	case account != c.Sponsor:
		return nil, fmt.Errorf("only the sponsor, %s, pays the fund in, not %s", c.Sponsor, account)
	case c.Phase != contracts.Unfunded && c.Phase != contracts.Ended:
		return nil, nil
	}
	if err := c.Require("fund", contracts.Unfunded); err != nil {
		return nil, err
	}
	return c.paying(ctx, account, c.Remaining, c.Fund())
}

// GiveUp ends the campaign before a bond is posted, as the sponsor; nothing is left to do if it has.
func (c *Campaign) GiveUp(account common.Address) ([]*ethereum.Action, error) {
	if c.Phase == contracts.Ended && c.Ending == contracts.Cancelled {
		return nil, nil
	}
	if account != c.Sponsor {
		return nil, fmt.Errorf("only the sponsor, %s, cancels the campaign, not %s", c.Sponsor, account)
	}
	return []*ethereum.Action{c.Cancel()}, c.Require("cancel", contracts.Unfunded, contracts.Registration, contracts.Bonding)
}

// End ends a campaign in which a deadline has passed, as anybody; nothing is left to do if it has ended.
func (c *Campaign) End() ([]*ethereum.Action, error) {
	if c.Phase == contracts.Ended {
		return nil, nil
	}
	return []*ethereum.Action{c.Expire()}, c.Require("expire", contracts.Lapsed)
}

// BePaid pays all that is credited to an account to a receiver, given as text, or else to itself. Nothing is left to do for whom was
// paid all; whom nothing was ever credited to is told so.
func (c *Campaign) BePaid(ctx context.Context, account common.Address, to string, log Log) ([]*ethereum.Action, error) {
	receiver := account
	if to != "" {
		var err error
		if receiver, err = ethereum.ParseAddress(to); err != nil {
			return nil, fmt.Errorf("--to: %w", err)
		}
		if receiver == c.Address || receiver == c.Terms.Token || receiver == (common.Address{}) {
			return nil, fmt.Errorf("--to %s: the zero address, the campaign and its token cannot be paid: nobody could take it out again", receiver)
		}
	}
	credits, err := c.Credits(ctx, account)
	if err != nil {
		return nil, err
	}
	if credit := credits[0]; credit.Sign() > 0 {
		log("%s: %s credited to %s", c.Address, c.Money(credit), account)
		return []*ethereum.Action{c.Claim(receiver)}, nil
	}
	paid, err := c.Claimed(ctx, account)
	if err != nil {
		return nil, err
	}
	if paid.Sign() == 0 {
		return nil, fmt.Errorf("nothing is credited to %s", account)
	}
	log("%s has been paid %s, nothing more is credited", account, c.Money(paid))
	return nil, nil
}
