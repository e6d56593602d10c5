package main

import (
	"context"
	"errors"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/chain/session"
)

func (a *app) walletBumpCommand() *cobra.Command {
	return a.replacing("bump", false, "Send the transaction on its way again, with higher fees",
		`bump signs the transaction that is on its way anew, with the fees of now and an eighth more than before at least,
and waits until one of the two is in a block: they have one nonce, so not both can be. End the command
that waits for it first (Ctrl-C): nothing is lost.`,
		func(ctx context.Context, s *session.Session) error { return s.Bump(ctx) })
}

// replacing is a command that sends another transaction at the nonce of the one on its way.
func (a *app) replacing(name string, cancel bool, short, long string, replace func(context.Context, *session.Session) error) *cobra.Command {
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
		defer s.Close()
		if s.DryRun {
			if err := s.Replaceable(c.Context(), cancel); err != nil {
				return err
			}
			return a.reportWaiting(s, map[string]any{"estimates": append([]session.Estimate{}, s.Planned()...)})
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
