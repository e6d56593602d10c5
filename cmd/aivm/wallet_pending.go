package main

import (
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/chain/session"
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
		defer s.Close()
		return a.reportWaiting(s, nil)
	}
	return c
}

// reportWaiting prints what is on its way, and what became of it.
func (a *app) reportWaiting(s *session.Session, more map[string]any) error {
	all, err := s.Waiting()
	if err != nil {
		return err
	}
	reports := []waitingReport{}
	for _, x := range all {
		reports = append(reports, waitingReport{x.Name, x.Kind, x.Hash.Hex(), x.Nonce, x.Cap.String(), x.Tip.String(), x.Time, x.Refused})
	}
	o := map[string]any{"chain_id": s.Chain.ID, "account": s.Account.Hex(), "pending": reports}
	for k, v := range more {
		o[k] = v
	}
	return a.print(o, func(w io.Writer) {
		if len(reports) == 0 {
			fmt.Fprintf(w, "nothing of %s is on its way on chain %s\n", s.Account, s.Chain.ID)
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
