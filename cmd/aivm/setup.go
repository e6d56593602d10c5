package main

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/setup/keypair"
	"github.com/aivm/aivm/internal/tools/terminal"
)

// setupFlags are the flags of aivm setup.
type setupFlags struct {
	scheme string
	out    string
	folder string
	key    string
	srs    string
	force  bool
}

func (a *app) setupCommand() *cobra.Command {
	f := &setupFlags{}
	c := &cobra.Command{
		Use:   "setup",
		Short: "Make the keys that wrap proofs for a chain, of all programs",
		Long: `setup makes the proving key of the circuit that wraps proofs, or finds it in the cache, and writes
the verifying key, of which aivm contract makes a contract. There is one circuit: a program takes
no key of its own, a deployer none either.

Keys that setup makes alone are UNSAFE, for development: whoever makes a key can forge
proofs with it. Their verifying key says so, proofs begin with another selector, and a contract of
one says development(). For value, make a Groth16 key together with others, each on a machine
of their own: if one participant of each phase is honest, nobody can forge.

  aivm setup start --ptau FILE --ceremony HASH -o 0.phase2                      the coordinator
  aivm setup contribute 0.phase2 1.phase2                                       each participant
  aivm setup beacon --ptau FILE --ceremony HASH --beacon HEX -o aivm.key 0.phase2 1.phase2
  aivm setup verify --ptau FILE --ceremony HASH --beacon HEX --key aivm.key 0.phase2 1.phase2
  aivm setup --key aivm.key --srs ceremony.srs

A verifying key that is there is not replaced by another one: contracts, campaigns and a bond may
depend on it.

PLONK needs no ceremony of its own: with powers of tau of a ceremony its keys are safe.`,
		Example: `  aivm setup
  aivm setup --scheme plonk -o plonk.vkey
  aivm setup --key aivm.key --srs ceremony.srs --json`,
		Args: want(0, "no arguments: there is one circuit for all programs"),
	}
	fl := c.Flags()
	fl.StringVar(&f.scheme, "scheme", "groth16", "groth16 (cheap on chain) or plonk")
	fl.StringVarP(&f.out, "output", "o", "aivm"+keySuffix, "verifying key to write")
	fl.StringVar(&f.folder, "keys", "", "folder with proving keys; default: keys in the cache folder")
	fl.StringVar(&f.key, "key", "", "take this proving key, of a ceremony, instead of one for development")
	fl.StringVar(&f.srs, "srs", "", "file with the powers of tau; default: $AIVM_SRS, or default.srs in the cache folder")
	fl.BoolVar(&f.force, "force", false, "replace another verifying key")
	c.RunE = func(c *cobra.Command, _ []string) error { return a.setup(c.Context(), f) }
	c.AddCommand(a.setupStartCommand(), a.setupContributeCommand(), a.setupVerifyCommand(), a.setupBeaconCommand())
	return c
}

// setupResult is the result of aivm setup as --json prints it.
type setupResult struct {
	VerifierID   string  `json:"verifier_id"`
	Scheme       string  `json:"scheme"`
	Kind         string  `json:"kind"`             // of the proving key: development or ceremony
	Development  bool    `json:"development"`      // somebody can forge: by the key or by the powers of tau
	Checked      bool    `json:"ceremony_checked"` // seen to follow from the powers of tau, as PLONK's keys; of Groth16's, aivm setup verify says
	Transcript   string  `json:"transcript"`       // of the ceremony; zero without one
	Circuit      string  `json:"circuit"`          // digest
	Constraints  int     `json:"constraints"`
	ProvingKey   string  `json:"proving_key"`
	VerifyingKey string  `json:"verifying_key"`
	SRS          string  `json:"srs"`
	Gnark        string  `json:"gnark"`
	Made         bool    `json:"made"` // the proving key was not in the cache
	Seconds      float64 `json:"seconds"`
	Compile      float64 `json:"compile_seconds"`
}

func (a *app) setup(ctx context.Context, f *setupFlags) error {
	scheme, err := schemeOf(f.scheme)
	if err != nil {
		return err
	}
	if err := atomicfile.Writable(f.out); err != nil {
		return fmt.Errorf("cannot write %s: %w", f.out, err)
	}
	powers, err := a.wrapPowers(ctx, f.srs)
	if err != nil {
		return err
	}
	line := terminal.NewStages(a.err, "setup")
	options := aivm.KeyOptions{Scheme: scheme, File: f.key, Folder: f.folder, Progress: line.Show}
	start := time.Now()
	key, err := interruptible(ctx, func() (*aivm.ProvingKey, error) { return aivm.NewProvingKey(ctx, powers, options) })
	line.End()
	if err != nil {
		return err
	}
	seconds, k, r := time.Since(start).Seconds(), key.VerifyingKey(), key.Report()
	if r.Warning != "" {
		a.logf("WARNING: %s", r.Warning)
	}
	if err := k.Save(f.out, f.force); err != nil {
		return err
	}
	kind := keypair.Development
	if r.Ceremony {
		kind = keypair.Ceremony
	}
	if abs, err := filepath.Abs(r.File); err == nil {
		r.File = abs
	}
	return a.reportSetup(&setupResult{
		VerifierID: k.ID().String(), Scheme: string(r.Scheme), Kind: kind.String(),
		Development: k.Development(), Circuit: r.Circuit, Constraints: r.Constraints, ProvingKey: r.File,
		Checked: r.Checked, Transcript: r.Transcript,
		VerifyingKey: f.out, SRS: powers.ID().String(), Gnark: r.Gnark, Made: r.Made, Seconds: seconds, Compile: r.CompileSeconds,
	}, powers)
}

func (a *app) reportSetup(r *setupResult, powers *aivm.Powers) error {
	if r.Development {
		why := "one party made the proving key"
		if r.Kind == keypair.Ceremony.String() {
			why = powers.String()
		}
		a.logf("UNSAFE, for development: whoever made these keys can forge proofs (%s).\n"+
			"A contract of this key pays forgers: let it hold nothing of value. aivm setup --help", why)
	}
	if r.Kind == keypair.Ceremony.String() && !r.Checked {
		a.logf("%s says that it is of a ceremony, with transcript %s: that is not checked here, aivm setup verify --key checks it", r.ProvingKey, r.Transcript)
	}
	if !powers.Unsafe() {
		a.logf("powers of tau of the ceremony %s, as their file says", powers.Ceremony())
	}
	return a.print(r, func(w io.Writer) {
		done := "found"
		if r.Made {
			done = "made"
		}
		fmt.Fprintf(w, "verifying key %s: %s, %s, %s constraints\nverifier id   %s\ncircuit       %s\nproving key   %s, %s in %s\n",
			r.VerifyingKey, r.Scheme, r.Kind, thousands(int64(r.Constraints)), r.VerifierID, r.Circuit, r.ProvingKey, done, duration(r.Seconds))
	})
}
