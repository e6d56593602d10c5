package ethereum

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/chain/nodetest"
)

// An error of the node says nothing of whether it has the transaction: only few words are refusals.
func TestErrorAfterTheNodeTookIt(t *testing.T) {
	for _, x := range []*nodetest.Error{
		{Code: -32603, Message: "Internal error"},
		{Code: -32000, Message: "request timed out"},
		{Code: -32005, Message: "rate limited"},
		{Code: -32000, Message: "nonce too low"},
		{Code: -32000, Message: "already known"},
		nodetest.Drop,
		{Code: -32000, Message: "insufficient funds for gas * price + value"}, // a lie; the node knows the hash
		{Code: -32000, Message: "transaction underpriced"},
	} {
		t.Run(x.Message, func(t *testing.T) {
			d, s, p := proxied(t)
			scripted(p, "eth_sendRawTransaction", 1, func(c *nodetest.Call) (json.RawMessage, *nodetest.Error) {
				_, err := c.Forward()
				require.Nil(t, err)
				return nil, x
			})
			mining(d)
			repeated(t, s, pay(5), 1)
			require.EqualValues(t, 5, paid(t, d), "once")
			require.EqualValues(t, 1, sentBy(t, d, s))
			require.Zero(t, onJournal(t, s))
		})
	}
}

// Whatever goes wrong with the receipt after "nonce too low" says nothing of who took the nonce.
func TestReceiptFailsAfterNonceTooLow(t *testing.T) {
	for _, x := range []*nodetest.Error{{Code: -32603, Message: "Internal error"}, {Code: -32000, Message: "timed out"}, nodetest.Drop, nil} {
		d, s, p := proxied(t)
		scripted(p, "eth_sendRawTransaction", 1, func(c *nodetest.Call) (json.RawMessage, *nodetest.Error) {
			_, err := c.Forward()
			require.Nil(t, err)
			d.Mine()
			return nil, nodetest.Drop
		})
		scripted(p, "eth_getTransactionReceipt", 20, func(*nodetest.Call) (json.RawMessage, *nodetest.Error) { return nil, x })
		repeated(t, s, pay(5), 10)
		require.EqualValues(t, 5, paid(t, d), "once")
		require.EqualValues(t, 1, sentBy(t, d, s))
	}
}

// A receipt that comes long after the nonce is taken is awaited: the block says who took it.
func TestLaggingReceipt(t *testing.T) {
	d, s, p := proxied(t)
	mining(d)
	scripted(p, "eth_getTransactionReceipt", 50, unknown)
	_, err := s.Send(ctx, pay(5))
	require.NoError(t, err)
	require.EqualValues(t, 5, paid(t, d))
	require.EqualValues(t, 1, sentBy(t, d, s))
}

// Ctrl-C while waiting for the receipt: the same command gives it, and sends nothing.
func TestInterruptWhileWaiting(t *testing.T) {
	d, s, p := proxied(t)
	c, cancel := context.WithCancel(ctx)
	scripted(p, "eth_getTransactionReceipt", 1, func(*nodetest.Call) (json.RawMessage, *nodetest.Error) {
		cancel()
		return nil, nil
	})
	_, err := s.Send(c, pay(5))
	require.ErrorIs(t, err, ErrPending)
	require.ErrorIs(t, err, context.Canceled)
	require.Equal(t, 1, onJournal(t, s))
	d.Mine()
	r, err := s.Send(ctx, pay(5))
	require.NoError(t, err)
	require.EqualValues(t, 1, r.BlockNumber.Int64())
	require.EqualValues(t, 5, paid(t, d))
}

