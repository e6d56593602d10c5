package main

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"time"

	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/logger"
	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/keypair"
	"github.com/aivm/aivm/internal/srs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/circuit"
	"github.com/aivm/aivm/verifier/wrapped"
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
	if f.scheme != keypair.SchemeGroth16.String() && f.scheme != keypair.SchemePLONK.String() {
		return fmt.Errorf("--scheme %s: want groth16 or plonk", f.scheme)
	}
	u, err := load(path, *f.params)
	if err != nil {
		return err
	}
	out := f.out
	if out == "" {
		out = baseName(path) + keySuffix
	}
	if err := writable(out); err != nil {
		return fmt.Errorf("cannot write %s: %w", out, err)
	}
	l, err := f.chunk.layout(u)
	if err != nil {
		return err
	}
	powers, err := a.loadOrMakePowers(f.srs, l.C)
	if err != nil {
		return err
	}
	s := &keySetup{unit: u, layout: l, powers: powers, scheme: f.scheme, key: f.key}
	if s.cache, err = keyCache(f.folder); err != nil {
		return err
	}
	line := a.newStageLine().of("setup")
	start := time.Now()
	k, err := interruptible(ctx, func() (*wrapped.Key, error) { return s.make(ctx, line.begin) })
	line.end()
	if err != nil {
		return err
	}
	seconds := time.Since(start).Seconds()
	if w := s.cached.Warning(); w != "" {
		a.logf("WARNING: %s", w)
	}
	if err := writeKey(out, k, f.force); err != nil {
		return err
	}
	return a.reportSetup(&setupResult{
		ProgramID: isa.ProgramID(u.Program).String(), VerifierID: k.VerifierID().String(), Scheme: f.scheme, Kind: s.header.Kind.String(),
		Development: k.Development, Circuit: k.Circuit.String(), Constraints: s.header.Constraints, ChunkBits: l.C, ProvingKey: s.path,
		Checked: f.scheme == keypair.SchemePLONK.String() && s.header.Kind == keypair.Ceremony, Transcript: s.header.Transcript.String(),
		VerifyingKey: out, SRS: powers.ID().String(), Gnark: s.header.Gnark, Made: s.cached.Made, Seconds: seconds, Compile: s.compile,
	}, powers)
}

func (a *app) reportSetup(r *setupResult, powers *srs.SRS) error {
	if r.Development {
		why := "one party made the proving key"
		if r.Kind == keypair.Ceremony.String() {
			why = kindText(powers.Kind(), powers.Name())
		}
		a.logf("UNSAFE, for development: whoever made these keys can forge proofs (%s).\n"+
			"A contract of this key pays forgers: let it hold nothing of value. aivm setup --help", why)
	}
	if r.Kind == keypair.Ceremony.String() && !r.Checked {
		a.logf("%s says that it is of a ceremony, with transcript %s: that is not checked here, aivm setup verify --key checks it", r.ProvingKey, r.Transcript)
	}
	if powers.Kind() == srs.Ceremony {
		a.logf("powers of tau of the ceremony %s, as their file says", powers.Name())
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

// keyCache is the folder with proving keys, the user's cache if none is named.
func keyCache(folder string) (keypair.Cache, error) {
	if folder != "" {
		return keypair.Cache(folder), nil
	}
	return keypair.DefaultCache()
}

// keySetup is a setup under way.
type keySetup struct {
	unit    *isa.Unit
	layout  *verifier.Layout
	powers  *srs.SRS
	cache   keypair.Cache
	scheme  string
	key     string // file of a ceremony's key; empty for development
	header  keypair.Header
	path    string
	cached  keypair.Found
	compile float64 // seconds
}

// make returns the verifying key; the proving key is in a file then.
func (s *keySetup) make(ctx context.Context, stage func(string)) (*wrapped.Key, error) {
	stage("circuit")
	start := time.Now()
	system, err := compileCircuit(s.unit, s.layout.C, s.scheme)
	if err != nil {
		return nil, err
	}
	s.compile = time.Since(start).Seconds()
	stage("proving key")
	if s.scheme == keypair.SchemePLONK.String() {
		return s.makePLONK(ctx, system, stage)
	}
	return s.makeGroth16(ctx, system, stage)
}

func (s *keySetup) makeGroth16(ctx context.Context, system *cs.R1CS, stage func(string)) (k *wrapped.Key, err error) {
	var keys *keypair.Groth16
	if s.key != "" {
		keys, err = keypair.LoadGroth16(s.key)
	} else {
		keys, s.cached, err = s.cache.Groth16(ctx, system, stage)
	}
	if err != nil {
		return nil, err
	}
	if err := s.found(&keys.Header, system); err != nil {
		return nil, err
	}
	return keys.Wrapped(s.powers, s.layout)
}

func (s *keySetup) makePLONK(ctx context.Context, system *cs.SparseR1CS, stage func(string)) (k *wrapped.Key, err error) {
	var keys *keypair.PLONK
	switch {
	case s.key != "":
		if keys, err = keypair.LoadPLONK(s.key); err == nil && keys.Kind == keypair.Ceremony {
			keys, err = keys.Anew(ctx, system, s.powers)
		}
	case s.powers.Kind() == srs.Ceremony:
		keys, s.cached, err = s.cache.PLONKOf(ctx, system, s.powers, stage)
	default:
		keys, s.cached, err = s.cache.PLONK(ctx, system, stage)
	}
	if err != nil {
		return nil, err
	}
	if err := s.found(&keys.Header, system); err != nil {
		return nil, err
	}
	return keys.Wrapped(s.powers, s.layout)
}

// found notes which proving key it is, and checks that it is the circuit's.
func (s *keySetup) found(h *keypair.Header, system constraint.ConstraintSystem) error {
	s.header, s.path = *h, s.key
	if s.key == "" {
		s.path = s.cache.PathOf(h)
	} else if digest, err := keypair.Circuit(system); err != nil {
		return err
	} else if err := h.RequireCircuit(digest); err != nil {
		return fmt.Errorf("%s: %w", s.path, err)
	}
	if abs, err := filepath.Abs(s.path); err == nil {
		s.path = abs
	}
	return nil
}

// compileCircuit makes the constraint system of a program's verifier.
func compileCircuit(u *isa.Unit, c int, scheme string) (*cs.R1CS, error) {
	logger.Disable()
	p, err := circuit.NewProgram(u, c)
	if err != nil {
		return nil, err
	}
	if scheme == keypair.SchemePLONK.String() {
		return p.CompileSCS()
	}
	return p.CompileR1CS()
}

// interruptible calls f, but returns as soon as the context ends, whatever f is at: the
// process ends then.
func interruptible[T any](ctx context.Context, f func() (T, error)) (out T, err error) {
	type answer struct {
		out    T
		err    error
		raised any
	}
	done := make(chan answer, 1)
	go func() {
		var x answer
		defer func() {
			x.raised = recover()
			done <- x
		}()
		x.out, x.err = f()
	}()
	select {
	case <-ctx.Done():
		return out, interrupted("stopped, nothing is written")
	case x := <-done:
		if x.raised != nil {
			panic(x.raised)
		}
		if x.err != nil && ctx.Err() != nil {
			return out, interrupted("stopped, nothing is written")
		}
		return x.out, x.err
	}
}
