package campaign

import (
	"context"
	"math/big"

	geth "github.com/ethereum/go-ethereum"
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
	logs, err := c.Chain.FilterLogs(ctx, geth.FilterQuery{
		Addresses: []common.Address{c.Address}, FromBlock: new(big.Int),
		Topics: [][]common.Hash{{binding.GetABI().Events["Contribution"].ID}, {common.BigToHash(new(big.Int).SetUint64(round))}},
	})
	if err != nil {
		return nil, err
	}
	own := make([]*types.Log, len(logs))
	for i := range logs {
		own[i] = &logs[i]
	}
	return PayoutsOf(own)
}
