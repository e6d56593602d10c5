package main

import (
	"context"
	"sync"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/chain/campaign"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/chain/session"
	"github.com/aivm/aivm/verifier/srs"
)

func acknowledgeMove() *move {
	r := &campaign.Rehearsal{}
	powers := ""
	return &move{
		name: "acknowledge", args: "OPENING|SLOT...", n: 1, short: "Say whose data have come",
		long: `acknowledge says, for good, that the data of slots have come: their providers cannot be
excluded any more. Given openings, it commits to their data anew and acknowledges the slots
that are registered with these ids.

Wait until all data have come and the program has run on them: data in range on which it traps
have no proof, and their provider, once acknowledged, cannot be excluded and shares your bond. With
--key, --program and --test, and the openings of all slots, acknowledge runs the program first, and refuses if it
traps. Waiting costs you nothing: what is not acknowledged is proven and paid like the rest.`,
		example: `  aivm campaign acknowledge 0x… alice.opening bob.opening --key aivm.vkey --program digits.aasm --test test.opening --wallet owner.json
  aivm campaign acknowledge 0x… 0 1 --wallet owner.json`,
		flags: func(c *cobra.Command) {
			fl := c.Flags()
			fl.StringArrayVar(&r.Keys, "key", nil, "verifying key of the campaign's verifier")
			fl.StringArrayVar(&r.Programs, "program", nil, "program of the round, in order if there are several: run it first, on all openings")
			fl.StringVar(&r.Test, "test", "", "opening of the test set, for the run")
			fl.StringVar(&r.Start, "start-opening", "", "opening of the model that the round continues from, for the run")
			fl.StringVar(&powers, "srs", "", "file with the powers of tau; default: $AIVM_SRS, or default.srs in the cache folder")
			fl.BoolVar(&r.Development, "development", false, "take a key for development")
		},
		action: func(ctx context.Context, s *session.Session, c *campaign.Campaign, args []string) ([]*ethereum.Action, error) {
			r.Source = keySource(powers)
			r.Powers = sync.OnceValues(func() (*srs.SRS, error) { return loadPowers(powers, 0) })
			return c.AcknowledgeData(ctx, s.Account, args, r, s.Log)
		},
	}
}
