package main

import (
	"context"

	"github.com/aivm/aivm/internal/chain/campaign"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/chain/session"
)

func fundMove() *move {
	return &move{
		name: "fund", short: "Pay the fund of a campaign in", example: "  aivm campaign fund 0x… --wallet sponsor.json",
		long: "fund pays in what the rounds pay out and opens registration. create does it at once, unless told not to.",
		action: func(ctx context.Context, s *session.Session, c *campaign.Campaign, _ []string) ([]*ethereum.Action, error) {
			return c.PayFund(ctx, s.Account)
		},
	}
}