// What is to happen once is found again, though another command has settled it.
func TestOnceThoughAnotherCommandSettledIt(t *testing.T) {
	d, s, p := proxied(t)
	make := &Action{Name: "deploy", Data: refusing, Once: true}
	c, cancel := context.WithCancel(ctx)
	scripted(p, "eth_getTransactionReceipt", 1, func(*nodetest.Call) (json.RawMessage, *nodetest.Error) {
		cancel()
		return nil, nil
	})
	_, err := s.Send(c, make)
	require.ErrorIs(t, err, ErrPending)
	mining(d)
	_, err = s.Send(ctx, pay(5)) // settles it
	require.NoError(t, err)
	r, err := s.Send(ctx, make)
	require.NoError(t, err)
	require.EqualValues(t, 1, r.BlockNumber.Int64())
	require.NotZero(t, r.ContractAddress)
	require.EqualValues(t, 2, sentBy(t, d, s))
	known, err := s.Done(ctx, make)
	require.NoError(t, err)
	require.Equal(t, r.ContractAddress, known.ContractAddress)

	make = &Action{Name: make.Name, Data: append(make.Data[:len(make.Data):len(make.Data)], 0), Once: true}
	second, err := s.Send(ctx, make)
	require.NoError(t, err)
	require.NotEqual(t, r.ContractAddress, second.ContractAddress, "other data are another action")
	require.EqualValues(t, 3, sentBy(t, d, s))
}

// What a reorganisation took off the chain is sent again as it was signed, at its nonce.
func TestOnceAfterReorganisation(t *testing.T) {
	d, s, _ := proxied(t)
	make := &Action{Name: "deploy", Data: refusing, Once: true}
	start, err := d.HeaderByNumber(ctx, nil)
	require.NoError(t, err)
	mining(d)
	first, err := s.Send(ctx, make)
	require.NoError(t, err)
	d.mu.Lock()
	require.NoError(t, d.backend.Fork(start.Hash()))
	d.backend.Commit()
	d.backend.Commit()
	d.mu.Unlock()
	again, err := s.Send(ctx, make)
	require.NoError(t, err)
	require.Equal(t, first.TxHash, again.TxHash)
	require.NotEqual(t, first.BlockHash, again.BlockHash, "the receipt is that of the chain")
	require.Equal(t, first.ContractAddress, again.ContractAddress)
	require.EqualValues(t, 1, sentBy(t, d, s))
}

// A node that takes a transaction and loses it gets it again.
func TestNodeForgets(t *testing.T) {
	d, s, p := proxied(t)
	mining(d)
	scripted(p, "eth_sendRawTransaction", 2, func(c *nodetest.Call) (json.RawMessage, *nodetest.Error) {
		return json.RawMessage(`"0x0000000000000000000000000000000000000000000000000000000000000000"`), nil
	})
	_, err := s.Send(ctx, pay(5))
	require.NoError(t, err)
	require.EqualValues(t, 5, paid(t, d))
}

// A refusal by every node is one: the next transaction takes the nonce, so at most one of the two can happen.
func TestRefusalLeavesTheNonce(t *testing.T) {
	d, s, p := proxied(t)
	var lie json.RawMessage
	scripted(p, "eth_sendRawTransaction", 1, func(c *nodetest.Call) (json.RawMessage, *nodetest.Error) {
		lie = c.Params[0]
		return nil, &nodetest.Error{Code: -32000, Message: "transaction underpriced"}
	})
	_, err := s.Send(ctx, pay(5))
	require.ErrorIs(t, err, ErrRefused)
	require.ErrorIs(t, err, ErrUnsent)
	all, err := s.Waiting()
	require.NoError(t, err)
	require.Contains(t, all[0].Refused, "underpriced")

	// The node had lied: the transaction comes in after all, before the next command.
	require.NoError(t, d.own.CallContext(ctx, nil, "eth_sendRawTransaction", lie))
	mining(d)
	_, err = s.Send(ctx, pay(70))
	require.NoError(t, err)
	require.EqualValues(t, 75, paid(t, d))
	require.EqualValues(t, 2, sentBy(t, d, s))
	require.Zero(t, onJournal(t, s))

	// It had not: the next command takes its nonce.
	scripted(p, "eth_sendRawTransaction", 1, func(*nodetest.Call) (json.RawMessage, *nodetest.Error) {
		return nil, &nodetest.Error{Code: -32000, Message: "insufficient funds"}
	})
	_, err = s.Send(ctx, pay(5))
	require.ErrorIs(t, err, ErrBalance)
	for range 2 * kept { // as somebody who does not look
		scripted(p, "eth_sendRawTransaction", 1, func(*nodetest.Call) (json.RawMessage, *nodetest.Error) {
			return nil, &nodetest.Error{Code: -32000, Message: "insufficient funds"}
		})
		_, err = s.Send(ctx, pay(5))
		require.ErrorIs(t, err, ErrBalance)
	}
	require.LessOrEqual(t, onJournal(t, s), kept+1)
	r, err := s.Send(ctx, pay(100)) // what was refused is not wanted any more
	require.NoError(t, err)
	require.NotNil(t, r)
	require.EqualValues(t, 175, paid(t, d))
	require.EqualValues(t, 3, sentBy(t, d, s))
}

