package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/chain/session"
	"github.com/aivm/aivm/internal/chain/wallet"
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

// connect reaches the chain and learns who sends. The password is asked for when
// something is sent.
func (a *app) connect(ctx context.Context, f *sendFlags) (*session.Session, error) {
	s := session.New(a.logf, contracts.Explain)
	s.DryRun, s.Poll = f.dryRun, networkPoll
	if f.simulated {
		if f.rpc != nil || f.file != "" || f.signer != "" {
			return nil, fmt.Errorf("--simulated is a chain of its own, with its own account: leave --rpc, --wallet and --signer out")
		}
		return s, s.Simulate()
	}
	var err error
	if s.Account, err = a.address(ctx, &f.walletFlags); err != nil {
		return nil, stopped(err)
	}
	if s.Journal, err = session.OpenJournal(f.journal); err != nil {
		return nil, err
	}
	if s.Chain, err = f.dial(ctx); err != nil {
		return nil, stopped(err)
	}
	s.Signer = &session.Late{Account: s.Account, Open: func(ctx context.Context) (wallet.Signer, error) { return a.signerOf(ctx, &f.walletFlags) }}
	if s.Confirmations = f.confirmations; f.confirmations == 0 {
		s.Confirmations = session.Confirmations(s.Chain.ID)
	}
	return s, nil
}

// stopped turns an error after Ctrl-C into one.
func stopped(err error) error {
	if errors.Is(err, context.Canceled) {
		return interrupted(err.Error())
	}
	return err
}
