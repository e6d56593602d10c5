package ethereum

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/chain/nodetest"
	"github.com/aivm/aivm/internal/chain/wallet"
)

var ctx = context.Background()

var nobody = common.HexToAddress("0x00000000000000000000000000000000000000aa")

// hasty is a policy for tests.
var hasty = Policy{Tries: 8, Pause: time.Millisecond, Most: 8 * time.Millisecond, Try: 5 * time.Second}

// setup is a development chain with one rich account.
func setup(t *testing.T) (*Development, *Sender) {
	t.Helper()
	k, err := wallet.NewKey()
	require.NoError(t, err)
	d, err := Simulate(10, k.Address())
	require.NoError(t, err)
	t.Cleanup(d.Close)
	d.Policy = hasty
	j, err := OpenJournal(t.TempDir())
	require.NoError(t, err)
	return d, &Sender{Chain: d.Chain, Signer: k, Journal: j, Poll: time.Millisecond}
}

// proxied is a development chain behind a node that misbehaves, once told how. Nobody makes blocks but d.Mine.
func proxied(t *testing.T) (*Development, *Sender, *nodetest.Proxy) {
	t.Helper()
	d, s := setup(t)
	p := nodetest.New(d.own, 1)
	t.Cleanup(p.Close)
	var err error
	s.Chain, err = DialWith(ctx, p.URL, nil, hasty)
	require.NoError(t, err)
	t.Cleanup(s.Chain.Close)
	return d, s, p
}

// mining makes blocks as transactions come.
func mining(d *Development) *Development {
	d.stopped.Go(func() { d.watch(0) })
	return d
}

// scripted sets what a node answers to a method; fewer than 0 times is always.
func scripted(p *nodetest.Proxy, method string, times int, answer func(c *nodetest.Call) (json.RawMessage, *nodetest.Error)) {
	p.Change(func(p *nodetest.Proxy) {
		var mu sync.Mutex
		before := p.Script
		p.Script = func(c *nodetest.Call) (json.RawMessage, *nodetest.Error) {
			mu.Lock()
			mine := c.Method == method && times != 0
			if mine {
				times--
			}
			mu.Unlock()
			switch {
			case mine:
				return answer(c)
			case before != nil:
				return before(c)
			}
			return c.Forward()
		}
	})
}

func honest(p *nodetest.Proxy) { p.Change(func(p *nodetest.Proxy) { p.Script = nil }) }

func unknown(*nodetest.Call) (json.RawMessage, *nodetest.Error) { return nil, nil }

func dropped(*nodetest.Call) (json.RawMessage, *nodetest.Error) { return nil, nodetest.Drop }

func pay(wei int64) *Action { return &Action{Name: "pay", To: &nobody, Value: big.NewInt(wei)} }

func paid(t *testing.T, d *Development) int64 {
	t.Helper()
	n, err := d.head(ctx)
	require.NoError(t, err)
	b, err := d.BalanceAt(ctx, nobody, new(big.Int).SetUint64(n))
	require.NoError(t, err)
	return b.Int64()
}

// sentBy is the number of transactions of the account that are in blocks.
func sentBy(t *testing.T, d *Development, s *Sender) uint64 {
	t.Helper()
	n, err := d.head(ctx)
	require.NoError(t, err)
	nonce, err := d.NonceAt(ctx, s.Signer.Address(), new(big.Int).SetUint64(n))
	require.NoError(t, err)
	return nonce
}

// onJournal is the number of transactions on their way.
func onJournal(t *testing.T, s *Sender) int {
	t.Helper()
	all, err := s.Waiting()
	require.NoError(t, err)
	return len(all)
}

// repeated sends an action until it succeeds, as one repeats a command.
func repeated(t *testing.T, s *Sender, a *Action, most int) *types.Receipt {
	t.Helper()
	for n := 1; ; n++ {
		soon, cancel := context.WithTimeout(ctx, 20*time.Second)
		r, err := s.Send(soon, a)
		cancel()
		if err == nil {
			return r
		}
		require.Less(t, n, most, "%v", err)
	}
}

func TestSend(t *testing.T) {
	d, s := setup(t)
	for range 3 {
		r, err := s.Send(ctx, pay(5))
		require.NoError(t, err)
		require.Equal(t, types.ReceiptStatusSuccessful, r.Status)
	}
	require.EqualValues(t, 15, paid(t, d), "an action that is over may be done again")
	require.Zero(t, onJournal(t, s))
}

func TestTooLittleEther(t *testing.T) {
	d, s := setup(t)
	_, err := s.Send(ctx, &Action{Name: "pay", To: &nobody, Value: Wei(11)})
	require.ErrorIs(t, err, ErrBalance)
	require.ErrorContains(t, err, "has 10 ether, 11 ether are to go along")
	_, err = s.Send(ctx, &Action{Name: "pay", To: &nobody, Value: Wei(10)})
	require.ErrorIs(t, err, ErrBalance)
	require.ErrorContains(t, err, "this may take up to 10.0")
	require.Zero(t, paid(t, d))
	require.Zero(t, onJournal(t, s))
}

