package main

import (
	"context"

	"github.com/aivm/aivm/internal/chain/campaign"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/chain/session"
)

func excludeMove() *move {
	return &move{
		name: "exclude", args: "SLOT", n: 1, short: "Replace a provider whose data have not come",
		long: `exclude replaces a provider by the zero data set, in public, after the time for sending data: the
proof then does without its data. The terms bound how often.`,
		example: "  aivm campaign exclude 0x… 2 --wallet owner.json",
		action: func(_ context.Context, s *session.Session, c *campaign.Campaign, args []string) ([]*ethereum.Action, error) {
			return c.ExcludeProvider(s.Account, args)
		},
	}
}
