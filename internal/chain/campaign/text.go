package campaign

import (
	"fmt"
	"io"
	"maps"
	"math/big"
	"slices"
	"strings"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/tools/prose"
)

// Write writes a report for people. What others have written on the chain does nothing to a terminal.
func (c *Campaign) Write(w io.Writer, r *Report, head *Head) {
	t := prose.NewTable("campaign", r.Campaign+" on chain "+r.ChainID.String())
	t.Row("phase", c.Waits())
	t.Row("round", fmt.Sprintf("%d of %d, counted from 0; pays %s by rule %s", r.Round, r.Rounds, c.Money(c.Pin().Reward), r.Rule))
	t.Row("sponsor", r.Sponsor)
	t.Row("owner", r.Owner)
	t.Row("fund left", c.Money(c.Remaining))
	t.Row("verifier", r.Verifier)
	t.Row("programs", strings.Join(r.ProgramKeys, " "))
	t.Row("head", head.String())
	t.Row("context", r.Context)
	if r.Recipient != "" {
		t.Row("bond", c.Money(c.Bond))
		t.Row("data sealed for", RecipientText(r.Recipient))
	}
	if text := c.beaconText(); text != "" && r.Recipient != "" {
		t.Row("beacon", text)
	}
	if r.Held {
		t.Row("proof", "waits for the router to pay it out; the bond is safe")
	}
	if r.Development {
		t.Row("development", "YES: proofs can be forged, for trying things out")
	}
	writeTerms(t, c, r.Terms)
	t.Write(w)
	fmt.Fprintln(w)
	writePins(w, c, r.Pins)
	s := prose.NewTable("slot", "standing", "provider", "data set that a proof uses").Numbers(0)
	for i, x := range r.Slots {
		provider := x.Provider
		if c.Slots[i].Standing == contracts.Vacant {
			provider = ""
		}
		s.Row(fmt.Sprint(i), x.Standing, provider, r.DataIDs[i])
	}
	s.Row("test", "", "", r.DataIDs[len(r.DataIDs)-1])
	s.Write(w)
	for _, account := range slices.Sorted(maps.Keys(r.Credits)) {
		credit, _ := new(big.Int).SetString(r.Credits[account], 10)
		fmt.Fprintf(w, "%s may claim %s\n", account, c.Money(credit))
	}
}

// writeTerms adds the terms to a campaign's table.
func writeTerms(t *prose.Table, c *Campaign, r *TermsReport) {
	t.Row("providers", fmt.Sprintf("%d to %d; at most %d can be excluded", r.MinProviders, r.Providers, r.MaxExclusions))
	invited := "anybody"
	if len(r.Invited) > 0 {
		invited = invitedText(r.Invited)
	}
	t.Row("invited", invited)
	t.Row("least bond", c.Money(c.Terms.MinBond))
	t.Row("times", fmt.Sprintf("registration %s, bonding %s, delivery %s, proving %s",
		Span(r.Registration), Span(r.Bonding), Span(r.Delivery), Span(r.Proving)))
	if contracts.Rule(c.Terms.Rule) != contracts.Equal {
		t.Row("pays by", fmt.Sprintf("outputs %d to %d of the program", r.Offset, r.Offset+r.Providers-1))
	}
	router := "none"
	if r.Router != nil {
		router = *r.Router + ": whoever runs it can keep a proof from being paid out"
	}
	t.Row("router", router)
	t.Row("test set", r.TestID)
	t.Row("seed", r.Seed)
	t.Row("model", "descriptor "+r.StateDescriptor)
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
func writePins(w io.Writer, c *Campaign, pins []PinReport) {
	if len(c.Pins) < 2 {
		return
	}
	t := prose.NewTable("round", "reward", "programs").Numbers(0)
	for i, p := range pins {
		t.Row(fmt.Sprint(i), c.Money(c.Pins[i].Reward), strings.Join(p.ProgramKeys, " "))
	}
	t.Write(w)
	fmt.Fprintln(w)
}
