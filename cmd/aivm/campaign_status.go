package main

import (
	"context"
	"io"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/chain/campaign"
	"github.com/aivm/aivm/internal/chain/ethereum"
)

func (a *app) campaignStatusCommand() *cobra.Command {
	n := &networkFlags{}
	c := &cobra.Command{
		Use:   "status CAMPAIGN",
		Short: "Say where a campaign stands",
		Long: `status prints what a campaign waits for, who has registered, what a proof of the current
round must be bound to (context, ids of the data sets in order, head), and what accounts may claim;
and all that the sponsor has fixed for good: who takes part reads that first. aivm contract check
says whether a verifier is the program's.

That the head is proven is worth what the verifiers of the rounds so far are, here and in the campaigns before:
status names those that are not the verifiers of a --key, or proven by no --program.`,
		Example: "  aivm campaign status 0x… --rpc URL --key aivm.vkey --program digits.aasm --json",
		Args:    want(1, oneCampaign),
	}
	n.add(c)
	accounts := c.Flags().StringArray("account", nil, "also say what this account may claim; may be repeated")
	t := &campaign.Trust{}
	c.Flags().StringArrayVar(&t.Keys, "key", nil, "verifying key of the campaign's verifier, or of that of a campaign before; may be repeated")
	c.Flags().StringArrayVar(&t.Programs, "program", nil, "program of a round that led to the head; may be repeated")
	c.Flags().BoolVar(&t.Development, "development", false, "take keys for development, under which proofs can be forged")
	c.RunE = func(c *cobra.Command, args []string) error {
		return a.campaignStatus(c.Context(), n, args[0], *accounts, t)
	}
	return c
}

func (a *app) campaignStatus(ctx context.Context, n *networkFlags, address string, accounts []string, t *campaign.Trust) error {
	t.Source = keySource("")
	keys, err := campaign.ReadKeys(t)
	if err != nil {
		return err
	}
	x, err := ethereum.ParseAddress(address)
	if err != nil {
		return err
	}
	chain, err := n.dial(ctx)
	if err != nil {
		return err
	}
	defer chain.Close()
	c, err := campaign.Read(ctx, chain, x)
	if err != nil {
		return err
	}
	r, head, err := c.Report(ctx, keys, accounts)
	if err != nil {
		return err
	}
	return a.print(r, func(w io.Writer) { c.Write(w, r, head) })
}
