package main

import (
	"context"

	"github.com/aivm/aivm/internal/chain/campaign"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/chain/session"
)

func cancelMove() *move {
	return &move{
		name: "cancel", short: "End a campaign before a bond is posted", example: "  aivm campaign cancel 0x… --wallet sponsor.json",
		long: "cancel ends a campaign, by its sponsor, as long as no bond is posted; the fund is credited to the sponsor.",
		action: func(_ context.Context, s *session.Session, c *campaign.Campaign, _ []string) ([]*ethereum.Action, error) {
			return c.GiveUp(s.Account)
		},
	}
}
