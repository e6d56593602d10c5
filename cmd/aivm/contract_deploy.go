package main

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/chain/deployment"
)

func (a *app) contractDeployCommand() *cobra.Command {
	f := &sendFlags{}
	c := &cobra.Command{
		Use:   "deploy",
		Short: "Deploy the verifier contract, or find it",
		Long: `deploy prints the address of the verifier contract of a key, and makes it if the chain has none. Anybody may: the
contract belongs to nobody. Its address follows from its code where the chain has the usual factory
(0x4e59b44847b379578588920cA78FbF26c0B4956C), so that all find the same one; elsewhere the
same call again prints the same address, and sends nothing.`,
		Example: `  aivm contract deploy --key aivm.vkey --rpc URL --chain-id 11155111 --wallet sponsor.json
  aivm contract deploy --key aivm.vkey --simulated --development`,
		Args: want(0, "no arguments"),
	}
	key, development := keyFlags(c)
	f.add(c)
	f.addSimulated(c)
	c.RunE = func(c *cobra.Command, _ []string) error { return a.deployVerifier(c.Context(), *key, *development, f) }
	return c
}

func (a *app) deployVerifier(ctx context.Context, key string, development bool, f *sendFlags) error {
	k, err := readKey(key, development)
	if err != nil {
		return err
	}
	r, err := reportVerifier(k)
	if err != nil {
		return err
	}
	s, err := a.connect(ctx, f)
	if err != nil {
		return err
	}
	defer s.Close()
	at, made, err := deployment.Verifier(ctx, s, k.Universal())
	if err != nil {
		return stopped(err)
	}
	more := map[string]any{"verifier": r, "address": nil, "already": at != nil && !made}
	if at != nil {
		more["address"] = at.Hex()
	}
	return a.print(s.Result(more), func(w io.Writer) {
		if at != nil {
			fmt.Fprintln(w, at.Hex())
		}
		if at != nil && !made {
			a.logf("it is there already: nothing is sent")
		}
		writeVerifier(a.err, r)
	})
}

func (a *app) contractRegisterCommand() *cobra.Command {
	f := &sendFlags{}
	c := &cobra.Command{
		Use:   "register ADDRESS",
		Short: "Put the constants of programs on the chain, for a verifier contract",
		Long: `register makes a contract whose code is the constants of a program, by the verifier contract at an address, so
that proofs of the program need not bring them. It costs about 200,000 gas, once for a program. Anybody may; it
vouches for nothing, and what is there already is left. The program is one, or its key in a file (aivm program key).`,
		Example: "  aivm contract register 0x… --key aivm.vkey --program digits.aasm --wallet sponsor.json",
		Args:    want(1, "the address of the verifier contract"),
	}
	key, development := keyFlags(c)
	program := programsFlag(c)
	powers := powersFlag(c)
	params := paramFlag(c)
	f.add(c)
	c.RunE = func(c *cobra.Command, args []string) error {
		k, programs, at, err := verifierOf(c.Context(), args[0], *key, *development, *program, *params, *powers)
		if err != nil {
			return err
		}
		if len(programs) == 0 {
			return fmt.Errorf("--program is missing: a program, or its key in a file")
		}
		s, err := a.connect(c.Context(), f)
		if err != nil {
			return err
		}
		defer s.Close()
		if err := contracts.CheckUniversal(c.Context(), s.Chain, at, k.Universal()); err != nil {
			return err
		}
		list := []registration{}
		for _, p := range programs {
			constants, sent, err := deployment.Register(c.Context(), s, at, p.Universal())
			if err != nil {
				return stopped(err)
			}
			list = append(list, registration{p.ID().String(), constants.Hex(), !sent})
		}
		return a.print(s.Result(map[string]any{"verifier": at.Hex(), "programs": list}), func(w io.Writer) { writeRegistrations(w, list) })
	}
	return c
}

// registration is a program that a verifier contract knows.
type registration struct {
	ProgramKey string `json:"program_key"`
	Constants  string `json:"constants"` // address
	Already    bool   `json:"already"`
}

func writeRegistrations(w io.Writer, list []registration) {
	t := newTable("program key", "constants at")
	for _, r := range list {
		t.row(r.ProgramKey, r.Constants)
	}
	t.write(w)
}

// programsFlag adds --program.
func programsFlag(c *cobra.Command) *[]string {
	return c.Flags().StringArray("program", nil, "program, or a program's key in a file; may be repeated")
}
