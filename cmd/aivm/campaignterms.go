package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/campaign"
	"github.com/aivm/aivm/internal/seal"
	"github.com/aivm/aivm/verifier"
)

// termsReport is what the sponsor fixed for good, as --json prints it. Times are in seconds.
type termsReport struct {
	Router          *string  `json:"router"` // null for none
	Providers       int      `json:"providers"`
	MinProviders    int      `json:"min_providers"`
	MaxExclusions   int      `json:"max_exclusions"`
	Offset          int      `json:"offset"` // of the contributions among the outputs
	MinBond         string   `json:"min_bond"`
	Registration    uint32   `json:"registration"`
	Bonding         uint32   `json:"bonding"`
	Delivery        uint32   `json:"delivery"`
	Proving         uint32   `json:"proving"`
	Head            string   `json:"head"`     // that the first round starts from; zero for none
	Previous        *string  `json:"previous"` // campaign that it is of
	StateDescriptor string   `json:"state_descriptor"`
	TestID          string   `json:"test_id"`
	Seed            string   `json:"seed"`
	Invited         []string `json:"invited"` // empty for anybody
}

// pinReport is the program of a round.
type pinReport struct {
	Round      int    `json:"round"`
	Verifier   string `json:"verifier"`
	VerifierID string `json:"verifier_id"`
	CodeHash   string `json:"code_hash"`
	Reward     string `json:"reward"`
}

func reportTerms(c *campaign.Campaign) *termsReport {
	t := &c.Terms
	r := &termsReport{
		Router: someAddress(t.Router), Providers: int(t.Providers), MinProviders: int(t.MinProviders), MaxExclusions: int(t.MaxExclusions),
		Offset: int(t.Offset), MinBond: t.MinBond.String(), Registration: t.Registration, Bonding: t.Bonding, Delivery: t.Delivery, Proving: t.Proving,
		Head: verifier.Word(t.Head).String(), Previous: someAddress(t.Previous), StateDescriptor: verifier.Word(t.StateDescriptor).String(),
		TestID: verifier.Word(t.TestId).String(), Seed: verifier.Word(t.Seed).String(), Invited: []string{},
	}
	for _, x := range t.Invited {
		r.Invited = append(r.Invited, x.Hex())
	}
	return r
}

// someAddress is nil for the zero address.
func someAddress(x common.Address) *string {
	if x == (common.Address{}) {
		return nil
	}
	s := x.Hex()
	return &s
}

func reportPins(c *campaign.Campaign) (all []pinReport) {
	for i, p := range c.Pins {
		all = append(all, pinReport{i, p.Verifier.Hex(), verifier.Word(p.VerifierId).String(), common.Hash(p.CodeHash).Hex(), p.Reward.String()})
	}
	return all
}

// writeTerms adds the terms to a campaign's table.
func writeTerms(t *table, c *campaign.Campaign) {
	r := reportTerms(c)
	t.row("providers", fmt.Sprintf("%d to %d; at most %d can be excluded", r.MinProviders, r.Providers, r.MaxExclusions))
	invited := "anybody"
	if len(r.Invited) > 0 {
		invited = invitedText(r.Invited)
	}
	t.row("invited", invited)
	t.row("least bond", amountText(c, c.Terms.MinBond))
	t.row("times", fmt.Sprintf("registration %s, bonding %s, delivery %s, proving %s",
		spanText(r.Registration), spanText(r.Bonding), spanText(r.Delivery), spanText(r.Proving)))
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
func writePins(w io.Writer, c *campaign.Campaign) {
	if len(c.Pins) < 2 {
		return
	}
	t := newTable("round", "reward", "verifier", "verifier id").numbers(0)
	for i, p := range reportPins(c) {
		t.row(fmt.Sprint(i+1), amountText(c, c.Pins[i].Reward), p.Verifier, p.VerifierID)
	}
	t.write(w)
	fmt.Fprintln(w)
}

// recipientText is the owner's recipient; what is none is quoted, since an owner can write
// anything there, to a terminal too.
func recipientText(s string) string {
	if _, err := seal.ParseRecipient(s); err != nil {
		return fmt.Sprintf("%q, which is no recipient: send it nothing", s)
	}
	return s
}
