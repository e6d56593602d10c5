package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/spf13/cobra"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/ethereum"
	"github.com/aivm/aivm/internal/wallet"
)

// networkFlags say which chain.
type networkFlags struct {
	rpc     []string
	chainID string
	timeout time.Duration
	cancel  context.CancelFunc
}

// networkPolicy is how patiently nodes are asked; networkPoll the longest time between two looks for a receipt, 0 the
// usual one. Tests change them.
var (
	networkPolicy = ethereum.Patient
	networkPoll   time.Duration
)

func (f *networkFlags) add(c *cobra.Command) {
	c.Flags().StringArrayVar(&f.rpc, "rpc", nil, "address of a node's JSON-RPC, or several, separated by commas or by repeating it; default: $AIVM_RPC")
	c.Flags().StringVar(&f.chainID, "chain-id", "", "id that the chain must have")
	c.Flags().DurationVar(&f.timeout, "timeout", 0, "give up after this time, as in 10m; what is on its way stays so, and the same command goes on with it")
	c.PreRunE = func(c *cobra.Command, _ []string) error {
		switch {
		case f.timeout < 0:
			return fmt.Errorf("--timeout %s: want a time above zero", f.timeout)
		case f.timeout > 0:
			ctx, cancel := context.WithTimeout(c.Context(), f.timeout)
			f.cancel = cancel
			c.SetContext(ctx)
		}
		return nil
	}
}

// dial reaches the chain.
func (f *networkFlags) dial(ctx context.Context) (*ethereum.Chain, error) {
	address := strings.Join(f.rpc, ",")
	if address == "" {
		address = os.Getenv("AIVM_RPC")
	}
	if address == "" {
		return nil, fmt.Errorf("which chain? --rpc or AIVM_RPC name a node, as http://127.0.0.1:8545; `aivm devnet` starts one")
	}
	var id *big.Int
	if f.chainID != "" {
		var ok bool
		if id, ok = new(big.Int).SetString(f.chainID, 0); !ok || id.Sign() <= 0 {
			return nil, fmt.Errorf("--chain-id %q: want a number, as 1 for Ethereum", f.chainID)
		}
	}
	return ethereum.DialWith(ctx, address, id, networkPolicy)
}

// sendFlags are the flags of commands that send transactions.
type sendFlags struct {
	networkFlags
	walletFlags
	journal       string
	confirmations uint64
	label         string // of what is made
	dryRun        bool
	simulated     bool
}

func (f *sendFlags) add(c *cobra.Command) {
	f.networkFlags.add(c)
	f.walletFlags.add(c)
	c.Flags().StringVar(&f.journal, "journal", "", "folder with transactions on their way; default: in your configuration folder")
	c.Flags().Uint64Var(&f.confirmations, "confirmations", 0, "blocks with which a transaction counts, its own included; default: 2, on development chains 1")
	c.Flags().BoolVar(&f.dryRun, "dry-run", false, "say what it would cost, send nothing; needs no password")
}

// addSimulated adds --simulated, for commands that need nothing on the chain.
func (f *sendFlags) addSimulated(c *cobra.Command) {
	c.Flags().BoolVar(&f.simulated, "simulated", false, "use a chain in this process, of which nothing is kept; see aivm devnet for one that stays")
}

// addLabel adds --label, for commands that make a contract.
func (f *sendFlags) addLabel(c *cobra.Command) {
	c.Flags().StringVar(&f.label, "label", "", "make another one, under a name that you give it: the same call, with the same label, makes one only")
}

// session is a chain and who sends to it.
type session struct {
	*ethereum.Sender
	app     *app
	dryRun  bool
	account common.Address
	sent    []sentReport
	planned []plannedReport
	scratch string // folder that goes with the session
}

// connect reaches the chain and learns who sends. The password is asked for when
// something is sent.
func (a *app) connect(ctx context.Context, f *sendFlags) (*session, error) {
	s := &session{app: a, dryRun: f.dryRun, Sender: &ethereum.Sender{Poll: networkPoll, Explain: contracts.Explain, Report: func(line string) { a.logf("%s", line) }}}
	if f.simulated {
		return s, s.simulate(f)
	}
	var err error
	if s.account, err = a.address(ctx, &f.walletFlags); err != nil {
		return nil, stopped(err)
	}
	if s.Journal, err = openJournal(f.journal); err != nil {
		return nil, err
	}
	if s.Chain, err = f.dial(ctx); err != nil {
		return nil, stopped(err)
	}
	s.Signer = &lateSigner{a, &f.walletFlags, s.account, nil}
	if s.Confirmations = f.confirmations; f.confirmations == 0 && !developmentChain(s.Chain.ID) {
		s.Confirmations = 2
	}
	return s, nil
}

// developmentChain reports whether blocks of a chain may come with transactions only: go-ethereum's, anvil's and hardhat's.
func developmentChain(id *big.Int) bool {
	return id.IsInt64() && slices.Contains([]int64{1337, 31337}, id.Int64())
}

