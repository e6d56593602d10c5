package ethereum

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/chain/nodetest"
)

func TestDial(t *testing.T) {
	_, _, p := proxied(t)
	c, err := DialWith(ctx, p.URL+"/v2/secret", big.NewInt(1337), hasty)
	require.NoError(t, err)
	require.EqualValues(t, 1337, c.ID.Int64())
	require.NotContains(t, c.URL, "secret")
	c.Close()
	_, err = DialWith(ctx, p.URL, big.NewInt(1), hasty)
	require.ErrorIs(t, err, ErrChain)
	require.ErrorContains(t, err, "its chain id is 1337, want 1")

	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	closed := l.Addr().String()
	require.NoError(t, l.Close())
	_, err = DialWith(ctx, "http://"+closed, nil, hasty)
	require.ErrorIs(t, err, ErrUnreachable)
	_, err = DialWith(ctx, fmt.Sprintf("ws://%s/%s", closed, "secret"), nil, hasty)
	require.ErrorIs(t, err, ErrUnreachable)
	for _, bad := range []string{"", "http://", "://", "ftp://127.0.0.1", p.URL + ","} {
		_, err = DialWith(ctx, bad, nil, hasty)
		require.Error(t, err, bad)
	}
	c, err = DialWith(ctx, "http://"+closed+", "+p.URL, nil, hasty)
	require.NoError(t, err, "one of them answers")
	c.Close()
	_, _, other := proxied(t)
	_, err = DialWith(ctx, p.URL+","+other.URL, nil, hasty)
	require.ErrorIs(t, err, ErrChain, "another genesis")
}

// What one node does not say another one does; a transaction goes to all.
func TestSeveralNodes(t *testing.T) {
	d, s, p := proxied(t)
	q := nodetest.New(d.own, 2)
	t.Cleanup(q.Close)
	c, err := DialWith(ctx, p.URL+","+q.URL, nil, hasty)
	require.NoError(t, err)
	t.Cleanup(c.Close)
	s.Chain = c
	mining(d)
	p.Change(func(p *nodetest.Proxy) { p.Faults.Drop = 1 })
	_, err = s.Send(ctx, pay(5))
	require.NoError(t, err)
	p.Change(func(p *nodetest.Proxy) { p.Faults.Drop = 0 })
	scripted(q, "eth_sendRawTransaction", -1, unknown) // swallows
	_, err = s.Send(ctx, pay(5))
	require.NoError(t, err)
	require.EqualValues(t, 10, paid(t, d))

	// One refuses, the other one takes it and knows it no more: that is no refusal.
	scripted(p, "eth_sendRawTransaction", -1, func(*nodetest.Call) (json.RawMessage, *nodetest.Error) {
		return nil, &nodetest.Error{Code: -32000, Message: "insufficient funds"}
	})
	soon, cancel := context.WithTimeout(ctx, 200*time.Millisecond)
	defer cancel()
	_, err = s.Send(soon, pay(5))
	require.ErrorIs(t, err, ErrPending)
	require.NotErrorIs(t, err, ErrUnsent)
}

// A node that is behind has no say.
func TestNodeBehind(t *testing.T) {
	d, s, p := proxied(t)
	for range 3 {
		d.Mine()
	}
	s.Chain.looked.Store(nil)
	n, err := s.Chain.head(ctx)
	require.NoError(t, err)
	require.EqualValues(t, 3, n)
	scripted(p, "eth_blockNumber", 3, func(*nodetest.Call) (json.RawMessage, *nodetest.Error) { return json.RawMessage(`"0x2"`), nil })
	n, err = s.Chain.head(ctx)
	require.NoError(t, err)
	require.EqualValues(t, 3, n)
	scripted(p, "eth_blockNumber", -1, func(*nodetest.Call) (json.RawMessage, *nodetest.Error) { return json.RawMessage(`"0x2"`), nil })
	_, err = s.Chain.head(ctx)
	require.ErrorIs(t, err, errBehind)
	require.ErrorContains(t, err, "its latest block is 2, there was a block 3")
}

// A batch asks again only for what has no answer, in whatever order the answers come; from nodes that take no batches one by one.
func TestBatch(t *testing.T) {
	d, s, p := proxied(t)
	p.Change(func(p *nodetest.Proxy) { p.Faults.Reorder, p.Faults.Error = 1, .4 })
	mine, none := s.Signer.Address(), nobody
	for range 20 {
		var a, b hexutil.Big
		var code hexutil.Bytes
		require.NoError(t, s.Chain.Ask(ctx, BalanceOf(mine, &a), CodeOf(none, &code), BalanceOf(none, &b)))
		require.Equal(t, Wei(10), a.ToInt())
		require.Zero(t, b.ToInt().Sign())
	}
	p.Change(func(p *nodetest.Proxy) { p.Faults = nodetest.Faults{} })
	before := p.Served()
	var a, b hexutil.Big
	require.NoError(t, s.Chain.Ask(ctx, BalanceOf(mine, &a), BalanceOf(none, &b)))
	require.Equal(t, before+1, p.Served(), "one round trip")

	h := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if body := make([]byte, 1); r.Body != nil {
			if _, _ = r.Body.Read(body); body[0] == '[' {
				http.Error(w, "no batches", http.StatusBadRequest)
				return
			}
			http.Redirect(w, r, p.URL, http.StatusTemporaryRedirect)
		}
	}))
	defer h.Close()
	c, err := DialWith(ctx, h.URL, nil, hasty)
	require.NoError(t, err)
	defer c.Close()
	require.NoError(t, c.Ask(ctx, BalanceOf(mine, &a), BalanceOf(none, &b)))
	_ = d
}

// A busy node says when to come again.
func TestRetryAfter(t *testing.T) {
	_, _, p := proxied(t)
	var n atomic.Int32
	h := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if n.Add(1) == 1 {
			w.Header().Set("Retry-After", "1")
			http.Error(w, "slower", http.StatusTooManyRequests)
			return
		}
		http.Redirect(w, r, p.URL, http.StatusTemporaryRedirect)
	}))
	defer h.Close()
	start := time.Now()
	c, err := DialWith(ctx, h.URL, nil, hasty)
	require.NoError(t, err)
	c.Close()
	require.GreaterOrEqual(t, time.Since(start), time.Second)
}

// Everything at once, many times: every payment exactly once.
func TestPaymentsInAStorm(t *testing.T) {
	d, s, p := proxied(t)
	q := nodetest.New(d.own, 5)
	t.Cleanup(q.Close)
	mining(d)
	c, err := DialWith(ctx, p.URL+","+q.URL, nil, hasty)
	require.NoError(t, err)
	t.Cleanup(c.Close)
	s.Chain = c
	for _, x := range []*nodetest.Proxy{p, q} {
		x.Change(func(p *nodetest.Proxy) { p.Faults = nodetest.Storm })
	}
	for i := range 20 {
		repeated(t, s, &Action{Name: "pay", To: &nobody, Value: big.NewInt(int64(1 + i))}, 20)
	}
	require.EqualValues(t, 210, paid(t, d))
	require.EqualValues(t, 20, sentBy(t, d, s))
}
