package main

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/chain/campaign"
)

func (a *app) contractDeployCommand() *cobra.Command {
	f := &sendFlags{}
	c := &cobra.Command{
		Use:   "deploy",
		Short: "Deploy the verifier contract of a program",
		Long: `deploy makes the verifier contract of a key and prints its address. Anybody may: the
contract belongs to nobody. The same call again prints the same address, and sends nothing.`,
		Example: `  aivm contract deploy --key digits.vkey --rpc URL --chain-id 11155111 --wallet sponsor.json
  aivm contract deploy --key digits.vkey --simulated --development`,
		Args: want(0, "no arguments"),
	}
	key, development := keyFlags(c)
	f.add(c)
	f.addSimulated(c)
	f.addLabel(c)
	c.RunE = func(c *cobra.Command, _ []string) error { return a.deployVerifier(c.Context(), *key, *development, f) }
	return c
}

func (a *app) deployVerifier(ctx context.Context, key string, development bool, f *sendFlags) error {
	k, err := campaign.ReadKey(keySource(""), key, development)
	if err != nil {
		return err
	}
	r, err := campaign.ReportVerifier(k)
	if err != nil {
		return err
	}
	action, err := campaign.DeployVerifier(k)
	if err != nil {
		return err
	}
	s, err := a.connect(ctx, f)
	if err != nil {
		return err
	}
	defer s.Close()
	action.Label = f.label
	receipt, err := s.Do(ctx, action)
	if err != nil {
		return stopped(err)
	}
	more := map[string]any{"verifier": r, "address": nil, "already": receipt != nil && len(s.Sent()) == 0}
	if receipt != nil {
		if err := contracts.CheckUniversal(ctx, s.Chain, receipt.ContractAddress, k); err != nil {
			return err
		}
		more["address"] = receipt.ContractAddress.Hex()
	}
	return a.print(s.Result(more), func(w io.Writer) {
		if receipt != nil {
			fmt.Fprintln(w, receipt.ContractAddress.Hex())
		}
		writeVerifier(a.err, r)
	})
}
