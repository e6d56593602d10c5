package campaign

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// Report is a campaign as --json prints it.
type Report struct {
	Campaign    string            `json:"campaign"`
	ChainID     *big.Int          `json:"chain_id"`
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
	ProgramKeys []string          `json:"program_keys"` // of the round's programs
	Verifier    string            `json:"verifier"`
	CodeHash    string            `json:"code_hash"` // of the verifier
	Reward      string            `json:"reward"`
	Remaining   string            `json:"remaining"`
	Bond        string            `json:"bond"`
	Recipient   string            `json:"recipient"`
	Head        string            `json:"head"`
	HeadProven  bool              `json:"head_proven"`
	HeadChecked bool              `json:"head_checked"` // proven to verifiers that are all those of the keys given
	HeadRounds  []HeadReport      `json:"head_rounds"`  // whose proofs led to the head, the last first
	Held        bool              `json:"held"`         // a proof of this round waits for the router
	Context     string            `json:"context"`
	Beacon      *BeaconReport     `json:"beacon"` // of this round; null if no program draws
	DataIDs     []string          `json:"data_ids"`
	Slots       []SlotReport      `json:"slots"`
	Credits     map[string]string `json:"credits"`
	Terms       *TermsReport      `json:"terms"`
	Pins        []PinReport       `json:"pins"` // of all rounds
}

// BeaconReport is what the programs of a round draw their numbers from, as --json prints it.
type BeaconReport struct {
	FirstBlock uint64  `json:"first_block"` // 0 as long as the owner may exclude providers
	Block      uint64  `json:"block"`       // that counts now; 0: it is not there yet
	Beacon     *string `json:"beacon"`      // null: it is not drawn
}

func (c *Campaign) reportBeacon() *BeaconReport {
	if !draws(c.Pin()) {
		return nil
	}
	r := &BeaconReport{FirstBlock: c.Beacon.From, Block: c.Beacon.Block}
	if c.Beacon.Word != (verifier.Word{}) {
		word := c.Beacon.Word.String()
		r.Beacon = &word
	}
	return r
}

// HeadReport is a finished round, and whether its verifier and programs are those of the keys.
type HeadReport struct {
	Campaign   string `json:"campaign"`
	Round      int    `json:"round"`
	Verifier   string `json:"verifier"`
	ProgramKey string `json:"program_key"` // of the program that it ended with
	Checked    bool   `json:"checked"`
	Cause      string `json:"cause"` // why not
}

func reportHead(h *Head) []HeadReport {
	rounds := []HeadReport{}
	for _, r := range h.Rounds {
		x := HeadReport{r.Campaign.Hex(), r.Round, r.Verifier.Hex(), r.Program.String(), r.Cause == nil, ""}
		if r.Cause != nil {
			x.Cause = r.Cause.Error()
		}
		rounds = append(rounds, x)
	}
	return rounds
}

type SlotReport struct {
	Slot     int    `json:"slot"`
	Standing string `json:"standing"`
	Provider string `json:"provider"`
	Payout   string `json:"payout"` // whom is credited what it earns
	DataID   string `json:"data_id"`
}

