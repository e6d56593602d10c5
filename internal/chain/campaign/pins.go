package campaign

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/wrapped"
)

// Causes of a campaign that is not to be joined.
var (
	// ErrPinned says that the sponsor chose another verifier, output or test set than it should have.
	ErrPinned = errors.New("the sponsor has chosen something else")
	// ErrNoKey says that a round's verifier is of none of the caller's keys.
	ErrNoKey = fmt.Errorf("%w: no key has its verifier id", ErrPinned)
)

// Keys are verifying keys that the caller trusts, by verifier id.
//
// # Soundness
//
// The campaign's own code says nothing of its verifiers: it asks them what they are, and a sponsor may choose one that accepts
// everything, or nothing. So what is pinned is compared with keys. That a key is the program's is aivm contract check --program.
type Keys map[verifier.Word]*wrapped.Key

// Add adds a key.
func (k Keys) Add(key *wrapped.Key) { k[key.VerifierID()] = key }

// Program is what a round pays by, and the key that says so.
type Program struct {
	Round     int
	Key       *wrapped.Key
	Constants *contracts.Constants
	Output    string // that contributions are read from; empty under the rule equal
}

// keyOf is the key of a round's verifier id, and its contract's constants.
func (c *Campaign) keyOf(round int, keys Keys) (*wrapped.Key, *contracts.Constants, error) {
	id := verifier.Word(c.Pins[round].VerifierId)
	k := keys[id]
	if k == nil {
		return nil, nil, fmt.Errorf("%w %s", ErrNoKey, id)
	}
	x, err := contracts.ConstantsOf(k)
	return k, x, err
}

// pinned compares the code that a round was pinned to with that of a key. The campaign's code, which Read has checked, has
// compared the code at the verifier's address with this hash whenever it took a proof.
func (c *Campaign) pinned(round int, x *contracts.Constants) error {
	pin := c.Pins[round]
	want, err := contracts.PinOf(x, pin.Verifier, pin.Reward)
	if err != nil {
		return err
	}
	if pin.CodeHash != want.CodeHash {
		return fmt.Errorf("%w: code of hash %s, the key's verifier has %s", ErrPinned, common.Hash(pin.CodeHash), common.Hash(want.CodeHash))
	}
	return nil
}

// CheckRoundsToCome compares what the sponsor chose for this round and those after it with keys: id, code and address of each
// verifier, the output that is paid by, and that its proofs and registrations fit into transactions.
func (c *Campaign) CheckRoundsToCome(ctx context.Context, keys Keys) (all []*Program, err error) {
	for round := int(c.Round); round < len(c.Pins); round++ {
		p, err := c.checkRound(ctx, round, keys)
		if err != nil {
			return nil, fmt.Errorf("round %d: %w", round, err)
		}
		all = append(all, p)
	}
	return all, nil
}

func (c *Campaign) checkRound(ctx context.Context, round int, keys Keys) (*Program, error) {
	k, x, err := c.keyOf(round, keys)
	if err != nil {
		return nil, err
	}
	if err := contracts.CheckVerifier(ctx, c.Chain, c.Pins[round].Verifier, x); err != nil {
		return nil, err
	}
	if err := c.pinned(round, x); err != nil {
		return nil, err
	}
	if err := Fits(x); err != nil {
		return nil, err
	}
	p := &Program{Round: round, Key: k, Constants: x}
	if contracts.Rule(c.Terms.Rule) != contracts.Equal {
		offset, providers := int(c.Terms.Offset), int(c.Terms.Providers)
		if p.Output = OutputAt(k, offset, providers); p.Output == "" {
			return nil, fmt.Errorf("%w: it pays by the outputs from %d on, which are no output of the program with one value for each of %d providers", ErrPinned, offset, providers)
		}
	}
	return p, nil
}

// OutputAt is the name of the output that begins at a place among all public outputs and has n values; empty if there is none.
func OutputAt(k *wrapped.Key, place, n int) string {
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

// CheckRouter checks that the router that the campaign heeds, if any, is one.
func (c *Campaign) CheckRouter(ctx context.Context) error {
	if c.Terms.Router == (common.Address{}) {
		return nil
	}
	if err := contracts.CheckRouter(ctx, c.Chain, c.Terms.Router); err != nil {
		return fmt.Errorf("the campaign's router: %w", err)
	}
	return nil
}
