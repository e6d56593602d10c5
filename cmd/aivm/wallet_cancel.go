package main

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/chain/session"
)

func (a *app) walletCancelCommand() *cobra.Command {
	return a.replacing("cancel", true, "Take the nonce of the transaction on its way for one that does nothing",
		`cancel sends a transaction that moves nothing, at the nonce of the one that is on its way and with higher fees, and
waits until one of the two is in a block: if the first one was faster, it has happened, and "cancelled" is false. End the
command that waits for it first (Ctrl-C).`,
		func(ctx context.Context, s *session.Session) error { return s.Cancel(ctx) })
}
