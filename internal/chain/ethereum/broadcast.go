package ethereum

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	geth "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// sendTimeout bounds the calls that send: they go on when the context ends, so that it
// is known whether a node took the transaction.
const sendTimeout = 30 * time.Second

// refusals are the words with which nodes say that they do not take a transaction. Any other error leaves
// open whether they have it.
var refusals = []string{
	"insufficient funds", "intrinsic gas too low", "exceeds block gas limit", "gas limit exceeded", "gas limit too high", "exceeds max transaction gas",
	"exceeds the configured cap", "underpriced", "less than block base fee", "max fee per gas less", "fee cap less", "higher than max fee per gas",
	"gas price too low", "invalid sender", "invalid signature", "invalid chain id", "oversized data", "max initcode size", "initcode size",
	"transaction type not supported", "replay-protected", "gas floor",
}

// refusal is the answer of a node that does not take a transaction; nil if it has it, or may have it.
func refusal(err error) error {
	var answered rpc.Error
	switch {
	case err == nil || !errors.As(err, &answered) || !mentions(err, refusals...):
		return nil
	case mentions(err, "insufficient funds"):
		return fmt.Errorf("%w: %w", ErrBalance, err)
	case mentions(err, "replacement"):
		return fmt.Errorf("%w: it waits at the same nonce: %w", ErrNonce, err)
	}
	return fmt.Errorf("%w: %w", ErrRefused, err)
}

// broadcast gives the newest signed transaction of a nonce to every node. An error means that every one refused it and
// none has it: then the journal says so. Whatever else they answer, the transaction may be on its way.
func (s *Sender) broadcast(ctx context.Context, b *book, o *open) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), sendTimeout)
	defer cancel()
	t := o.newest()
	refused, taken := s.Chain.offer(ctx, t.tx)
	if taken {
		s.report("%s: transaction %s", t.Name, t.Hash)
	}
	if s.Chain.mine != nil {
		s.Chain.mine()
	}
	if refused != nil {
		if known, err := s.Chain.known(ctx, o); known != nil || err != nil {
			refused = nil
		}
	}
	if refused == nil {
		if t.Refused == "" {
			return nil
		}
		t.Refused = ""
		return b.save(o)
	}
	t.Refused = refused.Error()
	if err := b.save(o); err != nil {
		return err
	}
	if !o.refused() {
		s.report("%s: %v; an earlier transaction of its nonce may still happen", t.Name, refused)
		return nil
	}
	return fmt.Errorf("%s: %w: %w; run the command again", t.Name, ErrUnsent, refused)
}

// offer sends a signed transaction to all nodes at a time. refused is not nil if every one refuses it; taken if
// one says that it has it.
func (c *Chain) offer(ctx context.Context, tx *types.Transaction) (refused error, taken bool) {
	answers := make([]error, len(c.nodes))
	var all sync.WaitGroup
	for i, e := range c.nodes {
		all.Go(func() {
			_, answers[i] = once(ctx, c, e, 0, func(ctx context.Context, e *endpoint, _ int) (struct{}, error) {
				return struct{}{}, e.eth.SendTransaction(ctx, tx)
			})
		})
	}
	all.Wait()
	refusing := 0
	for _, err := range answers {
		if err == nil || mentions(err, "already known", "already imported", "known transaction") {
			taken = true
		}
		if r := refusal(err); r != nil {
			refused = r
			refusing++
		}
	}
	if refusing < len(c.nodes) {
		refused = nil
	}
	return refused, taken
}

// looksByHash are how often every node is asked for a transaction before it is taken for unknown.
const looksByHash = 3

// known is one of the transactions that a node has, in a block or waiting; nil if none has any. An error means that
// one does not say.
func (c *Chain) known(ctx context.Context, o *open) (*transaction, error) {
	for n := range looksByHash {
		for _, e := range c.nodes {
			for _, t := range o.Transactions {
				if known, err := c.knows(ctx, e, t.Hash); err != nil {
					return nil, err
				} else if known {
					return t, nil
				}
			}
		}
		if n+1 < looksByHash {
			wait(ctx, c.Policy.Pause<<n, nil)
		}
	}
	return nil, nil
}

// knows asks one node for a transaction.
func (c *Chain) knows(ctx context.Context, e *endpoint, hash common.Hash) (bool, error) {
	for n := 0; ; n++ {
		known, err := once(ctx, c, e, n, func(ctx context.Context, e *endpoint, _ int) (bool, error) {
			_, _, err := e.eth.TransactionByHash(ctx, hash)
			return err == nil, err
		})
		if isNotFound(err) {
			return false, nil
		}
		if err == nil || n+1 >= c.Policy.Tries || ctx.Err() != nil {
			return known, err
		}
		wait(ctx, c.Policy.Pause, err)
	}
}

func isNotFound(err error) bool { return errors.Is(err, geth.NotFound) || indexing(err) }

// look is what one node says of transactions of a nonce, in one round trip.
type look struct {
	receipts []*types.Receipt
	head     hexutil.Uint64
	nonce    hexutil.Uint64 // of the next transaction of the account
}

// look asks one node after another where the transactions of a nonce are. A node may be behind, or forget.
func (s *Sender) look(ctx context.Context, o *open) (*look, error) {
	l := &look{receipts: make([]*types.Receipt, len(o.Transactions))}
	elems := []rpc.BatchElem{
		{Method: "eth_blockNumber", Result: &l.head}, {Method: "eth_getTransactionCount", Args: []any{s.Signer.Address(), "latest"}, Result: &l.nonce},
	}
	for i, t := range o.Transactions {
		elems = append(elems, rpc.BatchElem{Method: "eth_getTransactionReceipt", Args: []any{t.Hash}, Result: &l.receipts[i]})
	}
	if err := s.Chain.batch(ctx, elems); err != nil {
		return nil, err
	}
	for i := range elems {
		if err := elems[i].Error; err != nil && !isNotFound(err) {
			return nil, err
		}
	}
	s.Chain.see(uint64(l.head))
	for _, r := range l.receipts {
		if r != nil {
			s.Chain.see(r.BlockNumber.Uint64())
		}
	}
	return l, nil
}
