package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/atomicfile"
	"github.com/aivm/aivm/internal/campaign"
	"github.com/aivm/aivm/internal/opening"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier"
)

func (a *app) campaignRegisterCommand() *cobra.Command {
	f := &sendFlags{}
	c := &cobra.Command{
		Use:   "register CAMPAIGN --opening FILE",
		Short: "Register a data set with a campaign",
		Long: `register registers the commitment of an opening that aivm commit wrote, with a proof that
the account knows the data behind it. The opening stays here; it is sent, sealed for the owner,
when registration has closed: aivm data seal.

A commitment serves one campaign: a second proof of knowledge could say something of the data.
Beside the opening, FILE.registered remembers which campaign it was used for, and register refuses
another one: commit anew for it.

The sponsor chose the contracts that check proofs. --key, the verifying key of the program, of
every round to come, says what they should be; register compares their code with it. Without a key
it refuses, unless --unchecked says that you trust the sponsor with that.`,
		Example: "  aivm campaign register 0x… --opening alice.opening --key digits.vkey --wallet alice.json",
		Args:    want(1, oneCampaign),
	}
	opening := c.Flags().String("opening", "", "opening of the data set, as aivm commit writes it")
	powers := powersFlag(c)
	pins := &pinFlags{}
	pins.add(c)
	f.add(c)
	c.RunE = func(c *cobra.Command, args []string) error {
		if *opening == "" {
			return fmt.Errorf("--opening is missing: the file that aivm commit wrote")
		}
		x, err := openedData(*opening, *powers)
		if err != nil {
			return err
		}
		s, at, err := a.at(c.Context(), f, args[0])
		if err != nil {
			return err
		}
		defer s.close()
		return a.register(c.Context(), s, at, &registering{x, *opening, pins})
	}
	return c
}

// registering is a data set on its way into a campaign.
type registering struct {
	*commitment
	path string // of the opening
	pins *pinFlags
}

func (a *app) register(ctx context.Context, s *session, c *campaign.Campaign, x *registering) error {
	slot := c.SlotOf(x.Data.ID)
	switch {
	case slot >= 0 && c.Slots[slot].Provider != s.account:
		return fmt.Errorf("the data set %s is registered already, by %s", x.Data.ID, c.Slots[slot].Provider)
	case slot >= 0:
		a.logf("registered already in slot %d: nothing is sent", slot)
		return a.reportRegistered(s, c, x.commitment, slot)
	case x.Data.ID == verifier.Word(c.Terms.TestId):
		return fmt.Errorf("%s is the campaign's test set, which nobody may register", x.Data.ID)
	}
	if err := inPhase(c, "register", contracts.Registration); err != nil {
		return err
	}
	if _, err := x.pins.check(ctx, s, c); err != nil {
		return err
	}
	if err := knownTo(ctx, x.commitment, c); err != nil {
		return err
	}
	r := c.Registration(s.account)
	if err := remember(x.path, x.Data.ID, c, s.account); err != nil {
		return err
	}
	proofs, err := prover.ProveKnowledge(x.Powers, x.Unit, opening.SetName, x.In, x.Blindings, r)
	if err != nil {
		return err
	}
	if _, err := s.do(ctx, c.Register(x.Descriptor(), x.Data.Points, proofs)); err != nil {
		return err
	}
	if err := c.Refresh(ctx); err != nil {
		return err
	}
	return a.reportRegistered(s, c, x.commitment, c.SlotOf(x.Data.ID))
}

func (a *app) reportRegistered(s *session, c *campaign.Campaign, x *commitment, slot int) error {
	more := map[string]any{
		"campaign": c.Address.Hex(), "phase": c.Phase.String(), "data_id": x.Data.ID.String(), "slot": slot, "already": len(s.sent)+len(s.planned) == 0,
	}
	return a.print(s.result(more), func(w io.Writer) {
		if slot >= 0 {
			fmt.Fprintf(w, "%s in slot %d of %d; the campaign: %s\n", x.Data.ID, slot, len(c.Slots), phaseText(c))
		}
	})
}

// knownTo checks that the campaign's program takes data of these tensors, committed to
// with its powers of tau.
func knownTo(ctx context.Context, x *commitment, c *campaign.Campaign) error {
	tau, err := x.Powers.G2Power(0)
	if err != nil {
		return err
	}
	have, err := c.Tau(ctx)
	if err != nil {
		return err
	}
	if want := [4]*big.Int{tau.X.A1.BigInt(new(big.Int)), tau.X.A0.BigInt(new(big.Int)), tau.Y.A1.BigInt(new(big.Int)), tau.Y.A0.BigInt(new(big.Int))}; !equalInts(have, want) {
		return fmt.Errorf("the campaign is for other powers of tau than the commitment's, %s: commit with the campaign's", x.Powers.ID())
	}
	return nil
}

func equalInts(a, b [4]*big.Int) bool {
	for i := range a {
		if a[i].Cmp(b[i]) != 0 {
			return false
		}
	}
	return true
}

// registeredFile says what a commitment has been used for.
type registeredFile struct {
	AIVM     string         `json:"aivm"` // registeredKind
	ID       string         `json:"id"`
	ChainID  *big.Int       `json:"chain_id"`
	Campaign common.Address `json:"campaign"`
	Provider common.Address `json:"provider"`
}

const registeredKind = "registration of a data set"

// errReused says that a commitment serves another campaign already.
var errReused = errors.New("the commitment is used already")

// remember notes which registration a commitment is used for, and refuses a second one.
func remember(opening string, id verifier.Word, c *campaign.Campaign, account common.Address) error {
	path := opening + ".registered"
	want := registeredFile{registeredKind, id.String(), c.Chain.ID, c.Address, account}
	known := registeredFile{}
	switch err := readJSON(path, &known); {
	case errors.Is(err, fs.ErrNotExist):
		return atomicfile.WriteNew(path, encodeJSON(want), 0o600)
	case err != nil:
		return err
	case known.ID != want.ID:
		return fmt.Errorf("%s is of the data set %s, not %s: move it away", path, known.ID, want.ID)
	case known.ChainID == nil || known.ChainID.Cmp(want.ChainID) != 0 || known.Campaign != want.Campaign || known.Provider != want.Provider:
		return fmt.Errorf("%w for campaign %s by %s: a second proof of knowledge may say something of the data; commit anew (aivm commit) for another campaign or account", errReused, known.Campaign, known.Provider)
	}
	return nil
}
