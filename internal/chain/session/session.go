// Package session is a chain and who sends to it, for as long as a command lasts: what is sent is told as it happens, and a dry run
// says what it would cost.
package session

import (
	"context"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/chain/wallet"
	"github.com/aivm/aivm/internal/tools/prose"
)

// Log takes a line for whoever watches.
type Log func(format string, args ...any)

// Session is a chain and who sends to it.
type Session struct {
	*ethereum.Sender
	Account common.Address
	DryRun  bool // send nothing
	Log     Log

	sent    []Transaction
	planned []Estimate
	scratch string // folder that goes with the session
}

// New is a session without a chain. explain puts a contract's refusal into words.
func New(log Log, explain func(error) error) *Session {
	return &Session{Log: log, Sender: &ethereum.Sender{Explain: explain, Report: func(line string) { log("%s", line) }}}
}

// Simulate gives the session a chain in this process, with a rich account.
func (s *Session) Simulate() error {
	key, err := wallet.NewKey()
	if err != nil {
		return err
	}
	d, err := ethereum.Simulate(ethereum.DevelopmentEther, key.Address())
	if err != nil {
		return err
	}
	s.Log("simulated chain: what happens on it is gone with this command")
	dir, err := os.MkdirTemp("", "aivm-journal-")
	if err != nil {
		return err
	}
	s.scratch = dir
	if s.Journal, err = ethereum.OpenJournal(dir); err != nil {
		return err
	}
	s.Chain, s.Signer, s.Account = d.Chain, key, key.Address()
	return nil
}

// OpenJournal opens the journal of transactions in a folder, or else in the configuration folder.
func OpenJournal(dir string) (*ethereum.Journal, error) {
	if dir == "" {
		config, err := os.UserConfigDir()
		if err != nil {
			return nil, fmt.Errorf("no folder for the journal of transactions: %w; name one with --journal", err)
		}
		dir = filepath.Join(config, "aivm", "transactions")
	}
	return ethereum.OpenJournal(dir)
}

// Confirmations is the number of blocks with which a transaction counts on a chain: a single one where blocks may come with
// transactions only, as on the development chains of go-ethereum, anvil and hardhat.
func Confirmations(chain *big.Int) uint64 {
	if chain.IsInt64() && slices.Contains([]int64{1337, 31337}, chain.Int64()) {
		return 0
	}
	return 2
}

// Close ends the session.
func (s *Session) Close() {
	s.Chain.Close()
	if s.scratch != "" {
		_ = os.RemoveAll(s.scratch)
	}
}

// Late is the signer of an account that is opened, with its password, when the first transaction is signed.
type Late struct {
	Account common.Address
	Open    func(context.Context) (wallet.Signer, error)

	signer wallet.Signer
}

// Address implements wallet.Signer.
func (l *Late) Address() common.Address { return l.Account }

// Sign implements wallet.Signer.
func (l *Late) Sign(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	if err := l.open(ctx); err != nil {
		return nil, err
	}
	return l.signer.Sign(ctx, tx, chainID)
}

// SignTyped implements wallet.Signer.
func (l *Late) SignTyped(ctx context.Context, data *apitypes.TypedData) ([]byte, error) {
	if err := l.open(ctx); err != nil {
		return nil, err
	}
	return l.signer.SignTyped(ctx, data)
}

func (l *Late) open(ctx context.Context) error {
	if l.signer != nil {
		return nil
	}
	s, err := l.Open(ctx)
	if err != nil {
		return err
	}
	if s.Address() != l.Account {
		return fmt.Errorf("the wallet changed from %s to %s meanwhile", l.Account, s.Address())
	}
	l.signer = s
	return nil
}

// Transaction is one that was sent, as --json prints it.
type Transaction struct {
	Action  string `json:"action"`
	Hash    string `json:"hash"`
	Block   uint64 `json:"block"`
	Gas     uint64 `json:"gas"`
	CostWei string `json:"cost_wei"` // of the gas
}

