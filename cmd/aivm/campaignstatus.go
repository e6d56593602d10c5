package main

import (
	"context"
	"fmt"
	"io"
	"maps"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/campaign"
	"github.com/aivm/aivm/verifier"
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
	pins := &pinFlags{}
	c.Flags().StringArrayVar(&pins.keys, "key", nil, "verifying key of the program of a round that led to the head; may be repeated")
	c.Flags().BoolVar(&pins.development, "development", false, "take keys for development, under which proofs can be forged")
	c.RunE = func(c *cobra.Command, args []string) error {
		return a.campaignStatus(c.Context(), n, args[0], *accounts, pins)
	}
	return c
}

// campaignReport is a campaign as --json prints it.
type campaignReport struct {
	Campaign    string            `json:"campaign"`
	ChainID     string            `json:"chain_id"`
	Sponsor     string            `json:"sponsor"`
	Owner       string            `json:"owner"`
	Token       *string           `json:"token"` // null for ether
	Development bool              `json:"development"`
	Rule        string            `json:"rule"`
	Phase       string            `json:"phase"`
	Deadline    *time.Time        `json:"deadline"`
	Ending      string            `json:"ending"`
	Round       uint64            `json:"round"`
	Rounds      int               `json:"rounds"`
	VerifierID  string            `json:"verifier_id"` // of the round's program
	Verifier    string            `json:"verifier"`
	Reward      string            `json:"reward"`
	Remaining   string            `json:"remaining"`
	Bond        string            `json:"bond"`
	Recipient   string            `json:"recipient"`
	Head        string            `json:"head"`
	HeadProven  bool              `json:"head_proven"`
	HeadChecked bool              `json:"head_checked"` // proven to verifiers that are all those of the keys given
	HeadRounds  []headRound       `json:"head_rounds"`  // whose proofs led to the head, the last first
	Held        bool              `json:"held"`         // a proof of this round waits for the router
	Context     string            `json:"context"`
	DataIDs     []string          `json:"data_ids"`
	Slots       []slotReport      `json:"slots"`
	Credits     map[string]string `json:"credits"`
	Terms       *termsReport      `json:"terms"`
	Pins        []pinReport       `json:"pins"` // of all rounds
}

// headRound is a finished round, and whether its verifier is that of a key.
type headRound struct {
	Campaign   string `json:"campaign"`
	Round      int    `json:"round"`
	Verifier   string `json:"verifier"`
	VerifierID string `json:"verifier_id"`
	Checked    bool   `json:"checked"`
	Cause      string `json:"cause"` // why not
}

func reportHead(h *campaign.Head) []headRound {
	rounds := []headRound{}
	for _, r := range h.Rounds {
		x := headRound{r.Campaign.Hex(), r.Round, r.Verifier.Hex(), r.ID.String(), r.Cause == nil, ""}
		if r.Cause != nil {
			x.Cause = r.Cause.Error()
		}
		rounds = append(rounds, x)
	}
	return rounds
}

type slotReport struct {
	Slot     int    `json:"slot"`
	Standing string `json:"standing"`
	Provider string `json:"provider"`
	DataID   string `json:"data_id"`
}

func (a *app) campaignStatus(ctx context.Context, n *networkFlags, address string, accounts []string, pins *pinFlags) error {
	keys, err := pins.read()
	if err != nil {
		return err
	}
	x, err := parseAddress(address)
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
	head, err := c.CheckHead(ctx, keys)
	if err != nil {
		return err
	}
	r := reportCampaign(c)
	r.HeadChecked, r.HeadRounds = head.Checked(), reportHead(head)
	parties := []common.Address{c.Sponsor, c.Terms.Owner}
	for _, s := range c.Slots {
		parties = append(parties, s.Provider)
	}
	for _, s := range accounts {
		y, err := parseAddress(s)
		if err != nil {
			return fmt.Errorf("--account: %w", err)
		}
		parties = append(parties, y)
	}
	credits, err := c.Credits(ctx, parties...)
	if err != nil {
		return err
	}
	for i, p := range parties {
		if credits[i].Sign() > 0 {
			r.Credits[p.Hex()] = credits[i].String()
		}
	}
	return a.print(r, func(w io.Writer) { writeCampaign(w, c, r, head) })
}

func reportCampaign(c *campaign.Campaign) *campaignReport {
	pin := c.Pin()
	r := &campaignReport{
		Campaign: c.Address.Hex(), ChainID: c.Chain.ID.String(), Sponsor: c.Sponsor.Hex(), Owner: c.Terms.Owner.Hex(), Development: c.Terms.Development,
		Rule: contracts.Rule(c.Terms.Rule).String(), Phase: c.Phase.String(), Ending: c.Ending.String(), Round: c.Round, Rounds: len(c.Pins),
		VerifierID: verifier.Word(pin.VerifierId).String(), Verifier: pin.Verifier.Hex(), Reward: pin.Reward.String(), Remaining: c.Remaining.String(),
		Bond: c.Bond.String(), Recipient: c.Recipient, Head: c.Head.String(), HeadProven: c.HeadProven, Held: c.Held, Context: c.Context.String(),
		Credits: map[string]string{}, Terms: reportTerms(c), Pins: reportPins(c),
	}
	if !c.InEther() {
		token := c.Terms.Token.Hex()
		r.Token = &token
	}
	if !c.Deadline.IsZero() {
		end := c.Deadline.UTC()
		r.Deadline = &end
	}
	for _, id := range c.DataIDs {
		r.DataIDs = append(r.DataIDs, id.String())
	}
	for i, s := range c.Slots {
		r.Slots = append(r.Slots, slotReport{i, s.Standing.String(), s.Provider.Hex(), s.DataID.String()})
	}
	return r
}

func writeCampaign(w io.Writer, c *campaign.Campaign, r *campaignReport, head *campaign.Head) {
	t := newTable("campaign", r.Campaign+" on chain "+r.ChainID)
	t.row("phase", phaseText(c))
	t.row("round", fmt.Sprintf("%d of %d, pays %s by rule %s", r.Round+1, r.Rounds, amountText(c, c.Pin().Reward), r.Rule))
	t.row("sponsor", r.Sponsor)
	t.row("owner", r.Owner)
	t.row("fund left", amountText(c, c.Remaining))
	t.row("verifier", r.Verifier+", id "+r.VerifierID)
	t.row("head", head.String())
	t.row("context", r.Context)
	if r.Recipient != "" {
		t.row("bond", amountText(c, c.Bond))
		t.row("data sealed for", recipientText(r.Recipient))
	}
	if r.Held {
		t.row("proof", "waits for the router to pay it out; the bond is safe")
	}
	if r.Development {
		t.row("development", "YES: proofs can be forged, for trying things out")
	}
	writeTerms(t, c)
	t.write(w)
	fmt.Fprintln(w)
	writePins(w, c)
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
		fmt.Fprintf(w, "%s may claim %s\n", account, amountText(c, credit))
	}
}
