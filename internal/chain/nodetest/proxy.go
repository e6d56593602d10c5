// Package nodetest is a node that misbehaves, for tests: a proxy in front of a real one that drops, delays,
// errs, lags, forgets and restarts, by chance with a seed or as a test says.
package nodetest

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// Faults are the probabilities with which a request, or a call in it, goes wrong.
type Faults struct {
	Drop      float64 // a request: the connection ends before anything is done
	DropAfter float64 // after everything is done
	Status    float64 // a status of HTTP: 429 with Retry-After, 500, 502, 503; half of them after everything is done
	Truncate  float64 // half the answer
	Reorder   float64 // the answers of a batch in another order
	Restart   float64 // this request and some after it find no node
	Delay     float64 // the answer comes late
	Lag       float64 // the node is up to three blocks behind
	Error     float64 // a call: an error of JSON-RPC, for one that sends after it was sent in half of the cases
	Forget    float64 // null for a transaction that the node has
	Swallow   float64 // a transaction is taken, and lost
}

// Storm is everything at once.
var Storm = Faults{
	Drop: .03, DropAfter: .03, Status: .04, Truncate: .02, Reorder: .2, Restart: .005, Delay: .02, Lag: .2, Error: .04, Forget: .1, Swallow: .1,
}

// Error is an error of JSON-RPC.
type Error struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
	Data    any    `json:"data,omitempty"`
}

// Drop is an Error of a Script that ends the connection without an answer.
var Drop = &Error{Message: "drop"}

// Call is a call on its way to the node.
type Call struct {
	Method  string
	Params  []json.RawMessage
	Forward func() (json.RawMessage, *Error)
}

// Proxy is the node. Its fields are set before, or with Change.
type Proxy struct {
	URL    string
	Faults Faults
	// Script, if not nil, answers calls in place of chance.
	Script func(c *Call) (json.RawMessage, *Error)
	// Before, if not nil, is told of every request.
	Before func()

	up     *rpc.Client
	server *httptest.Server
	mu     sync.Mutex
	rng    *rand.Rand
	down   int // requests that find no node
	served int
}

// New starts a proxy in front of a node.
func New(up *rpc.Client, seed uint64) *Proxy {
	p := &Proxy{up: up, rng: rand.New(rand.NewPCG(seed, 17))}
	p.server = httptest.NewServer(p)
	p.URL = p.server.URL
	return p
}

// Close ends it.
func (p *Proxy) Close() { p.server.CloseClientConnections(); p.server.Close() }

// Change changes the proxy while it serves.
func (p *Proxy) Change(f func(p *Proxy)) {
	p.mu.Lock()
	defer p.mu.Unlock()
	f(p)
}

// Served is the number of requests so far.
func (p *Proxy) Served() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.served
}

// plan is what goes wrong with a request.
type plan struct {
	drop, dropAfter, after, truncate, reorder bool
	status                                    int
	delay                                     time.Duration
	behind                                    uint64
	calls                                     *rand.Rand
	faults                                    Faults
	script                                    func(c *Call) (json.RawMessage, *Error)
}

// late is how late a late answer is.
const late = 30 * time.Millisecond

func (p *Proxy) plan() *plan {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.served++
	before := p.Before
	f, chance := p.Faults, func(x float64) bool { return p.rng.Float64() < x }
	x := &plan{faults: f, script: p.Script, drop: chance(f.Drop), dropAfter: chance(f.DropAfter), truncate: chance(f.Truncate), reorder: chance(f.Reorder), after: chance(.5)}
	if chance(f.Status) {
		x.status = []int{429, 500, 502, 503}[p.rng.IntN(4)]
	}
	if chance(f.Delay) {
		x.delay = late
	}
	if chance(f.Lag) {
		x.behind = 1 + p.rng.Uint64N(3)
	}
	if chance(f.Restart) {
		p.down = 1 + p.rng.IntN(6)
	}
	if p.down > 0 {
		p.down--
		x.drop = true
	}
	x.calls = rand.New(rand.NewPCG(p.rng.Uint64(), 1))
	if before != nil {
		before()
	}
	return x
}

// message is a call or an answer of JSON-RPC.
type message struct {
	Version string            `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id"`
	Method  string            `json:"method,omitempty"`
	Params  []json.RawMessage `json:"params,omitempty"`
	Result  json.RawMessage   `json:"result,omitempty"`
	Error   *Error            `json:"error,omitempty"`
}

