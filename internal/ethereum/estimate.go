package ethereum

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	geth "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// ErrBalance says that an account has too little ether.
var ErrBalance = errors.New("too little ether")

// Action is what a transaction does.
type Action struct {
	Name  string          // in a few words, for people
	To    *common.Address // nil makes a contract
	Value *big.Int        // wei; nil is none
	Data  []byte
}

func (a *Action) value() *big.Int {
	if a.Value == nil {
		return new(big.Int)
	}
	return a.Value
}

// Estimate is what an action will cost.
type Estimate struct {
	Gas     uint64   // that it takes now
	Limit   uint64   // that it may take: a fifth more
	Price   *big.Int // wei for each gas, at the current base fee
	Cap     *big.Int // wei for each gas, at most
	Tip     *big.Int // of it for who makes the block; nil where fees have one part
	Value   *big.Int // wei that goes along
	Balance *big.Int // of the sender, wei
}

// Cost is the expected cost in wei, without the value.
func (e *Estimate) Cost() *big.Int {
	return new(big.Int).Mul(new(big.Int).SetUint64(e.Gas), e.Price)
}

// Most is the largest possible cost in wei, value included: what the sender must have.
func (e *Estimate) Most() *big.Int {
	most := new(big.Int).Mul(new(big.Int).SetUint64(e.Limit), e.Cap)
	return most.Add(most, e.Value)
}

// Affordable checks that the sender has the largest possible cost.
func (e *Estimate) Affordable(from common.Address) error {
	if e.Balance.Cmp(e.Most()) >= 0 {
		return nil
	}
	return fmt.Errorf("%w: %s has %s, this may take up to %s", ErrBalance, from, Ether(e.Balance), Ether(e.Most()))
}

// Estimate runs an action without sending it, and says what it would cost. explain, if
// not nil, finds a contract's refusal in an error of the node. The sender's ether is compared with the value only: see
// Affordable.
func (c *Chain) Estimate(ctx context.Context, from common.Address, a *Action, explain func(error) error) (*Estimate, error) {
	if a.To != nil && len(a.Data) > 0 {
		if err := c.Contract(ctx, *a.To); err != nil {
			return nil, err
		}
	}
	balance, err := c.BalanceAt(ctx, from, nil)
	if err != nil {
		return nil, c.failed(err)
	}
	e := &Estimate{Value: a.value(), Balance: balance}
	if balance.Cmp(e.Value) < 0 {
		return nil, fmt.Errorf("%w: %s has %s, %s are to go along", ErrBalance, from, Ether(balance), Ether(e.Value))
	}
	if e.Gas, err = c.EstimateGas(ctx, geth.CallMsg{From: from, To: a.To, Value: e.Value, Data: a.Data}); err != nil {
		return nil, c.failed(explained(explain, err))
	}
	e.Limit = e.Gas + e.Gas/5
	return e, c.fees(ctx, e)
}

// fees fills in the prices: twice the base fee at most, so that six full blocks in a row
// do not leave the transaction behind.
func (c *Chain) fees(ctx context.Context, e *Estimate) error {
	head, err := c.HeaderByNumber(ctx, nil)
	if err != nil {
		return c.failed(err)
	}
	e.Limit = max(min(e.Limit, head.GasLimit), e.Gas)
	if head.BaseFee == nil {
		if e.Price, err = c.SuggestGasPrice(ctx); err != nil {
			return c.failed(err)
		}
		e.Cap = e.Price
		return nil
	}
	if e.Tip, err = c.SuggestGasTipCap(ctx); err != nil {
		return c.failed(err)
	}
	e.Price = new(big.Int).Add(head.BaseFee, e.Tip)
	e.Cap = new(big.Int).Add(e.Price, head.BaseFee)
	return nil
}

// transaction is the action at a nonce.
func (e *Estimate) transaction(chainID *big.Int, nonce uint64, a *Action) *types.Transaction {
	if e.Tip == nil {
		return types.NewTx(&types.LegacyTx{Nonce: nonce, GasPrice: e.Price, Gas: e.Limit, To: a.To, Value: e.Value, Data: a.Data})
	}
	return types.NewTx(&types.DynamicFeeTx{
		ChainID: chainID, Nonce: nonce, GasTipCap: e.Tip, GasFeeCap: e.Cap, Gas: e.Limit, To: a.To, Value: e.Value, Data: a.Data,
	})
}

// mentions reports whether an error of a node speaks of something: nodes agree on
// words, not on codes.
func mentions(err error, words ...string) bool {
	text := strings.ToLower(err.Error())
	for _, w := range words {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}
