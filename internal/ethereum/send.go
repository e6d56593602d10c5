package ethereum

import (
	"context"
	"errors"
	"fmt"
	"time"

	geth "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/aivm/aivm/internal/wallet"
)

// Errors of Send.
var (
	ErrNonce    = errors.New("another transaction of the account was first")
	ErrPending  = errors.New("the transaction is on its way")
	ErrRefused  = errors.New("the node refuses the transaction")
	ErrUnsent   = errors.New("nothing was sent")
	ErrFailed   = errors.New("the transaction failed")
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
	// Keep is told of the receipt of the action that Send is called with, before the
	// journal forgets the transaction: what it keeps is not lost. It may be nil; an
	// error leaves the transaction on the journal.
	Keep func(*types.Receipt) error
	// Poll is the longest time between two looks for a receipt; 0 is a second. The
	// first looks come sooner.
	Poll time.Duration

	wanted common.Hash // intent of the action that Send is called with
	// signed is called between the journal and the node; for tests.
	signed func()
}

// Send makes an action happen once and returns its receipt.
//
// If the journal has a transaction of the account that is not settled, that is settled
// first; if it does the same as a, it is a. When the context ends before the transaction
// goes to the node, nothing is sent; when it ends later the error is ErrPending, and
// the next Send goes on from there.
func (s *Sender) Send(ctx context.Context, a *Action) (*types.Receipt, error) {
	b, err := s.Journal.open(s.Chain, s.Signer.Address())
	if err != nil {
		return nil, err
	}
	defer b.unlock()
	want := intent(s.Chain, s.Signer.Address(), a)
	s.wanted = want
	r, err := s.resume(ctx, b)
	if err != nil || r != nil {
		return r, err
	}
	tx, err := s.sign(ctx, a)
	if err != nil {
		return nil, err
	}
	e, err := b.save(a.Name, want, tx)
	if err != nil {
		return nil, fmt.Errorf("%w: the journal: %w", ErrUnsent, err)
	}
	if s.signed != nil {
		s.signed()
	}
	if ctx.Err() != nil {
		return nil, errors.Join(fmt.Errorf("%w: %w", ErrUnsent, ctx.Err()), b.clear())
	}
	if err := s.broadcast(ctx, b, e); err != nil {
		return nil, err
	}
	return s.await(ctx, b, e)
}

// Pending settles what the journal has of the account, if anything.
func (s *Sender) Pending(ctx context.Context) error {
	b, err := s.Journal.open(s.Chain, s.Signer.Address())
	if err != nil {
		return err
	}
	defer b.unlock()
	s.wanted = common.Hash{}
	_, err = s.resume(ctx, b)
	return err
}

func (s *Sender) report(format string, args ...any) {
	if s.Report != nil {
		s.Report(fmt.Sprintf(format, args...))
	}
}

// sign estimates, checks and signs an action.
func (s *Sender) sign(ctx context.Context, a *Action) (*types.Transaction, error) {
	from := s.Signer.Address()
	e, err := s.Chain.Estimate(ctx, from, a, s.Explain)
	if err == nil {
		err = e.Affordable(from)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", a.Name, err)
	}
	nonce, err := s.Chain.PendingNonceAt(ctx, from)
	if err != nil {
		return nil, s.Chain.failed(err)
	}
	tx, err := s.Signer.Sign(ctx, e.transaction(s.Chain.ID, nonce, a), s.Chain.ID)
	if err != nil {
		return nil, fmt.Errorf("%s: %w: %w", a.Name, ErrUnsent, err)
	}
	return tx, nil
}

// resume settles what is on its way. If that is what is wanted, its receipt is returned.
func (s *Sender) resume(ctx context.Context, b *book) (*types.Receipt, error) {
	e, err := b.load()
	if e == nil || err != nil {
		return nil, err
	}
	s.report("%s: transaction %s of %s is not settled yet: going on with it", e.Name, e.Hash, e.Time.Format(time.DateTime))
	if err := s.broadcast(ctx, b, e); err != nil {
		return nil, s.unlessOver(err)
	}
	r, err := s.await(ctx, b, e)
	if err != nil {
		return nil, s.unlessOver(err)
	}
	if e.Intent != s.wanted {
		s.report("%s: done", e.Name)
		return nil, nil
	}
	return r, nil
}

// unlessOver drops errors that say that an earlier transaction never will happen: that
// settles it.
func (s *Sender) unlessOver(err error) error {
	if errors.Is(err, ErrNonce) || errors.Is(err, ErrFailed) {
		s.report("%v", err)
		return nil
	}
	return err
}

// sendTimeout bounds the call that sends: it goes on when the context ends, so that it
// is known whether the node took the transaction.
const sendTimeout = 30 * time.Second