// ServeHTTP implements http.Handler.
func (p *Proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		panic(http.ErrAbortHandler)
	}
	x := p.plan()
	if x.drop {
		panic(http.ErrAbortHandler)
	}
	if x.status != 0 && !x.after {
		refuse(w, x.status)
		return
	}
	text := p.answer(x, body)
	time.Sleep(x.delay)
	switch {
	case x.dropAfter:
		panic(http.ErrAbortHandler)
	case x.status != 0:
		refuse(w, x.status)
		return
	case x.truncate:
		text = text[:len(text)/2]
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(text)
}

func refuse(w http.ResponseWriter, status int) {
	if status == http.StatusTooManyRequests {
		w.Header().Set("Retry-After", "0")
	}
	http.Error(w, http.StatusText(status), status)
}

func (p *Proxy) answer(x *plan, body []byte) []byte {
	var batch []message
	alone := json.Unmarshal(body, &batch) != nil
	if alone {
		batch = make([]message, 1)
		if json.Unmarshal(body, &batch[0]) != nil {
			panic(http.ErrAbortHandler)
		}
	}
	for i := range batch {
		m := &batch[i]
		m.Result, m.Error = p.call(x, &Call{Method: m.Method, Params: m.Params})
		if m.Error == Drop {
			panic(http.ErrAbortHandler)
		}
		m.Method, m.Params = "", nil
		if m.Error == nil && m.Result == nil {
			m.Result = json.RawMessage("null")
		}
	}
	var out any = batch
	if alone {
		out = batch[0]
	} else if x.reorder {
		x.calls.Shuffle(len(batch), func(i, j int) { batch[i], batch[j] = batch[j], batch[i] })
	}
	text, err := json.Marshal(out)
	if err != nil {
		panic(err)
	}
	return text
}

func (p *Proxy) call(x *plan, c *Call) (json.RawMessage, *Error) {
	c.Forward = func() (json.RawMessage, *Error) { return p.forward(c.Method, c.Params) }
	if x.script != nil {
		return x.script(c)
	}
	chance := func(q float64) bool { return x.calls.Float64() < q }
	if c.Method == "eth_sendRawTransaction" {
		return p.send(x, c, chance)
	}
	if chance(x.faults.Error) {
		return nil, readErrors[x.calls.IntN(len(readErrors))]
	}
	result, err := p.lagging(x, c)
	if (c.Method == "eth_getTransactionByHash" || c.Method == "eth_getTransactionReceipt") && chance(x.faults.Forget) {
		return nil, nil
	}
	return result, err
}

// Errors of nodes that say nothing of the question.
var (
	readErrors = []*Error{
		{Code: -32603, Message: "Internal error"},
		{Code: -32005, Message: "daily request count exceeded, request rate limited"},
		{Code: -32000, Message: "request timed out"},
		{Code: -32000, Message: "the method is currently not available"},
	}
	sendErrors = append(readErrors, &Error{Code: -32000, Message: "already known"}, &Error{Code: -32000, Message: "nonce too low"})
)

// send sends, or says so.
func (p *Proxy) send(x *plan, c *Call, chance func(float64) bool) (json.RawMessage, *Error) {
	if chance(x.faults.Swallow) {
		return swallow(c)
	}
	wrong, after := chance(4*x.faults.Error), chance(.5)
	if wrong && !after {
		return nil, readErrors[x.calls.IntN(len(readErrors))]
	}
	result, err := c.Forward()
	if wrong {
		return nil, sendErrors[x.calls.IntN(len(sendErrors))]
	}
	return result, err
}

// swallow says that it took the transaction, and drops it.
func swallow(c *Call) (json.RawMessage, *Error) {
	var raw hexutil.Bytes
	tx := &types.Transaction{}
	if json.Unmarshal(c.Params[0], &raw) != nil || tx.UnmarshalBinary(raw) != nil {
		return nil, &Error{Code: -32602, Message: "no transaction"}
	}
	text, _ := json.Marshal(tx.Hash())
	return text, nil
}

// timeout bounds a call of the real node.
const timeout = 20 * time.Second

func (p *Proxy) forward(method string, params []json.RawMessage) (json.RawMessage, *Error) {
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	args := make([]any, len(params))
	for i := range params {
		args[i] = params[i]
	}
	var result json.RawMessage
	err := p.up.CallContext(ctx, &result, method, args...)
	var answered rpc.Error
	switch {
	case err == nil:
		return result, nil
	case errors.As(err, &answered):
		e := &Error{Code: answered.ErrorCode(), Message: answered.Error()}
		var data rpc.DataError
		if errors.As(err, &data) {
			e.Data = data.ErrorData()
		}
		return nil, e
	}
	panic(http.ErrAbortHandler)
}
