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
	"github.com/aivm/aivm/internal/setup/outer"
	"github.com/aivm/aivm/verifier/srs"
)

func (a *app) contractCheckCommand() *cobra.Command {
	n := &networkFlags{}
	c := &cobra.Command{
		Use:   "check ADDRESS",
		Short: "Check that a contract is the verifier of a program",
		Long: `check compares the code at an address with the verifier of a key, byte for byte. With
--program it also checks the key: it compiles the program's circuit and commits to its
constants anew, and compares them with the key's. Whoever relies on a campaign does both.`,
		Example: "  aivm contract check 0x… --key digits.vkey --program digits.aasm --rpc URL",
		Args:    want(1, "the address of a contract"),
	}
	key, development := keyFlags(c)
	n.add(c)
	program := c.Flags().String("program", "", "program that the key should be of")
	powers := powersFlag(c)
	params := paramFlag(c)
	c.RunE = func(c *cobra.Command, args []string) error {
		address, err := ethereum.ParseAddress(args[0])
		if err != nil {
			return err
		}
		k, constants, err := campaign.ReadConstants(*key, *development)
		if err != nil {
			return err
		}
		if *program != "" {
			u, err := load(*program, *params)
			if err != nil {
				return fmt.Errorf("%s: %w", *key, err)
			}
			check := &outer.Check{Program: *program, Unit: u, Powers: func(c int) (*srs.SRS, error) { return loadPowers(*powers, c) }, Log: a.logf}
			if err := check.Key(k); err != nil {
				return fmt.Errorf("%s: %w", *key, err)
			}
		}
		return a.checkContract(c.Context(), n, address, constants, *program != "")
	}
	return c
}

func (a *app) checkContract(ctx context.Context, n *networkFlags, address common.Address, constants *contracts.Constants, key bool) error {
	chain, err := n.dial(ctx)
	if err != nil {
		return err
	}
	defer chain.Close()
	if err := contracts.CheckVerifier(ctx, chain, address, constants); err != nil {
		return err
	}
	r, err := campaign.ReportVerifier(constants)
	if err != nil {
		return err
	}
	return a.print(struct {
		OK         bool     `json:"ok"`
		Address    string   `json:"address"`
		ChainID    *big.Int `json:"chain_id"`
		KeyChecked bool     `json:"key_checked"`
		*campaign.VerifierReport
	}{true, address.Hex(), chain.ID, key, r}, func(w io.Writer) {
		fmt.Fprintf(w, "%s on chain %s: the verifier of the key\n", address, chain.ID)
		writeVerifier(w, r)
		switch {
		case !key:
			a.logf("the key itself is not checked: --program FILE compiles its circuit anew and compares")
		case !r.Development:
			a.logf("who made the circuit's key is not checked: aivm setup verify checks a ceremony, aivm setup --key writes its verifying key")
		}
	})
}
