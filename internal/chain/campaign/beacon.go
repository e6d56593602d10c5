package campaign

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/tools/prose"
	"github.com/aivm/aivm/verifier"
)

// ErrOtherBeacon says that a proof is of other numbers than the round's beacon gives.
var ErrOtherBeacon = aivm.ErrOtherBeacon

// draws reports whether a program of the round draws numbers.
func draws(pin *bindings.Pin) bool {
	return slices.ContainsFunc(pin.Links, func(l bindings.Link) bool { return l.Drawn })
}

// Close excludes nobody any more, for the owner, and names the block whose randomness is to be the round's beacon; nothing is left to do
// if that is done.
func (c *Campaign) Close(account common.Address) ([]*ethereum.Action, error) {
	if err := c.requireOwner(account, "close exclusions"); err != nil {
		return nil, err
	}
	if err := c.Require("close", contracts.Delivery, contracts.Proving); err != nil {
		return nil, err
	}
	switch {
	case !draws(c.Pin()):
		return nil, fmt.Errorf("no program of round %d draws numbers: there is nothing to close", c.Round)
	case c.Beacon.From != 0:
		return nil, nil
	}
	for i, s := range c.Slots {
		if s.Standing == contracts.Registered {
			return nil, fmt.Errorf("slot %d is neither acknowledged nor excluded, and could not be excluded any more: acknowledge its data, or exclude it when the time for sending is over", i)
		}
	}
	return []*ethereum.Action{c.CloseExclusions()}, nil
}

// DrawBeacon draws the round's beacon from the block that counts; nothing is left to do if it is drawn.
func (c *Campaign) DrawBeacon(ctx context.Context) ([]*ethereum.Action, error) {
	if err := c.Require("draw", contracts.Delivery, contracts.Proving); err != nil {
		return nil, err
	}
	switch b := c.Beacon; {
	case !draws(c.Pin()):
		return nil, fmt.Errorf("no program of round %d draws numbers: it has no beacon", c.Round)
	case b.Word != verifier.Word{}:
		return nil, nil
	case b.From == 0:
		return nil, fmt.Errorf("the owner has not closed exclusions yet, which names the block of the beacon (aivm campaign close)")
	case b.Block == 0: // or the one behind it, by which its hash is compared
		h, err := c.Chain.HeaderByNumber(ctx, nil)
		if err != nil {
			return nil, err
		}
		left := b.From + 1 - min(h.Number.Uint64(), b.From)
		return nil, fmt.Errorf("the beacon is that of block %d, which is not there yet: %s to go", b.From, prose.Plural(int(left), "block"))
	}
	h, err := c.Chain.HeaderByNumber(ctx, new(big.Int).SetUint64(c.Beacon.Block))
	if err != nil {
		return nil, err
	}
	next, err := c.Chain.HeaderByNumber(ctx, new(big.Int).SetUint64(c.Beacon.Block+1))
	if err == nil && next.ParentHash != h.Hash() {
		err = fmt.Errorf("the header of block %d has fields that this version of aivm does not know: take a newer one", c.Beacon.Block)
	}
	if err != nil {
		return nil, err
	}
	header, err := rlp.EncodeToBytes(h)
	if err != nil {
		return nil, err
	}
	return []*ethereum.Action{c.Draw(header)}, nil
}

// beaconText says where the beacon of the round stands; it is empty if no program draws.
func (c *Campaign) beaconText() string {
	switch b := c.Beacon; {
	case !draws(c.Pin()):
		return ""
	case b.Word != verifier.Word{}:
		return b.Word.String()
	case b.From == 0:
		return "to be drawn from a block that the owner names by aivm campaign close"
	case b.Block == 0:
		return fmt.Sprintf("to be drawn from block %d, which is not there yet", b.From)
	default:
		return fmt.Sprintf("to be drawn from block %d, by anybody: aivm campaign draw", b.Block)
	}
}

// checkDraws compares the numbers of a proof's program with those that the beacon gives.
func (c *Campaign) checkDraws(path string, s *verifier.Statement) error {
	if len(s.Draws) > 0 && c.Beacon.Word == (verifier.Word{}) {
		return fmt.Errorf("%s: %w: the beacon of round %d is not drawn", path, ErrOtherBeacon, c.Round)
	}
	for _, d := range s.Draws {
		if !d.Drawn(c.Beacon.Word) {
			return fmt.Errorf("%s: %w: %d of %d; aivm prove --beacon %s", path, ErrOtherBeacon, d.Value, d.Below, c.Beacon.Word)
		}
	}
	return nil
}
