package main

import (
	"context"

	"github.com/aivm/aivm/internal/chain/campaign"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/chain/session"
)

func expireMove() *move {
	return &move{
		name: "expire", short: "End a campaign whose deadline has passed", example: "  aivm campaign expire 0x… --wallet anybody.json",
		long: `expire ends a campaign in which a deadline has passed; anybody may. If the owner has not proven,
its bond is credited to the providers, and what is left of the fund to the sponsor.`,
		action: func(_ context.Context, _ *session.Session, c *campaign.Campaign, _ []string) ([]*ethereum.Action, error) {
			return c.End()
		},
	}
}
