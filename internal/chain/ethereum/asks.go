package ethereum

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	geth "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// Question is asked of a chain together with others, in one round trip: see Ask.
type Question struct {
	method string
	args   []any // a last nil stands for the block that all are asked about
	result any
	Err    error // a contract's refusal
}

// CodeOf asks for the code at an address.
func CodeOf(at common.Address, code *hexutil.Bytes) *Question {
	return &Question{method: "eth_getCode", args: []any{at, nil}, result: code}
}

// ViewOf calls a contract.
func ViewOf(to common.Address, data []byte, answer *hexutil.Bytes) *Question {
	return &Question{method: "eth_call", args: []any{callArgs(&geth.CallMsg{To: &to, Data: data}), nil}, result: answer}
}

// BalanceOf asks for the ether of an account.
func BalanceOf(account common.Address, wei *hexutil.Big) *Question {
	return &Question{method: "eth_getBalance", args: []any{account, nil}, result: wei}
}

// Ask asks all questions about one block in one round trip, and those without an answer again.
// The block is the latest that was seen: a node that does not have it yet has no say.
func (c *Chain) Ask(ctx context.Context, questions ...*Question) error {
	block, err := c.latest(ctx)
	if err != nil {
		return err
	}
	elems := make([]rpc.BatchElem, len(questions))
	for i, q := range questions {
		args := q.args
		if n := len(args); n > 0 && args[n-1] == nil {
			args = append(append([]any(nil), args[:n-1]...), hexutil.Uint64(block))
		}
		elems[i] = rpc.BatchElem{Method: q.method, Args: args, Result: q.result}
	}
	if err := c.batch(ctx, elems); err != nil {
		return err
	}
	for i, q := range questions {
		q.Err = elems[i].Error
	}
	return nil
}

// single is the try from which on the elements of a batch are sent one by one: some nodes take no
// batches, or small ones.
const single = 3

// batch asks for all elements in one round trip, and those without an answer again. An element's Error is an answer.
func (c *Chain) batch(ctx context.Context, elems []rpc.BatchElem) error {
	open := make([]int, len(elems))
	for i := range open {
		open[i] = i
	}
	_, err := ask(ctx, c, func(ctx context.Context, e *endpoint, n int) (struct{}, error) {
		now := make([]rpc.BatchElem, len(open))
		for k, i := range open {
			now[k] = elems[i]
			now[k].Error = nil
		}
		var err error
		if len(now) == 1 || n >= single {
			err = singly(ctx, e, now)
		} else {
			err = e.rpc.BatchCallContext(ctx, now)
		}
		if err != nil {
			return struct{}{}, err
		}
		var again []int
		for k, i := range open {
			if x := now[k].Error; x != nil && !final(x) {
				again, err = append(again, i), x
			} else {
				elems[i].Error = x
			}
		}
		open = again
		return struct{}{}, err
	})
	return err
}

func singly(ctx context.Context, e *endpoint, elems []rpc.BatchElem) error {
	for i := range elems {
		x := &elems[i]
		if x.Error = e.rpc.CallContext(ctx, x.Result, x.Method, x.Args...); x.Error != nil && ctx.Err() != nil {
			return x.Error
		}
	}
	return nil
}

// callArgs is a call as JSON-RPC has it.
func callArgs(m *geth.CallMsg) map[string]any {
	args := map[string]any{"to": m.To}
	if m.From != (common.Address{}) {
		args["from"] = m.From
	}
	if len(m.Data) > 0 {
		args["input"] = hexutil.Bytes(m.Data)
	}
	if m.Value != nil {
		args["value"] = (*hexutil.Big)(m.Value)
	}
	if m.Gas != 0 {
		args["gas"] = hexutil.Uint64(m.Gas)
	}
	return args
}

// freshness is how old the latest block that was seen may be before nodes are asked for a later one.
const freshness = 10 * time.Second

// see notes that there is a block.
func (c *Chain) see(block uint64) {
	for {
		seen := c.seen.Load()
		if block <= seen || c.seen.CompareAndSwap(seen, block) {
			return
		}
	}
}

// latest is a block that was seen lately.
func (c *Chain) latest(ctx context.Context) (uint64, error) {
	if t := c.looked.Load(); t != nil && time.Since(*t) < freshness && c.mine == nil {
		return c.seen.Load(), nil
	}
	return c.head(ctx)
}

// head is the number of the latest block of a node that is not behind.
func (c *Chain) head(ctx context.Context) (uint64, error) {
	return ask(ctx, c, func(ctx context.Context, e *endpoint, _ int) (uint64, error) {
		n, err := e.eth.BlockNumber(ctx)
		if err != nil {
			return 0, err
		}
		if seen := c.seen.Load(); n < seen {
			return 0, fmt.Errorf("%w: its latest block is %d, there was a block %d", errBehind, n, seen)
		}
		c.looked.Store(now())
		c.see(n)
		return n, nil
	})
}

func now() *time.Time { t := time.Now(); return &t }

