package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"time"

	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/logger"
	"github.com/spf13/cobra"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/atomicfile"
	"github.com/aivm/aivm/internal/bench"
	"github.com/aivm/aivm/internal/keypair"
	"github.com/aivm/aivm/internal/srs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/prover/wrap"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/circuit"
	"github.com/aivm/aivm/verifier/wrapped"
)

// Suffixes of the names of wrapped proofs and of their verifying keys.
const (
	wrappedSuffix = ".wrapped"
	keySuffix     = ".vkey"
)

// manyChunks is the number of chunks above which wrap says how to get fewer.
const manyChunks = 12

// wrapFlags are the flags of aivm wrap.
type wrapFlags struct {
	key, scheme string
	folder      string
	out, vkey   string
	srs         string
	force       bool
}

func (a *app) wrapCommand() *cobra.Command {
	f := &wrapFlags{}
	c := &cobra.Command{
		Use:   "wrap FILE.proof",
		Short: "Make a public proof, for a contract, of an inner proof",
		Long: `wrap proves that the verifier accepts an inner proof. The wrapped proof says the same and
hides everything else: it may be published, and a contract checks it. It takes the inner
proof, the powers of tau and a key of the verifier's circuit; no data, no model.

The key is one of aivm setup. Programs of one shape, which differ in constants and seeds,
share it. Without --key, wrap makes a DEVELOPMENT key, keeps it in the cache folder, and
says so: whoever has its secrets can forge, so contracts for value refuse its proofs.
Nobody keeps them, but nobody else can know.

The verifying key of the program goes to a file beside the wrapped proof: aivm verify
takes it in place of the powers of tau, and a contract is made of it.

Ctrl-C stops; nothing is written then, but a development key that was ready.`,
		Example: `  aivm wrap digits.private.proof
  aivm wrap digits.private.proof --key digits.key -o digits.wrapped --json
  aivm verify digits.wrapped --key digits.vkey`,
		Args:              want(1, "one inner proof"),
		ValidArgsFunction: completeFiles("proof"),
	}
	fl := c.Flags()
	fl.StringVar(&f.key, "key", "", "keys of the circuit, of aivm setup; default: development keys from the cache folder")
	fl.StringVar(&f.scheme, "scheme", "groth16", "scheme of development keys: groth16 or plonk")
	fl.StringVar(&f.folder, "keys", "", "folder with development keys; default: keys in the cache folder")
	fl.StringVarP(&f.out, "output", "o", "", "wrapped proof to write; default: FILE.wrapped beside the inner proof, without .private")
	fl.StringVar(&f.vkey, "vkey", "", "verifying key to write; default: beside the wrapped proof, ends in .vkey")
	fl.StringVar(&f.srs, "srs", "", "file with the powers of tau; default: $AIVM_SRS, or default.srs in the cache folder")
	fl.BoolVar(&f.force, "force", false, "replace the verifying key of another verifier")
	c.RunE = func(c *cobra.Command, args []string) error { return a.wrap(c.Context(), args[0], f) }
	return c
}

// wrapResult is the result as --json prints it.
type wrapResult struct {
	ProgramID     string           `json:"program_id"`
	VerifierID    string           `json:"verifier_id"`
	File          string           `json:"file"`
	VerifyingKey  string           `json:"verifying_key"`
	Scheme        string           `json:"scheme"`
	Development   bool             `json:"development"` // somebody may be able to forge
	Seconds       float64          `json:"seconds"`     // of the proof, with the circuit, without making a key
	Constraints   int              `json:"constraints"`
	ProofBytes    int              `json:"proof_bytes"`    // of the file
	CalldataBytes int              `json:"calldata_bytes"` // proof and public values
	ChunkBits     int              `json:"chunk_bits"`
	Chunks        int              `json:"chunks"`
	Gas           int              `json:"gas"`        // of verifying, estimated to one percent
	PeakBytes     int64            `json:"peak_bytes"` // of the process
	Stages        []stageReport    `json:"stages"`
	Statement     *statementReport `json:"statement"`
}

// wrapTask is a wrapped proof to be made.
type wrapTask struct {
	inner  *verifier.Proof
	unit   *isa.Unit
	powers *srs.SRS
	scheme wrapped.Scheme
	pair   string // file
	cache  keypair.Cache
	out    string
	vkey   string
	force  bool // replace vkey

	program *circuit.Program
	system  *cs.R1CS
	key     *wrapped.Key
	outer   wrap.Outer
	stages  []prover.Stage
}

