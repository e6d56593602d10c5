package campaign

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/files/opening"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier"
)

// Joining is a data set on its way into a campaign.
type Joining struct {
	*opening.Set
	Path  string // of its opening
	Trust Trust
}

// Join registers a data set for an account, once the sponsor's choices are compared, with a proof that the account knows the data.
// The slot is at least 0 if the account has registered them already, and nothing is left to do.
//
// # Soundness
//
// A proof of knowledge opens the commitment at a point that hangs on chain, campaign and account, which is safe seven times (SPEC 11.1).
// Copies of an opening cannot count, so a file beside it remembers the first, and a second is refused.
func (c *Campaign) Join(ctx context.Context, account common.Address, x *Joining, log Log) (slot int, action *ethereum.Action, err error) {
	slot, _, proofs, err := c.joining(ctx, account, x, log)
	if err != nil || slot >= 0 {
		return slot, nil, err
	}
	return -1, c.Register(x.Descriptor(), x.Data.Points, proofs), nil
}

// joining is what Join and Agree have in common: the rounds to come, and a proof that the account knows the data; or the slot that they
// are registered in.
func (c *Campaign) joining(ctx context.Context, account common.Address, x *Joining, log Log) (slot int, rounds []*Round, proofs []verifier.Knowledge, err error) {
	slot = c.SlotOf(x.Data.ID)
	switch {
	case slot >= 0 && c.Slots[slot].Provider != account:
		return -1, nil, nil, fmt.Errorf("the data set %s is registered already, by %s", x.Data.ID, c.Slots[slot].Provider)
	case slot >= 0:
		return slot, nil, nil, nil
	case x.Data.ID == verifier.Word(c.Terms.TestId):
		return -1, nil, nil, fmt.Errorf("%s is the campaign's test set, which nobody may register", x.Data.ID)
	}
	if err := c.Require("register", contracts.Registration); err != nil {
		return -1, nil, nil, err
	}
	if rounds, err = c.Check(ctx, &x.Trust, log); err != nil {
		return -1, nil, nil, err
	}
	if err := c.checkPowers(ctx, x.Set); err != nil {
		return -1, nil, nil, err
	}
	if err := remember(x.Path, x.Data.ID, c, account); err != nil {
		return -1, nil, nil, err
	}
	proofs, err = prover.ProveKnowledge(x.Powers, x.Unit, opening.SetName, x.In, x.Blindings, c.Registration(account))
	return -1, rounds, proofs, err
}

// checkPowers checks that the campaign's program takes data that are committed to with these powers of tau.
func (c *Campaign) checkPowers(ctx context.Context, x *opening.Set) error {
	tau, err := x.Powers.G2Power(0)
	if err != nil {
		return err
	}
	have, err := c.Tau(ctx)
	if err != nil {
		return err
	}
	for i, e := range []*big.Int{tau.X.A1.BigInt(new(big.Int)), tau.X.A0.BigInt(new(big.Int)), tau.Y.A1.BigInt(new(big.Int)), tau.Y.A0.BigInt(new(big.Int))} {
		if have[i].Cmp(e) != 0 {
			return fmt.Errorf("the campaign is for other powers of tau than the commitment's, %s: commit with the campaign's", x.Powers.ID())
		}
	}
	return nil
}

// registeredFile says what a commitment has been used for.
type registeredFile struct {
	AIVM     string         `json:"aivm"` // registeredKind
	ID       string         `json:"id"`
	ChainID  *big.Int       `json:"chain_id"`
	Campaign common.Address `json:"campaign"`
	Provider common.Address `json:"provider"`
}

const registeredKind = "registration of a data set"

// ErrReused says that a commitment serves another campaign already.
var ErrReused = errors.New("the commitment is used already")

// remember notes which registration a commitment is used for, and refuses a second one.
func remember(path string, id verifier.Word, c *Campaign, account common.Address) error {
	path += ".registered"
	want := registeredFile{registeredKind, id.String(), c.Chain.ID, c.Address, account}
	known := registeredFile{}
	switch err := opening.ReadJSON(path, &known); {
	case errors.Is(err, fs.ErrNotExist):
		return atomicfile.WriteNew(path, opening.JSON(want), 0o600)
	case err != nil:
		return err
	case known.ID != want.ID:
		return fmt.Errorf("%s is of the data set %s, not %s: move it away", path, known.ID, want.ID)
	case known.ChainID == nil || known.ChainID.Cmp(want.ChainID) != 0 || known.Campaign != want.Campaign || known.Provider != want.Provider:
		return fmt.Errorf("%w for campaign %s by %s: too many proofs of knowledge say something of the data; commit anew (aivm commit) for another campaign or account", ErrReused, known.Campaign, known.Provider)
	}
	return nil
}
