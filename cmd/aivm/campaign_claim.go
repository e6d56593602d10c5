package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/chain/campaign"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/chain/session"
)

func claimMove() *move {
	to, other := "", ""
	return &move{
		name: "claim", short: "Be paid what is credited", example: "  aivm campaign claim 0x… --wallet alice.json",
		long: `claim pays all that the campaign credits to the account: rewards, bonds, refunds. If a token has shrunk
what the campaign holds, it pays what is there, and the rest stays credited. With --for it pays another account what is
credited to that; the gas is yours.`,
		flags: func(c *cobra.Command) {
			c.Flags().StringVar(&to, "to", "", "address to pay to; default: the account")
			c.Flags().StringVar(&other, "for", "", "account to be paid instead of yours")
		},
		action: func(ctx context.Context, s *session.Session, c *campaign.Campaign, _ []string) ([]*ethereum.Action, error) {
			if other == "" {
				return c.BePaid(ctx, s.Account, to, s.Log)
			}
			account, err := ethereum.ParseAddress(other)
			if err != nil {
				return nil, fmt.Errorf("--for: %w", err)
			}
			if to != "" {
				return nil, fmt.Errorf("--to: where %s is paid is not yours to say", account)
			}
			return c.PayFor(ctx, account, s.Log)
		},
	}
}
