package ethereum

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"math/rand/v2"
	"net"
	"net/http"
	"slices"
	"strconv"
	"sync"
	"time"

	geth "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// Policy says how patiently nodes are asked. Every question may be asked again: what is read changes nothing,
// and a signed transaction that is sent twice is one transaction.
type Policy struct {
	Tries int           // of a question, all nodes together
	Pause time.Duration // before the second try; twice as long before each later one, less a random part
	Most  time.Duration // that a pause lasts; a node that says Retry-After may make it longer
	Try   time.Duration // that a node has for its answer
}

// Patient is the usual policy: a node that answers nothing for about half a minute is given up.
var Patient = Policy{Tries: 10, Pause: 100 * time.Millisecond, Most: 8 * time.Second, Try: 20 * time.Second}

// mostWait bounds what a Retry-After may ask for.
const mostWait = time.Minute

// endpoint is a node.
type endpoint struct {
	address string
	url     string // without secrets
	mu      sync.Mutex
	rpc     *rpc.Client // nil before the first contact
	eth     *ethclient.Client
	known   bool // its chain is the right one
}

// identity tells a chain from others, and where it is.
type identity struct {
	id      *big.Int
	genesis common.Hash
	head    uint64
}

// identify connects to the node and asks which chain it has, in one round trip; from the try number single on one by one.
func (e *endpoint) identify(ctx context.Context, n int) (*identity, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.rpc == nil {
		r, err := rpc.DialOptions(ctx, e.address, rpc.WithHTTPClient(&http.Client{Transport: transport{http.DefaultTransport}}))
		if err != nil {
			return nil, err
		}
		e.rpc, e.eth = r, ethclient.NewClient(r)
	}
	var id hexutil.Big
	var genesis struct{ Hash *common.Hash }
	var head hexutil.Uint64
	elems := []rpc.BatchElem{
		{Method: "eth_chainId", Result: &id},
		{Method: "eth_getBlockByNumber", Args: []any{"0x0", false}, Result: &genesis},
		{Method: "eth_blockNumber", Result: &head},
	}
	if n >= single {
		if err := singly(ctx, e, elems); err != nil {
			return nil, err
		}
	} else if err := e.rpc.BatchCallContext(ctx, elems); err != nil {
		return nil, err
	}
	for i := range elems {
		if elems[i].Error != nil {
			return nil, elems[i].Error
		}
	}
	if genesis.Hash == nil {
		return nil, fmt.Errorf("the node knows no block 0")
	}
	return &identity{id.ToInt(), *genesis.Hash, uint64(head)}, nil
}

// ready makes sure that the node has the right chain, before it is asked anything else.
func (e *endpoint) ready(ctx context.Context, c *Chain, n int) error {
	e.mu.Lock()
	known := e.known
	e.mu.Unlock()
	if known {
		return nil
	}
	i, err := e.identify(ctx, n)
	if err != nil {
		return err
	}
	if i.id.Cmp(c.ID) != 0 || i.genesis != c.Genesis {
		return fmt.Errorf("%s: %w: its chain id is %s, its genesis %s", e.url, ErrChain, i.id, i.genesis)
	}
	e.mu.Lock()
	e.known = true
	e.mu.Unlock()
	return nil
}

func (e *endpoint) close() {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.rpc != nil {
		e.rpc.Close()
	}
}

// errBusyNode is an answer with a Retry-After.
type errBusyNode struct {
	status string
	after  time.Duration
}

func (e *errBusyNode) Error() string {
	return fmt.Sprintf("the node is busy (%s), asks for %s", e.status, e.after)
}

// transport finds the time that a busy node asks for.
type transport struct{ http.RoundTripper }

// RoundTrip implements http.RoundTripper.
func (t transport) RoundTrip(r *http.Request) (*http.Response, error) {
	a, err := t.RoundTripper.RoundTrip(r)
	if err != nil || a.StatusCode != http.StatusTooManyRequests && a.StatusCode != http.StatusServiceUnavailable {
		return a, err
	}
	text := a.Header.Get("Retry-After")
	after := time.Duration(0)
	if n, err := strconv.Atoi(text); err == nil {
		after = time.Duration(n) * time.Second
	} else if at, err := http.ParseTime(text); err == nil {
		after = time.Until(at)
	} else {
		return a, nil
	}
	_, _ = io.Copy(io.Discard, io.LimitReader(a.Body, 1<<16))
	_ = a.Body.Close()
	return nil, &errBusyNode{a.Status, min(max(after, 0), mostWait)}
}

