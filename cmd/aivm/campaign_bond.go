package main

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/chain/campaign"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/chain/session"
	"github.com/aivm/aivm/internal/files/opening"
)

func bondMove() *move {
	b := &campaign.Bonding{}
	powers := ""
	return &move{
		name: "bond", short: "Post the owner's bond and name the key that data are sealed for",
		long: `bond puts the owner's bond at stake: it comes back with the proof, and goes to the providers if
no proof comes in time. It names the recipient, age1…, that providers seal their openings for
(aivm data keygen).

The sponsor chose verifiers, test set and times, and a bad choice makes the bond go to providers
that may be its own: a contract that refuses every proof, a test set that nobody can open. So
bond wants the verifying key (--key), the programs of every round to come (--program), and the sponsor's test set, which the
sponsor seals for you before (--test), and compares; --unchecked trusts the sponsor with what is missing.`,
		example: "  aivm campaign bond 0x… --recipient age1… --key aivm.vkey --program digits.aasm --test test.opening --wallet owner.json",
		flags: func(c *cobra.Command) {
			c.Flags().StringVar(&b.Recipient, "recipient", "", "recipient that data are sealed for, age1…")
			c.Flags().StringVar(&b.Amount, "amount", "", "amount, as in 0.5ether; default: the least that the terms want")
			c.Flags().StringVar(&b.Test, "test", "", "opening of the test set")
			c.Flags().StringVar(&powers, "srs", "", "file with the powers of tau; default: $AIVM_SRS, or default.srs in the cache folder")
			trustFlags(c, &b.Trust)
		},
		action: func(ctx context.Context, s *session.Session, c *campaign.Campaign, _ []string) ([]*ethereum.Action, error) {
			b.Trust.Source = keySource(powers)
			b.Open = func(path string) (*opening.Set, error) { return openData(path, powers) }
			return c.PutAtStake(ctx, s.Account, b, s.Log)
		},
	}
}
