package main

import (
	"context"
	"fmt"
	"io"
	"time"

	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/setup/ceremony"
	"github.com/aivm/aivm/internal/setup/keypair"
	"github.com/aivm/aivm/internal/tools/terminal"
	"github.com/aivm/aivm/verifier/srs"
)

// chainFlags are the flags of the commands that check a whole ceremony.
type chainFlags struct {
	groundFlags
	beacon string
}

// wantChain wants a start and contributions.
func wantChain(c *cobra.Command, args []string) error {
	if len(args) < 1 {
		return fmt.Errorf("%s: want the contributions in their order, the start first, as in 0.phase2 1.phase2", c.CommandPath())
	}
	return nil
}

// ceremonyReport is the result of aivm setup verify and beacon.
type ceremonyReport struct {
	OK            bool                 `json:"ok"`
	Contributions []contributionReport `json:"contributions"`
	Circuit       string               `json:"circuit"`
	Phase1        string               `json:"phase1"`
	Key           string               `json:"key"`        // file; empty without one
	Kind          string               `json:"kind"`       // of the key
	Transcript    string               `json:"transcript"` // hash of the last contribution and the beacon
	Seconds       float64              `json:"seconds"`
}

func (r *ceremonyReport) write(w io.Writer) {
	for _, c := range r.Contributions {
		fmt.Fprintf(w, "%-20s contribution %d  %s\n", c.File, c.Number, c.Hash)
	}
	fmt.Fprintf(w, "circuit    %s\nphase 1    %s\n", r.Circuit, r.Phase1)
	if r.Key != "" {
		fmt.Fprintf(w, "transcript %s\n%s: %s key\n", r.Transcript, r.Key, r.Kind)
	}
}

func (a *app) setupVerifyCommand() *cobra.Command {
	f := &chainFlags{}
	c := &cobra.Command{
		Use:   "verify --ptau FILE FILE.phase2...",
		Short: "Check a ceremony from its start to its key",
		Long: `verify checks that the start follows from the circuit and phase 1, and each
contribution from the one before. With --key and --beacon it makes the key anew too and
compares. It trusts nobody: what it accepts nobody can forge with if one participant of each phase was
honest. Compare the hashes with those that the participants published, and check yourself
that the beacon was unknown before the last contribution was public.`,
		Example: `  aivm setup verify --ptau ceremony_18.ptau --ceremony HASH 0.phase2 1.phase2 2.phase2
  aivm setup verify --ptau ceremony_18.ptau --ceremony HASH --key aivm.key --beacon HEX 0.phase2 1.phase2`,
		Args: wantChain,
	}
	f.add(c)
	c.Flags().StringVar(&f.beacon, "beacon", "", "the beacon of --key, hexadecimal")
	key := c.Flags().String("key", "", "check this proving key too")
	c.RunE = func(c *cobra.Command, args []string) error {
		if (*key == "") != (f.beacon == "") {
			return fmt.Errorf("aivm setup verify: --key and --beacon go together")
		}
		return a.checkCeremony(c.Context(), f, args, func(ground *ceremony.Ceremony, beacon []byte, r *ceremonyReport) error {
			if *key == "" {
				return nil
			}
			want, err := ground.CheckKey(*key, beacon)
			if err != nil {
				return err
			}
			return r.sealed(*key, want, nil)
		})
	}
	return c
}

// sealed notes the key that the ceremony ends with.
func (r *ceremonyReport) sealed(path string, k *keypair.Groth16, err error) error {
	r.Key, r.Kind, r.Transcript = path, k.Kind.String(), k.Transcript.String()
	return err
}

// checkCeremony checks the contributions and does with the ceremony what end says.
func (a *app) checkCeremony(ctx context.Context, f *chainFlags, args []string, end func(*ceremony.Ceremony, []byte, *ceremonyReport) error) error {
	var beacon []byte
	var err error
	if f.beacon != "" {
		if beacon, err = ceremony.ParseBeacon(f.beacon); err != nil {
			return err
		}
	}
	line := terminal.NewStages(a.err, "setup")
	defer line.End()
	start := time.Now()
	r, err := interruptible(ctx, func() (*ceremonyReport, error) {
		prepare := func() (*cs.R1CS, *srs.Phase1, error) { return f.prepare(line.Begin) }
		ground, list, err := ceremony.CheckFiles(ctx, args, prepare, line.Begin)
		if err != nil {
			return nil, err
		}
		r := &ceremonyReport{OK: true, Circuit: "0x" + ground.Start().Circuit.String(), Phase1: ground.Start().Phase1.String()}
		for i, c := range list {
			r.Contributions = append(r.Contributions, reportContribution(args[i], c))
		}
		line.Begin("key")
		return r, end(ground, beacon, r)
	})
	if err != nil {
		return err
	}
	r.Seconds = time.Since(start).Seconds()
	if f.ceremony == "" {
		a.logf("warning: --ceremony does not name phase 1: whoever made it can forge proofs, and the keys are development keys")
	}
	return a.print(r, r.write)
}
