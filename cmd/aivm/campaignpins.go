package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/campaign"
	"github.com/aivm/aivm/verifier"
)

// pinFlags say what the sponsor's choices are compared with, before data or money are
// given for them.
type pinFlags struct {
	keys                   []string
	development, unchecked bool
}

func (f *pinFlags) add(c *cobra.Command) {
	fl := c.Flags()
	fl.StringArrayVar(&f.keys, "key", nil, "verifying key of the program of a round to come, or of one that led to the head, as aivm setup writes it; may be repeated")
	fl.BoolVar(&f.development, "development", false, "take campaigns and keys for development, under which proofs can be forged")
	fl.BoolVar(&f.unchecked, "unchecked", false, "go on without the key: trust the sponsor that the verifiers check proofs, and of which program")
}

// Causes of a campaign that is not to be joined.
var (
	errUnchecked = errors.New("nothing says that the verifiers which the sponsor chose check proofs, and of which program")
	errPinned    = campaign.ErrPinned
)

// check compares what the sponsor chose for the rounds to come with keys that the caller trusts, and says what is known of the
// head that they continue from. It returns the keys' constants, one for each of these rounds; none if the caller wants no check.
func (f *pinFlags) check(ctx context.Context, s *session, c *campaign.Campaign) ([]*contracts.Constants, error) {
	if c.Terms.Development && !f.development {
		return nil, fmt.Errorf("campaign %s is for DEVELOPMENT: it takes proofs that can be forged; --development takes part all the same, for trying things out", c.Address)
	}
	if err := c.CheckRouter(ctx); err != nil {
		return nil, err
	}
	if router := c.Terms.Router; router != (common.Address{}) {
		s.app.logf("the campaign heeds the router %s: whoever runs that can keep a proof from being paid out", router)
	}
	if len(f.keys) == 0 {
		if !f.unchecked {
			return nil, fmt.Errorf("%w: --key names the program's key, which aivm contract check --program checks; --unchecked trusts the sponsor", errUnchecked)
		}
		s.app.logf("UNCHECKED: %v", errUnchecked)
	}
	keys, err := f.read()
	if err != nil {
		return nil, err
	}
	head, err := c.CheckHead(ctx, keys)
	if err != nil {
		return nil, err
	}
	if head.ID != (verifier.Word{}) {
		s.app.logf("head %s", head)
	}
	if len(keys) == 0 {
		return nil, nil
	}
	programs, err := c.CheckRoundsToCome(ctx, keys)
	if err != nil {
		return nil, err
	}
	var all []*contracts.Constants
	for _, p := range programs {
		if p.Output != "" {
			s.app.logf("round %d pays %s by rule %s of the output %s", p.Round, amountText(c, c.Pins[p.Round].Reward), contracts.Rule(c.Terms.Rule), p.Output)
		}
		all = append(all, p.Constants)
	}
	return all, nil
}

// read reads the keys.
func (f *pinFlags) read() (campaign.Keys, error) {
	keys := campaign.Keys{}
	for _, path := range f.keys {
		k, err := readKey(path, f.development)
		if err != nil {
			return nil, err
		}
		keys.Add(k)
	}
	return keys, nil
}

// checkForBond checks all that decides whether an owner can win its bond back.
func (f *pinFlags) checkForBond(ctx context.Context, s *session, c *campaign.Campaign, test, powersFile string) error {
	rounds, err := f.check(ctx, s, c)
	if err != nil {
		return err
	}
	switch {
	case test != "":
		err = checkTest(c, test, powersFile, rounds)
	case f.unchecked:
		s.app.logf("UNCHECKED: nothing says that the test set %s can be had; without it there is no proof", verifier.Word(c.Terms.TestId))
	default:
		err = fmt.Errorf("--test is missing: the opening of the test set, which the sponsor seals for you; without it there is no proof, and the bond is lost; --unchecked goes on")
	}
	if err == nil {
		warnOwner(s, c)
	}
	return err
}

// checkTest compares the test set that an owner was sent with the one that a proof must use.
func checkTest(c *campaign.Campaign, path, powersFile string, rounds []*contracts.Constants) error {
	x, err := openedData(path, powersFile)
	if err != nil {
		return err
	}
	if id := verifier.Word(c.Terms.TestId); x.Data.ID != id {
		return fmt.Errorf("--test %s: %w: the test set %s, this is %s", path, errPinned, id, x.Data.ID)
	}
	have := x.Descriptor()
	for i, r := range rounds {
		if want := r.Sets[len(r.Sets)-1].Descriptor; have != want {
			return fmt.Errorf("--test %s: %w: in round %d the program takes a test set of other tensors, or under other powers of tau: its descriptor word is %s, that of these tensors under the powers %s is %s", path, errPinned, int(c.Round)+i, want, x.Powers.ID(), have)
		}
	}
	return nil
}

// warnOwner says what the owner's bond is up to, beyond what can be checked.
func warnOwner(s *session, c *campaign.Campaign) {
	registered := 0
	for _, x := range c.Slots {
		if x.Standing == contracts.Registered {
			registered++
		}
	}
	if limit := int(c.Terms.MaxExclusions); registered > limit && len(c.Terms.Invited) == 0 {
		s.app.logf("%s may take part, whoever they are, and at most %d can be excluded: if more send no data, there is no proof, and the bond goes to them", plural(registered, "provider"), limit)
	}
	s.app.logf("from the bond on: %s for data to come, then %s for the proof", spanText(c.Terms.Delivery), spanText(c.Terms.Proving))
}

// spanText writes a time of the terms.
func spanText(seconds uint32) string { return (time.Duration(seconds) * time.Second).String() }
