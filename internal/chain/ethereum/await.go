package ethereum

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	geth "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// firstPoll is the time to the second look for a receipt; the later ones come at longer and longer times.
const firstPoll = 20 * time.Millisecond

// patience is how many looks in a row may fail; each is many tries.
const patience = 3

// offers is how many looks without a receipt there are between two broadcasts: nodes restart and forget.
const offers = 6

// await waits until a transaction of a nonce is in a block, and as deep as wanted, and settles the nonce. The receipt is
// that of the intent want.
func (s *Sender) await(ctx context.Context, b *book, o *open, want common.Hash) (*types.Receipt, error) {
	most := s.Poll
	if most == 0 {
		most = time.Second
	}
	poll := min(most, firstPoll)
	for n, troubles := 1, 0; ; n++ {
		t, r, err := s.found(ctx, o)
		switch {
		case err == nil && r != nil:
			return s.settled(ctx, b, o, t, r, want)
		case errors.Is(err, errReplaced):
			return nil, errors.Join(fmt.Errorf("%s: %w", o.newest().Name, err), b.clear())
		case ctx.Err() != nil:
			return nil, s.pending(o, ctx.Err())
		case err == nil:
			troubles = 0
		default:
			if troubles++; troubles >= patience {
				return nil, s.pending(o, err)
			}
		}
		if n%offers == 0 && r == nil && o.newest().Refused == "" {
			s.Chain.offer(ctx, o.newest().tx)
			if s.Chain.mine != nil {
				s.Chain.mine()
			}
		}
		select {
		case <-ctx.Done():
		case <-time.After(poll):
		}
		poll = min(most, poll+poll/2)
	}
}

func (s *Sender) pending(o *open, err error) error {
	t := o.newest()
	return fmt.Errorf("%s: %w, %s: run the same command again for its receipt, nothing is sent twice: %w", t.Name, ErrPending, t.Hash, err)
}

// found is the transaction of a nonce that is in a block, deep enough, with its receipt; nil if none is yet. errReplaced
// says that another transaction is: none of these ever will be.
func (s *Sender) found(ctx context.Context, o *open) (*transaction, *types.Receipt, error) {
	l, err := s.look(ctx, o)
	if err != nil {
		return nil, nil, err
	}
	for i, r := range l.receipts {
		if r != nil && r.TxHash == o.Transactions[i].Hash {
			if s.deep(r.BlockNumber.Uint64()) {
				return o.Transactions[i], r, nil
			}
			return nil, nil, nil
		}
	}
	if uint64(l.nonce) <= o.Nonce {
		return nil, nil, nil
	}
	return nil, nil, s.taken(ctx, o)
}

// deep reports whether a block has as many on top as are wanted.
func (s *Sender) deep(block uint64) bool { return block+s.confirmations() <= s.Chain.seen.Load()+1 }

// taken finds the block in which the account's nonce went past that of the transactions, by halving: errReplaced if that is deep enough
// and has another transaction of the account with the nonce. Nothing less says so: nodes lag, forget, and answer from the middle
// of making a block.
func (s *Sender) taken(ctx context.Context, o *open) error {
	past := func(block uint64) (bool, error) {
		n, err := s.Chain.NonceAt(ctx, s.Signer.Address(), new(big.Int).SetUint64(block))
		return n > o.Nonce, err
	}
	high := s.Chain.seen.Load() + 1 - min(s.confirmations(), s.Chain.seen.Load()+1)
	if p, err := past(high); err != nil || !p {
		return err
	}
	low := min(o.Head, high)
	for step := uint64(1); low > 0; step *= 2 { // the nonce was too low already when they were signed
		p, err := past(low)
		if err != nil {
			return fmt.Errorf("nonce %d is taken, and the node does not say by which transaction (name one that has the state of block %d, with --rpc): %w", o.Nonce, low, err)
		}
		if !p {
			break
		}
		high, low = low, low-min(low, step)
	}
	for low+1 < high {
		middle := low + (high-low)/2
		p, err := past(middle)
		switch {
		case err != nil:
			return err
		case p:
			high = middle
		default:
			low = middle
		}
	}
	taker, err := s.Chain.takerIn(ctx, high, s.Signer.Address(), o.Nonce)
	if err != nil || taker == nil || slices.ContainsFunc(o.Transactions, func(t *transaction) bool { return t.Hash == *taker }) {
		return err // a receipt comes
	}
	return fmt.Errorf("%w: %s in block %d", errReplaced, *taker, high)
}

// settled is the end of transactions of a nonce, of which t is in a block.
func (s *Sender) settled(ctx context.Context, b *book, o *open, t *transaction, r *types.Receipt, want common.Hash) (*types.Receipt, error) {
	if err := b.settle(o, t, r); err != nil {
		return nil, fmt.Errorf("%s: it is done, transaction %s: %w", t.Name, t.Hash, err)
	}
	switch {
	case r.Status != types.ReceiptStatusSuccessful:
		return nil, fmt.Errorf("%s: %w in block %s, %s: %w", t.Name, ErrFailed, r.BlockNumber, t.Hash, s.reason(ctx, t, r))
	case t.Kind == nothing:
		return nil, fmt.Errorf("%s: %w: %s in block %s took its nonce", o.Transactions[0].Name, ErrGone, t.Hash, r.BlockNumber)
	case t.Intent != want:
		s.report("%s: done, transaction %s", t.Name, t.Hash)
		return nil, nil
	}
	return r, nil
}

// Reasons of a transaction that failed, where the contract gives none.
var (
	errGas    = errors.New("it ran out of gas")
	errSilent = errors.New("it does not say why")
)

// reason runs a failed transaction again at its block to learn why it failed.
func (s *Sender) reason(ctx context.Context, t *transaction, r *types.Receipt) error {
	if r.GasUsed >= t.tx.Gas() {
		return errGas
	}
	_, err := s.Chain.CallContract(ctx, geth.CallMsg{
		From: s.Signer.Address(), To: t.tx.To(), Value: t.tx.Value(), Data: t.tx.Data(), Gas: t.tx.Gas(),
	}, r.BlockNumber)
	if err == nil {
		return errSilent
	}
	return explained(s.Explain, err)
}

func explained(explain func(error) error, err error) error {
	if explain == nil || err == nil {
		return err
	}
	return explain(err)
}