// at is the block that a caller means: nil is the latest that was seen.
func (c *Chain) block(ctx context.Context, number *big.Int) (*big.Int, error) {
	if number != nil {
		return number, nil
	}
	n, err := c.latest(ctx)
	return new(big.Int).SetUint64(n), err
}

// CodeAt implements bind.ContractCaller.
func (c *Chain) CodeAt(ctx context.Context, account common.Address, number *big.Int) ([]byte, error) {
	number, err := c.block(ctx, number)
	if err != nil {
		return nil, err
	}
	return ask(ctx, c, func(ctx context.Context, e *endpoint, _ int) ([]byte, error) {
		return e.eth.CodeAt(ctx, account, number)
	})
}

// CallContract implements bind.ContractCaller.
func (c *Chain) CallContract(ctx context.Context, m geth.CallMsg, number *big.Int) ([]byte, error) {
	number, err := c.block(ctx, number)
	if err != nil {
		return nil, err
	}
	return ask(ctx, c, func(ctx context.Context, e *endpoint, _ int) ([]byte, error) {
		return e.eth.CallContract(ctx, m, number)
	})
}

// BalanceAt is the ether of an account.
func (c *Chain) BalanceAt(ctx context.Context, account common.Address, number *big.Int) (*big.Int, error) {
	number, err := c.block(ctx, number)
	if err != nil {
		return nil, err
	}
	return ask(ctx, c, func(ctx context.Context, e *endpoint, _ int) (*big.Int, error) {
		return e.eth.BalanceAt(ctx, account, number)
	})
}

// NonceAt is the number of transactions of an account that are in blocks up to one.
func (c *Chain) NonceAt(ctx context.Context, account common.Address, number *big.Int) (uint64, error) {
	number, err := c.block(ctx, number)
	if err != nil {
		return 0, err
	}
	return ask(ctx, c, func(ctx context.Context, e *endpoint, _ int) (uint64, error) {
		return e.eth.NonceAt(ctx, account, number)
	})
}

// HeaderByNumber is the header of a block; nil is the latest that was seen.
func (c *Chain) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	number, err := c.block(ctx, number)
	if err != nil {
		return nil, err
	}
	return ask(ctx, c, func(ctx context.Context, e *endpoint, _ int) (*types.Header, error) {
		h, err := e.eth.HeaderByNumber(ctx, number)
		if errors.Is(err, geth.NotFound) {
			return nil, fmt.Errorf("%w: it has no block %d", errBehind, number)
		}
		return h, err
	})
}

// Logs finds logs of a contract up to the latest block that was seen; a node that does not have that block has no say.
func (c *Chain) Logs(ctx context.Context, at common.Address, topics ...[]common.Hash) ([]*types.Log, error) {
	until, err := c.latest(ctx)
	if err != nil {
		return nil, err
	}
	filter := map[string]any{"fromBlock": "0x0", "toBlock": hexutil.Uint64(until), "address": at, "topics": topics}
	return ask(ctx, c, func(ctx context.Context, e *endpoint, _ int) ([]*types.Log, error) {
		var head hexutil.Uint64
		var logs []*types.Log
		elems := []rpc.BatchElem{{Method: "eth_blockNumber", Result: &head}, {Method: "eth_getLogs", Args: []any{filter}, Result: &logs}}
		if err := e.rpc.BatchCallContext(ctx, elems); err != nil {
			return nil, err
		}
		if err := errors.Join(elems[0].Error, elems[1].Error); err != nil {
			return nil, err
		}
		if uint64(head) < until {
			return nil, fmt.Errorf("%w: its latest block is %d, there was a block %d", errBehind, head, until)
		}
		return logs, nil
	})
}

// TransactionReceipt is the receipt of a transaction; geth.NotFound if the node knows of none.
func (c *Chain) TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	r, err := ask(ctx, c, func(ctx context.Context, e *endpoint, _ int) (*types.Receipt, error) {
		return e.eth.TransactionReceipt(ctx, hash)
	})
	if err == nil {
		c.see(r.BlockNumber.Uint64())
	}
	return r, err
}

// takerIn is the transaction of an account with a nonce in a block; nil if there is none.
func (c *Chain) takerIn(ctx context.Context, block uint64, account common.Address, nonce uint64) (*common.Hash, error) {
	return ask(ctx, c, func(ctx context.Context, e *endpoint, _ int) (*common.Hash, error) {
		var b *struct {
			Transactions []struct {
				Hash  common.Hash    `json:"hash"`
				From  common.Address `json:"from"`
				Nonce hexutil.Uint64 `json:"nonce"`
			} `json:"transactions"`
		}
		if err := e.rpc.CallContext(ctx, &b, "eth_getBlockByNumber", hexutil.Uint64(block), true); err != nil {
			return nil, err
		}
		if b == nil {
			return nil, fmt.Errorf("%w: it has no block %d", errBehind, block)
		}
		for _, t := range b.Transactions {
			if t.From == account && uint64(t.Nonce) == nonce {
				return &t.Hash, nil
			}
		}
		return nil, nil
	})
}