// simulate starts a chain in this process, with a rich account.
func (s *session) simulate(f *sendFlags) error {
	if f.rpc != nil || f.file != "" || f.signer != "" {
		return fmt.Errorf("--simulated is a chain of its own, with its own account: leave --rpc, --wallet and --signer out")
	}
	key, err := wallet.NewKey()
	if err != nil {
		return err
	}
	d, err := ethereum.Simulate(ethereum.DevelopmentEther, key.Address())
	if err != nil {
		return err
	}
	s.app.logf("simulated chain: what happens on it is gone with this command")
	dir, err := os.MkdirTemp("", "aivm-journal-")
	if err != nil {
		return err
	}
	s.scratch = dir
	if s.Journal, err = ethereum.OpenJournal(dir); err != nil {
		return err
	}
	s.Chain, s.Signer, s.account = d.Chain, key, key.Address()
	return nil
}

func (s *session) close() {
	s.Chain.Close()
	if s.scratch != "" {
		_ = os.RemoveAll(s.scratch)
	}
}

func openJournal(dir string) (*ethereum.Journal, error) {
	if dir == "" {
		config, err := os.UserConfigDir()
		if err != nil {
			return nil, fmt.Errorf("no folder for the journal of transactions: %w; name one with --journal", err)
		}
		dir = filepath.Join(config, "aivm", "transactions")
	}
	return ethereum.OpenJournal(dir)
}

// lateSigner asks for a password when the first transaction is signed.
type lateSigner struct {
	app     *app
	flags   *walletFlags
	account common.Address
	signer  wallet.Signer
}

// Address implements wallet.Signer.
func (l *lateSigner) Address() common.Address { return l.account }

// Sign implements wallet.Signer.
func (l *lateSigner) Sign(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	if l.signer == nil {
		s, err := l.app.signerOf(ctx, l.flags)
		if err != nil {
			return nil, err
		}
		if s.Address() != l.account {
			return nil, fmt.Errorf("the wallet changed from %s to %s meanwhile", l.account, s.Address())
		}
		l.signer = s
	}
	return l.signer.Sign(ctx, tx, chainID)
}

// sentReport is a transaction as --json prints it.
type sentReport struct {
	Action  string `json:"action"`
	Hash    string `json:"hash"`
	Block   uint64 `json:"block"`
	Gas     uint64 `json:"gas"`
	CostWei string `json:"cost_wei"` // of the gas
}

// plannedReport is what a transaction would cost, as --json prints it.
type plannedReport struct {
	Action  string `json:"action"`
	Gas     uint64 `json:"gas"`
	CostWei string `json:"cost_wei"` // of the gas, at the current price
	MostWei string `json:"most_wei"` // what the account must have, value included
	Value   string `json:"value_wei"`
}

// do sends an action; in a dry run it says what it would cost, and the receipt is nil unless it has happened before.
func (s *session) do(ctx context.Context, action *ethereum.Action) (*types.Receipt, error) {
	var known *types.Receipt
	var err error
	if action.Once {
		if known, err = s.Done(ctx, action); err != nil {
			return nil, err
		}
	}
	if s.dryRun {
		if known != nil {
			s.app.logf("%s: done already, transaction %s", action.Name, known.TxHash)
			return known, nil
		}
		return nil, s.plan(ctx, action)
	}
	r, err := s.Send(ctx, action)
	if err != nil {
		return nil, stopped(err)
	}
	if known != nil && known.TxHash == r.TxHash {
		return r, nil
	}
	cost := new(big.Int).Mul(new(big.Int).SetUint64(r.GasUsed), r.EffectiveGasPrice)
	s.app.logf("%s: block %s, %s gas, %s", action.Name, r.BlockNumber, thousands(int64(r.GasUsed)), ethereum.Ether(cost))
	s.sent = append(s.sent, sentReport{action.Name, r.TxHash.Hex(), r.BlockNumber.Uint64(), r.GasUsed, cost.String()})
	return r, nil
}

// settle goes on with what an earlier call has left on its way.
func (s *session) settle(ctx context.Context) error {
	if s.dryRun {
		return nil
	}
	return stopped(s.Pending(ctx))
}

// stopped turns an error after Ctrl-C into one.
func stopped(err error) error {
	if errors.Is(err, context.Canceled) {
		return interrupted(err.Error())
	}
	return err
}

func (s *session) plan(ctx context.Context, action *ethereum.Action) error {
	e, err := s.Chain.Estimate(ctx, s.account, action, s.Explain)
	if err != nil {
		return fmt.Errorf("%s: %w", action.Name, err)
	}
	s.app.logf("%s: about %s gas, %s; with %s along, the account needs up to %s and has %s", action.Name, thousands(int64(e.Gas)),
		ethereum.Ether(e.Cost()), ethereum.Ether(e.Value), ethereum.Ether(e.Most()), ethereum.Ether(e.Balance))
	if err := e.Affordable(s.account); err != nil {
		s.app.logf("warning: %v", err)
	}
	s.planned = append(s.planned, plannedReport{action.Name, e.Gas, e.Cost().String(), e.Most().String(), e.Value.String()})
	return nil
}

// result is what every command that sends prints, and what it adds.
func (s *session) result(more map[string]any) map[string]any {
	r := map[string]any{"chain_id": s.Chain.ID, "from": s.account.Hex(), "dry_run": s.dryRun, "transactions": s.sent}
	if s.sent == nil {
		r["transactions"] = []sentReport{}
	}
	if s.dryRun {
		r["estimates"] = s.planned
	}
	for k, v := range more {
		r[k] = v
	}
	return r
}
