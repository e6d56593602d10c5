package main

import (
	"context"
	"fmt"
	"io"
	"math"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/tools/memory"
	"github.com/aivm/aivm/internal/tools/terminal"
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
	Stages        []aivm.Stage     `json:"stages"`
	Statement     *statementReport `json:"statement"`
}

// wrapTask is a wrapped proof to be made.
type wrapTask struct {
	inner     *aivm.Proof
	program   *aivm.Program
	powers    *aivm.Powers
	key       aivm.KeyOptions
	out, vkey string
	force     bool // replace vkey
}

func (a *app) wrap(ctx context.Context, path string, f *wrapFlags) error {
	t, err := a.planWrap(ctx, path, f)
	if err != nil {
		return err
	}
	memory.ResetPeak()
	line := terminal.NewStages(a.err, "wrap")
	t.key.Progress = line.Show
	var key *aivm.ProvingKey
	public, err := interruptible(ctx, func() (p *aivm.PublicProof, err error) {
		if key, err = t.inner.ProvingKey(ctx, t.powers, t.key); err != nil {
			return nil, err
		}
		a.reportKeyFound(key.Report())
		if err := t.keyIsFree(key.VerifyingKey()); err != nil { // before the work
			return nil, err
		}
		return t.inner.Wrap(ctx, t.powers, key, aivm.WrapOptions{Progress: line.Show})
	})
	line.End()
	if err != nil {
		return err
	}
	res, err := t.keep(key, public)
	if err != nil {
		return err
	}
	return a.print(res, func(w io.Writer) { a.reportWrap(w, t, key.Report(), res, public) })
}

func (a *app) reportWrap(w io.Writer, t *wrapTask, key aivm.KeyReport, res *wrapResult, public *aivm.PublicProof) {
	writeStatement(w, public.Statement())
	a.logf("%s: wrapped proof, public; %d bytes of calldata, verifier %s", t.out, res.CalldataBytes, res.VerifierID)
	a.logf("%s: verifying key; %d constraints in %s", t.vkey, res.Constraints, res.Scheme)
	a.logf("on chain: about %s gas, %s of 2^%d cells", thousands(int64(res.Gas)), plural(res.Chunks, "chunk"), res.ChunkBits)
	if plan, err := t.program.PlanProof(aivm.ProveOptions{OnChain: true, MaxBytes: math.MaxInt64}); err == nil && plan.ChunkBits > res.ChunkBits && res.Chunks > manyChunks {
		a.logf("warning: each chunk costs about 6,650 gas and 64 bytes of calldata: aivm prove --wrap takes chunks of 2^%d cells, and aivm setup --wrap", plan.ChunkBits)
	}
	if key.Scheme == aivm.Groth16 && !res.Development {
		a.logf("%s says that it is of a ceremony: that is not checked here, aivm setup verify --key checks it", t.key.File)
	}
	if res.Development {
		a.logf("DEVELOPMENT: somebody may be able to forge such proofs, and contracts for value refuse them")
	}
	a.logf("%s: %s", duration(res.Seconds), terminal.StagesText(wrapStages(key, public)))
}

// reportKeyFound says of a development key that it was made, and why.
func (a *app) reportKeyFound(key aivm.KeyReport) {
	if key.Warning != "" {
		a.logf("WARNING: %s", key.Warning)
	} else if key.Made {
		a.logf("There was no key for this circuit: one is made and kept in %s", filepath.Dir(key.File))
	}
}

// planWrap reads what is needed and refuses what cannot work, before the work
// begins.
func (a *app) planWrap(ctx context.Context, path string, f *wrapFlags) (*wrapTask, error) {
	t := &wrapTask{key: aivm.KeyOptions{File: f.key, Folder: f.folder}, out: f.out, vkey: f.vkey, force: f.force}
	scheme, err := schemeOf(f.scheme)
	if err != nil {
		return nil, err
	}
	if f.key == "" { // a key in a file has its own
		t.key.Scheme = scheme
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
		if err := atomicfile.Writable(p); err != nil {
			return nil, fmt.Errorf("cannot write %s: %w", p, err)
		}
	}
	if t.inner, err = aivm.LoadProof(path); err != nil {
		return nil, err
	}
	if t.powers, err = powersFor(ctx, f.srs, t.inner); err != nil {
		return nil, err
	}
	if err := t.inner.RequirePowers(t.powers); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if t.program, err = t.inner.Program(); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return t, nil
}

// schemeOf reads --scheme.
func schemeOf(s string) (aivm.Scheme, error) {
	if x := aivm.Scheme(s); x == aivm.Groth16 || x == aivm.PLONK {
		return x, nil
	}
	return "", fmt.Errorf("--scheme %s: want groth16 or plonk", s)
}

func (t *wrapTask) keyIsFree(k *aivm.VerifyingKey) error {
	if t.force {
		return nil
	}
	return k.CanSave(t.vkey)
}

// keep writes proof and verifying key.
func (t *wrapTask) keep(key *aivm.ProvingKey, public *aivm.PublicProof) (*wrapResult, error) {
	k, r := key.VerifyingKey(), key.Report()
	values, proof, err := public.Calldata(k)
	if err != nil {
		return nil, err
	}
	b, err := public.MarshalBinary()
	if err != nil {
		return nil, err
	}
	if err := k.Save(t.vkey, t.force); err != nil {
		return nil, err
	}
	if err := public.Save(t.out); err != nil {
		return nil, err
	}
	constants, err := contracts.ConstantsOf(k.Wrapped())
	if err != nil {
		return nil, err
	}
	st, stages := public.Statement(), wrapStages(r, public)
	res := &wrapResult{
		Gas:       contracts.VerifyGas(constants),
		ProgramID: st.Program.String(), VerifierID: k.ID().String(), File: t.out, VerifyingKey: t.vkey,
		Scheme: string(k.Scheme()), Development: k.Development(), Constraints: r.Constraints,
		ProofBytes: len(b), CalldataBytes: len(values) + len(proof), ChunkBits: k.ChunkBits(), Chunks: k.Chunks(),
		PeakBytes: memory.Peak(), Stages: stages, Statement: reportStatement(st),
	}
	for _, s := range stages {
		if s.Name != "key" {
			res.Seconds += s.Seconds
		}
	}
	return res, nil
}

// wrapStages are the stages of a wrapped proof, with circuit and key.
func wrapStages(k aivm.KeyReport, p *aivm.PublicProof) []aivm.Stage {
	return append([]aivm.Stage{{Name: "circuit", Seconds: k.CircuitSeconds}, {Name: "key", Seconds: k.KeySeconds}}, p.Stages()...)
}
