package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/campaign"
	"github.com/aivm/aivm/internal/ethereum"
	"github.com/aivm/aivm/internal/opening"
	"github.com/aivm/aivm/internal/seal"
)

// ownerMoves are those of the model's owner.
func ownerMoves() []*move { return []*move{bondMove(), acknowledgeMove(), excludeMove()} }

// requireOwner refuses anybody but the model's owner.
func requireOwner(s *session, c *campaign.Campaign, what string) error {
	if s.account != c.Terms.Owner {
		return fmt.Errorf("only the model's owner, %s, can %s, not %s", c.Terms.Owner, what, s.account)
	}
	return nil
}

func bondMove() *move {
	var recipient, amount, test, powersFile string
	pins := &pinFlags{}
	return &move{
		name: "bond", short: "Post the owner's bond and name the key that data are sealed for",
		long: `bond puts the owner's bond at stake: it comes back with the proof, and goes to the providers if
no proof comes in time. It names the recipient, age1…, that providers seal their openings for
(aivm data keygen).

The sponsor chose verifiers, test set and times, and a bad choice makes the bond go to providers
that may be its own: a contract that refuses every proof, a test set that nobody can open. So
bond wants the program's key, of every round to come (--key), and the sponsor's test set, which the
sponsor seals for you before (--test), and compares; --unchecked trusts the sponsor with what is missing.`,
		example: "  aivm campaign bond 0x… --recipient age1… --key digits.vkey --test test.opening --wallet owner.json",
		flags: func(c *cobra.Command) {
			c.Flags().StringVar(&recipient, "recipient", "", "recipient that data are sealed for, age1…")
			c.Flags().StringVar(&amount, "amount", "", "amount, as in 0.5ether; default: the least that the terms want")
			c.Flags().StringVar(&test, "test", "", "opening of the test set")
			c.Flags().StringVar(&powersFile, "srs", "", "file with the powers of tau; default: $AIVM_SRS, or default.srs in the cache folder")
			pins.add(c)
		},
		action: func(ctx context.Context, s *session, c *campaign.Campaign, _ []string) ([]*ethereum.Action, error) {
			if err := requireOwner(s, c, "post the bond"); err != nil {
				return nil, err
			}
			if _, err := seal.ParseRecipient(recipient); err != nil {
				return nil, fmt.Errorf("--recipient: %w", err)
			}
			if c.Recipient != "" {
				if c.Recipient != recipient {
					return nil, fmt.Errorf("the bond is posted already, with the recipient %s", recipientText(c.Recipient))
				}
				return nil, nil
			}
			if err := inPhase(c, "bond", contracts.Bonding); err != nil {
				return nil, err
			}
			if err := pins.checkForBond(ctx, s, c, test, powersFile); err != nil {
				return nil, err
			}
			x := c.Terms.MinBond
			if amount != "" {
				var err error
				if x, err = parseMoney(amount, c.InEther()); err != nil {
					return nil, fmt.Errorf("--amount: %w", err)
				}
			}
			return funding(ctx, s, c, x, c.PostBond(x, recipient))
		},
	}
}

func acknowledgeMove() *move {
	try := &rehearsal{}
	return &move{
		name: "acknowledge", args: "OPENING|SLOT...", n: 1, short: "Say whose data have come",
		long: `acknowledge says, for good, that the data of slots have come: their providers cannot be
excluded any more. Given openings, it commits to their data anew and acknowledges the slots
that are registered with these ids.

Wait until all data have come and the program has run on them: data in range on which it traps
have no proof, and their provider, once acknowledged, cannot be excluded and shares your bond. With
--key and --test, and the openings of all slots, acknowledge runs the program first, and refuses if it
traps. Waiting costs you nothing: what is not acknowledged is proven and paid like the rest.`,
		example: `  aivm campaign acknowledge 0x… alice.opening bob.opening --key digits.vkey --test test.opening --wallet owner.json
  aivm campaign acknowledge 0x… 0 1 --wallet owner.json`,
		flags: try.add,
		action: func(ctx context.Context, s *session, c *campaign.Campaign, args []string) ([]*ethereum.Action, error) {
			if err := requireOwner(s, c, "acknowledge data"); err != nil {
				return nil, err
			}
			if err := inPhase(c, "acknowledge", contracts.Delivery, contracts.Proving); err != nil {
				return nil, err
			}
			var slots []int
			openings := map[int]string{}
			for _, arg := range args {
				i, err := slotNumber(c, arg)
				if err != nil {
					if i, err = slotOfOpening(c, arg, try.srs); err != nil {
						return nil, err
					}
					openings[i] = arg
				}
				if c.Slots[i].Standing == contracts.Acknowledged {
					s.app.logf("slot %d is acknowledged already", i)
					continue
				}
				slots = append(slots, i)
			}
			if len(slots) == 0 {
				return nil, nil
			}
			return []*ethereum.Action{c.Acknowledge(slots...)}, try.run(ctx, s.app, c, openings)
		},
	}
}

// slotOfOpening is the slot with the data of an opening.
func slotOfOpening(c *campaign.Campaign, path, powersFile string) (int, error) {
	x, err := openedData(path, powersFile)
	if err != nil {
		return 0, err
	}
	i := c.SlotOf(x.Data.ID)
	if i < 0 {
		return 0, fmt.Errorf("%s: nobody has registered its data, %s", path, x.Data.ID)
	}
	return i, nil
}

// openedData reads an opening and commits to its data anew.
func openedData(path, powersFile string) (*commitment, error) {
	powers, err := loadPowers(powersFile, 0)
	if err != nil {
		return nil, err
	}
	return opening.Open(path, powers)
}

func excludeMove() *move {
	return &move{
		name: "exclude", args: "SLOT", n: 1, short: "Replace a provider whose data have not come",
		long: `exclude replaces a provider by the zero data set, in public, after the time for sending data: the
proof then does without its data. The terms bound how often.`,
		example: "  aivm campaign exclude 0x… 2 --wallet owner.json",
		action: func(_ context.Context, s *session, c *campaign.Campaign, args []string) ([]*ethereum.Action, error) {
			if err := requireOwner(s, c, "exclude a provider"); err != nil {
				return nil, err
			}
			i, err := slotNumber(c, args[0])
			if err != nil {
				return nil, err
			}
			if len(args) > 1 {
				return nil, fmt.Errorf("want one slot, got %d", len(args))
			}
			switch x := c.Slots[i]; x.Standing {
			case contracts.Excluded:
				return nil, nil
			case contracts.Registered:
				return []*ethereum.Action{c.Exclude(i)}, inPhase(c, "exclude", contracts.Proving)
			default:
				return nil, fmt.Errorf("slot %d is %s", i, x.Standing)
			}
		},
	}
}
