package main

import (
	"context"
	"encoding/hex"
	"fmt"
	"io"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/atomicfile"
	"github.com/aivm/aivm/internal/campaign"
	"github.com/aivm/aivm/verifier/wrapped"
)

func (a *app) contractCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "contract COMMAND",
		Short: "Export, deploy and check the verifier contract of a program",
		Long: `A program's verifier contract checks wrapped proofs of the program. It is made from the
verifying key that aivm setup writes, has no owner and no storage, and cannot be changed.`,
		Example: `  aivm contract export --key digits.vkey -o digits.contract
  aivm contract deploy --key digits.vkey --wallet sponsor.json --dry-run
  aivm contract check 0x… --key digits.vkey --program digits.aasm`,
		Args: cobra.ArbitraryArgs,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return c.Help()
			}
			return fmt.Errorf("aivm contract has no command %s: want export, deploy or check", args[0])
		},
	}
	c.AddCommand(a.contractExportCommand(), a.contractDeployCommand(), a.contractCheckCommand())
	return c
}

// maxKeyFile bounds what is read of a verifying key or a wrapped proof.
const maxKeyFile = 64 << 20

// readKey reads a verifying key. One that somebody can forge under is taken only in
// development.
func readKey(path string, development bool) (*wrapped.Key, error) {
	if path == "" {
		return nil, fmt.Errorf("--key is missing: the verifying key that aivm setup wrote")
	}
	b, err := readLimited(path, maxKeyFile)
	if err != nil {
		return nil, err
	}
	k := &wrapped.Key{}
	if err := k.UnmarshalBinary(b); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if k.Development && !development {
		return nil, fmt.Errorf("%s: %w", path, errDevelopmentKey)
	}
	return k, nil
}

// keyConstants reads a key and what its contract has of it.
func keyConstants(path string, development bool) (*wrapped.Key, *contracts.Constants, error) {
	k, err := readKey(path, development)
	if err != nil {
		return nil, nil, err
	}
	c, err := contracts.ConstantsOf(k)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", path, err)
	}
	return k, c, nil
}

// errDevelopmentKey says what a development key is.
var errDevelopmentKey = fmt.Errorf("a DEVELOPMENT key: whoever made it, or its powers of tau, can forge proofs; --development takes it, for trying things out")

// keyFlags adds --key and --development.
func keyFlags(c *cobra.Command) (key *string, development *bool) {
	key = c.Flags().String("key", "", "verifying key of the program, as aivm setup writes it")
	return key, c.Flags().Bool("development", false, "take keys for development, under which proofs can be forged")
}

// verifierReport is a verifier as --json prints it.
type verifierReport struct {
	VerifierID  string `json:"verifier_id"`
	ProgramID   string `json:"program_id"`
	CodeHash    string `json:"code_hash"`
	CodeBytes   int    `json:"code_bytes"`
	ProofBytes  int    `json:"proof_bytes"`
	ValueBytes  int    `json:"public_value_bytes"`
	Chunks      int    `json:"chunks"`
	Development bool   `json:"development"`
}

func reportVerifier(c *contracts.Constants) (*verifierReport, error) {
	code, err := contracts.VerifierCode(c)
	if err != nil {
		return nil, err
	}
	return &verifierReport{
		VerifierID: c.VerifierID.String(), ProgramID: c.ProgramID.String(), CodeHash: crypto.Keccak256Hash(code).Hex(), CodeBytes: len(code),
		ProofBytes: c.ProofBytes(), ValueBytes: c.PublicValuesBytes(), Chunks: c.Chunks(), Development: c.Development,
	}, nil
}

func (r *verifierReport) write(w io.Writer) {
	t := newTable("verifier id", r.VerifierID)
	t.row("program", r.ProgramID)
	t.row("code hash", r.CodeHash)
	t.row("code", plural(r.CodeBytes, "byte"))
	t.row("calldata", fmt.Sprintf("%s of proof, %s of public values, %s", plural(r.ProofBytes, "byte"), plural(r.ValueBytes, "byte"), plural(r.Chunks, "commitment")))
	if r.Development {
		t.row("key", "DEVELOPMENT: proofs can be forged")
	}
	t.write(w)
}

func (a *app) contractExportCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "export",
		Short: "Write the verifier contract of a program",
		Long: `export writes what deploys a program's verifier contract, creation code and constructor
argument in hexadecimal, for other tools to send, and says what will be at the address.`,
		Example: "  aivm contract export --key digits.vkey -o digits.contract",
		Args:    want(0, "no arguments"),
	}
	key, development := keyFlags(c)
	out := c.Flags().StringP("output", "o", "", "file to write; default: the key's name and .contract")
	c.RunE = func(*cobra.Command, []string) error {
		_, constants, err := keyConstants(*key, *development)
		if err != nil {
			return err
		}
		action, err := campaign.DeployVerifier(constants)
		if err != nil {
			return err
		}
		r, err := reportVerifier(constants)
		if err != nil {
			return err
		}
		if *out == "" {
			*out = filepath.Base(*key) + ".contract"
		}
		if err := atomicfile.WriteFile(*out, []byte("0x"+hex.EncodeToString(action.Data)+"\n"), 0o644); err != nil {
			return err
		}
		return a.print(struct {
			File string `json:"file"`
			*verifierReport
		}{*out, r}, func(w io.Writer) {
			r.write(w)
			a.logf("%s: creation code, %s", *out, plural(len(action.Data), "byte"))
		})
	}
	return c
}

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
	_, constants, err := keyConstants(key, development)
	if err != nil {
		return err
	}
	r, err := reportVerifier(constants)
	if err != nil {
		return err
	}
	action, err := campaign.DeployVerifier(constants)
	if err != nil {
		return err
	}
	s, err := a.connect(ctx, f)
	if err != nil {
		return err
	}
	defer s.close()
	action.Label = f.label
	receipt, err := s.do(ctx, action)
	if err != nil {
		return err
	}
	more := map[string]any{"verifier": r, "address": nil, "already": receipt != nil && len(s.sent) == 0}
	if receipt != nil {
		if err := contracts.CheckVerifier(ctx, s.Chain, receipt.ContractAddress, constants); err != nil {
			return err
		}
		more["address"] = receipt.ContractAddress.Hex()
	}
	return a.print(s.result(more), func(w io.Writer) {
		if receipt != nil {
			fmt.Fprintln(w, receipt.ContractAddress.Hex())
		}
		r.write(a.err)
	})
}

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
		address, err := parseAddress(args[0])
		if err != nil {
			return err
		}
		k, constants, err := keyConstants(*key, *development)
		if err != nil {
			return err
		}
		if *program != "" {
			if err := a.checkKey(k, *program, *params, *powers); err != nil {
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
	r, err := reportVerifier(constants)
	if err != nil {
		return err
	}
	return a.print(struct {
		OK         bool   `json:"ok"`
		Address    string `json:"address"`
		ChainID    string `json:"chain_id"`
		KeyChecked bool   `json:"key_checked"`
		*verifierReport
	}{true, address.Hex(), chain.ID.String(), key, r}, func(w io.Writer) {
		fmt.Fprintf(w, "%s on chain %s: the verifier of the key\n", address, chain.ID)
		r.write(w)
		switch {
		case !key:
			a.logf("the key itself is not checked: --program FILE compiles its circuit anew and compares")
		case !r.Development:
			a.logf("who made the circuit's key is not checked: aivm setup verify checks a ceremony, aivm setup --key writes its verifying key")
		}
	})
}