// Estimate is what a transaction would cost, as --json prints it.
type Estimate struct {
	Action  string `json:"action"`
	Gas     uint64 `json:"gas"`
	CostWei string `json:"cost_wei"` // of the gas, at the current price
	MostWei string `json:"most_wei"` // what the account must have, value included
	Value   string `json:"value_wei"`
}

// Do sends an action; in a dry run it says what it would cost, and the receipt is nil unless it has happened before.
func (s *Session) Do(ctx context.Context, action *ethereum.Action) (*types.Receipt, error) {
	var known *types.Receipt
	var err error
	if action.Once {
		if known, err = s.Done(ctx, action); err != nil {
			return nil, err
		}
	}
	if s.DryRun {
		if known != nil {
			s.Log("%s: done already, transaction %s", action.Name, known.TxHash)
			return known, nil
		}
		return nil, s.plan(ctx, action)
	}
	r, err := s.Send(ctx, action)
	if err != nil {
		return nil, err
	}
	if known != nil && known.TxHash == r.TxHash {
		return r, nil
	}
	cost := new(big.Int).Mul(new(big.Int).SetUint64(r.GasUsed), r.EffectiveGasPrice)
	s.Log("%s: block %s, %s gas, %s", action.Name, r.BlockNumber, prose.Thousands(int64(r.GasUsed)), ethereum.Ether(cost))
	s.sent = append(s.sent, Transaction{action.Name, r.TxHash.Hex(), r.BlockNumber.Uint64(), r.GasUsed, cost.String()})
	return r, nil
}

func (s *Session) plan(ctx context.Context, action *ethereum.Action) error {
	e, err := s.Chain.Estimate(ctx, s.Account, action, s.Explain)
	if err != nil {
		return fmt.Errorf("%s: %w", action.Name, err)
	}
	s.tell(action.Name, e)
	return nil
}

// tell says what something would cost, and keeps it for Result.
func (s *Session) tell(name string, e *ethereum.Estimate) {
	along := ""
	if e.Value.Sign() > 0 {
		along = " with " + ethereum.Ether(e.Value) + " that goes along,"
	}
	s.Log("%s: about %s gas, %s;%s the account needs up to %s and has %s", name, prose.Thousands(int64(e.Gas)), ethereum.Ether(e.Cost()),
		along, ethereum.Ether(e.Most()), ethereum.Ether(e.Balance))
	if err := e.Affordable(s.Account); err != nil {
		s.Log("warning: %v", err)
	}
	s.planned = append(s.planned, Estimate{name, e.Gas, e.Cost().String(), e.Most().String(), e.Value.String()})
}

// Replaceable says in a dry run what it would cost to send the transaction on its way again, or to cancel it.
func (s *Session) Replaceable(ctx context.Context, cancel bool) error {
	name, e, err := s.Replacement(ctx, cancel)
	if e != nil && err == nil {
		s.tell(name, e)
	}
	return err
}

// Planned are the estimates of a dry run.
func (s *Session) Planned() []Estimate { return s.planned }

// Settle goes on with what an earlier session has left on its way.
func (s *Session) Settle(ctx context.Context) error {
	if s.DryRun {
		return nil
	}
	return s.Pending(ctx)
}

// Idle reports whether nothing was sent, nor planned.
func (s *Session) Idle() bool { return len(s.sent)+len(s.planned) == 0 }

// Sent are the transactions that were sent.
func (s *Session) Sent() []Transaction { return s.sent }

// Result is what every command that sends prints, and what it adds.
func (s *Session) Result(more map[string]any) map[string]any {
	r := map[string]any{"chain_id": s.Chain.ID, "from": s.Account.Hex(), "dry_run": s.DryRun, "transactions": s.sent}
	if s.sent == nil {
		r["transactions"] = []Transaction{}
	}
	if s.DryRun {
		r["estimates"] = s.planned
	}
	for k, v := range more {
		r[k] = v
	}
	return r
}