func (a *app) wrap(ctx context.Context, path string, f *wrapFlags) error {
	logger.Disable()
	t, err := a.planWrap(path, f)
	if err != nil {
		return err
	}
	bench.ResetPeak()
	line := a.newStageLine().of("wrap")
	r, err := interruptible(ctx, func() (*wrap.Result, error) { return a.wrapProof(ctx, t, line.begin) })
	line.end()
	if err != nil {
		return err
	}
	res, err := t.keep(r)
	if err != nil {
		return err
	}
	return a.print(res, func(w io.Writer) {
		writeStatement(w, r.Statement)
		a.logf("%s: wrapped proof, public; %d bytes of calldata, verifier %s", t.out, res.CalldataBytes, res.VerifierID)
		a.logf("%s: verifying key; %d constraints in %s", t.vkey, res.Constraints, res.Scheme)
		a.logf("on chain: about %s gas, %s of 2^%d cells", thousands(int64(res.Gas)), plural(res.Chunks, "chunk"), res.ChunkBits)
		if c, err := prover.WrapC(t.unit); err == nil && c > res.ChunkBits && res.Chunks > manyChunks {
			a.logf("warning: each chunk costs about 6,650 gas and 64 bytes of calldata: aivm prove --wrap takes chunks of 2^%d cells, and aivm setup --wrap", c)
		}
		if t.scheme == wrapped.Groth16 && !res.Development {
			a.logf("%s says that it is of a ceremony: that is not checked here, aivm setup verify --key checks it", t.pair)
		}
		if res.Development {
			a.logf("DEVELOPMENT: somebody may be able to forge such proofs, and contracts for value refuse them")
		}
		a.logf("%s: %s", duration(res.Seconds), stagesText(t.stages))
	})
}

// planWrap reads what is needed and refuses what cannot work, before the work
// begins.
func (a *app) planWrap(path string, f *wrapFlags) (*wrapTask, error) {
	t := &wrapTask{inner: &verifier.Proof{}, pair: f.key, out: f.out, vkey: f.vkey, force: f.force}
	switch f.scheme {
	case "groth16":
		t.scheme = wrapped.Groth16
	case "plonk":
		t.scheme = wrapped.PLONK
	default:
		return nil, fmt.Errorf("--scheme %s: want groth16 or plonk", f.scheme)
	}
	var err error
	if t.cache, err = keyCache(f.folder); err != nil {
		return nil, err
	}
	base := strings.TrimSuffix(strings.TrimSuffix(path, proofSuffix), ".private")
	if t.out == "" {
		t.out = base + wrappedSuffix
	}
	if filepath.Ext(t.out) != wrappedSuffix {
		return nil, fmt.Errorf("-o %s: the name of a wrapped proof ends in %s", t.out, wrappedSuffix)
	}
	if t.vkey == "" {
		t.vkey = strings.TrimSuffix(t.out, wrappedSuffix) + keySuffix
	}
	for _, p := range []string{t.out, t.vkey} {
		if err := writable(p); err != nil {
			return nil, fmt.Errorf("cannot write %s: %w", p, err)
		}
	}
	b, err := readLimited(path, maxProofFile)
	if err != nil {
		return nil, err
	}
	if err := t.inner.UnmarshalBinary(b); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if t.powers, err = a.powersFor(f.srs, t.inner); err != nil {
		return nil, err
	}
	if t.powers.ID() != t.inner.SRS {
		return nil, fmt.Errorf("%s: %w: %v, these are %v", path, verifier.ErrSRS, t.inner.SRS, t.powers.ID())
	}
	prog, err := isa.Decode(t.inner.Program)
	if err != nil {
		return nil, fmt.Errorf("%s: %w: %w", path, verifier.ErrProgram, err)
	}
	if t.unit, err = isa.Check(prog); err != nil {
		return nil, fmt.Errorf("%s: %w: %w", path, verifier.ErrProgram, err)
	}
	return t, nil
}

// wrapProof compiles the circuit, gets the keys and proves.
func (a *app) wrapProof(ctx context.Context, t *wrapTask, begin func(string)) (*wrap.Result, error) {
	if err := t.timed("circuit", begin, func() error { return t.load(ctx, begin) }); err != nil {
		return nil, err
	}
	if err := t.timed("key", begin, func() error { return a.wrapKeys(ctx, t, begin) }); err != nil {
		return nil, err
	}
	if err := keyIsFree(t.vkey, t.key.VerifierID(), t.force); err != nil { // before the work
		return nil, err
	}
	r, err := wrap.Prove(ctx, t.key, t.inner, t.outer, wrap.Options{Stage: begin})
	if err != nil {
		return nil, err
	}
	for _, s := range r.Stages {
		t.stages = append(t.stages, prover.Stage(s))
	}
	return r, nil
}

func (t *wrapTask) timed(name string, begin func(string), do func() error) error {
	begin(name)
	start := time.Now()
	err := do()
	t.stages = append(t.stages, prover.Stage{Name: name, Seconds: time.Since(start).Seconds()})
	return err
}

