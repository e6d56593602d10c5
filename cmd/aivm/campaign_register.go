package main

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/chain/campaign"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/chain/session"
	"github.com/aivm/aivm/verifier"
)

func (a *app) campaignRegisterCommand() *cobra.Command {
	f := &sendFlags{}
	c := &cobra.Command{
		Use:   "register CAMPAIGN --opening FILE | --consent FILE",
		Short: "Register a data set with a campaign",
		Long: `register registers the commitment of an opening that aivm commit wrote, with a proof that
the account knows the data behind it. The opening stays here; it is sent, sealed for the owner,
when registration has closed: aivm data seal.

A commitment serves one campaign: seven proofs of knowledge say nothing of the data, an eighth
could, and nobody counts those that are made of copies. Beside the opening, FILE.registered remembers which campaign it was used for, and register refuses
another one: commit anew for it.

The sponsor chose the contract that checks proofs, and the programs. --key, the verifying key, says
what the one should be, --program, of every round to come, the others; register compares. Without them
it refuses, unless --unchecked says that you trust the sponsor with that.

With --consent it registers for a provider who has agreed (aivm campaign consent): the account pays the gas and
needs neither the data nor anything else.`,
		Example: "  aivm campaign register 0x… --opening alice.opening --key aivm.vkey --program digits.aasm --wallet alice.json",
		Args:    want(1, oneCampaign),
	}
	x := &campaign.Joining{}
	c.Flags().StringVar(&x.Path, "opening", "", "opening of the data set, as aivm commit writes it")
	consent := ""
	c.Flags().StringVar(&consent, "consent", "", "register for a provider, whose consent this file is")
	powers := powersFlag(c)
	trustFlags(c, &x.Trust)
	f.add(c)
	c.RunE = func(c *cobra.Command, args []string) error {
		switch {
		case consent != "" && x.Path != "":
			return fmt.Errorf("--opening and --consent: want one, your own data or another's consent")
		case consent != "":
			s, at, err := a.at(c.Context(), f, args[0])
			if err != nil {
				return err
			}
			defer s.Close()
			return a.relay(c.Context(), s, at, consent)
		case x.Path == "":
			return fmt.Errorf("--opening is missing: the file that aivm commit wrote")
		}
		var err error
		x.Trust.Source = keySource(*powers)
		if x.Set, err = openData(x.Path, *powers); err != nil {
			return err
		}
		s, at, err := a.at(c.Context(), f, args[0])
		if err != nil {
			return err
		}
		defer s.Close()
		return a.register(c.Context(), s, at, x)
	}
	return c
}

func (a *app) register(ctx context.Context, s *session.Session, c *campaign.Campaign, x *campaign.Joining) error {
	slot, action, err := c.Join(ctx, s.Account, x, a.logf)
	return a.registered(ctx, s, c, x.Data.ID, slot, action, err)
}

// registered sends a registration, unless there is none to send, and says where it stands.
func (a *app) registered(ctx context.Context, s *session.Session, c *campaign.Campaign, id verifier.Word, slot int, action *ethereum.Action, err error) error {
	switch {
	case err != nil:
		return err
	case action == nil:
		a.logf("registered already in slot %d: nothing is sent", slot)
		return a.reportRegistered(s, c, id, slot)
	}
	if _, err := s.Do(ctx, action); err != nil {
		return stopped(err)
	}
	if err := c.Refresh(ctx); err != nil {
		return err
	}
	return a.reportRegistered(s, c, id, c.SlotOf(id))
}

func (a *app) reportRegistered(s *session.Session, c *campaign.Campaign, id verifier.Word, slot int) error {
	more := map[string]any{
		"campaign": c.Address.Hex(), "phase": c.Phase.String(), "data_id": id.String(), "slot": slot, "already": s.Idle(),
	}
	return a.print(s.Result(more), func(w io.Writer) {
		if slot >= 0 {
			fmt.Fprintf(w, "%s in slot %d of %d; the campaign: %s\n", id, slot, len(c.Slots), c.Waits())
		}
	})
}
