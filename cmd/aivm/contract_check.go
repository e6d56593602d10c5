package main

import (
	"context"
	"fmt"
	"io"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/chain/ethereum"
)

func (a *app) contractCheckCommand() *cobra.Command {
	n := &networkFlags{}
	c := &cobra.Command{
		Use:   "check ADDRESS",
		Short: "Check that a contract is the verifier of a key, and name programs",
		Long: `check compares the code at an address with the verifier of a key, byte for byte. With
--program it also computes the key of the program anew, says whether the verifier contract has its constants, and checks
that the verifying key is for the circuit of this version of aivm and for the powers of tau.`,
		Example: `  aivm contract check 0x… --key aivm.vkey --rpc URL
  aivm contract check 0x… --key aivm.vkey --program digits.aasm --rpc URL`,
		Args: want(1, "an address"),
	}
	key, development := keyFlags(c)
	n.add(c)
	program := programsFlag(c)
	powers := powersFlag(c)
	params := paramFlag(c)
	c.RunE = func(c *cobra.Command, args []string) error {
		k, programs, at, err := verifierOf(c.Context(), args[0], *key, *development, *program, *params, *powers)
		if err != nil {
			return err
		}
		return a.checkContract(c.Context(), n, at, k, programs)
	}
	return c
}

// verifierOf reads a verifying key and the keys of programs, and an address. With programs the key is checked too.
func verifierOf(ctx context.Context, address, key string, development bool, programs, params []string, srs string) (*aivm.VerifyingKey, []*aivm.ProgramKey, common.Address, error) {
	at, err := ethereum.ParseAddress(address)
	if err != nil {
		return nil, nil, at, err
	}
	k, err := readKey(key, development)
	if err != nil || len(programs) == 0 {
		return k, nil, at, err
	}
	list, err := (&keyring{params: params, srs: srs}).programKeys(ctx, programs)
	if err != nil {
		return nil, nil, at, err
	}
	for i, p := range list {
		if p.Powers() != k.Powers() {
			return nil, nil, at, fmt.Errorf("%s: the key is for the powers of tau %s, that of %s for %s: --srs names others", key, k.Powers(), programs[i], p.Powers())
		}
	}
	powers, err := aivm.LoadPowers(ctx, srs)
	if err != nil {
		return nil, nil, at, err
	}
	if err := k.Check(powers); err != nil {
		return nil, nil, at, fmt.Errorf("%s: %w", key, err)
	}
	return k, list, at, nil
}

func (a *app) checkContract(ctx context.Context, n *networkFlags, at common.Address, k *aivm.VerifyingKey, programs []*aivm.ProgramKey) error {
	chain, err := n.dial(ctx)
	if err != nil {
		return err
	}
	defer chain.Close()
	if err := contracts.CheckUniversal(ctx, chain, at, k.Universal()); err != nil {
		return err
	}
	r, err := reportVerifier(k)
	if err != nil {
		return err
	}
	list := []registration{}
	for _, p := range programs {
		constants, ok, err := contracts.ProgramAt(ctx, chain, at, p.Universal())
		if err != nil {
			return err
		}
		item := registration{ProgramKey: p.ID().String(), Already: ok}
		if ok {
			item.Constants = constants.Hex()
		}
		list = append(list, item)
	}
	return a.print(struct {
		OK         bool           `json:"ok"`
		Address    string         `json:"address"`
		ChainID    *big.Int       `json:"chain_id"`
		KeyChecked bool           `json:"key_checked"`
		Programs   []registration `json:"programs"`
		*verifierReport
	}{true, at.Hex(), chain.ID, len(programs) > 0, list, r}, func(w io.Writer) {
		fmt.Fprintf(w, "%s on chain %s: the verifier of the key\n", at, chain.ID)
		writeVerifier(w, r)
		for _, p := range list {
			if p.Constants == "" {
				fmt.Fprintf(w, "program %s: not registered, proofs bring its constants\n", p.ProgramKey)
			} else {
				fmt.Fprintf(w, "program %s: constants at %s\n", p.ProgramKey, p.Constants)
			}
		}
		switch {
		case len(programs) == 0:
			a.logf("the key itself is not checked: --program FILE compares it with the circuit of this version and the powers of tau")
		case !r.Development:
			a.logf("who made the circuit's key is not checked: aivm setup verify checks a ceremony, aivm setup --key writes its verifying key")
		}
	})
}