// A node that takes a transaction, says that it refuses it, and denies having it: the next one has its nonce, so one of the two happens.
func TestLieThatIsKept(t *testing.T) {
	d, s, p := proxied(t)
	scripted(p, "eth_getTransactionByHash", -1, unknown)
	scripted(p, "eth_sendRawTransaction", 1, func(c *nodetest.Call) (json.RawMessage, *nodetest.Error) {
		_, err := c.Forward()
		require.Nil(t, err)
		return nil, &nodetest.Error{Code: -32000, Message: "insufficient funds"}
	})
	_, err := s.Send(ctx, pay(5))
	require.ErrorIs(t, err, ErrUnsent)
	_, err = s.Send(ctx, pay(6))
	require.ErrorIs(t, err, ErrNonce)
	require.ErrorContains(t, err, "it waits at the same nonce")
	mining(d)
	repeated(t, s, pay(5), 20)
	require.EqualValues(t, 5, paid(t, d), "once")
	require.EqualValues(t, 1, sentBy(t, d, s))
}

// What an earlier version of the journal has on its way is taken over.
func TestJournalOfAnEarlierVersion(t *testing.T) {
	d, s := setup(t)
	a := pay(5)
	e, err := d.Estimate(ctx, s.Signer.Address(), a, nil)
	require.NoError(t, err)
	tx, err := s.Signer.Sign(ctx, e.transaction(d.ID, 0, a), d.ID)
	require.NoError(t, err)
	raw, err := tx.MarshalBinary()
	require.NoError(t, err)
	old := fmt.Sprintf(`{"name": "pay", "intent": "%s", "hash": "%s", "raw": "%#x", "time": "2026-01-01T00:00:00Z"}`, intent(d.Chain, s.Signer.Address(), a), tx.Hash(), raw)
	path := filepath.Join(s.Journal.dir, fmt.Sprintf("%s-%x-%x.json", d.ID, d.Genesis[:4], s.Signer.Address()))
	require.NoError(t, os.WriteFile(path, []byte(old), 0o600))
	r, err := s.Send(ctx, a)
	require.NoError(t, err)
	require.Equal(t, tx.Hash(), r.TxHash)
	require.EqualValues(t, 5, paid(t, d))
	require.NoFileExists(t, path)
	require.NoError(t, os.WriteFile(path, []byte("{"), 0o600))
	_, err = s.Send(ctx, a)
	require.ErrorIs(t, err, ErrDamaged)
}

// Another process of the same account was first, and the node that gave the nonce was behind.
func TestNonceRace(t *testing.T) {
	d, s, p := proxied(t)
	mining(d)
	_, err := s.Send(ctx, pay(1))
	require.NoError(t, err)
	scripted(p, "eth_getTransactionCount", 2, func(*nodetest.Call) (json.RawMessage, *nodetest.Error) { return json.RawMessage(`"0x0"`), nil })
	neverHappens(t, d, s)
}

// neverHappens sends what finds its nonce taken by the transaction that paid 1.
func neverHappens(t *testing.T, d *Development, s *Sender) {
	t.Helper()
	_, err := s.Send(ctx, pay(5))
	require.ErrorIs(t, err, ErrNonce)
	require.ErrorContains(t, err, "will never happen")
	require.Zero(t, onJournal(t, s))
	require.EqualValues(t, 1, paid(t, d))
}

