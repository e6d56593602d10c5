// Package ethereum reaches a chain and sends transactions to it: each at most once, and
// none lost.
//
// A transaction is estimated first, so that a contract's refusal costs nothing and is
// explained; then signed and written to a journal; then sent; then its receipt is awaited.
// Whatever ends the process in between, the next Send of the same account goes on
// with what the journal has, before it does anything else.
package ethereum

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net"
	"net/url"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/rpc"
)

// Errors of this package.
var (
	ErrUnreachable = errors.New("the RPC does not answer")
	ErrChain       = errors.New("another chain")
	ErrNoCode      = errors.New("no contract there")
)

// Client is what is asked of a node.
type Client = simulated.Client

// Chain is a chain at a node.
type Chain struct {
	Client
	ID      *big.Int
	Genesis common.Hash // tells development chains with one id apart
	URL     string

	mine  func() // makes a block of what is pending; nil where others do
	close func()
}

// dialTimeout bounds the first contact with a node.
const dialTimeout = 15 * time.Second

// Dial reaches the node at an http, ws or ipc address. If want is not nil the chain must
// have that id.
func Dial(ctx context.Context, address string, want *big.Int) (*Chain, error) {
	if u, err := url.Parse(address); err != nil || address == "" || (u.Scheme != "" && u.Host == "") {
		return nil, fmt.Errorf("%q is no address of an RPC: want one as http://127.0.0.1:8545", address)
	}
	ctx, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	r, err := rpc.DialContext(ctx, address)
	if err != nil {
		return nil, fmt.Errorf("%s: %w: %w", visible(address), ErrUnreachable, err)
	}
	c := &Chain{Client: ethclient.NewClient(r), URL: visible(address), close: r.Close}
	if err := c.identify(ctx); err != nil {
		r.Close()
		return nil, fmt.Errorf("%s: %w: %w", c.URL, ErrUnreachable, err)
	}
	if want != nil && c.ID.Cmp(want) != 0 {
		r.Close()
		return nil, fmt.Errorf("%s: %w: its chain id is %s, want %s", c.URL, ErrChain, c.ID, want)
	}
	return c, nil
}

func (c *Chain) identify(ctx context.Context) error {
	id, err := c.ChainID(ctx)
	if err != nil {
		return err
	}
	head, err := c.HeaderByNumber(ctx, new(big.Int))
	if err != nil {
		return err
	}
	c.ID, c.Genesis = id, head.Hash()
	return nil
}

// visible is an address without what is often a secret: password, path and query.
func visible(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return address
	}
	return u.Scheme + "://" + u.Host
}

// Close ends the connection.
func (c *Chain) Close() { c.close() }

// Simulated reports whether the chain lives in this process.
func (c *Chain) Simulated() bool { return c.mine != nil }

// Contract checks that there is code at an address.
func (c *Chain) Contract(ctx context.Context, address common.Address) error {
	code, err := c.CodeAt(ctx, address, nil)
	if err != nil {
		return c.failed(err)
	}
	if len(code) == 0 {
		return fmt.Errorf("%s: %w on chain %s", address, ErrNoCode, c.ID)
	}
	return nil
}

// Now is the time of the latest block.
func (c *Chain) Now(ctx context.Context) (time.Time, error) {
	h, err := c.HeaderByNumber(ctx, nil)
	if err != nil {
		return time.Time{}, c.failed(err)
	}
	return time.Unix(int64(h.Time), 0), nil
}

// failed says of an error of the transport that the node does not answer. Errors that
// the node itself reports stay as they are.
func (c *Chain) failed(err error) error {
	var answered rpc.Error
	var transport net.Error
	var status rpc.HTTPError
	switch {
	case errors.As(err, &answered) || errors.Is(err, context.Canceled):
		return err
	case errors.As(err, &transport) || errors.As(err, &status) || errors.Is(err, io.EOF) || errors.Is(err, rpc.ErrClientQuit):
		return fmt.Errorf("%s: %w: %w", c.URL, ErrUnreachable, err)
	}
	return err
}