// load loads the named keys, whose scheme decides, and compiles the circuit.
func (t *wrapTask) load(ctx context.Context, begin func(string)) (err error) {
	if t.program, err = circuit.NewProgram(t.unit, t.inner.C); err != nil {
		return err
	}
	if t.pair == "" {
		return t.compile()
	}
	begin("key")
	pair, err := keypair.LoadGroth16(t.pair)
	if err == nil {
		t.scheme = wrapped.Groth16
		return t.use(pair)
	}
	if !errors.Is(err, keypair.ErrScheme) {
		return err
	}
	t.scheme = wrapped.PLONK
	plonk, err := keypair.LoadPLONK(t.pair)
	if err != nil {
		return err
	}
	if plonk.Kind == keypair.Ceremony {
		if err := t.compile(); err != nil {
			return err
		}
		if plonk, err = plonk.Anew(ctx, t.system, t.powers); err != nil {
			return fmt.Errorf("%s: %w", t.pair, err)
		}
	}
	return t.usePLONK(plonk)
}

// compile compiles the circuit for the task's scheme.
func (t *wrapTask) compile() (err error) {
	if t.system != nil {
		return nil
	}
	if t.scheme == wrapped.PLONK {
		t.system, err = t.program.CompileSCS()
	} else {
		t.system, err = t.program.CompileR1CS()
	}
	return err
}

// wrapKeys takes development keys from the cache, or makes them, if none are named.
func (a *app) wrapKeys(ctx context.Context, t *wrapTask, begin func(string)) error {
	if t.key != nil {
		return nil
	}
	making := func(name string) { begin("making a key, " + name) }
	var found keypair.Found
	var err error
	if t.scheme == wrapped.PLONK {
		var pair *keypair.PLONK
		if t.powers.Kind() == srs.Ceremony {
			pair, found, err = t.cache.PLONKOf(ctx, t.system, t.powers, making)
		} else {
			pair, found, err = t.cache.PLONK(ctx, t.system, making)
		}
		if err == nil {
			err = t.usePLONK(pair)
		}
	} else {
		var pair *keypair.Groth16
		if pair, found, err = t.cache.Groth16(ctx, t.system, making); err == nil {
			err = t.use(pair)
		}
	}
	if w := found.Warning(); err == nil && w != "" {
		a.logf("WARNING: %s", w)
	} else if err == nil && found.Made {
		a.logf("There was no key for this circuit: one is made and kept in %s", t.cache)
	}
	return err
}

func (t *wrapTask) use(pair *keypair.Groth16) (err error) {
	if err := t.fits(&pair.Header); err != nil {
		return err
	}
	t.outer = wrap.Groth16(t.system, pair.Proving, nil)
	t.key, err = pair.Wrapped(t.powers, t.program.Layout)
	return err
}

func (t *wrapTask) usePLONK(pair *keypair.PLONK) (err error) {
	if err := t.fits(&pair.Header); err != nil {
		return err
	}
	t.outer = wrap.PLONK(t.system, pair.Proving)
	t.key, err = pair.Wrapped(t.powers, t.program.Layout)
	return err
}

// fits refuses the keys of another circuit.
func (t *wrapTask) fits(h *keypair.Header) error {
	if err := t.compile(); err != nil {
		return err
	}
	digest, err := keypair.Circuit(t.system)
	if err != nil {
		return err
	}
	if err := h.RequireCircuit(digest); err != nil {
		return fmt.Errorf("%w: programs of one shape and chunk size (2^%d here) share a key", err, t.inner.C)
	}
	return nil
}

// keep writes proof and verifying key.
func (t *wrapTask) keep(r *wrap.Result) (*wrapResult, error) {
	values, proof, err := t.key.Calldata(r.Proof)
	if err != nil {
		return nil, err
	}
	b, err := r.Proof.AppendBinary(nil)
	if err != nil {
		return nil, err
	}
	if err := writeKey(t.vkey, t.key, t.force); err != nil {
		return nil, err
	}
	if err := atomicfile.WriteFile(t.out, b, 0o644); err != nil {
		return nil, err
	}
	constants, err := contracts.ConstantsOf(t.key)
	if err != nil {
		return nil, err
	}
	res := &wrapResult{
		Gas:       contracts.VerifyGas(constants),
		ProgramID: r.Statement.Program.String(), VerifierID: t.key.VerifierID().String(), File: t.out, VerifyingKey: t.vkey,
		Scheme: t.key.Scheme.String(), Development: t.key.Development, Constraints: t.system.GetNbConstraints(),
		ProofBytes: len(b), CalldataBytes: len(values) + len(proof), ChunkBits: t.key.C, Chunks: len(t.program.Layout.Chunks),
		PeakBytes: bench.Peak(), Stages: reportStages(t.stages), Statement: reportStatement(r.Statement),
	}
	for _, s := range t.stages {
		if s.Name != "key" {
			res.Seconds += s.Seconds
		}
	}
	return res, nil
}
