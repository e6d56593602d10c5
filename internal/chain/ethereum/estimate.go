package ethereum

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	geth "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
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
	// Once says that the action is not to happen again once it has: Send returns its receipt from the journal.
	// It is for what the chain itself cannot tell from a second one, as making a contract.
	Once bool
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

// MaxGas is what one transaction may take: EIP-7825.
const MaxGas = 1 << 24

// ErrGas says that an action needs more gas than one transaction may take.
var ErrGas = errors.New("more gas than one transaction may take, 16,777,216 (EIP-7825)")

// Estimate runs an action without sending it, and says what it would cost, in one round trip. explain, if
// not nil, finds a contract's refusal in an error of the node. The sender's ether is compared with the value only: see
// Affordable.
func (c *Chain) Estimate(ctx context.Context, from common.Address, a *Action, explain func(error) error) (*Estimate, error) {
	e := &Estimate{Value: a.value()}
	var q estimateQuestions
	if err := c.Ask(ctx, q.of(from, a)...); err != nil {
		return nil, err
	}
	if a.To != nil && len(a.Data) > 0 {
		if err := c.haveCode(*a.To, q.code); err != nil {
			return nil, err
		}
	}
	if e.Balance = q.balance.ToInt(); e.Balance.Cmp(e.Value) < 0 {
		return nil, fmt.Errorf("%w: %s has %s, %s are to go along", ErrBalance, from, Ether(e.Balance), Ether(e.Value))
	}
	if err := q.gasOf.Err; err != nil {
		if mentions(err, "gas required exceeds", "exceeds max transaction gas", "gas limit too high") {
			err = fmt.Errorf("%w: %w", ErrGas, err)
		}
		return nil, explained(explain, err)
	}
	if e.Gas = uint64(q.gas); e.Gas > MaxGas {
		return nil, fmt.Errorf("it takes %d gas, %w", e.Gas, ErrGas)
	}
	return e, c.fees(ctx, e, &q)
}

// estimateQuestions are what an estimate asks.
type estimateQuestions struct {
	code    hexutil.Bytes
	balance hexutil.Big
	gas     hexutil.Uint64
	tip     *hexutil.Big
	head    *types.Header

	gasOf, headOf, tipOf *Question
}

func (q *estimateQuestions) of(from common.Address, a *Action) []*Question {
	args := callArgs(&geth.CallMsg{From: from, To: a.To, Value: a.value(), Data: a.Data})
	q.gasOf = &Question{method: "eth_estimateGas", args: []any{args, nil}, result: &q.gas}
	q.headOf = &Question{method: "eth_getBlockByNumber", args: []any{"latest", false}, result: &q.head}
	q.tipOf = &Question{method: "eth_maxPriorityFeePerGas", result: &q.tip}
	all := []*Question{q.gasOf, q.headOf, q.tipOf, BalanceOf(from, &q.balance)}
	if a.To != nil {
		all = append(all, CodeOf(*a.To, &q.code))
	}
	return all
}

// fees fills in the prices: twice the base fee at most, so that six full blocks in a row
// do not leave the transaction behind. The limit is a fifth more than the estimate, where block and cap allow it.
func (c *Chain) fees(ctx context.Context, e *Estimate, q *estimateQuestions) (err error) {
	if err := q.headOf.Err; err != nil || q.head == nil {
		return errors.Join(errors.New("the node has no latest block"), err)
	}
	e.Limit = max(min(e.Gas+e.Gas/5, q.head.GasLimit, MaxGas), e.Gas)
	if q.head.BaseFee == nil {
		if e.Price, err = ask(ctx, c, func(ctx context.Context, n *endpoint, _ int) (*big.Int, error) { return n.eth.SuggestGasPrice(ctx) }); err != nil {
			return err
		}
		e.Cap = e.Price
		return nil
	}
	if err := q.tipOf.Err; err != nil || q.tip == nil {
		return errors.Join(errors.New("the node suggests no priority fee"), err)
	}
	e.Tip = q.tip.ToInt()
	e.Price = new(big.Int).Add(q.head.BaseFee, e.Tip)
	e.Cap = new(big.Int).Add(e.Price, q.head.BaseFee)
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
