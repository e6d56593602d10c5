package campaign

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/chain/session"
	"github.com/aivm/aivm/internal/files/opening"
	"github.com/aivm/aivm/internal/tools/prose"
	"github.com/aivm/aivm/verifier"
)

// Log takes a line for whoever takes part.
type Log = session.Log

// Trust says what a sponsor's choices are compared with, before data or money are given for them.
type Trust struct {
	Keys        []string // files with verifying keys
	Programs    []string // of the rounds to come, and of those that led to the head
	Source      Source
	Development bool // take campaigns and keys under which proofs can be forged
	Unchecked   bool // go on without keys or programs: trust the sponsor that the verifiers check proofs, and of which programs
}

// ErrUnchecked says that the caller has named no keys or no programs.
var ErrUnchecked = errors.New("nothing says that the verifiers which the sponsor chose check proofs, and of which program")

// Check compares what the sponsor chose for the rounds to come with keys and programs that the caller trusts, and says what is known
// of the head that they continue from. It returns what each of these rounds is proven by; none if the caller wants no check.
func (c *Campaign) Check(ctx context.Context, t *Trust, log Log) ([]*Round, error) {
	if c.Terms.Development && !t.Development {
		return nil, fmt.Errorf("campaign %s is for DEVELOPMENT: it takes proofs that can be forged; --development takes part all the same, for trying things out", c.Address)
	}
	if err := c.CheckRouter(ctx); err != nil {
		return nil, err
	}
	if router := c.Terms.Router; router != (common.Address{}) {
		log("the campaign heeds the router %s: whoever runs that can keep a proof from being paid out", router)
	}
	keys, err := ReadKeys(t)
	if err != nil {
		return nil, err
	}
	if keys.empty() {
		if !t.Unchecked {
			return nil, fmt.Errorf("%w: --key names the verifying key, --program the programs of the rounds to come; --unchecked trusts the sponsor", ErrUnchecked)
		}
		log("UNCHECKED: %v", ErrUnchecked)
	}
	head, err := c.CheckHead(ctx, keys)
	if err != nil {
		return nil, err
	}
	if head.ID != (verifier.Word{}) {
		log("head %s", head)
	}
	if keys.empty() {
		return nil, nil
	}
	rounds, err := c.CheckRoundsToCome(ctx, keys)
	if err != nil {
		return nil, err
	}
	for _, r := range rounds {
		if r.Output != "" {
			log("round %d pays %s by rule %s of the output %s", r.Number, c.Money(c.Pins[r.Number].Reward), contracts.Rule(c.Terms.Rule), r.Output)
		}
	}
	return rounds, nil
}

// checkForBond checks all that decides whether an owner can win its bond back.
func (c *Campaign) checkForBond(ctx context.Context, b *Bonding, log Log) error {
	rounds, err := c.Check(ctx, &b.Trust, log)
	if err != nil {
		return err
	}
	switch {
	case b.Test != "":
		var x *opening.Set
		if x, err = b.Open(b.Test); err == nil {
			err = c.checkTest(x, b.Test, rounds)
		}
	case b.Trust.Unchecked:
		log("UNCHECKED: nothing says that the test set %s can be had; without it there is no proof", verifier.Word(c.Terms.TestId))
	default:
		err = fmt.Errorf("--test is missing: the opening of the test set, which the sponsor seals for you; without it there is no proof, and the bond is lost; --unchecked goes on")
	}
	if err == nil {
		c.warnOwner(log)
	}
	return err
}

// checkTest compares the test set that an owner was sent with the one that a proof must use.
func (c *Campaign) checkTest(x *opening.Set, path string, rounds []*Round) error {
	if id := verifier.Word(c.Terms.TestId); x.Data.ID != id {
		return fmt.Errorf("--test %s: %w: the test set %s, this is %s", path, ErrPinned, id, x.Data.ID)
	}
	have := x.Descriptor()
	for _, r := range rounds {
		sets := r.last().Sets
		if want := sets[len(sets)-1].Descriptor; have != want {
			return fmt.Errorf("--test %s: %w: in round %d the program takes a test set of other tensors, or under other powers of tau: its descriptor word is %s, that of these tensors under the powers %s is %s", path, ErrPinned, r.Number, want, x.Powers.ID(), have)
		}
	}
	return nil
}

// warnOwner says what the owner's bond is up to, beyond what can be checked.
func (c *Campaign) warnOwner(log Log) {
	registered := 0
	for _, x := range c.Slots {
		if x.Standing == contracts.Registered {
			registered++
		}
	}
	if limit := int(c.Terms.MaxExclusions); registered > limit && len(c.Terms.Invited) == 0 {
		log("%s may take part, whoever they are, and at most %d can be excluded: if more send no data, there is no proof, and the bond goes to them", prose.Plural(registered, "provider"), limit)
	}
	log("from the bond on: %s for data to come, then %s for the proof", Span(c.Terms.Delivery), Span(c.Terms.Proving))
}
