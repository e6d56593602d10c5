package campaign

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/verifier/universal"
)

// CheckParties checks, before a campaign is made, all addresses that it needs: a verifier that is that of the key,
// constants of programs where any are, a router, a previous campaign, a token, of which the sponsor must have the fund
// if that is to be paid in. It takes one round trip, and one for a token, two for a previous campaign.
//
// What programs are missing is left to Make.
func (d *Draft) CheckParties(ctx context.Context, chain *ethereum.Chain, sponsor common.Address, fund bool) error {
	terms := d.Terms
	codes := map[common.Address]*hexutil.Bytes{}
	var questions []*ethereum.Question
	want := func(at common.Address) {
		if codes[at] == nil {
			codes[at] = new(hexutil.Bytes)
			questions = append(questions, ethereum.CodeOf(at, codes[at]))
		}
	}
	sum := new(big.Int)
	for _, p := range d.Pins {
		for _, l := range p.Links {
			want(l.Constants)
		}
		sum.Add(sum, p.Reward)
	}
	want(terms.Verifier)
	want(terms.Router)
	want(terms.Previous)
	if err := chain.Ask(ctx, questions...); err != nil {
		return err
	}
	if err := contracts.CompareUniversal(terms.Verifier, *codes[terms.Verifier], d.Key); err != nil {
		return fmt.Errorf("verifier: %w", err)
	}
	d.missing = map[common.Address]*universal.ProgramKey{}
	for i, p := range d.Pins {
		for j, l := range p.Links {
			k := d.Chains[i].Keys[j]
			if len(*codes[l.Constants]) == 0 {
				d.missing[l.Constants] = k
			} else if err := contracts.CompareConstants(l.Constants, *codes[l.Constants], k); err != nil {
				return fmt.Errorf("round %d, program %d: %w", i, j, err)
			}
		}
	}
	none := common.Address{}
	if terms.Router != none {
		if err := contracts.CompareRouter(terms.Router, *codes[terms.Router]); err != nil {
			return fmt.Errorf("router: %w", err)
		}
	}
	if terms.Previous != none {
		if err := contracts.CompareCampaign(terms.Previous, *codes[terms.Previous]); err != nil {
			return fmt.Errorf("previous: %w", err)
		}
		if _, err := Read(ctx, chain, terms.Previous); err != nil {
			return fmt.Errorf("previous: %w", err)
		}
	}
	if terms.Token == none {
		return nil
	}
	if !fund {
		sum.SetInt64(0)
	}
	if err := CheckToken(ctx, chain, terms.Token, sponsor, sum); err != nil {
		return fmt.Errorf("token: %w", err)
	}
	return nil
}
