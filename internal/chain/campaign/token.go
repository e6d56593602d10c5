package campaign

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/aivm/aivm/internal/chain/ethereum"
)

// Errors of tokens.
var (
	ErrToken   = errors.New("no token there")
	ErrBalance = errors.New("too little of the token")
)

// Selectors of ERC-20.
var (
	approve   = [4]byte{0x09, 0x5e, 0xa7, 0xb3} // approve(address,uint256)
	allowance = [4]byte{0xdd, 0x62, 0xed, 0x3e} // allowance(address,address)
	balanceOf = [4]byte{0x70, 0xa0, 0x82, 0x31} // balanceOf(address)
)

func packWords(selector [4]byte, words ...[]byte) []byte {
	data := append([]byte(nil), selector[:]...)
	for _, w := range words {
		data = append(data, common.LeftPadBytes(w, 32)...)
	}
	return data
}

// Approve lets the campaign take an amount of the token from the sender.
func (c *Campaign) Approve(amount *big.Int) *ethereum.Action {
	name := "approve the token"
	if amount.Sign() == 0 {
		name = "withdraw an approval of the token"
	}
	return &ethereum.Action{Name: name, To: &c.Terms.Token, Data: packWords(approve, c.Address[:], amount.Bytes())}
}

// Approvals are the actions with which an account lets the campaign take exactly an amount of the token: none if it does, and
// an approval of nothing first if it lets it take another amount, since some tokens change no amount into another.
// The account must have the amount.
func (c *Campaign) Approvals(ctx context.Context, account common.Address, amount *big.Int) ([]*ethereum.Action, error) {
	var allowed hexutil.Bytes
	q := ethereum.ViewOf(c.Terms.Token, packWords(allowance, account[:], c.Address[:]), &allowed)
	if err := checkToken(ctx, c.Chain, c.Terms.Token, account, amount, q); err != nil {
		return nil, err
	}
	if q.Err != nil || len(allowed) != 32 {
		return nil, errors.Join(fmt.Errorf("%s: %w: it does not say what is approved", c.Terms.Token, ErrToken), q.Err)
	}
	switch now := new(big.Int).SetBytes(allowed); {
	case now.Cmp(amount) == 0:
		return nil, nil
	case now.Sign() == 0 || amount.Sign() == 0:
		return []*ethereum.Action{c.Approve(amount)}, nil
	}
	return []*ethereum.Action{c.Approve(new(big.Int)), c.Approve(amount)}, nil
}

// CheckToken checks that there is a token at an address and that an account has an amount of it.
func CheckToken(ctx context.Context, chain *ethereum.Chain, token, account common.Address, amount *big.Int) error {
	return checkToken(ctx, chain, token, account, amount)
}

func checkToken(ctx context.Context, chain *ethereum.Chain, token, account common.Address, amount *big.Int, more ...*ethereum.Question) error {
	var code, balance hexutil.Bytes
	q := ethereum.ViewOf(token, packWords(balanceOf, account[:]), &balance)
	if err := chain.Ask(ctx, append(more, ethereum.CodeOf(token, &code), q)...); err != nil {
		return err
	}
	if len(code) == 0 {
		return fmt.Errorf("%s: %w: there is no code", token, ErrToken)
	}
	if q.Err != nil || len(balance) != 32 {
		return errors.Join(fmt.Errorf("%s: %w: it does not say what %s has", token, ErrToken, account), q.Err)
	}
	if have := new(big.Int).SetBytes(balance); have.Cmp(amount) < 0 {
		return fmt.Errorf("%w: %s has %s units of %s, want %s", ErrBalance, account, have, token, amount)
	}
	return nil
}
