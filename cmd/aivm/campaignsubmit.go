package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/campaign"
	"github.com/aivm/aivm/internal/ethereum"
	"github.com/aivm/aivm/internal/int128"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/wrapped"
)

// Causes of a proof that is not for a campaign, beside those of package wrapped.
var (
	errPrivate   = errors.New("an inner proof, PRIVATE: it leaks the data and the model and never goes on chain; aivm wrap makes a wrapped proof of it")
	errOtherHead = errors.New("a proof that starts from another model than the campaign's head")
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
		Example: "  aivm campaign submit 0x… round1.wrapped --key digits.vkey --wallet owner.json --dry-run",
		Args:    want(2, "the address of a campaign and one wrapped proof"),
	}
	key, development := keyFlags(c)
	f.add(c)
	c.RunE = func(c *cobra.Command, args []string) error {
		p, err := readWrapped(args[1], *development)
		if err != nil {
			return err
		}
		k, err := readKey(*key, *development)
		if err != nil {
			return err
		}
		statement, err := wrapped.Verify(k, p)
		if err != nil {
			return fmt.Errorf("%s: %w", args[1], err)
		}
		s, at, err := a.at(c.Context(), f, args[0])
		if err != nil {
			return err
		}
		defer s.close()
		return a.submit(c.Context(), s, at, &submission{args[1], k, p, statement})
	}
	return c
}

// readWrapped reads a wrapped proof; development ones only if told so.
func readWrapped(path string, development bool) (*wrapped.Proof, error) {
	b, err := readLimited(path, maxKeyFile)
	if err != nil {
		return nil, err
	}
	if bytes.HasPrefix(b, []byte(verifier.Header)) {
		return nil, fmt.Errorf("%s: %w", path, errPrivate)
	}
	p := &wrapped.Proof{}
	if err := p.UnmarshalBinary(b); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if p.Development && !development {
		return nil, fmt.Errorf("%s: made with %w", path, errDevelopmentKey)
	}
	return p, nil
}

// submission is a valid wrapped proof for a campaign.
type submission struct {
	path      string
	key       *wrapped.Key
	proof     *wrapped.Proof
	statement *verifier.Statement
}

// check compares program and context of the proof with those of the round.
func (x *submission) check(c *campaign.Campaign) error {
	pin := verifier.Word(c.Pin().VerifierId)
	switch id := x.key.VerifierID(); {
	case id != pin:
		return fmt.Errorf("%s: %w: its verifier is %s, round %d of the campaign wants %s", x.path, errOtherProgram, id, c.Round, pin)
	case x.statement.Context != c.Context:
		return fmt.Errorf("%s: %w: %s, round %d of the campaign wants %s (aivm prove --context)", x.path, aivm.ErrOtherContext, x.statement.Context, c.Round, c.Context)
	}
	return nil
}

// checkData compares data sets and first model of the proof with those of the round.
func (x *submission) checkData(c *campaign.Campaign) error {
	if len(x.statement.Data) != len(c.DataIDs) {
		return fmt.Errorf("%s: %w: %d data sets, want %d", x.path, aivm.ErrOtherData, len(x.statement.Data), len(c.DataIDs))
	}
	for i, d := range x.statement.Data {
		if d.ID != c.DataIDs[i] {
			return fmt.Errorf("%s: %w: data set %s is %s, want %s", x.path, aivm.ErrOtherData, d.Name, d.ID, c.DataIDs[i])
		}
	}
	if start := x.statement.Start; start != nil && *start != c.Head {
		return fmt.Errorf("%s: %w: %s, want %s", x.path, errOtherHead, start, c.Head)
	}
	return nil
}

// settledIn is the round that the proof has ended already; -1 if none.
func (x *submission) settledIn(c *campaign.Campaign) int {
	last := int(c.Round)
	if c.Ending == contracts.Completed {
		last++
	}
	for r := range last {
		if c.ContextOf(uint64(r)) == x.statement.Context && x.key.VerifierID() == verifier.Word(c.Pins[r].VerifierId) {
			return r
		}
	}
	return -1
}

func (a *app) submit(ctx context.Context, s *session, c *campaign.Campaign, x *submission) error {
	round := x.settledIn(c)
	if round >= 0 {
		a.logf("round %d is proven already: nothing is sent", round)
		return a.reportPayouts(ctx, s, c, round)
	}
	round = int(c.Round)
	action, err := x.action(ctx, s, c)
	if err != nil {
		return err
	}
	if _, err := s.do(ctx, action); err != nil {
		return err
	}
	if s.dryRun {
		return a.print(s.result(map[string]any{"campaign": c.Address.Hex(), "round": round}), func(io.Writer) {})
	}
	return a.reportPayouts(ctx, s, c, round)
}

// action is the submission as a transaction, once everything is compared.
func (x *submission) action(ctx context.Context, s *session, c *campaign.Campaign) (*ethereum.Action, error) {
	if err := x.check(c); err != nil {
		return nil, err
	}
	if err := inPhase(c, "submit", contracts.Delivery, contracts.Proving); err != nil {
		return nil, err
	}
	if err := x.checkData(c); err != nil {
		return nil, err
	}
	constants, err := contracts.ConstantsOf(x.key)
	if err != nil {
		return nil, err
	}
	if err := contracts.CheckVerifier(ctx, s.Chain, c.Pin().Verifier, constants); err != nil {
		return nil, err
	}
	values, proof, err := x.key.Calldata(x.proof)
	if err != nil {
		return nil, err
	}
	return c.Submit(values, proof), nil
}

// payoutReport is what a provider got in a round, as --json prints it.
type payoutReport struct {
	Slot         uint64      `json:"slot"`
	Provider     string      `json:"provider"`
	Contribution int128Value `json:"contribution"` // the integer of the public output
	Wei          string      `json:"wei"`          // or units of the token
}

// int128Value prints as a number.
type int128Value struct{ int128.Int }

// MarshalJSON implements json.Marshaler.
func (v int128Value) MarshalJSON() ([]byte, error) { return []byte(v.Big().String()), nil }

func (a *app) reportPayouts(ctx context.Context, s *session, c *campaign.Campaign, round int) error {
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
	reports := []payoutReport{}
	for _, p := range payouts {
		v, err := int128.FromBig(p.Phi)
		if err != nil {
			return err
		}
		reports = append(reports, payoutReport{p.Slot, p.Provider.Hex(), int128Value{v}, p.Amount.String()})
	}
	more := map[string]any{
		"campaign": c.Address.Hex(), "round": round, "phase": c.Phase.String(), "held": c.Held, "head": c.Head.String(), "payouts": reports, "already": len(s.sent) == 0,
	}
	return a.print(s.result(more), func(w io.Writer) {
		t := newTable("slot", "provider", "contribution", "paid").numbers(0, 2, 3)
		for i, p := range payouts {
			t.row(fmt.Sprint(p.Slot), p.Provider.Hex(), p.Phi.String(), amountText(c, payouts[i].Amount))
		}
		t.write(w)
		fmt.Fprintf(w, "head %s\n%s\n", c.Head, phaseText(c))
	})
}