// TermsReport is what the sponsor fixed for good, as --json prints it. Times are in seconds.
type TermsReport struct {
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

// PinReport is what a round is proven by.
type PinReport struct {
	Round       int      `json:"round"`
	ProgramKeys []string `json:"program_keys"`
	Constants   []string `json:"constants"` // addresses of contracts that have the programs' constants
	Reward      string   `json:"reward"`
}

func (c *Campaign) reportTerms() *TermsReport {
	t := &c.Terms
	r := &TermsReport{
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

func (c *Campaign) reportPins() (all []PinReport) {
	for i, p := range c.Pins {
		r := PinReport{Round: i, Reward: p.Reward.String()}
		for _, l := range p.Links {
			r.ProgramKeys, r.Constants = append(r.ProgramKeys, verifier.Word(l.ProgramKey).String()), append(r.Constants, l.Constants.Hex())
		}
		all = append(all, r)
	}
	return all
}

// Report reads what the campaign owes and says where it stands: to sponsor, owner and providers, and to the accounts, given as text. The
// keys say what the head is worth.
func (c *Campaign) Report(ctx context.Context, keys *Keys, accounts []string) (*Report, *Head, error) {
	head, err := c.CheckHead(ctx, keys)
	if err != nil {
		return nil, nil, err
	}
	parties := []common.Address{c.Sponsor, c.Terms.Owner}
	for _, s := range c.Slots {
		parties = append(parties, s.Provider, s.Payout)
	}
	for _, s := range accounts {
		x, err := ethereum.ParseAddress(s)
		if err != nil {
			return nil, nil, fmt.Errorf("--account: %w", err)
		}
		parties = append(parties, x)
	}
	credits, err := c.Credits(ctx, parties...)
	if err != nil {
		return nil, nil, err
	}
	r := c.report()
	r.HeadChecked, r.HeadRounds = head.Checked(), reportHead(head)
	for i, p := range parties {
		if credits[i].Sign() > 0 {
			r.Credits[p.Hex()] = credits[i].String()
		}
	}
	return r, head, nil
}

func (c *Campaign) report() *Report {
	pin := c.Pin()
	r := &Report{
		Campaign: c.Address.Hex(), ChainID: c.Chain.ID, Sponsor: c.Sponsor.Hex(), Owner: c.Terms.Owner.Hex(), Development: c.Terms.Development,
		Rule: contracts.Rule(c.Terms.Rule).String(), Phase: c.Phase.String(), Ending: c.Ending.String(), Round: c.Round, Rounds: len(c.Pins),
		Verifier: c.Terms.Verifier.Hex(), CodeHash: common.Hash(c.Terms.CodeHash).Hex(), Reward: pin.Reward.String(), Remaining: c.Remaining.String(),
		Bond: c.Bond.String(), Recipient: c.Recipient, Head: c.Head.String(), HeadProven: c.HeadProven, Held: c.Held, Context: c.Context.String(), Beacon: c.reportBeacon(),
		Credits: map[string]string{}, Terms: c.reportTerms(), Pins: c.reportPins(),
	}
	r.ProgramKeys = r.Pins[c.Round].ProgramKeys
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
		r.Slots = append(r.Slots, SlotReport{i, s.Standing.String(), s.Provider.Hex(), s.Payout.Hex(), s.DataID.String()})
	}
	return r
}

// PayoutReport is what a provider got in a round, as --json prints it.
type PayoutReport struct {
	Slot         uint64   `json:"slot"`
	Provider     string   `json:"provider"`
	Contribution *big.Int `json:"contribution"` // the integer of the public output
	Wei          string   `json:"wei"`          // or units of the token
}

// ReportPayouts are payouts as --json prints them. A contribution that is no 128-bit integer is of no contract of ours.
func ReportPayouts(payouts []Payout) ([]PayoutReport, error) {
	reports := []PayoutReport{}
	for _, p := range payouts {
		if _, err := int128.FromBig(p.Phi); err != nil {
			return nil, err
		}
		reports = append(reports, PayoutReport{p.Slot, p.Provider.Hex(), p.Phi, p.Amount.String()})
	}
	return reports, nil
}

// VerifierReport is a verifier as --json prints it.
type VerifierReport struct {
	Selector    string `json:"selector"` // that proofs begin with
	Circuit     string `json:"circuit"`
	Powers      string `json:"powers"`
	CodeHash    string `json:"code_hash"`
	CodeBytes   int    `json:"code_bytes"`
	Development bool   `json:"development"`
}

// ReportVerifier says what the verifier contract of a key is.
func ReportVerifier(k *universal.Key) (*VerifierReport, error) {
	code, err := contracts.UniversalCode(k)
	if err != nil {
		return nil, err
	}
	selector := k.Selector()
	return &VerifierReport{
		Selector: hexutil.Encode(selector[:]), Circuit: k.Circuit.String(), Powers: k.SRS().String(),
		CodeHash: crypto.Keccak256Hash(code).Hex(), CodeBytes: len(code), Development: k.Development,
	}, nil
}
