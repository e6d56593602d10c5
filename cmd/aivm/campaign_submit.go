package main

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/chain/campaign"
	"github.com/aivm/aivm/internal/chain/session"
)

func (a *app) campaignSubmitCommand() *cobra.Command {
	f := &sendFlags{}
	c := &cobra.Command{
		Use:   "submit CAMPAIGN FILE.wrapped",
		Short: "Submit the proof of a round",
		Long: `submit checks a wrapped proof here first: that it is valid under the key, and that program,
context, data sets and start are those that the campaign wants. Only then it is sent; the contract
checks it again, credits the providers by its contributions, and moves the model's head.

Anybody may submit: the proof is bound to the owner. An inner proof (.proof) is PRIVATE and
refused; proofs under development keys want --development.`,
		Example: "  aivm campaign submit 0x… round1.wrapped --key aivm.vkey --wallet owner.json --dry-run",
		Args:    want(2, "the address of a campaign and one wrapped proof"),
	}
	key, development := keyFlags(c)
	f.add(c)
	c.RunE = func(c *cobra.Command, args []string) error {
		x, err := campaign.ReadSubmission(args[1], *key, keySource(""), *development)
		if err != nil {
			return err
		}
		s, at, err := a.at(c.Context(), f, args[0])
		if err != nil {
			return err
		}
		defer s.Close()
		return a.submit(c.Context(), s, at, x)
	}
	return c
}

func (a *app) submit(ctx context.Context, s *session.Session, c *campaign.Campaign, x *campaign.Submission) error {
	round := c.Settled(x)
	if round >= 0 {
		a.logf("round %d is proven already: nothing is sent", round)
		return a.reportPayouts(ctx, s, c, round)
	}
	round = int(c.Round)
	action, err := c.SubmitProof(ctx, x)
	if err != nil {
		return err
	}
	if _, err := s.Do(ctx, action); err != nil {
		return stopped(err)
	}
	if s.DryRun {
		return a.print(s.Result(map[string]any{"campaign": c.Address.Hex(), "round": round}), func(io.Writer) {})
	}
	return a.reportPayouts(ctx, s, c, round)
}

func (a *app) reportPayouts(ctx context.Context, s *session.Session, c *campaign.Campaign, round int) error {
	payouts, err := c.Payouts(ctx, uint64(round))
	if err != nil {
		return err
	}
	if err := c.Refresh(ctx); err != nil {
		return err
	}
	if c.Held {
		a.logf("the proof is held: the router has stopped the verifier. The bond is safe; submit again after the stop to be paid")
	}
	reports, err := campaign.ReportPayouts(payouts)
	if err != nil {
		return err
	}
	more := map[string]any{
		"campaign": c.Address.Hex(), "round": round, "phase": c.Phase.String(), "held": c.Held, "head": c.Head.String(), "payouts": reports, "already": len(s.Sent()) == 0,
	}
	return a.print(s.Result(more), func(w io.Writer) {
		t := newTable("slot", "provider", "contribution", "paid").numbers(0, 2, 3)
		for i, p := range payouts {
			t.row(fmt.Sprint(p.Slot), p.Provider.Hex(), p.Phi.String(), c.Money(payouts[i].Amount))
		}
		t.write(w)
		fmt.Fprintf(w, "head %s\n%s\n", c.Head, c.Waits())
	})
}
