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
transaction comes; nothing is kept. Its chain id is 1337.`,
		Example: `  aivm wallet new -o sponsor.json --light
  aivm devnet $(aivm wallet address sponsor.json) &
  export AIVM_RPC=http://127.0.0.1:8545`,
		Args: cobra.MinimumNArgs(1),
	}
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
		d, err := ethereum.Serve(*port, ethereum.DevelopmentEther, accounts...)
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
