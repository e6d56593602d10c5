package ethereum

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/aivm/aivm/internal/chain/wallet"
)

// Errors of Send.
var (
	ErrNonce   = errors.New("another transaction of the account was first")
	ErrPending = errors.New("the transaction is on its way")
	ErrRefused = errors.New("the node refuses the transaction")
	ErrUnsent  = errors.New("nothing was sent")
	ErrFailed  = errors.New("the transaction failed")
	ErrGone    = errors.New("the transaction was cancelled")

	errReplaced = fmt.Errorf("%w: it took the nonce, this one will never happen", ErrNonce)
)

// Sender sends for one account.
type Sender struct {
	Chain   *Chain
	Signer  wallet.Signer
	Journal *Journal
	// Explain finds a contract's refusal in an error of the node; may be nil.
	Explain func(error) error
	// Report is told what happens, in one line each; may be nil.
	Report func(line string)
	// Poll is the longest time between two looks for a receipt; 0 is a second. The
	// first looks come sooner.
	Poll time.Duration
	// Confirmations is the number of blocks, a transaction's own included, with which it counts; 0 is 1.
	Confirmations uint64

	// signed is called between the journal and the node; for tests.
	signed func()
}

func (s *Sender) confirmations() uint64 { return max(s.Confirmations, 1) }

// Send makes an action happen once and returns its receipt.
//
// If the journal has a transaction of the account that is not settled, that is settled
// first; if it does the same as a, it is a. If a is to happen once and the journal has its receipt, that is
// returned. When the context ends before the transaction goes to the node, nothing is sent; when it ends later
// the error is ErrPending, and the next Send goes on from there.
func (s *Sender) Send(ctx context.Context, a *Action) (*types.Receipt, error) {
	b, err := s.Journal.open(s.Chain, s.Signer.Address())
	if err != nil {
		return nil, err
	}
	defer b.unlock()
	want := intent(s.Chain, s.Signer.Address(), a)
	for {
		r, again, err := s.step(ctx, b, want, a)
		if !again {
			return r, err
		}
		if err != nil {
			s.report("%v", err)
		}
	}
}

// step settles what is open and sends the action. again says that something else took the nonce that was left by what
// every node had refused: the action has not happened, and never will with that nonce.
func (s *Sender) step(ctx context.Context, b *book, want common.Hash, a *Action) (r *types.Receipt, again bool, err error) {
	if r, err := s.resume(ctx, b, want); err != nil || r != nil {
		return r, false, err
	}
	if a.Once {
		if r, err := s.already(ctx, b, want); err != nil || r != nil {
			return r, false, err
		}
	}
	before, err := b.load() // what every node refused, if anything
	if err != nil {
		return nil, false, err
	}
	o, err := s.sign(ctx, b, before, want, a)
	if err != nil {
		return nil, false, err
	}
	if s.signed != nil {
		s.signed()
	}
	if ctx.Err() != nil {
		return nil, false, errors.Join(fmt.Errorf("%w: %w", ErrUnsent, ctx.Err()), b.restore(before))
	}
	if err := s.broadcast(ctx, b, o); err != nil {
		return nil, false, err
	}
	r, err = s.await(ctx, b, o, want)
	return r, r == nil && err == nil || before != nil && errors.Is(err, ErrNonce), err
}

// Done is the receipt of an action that is to happen once, if it has: nil if the journal knows of none.
func (s *Sender) Done(ctx context.Context, a *Action) (*types.Receipt, error) {
	b, err := s.Journal.open(s.Chain, s.Signer.Address())
	if err != nil {
		return nil, err
	}
	defer b.unlock()
	d, err := b.settled(intent(s.Chain, s.Signer.Address(), a))
	if d == nil || err != nil {
		return nil, err
	}
	return d.Receipt, nil
}

// Pending settles what the journal has of the account, if anything.
func (s *Sender) Pending(ctx context.Context) error {
	b, err := s.Journal.open(s.Chain, s.Signer.Address())
	if err != nil {
		return err
	}
	defer b.unlock()
	_, err = s.resume(ctx, b, common.Hash{})
	return err
}

func (s *Sender) report(format string, args ...any) {
	if s.Report != nil {
		s.Report(fmt.Sprintf(format, args...))
	}
}

