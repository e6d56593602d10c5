package ethereum

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	geth "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/wallet"
)

var ctx = context.Background()

var nobody = common.HexToAddress("0x00000000000000000000000000000000000000aa")

// setup is a development chain with one rich account.
func setup(t *testing.T) (*Development, *Sender) {
	t.Helper()
	k, err := wallet.NewKey()
	require.NoError(t, err)
	d, err := Simulate(10, k.Address())
	require.NoError(t, err)
	t.Cleanup(d.Close)
	j, err := OpenJournal(t.TempDir())
	require.NoError(t, err)
	return d, &Sender{Chain: d.Chain, Signer: k, Journal: j, Poll: time.Millisecond}
}

func pay(wei int64) *Action { return &Action{Name: "pay", To: &nobody, Value: big.NewInt(wei)} }

func paid(t *testing.T, d *Development) int64 {
	t.Helper()
	b, err := d.BalanceAt(ctx, nobody, nil)
	require.NoError(t, err)
	return b.Int64()
}

// onJournal is the number of transactions on their way.
func onJournal(t *testing.T, s *Sender) (n int) {
	t.Helper()
	entries, err := os.ReadDir(s.Journal.dir)
	require.NoError(t, err)
	for _, e := range entries {
		if strings.HasSuffix(e.Name(), ".json") {
			n++
		}
	}
	return n
}

// faulty is a client whose answers a test changes.
type faulty struct {
	Client
	send    func(context.Context, *types.Transaction) error
	receipt func(context.Context, common.Hash) (*types.Receipt, error)
	nonce   func() uint64
}

func (f *faulty) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	if f.send != nil {
		return f.send(ctx, tx)
	}
	return f.Client.SendTransaction(ctx, tx)
}

func (f *faulty) TransactionReceipt(ctx context.Context, h common.Hash) (*types.Receipt, error) {
	if f.receipt != nil {
		return f.receipt(ctx, h)
	}
	return f.Client.TransactionReceipt(ctx, h)
}

