package campaign

import (
	"context"
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/chain/seal"
	"github.com/aivm/aivm/internal/files/opening"
)

// requireOwner refuses anybody but the model's owner.
func (c *Campaign) requireOwner(account common.Address, what string) error {
	if account != c.Terms.Owner {
		return fmt.Errorf("only the model's owner, %s, can %s, not %s", c.Terms.Owner, what, account)
	}
	return nil
}

// Bonding is what an owner puts at stake, and what it compares first.
type Bonding struct {
	Recipient string // that data are sealed for
	Amount    string // as ParseMoney reads it; empty for the least that the terms want
	Test      string // opening of the test set
	Trust     Trust
	Open      func(path string) (*opening.Set, error) // reads an opening
}

// PutAtStake posts the owner's bond, once all that decides whether it comes back is compared; nothing is left to do if it is posted.
func (c *Campaign) PutAtStake(ctx context.Context, account common.Address, b *Bonding, log Log) ([]*ethereum.Action, error) {
	if err := c.requireOwner(account, "post the bond"); err != nil {
		return nil, err
	}
	if _, err := seal.ParseRecipient(b.Recipient); err != nil {
		return nil, fmt.Errorf("--recipient: %w", err)
	}
	if c.Recipient != "" {
		if c.Recipient != b.Recipient {
			return nil, fmt.Errorf("the bond is posted already, with the recipient %s", RecipientText(c.Recipient))
		}
		return nil, nil
	}
	if err := c.Require("bond", contracts.Bonding); err != nil {
		return nil, err
	}
	if err := c.checkForBond(ctx, b, log); err != nil {
		return nil, err
	}
	x := c.Terms.MinBond
	if b.Amount != "" {
		var err error
		if x, err = ParseMoney(b.Amount, c.InEther()); err != nil {
			return nil, fmt.Errorf("--amount: %w", err)
		}
	}
	return c.paying(ctx, account, x, c.PostBond(x, b.Recipient))
}

// RecipientText is an owner's recipient; what is none is quoted, since an owner can write anything there, to a terminal too.
func RecipientText(s string) string {
	if _, err := seal.ParseRecipient(s); err != nil {
		return fmt.Sprintf("%q, which is no recipient: send it nothing", s)
	}
	return s
}

// AcknowledgeData says for the owner that data have come, each given by its slot or by its opening, after a rehearsal on all of them.
// Nothing is left to do if all are acknowledged.
func (c *Campaign) AcknowledgeData(ctx context.Context, account common.Address, data []string, r *Rehearsal, log Log) ([]*ethereum.Action, error) {
	if err := c.requireOwner(account, "acknowledge data"); err != nil {
		return nil, err
	}
	if err := c.Require("acknowledge", contracts.Delivery, contracts.Proving); err != nil {
		return nil, err
	}
	var slots []int
	openings := map[int]string{}
	for _, x := range data {
		i, err := c.slotNumber(x)
		if err != nil {
			if i, err = c.slotOfOpening(x, r.Open); err != nil {
				return nil, err
			}
			openings[i] = x
		}
		if c.Slots[i].Standing == contracts.Acknowledged {
			log("slot %d is acknowledged already", i)
			continue
		}
		slots = append(slots, i)
	}
	if len(slots) == 0 {
		return nil, nil
	}
	return []*ethereum.Action{c.Acknowledge(slots...)}, r.run(ctx, c, openings, log)
}

// slotOfOpening is the slot with the data of an opening.
func (c *Campaign) slotOfOpening(path string, open func(string) (*opening.Set, error)) (int, error) {
	x, err := open(path)
	if err != nil {
		return 0, err
	}
	i := c.SlotOf(x.Data.ID)
	if i < 0 {
		return 0, fmt.Errorf("%s: nobody has registered its data, %s", path, x.Data.ID)
	}
	return i, nil
}

// slotNumber reads the number of a slot.
func (c *Campaign) slotNumber(s string) (int, error) {
	i, err := strconv.Atoi(s)
	if err != nil || i < 0 || i >= len(c.Slots) {
		return 0, fmt.Errorf("%q is no slot: want 0 to %d", s, len(c.Slots)-1)
	}
	return i, nil
}

// ExcludeProvider replaces the provider of a slot, given as text, by the zero data set; nothing is left to do if it is replaced.
func (c *Campaign) ExcludeProvider(account common.Address, slots []string) ([]*ethereum.Action, error) {
	if err := c.requireOwner(account, "exclude a provider"); err != nil {
		return nil, err
	}
	i, err := c.slotNumber(slots[0])
	if err != nil {
		return nil, err
	}
	if len(slots) > 1 {
		return nil, fmt.Errorf("want one slot, got %d", len(slots))
	}
	switch x := c.Slots[i]; x.Standing {
	case contracts.Excluded:
		return nil, nil
	case contracts.Registered:
		if c.Beacon.From != 0 {
			return nil, fmt.Errorf("exclusions are closed: the beacon is that of block %d", c.Beacon.From)
		}
		return []*ethereum.Action{c.Exclude(i)}, c.Require("exclude", contracts.Proving)
	default:
		return nil, fmt.Errorf("slot %d is %s", i, x.Standing)
	}
}
