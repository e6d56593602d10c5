package main

import (
	"context"

	"github.com/aivm/aivm/internal/chain/campaign"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/chain/session"
)

func closeMove() *move {
	return &move{
		name: "close", short: "Exclude nobody any more, and name the block of the beacon",
		long: `close is for a round whose programs draw numbers (init beacon, shuffle beacon). The owner sends it
once it has the data, or has excluded who did not send: from then on nobody is excluded, and the beacon is the
randomness of a block 129 blocks ahead. So nobody knows the numbers as long as somebody can choose the data.`,
		example: "  aivm campaign close 0x… --wallet owner.json",
		action: func(_ context.Context, s *session.Session, c *campaign.Campaign, _ []string) ([]*ethereum.Action, error) {
			return c.Close(s.Account)
		},
	}
}

func drawMove() *move {
	return &move{
		name: "draw", short: "Draw the beacon of the round from its block",
		long: `draw brings the header of the block that aivm campaign close named; anybody may. The contract checks it
by the chain's own hash. It is to be sent within 8,000 blocks: if nobody does, the block 8,000 later counts in place of
that one, and so on, so whoever is not to have a second try is stopped by anybody's draw. Then the owner proves with
aivm prove --beacon; aivm campaign status prints the beacon.`,
		example: "  aivm campaign draw 0x… --wallet anybody.json",
		action: func(ctx context.Context, _ *session.Session, c *campaign.Campaign, _ []string) ([]*ethereum.Action, error) {
			return c.DrawBeacon(ctx)
		},
	}
}
