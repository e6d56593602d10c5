package main

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/files/atomicfile"
)

func (a *app) programCommand() *cobra.Command {
	return group(&cobra.Command{
		Use:   "program COMMAND",
		Short: "Name a program: its id, and its key on chain",
		Long: `A program has two names. Its id is the hash of the program. Its key is the word by which contracts know
it: the hash of constants that anybody computes from the program and the powers of tau. Who pays by
a proof pins the key.`,
		Example: `  aivm program id digits.aasm
  aivm program key digits.aasm -o digits.pkey`,
	}, a.programIDCommand(), a.programKeyCommand())
}

func (a *app) programIDCommand() *cobra.Command {
	c := &cobra.Command{
		Use:               "id PROG",
		Short:             "Print the id of a program",
		Long:              `id prints the hash of a program, as it is in proofs. A script with other parameters is another program.`,
		Example:           "  aivm program id digits.aasm -p batch=64",
		Args:              want(1, oneProgram),
		ValidArgsFunction: completeFiles("train", "aasm", "aivm"),
	}
	params := paramFlag(c)
	c.RunE = func(_ *cobra.Command, args []string) error {
		p, err := loadProgram(args[0], *params)
		if err != nil {
			return err
		}
		return a.print(map[string]any{"program_id": p.ID().String()}, func(w io.Writer) { fmt.Fprintln(w, p.ID()) })
	}
	return c
}

// programKeyResult is the result of aivm program key as --json prints it.
type programKeyResult struct {
	ProgramID   string `json:"program_id"`
	ProgramKey  string `json:"program_key"`
	SRS         string `json:"srs"`
	File        string `json:"file"`        // of the key; empty if none was written
	Bytes       int    `json:"bytes"`       // of the constants
	Commitments int    `json:"commitments"` // of an inner proof
	Own         int    `json:"own"`         // of these, those that are no constants
}

func (a *app) programKeyCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "key PROG",
		Short: "Compute the key of a program",
		Long: `key computes the word by which contracts know a program: the hash of constants that depend on the
program, the powers of tau and the circuit, and on nothing else. -o writes the constants, the program's key in a file:
aivm verify takes it in place of the program, and anybody may register it with a verifier contract.

The limits of the circuit are those of the program's verification: 65,536 gates and 4,096 permutations
(digits has 10,259 and 584), 16,384 commitments.`,
		Example: `  aivm program key digits.aasm
  aivm program key digits.aasm -o digits.pkey --json`,
		Args:              want(1, oneProgram),
		ValidArgsFunction: completeFiles("train", "aasm", "aivm"),
	}
	params, srs := paramFlag(c), powersFlag(c)
	cite := c.Flags().StringArray("cite", nil, "data set whose ranges proofs leave to another one; may be repeated")
	out := c.Flags().StringP("output", "o", "", "file to write the key to, ends in .pkey")
	c.RunE = func(c *cobra.Command, args []string) error {
		if *out != "" && filepath.Ext(*out) != programKeySuffix {
			return fmt.Errorf("-o %s: the name of a program's key ends in %s", *out, programKeySuffix)
		}
		p, err := loadProgram(args[0], *params)
		if err != nil {
			return err
		}
		powers, err := a.wrapPowers(c.Context(), *srs)
		if err != nil {
			return err
		}
		k, err := p.Key(powers, *cite...)
		if err != nil {
			return fmt.Errorf("%s: %w", args[0], err)
		}
		b, err := k.MarshalBinary()
		if err != nil {
			return err
		}
		r := programKeyResult{ProgramID: p.ID().String(), ProgramKey: k.ID().String(), SRS: powers.ID().String(), File: *out, Bytes: len(b)}
		r.Commitments, r.Own = k.Commitments()
		if *out != "" {
			if err := atomicfile.WriteFile(*out, b, 0o644); err != nil {
				return err
			}
		}
		return a.print(r, func(w io.Writer) {
			fmt.Fprintln(w, r.ProgramKey)
			a.logf("program %s, powers of tau %s; %s, %d of them a proof's own", r.ProgramID, r.SRS, plural(r.Commitments, "commitment"), r.Own)
			if *out != "" {
				a.logf("%s: key of the program, %s", *out, plural(r.Bytes, "byte"))
			}
		})
	}
	return c
}

// keyring computes keys of programs, from powers of tau that are read when they are wanted, and reads those in files.
type keyring struct {
	params []string
	srs    string
	cite   []string // data sets that proofs of the programs cite, where these have them

	powers *aivm.Powers
	keys   []*aivm.ProgramKey
}

// programKeys are those of programs, of the pieces of plans, which are folders, and those in files.
func (r *keyring) programKeys(ctx context.Context, paths []string) ([]*aivm.ProgramKey, error) {
	for _, path := range paths {
		if err := r.add(ctx, path); err != nil {
			return nil, err
		}
	}
	return r.keys, nil
}

func (r *keyring) add(ctx context.Context, path string) error {
	if filepath.Ext(path) == programKeySuffix {
		k, err := aivm.LoadProgramKey(path)
		if err == nil {
			r.keys = append(r.keys, k)
		}
		return err
	}
	if isFolder([]string{path}) {
		return r.addPlan(ctx, path)
	}
	p, err := loadProgram(path, r.params)
	if err != nil {
		return err
	}
	var cite []string
	for _, set := range r.cite {
		if slices.Contains(p.DataSets(), set) {
			cite = append(cite, set)
		}
	}
	return r.compute(ctx, path, p, cite)
}

func (r *keyring) addPlan(ctx context.Context, dir string) error {
	plan, err := aivm.LoadPlan(dir)
	if err != nil {
		return err
	}
	for i, x := range plan.Pieces() {
		p, err := plan.Piece(i)
		if err != nil {
			return err
		}
		if err := r.compute(ctx, fmt.Sprintf("%s, piece %d", dir, i+1), p, x.Cites); err != nil {
			return err
		}
	}
	return nil
}

func (r *keyring) compute(ctx context.Context, name string, p *aivm.Program, cite []string) (err error) {
	if r.powers == nil {
		if r.powers, err = aivm.LoadPowers(ctx, r.srs); err != nil {
			return fmt.Errorf("the key of %s is computed from the powers of tau; a key in a file takes none: %w", name, err)
		}
	}
	k, err := p.Key(r.powers, cite...)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	r.keys = append(r.keys, k)
	return nil
}
