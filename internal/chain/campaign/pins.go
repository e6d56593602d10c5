package campaign

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier/universal"
)

// Causes of a campaign that is not to be joined.
var (
	// ErrPinned says that the sponsor chose another verifier, program, output or test set than it should have.
	ErrPinned = errors.New("the sponsor has chosen something else")
	// ErrNoKey says that a campaign's verifier is of none of the caller's keys.
	ErrNoKey = fmt.Errorf("%w: no key's verifier has the code of hash", ErrPinned)
	// ErrNoProgram says that a round is proven by a program that is none of the caller's.
	ErrNoProgram = fmt.Errorf("%w: no program has the key", ErrPinned)
)

// Round is what a round is proven and paid by.
type Round struct {
	Number int
	*Chain
	Output string // that contributions are read from; empty under the rule equal
}

// verifying is the key whose verifier the campaign is pinned to. The campaign's code, which Read has checked, has compared the code at the
// verifier's address with the pinned hash whenever it took a proof.
func (c *Campaign) verifying(keys *Keys) (*universal.Key, error) {
	for _, v := range keys.verifying {
		hash, err := contracts.CodeHash(v)
		if err != nil {
			return nil, err
		}
		if hash == c.Terms.CodeHash {
			return v, nil
		}
	}
	return nil, fmt.Errorf("%w %s", ErrNoKey, common.Hash(c.Terms.CodeHash))
}

// chainOf is what a round is proven by. Programs of the caller's behind a verifier that is none of its keys' are told from what it knows
// nothing of.
func (c *Campaign) chainOf(round int, keys *Keys) (*Chain, error) {
	pin, providers := &c.Pins[round], int(c.Terms.Providers)
	v, unknown := c.verifying(keys)
	if unknown == nil {
		return keys.find(pin, providers, v)
	}
	for _, v := range keys.verifying {
		switch _, err := keys.find(pin, providers, v); {
		case err == nil:
			hash, err := contracts.CodeHash(v)
			return nil, errors.Join(err, fmt.Errorf("%w: a verifier with the code of hash %s, the key's has %s", ErrPinned, common.Hash(c.Terms.CodeHash), hash))
		case !errors.Is(err, ErrPinned):
			return nil, err
		}
	}
	return nil, unknown
}

// CheckRoundsToCome compares what the sponsor chose for this round and those after it with keys: code and address of the
// verifier, the programs, the output that is paid by, and that its proofs and registrations fit into transactions.
func (c *Campaign) CheckRoundsToCome(ctx context.Context, keys *Keys) (all []*Round, err error) {
	for round := int(c.Round); round < len(c.Pins); round++ {
		r, err := c.checkRound(ctx, round, keys)
		if err != nil {
			return nil, fmt.Errorf("round %d: %w", round, err)
		}
		all = append(all, r)
	}
	return all, nil
}

func (c *Campaign) checkRound(ctx context.Context, round int, keys *Keys) (*Round, error) {
	chain, err := c.chainOf(round, keys)
	if err != nil {
		return nil, err
	}
	if err := contracts.CheckUniversal(ctx, c.Chain, c.Terms.Verifier, chain.Verifying); err != nil {
		return nil, err
	}
	if err := Fits(chain.Keys...); err != nil {
		return nil, err
	}
	r := &Round{Number: round, Chain: chain}
	if contracts.Rule(c.Terms.Rule) != contracts.Equal {
		offset, providers := int(c.Terms.Offset), int(c.Terms.Providers)
		if r.Output = OutputAt(chain.unit(), offset, providers); r.Output == "" {
			return nil, fmt.Errorf("%w: it pays by the outputs from %d on, which are no output of the program with one value for each of %d providers", ErrPinned, offset, providers)
		}
	}
	return r, nil
}

// OutputAt is the name of the output that begins at a place among all public outputs and has n values; empty if there is none.
func OutputAt(u *isa.Unit, place, n int) string {
	at := 0
	for _, o := range u.Outputs {
		size := o.Len()
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

// programKey is the key of the program that a round ends with, whose outputs it pays by.
func programKey(pin *bindings.Pin) [32]byte { return pin.Links[len(pin.Links)-1].ProgramKey }
