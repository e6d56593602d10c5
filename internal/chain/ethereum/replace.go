package ethereum

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

// ErrIdle says that nothing of an account is on its way.
var ErrIdle = errors.New("no transaction of the account is on its way")

// Waiting is a signed transaction on the journal that is not settled. Those of one account have one nonce: at most one
// of them happens.
type Waiting struct {
	Name    string
	Kind    string // send, bump or cancel
	Hash    common.Hash
	Nonce   uint64
	Cap     *big.Int // wei for each gas, at most
	Tip     *big.Int
	Time    time.Time
	Refused string // by every node; empty if one may have it
}

// Waiting lists what the journal has of the account that is not settled.
func (s *Sender) Waiting() ([]Waiting, error) {
	b, err := s.Journal.open(s.Chain, s.Signer.Address())
	if err != nil {
		return nil, err
	}
	defer b.unlock()
	o, err := b.load()
	if o == nil || err != nil {
		return nil, err
	}
	var all []Waiting
	for _, t := range o.Transactions {
		all = append(all, Waiting{t.Name, t.Kind, t.Hash, o.Nonce, t.tx.GasFeeCap(), t.tx.GasTipCap(), t.Time, t.Refused})
	}
	return all, nil
}

// Replacement is what it would cost to send the transaction on its way again, or to cancel it, and the name of that; nil if none is on
// its way. Nothing is signed or sent. The gas is all that the transaction may take.
func (s *Sender) Replacement(ctx context.Context, cancel bool) (string, *Estimate, error) {
	b, err := s.Journal.open(s.Chain, s.Signer.Address())
	if err != nil {
		return "", nil, err
	}
	defer b.unlock()
	o, err := b.load()
	if o == nil || err != nil {
		return "", nil, err
	}
	kind := faster
	if cancel {
		kind = nothing
	}
	r, err := s.plan(ctx, o, kind)
	if err != nil {
		return "", nil, err
	}
	return r.name, r.Estimate, nil
}

// Bump sends the transaction on its way again, with fees of today that are an eighth higher at least, and awaits
// whichever comes into a block.
func (s *Sender) Bump(ctx context.Context) error { return s.replace(ctx, faster) }

// Cancel takes the nonce of the transaction on its way for one that moves nothing, and awaits whichever comes into
// a block: ErrGone says that it is the cancelling one.
func (s *Sender) Cancel(ctx context.Context) error { return s.replace(ctx, nothing) }

func (s *Sender) replace(ctx context.Context, kind string) error {
	b, err := s.Journal.open(s.Chain, s.Signer.Address())
	if err != nil {
		return err
	}
	defer b.unlock()
	o, err := b.load()
	if err != nil {
		return err
	}
	if o == nil {
		return fmt.Errorf("%s: %w", s.Signer.Address(), ErrIdle)
	}
	switch t, r, err := s.found(ctx, o); {
	case errors.Is(err, errReplaced):
		return errors.Join(fmt.Errorf("%s: %w", o.newest().Name, err), b.clear())
	case err != nil:
		return err
	case r != nil:
		_, err = s.settled(ctx, b, o, t, r, common.Hash{})
		return err
	}
	t, err := s.replacement(ctx, o, kind)
	if err != nil {
		return err
	}
	o.Transactions = append(o.Transactions, t)
	if err := b.save(o); err != nil {
		return fmt.Errorf("%w: the journal: %w", ErrUnsent, err)
	}
	if err := s.broadcast(ctx, b, o); err != nil {
		return err
	}
	_, err = s.await(ctx, b, o, common.Hash{})
	return err
}

// replacement is a transaction for the nonce of others, before it is signed.
type replacement struct {
	*Estimate
	action     *Action
	name, kind string
	intent     common.Hash
}

// replacement signs a transaction for the nonce of others.
func (s *Sender) replacement(ctx context.Context, o *open, kind string) (*transaction, error) {
	r, err := s.plan(ctx, o, kind)
	if err != nil {
		return nil, err
	}
	tx, err := s.Signer.Sign(ctx, r.transaction(s.Chain.ID, o.Nonce, r.action), s.Chain.ID)
	if err != nil {
		return nil, fmt.Errorf("%s: %w: %w", r.name, ErrUnsent, err)
	}
	return newTransaction(r.name, r.kind, r.intent, tx)
}

// plan is the last of the transactions of a nonce with higher fees, or one that moves nothing.
func (s *Sender) plan(ctx context.Context, o *open, kind string) (*replacement, error) {
	old, name, intent := o.newest(), o.newest().Name, o.newest().Intent
	a := &Action{Name: name, To: old.tx.To(), Value: old.tx.Value(), Data: old.tx.Data()}
	if kind == nothing && old.Kind != nothing {
		from := s.Signer.Address()
		a, name, intent = &Action{To: &from}, "cancel "+name, common.Hash{}
	}
	if old.Kind == nothing {
		kind = nothing
	}
	limit := old.tx.Gas()
	if kind == nothing {
		limit = params.TxGas
	}
	e := &Estimate{Gas: limit, Value: a.value()}
	var q estimateQuestions
	if err := s.Chain.Ask(ctx, q.of(s.Signer.Address(), &Action{To: &common.Address{}})...); err != nil {
		return nil, err
	}
	if err := s.Chain.fees(ctx, e, &q); err != nil {
		return nil, err
	}
	e.Limit = limit
	tip := e.Tip
	e.outbid(o)
	if tip != nil { // the price for each gas has grown with it
		e.Price = new(big.Int).Add(e.Price, new(big.Int).Sub(e.Tip, tip))
	}
	e.Balance = q.balance.ToInt()
	return &replacement{e, a, name, kind, intent}, nil
}

// outbid raises fees to what nodes want of a replacement: an eighth more than those of all before.
func (e *Estimate) outbid(o *open) {
	for _, t := range o.Transactions {
		if e.Tip == nil || t.tx.Type() == types.LegacyTxType {
			e.Price = atLeast(e.Price, t.tx.GasPrice())
			e.Cap = atLeast(e.Cap, t.tx.GasPrice())
			continue
		}
		e.Tip = atLeast(e.Tip, t.tx.GasTipCap())
		e.Cap = atLeast(e.Cap, t.tx.GasFeeCap())
	}
}

// atLeast is the larger of a price and an eighth more than an old one, rounded up.
func atLeast(price, old *big.Int) *big.Int {
	more := new(big.Int).Mul(old, big.NewInt(9))
	more.Add(more, big.NewInt(7)).Rsh(more, 3)
	if more.Cmp(price) <= 0 {
		return price
	}
	return more
}
