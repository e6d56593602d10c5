package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/chain/campaign"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/chain/session"
)

func (a *app) campaignCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "campaign COMMAND",
		Short: "Create a training campaign, take part in it, be paid",
		Long: `A campaign pays data providers by what their data did for a model, as a proof says.

  the sponsor   create, fund    fixes programs, test set, rule and fund
  providers     register        commit to their data and show that they know them; or
                consent         let somebody else register and pay the gas; revoke: take it back
  the owner     bond            puts a bond at stake, names the key that data are sealed for
  providers     (data seal)     send their openings, sealed; nobody sends before
  the owner     acknowledge     says whose data have come; exclude: whose have not
  the owner     close           (programs that draw numbers) names the block of the beacon; anybody: draw
  the owner     submit          (prove, wrap) submits the proof; the contract checks and credits
  everybody     claim           is paid
  anybody       expire          ends a campaign whose deadline has passed

Every command that sends says what it will cost with --dry-run, and sends nothing twice: it
looks at the campaign first, and goes on with a transaction that an earlier call left. Whatever
goes wrong, run the same command again. aivm wallet pending says what is on its way.`,
		Example: `  aivm campaign create digits.campaign --wallet sponsor.json --rpc URL --chain-id 11155111
  aivm campaign register 0x… --opening alice.opening --key aivm.vkey --program digits.aasm --wallet alice.json
  aivm campaign status 0x…`,
	}
	group(c, a.campaignCreateCommand(), a.campaignListCommand(), a.campaignStatusCommand(), a.campaignRegisterCommand(), a.campaignConsentCommand(), a.campaignRevokeCommand(), a.campaignSubmitCommand())
	for _, m := range []*move{bondMove(), acknowledgeMove(), excludeMove(), closeMove(), drawMove(), fundMove(), claimMove(), cancelMove(), expireMove()} {
		c.AddCommand(a.moveCommand(m))
	}
	return c
}

// oneCampaign is what most commands take.
const oneCampaign = "the address of a campaign"

// at reaches a chain, settles what an earlier call has left on its way, and reads the
// campaign at an address.
func (a *app) at(ctx context.Context, f *sendFlags, address string) (*session.Session, *campaign.Campaign, error) {
	x, err := ethereum.ParseAddress(address)
	if err != nil {
		return nil, nil, err
	}
	s, err := a.connect(ctx, f)
	if err != nil {
		return nil, nil, err
	}
	var c *campaign.Campaign
	if err = s.Settle(ctx); err == nil {
		c, err = campaign.Read(ctx, s.Chain, x)
	}
	if err != nil {
		s.Close()
		return nil, nil, stopped(err)
	}
	return s, c, nil
}

// move is a command that is one action on a campaign.
type move struct {
	name, args, short, long, example string
	action                           func(ctx context.Context, s *session.Session, c *campaign.Campaign, args []string) ([]*ethereum.Action, error)
	flags                            func(*cobra.Command)
	n                                int // least number of further arguments
}

func (a *app) moveCommand(m *move) *cobra.Command {
	f := &sendFlags{}
	c := &cobra.Command{
		Use: strings.TrimSpace(m.name + " CAMPAIGN " + m.args), Short: m.short, Long: m.long, Example: m.example,
		Args: func(c *cobra.Command, args []string) error {
			if len(args) > m.n && (m.args != "" || len(args) == 1) {
				return nil
			}
			return fmt.Errorf("%s: want %s%s, got %s", c.CommandPath(), oneCampaign, strings.TrimRight(" "+m.args, " "), strings.Join(args, " "))
		},
	}
	f.add(c)
	if m.flags != nil {
		m.flags(c)
	}
	c.RunE = func(c *cobra.Command, args []string) error {
		ctx := c.Context()
		s, x, err := a.at(ctx, f, args[0])
		if err != nil {
			return err
		}
		defer s.Close()
		actions, err := m.action(ctx, s, x, args[1:])
		if err != nil {
			return stopped(err)
		}
		return a.perform(ctx, s, x, actions)
	}
	return c
}

// perform sends actions and says where the campaign stands then. Without actions it is
// done already.
func (a *app) perform(ctx context.Context, s *session.Session, c *campaign.Campaign, actions []*ethereum.Action) error {
	for i, x := range actions {
		if _, err := s.Do(ctx, x); err != nil {
			return stopped(err)
		}
		if s.DryRun && i+1 < len(actions) {
			a.logf("%s: cannot be estimated before", actions[i+1].Name)
			break
		}
	}
	if len(actions) == 0 {
		a.logf("done already: nothing is sent")
	}
	if err := c.Refresh(ctx); err != nil {
		return err
	}
	more := map[string]any{"campaign": c.Address.Hex(), "phase": c.Phase.String(), "already": len(actions) == 0}
	return a.print(s.Result(more), func(w io.Writer) { fmt.Fprintf(w, "%s: %s\n", c.Address, c.Waits()) })
}