// sign estimates, checks and signs an action, and writes it to the journal. What every node refused keeps its place
// there, and its nonce is taken again: should it happen after all, this one cannot.
func (s *Sender) sign(ctx context.Context, b *book, before *open, want common.Hash, a *Action) (*open, error) {
	from := s.Signer.Address()
	e, err := s.Chain.Estimate(ctx, from, a, s.Explain)
	if err == nil {
		err = e.Affordable(from)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", a.Name, err)
	}
	o := &open{Head: s.Chain.seen.Load()}
	if before != nil {
		o.Nonce, o.Head, o.Transactions = before.Nonce, before.Head, before.latest()
	} else if o.Nonce, err = s.nonce(ctx); err != nil {
		return nil, err
	}
	tx, err := s.Signer.Sign(ctx, e.transaction(s.Chain.ID, o.Nonce, a), s.Chain.ID)
	if err != nil {
		return nil, fmt.Errorf("%s: %w: %w", a.Name, ErrUnsent, err)
	}
	t, err := newTransaction(a.Name, original, want, tx)
	if err != nil {
		return nil, err
	}
	o.Transactions = append(o.Transactions, t)
	if err := b.save(o); err != nil {
		return nil, fmt.Errorf("%w: the journal: %w", ErrUnsent, err)
	}
	return o, nil
}

// nonce is the next one of the account: what is pending counts, and what is in blocks, of which the node
// must have the latest that was seen.
func (s *Sender) nonce(ctx context.Context) (uint64, error) {
	mined, err := s.Chain.NonceAt(ctx, s.Signer.Address(), nil)
	if err != nil {
		return 0, err
	}
	pending, err := ask(ctx, s.Chain, func(ctx context.Context, e *endpoint, _ int) (uint64, error) {
		return e.eth.PendingNonceAt(ctx, s.Signer.Address())
	})
	return max(mined, pending), err
}

// restore is the journal as it was before a transaction was signed that did not go out.
func (b *book) restore(before *open) error {
	if before == nil {
		return b.clear()
	}
	return b.save(before)
}

// resume settles what is on its way. If that is what is wanted, its receipt is returned. What every node refused
// and none has stays on the journal: it is not sent again, unless it is wanted again, and then anew.
func (s *Sender) resume(ctx context.Context, b *book, want common.Hash) (*types.Receipt, error) {
	o, err := b.load()
	if o == nil || err != nil {
		return nil, err
	}
	t := o.newest()
	if o.refused() {
		if left, err := s.left(ctx, b, o); left || err != nil {
			return nil, s.unlessOver(err)
		}
	} else {
		s.report("%s: transaction %s of %s is not settled yet: going on with it", t.Name, t.Hash, t.Time.Format(time.DateTime))
		if err := s.broadcast(ctx, b, o); err != nil {
			return nil, s.unlessOver(err)
		}
	}
	r, err := s.await(ctx, b, o, want)
	return r, s.unlessOver(err)
}

// left reports whether what every node refused has come to nothing so far: no block has it, no node knows it. If one does, it is
// on its way like any other.
func (s *Sender) left(ctx context.Context, b *book, o *open) (bool, error) {
	_, r, err := s.found(ctx, o)
	switch {
	case errors.Is(err, errReplaced):
		return false, errors.Join(fmt.Errorf("%s: %w", o.newest().Name, err), b.clear())
	case err != nil:
		return false, s.pending(o, err)
	case r != nil:
		return false, nil
	}
	known, err := s.Chain.known(ctx, o)
	switch {
	case err != nil:
		return false, s.pending(o, err)
	case known == nil:
		return true, nil
	}
	s.report("%s: every node refused transaction %s, and now one has it", known.Name, known.Hash)
	known.Refused = ""
	return false, b.save(o)
}

// already is the receipt of what has happened and is not to happen again. The chain is asked: a block that
// it was in may be none any more.
func (s *Sender) already(ctx context.Context, b *book, want common.Hash) (*types.Receipt, error) {
	d, err := b.settled(want)
	if d == nil || err != nil {
		return nil, err
	}
	s.report("%s: done already, transaction %s", d.Name, d.Hash)
	r, err := s.Chain.TransactionReceipt(ctx, d.Hash)
	if err == nil && r.BlockHash == d.Receipt.BlockHash {
		return r, nil
	}
	if err != nil && !isNotFound(err) {
		return nil, err
	}
	o := &open{Nonce: d.Nonce, Head: d.Head, Transactions: []*transaction{&d.transaction}}
	if err := b.save(o); err != nil {
		return nil, err
	}
	if err := s.broadcast(ctx, b, o); err != nil {
		return nil, s.unlessOver(err)
	}
	r, err = s.await(ctx, b, o, want)
	return r, s.unlessOver(err)
}

// unlessOver drops errors that say that an earlier transaction never will happen: that
// settles it.
func (s *Sender) unlessOver(err error) error {
	if errors.Is(err, ErrNonce) || errors.Is(err, ErrFailed) || errors.Is(err, ErrGone) || errors.Is(err, ErrUnsent) {
		s.report("%v", err)
		return nil
	}
	return err
}
