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
	"github.com/aivm/aivm/verifier/wrapped"
)

// pinFlags say what the sponsor's choices are compared with, before data or money are
// given for them.
type pinFlags struct {
	keys                   []string
	development, unchecked bool
}

func (f *pinFlags) add(c *cobra.Command) {
	fl := c.Flags()
	fl.StringArrayVar(&f.keys, "key", nil, "verifying key of the program of a round to come, as aivm setup writes it; may be repeated")
	fl.BoolVar(&f.development, "development", false, "take campaigns and keys for development, under which proofs can be forged")
	fl.BoolVar(&f.unchecked, "unchecked", false, "go on without the key: trust the sponsor that the verifiers check proofs, and of which program")
}

// Causes of a campaign that is not to be joined.
var (
	errUnchecked = errors.New("nothing says that the verifiers which the sponsor chose check proofs, and of which program")
	errPinned    = errors.New("the sponsor has chosen something else")
)

// check compares what the sponsor chose for the rounds to come with keys that the caller trusts: code and address of each
// verifier, the router's code, the output that is paid by. It returns the keys' constants, one for each of
// these rounds; none if the caller wants no check.
//
// # Soundness
//
// The campaign's own code says nothing of its verifiers: it asks them what they are, and a sponsor may choose one that accepts
// everything, or nothing. That the keys are the program's is aivm contract check --program.
func (f *pinFlags) check(ctx context.Context, s *session, c *campaign.Campaign) ([]*contracts.Constants, error) {
	if c.Terms.Development && !f.development {
		return nil, fmt.Errorf("campaign %s is for DEVELOPMENT: it takes proofs that can be forged; --development takes part all the same, for trying things out", c.Address)
	}
	if err := f.checkRouter(ctx, s, c); err != nil {
		return nil, err
	}
	if len(f.keys) == 0 {
		if !f.unchecked {
			return nil, fmt.Errorf("%w: --key names the program's key, which aivm contract check --program checks; --unchecked trusts the sponsor", errUnchecked)
		}
		s.app.logf("UNCHECKED: %v", errUnchecked)
		return nil, nil
	}
	keys, err := f.read()
	if err != nil {
		return nil, err
	}
	var all []*contracts.Constants
	for round := int(c.Round); round < len(c.Pins); round++ {
		x, err := checkPin(ctx, s, c, round, keys)
		if err != nil {
			return nil, fmt.Errorf("round %d: %w", round, err)
		}
		all = append(all, x)
	}
	return all, nil
}

// read reads the keys, by verifier id.
func (f *pinFlags) read() (map[verifier.Word]*wrapped.Key, error) {
	keys := map[verifier.Word]*wrapped.Key{}
	for _, path := range f.keys {
		k, err := readKey(path, f.development)
		if err != nil {
			return nil, err
		}
		keys[k.VerifierID()] = k
	}
	return keys, nil
}

// checkRouter checks that a router is one, and says what it may do.
func (f *pinFlags) checkRouter(ctx context.Context, s *session, c *campaign.Campaign) error {
	router := c.Terms.Router
	if router == (common.Address{}) {
		return nil
	}
	if err := contracts.CheckRouter(ctx, s.Chain, router); err != nil {
		return fmt.Errorf("the campaign's router: %w", err)
	}
	s.app.logf("the campaign heeds the router %s: whoever runs that can keep a proof from being paid out", router)
	return nil
}

// checkPin checks the verifier of a round and the place of what it pays by.
func checkPin(ctx context.Context, s *session, c *campaign.Campaign, round int, keys map[verifier.Word]*wrapped.Key) (*contracts.Constants, error) {
	pin := c.Pins[round]
	k := keys[pin.VerifierId]
	if k == nil {
		return nil, fmt.Errorf("%w: no --key has its verifier id %s", errPinned, verifier.Word(pin.VerifierId))
	}
	x, err := contracts.ConstantsOf(k)
	if err != nil {
		return nil, err
	}
	if err := contracts.CheckVerifier(ctx, s.Chain, pin.Verifier, x); err != nil {
		return nil, err
	}
	if want, err := contracts.PinOf(x, pin.Verifier, pin.Reward); err != nil {
		return nil, err
	} else if pin.CodeHash != want.CodeHash {
		return nil, fmt.Errorf("%w: code of hash %s, the key's verifier has %s", errPinned, common.Hash(pin.CodeHash), common.Hash(want.CodeHash))
	}
	if rule := contracts.Rule(c.Terms.Rule); rule != contracts.Equal {
		name := outputAt(k, int(c.Terms.Offset), int(c.Terms.Providers))
		if name == "" {
			return nil, fmt.Errorf("%w: it pays by the outputs from %d on, which are no output of the program with one value for each of %s", errPinned, c.Terms.Offset, plural(int(c.Terms.Providers), "provider"))
		}
		s.app.logf("round %d pays %s by rule %s of the output %s", round, amountText(c, pin.Reward), rule, name)
	}
	return x, nil
}

// outputAt is the name of the output that begins at a place and has n values; empty if there is none.
func outputAt(k *wrapped.Key, place, n int) string {
	at := 0
	for _, o := range k.Layout().Unit.Outputs {
		size := o.Value.Type.Len() * o.Op.Block.Iterations()
		if at == place && size == n {
			return o.Name
		}
		at += size
	}
	return ""
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
	if id := verifier.Word(c.Terms.TestId); x.data.ID != id {
		return fmt.Errorf("--test %s: %w: the test set %s, this is %s", path, errPinned, id, x.data.ID)
	}
	have := x.descriptor()
	for i, r := range rounds {
		if want := r.Sets[len(r.Sets)-1].Descriptor; have != want {
			return fmt.Errorf("--test %s: %w: in round %d the program takes a test set of other tensors, or under other powers of tau: its descriptor word is %s, that of these tensors under the powers %s is %s", path, errPinned, int(c.Round)+i, want, x.powers.ID(), have)
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
