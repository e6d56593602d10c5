package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/ethereum"
)

// waitingReport is a transaction on its way as --json prints it.
type waitingReport struct {
	Action  string    `json:"action"`
	Kind    string    `json:"kind"` // send, bump or cancel
	Hash    string    `json:"hash"`
	Nonce   uint64    `json:"nonce"`
	CapWei  string    `json:"cap_wei"` // for each gas, at most
	TipWei  string    `json:"tip_wei"`
	Time    time.Time `json:"time"`
	Refused string    `json:"refused"` // by every node; empty if one may have it
}

func (a *app) walletPendingCommand() *cobra.Command {
	f := &sendFlags{}
	c := &cobra.Command{
		Use:   "pending",
		Short: "List transactions of the wallet that are on their way",
		Long: `pending lists what the journal has of the account on the chain that is signed and not settled: at most one of
these transactions happens, since they have one nonce. Any command that sends goes on with it before it
does anything else.`,
		Example: "  aivm wallet pending --wallet alice.json --rpc URL",
		Args:    want(0, "no arguments"),
	}
	f.add(c)
	c.RunE = func(c *cobra.Command, _ []string) error {
		s, err := a.connect(c.Context(), f)
		if err != nil {
			return err
		}
		defer s.close()
		return a.reportWaiting(s, nil)
	}
	return c
}

// reportWaiting prints what is on its way, and what became of it.
func (a *app) reportWaiting(s *session, more map[string]any) error {
	all, err := s.Waiting()
	if err != nil {
		return err
	}
	reports := []waitingReport{}
	for _, x := range all {
		reports = append(reports, waitingReport{x.Name, x.Kind, x.Hash.Hex(), x.Nonce, x.Cap.String(), x.Tip.String(), x.Time, x.Refused})
	}
	o := map[string]any{"chain_id": s.Chain.ID, "account": s.account.Hex(), "pending": reports}
	for k, v := range more {
		o[k] = v
	}
	return a.print(o, func(w io.Writer) {
		if len(reports) == 0 {
			fmt.Fprintf(w, "nothing of %s is on its way on chain %s\n", s.account, s.Chain.ID)
			return
		}
		t := newTable("nonce", "action", "kind", "transaction", "of", "").numbers(0)
		for _, x := range reports {
			refused := ""
			if x.Refused != "" {
				refused = "refused: " + x.Refused
			}
			t.row(fmt.Sprint(x.Nonce), x.Action, x.Kind, x.Hash, x.Time.Format(time.DateTime), refused)
		}
		t.write(w)
	})
}

// replacing is a command that sends another transaction at the nonce of the one on its way.
func (a *app) replacing(name, short, long string, replace func(context.Context, *session) error) *cobra.Command {
	f := &sendFlags{}
	c := &cobra.Command{
		Use: name, Short: short, Long: long, Example: "  aivm wallet " + name + " --wallet alice.json --rpc URL", Args: want(0, "no arguments"),
	}
	f.add(c)
	c.RunE = func(c *cobra.Command, _ []string) error {
		s, err := a.connect(c.Context(), f)
		if err != nil {
			return err
		}
		defer s.close()
		if s.dryRun {
			return a.reportWaiting(s, nil)
		}
		err = replace(c.Context(), s)
		cancelled := errors.Is(err, ethereum.ErrGone)
		if err != nil && !cancelled {
			return stopped(err)
		}
		if cancelled {
			a.logf("%v", err)
		}
		return a.reportWaiting(s, map[string]any{"cancelled": cancelled})
	}
	return c
}

func (a *app) walletBumpCommand() *cobra.Command {
	return a.replacing("bump", "Send the transaction on its way again, with higher fees",
		`bump signs the transaction that is on its way anew, with the fees of now and an eighth more than before at least,
and waits until one of the two is in a block: they have one nonce, so not both can be. End the command
that waits for it first (Ctrl-C): nothing is lost.`,
		func(ctx context.Context, s *session) error { return s.Bump(ctx) })
}

func (a *app) walletCancelCommand() *cobra.Command {
	return a.replacing("cancel", "Take the nonce of the transaction on its way for one that does nothing",
		`cancel sends a transaction that moves nothing, at the nonce of the one that is on its way and with higher fees, and
waits until one of the two is in a block: if the first one was faster, it has happened, and "cancelled" is false. End the
command that waits for it first (Ctrl-C).`,
		func(ctx context.Context, s *session) error { return s.Cancel(ctx) })
}