// The node took the transaction, and then another one with its nonce came into a block.
func TestReplaced(t *testing.T) {
	d, s, p := proxied(t)
	_, err := d.head(ctx)
	require.NoError(t, err)
	scripted(p, "eth_sendRawTransaction", 1, func(*nodetest.Call) (json.RawMessage, *nodetest.Error) { // the node forgets it; another one is mined
		tx, err := s.Signer.Sign(ctx, (&Estimate{Limit: 21000, Price: big.NewInt(1), Cap: big.NewInt(2e9), Tip: big.NewInt(1e9), Value: big.NewInt(1)}).
			transaction(d.ID, 0, pay(1)), d.ID)
		require.NoError(t, err)
		_, taken := d.offer(ctx, tx)
		require.True(t, taken)
		for range 5 {
			d.Mine()
		}
		return nil, nil
	})
	neverHappens(t, d, s)
}

// A transaction counts with the wanted blocks on top, its own included, and so does one that takes its nonce.
func TestConfirmations(t *testing.T) {
	d, s, p := proxied(t)
	s.Confirmations = 3
	looks := 0
	scripted(p, "eth_getTransactionReceipt", -1, func(c *nodetest.Call) (json.RawMessage, *nodetest.Error) {
		if looks++; looks%4 == 0 {
			d.Mine()
		}
		return c.Forward()
	})
	r, err := s.Send(ctx, pay(5))
	require.NoError(t, err)
	n, err := d.head(ctx)
	require.NoError(t, err)
	require.GreaterOrEqual(t, n, r.BlockNumber.Uint64()+2)
}

func TestNodeStopsAnswering(t *testing.T) {
	d, s, p := proxied(t)
	scripted(p, "eth_getTransactionReceipt", -1, dropped)
	_, err := s.Send(ctx, pay(5))
	require.ErrorIs(t, err, ErrPending)
	require.ErrorIs(t, err, ErrUnreachable)
	honest(p)
	d.Mine()
	require.NoError(t, s.Pending(ctx))
	require.EqualValues(t, 5, paid(t, d))
	require.Zero(t, onJournal(t, s))
}

// A file of the journal that cannot be read is named, with what to do, and nothing is sent.
func TestDamagedJournal(t *testing.T) {
	d, s := setup(t)
	b, err := s.Journal.open(d.Chain, s.Signer.Address())
	require.NoError(t, err)
	b.unlock()
	a := pay(5)
	a.Once = true
	texts := []string{"", "{", `{"nonce":0}`, `{"transactions":[null]}`, `{"transactions":[{"raw":"0x02"}]}`, `{"transactions":5}`, strings.Repeat(" ", maxRecord+1)}
	for _, path := range []string{b.openPath(), b.donePath(intent(d.Chain, s.Signer.Address(), a))} {
		for _, text := range texts {
			require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
			_, err := s.Send(ctx, a)
			require.ErrorIs(t, err, ErrDamaged, "%.40q", text)
			require.ErrorContains(t, err, path)
			require.ErrorContains(t, err, "look the account "+s.Signer.Address().Hex()+" up")
			require.ErrorContains(t, err, "remove the file")
		}
		require.NoError(t, os.Remove(path))
	}
	require.Zero(t, paid(t, d))
	require.Zero(t, sentBy(t, d, s))
	require.NoError(t, os.WriteFile(filepath.Join(b.dir, "last.json"), []byte("{"), 0o600))
	_, err = s.Send(ctx, a)
	require.ErrorIs(t, err, ErrDamaged)
}

