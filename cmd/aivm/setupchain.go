package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/ceremony"
	"github.com/aivm/aivm/internal/keypair"
)

const (
	proveKeySuffix    = ".key"
	programAndPhases2 = "one program and the contributions in their order, the start first, as in prog.aasm 0.phase2 1.phase2"
)

// chainFlags are the flags of the commands that check a whole ceremony.
type chainFlags struct {
	groundFlags
	beacon string
}

// check checks the contributions in the files, the start first.
func (f *chainFlags) check(ctx context.Context, args []string, stage func(string)) (*ceremony.Ceremony, []contributionReport, error) {
	for _, path := range args[1:] {
		if _, err := os.Stat(path); err != nil {
			return nil, nil, err
		}
	}
	stage("start of phase 2")
	start, err := ceremony.Load(args[1])
	if err != nil {
		return nil, nil, err
	}
	system, phase1, err := f.prepare(args[0], stage)
	if err != nil {
		return nil, nil, err
	}
	stage("start of phase 2")
	c, err := ceremony.Open(ctx, system, phase1, start)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", args[1], err)
	}
	list := []contributionReport{reportContribution(args[1], start)}
	for _, path := range args[2:] {
		stage(filepath.Base(path))
		next, err := ceremony.Load(path)
		if err == nil {
			if err = c.Add(next); err != nil {
				err = fmt.Errorf("%s: %w", path, err)
			}
		}
		if err := cmp.Or(ctx.Err(), err); err != nil {
			return nil, nil, err
		}
		list = append(list, reportContribution(path, next))
	}
	return c, list, nil
}

// parseBeacon reads a beacon; empty if there is none.
func parseBeacon(s string) ([]byte, error) {
	b, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
	if err != nil {
		return nil, fmt.Errorf("--beacon %q: want hexadecimal digits", s)
	}
	if err := ceremony.CheckBeacon(b); err != nil {
		return nil, fmt.Errorf("--beacon: %w", err)
	}
	return b, nil
}

// wantChain wants a program, a start and contributions.
func wantChain(c *cobra.Command, args []string) error {
	if len(args) < 2 {
		return fmt.Errorf("%s: want %s, got %d arguments", c.CommandPath(), programAndPhases2, len(args))
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
		Use:   "verify PROG --ptau FILE FILE.phase2...",
		Short: "Check a ceremony from its start to its key",
		Long: `verify checks that the start follows from the program's circuit and phase 1, and each
contribution from the one before. With --key and --beacon it makes the key anew too and
compares. It trusts nobody: what it accepts nobody can forge with if one participant of each phase was
honest. Compare the hashes with those that the participants published, and check yourself
that the beacon was unknown before the last contribution was public.`,
		Example: `  aivm setup verify prog.aasm --ptau ceremony_18.ptau --ceremony HASH 0.phase2 1.phase2 2.phase2
  aivm setup verify prog.aasm --ptau ceremony_18.ptau --ceremony HASH --key prog.key --beacon HEX 0.phase2 1.phase2`,
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
			got, err := keypair.LoadGroth16(*key)
			if err != nil {
				return err
			}
			want, err := ground.Seal(beacon)
			if err != nil {
				return err
			}
			return r.sealed(*key, want, sameKey(*key, got, want))
		})
	}
	return c
}

func (a *app) setupBeaconCommand() *cobra.Command {
	f := &chainFlags{}
	c := &cobra.Command{
		Use:   "beacon PROG --ptau FILE --beacon HEX FILE.phase2...",
		Short: "End a ceremony with a random beacon, and write the key",
		Long: `beacon checks the ceremony as verify does, multiplies the beacon in, and writes the proving
key. The beacon is a public random value that nobody could know before the last contribution was public, as
the hash of a block that was announced before. Everybody can make the key anew.`,
		Example: "  aivm setup beacon prog.aasm --ptau ceremony_18.ptau --ceremony HASH --beacon HEX -o prog.key 0.phase2 1.phase2",
		Args:    wantChain,
	}
	f.add(c)
	c.Flags().StringVar(&f.beacon, "beacon", "", "16 bytes or more, hexadecimal")
	out := c.Flags().StringP("output", "o", "", "proving key to write; default: PROG.key in this folder")
	c.RunE = func(c *cobra.Command, args []string) error {
		if f.beacon == "" {
			return fmt.Errorf("--beacon is missing: a public random value, hexadecimal")
		}
		path := *out
		if path == "" {
			path = baseName(args[0]) + proveKeySuffix
		}
		if err := newFile(path); err != nil {
			return err
		}
		return a.checkCeremony(c.Context(), f, args, func(ground *ceremony.Ceremony, beacon []byte, r *ceremonyReport) error {
			k, err := ground.Seal(beacon)
			if err != nil {
				return err
			}
			if err := c.Context().Err(); err != nil {
				return err
			}
			return r.sealed(path, k, k.Save(path))
		})
	}
	return c
}

// sealed notes the key that the ceremony ends with.
func (r *ceremonyReport) sealed(path string, k *keypair.Groth16, err error) error {
	r.Key, r.Kind, r.Transcript = path, k.Kind.String(), k.Transcript.String()
	return err
}

// errOtherKey says that a key is not that of the ceremony.
var errOtherKey = errors.New("the key does not follow from the contributions and the beacon")

// sameKey compares all of two keys.
func sameKey(path string, got, want *keypair.Groth16) error {
	var a, b bytes.Buffer
	if err := errors.Join(got.Write(&a), want.Write(&b)); err != nil {
		return err
	}
	if !bytes.Equal(a.Bytes(), b.Bytes()) {
		return fmt.Errorf("%s: %w: its transcript is %s, want %s", path, errOtherKey, got.Transcript, want.Transcript)
	}
	return nil
}

// checkCeremony checks the contributions and does with the ceremony what end says.
func (a *app) checkCeremony(ctx context.Context, f *chainFlags, args []string, end func(*ceremony.Ceremony, []byte, *ceremonyReport) error) error {
	var beacon []byte
	var err error
	if f.beacon != "" {
		if beacon, err = parseBeacon(f.beacon); err != nil {
			return err
		}
	}
	line := a.newStageLine().of("setup")
	defer line.end()
	start := time.Now()
	r, err := interruptible(ctx, func() (*ceremonyReport, error) {
		ground, list, err := f.check(ctx, args, line.begin)
		if err != nil {
			return nil, err
		}
		r := &ceremonyReport{OK: true, Contributions: list, Circuit: "0x" + ground.Start().Circuit.String(), Phase1: ground.Start().Phase1.String()}
		line.begin("key")
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
