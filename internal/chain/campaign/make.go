package campaign

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math/big"
	"path/filepath"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/chain/session"
	"github.com/aivm/aivm/internal/files/atomicfile"
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
	creation := Create(d.Terms, d.Pins)
	creation.Label = label
	address, err := d.create(ctx, s, creation)
	if err != nil || s.DryRun && address == nil {
		return nil, err
	}
	s.Log("campaign %s", address)
	c, err := Read(ctx, s.Chain, *address)
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

// createdFile remembers the campaign that was made of a file of terms, beside it, so that the same call again goes on with it.
type createdFile struct {
	AIVM     string         `json:"aivm"` // createdKind
	ChainID  *big.Int       `json:"chain_id"`
	Genesis  common.Hash    `json:"genesis"`
	Terms    common.Hash    `json:"terms"` // hash of creation code and terms
	Campaign common.Address `json:"campaign"`
}

const createdKind = "campaign that was created"

// create makes a campaign, unless the file beside the terms says that it was made already.
func (d *Draft) create(ctx context.Context, s *session.Session, creation *ethereum.Action) (*common.Address, error) {
	record := d.path + ".created"
	want := createdFile{AIVM: createdKind, ChainID: s.Chain.ID, Genesis: s.Chain.Genesis, Terms: crypto.Keccak256Hash(creation.Data, []byte(creation.Label))}
	known := createdFile{}
	err := opening.ReadJSON(record, &known)
	if want.Campaign = known.Campaign; err == nil && known.ChainID != nil && known.ChainID.Cmp(want.ChainID) == 0 && known.Genesis == want.Genesis && known.Terms == want.Terms {
		s.Log("%s: these terms are those of a campaign already; --label makes another one", record)
		return &known.Campaign, s.Settle(ctx)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	r, err := s.Do(ctx, creation)
	if err != nil || r == nil {
		return nil, err
	}
	if len(s.Sent()) == 0 {
		s.Log("these terms are those of a campaign already, transaction %s; --label makes another one", r.TxHash)
	}
	if want.Campaign = r.ContractAddress; s.Chain.Simulated() || s.DryRun {
		return &r.ContractAddress, nil
	}
	return &r.ContractAddress, atomicfile.WriteFile(record, opening.JSON(want), 0o644)
}