// What changed between the estimate and the block makes a transaction fail: the reason
// is asked for, and the journal is free again.
func TestFailsInItsBlock(t *testing.T) {
	d, s, p := proxied(t)
	mining(d)
	r, err := s.Send(ctx, &Action{Name: "deploy", Data: refusing})
	require.NoError(t, err)
	scripted(p, "eth_estimateGas", 1, func(*nodetest.Call) (json.RawMessage, *nodetest.Error) { return json.RawMessage(`"0xc350"`), nil })
	said := errors.New("the contract says no")
	s.Explain = func(error) error { return said }
	_, err = s.Send(ctx, &Action{Name: "ask", To: &r.ContractAddress, Data: []byte{1}})
	require.ErrorIs(t, err, ErrFailed)
	require.ErrorIs(t, err, said)
	require.Zero(t, onJournal(t, s))
}

// More gas than EIP-7825 lets one transaction take is refused before anything is sent.
func TestGasCap(t *testing.T) {
	d, s, p := proxied(t)
	for _, x := range []func(*nodetest.Call) (json.RawMessage, *nodetest.Error){
		func(*nodetest.Call) (json.RawMessage, *nodetest.Error) {
			return json.RawMessage(fmt.Sprintf(`"%#x"`, MaxGas+1)), nil
		},
		func(*nodetest.Call) (json.RawMessage, *nodetest.Error) {
			return nil, &nodetest.Error{Code: -32000, Message: "gas required exceeds allowance (16777216)"}
		},
	} {
		scripted(p, "eth_estimateGas", 1, x)
		_, err := s.Send(ctx, pay(5))
		require.ErrorIs(t, err, ErrGas)
		require.ErrorContains(t, err, "16,777,216 (EIP-7825)")
	}
	burn := &Action{Name: "burn", Data: []byte{0x5b, 0x60, 0x00, 0x56}} // for ever
	_, err := s.Send(ctx, burn)
	require.ErrorIs(t, err, ErrGas)
	require.Zero(t, onJournal(t, s))
	require.Zero(t, sentBy(t, d, s))
	scripted(p, "eth_estimateGas", 1, func(*nodetest.Call) (json.RawMessage, *nodetest.Error) {
		return json.RawMessage(fmt.Sprintf(`"%#x"`, MaxGas-1)), nil
	})
	e, err := s.Chain.Estimate(ctx, s.Signer.Address(), pay(5), nil)
	require.NoError(t, err)
	require.EqualValues(t, MaxGas, e.Limit, "the fifth more stays below the cap")
}

// Nodes want an eighth more for a replacement.
func TestAtLeast(t *testing.T) {
	for _, x := range [][3]int64{{1, 8, 9}, {1, 9, 11}, {1, 1, 2}, {1, 0, 1}, {100, 8, 100}} {
		require.Equal(t, x[2], atLeast(big.NewInt(x[0]), big.NewInt(x[1])).Int64())
	}
}

// A transaction that is stuck is bumped or cancelled, at its nonce.
func TestBumpAndCancel(t *testing.T) {
	for _, bump := range []bool{true, false} {
		d, s, p := proxied(t)
		c, cancel := context.WithCancel(ctx)
		scripted(p, "eth_getTransactionReceipt", 1, func(*nodetest.Call) (json.RawMessage, *nodetest.Error) {
			cancel()
			return nil, nil
		})
		require.ErrorIs(t, s.Bump(ctx), ErrIdle)
		_, err := s.Send(c, pay(5))
		require.ErrorIs(t, err, ErrPending)
		looks := 0
		scripted(p, "eth_getTransactionReceipt", -1, func(c *nodetest.Call) (json.RawMessage, *nodetest.Error) {
			if looks++; looks == 4 {
				d.Mine()
			}
			return c.Forward()
		})
		want := int64(5)
		if bump {
			require.NoError(t, s.Bump(ctx))
		} else {
			want = 0
			require.ErrorIs(t, s.Cancel(ctx), ErrGone)
		}
		require.Equal(t, want, paid(t, d))
		require.EqualValues(t, 1, sentBy(t, d, s))
		require.Zero(t, onJournal(t, s))
		mining(d)
		r := repeated(t, s, pay(5), 1)
		require.Equal(t, types.ReceiptStatusSuccessful, r.Status)
		require.Equal(t, want+5, paid(t, d), "an action that is over may be done again")
	}
}
