package campaign

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Payout is what a provider was credited in a round.
type Payout struct {
	Slot     uint64
	Provider common.Address
	Phi      *big.Int // contribution: the integer of the public output
	Amount   *big.Int // wei, or units of the token
}

// PayoutsOf are the payouts that a submission's receipt reports.
func PayoutsOf(logs []*types.Log) ([]Payout, error) {
	var out []Payout
	id := binding.GetABI().Events["Contribution"].ID
	for _, l := range logs {
		if len(l.Topics) == 0 || l.Topics[0] != id {
			continue
		}
		e, err := binding.UnpackContributionEvent(l)
		if err != nil {
			return nil, err
		}
		out = append(out, Payout{e.Slot.Uint64(), e.Provider, e.Phi, e.Amount})
	}
	return out, nil
}

// Payouts are those of a round that is proven, from the chain's logs.
func (c *Campaign) Payouts(ctx context.Context, round uint64) ([]Payout, error) {
	logs, err := c.Chain.Logs(ctx, c.Address, []common.Hash{binding.GetABI().Events["Contribution"].ID}, []common.Hash{common.BigToHash(new(big.Int).SetUint64(round))})
	if err != nil {
		return nil, err
	}
	return PayoutsOf(logs)
}

// Claimed is what an account has been paid, in all.
func (c *Campaign) Claimed(ctx context.Context, account common.Address) (*big.Int, error) {
	logs, err := c.Chain.Logs(ctx, c.Address, []common.Hash{binding.GetABI().Events["Claimed"].ID}, []common.Hash{common.BytesToHash(account[:])})
	if err != nil {
		return nil, err
	}
	sum := new(big.Int)
	for _, l := range logs {
		e, err := binding.UnpackClaimedEvent(l)
		if err != nil {
			return nil, err
		}
		sum.Add(sum, e.Amount)
	}
	return sum, nil
}
