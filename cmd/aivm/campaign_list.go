package main

import (
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/chain/campaign"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/tools/prose"
)

func (a *app) campaignListCommand() *cobra.Command {
	n := &networkFlags{}
	c := &cobra.Command{
		Use:   "list",
		Short: "List the campaigns of a chain",
		Long: `list prints the campaigns that the factory of this version of the contracts made, the oldest first, and what they wait for.
It says nothing of what a sponsor chose: aivm campaign status does, for one of them.`,
		Example: "  aivm campaign list --rpc URL --of 0x…",
		Args:    want(0, "nothing"),
	}
	n.add(c)
	of := c.Flags().String("of", "", "those that this account is sponsor or owner of")
	c.RunE = func(c *cobra.Command, _ []string) error {
		var account *common.Address
		if *of != "" {
			x, err := ethereum.ParseAddress(*of)
			if err != nil {
				return fmt.Errorf("--of: %w", err)
			}
			account = &x
		}
		chain, err := n.dial(c.Context())
		if err != nil {
			return err
		}
		defer chain.Close()
		list, err := campaign.List(c.Context(), chain, account)
		if err != nil {
			return stopped(err)
		}
		return a.print(map[string]any{"chain_id": chain.ID, "campaigns": append([]*campaign.Listed{}, list...)}, func(w io.Writer) {
			t := prose.NewTable("campaign", "phase", "fund", "sponsor", "owner")
			for _, x := range list {
				fund := ethereum.Ether(x.Fund)
				if x.Token != nil {
					fund = fmt.Sprintf("%s of %s", x.Fund, x.Token)
				}
				t.Row(x.Campaign.Hex(), x.Waits, fund, x.Sponsor.Hex(), x.Owner.Hex())
			}
			t.Write(w)
		})
	}
	return c
}
