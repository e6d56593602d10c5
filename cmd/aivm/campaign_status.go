package main

import (
	"context"
	"fmt"
	"io"
	"maps"
	"math/big"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/campaign"
	"github.com/aivm/aivm/internal/ethereum"
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
status names those that are not the verifiers of a --key.`,
		Example: "  aivm campaign status 0x… --rpc URL --key digits.vkey --json",
		Args:    want(1, oneCampaign),
	}
	n.add(c)
	accounts := c.Flags().StringArray("account", nil, "also say what this account may claim; may be repeated")
	t := &campaign.Trust{}
	c.Flags().StringArrayVar(&t.Keys, "key", nil, "verifying key of the program of a round that led to the head; may be repeated")
	c.Flags().BoolVar(&t.Development, "development", false, "take keys for development, under which proofs can be forged")
	c.RunE = func(c *cobra.Command, args []string) error {
		return a.campaignStatus(c.Context(), n, args[0], *accounts, t)
	}
	return c
}

func (a *app) campaignStatus(ctx context.Context, n *networkFlags, address string, accounts []string, t *campaign.Trust) error {
	keys, err := campaign.ReadKeys(t.Keys, t.Development)
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
	return a.print(r, func(w io.Writer) { writeCampaign(w, c, r, head) })
}

func writeCampaign(w io.Writer, c *campaign.Campaign, r *campaign.Report, head *campaign.Head) {
	t := newTable("campaign", r.Campaign+" on chain "+r.ChainID)
	t.row("phase", c.Waits())
	t.row("round", fmt.Sprintf("%d of %d, pays %s by rule %s", r.Round+1, r.Rounds, c.Money(c.Pin().Reward), r.Rule))
	t.row("sponsor", r.Sponsor)
	t.row("owner", r.Owner)
	t.row("fund left", c.Money(c.Remaining))
	t.row("verifier", r.Verifier+", id "+r.VerifierID)
	t.row("head", head.String())
	t.row("context", r.Context)
	if r.Recipient != "" {
		t.row("bond", c.Money(c.Bond))
		t.row("data sealed for", campaign.RecipientText(r.Recipient))
	}
	if r.Held {
		t.row("proof", "waits for the router to pay it out; the bond is safe")
	}
	if r.Development {
		t.row("development", "YES: proofs can be forged, for trying things out")
	}
	writeTerms(t, c, r.Terms)
	t.write(w)
	fmt.Fprintln(w)
	writePins(w, c, r.Pins)
	s := newTable("slot", "standing", "provider", "data set that a proof uses").numbers(0)
	for i, x := range r.Slots {
		provider := x.Provider
		if c.Slots[i].Standing == contracts.Vacant {
			provider = ""
		}
		s.row(fmt.Sprint(i), x.Standing, provider, r.DataIDs[i])
	}
	s.row("test", "", "", r.DataIDs[len(r.DataIDs)-1])
	s.write(w)
	for _, account := range slices.Sorted(maps.Keys(r.Credits)) {
		credit, _ := new(big.Int).SetString(r.Credits[account], 10)
		fmt.Fprintf(w, "%s may claim %s\n", account, c.Money(credit))
	}
}

// writeTerms adds the terms to a campaign's table.
func writeTerms(t *table, c *campaign.Campaign, r *campaign.TermsReport) {
	t.row("providers", fmt.Sprintf("%d to %d; at most %d can be excluded", r.MinProviders, r.Providers, r.MaxExclusions))
	invited := "anybody"
	if len(r.Invited) > 0 {
		invited = invitedText(r.Invited)
	}
	t.row("invited", invited)
	t.row("least bond", c.Money(c.Terms.MinBond))
	t.row("times", fmt.Sprintf("registration %s, bonding %s, delivery %s, proving %s",
		campaign.Span(r.Registration), campaign.Span(r.Bonding), campaign.Span(r.Delivery), campaign.Span(r.Proving)))
	if contracts.Rule(c.Terms.Rule) != contracts.Equal {
		t.row("pays by", fmt.Sprintf("outputs %d to %d of the program", r.Offset, r.Offset+r.Providers-1))
	}
	router := "none"
	if r.Router != nil {
		router = *r.Router + ": whoever runs it can keep a proof from being paid out"
	}
	t.row("router", router)
	t.row("test set", r.TestID)
	t.row("seed", r.Seed)
	t.row("model", "descriptor "+r.StateDescriptor)
}

// invitedText lists accounts, with the number of slots of those that may hold several.
func invitedText(list []string) string {
	count := map[string]int{}
	var accounts []string
	for _, a := range list {
		if count[a]++; count[a] == 1 {
			accounts = append(accounts, a)
		}
	}
	for i, a := range accounts {
		if n := count[a]; n > 1 {
			accounts[i] += fmt.Sprintf(" (%d slots)", n)
		}
	}
	return strings.Join(accounts, " ")
}

// writePins lists the rounds, if there are several.
func writePins(w io.Writer, c *campaign.Campaign, pins []campaign.PinReport) {
	if len(c.Pins) < 2 {
		return
	}
	t := newTable("round", "reward", "verifier", "verifier id").numbers(0)
	for i, p := range pins {
		t.row(fmt.Sprint(i+1), c.Money(c.Pins[i].Reward), p.Verifier, p.VerifierID)
	}
	t.write(w)
	fmt.Fprintln(w)
}