// Ctrl-C between signature and node: nothing is sent.
func TestInterruptBeforeSending(t *testing.T) {
	d, s := setup(t)
	c, cancel := context.WithCancel(ctx)
	s.signed = cancel
	_, err := s.Send(c, pay(5))
	require.ErrorIs(t, err, ErrUnsent)
	require.ErrorIs(t, err, context.Canceled)
	require.Zero(t, onJournal(t, s))
	d.Mine()
	require.Zero(t, paid(t, d))
}

// The process dies between journal and node: the next one sends what is on the journal.
func TestDeathBeforeSending(t *testing.T) {
	d, s := setup(t)
	s.signed = func() { panic("death") }
	require.Panics(t, func() { _, _ = s.Send(ctx, pay(5)) })
	require.Equal(t, 1, onJournal(t, s))
	require.Zero(t, paid(t, d))

	s.signed = nil
	_, err := s.Send(ctx, pay(5))
	require.NoError(t, err)
	require.EqualValues(t, 5, paid(t, d), "once")
	require.Zero(t, onJournal(t, s))
}

// The same, and the next command does something else: both happen.
func TestAnotherActionSettlesTheFirst(t *testing.T) {
	d, s := setup(t)
	s.signed = func() { panic("death") }
	require.Panics(t, func() { _, _ = s.Send(ctx, pay(5)) })
	s.signed = nil
	var lines []string
	s.Report = func(l string) { lines = append(lines, l) }
	_, err := s.Send(ctx, pay(100))
	require.NoError(t, err)
	require.EqualValues(t, 105, paid(t, d))
	require.Contains(t, lines[0], "not settled yet")
}

// Two processes at a time: one waits for its turn, with an error.
func TestBusy(t *testing.T) {
	d, s := setup(t)
	s.signed = func() {
		_, err := (&Sender{Chain: d.Chain, Signer: s.Signer, Journal: s.Journal}).Send(ctx, pay(7))
		require.ErrorIs(t, err, ErrBusy)
	}
	_, err := s.Send(ctx, pay(5))
	require.NoError(t, err)
	require.EqualValues(t, 5, paid(t, d))
}

// A development chain on a port works as any node: dial it, send to it.
func TestServe(t *testing.T) {
	k, err := wallet.NewKey()
	require.NoError(t, err)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	port := l.Addr().(*net.TCPAddr).Port
	_, err = Serve(port, 0, 1, k.Address())
	require.Error(t, err, "the port is taken")
	require.NoError(t, l.Close())
	d, err := Serve(port, 0, 1, k.Address())
	require.NoError(t, err)
	defer d.Close()
	c, err := Dial(ctx, fmt.Sprintf("http://127.0.0.1:%d", port), nil)
	require.NoError(t, err)
	defer c.Close()
	require.Equal(t, d.Genesis, c.Genesis)
	j, err := OpenJournal(t.TempDir())
	require.NoError(t, err)
	_, err = (&Sender{Chain: c, Signer: k, Journal: j, Poll: 10 * time.Millisecond}).Send(ctx, pay(5))
	require.NoError(t, err)
	require.EqualValues(t, 5, paid(t, d))
}

// refusing is the code that makes a contract which reverts without a reason.
var refusing = common.FromHex("0x6005600c60003960056000f360006000fd")

// A refusal is found before anything is sent.
func TestRefused(t *testing.T) {
	d, s := setup(t)
	r, err := s.Send(ctx, &Action{Name: "deploy", Data: refusing})
	require.NoError(t, err)
	said := errors.New("the contract says no")
	s.Explain = func(err error) error { return fmt.Errorf("%w: %w", said, err) }
	_, err = s.Send(ctx, &Action{Name: "ask", To: &r.ContractAddress, Data: []byte{1}})
	require.ErrorIs(t, err, said)
	require.ErrorContains(t, err, "ask: ")
	next, err := d.NonceAt(ctx, s.Signer.Address(), nil)
	require.NoError(t, err)
	require.EqualValues(t, 1, next)
	_, err = s.Send(ctx, &Action{Name: "ask", To: &nobody, Data: []byte{1}})
	require.ErrorIs(t, err, ErrNoCode)
}

func TestAmounts(t *testing.T) {
	for text, want := range map[string]string{
		"1": "1 ether", "0.5ether": "0.5 ether", "20 gwei": "0.00000002 ether", "7wei": "0.000000000000000007 ether", "0": "0 ether",
		"1.000000000000000001": "1.000000000000000001 ether", "1000000": "1000000 ether", ".5": "0.5 ether", "5.": "5 ether",
	} {
		v, err := ParseAmount(text)
		require.NoError(t, err, text)
		require.Equal(t, want, Ether(v), text)
	}
	require.Equal(t, "-0.1 ether", Ether(big.NewInt(-1e17)))
	for _, bad := range []string{"", "ether", "-1", "1e18", "0x10", "0.5wei", "1.0000000000000000001", "1 eth", "1..2", strings.Repeat("9", 61), strings.Repeat("9", 40)} {
		_, err := ParseAmount(bad)
		require.Error(t, err, bad)
	}
}
