package campaign

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/chain/ethereum"
)

// Listed is a campaign that the factory made, and where it stands.
type Listed struct {
	Campaign common.Address  `json:"campaign"`
	Block    uint64          `json:"block"` // that it was made in
	Sponsor  common.Address  `json:"sponsor"`
	Owner    common.Address  `json:"owner"`
	Previous *common.Address `json:"previous,omitempty"`
	Token    *common.Address `json:"token,omitempty"` // nil: ether
	Fund     *big.Int        `json:"fund"`            // sum of the rewards, wei or units of the token
	Phase    contracts.Phase `json:"-"`
	Waits    string          `json:"phase"`
}

// List lists the campaigns of a chain, the oldest first; of one account alone, as sponsor or owner, if it is given.
func List(ctx context.Context, chain *ethereum.Chain, of *common.Address) ([]*Listed, error) {
	factory, _ := contracts.CampaignFactory()
	b := bindings.NewCampaignFactory()
	logs, err := chain.Logs(ctx, factory, []common.Hash{b.GetABI().Events["CampaignCreated"].ID})
	if err != nil {
		return nil, err
	}
	var all []*Listed
	var questions []*ethereum.Question
	var answers []*hexutil.Bytes
	for _, l := range logs {
		e, err := b.UnpackCampaignCreatedEvent(l)
		if err != nil {
			return nil, err
		}
		if of != nil && e.Sponsor != *of && e.Owner != *of {
			continue
		}
		all = append(all, &Listed{
			Campaign: e.Campaign, Block: l.BlockNumber, Sponsor: e.Sponsor, Owner: e.Owner, Previous: given(e.Previous), Token: given(e.Token), Fund: e.Fund,
		})
		answers = append(answers, new(hexutil.Bytes))
		questions = append(questions, ethereum.ViewOf(e.Campaign, binding.PackPhase(), answers[len(answers)-1]))
	}
	asked := questions
	if err := chain.Ask(ctx, questions...); err != nil {
		return nil, err
	}
	for i, x := range all {
		if asked[i].Err != nil {
			return nil, contracts.Explain(asked[i].Err)
		}
		phase, err := binding.UnpackPhase(*answers[i])
		if err != nil {
			return nil, err
		}
		x.Phase = contracts.Phase(phase)
		x.Waits = x.Phase.String()
	}
	return all, nil
}

// given is an address, nil if it is zero.
func given(a common.Address) *common.Address {
	if a == (common.Address{}) {
		return nil
	}
	return &a
}
