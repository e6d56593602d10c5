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
	params *[]string
	chunk  chunkFlags
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
		Use:   "setup PROG",
		Short: "Make the keys that wrap proofs of a program for a chain",
		Long: `setup compiles the verifier of a program into a circuit, makes the proving key of
the circuit, or finds it in the cache, and writes the verifying key, of which aivm contract
makes a contract. The circuit depends on the shape of a program alone: not on its constants, seeds and
shuffles among them, nor on data. Programs of one shape share the proving key.

Keys that setup makes alone are UNSAFE, for development: whoever makes a key can forge
proofs with it. Their verifying key says so, proofs begin with another selector, and a contract of
one says development(). For value, make a Groth16 key together with others, each on a machine
of their own: if one participant of each phase is honest, nobody can forge.

  aivm setup start prog.aasm --ptau FILE --ceremony HASH -o 0.phase2    the coordinator
  aivm setup contribute 0.phase2 1.phase2                               each participant
  aivm setup beacon prog.aasm --ptau FILE --ceremony HASH --beacon HEX -o prog.key 0.phase2 1.phase2
  aivm setup verify prog.aasm --ptau FILE --ceremony HASH --beacon HEX --key prog.key 0.phase2 1.phase2
  aivm setup prog.aasm --key prog.key --srs ceremony.srs

A verifying key that is there is not replaced by that of another verifier: contracts, campaigns and a bond may
depend on it.

PLONK needs no ceremony of its own: with powers of tau of a ceremony its keys are safe.`,
		Example: `  aivm setup examples/digits/digits.aasm --wrap
  aivm setup prog.aasm --chunk 20 --scheme plonk -o prog.vkey
  aivm setup prog.aasm --key prog.key --srs ceremony.srs --json`,
		Args:              want(1, oneProgram),
		ValidArgsFunction: completeFiles("aasm", "aivm"),
	}
	f.params = paramFlag(c)
	fl := c.Flags()
	f.chunk.add(c, "that of aivm prove")
	fl.StringVar(&f.scheme, "scheme", "groth16", "groth16 (cheap on chain) or plonk")
	fl.StringVarP(&f.out, "output", "o", "", "verifying key to write; default: PROG.vkey in this folder")
	fl.StringVar(&f.folder, "keys", "", "folder with proving keys; default: keys in the cache folder")
	fl.StringVar(&f.key, "key", "", "take this proving key, of a ceremony, instead of one for development")
	fl.StringVar(&f.srs, "srs", "", "file with the powers of tau; default: $AIVM_SRS, or default.srs in the cache folder")
	fl.BoolVar(&f.force, "force", false, "replace the verifying key of another verifier")
	c.RunE = func(c *cobra.Command, args []string) error { return a.setup(c.Context(), args[0], f) }
	c.AddCommand(a.setupStartCommand(), a.setupContributeCommand(), a.setupVerifyCommand(), a.setupBeaconCommand())
	return c
}

// setupResult is the result of aivm setup as --json prints it.
type setupResult struct {
	ProgramID    string  `json:"program_id"`
	VerifierID   string  `json:"verifier_id"`
	Scheme       string  `json:"scheme"`
	Kind         string  `json:"kind"`             // of the proving key: development or ceremony
	Development  bool    `json:"development"`      // somebody can forge: by the key or by the powers of tau
	Checked      bool    `json:"ceremony_checked"` // seen to follow from the powers of tau, as PLONK's keys; of Groth16's, aivm setup verify says
	Transcript   string  `json:"transcript"`       // of the ceremony; zero without one
	Circuit      string  `json:"circuit"`          // digest
	Constraints  int     `json:"constraints"`
	ChunkBits    int     `json:"chunk_bits"`
	ProvingKey   string  `json:"proving_key"`
	VerifyingKey string  `json:"verifying_key"`
	SRS          string  `json:"srs"`
	Gnark        string  `json:"gnark"`
	Made         bool    `json:"made"` // the proving key was not in the cache
	Seconds      float64 `json:"seconds"`
	Compile      float64 `json:"compile_seconds"`
}

func (a *app) setup(ctx context.Context, path string, f *setupFlags) error {
	scheme, err := schemeOf(f.scheme)
	if err != nil {
		return err
	}
	p, err := loadProgram(path, *f.params)
	if err != nil {
		return err
	}
	out := f.out
	if out == "" {
		out = baseName(path) + keySuffix
	}
	if err := atomicfile.Writable(out); err != nil {
		return fmt.Errorf("cannot write %s: %w", out, err)
	}
	powers, err := a.powers(ctx, p, f.srs, f.chunk)
	if err != nil {
		return err
	}
	line := terminal.NewStages(a.err, "setup")
	options := aivm.KeyOptions{ChunkBits: f.chunk.c, OnChain: f.chunk.wrap, Scheme: scheme, File: f.key, Folder: f.folder, Progress: line.Show}
	start := time.Now()
	key, err := interruptible(ctx, func() (*aivm.ProvingKey, error) { return p.ProvingKey(ctx, powers, options) })
	line.End()
	if err != nil {
		return err
	}
	seconds, k, r := time.Since(start).Seconds(), key.VerifyingKey(), key.Report()
	if r.Warning != "" {
		a.logf("WARNING: %s", r.Warning)
	}
	if err := k.Save(out, f.force); err != nil {
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
		ProgramID: p.ID().String(), VerifierID: k.ID().String(), Scheme: f.scheme, Kind: kind.String(),
		Development: k.Development(), Circuit: r.Circuit, Constraints: r.Constraints, ChunkBits: k.ChunkBits(), ProvingKey: r.File,
		Checked: r.Checked, Transcript: r.Transcript,
		VerifyingKey: out, SRS: powers.ID().String(), Gnark: r.Gnark, Made: r.Made, Seconds: seconds, Compile: r.CompileSeconds,
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
		fmt.Fprintf(w, "verifying key %s: %s, %s, %s constraints, chunks of 2^%d cells\nverifier id   %s\ncircuit       %s\nproving key   %s, %s in %s\n",
			r.VerifyingKey, r.Scheme, r.Kind, thousands(int64(r.Constraints)), r.ChunkBits, r.VerifierID, r.Circuit, r.ProvingKey, done, duration(r.Seconds))
	})
}
