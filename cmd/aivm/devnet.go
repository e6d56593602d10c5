package main

import (
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/chain/ethereum"
)

func (a *app) devnetCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "devnet ADDRESS...",
		Short: "Start a development chain on this machine",
		Long: `devnet starts go-ethereum's simulated chain, on which the given accounts have 1000 ether,
and answers JSON-RPC on a port of this machine until Ctrl-C. It makes a block whenever a
transaction comes, with --block-time also every so often: a beacon is that of a block to
come. Nothing is kept. Its chain id is 1337.`,
		Example: `  aivm wallet new -o sponsor.json --light
  aivm devnet $(aivm wallet address sponsor.json) &
  export AIVM_RPC=http://127.0.0.1:8545`,
		Args: cobra.MinimumNArgs(1),
	}
	period := c.Flags().Duration("block-time", 0, "time after which there is a block, of nothing too; 0: when a transaction comes")
	port := c.Flags().Int("port", 8545, "port of this machine")
	c.RunE = func(c *cobra.Command, args []string) error {
		if *port < 1 || *port > 65535 {
			return fmt.Errorf("--port %d, want 1 to 65535", *port)
		}
		var accounts []common.Address
		for _, s := range args {
			x, err := ethereum.ParseAddress(s)
			if err != nil {
				return err
			}
			accounts = append(accounts, x)
		}
		if *period < 0 {
			return fmt.Errorf("--block-time %s is negative", *period)
		}
		d, err := ethereum.Serve(*port, *period, ethereum.DevelopmentEther, accounts...)
		if err != nil {
			return err
		}
		defer d.Close()
		a.logf("development chain %s at http://127.0.0.1:%d; %s with %d ether each; Ctrl-C ends it", d.ID, *port, plural(len(accounts), "account"), ethereum.DevelopmentEther)
		<-c.Context().Done()
		return a.print(map[string]any{"chain_id": d.ID}, func(io.Writer) {})
	}
	return c
}
