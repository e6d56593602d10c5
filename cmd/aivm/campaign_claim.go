package main

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/chain/campaign"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/chain/session"
)

func claimMove() *move {
	to := ""
	return &move{
		name: "claim", short: "Be paid what is credited", example: "  aivm campaign claim 0x… --wallet alice.json",
		long: `claim pays all that the campaign credits to the account: rewards, bonds, refunds. If a token has shrunk
what the campaign holds, it pays what is there, and the rest stays credited.`,
		flags: func(c *cobra.Command) { c.Flags().StringVar(&to, "to", "", "address to pay to; default: the account") },
		action: func(ctx context.Context, s *session.Session, c *campaign.Campaign, _ []string) ([]*ethereum.Action, error) {
			return c.BePaid(ctx, s.Account, to, s.Log)
		},
	}
}