// errBehind is an answer of a node that does not have a block yet which another one, or the same one before, had.
var errBehind = errors.New("the node is behind")

// final reports whether an error is the answer to a question, not the lack of one: nodes agree
// on words, not on codes. What is not known to be an answer is asked again.
func final(err error) bool {
	if errors.Is(err, geth.NotFound) || indexing(err) {
		return true
	}
	var answered rpc.Error
	if !errors.As(err, &answered) || errors.Is(err, errBehind) || lacksBlock(err) {
		return false
	}
	var data rpc.DataError
	switch answered.ErrorCode() {
	case 3, -32601: // reverted, no such method
		return true
	case -32602:
		return true
	}
	if errors.As(err, &data) && data.ErrorData() != nil && mentions(err, "revert") {
		return true
	}
	return mentions(err, "revert", "insufficient funds", "gas required exceeds", "out of gas", "intrinsic gas", "invalid opcode", "invalid jump",
		"stack underflow", "stack limit", "initcode", "code size", "gas limit", "gas floor", "always failing", "gas uint64 overflow", "exceeds block")
}

// indexing reports whether a node says that it is not done with the index of its transactions: one that it
// does not know may be in an old block.
func indexing(err error) bool { return err != nil && mentions(err, "indexing") }

// lacksBlock reports whether a node says that it does not have the block that is asked about.
func lacksBlock(err error) bool {
	return mentions(err, "header not found", "unknown block", "block not found", "missing trie node", "blockoutofrange", "block height is", "block number out of range")
}

// node is the node that is asked next.
func (c *Chain) node() *endpoint { return c.nodes[int(c.at.Load())%len(c.nodes)] }

// avoid asks another node than e from now on, if there is one.
func (c *Chain) avoid(e *endpoint) {
	if i := slices.Index(c.nodes, e); i >= 0 {
		c.at.CompareAndSwap(int32(i), int32((i+1)%len(c.nodes)))
	}
}

// ask puts a question to the nodes, until one answers or the policy's patience is over. n counts the tries.
func ask[T any](ctx context.Context, c *Chain, question func(ctx context.Context, e *endpoint, n int) (T, error)) (T, error) {
	var zero T
	pause := c.Policy.Pause
	for n := 0; ; n++ {
		e := c.node()
		v, err := once(ctx, c, e, n, question)
		switch {
		case err == nil:
			return v, nil
		case ctx.Err() != nil:
			return zero, fmt.Errorf("%s: %w", e.url, ctx.Err())
		case final(err) || errors.Is(err, ErrChain) && len(c.nodes) == 1:
			return zero, err
		case n+1 >= c.Policy.Tries:
			return zero, unreachable(e, err)
		}
		c.avoid(e)
		wait(ctx, pause, err)
		pause = min(c.Policy.Most, 2*pause)
	}
}

// once asks one node, once.
func once[T any](ctx context.Context, c *Chain, e *endpoint, n int, question func(context.Context, *endpoint, int) (T, error)) (T, error) {
	ctx, cancel := context.WithTimeout(ctx, c.Policy.Try)
	defer cancel()
	if err := e.ready(ctx, c, n); err != nil {
		var zero T
		return zero, err
	}
	return question(ctx, e, n)
}

// wait pauses between half and all of the time, or as long as a busy node asked for.
func wait(ctx context.Context, pause time.Duration, err error) {
	d := pause/2 + rand.N(pause/2+1)
	var busy *errBusyNode
	if errors.As(err, &busy) {
		d = max(d, busy.after)
	}
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}

// unreachable says of an error of the transport that the node does not answer. Errors that
// the node itself reports stay as they are.
func unreachable(e *endpoint, err error) error {
	var answered rpc.Error
	var transport net.Error
	var status rpc.HTTPError
	var busy *errBusyNode
	switch {
	case errors.As(err, &busy) || errors.As(err, &transport) || errors.As(err, &status) || errors.Is(err, rpc.ErrClientQuit):
	case errors.As(err, &answered) || errors.Is(err, errBehind):
		return fmt.Errorf("%s: %w", e.url, err)
	}
	return fmt.Errorf("%s: %w: %w", e.url, ErrUnreachable, err)
}
