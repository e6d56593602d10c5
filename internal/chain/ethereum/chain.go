// Package ethereum reaches a chain and sends transactions to it: each at most once, and
// none lost.
//
// A transaction is estimated first, so that a contract's refusal costs nothing and is
// explained; then signed and written to a journal; then sent to every node; then its receipt is
// awaited. Whatever ends the process in between, the next Send of the same account goes on
// with what the journal has, before it does anything else. SPEC 15.6 has the rules.
package ethereum

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/url"
	"strings"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// Errors of this package.
var (
	ErrUnreachable = errors.New("the RPC does not answer")
	ErrChain       = errors.New("another chain")
	ErrNoCode      = errors.New("no contract there")
)

// Chain is a chain at one or more nodes.
type Chain struct {
	ID      *big.Int
	Genesis common.Hash // tells development chains with one id apart
	URL     string
	Policy  Policy

	nodes  []*endpoint
	at     atomic.Int32  // node that is asked next
	seen   atomic.Uint64 // latest block that there was
	looked atomic.Pointer[time.Time]

	mine func() // makes a block of what is pending; nil where others do
	stop func()
}

// dialTries bounds the first contact with a node: an address that is mistyped is found out soon.
const dialTries = 5

// Dial reaches the nodes at http, ws or ipc addresses, separated by commas: one must answer, and all that do must have
// one chain. If want is not nil that must have that id.
func Dial(ctx context.Context, addresses string, want *big.Int) (*Chain, error) {
	return DialWith(ctx, addresses, want, Patient)
}

// DialWith is Dial with another policy.
func DialWith(ctx context.Context, addresses string, want *big.Int, p Policy) (*Chain, error) {
	c := &Chain{Policy: p}
	for address := range strings.SplitSeq(addresses, ",") {
		address = strings.TrimSpace(address)
		if u, err := url.Parse(address); err != nil || address == "" || (u.Scheme != "" && u.Host == "") {
			return nil, fmt.Errorf("%q is no address of an RPC: want one as http://127.0.0.1:8545", address)
		}
		c.nodes = append(c.nodes, &endpoint{address: address, url: visible(address)})
	}
	c.URL = c.nodes[0].url
	if err := c.identify(ctx, want); err != nil {
		c.Close()
		return nil, err
	}
	return c, nil
}

// identify learns the chain from the first node that answers; the others are asked before their first use.
func (c *Chain) identify(ctx context.Context, want *big.Int) error {
	pause := c.Policy.Pause
	for n := 0; ; n++ {
		e := c.node()
		try, cancel := context.WithTimeout(ctx, c.Policy.Try)
		i, err := e.identify(try, n)
		cancel()
		if err == nil {
			if c.ID, c.Genesis, e.known = i.id, i.genesis, true; want != nil && c.ID.Cmp(want) != 0 {
				return fmt.Errorf("%s: %w: its chain id is %s, want %s", e.url, ErrChain, c.ID, want)
			}
			c.see(i.head)
			c.looked.Store(now())
			return c.agree(ctx)
		}
		if ctx.Err() != nil {
			return fmt.Errorf("%s: %w: %w", e.url, ErrUnreachable, ctx.Err())
		}
		if n+1 >= min(dialTries, c.Policy.Tries)*len(c.nodes) {
			return fmt.Errorf("%s: %w: %w", e.url, ErrUnreachable, err)
		}
		c.avoid(e)
		wait(ctx, pause, err)
		pause = min(c.Policy.Most, 2*pause)
	}
}

// agree refuses nodes that answer and have another chain.
func (c *Chain) agree(ctx context.Context) error {
	for _, e := range c.nodes {
		if e.known {
			continue
		}
		try, cancel := context.WithTimeout(ctx, c.Policy.Try)
		err := e.ready(try, c, 0)
		cancel()
		if errors.Is(err, ErrChain) {
			return err
		}
	}
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
func (c *Chain) Close() {
	if c.stop != nil {
		c.stop()
		return
	}
	for _, e := range c.nodes {
		e.close()
	}
}

// Simulated reports whether the chain lives in this process.
func (c *Chain) Simulated() bool { return c.mine != nil }

// Contract checks that there is code at an address.
func (c *Chain) Contract(ctx context.Context, address common.Address) error {
	code, err := c.CodeAt(ctx, address, nil)
	if err != nil {
		return err
	}
	return c.haveCode(address, code)
}

func (c *Chain) haveCode(address common.Address, code []byte) error {
	if len(code) == 0 {
		return fmt.Errorf("%s: %w on chain %s", address, ErrNoCode, c.ID)
	}
	return nil
}

// Now is the time of the latest block.
func (c *Chain) Now(ctx context.Context) (time.Time, error) {
	h, err := c.HeaderByNumber(ctx, nil)
	if err != nil {
		return time.Time{}, err
	}
	return time.Unix(int64(h.Time), 0), nil
}

// Attach is a chain at a connection that is there already. Whoever made the connection closes it.
func Attach(ctx context.Context, r *rpc.Client) (*Chain, error) {
	c := &Chain{URL: "connection", Policy: Patient, nodes: []*endpoint{attached(r)}, stop: func() {}}
	return c, c.identify(ctx, nil)
}

// attached is a node at a connection of this process.
func attached(r *rpc.Client) *endpoint {
	return &endpoint{url: "simulated chain", rpc: r, eth: ethclient.NewClient(r)}
}
