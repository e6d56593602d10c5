package main

import (
	"context"
	"fmt"
	"io"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/chain/campaign"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/verifier/universal"
)

func (a *app) contractCheckCommand() *cobra.Command {
	n := &networkFlags{}
	c := &cobra.Command{
		Use:   "check ADDRESS",
		Short: "Check that a contract is the verifier of a key",
		Long: `check compares the code at an address with the verifier of a key, byte for byte. With
--program it also computes the key of a program, which campaigns pin. Whoever relies on a campaign
does both.`,
		Example: "  aivm contract check 0x… --key digits.vkey --program digits.aasm --rpc URL",
		Args:    want(1, "the address of a contract"),
	}
	key, development := keyFlags(c)
	n.add(c)
	program := c.Flags().String("program", "", "program whose key is wanted")
	powers := powersFlag(c)
	params := paramFlag(c)
	c.RunE = func(c *cobra.Command, args []string) error {
		address, err := ethereum.ParseAddress(args[0])
		if err != nil {
			return err
		}
		source := keySource(*powers)
		k, err := campaign.ReadKey(source, *key, *development)
		if err != nil {
			return err
		}
		word := ""
		if *program != "" {
			u, err := load(*program, *params)
			if err != nil {
				return err
			}
			x, err := source.ProgramKey(u, 0, k)
			if err != nil {
				return fmt.Errorf("%s: %w", *program, err)
			}
			word = x.Word().String()
		}
		return a.checkContract(c.Context(), n, address, k, word)
	}
	return c
}

func (a *app) checkContract(ctx context.Context, n *networkFlags, address common.Address, k *universal.Key, programKey string) error {
	chain, err := n.dial(ctx)
	if err != nil {
		return err
	}
	defer chain.Close()
	if err := contracts.CheckUniversal(ctx, chain, address, k); err != nil {
		return err
	}
	r, err := campaign.ReportVerifier(k)
	if err != nil {
		return err
	}
	return a.print(struct {
		OK         bool     `json:"ok"`
		Address    string   `json:"address"`
		ChainID    *big.Int `json:"chain_id"`
		ProgramKey string   `json:"program_key"`
		*campaign.VerifierReport
	}{true, address.Hex(), chain.ID, programKey, r}, func(w io.Writer) {
		fmt.Fprintf(w, "%s on chain %s: the verifier of the key\n", address, chain.ID)
		writeVerifier(w, r)
		if programKey != "" {
			fmt.Fprintf(w, "program key %s\n", programKey)
		}
	})
}