func (f *faulty) PendingNonceAt(ctx context.Context, a common.Address) (uint64, error) {
	if f.nonce != nil {
		return f.nonce(), nil
	}
	return f.Client.PendingNonceAt(ctx, a)
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
	d.mine()
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

// Ctrl-C while waiting for the receipt: the same command gives it, and sends nothing.
func TestInterruptWhileWaiting(t *testing.T) {
	d, s := setup(t)
	c, cancel := context.WithCancel(ctx)
	f := &faulty{Client: d.Client}
	f.receipt = func(ctx context.Context, _ common.Hash) (*types.Receipt, error) {
		cancel()
		return nil, geth.NotFound
	}
	d.Chain.Client = f
	_, err := s.Send(c, pay(5))
	require.ErrorIs(t, err, ErrPending)
	require.ErrorIs(t, err, context.Canceled)
	require.Equal(t, 1, onJournal(t, s))
	f.receipt = nil
	r, err := s.Send(ctx, pay(5))
	require.NoError(t, err)
	require.EqualValues(t, 1, r.BlockNumber.Int64())
	require.EqualValues(t, 5, paid(t, d))
}

// The connection breaks while the transaction goes out, before or after the node has it.
func TestConnectionBreaksWhileSending(t *testing.T) {
	for _, arrived := range []bool{false, true} {
		d, s := setup(t)
		f := &faulty{Client: d.Client}
		f.send = func(ctx context.Context, tx *types.Transaction) error {
			if arrived {
				require.NoError(t, f.Client.SendTransaction(ctx, tx))
				d.mine()
			}
			return &net.OpError{Op: "read", Err: errors.New("connection reset")}
		}
		d.Chain.Client = f
		_, err := s.Send(ctx, pay(5))
		require.ErrorIs(t, err, ErrPending)
		require.ErrorIs(t, err, ErrUnreachable)
		f.send = nil
		_, err = s.Send(ctx, pay(5))
		require.NoError(t, err)
		require.EqualValues(t, 5, paid(t, d), "once, arrived: %v", arrived)
	}
}

// Another process of the same account was first.
func TestNonceRace(t *testing.T) {
	d, s := setup(t)
	_, err := s.Send(ctx, pay(1))
	require.NoError(t, err)
	d.Chain.Client = &faulty{Client: d.Client, nonce: func() uint64 { return 0 }}
	_, err = s.Send(ctx, pay(5))
	require.ErrorIs(t, err, ErrNonce)
	require.ErrorIs(t, err, ErrUnsent)
	require.ErrorContains(t, err, "nonce 0 is taken")
	require.Zero(t, onJournal(t, s))
	require.EqualValues(t, 1, paid(t, d))
}

// The node took the transaction, and then another one with its nonce came into a block.
func TestReplaced(t *testing.T) {
	d, s := setup(t)
	f := &faulty{Client: d.Client}
	f.send = func(context.Context, *types.Transaction) error { // the node forgets it; another one is mined
		key := s.Signer
		tx, err := key.Sign(ctx, (&Estimate{Limit: 21000, Price: big.NewInt(1), Cap: big.NewInt(2e9), Tip: big.NewInt(1e9), Value: big.NewInt(1)}).
			transaction(d.ID, 0, pay(1)), d.ID)
		require.NoError(t, err)
		require.NoError(t, f.Client.SendTransaction(ctx, tx))
		return nil
	}
	d.Chain.Client = f
	_, err := s.Send(ctx, pay(5))
	require.ErrorIs(t, err, ErrNonce)
	require.ErrorContains(t, err, "will never happen")
	require.Zero(t, onJournal(t, s))
	require.EqualValues(t, 1, paid(t, d))
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

func TestNodeStopsAnswering(t *testing.T) {
	d, s := setup(t)
	f := &faulty{Client: d.Client}
	f.receipt = func(context.Context, common.Hash) (*types.Receipt, error) {
		return nil, &net.OpError{Op: "dial", Err: errors.New("connection refused")}
	}
	d.Chain.Client = f
	_, err := s.Send(ctx, pay(5))
	require.ErrorIs(t, err, ErrPending)
	require.ErrorIs(t, err, ErrUnreachable)
	f.receipt = nil
	require.NoError(t, s.Pending(ctx))
	require.EqualValues(t, 5, paid(t, d))
	require.Zero(t, onJournal(t, s))
}

func TestDamagedJournal(t *testing.T) {
	d, s := setup(t)
	b, err := s.Journal.open(d.Chain, s.Signer.Address())
	require.NoError(t, err)
	b.unlock()
	for _, text := range []string{"", "{", `{"raw":"0x02"}`, `{"raw":5}`, strings.Repeat(" ", maxEntry+1)} {
		require.NoError(t, os.WriteFile(b.path, []byte(text), 0o600))
		_, err := s.Send(ctx, pay(5))
		require.ErrorContains(t, err, b.path)
	}
	require.Zero(t, paid(t, d))
}

// chainServer answers as a node of a chain.
type chainServer struct{ id string }

func (c chainServer) ChainId() string { return c.id }

func (c chainServer) GetBlockByNumber(string, bool) *types.Header {
	return &types.Header{Number: new(big.Int), Difficulty: new(big.Int)}
}

func TestDial(t *testing.T) {
	server := rpc.NewServer()
	require.NoError(t, server.RegisterName("eth", chainServer{"0x7a69"}))
	h := httptest.NewServer(server)
	defer h.Close()
	c, err := Dial(ctx, h.URL+"/v2/secret", big.NewInt(31337))
	require.NoError(t, err)
	require.EqualValues(t, 31337, c.ID.Int64())
	require.NotContains(t, c.URL, "secret")
	c.Close()
	_, err = Dial(ctx, h.URL, big.NewInt(1))
	require.ErrorIs(t, err, ErrChain)
	require.ErrorContains(t, err, "its chain id is 31337, want 1")

	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	closed := l.Addr().String()
	require.NoError(t, l.Close())
	_, err = Dial(ctx, "http://"+closed, nil)
	require.ErrorIs(t, err, ErrUnreachable)
	_, err = Dial(ctx, fmt.Sprintf("ws://%s/%s", closed, "secret"), nil)
	require.ErrorIs(t, err, ErrUnreachable)
	for _, bad := range []string{"", "http://", "://", "ftp://127.0.0.1"} {
		_, err = Dial(ctx, bad, nil)
		require.Error(t, err, bad)
	}
}

// A development chain on a port works as any node: dial it, send to it.
func TestServe(t *testing.T) {
	k, err := wallet.NewKey()
	require.NoError(t, err)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	port := l.Addr().(*net.TCPAddr).Port
	_, err = Serve(port, 1, k.Address())
	require.Error(t, err, "the port is taken")
	require.NoError(t, l.Close())
	d, err := Serve(port, 1, k.Address())
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

// What changed between the estimate and the block makes a transaction fail: the reason
// is asked for, and the journal is free again.
func TestFailsInItsBlock(t *testing.T) {
	d, s := setup(t)
	r, err := s.Send(ctx, &Action{Name: "deploy", Data: refusing})
	require.NoError(t, err)
	f := &estimating{&faulty{Client: d.Client}}
	d.Chain.Client = f
	said := errors.New("the contract says no")
	s.Explain = func(error) error { return said }
	_, err = s.Send(ctx, &Action{Name: "ask", To: &r.ContractAddress, Data: []byte{1}})
	require.ErrorIs(t, err, ErrFailed)
	require.ErrorIs(t, err, said)
	require.Zero(t, onJournal(t, s))
}

// estimating thinks that everything works.
type estimating struct{ *faulty }

func (e *estimating) EstimateGas(context.Context, geth.CallMsg) (uint64, error) { return 50_000, nil }

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
