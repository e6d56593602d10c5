package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/engine/outer"
	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/setup/ceremony"
	"github.com/aivm/aivm/internal/tools/terminal"
	"github.com/aivm/aivm/verifier/srs"
)

// phase2Suffix ends the names of contributions.
const phase2Suffix = ".phase2"

// groundFlags say what a ceremony is about: they are the same for all who check it.
type groundFlags struct {
	ptau     string
	ceremony string
}

func (f *groundFlags) add(c *cobra.Command) {
	fl := c.Flags()
	fl.StringVar(&f.ptau, "ptau", "", ".ptau file (snarkjs) with phase 1: powers of tau, and of alpha and beta times them")
	fl.StringVar(&f.ceremony, "ceremony", "", "hash of phase 1 that you trust, 64 hexadecimal digits; else the keys count as development keys")
}

// prepare compiles the circuit and reads phase 1.
func (f *groundFlags) prepare(stage func(string)) (*cs.R1CS, *srs.Phase1, error) {
	if f.ptau == "" {
		return nil, nil, fmt.Errorf("--ptau is missing: name the .ptau file with phase 1")
	}
	stage("circuit")
	system, err := outer.R1CS()
	if err != nil {
		return nil, nil, err
	}
	stage("phase 1")
	phase1, err := srs.ImportPhase1(f.ptau, ceremony.Size(system), f.ceremony)
	return system, phase1, err
}

// contributionReport is what is known of a contribution.
type contributionReport struct {
	File   string `json:"file"`
	Number int    `json:"number"`
	Hash   string `json:"hash"`
}

func reportContribution(path string, c *ceremony.Contribution) contributionReport {
	return contributionReport{path, c.Number, c.Hash().String()}
}

func (r contributionReport) write(w io.Writer) {
	fmt.Fprintf(w, "%s: contribution %d\nhash %s\n", r.File, r.Number, r.Hash)
}

// newFile refuses to write over a file of a ceremony.
func newFile(path string) error {
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s is there already: a ceremony's file is never overwritten, name another one", path)
	}
	if err := atomicfile.Writable(path); err != nil {
		return fmt.Errorf("cannot write %s: %w", path, err)
	}
	return nil
}

func (a *app) setupStartCommand() *cobra.Command {
	f := &groundFlags{}
	c := &cobra.Command{
		Use:   "start --ptau FILE",
		Short: "Start a ceremony for the key of the circuit",
		Long: `start makes the file that the first participant of a ceremony contributes to. It follows from
circuit and phase 1, and aivm setup verify checks that it does. Of a .ptau file that is
prepared for phase 2, as public ceremonies give them, it takes half a minute of one core for
30,000 constraints, in proportion for more (the circuit has 43,000); of others several times that. The other
commands take seconds.

Phase 1 is a .ptau file of a public ceremony, of at least as many powers as the circuit
has constraints. What is printed as its hash binds tau, alpha and beta; give the hash that you
trust to --ceremony. It is another one than that of aivm srs, which binds tau alone.`,
		Example: "  aivm setup start --ptau ceremony_18.ptau --ceremony HASH -o 0.phase2",
		Args:    want(0, "no arguments"),
	}
	f.add(c)
	out := c.Flags().StringP("output", "o", "0"+phase2Suffix, "file to write")
	c.RunE = func(c *cobra.Command, _ []string) error {
		if err := newFile(*out); err != nil {
			return err
		}
		line := terminal.NewStages(a.err, "setup")
		defer line.End()
		r, err := interruptible(c.Context(), func() (r startReport, err error) {
			system, phase1, err := f.prepare(line.Begin)
			if err != nil {
				return r, err
			}
			lagrange, err := srs.ReadLagrange(f.ptau, ceremony.Size(system))
			if err != nil {
				return r, err
			}
			ground, err := ceremony.New(c.Context(), system, phase1, lagrange, line.Begin)
			if err != nil {
				return r, err
			}
			start := ground.Start()
			r = startReport{reportContribution(*out, start), "0x" + start.Circuit.String(), phase1.ID().String(), phase1.Kind().String()}
			return r, start.Save(*out)
		})
		if err != nil {
			return err
		}
		return a.print(r, func(w io.Writer) {
			r.write(w)
			fmt.Fprintf(w, "circuit %s\nphase 1 %s, %s\n", r.Circuit, r.Phase1, r.Phase1Kind)
		})
	}
	return c
}

// startReport is the result of aivm setup start.
type startReport struct {
	contributionReport
	Circuit    string `json:"circuit"`
	Phase1     string `json:"phase1"`
	Phase1Kind string `json:"phase1_kind"`
}
