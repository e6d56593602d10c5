package main

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/campaign"
	"github.com/aivm/aivm/internal/ethereum"
)

func (a *app) campaignCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "campaign COMMAND",
		Short: "Create a training campaign, take part in it, be paid",
		Long: `A campaign pays data providers by what their data did for a model, as a proof says.

  the sponsor   create, fund    fixes programs, test set, rule and fund
  providers     register        commit to their data and show that they know them
  the owner     bond            puts a bond at stake, names the key that data are sealed for
  providers     (data seal)     send their openings, sealed; nobody sends before
  the owner     acknowledge     says whose data have come; exclude: whose have not
  the owner     submit          (prove, wrap) submits the proof; the contract checks and credits
  everybody     claim           is paid
  anybody       expire          ends a campaign whose deadline has passed

Every command that sends says what it will cost with --dry-run, and sends nothing twice: it
looks at the campaign first, and goes on with a transaction that an earlier call left. Whatever
goes wrong, run the same command again. aivm wallet pending says what is on its way.`,
		Example: `  aivm campaign create digits.campaign --wallet sponsor.json --rpc URL --chain-id 11155111
  aivm campaign register 0x… --opening alice.opening --key digits.vkey --wallet alice.json
  aivm campaign status 0x…`,
		Args: cobra.ArbitraryArgs,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return c.Help()
			}
			var names []string
			for _, s := range c.Commands() {
				names = append(names, s.Name())
			}
			return fmt.Errorf("aivm campaign has no command %s: want one of %s", args[0], strings.Join(names, ", "))
		},
	}
	c.AddCommand(a.campaignCreateCommand(), a.campaignStatusCommand(), a.campaignRegisterCommand(), a.campaignSubmitCommand())
	c.AddCommand(a.campaignMoves()...)
	return c
}

// oneCampaign is what most commands take.
const oneCampaign = "the address of a campaign"

// at reaches a chain, settles what an earlier call has left on its way, and reads the
// campaign at an address.
func (a *app) at(ctx context.Context, f *sendFlags, address string) (*session, *campaign.Campaign, error) {
	x, err := parseAddress(address)
	if err != nil {
		return nil, nil, err
	}
	s, err := a.connect(ctx, f)
	if err != nil {
		return nil, nil, err
	}
	var c *campaign.Campaign
	if err = s.settle(ctx); err == nil {
		c, err = campaign.Read(ctx, s.Chain, x)
	}
	if err != nil {
		s.close()
		return nil, nil, stopped(err)
	}
	return s, c, nil
}

// inPhase refuses what the phase of a campaign does not allow.
func inPhase(c *campaign.Campaign, what string, phases ...contracts.Phase) error {
	var names []string
	for _, p := range phases {
		if c.Phase == p {
			return nil
		}
		names = append(names, p.String())
	}
	return fmt.Errorf("the campaign is in phase %s, %s is for phase %s; aivm campaign status %s", c.Phase, what, strings.Join(names, " or "), c.Address)
}

// amountText writes an amount of the campaign's money.
func amountText(c *campaign.Campaign, x *big.Int) string {
	if c.InEther() {
		return ethereum.Ether(x)
	}
	return x.String() + " units of " + c.Terms.Token.Hex()
}

// move is a command that is one action on a campaign.
type move struct {
	name, args, short, long, example string
	action                           func(ctx context.Context, s *session, c *campaign.Campaign, args []string) ([]*ethereum.Action, error)
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
		defer s.close()
		actions, err := m.action(ctx, s, x, args[1:])
		if err != nil {
			return err
		}
		return a.perform(ctx, s, x, actions)
	}
	return c
}