// broadcast gives a signed transaction to the node. What the node definitely refused is
// off the journal; where no answer came, it stays on.
func (s *Sender) broadcast(ctx context.Context, b *book, e *entry) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), sendTimeout)
	defer cancel()
	err := s.Chain.SendTransaction(ctx, e.tx)
	if err == nil {
		s.report("%s: transaction %s", e.Name, e.Hash)
		if s.Chain.mine != nil {
			s.Chain.mine()
		}
		return nil
	}
	var answered rpc.Error
	switch {
	case mentions(err, "already known", "already imported", "known transaction"):
		return nil
	case !errors.As(err, &answered):
		return fmt.Errorf("%s: %w: run the same command again, nothing is sent twice: %w", e.Name, ErrPending, s.Chain.failed(err))
	case mentions(err, "nonce too low"):
		if _, err := s.Chain.TransactionReceipt(ctx, e.Hash); err == nil {
			return nil // it is in a block already
		}
		err = fmt.Errorf("%w: nonce %d is taken", ErrNonce, e.tx.Nonce())
	case mentions(err, "replacement"):
		err = fmt.Errorf("%w: it waits at nonce %d: %w", ErrNonce, e.tx.Nonce(), err)
	case mentions(err, "insufficient funds"):
		err = fmt.Errorf("%w: %w", ErrBalance, err)
	default:
		err = fmt.Errorf("%w: %w", ErrRefused, err)
	}
	return errors.Join(fmt.Errorf("%s: %w: %w; run the command again", e.Name, ErrUnsent, err), b.clear())
}

// firstPoll is the time to the second look for a receipt; the later ones come at longer and longer times.
const firstPoll = 20 * time.Millisecond

// patience is how many errors in a row of a node are waited out.
const patience = 10

// await waits for the receipt of a transaction and takes it off the journal.
func (s *Sender) await(ctx context.Context, b *book, e *entry) (*types.Receipt, error) {
	most := s.Poll
	if most == 0 {
		most = time.Second
	}
	poll := min(most, firstPoll)
	troubles, passed := 0, 0
	for {
		r, err := s.Chain.TransactionReceipt(ctx, e.Hash)
		switch {
		case err == nil:
			return s.settled(ctx, b, e, r)
		case ctx.Err() != nil:
			return nil, fmt.Errorf("%s: %w, %s: run the same command again for its receipt, nothing is sent twice: %w", e.Name, ErrPending, e.Hash, ctx.Err())
		case errors.Is(err, geth.NotFound) || mentions(err, "indexing"):
			troubles = 0
			if passed, err = s.passed(ctx, e, passed); err != nil {
				return nil, errors.Join(fmt.Errorf("%s: %w", e.Name, err), b.clear())
			}
		default:
			if troubles++; troubles >= patience {
				return nil, fmt.Errorf("%s: %w, %s: run the same command again for its receipt, nothing is sent twice: %w", e.Name, ErrPending, e.Hash, s.Chain.failed(err))
			}
		}
		select {
		case <-ctx.Done():
		case <-time.After(poll):
		}
		poll = min(most, poll+poll/2)
	}
}

// passed counts the looks at which the account's nonce was past the transaction's though
// there was no receipt; at the third, another transaction took the nonce.
func (s *Sender) passed(ctx context.Context, e *entry, n int) (int, error) {
	next, err := s.Chain.NonceAt(ctx, s.Signer.Address(), nil)
	if err != nil || next <= e.tx.Nonce() {
		return 0, nil // an error here is seen again where receipts are asked for
	}
	if n++; n < 3 {
		return n, nil
	}
	return n, errReplaced
}

// settled is the end of a transaction that is in a block.
func (s *Sender) settled(ctx context.Context, b *book, e *entry, r *types.Receipt) (*types.Receipt, error) {
	if s.Keep != nil && e.Intent == s.wanted {
		if err := s.Keep(r); err != nil {
			return nil, fmt.Errorf("%s: it is done, transaction %s: %w", e.Name, e.Hash, err)
		}
	}
	if err := b.clear(); err != nil {
		return nil, err
	}
	if r.Status == types.ReceiptStatusSuccessful {
		return r, nil
	}
	return nil, fmt.Errorf("%s: %w in block %s, %s: %w", e.Name, ErrFailed, r.BlockNumber, e.Hash, s.reason(ctx, e, r))
}

// Reasons of a transaction that failed, where the contract gives none.
var (
	errGas    = errors.New("it ran out of gas")
	errSilent = errors.New("it does not say why")
)

// reason runs a failed transaction again at its block to learn why it failed.
func (s *Sender) reason(ctx context.Context, e *entry, r *types.Receipt) error {
	if r.GasUsed >= e.tx.Gas() {
		return errGas
	}
	_, err := s.Chain.CallContract(ctx, geth.CallMsg{
		From: s.Signer.Address(), To: e.tx.To(), Value: e.tx.Value(), Data: e.tx.Data(), Gas: e.tx.Gas(),
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
