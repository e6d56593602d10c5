package campaign

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/chain/deployment"
	"github.com/aivm/aivm/internal/chain/session"
	"github.com/aivm/aivm/internal/files/opening"
)

// ReadDraft reads a file of terms, and what the files that it names say, of which the source has the keys. Terms with keys under which
// proofs can be forged are taken only in development.
func ReadDraft(path string, source Source, development bool) (*Draft, error) {
	t := &TermsFile{}
	if err := opening.ReadJSON(path, t); err != nil {
		return nil, err
	}
	if t.Development && !development {
		return nil, fmt.Errorf("%s: \"development\": proofs for this campaign can be forged; --development creates it all the same, for trying things out", path)
	}
	d, err := t.Draft(filepath.Dir(path), source)
	if errors.Is(err, ErrDevelopmentKey) && development {
		return nil, fmt.Errorf("%s: the terms want \"development\": true beside --development, everybody shall see it: %w", path, err)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	d.path = path
	return d, nil
}

// Make makes the campaign, once all addresses that it needs are checked and its programs registered, and pays its fund in if it is told to. The same draft with the
// same label makes one campaign: called again, Make goes on with it. In a dry run there may be none, and the campaign is nil.
func (d *Draft) Make(ctx context.Context, s *session.Session, label string, fund bool) (*Campaign, error) {
	if s.Chain.Simulated() {
		if err := d.deployVerifier(ctx, s); err != nil {
			return nil, err
		}
	}
	if err := d.CheckParties(ctx, s.Chain, s.Account, fund); err != nil {
		return nil, err
	}
	if n, err := d.registerPrograms(ctx, s); err != nil || s.DryRun && n > 0 {
		return nil, err
	}
	at := contracts.CampaignAddress(s.Account, d.Terms, d.Pins, contracts.Salt(label))
	if ok, err := d.create(ctx, s, at, label); err != nil || !ok {
		return nil, err
	}
	s.Log("campaign %s", at)
	c, err := Read(ctx, s.Chain, at)
	if err != nil {
		return nil, err
	}
	if fund && c.Phase == contracts.Unfunded {
		if err := c.payFund(ctx, s); errors.Is(err, context.Canceled) {
			return nil, err
		} else if err != nil {
			return nil, fmt.Errorf("the campaign is at %s, its fund is not paid in: aivm campaign fund %s: %w", c.Address, c.Address, err)
		}
	}
	return c, c.Refresh(ctx)
}

func (c *Campaign) payFund(ctx context.Context, s *session.Session) error {
	actions, err := c.PayFund(ctx, s.Account)
	if err != nil {
		return err
	}
	for _, x := range actions {
		if _, err := s.Do(ctx, x); err != nil {
			return err
		}
	}
	return nil
}

// deployVerifier deploys the verifier on a chain that nothing is on yet.
func (d *Draft) deployVerifier(ctx context.Context, s *session.Session) error {
	action, err := DeployVerifier(d.Key)
	if err != nil {
		return err
	}
	r, err := s.Send(ctx, action)
	if err != nil {
		return err
	}
	return d.pin(r.ContractAddress)
}

// registerPrograms gives the verifier the programs that it does not have yet, and returns their number.
func (d *Draft) registerPrograms(ctx context.Context, s *session.Session) (int, error) {
	for _, at := range slices.SortedFunc(maps.Keys(d.missing), common.Address.Cmp) {
		action, err := RegisterProgram(d.Terms.Verifier, d.missing[at])
		if err != nil {
			return 0, err
		}
		if _, err := s.Do(ctx, action); err != nil {
			return 0, err
		}
	}
	if s.DryRun && len(d.missing) > 0 {
		s.Log("create the campaign: cannot be estimated before")
	}
	return len(d.missing), nil
}

// create makes a campaign, and the factory before it, unless it is there: its address follows from its terms. In a dry run
// of what is not there yet, ok is false.
func (d *Draft) create(ctx context.Context, s *session.Session, at common.Address, label string) (ok bool, err error) {
	code, err := s.Chain.CodeAt(ctx, at, nil)
	if err != nil {
		return false, err
	}
	if len(code) > 0 {
		s.Log("these terms are those of a campaign already; --label makes another one")
		return true, s.Settle(ctx)
	}
	if ok, err := deployment.Campaigns(ctx, s); err != nil || !ok {
		if err == nil {
			s.Log("create the campaign: cannot be estimated before")
		}
		return false, err
	}
	r, err := s.Do(ctx, Create(d.Terms, d.Pins, label))
	return r != nil, err
}