// perform sends actions and says where the campaign stands then. Without actions it is
// done already.
func (a *app) perform(ctx context.Context, s *session, c *campaign.Campaign, actions []*ethereum.Action) error {
	for i, x := range actions {
		if _, err := s.do(ctx, x); err != nil {
			return err
		}
		if s.dryRun && i+1 < len(actions) {
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
	return a.print(s.result(more), func(w io.Writer) { fmt.Fprintf(w, "%s: %s\n", c.Address, phaseText(c)) })
}

// phaseText says what a campaign waits for.
func phaseText(c *campaign.Campaign) string {
	text := c.Phase.String()
	switch c.Phase {
	case contracts.Ended:
		return "ended: " + c.Ending.String()
	case contracts.Lapsed:
		return "a deadline has passed: aivm campaign expire ends it"
	}
	if !c.Deadline.IsZero() {
		text += " until " + c.Deadline.UTC().Format("2006-01-02 15:04:05 UTC")
	}
	if c.Held {
		text += "; a proof is held: the router has stopped the verifier"
	}
	return text
}

// funding pays an amount into a campaign: a token must be there, and approved first.
func funding(ctx context.Context, s *session, c *campaign.Campaign, amount *big.Int, action *ethereum.Action) ([]*ethereum.Action, error) {
	if c.InEther() {
		return []*ethereum.Action{action}, nil
	}
	approvals, err := c.Approvals(ctx, s.account, amount)
	return append(approvals, action), err
}

// campaignMoves are the commands that are one action.
func (a *app) campaignMoves() []*cobra.Command {
	var out []*cobra.Command
	for _, m := range append(ownerMoves(), fundMove(), claimMove(), cancelMove(), expireMove()) {
		out = append(out, a.moveCommand(m))
	}
	return out
}

func fundMove() *move {
	return &move{
		name: "fund", short: "Pay the fund of a campaign in", example: "  aivm campaign fund 0x… --wallet sponsor.json",
		long: "fund pays in what the rounds pay out and opens registration. create does it at once, unless told not to.",
		action: func(ctx context.Context, s *session, c *campaign.Campaign, _ []string) ([]*ethereum.Action, error) {
			switch {
			case s.account != c.Sponsor:
				return nil, fmt.Errorf("only the sponsor, %s, pays the fund in, not %s", c.Sponsor, s.account)
			case c.Phase != contracts.Unfunded && c.Phase != contracts.Ended:
				return nil, nil
			}
			if err := inPhase(c, "fund", contracts.Unfunded); err != nil {
				return nil, err
			}
			return funding(ctx, s, c, c.Remaining, c.Fund())
		},
	}
}

func claimMove() *move {
	to := ""
	return &move{
		name: "claim", short: "Be paid what is credited", example: "  aivm campaign claim 0x… --wallet alice.json",
		long: `claim pays all that the campaign credits to the account: rewards, bonds, refunds. If a token has shrunk
what the campaign holds, it pays what is there, and the rest stays credited.`,
		flags: func(c *cobra.Command) { c.Flags().StringVar(&to, "to", "", "address to pay to; default: the account") },
		action: func(ctx context.Context, s *session, c *campaign.Campaign, _ []string) ([]*ethereum.Action, error) {
			receiver := s.account
			if to != "" {
				var err error
				if receiver, err = parseAddress(to); err != nil {
					return nil, fmt.Errorf("--to: %w", err)
				}
				if receiver == c.Address || receiver == c.Terms.Token || receiver == (common.Address{}) {
					return nil, fmt.Errorf("--to %s: the zero address, the campaign and its token cannot be paid: nobody could take it out again", receiver)
				}
			}
			credits, err := c.Credits(ctx, s.account)
			if err != nil {
				return nil, err
			}
			credit := credits[0]
			if credit.Sign() == 0 {
				return nil, claimedBefore(ctx, s, c)
			}
			s.app.logf("%s: %s credited to %s", c.Address, amountText(c, credit), s.account)
			return []*ethereum.Action{c.Claim(receiver)}, nil
		},
	}
}

// claimedBefore is nil if the account has been paid, and nothing is left to claim.
func claimedBefore(ctx context.Context, s *session, c *campaign.Campaign) error {
	paid, err := c.Claimed(ctx, s.account)
	if err != nil {
		return err
	}
	if paid.Sign() == 0 {
		return fmt.Errorf("nothing is credited to %s", s.account)
	}
	s.app.logf("%s has been paid %s, nothing more is credited", s.account, amountText(c, paid))
	return nil
}

func cancelMove() *move {
	return &move{
		name: "cancel", short: "End a campaign before a bond is posted", example: "  aivm campaign cancel 0x… --wallet sponsor.json",
		long: "cancel ends a campaign, by its sponsor, as long as no bond is posted; the fund is credited to the sponsor.",
		action: func(_ context.Context, s *session, c *campaign.Campaign, _ []string) ([]*ethereum.Action, error) {
			if c.Phase == contracts.Ended && c.Ending == contracts.Cancelled {
				return nil, nil
			}
			if s.account != c.Sponsor {
				return nil, fmt.Errorf("only the sponsor, %s, cancels the campaign, not %s", c.Sponsor, s.account)
			}
			return []*ethereum.Action{c.Cancel()}, inPhase(c, "cancel", contracts.Unfunded, contracts.Registration, contracts.Bonding)
		},
	}
}

func expireMove() *move {
	return &move{
		name: "expire", short: "End a campaign whose deadline has passed", example: "  aivm campaign expire 0x… --wallet anybody.json",
		long: `expire ends a campaign in which a deadline has passed; anybody may. If the owner has not proven,
its bond is credited to the providers, and what is left of the fund to the sponsor.`,
		action: func(_ context.Context, _ *session, c *campaign.Campaign, _ []string) ([]*ethereum.Action, error) {
			if c.Phase == contracts.Ended {
				return nil, nil
			}
			return []*ethereum.Action{c.Expire()}, inPhase(c, "expire", contracts.Lapsed)
		},
	}
}

// slotNumbers reads numbers of slots.
func slotNumber(c *campaign.Campaign, s string) (int, error) {
	i, err := strconv.Atoi(s)
	if err != nil || i < 0 || i >= len(c.Slots) {
		return 0, fmt.Errorf("%q is no slot: want 0 to %d", s, len(c.Slots)-1)
	}
	return i, nil
}

// seconds of a duration in a file of terms.
func seconds(name, text string) (uint32, error) {
	d, err := time.ParseDuration(text)
	if err != nil || d < time.Second || d > 10*365*24*time.Hour || d%time.Second != 0 {
		return 0, fmt.Errorf("%s: %q is no time: want whole seconds up to ten years, as in 48h or 90s", name, text)
	}
	return uint32(d / time.Second), nil
}

// optionalAddress reads an address that may be missing.
func optionalAddress(name, text string) (common.Address, error) {
	if text == "" {
		return common.Address{}, nil
	}
	x, err := parseAddress(text)
	if err != nil {
		return x, fmt.Errorf("%s: %w", name, err)
	}
	return x, nil
}
