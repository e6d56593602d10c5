package wallet

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/accounts/external"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// Remote is a Signer whose key is elsewhere.
type Remote struct {
	url     string
	signer  *external.ExternalSigner
	account accounts.Account
}

// Connect reaches a remote signer. Without an address it wants the signer to have one
// account.
func Connect(ctx context.Context, url string, address *common.Address) (*Remote, error) {
	var list []accounts.Account
	s, err := within(ctx, func() (*external.ExternalSigner, error) {
		s, err := external.NewExternalSigner(url)
		if err == nil {
			list = s.Accounts()
		}
		return s, err
	})
	if err != nil {
		return nil, fmt.Errorf("%w %s: %w", ErrSigner, url, err)
	}
	var names []string
	for _, a := range list {
		names = append(names, a.Address.Hex())
	}
	if address == nil {
		if len(list) != 1 {
			return nil, fmt.Errorf("%w %s: it has %d accounts: choose one (%s)", ErrSigner, url, len(list), strings.Join(names, ", "))
		}
		return &Remote{url, s, list[0]}, nil
	}
	i := slices.IndexFunc(list, func(a accounts.Account) bool { return a.Address == *address })
	if i < 0 {
		return nil, fmt.Errorf("%w %s: it has no account %s, but %s", ErrSigner, url, address, strings.Join(names, ", "))
	}
	return &Remote{url, s, list[i]}, nil
}

// Address implements Signer.
func (r *Remote) Address() common.Address { return r.account.Address }

// Sign implements Signer. It waits for whoever approves transactions at the signer, and
// refuses what comes back if it is another transaction or another account's.
func (r *Remote) Sign(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	signed, err := within(ctx, func() (*types.Transaction, error) { return r.signer.SignTx(r.account, tx, chainID) })
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSigner, err)
	}
	s := types.LatestSignerForChainID(chainID)
	if signed == nil || s.Hash(signed) != s.Hash(tx) {
		return nil, fmt.Errorf("%w: it signed another transaction than it was asked to", ErrSigner)
	}
	if from, err := types.Sender(s, signed); err != nil || from != r.account.Address {
		return nil, fmt.Errorf("%w: it signed as %s, want %s", ErrSigner, from, r.account.Address)
	}
	return signed, nil
}

// SignTyped implements Signer. It waits for whoever approves at the signer, and refuses what another account signed, or something else.
func (r *Remote) SignTyped(ctx context.Context, data *apitypes.TypedData) ([]byte, error) {
	c, err := rpc.DialContext(ctx, r.url)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSigner, err)
	}
	defer c.Close()
	var signature hexutil.Bytes
	address := common.NewMixedcaseAddress(r.account.Address)
	if err := c.CallContext(ctx, &signature, "account_signTypedData", &address, data); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSigner, err)
	}
	from, err := SignedBy(data, signature)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSigner, err)
	}
	if from != r.account.Address {
		return nil, fmt.Errorf("%w: what it signed is something else, or another account's than %s", ErrSigner, r.account.Address)
	}
	return signature, nil
}

// within runs a call that knows no context; it is left behind when the context ends.
func within[T any](ctx context.Context, call func() (T, error)) (T, error) {
	type answer struct {
		value T
		err   error
	}
	done := make(chan answer, 1)
	go func() {
		v, err := call()
		done <- answer{v, err}
	}()
	select {
	case <-ctx.Done():
		var zero T
		return zero, ctx.Err()
	case a := <-done:
		return a.value, a.err
	}
}
