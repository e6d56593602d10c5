package main

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/tools/memory"
	"github.com/aivm/aivm/internal/tools/terminal"
	"github.com/aivm/aivm/verifier/universal"
)

// Suffixes of the names of wrapped proofs, of verifying keys and of programs' keys.
const (
	wrappedSuffix    = ".wrapped"
	keySuffix        = ".vkey"
	programKeySuffix = ".pkey"
)

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
		Use:   "wrap FILE.proof...",
		Short: "Make a public proof, for a contract, of inner proofs",
		Long: `wrap proves that the verifier accepts inner proofs, one or up to sixteen of one owner: the links of
a chain, say. The wrapped proof says the same and hides everything else: it may be published, and a
contract checks it. It takes inner proofs that were made for it (aivm prove --wrap), the powers of tau
and a key of the circuit, which is the same for all programs; no data, no model.

The key is one of aivm setup. Without --key, wrap makes a DEVELOPMENT key, once on a machine,
keeps it in the cache folder, and says so: whoever has its secrets can forge, so contracts for
value refuse its proofs. Nobody keeps them, but nobody else can know.

The verifying key goes to a file beside the wrapped proof, and the key of each program to one
beside its inner proof: aivm verify takes them, and so does whoever pays by the proof. Anybody
computes a program's key anew (aivm program key).

Ctrl-C stops; nothing is written then, but a development key that was ready.`,
		Example: `  aivm wrap digits.private.proof
  aivm wrap digits.private.proof --key aivm.key -o digits.wrapped --json
  aivm wrap 1.private.proof 2.private.proof 3.private.proof -o training.wrapped
  aivm verify digits.wrapped --key digits.vkey --program digits.aasm`,
		Args:              cobra.RangeArgs(1, aivm.MaxWrapped),
		ValidArgsFunction: completeFiles("proof"),
	}
	fl := c.Flags()
	fl.StringVar(&f.key, "key", "", "key of the circuit, of aivm setup; default: a development key from the cache folder")
	fl.StringVar(&f.scheme, "scheme", "groth16", "scheme of development keys: groth16 or plonk")
	fl.StringVar(&f.folder, "keys", "", "folder with development keys; default: keys in the cache folder")
	fl.StringVarP(&f.out, "output", "o", "", "wrapped proof to write; default: FILE.wrapped beside the first inner proof, without .private")
	fl.StringVar(&f.vkey, "vkey", "", "verifying key to write; default: beside the wrapped proof, ends in .vkey")
	fl.StringVar(&f.srs, "srs", "", "file with the powers of tau; default: $AIVM_SRS, or default.srs in the cache folder")
	fl.BoolVar(&f.force, "force", false, "replace another verifying key")
	c.RunE = func(c *cobra.Command, args []string) error { return a.wrap(c.Context(), args, f) }
	return c
}

// wrapResult is the result as --json prints it.
type wrapResult struct {
	File          string             `json:"file"`
	VerifyingKey  string             `json:"verifying_key"`
	VerifierID    string             `json:"verifier_id"`
	Programs      []wrappedProgram   `json:"programs"`
	Scheme        string             `json:"scheme"`
	Development   bool               `json:"development"` // somebody may be able to forge
	Seconds       float64            `json:"seconds"`     // of the proof, with the circuit, without making a key
	Constraints   int                `json:"constraints"`
	ProofBytes    int                `json:"proof_bytes"`    // of the file
	CalldataBytes int                `json:"calldata_bytes"` // proof and public values, programs being registered
	Commitments   int                `json:"commitments"`    // of all links, with the constants of their programs
	Gas           int                `json:"gas"`            // of verifying, estimated to some percent
	PeakBytes     int64              `json:"peak_bytes"`     // of the process
	Stages        []aivm.Stage       `json:"stages"`
	Statements    []*statementReport `json:"statements"` // of the links
	Statement     *statementReport   `json:"statement"`  // of the last
}

// wrappedProgram is a program of a wrapped proof.
type wrappedProgram struct {
	ID   string `json:"program_id"`
	Key  string `json:"program_key"`
	File string `json:"file"` // its key
}

// wrapTask is a wrapped proof to be made.
type wrapTask struct {
	paths     []string
	inner     []*aivm.Proof
	powers    *aivm.Powers
	key       aivm.KeyOptions
	out, vkey string
	force     bool // replace vkey
}

func (a *app) wrap(ctx context.Context, paths []string, f *wrapFlags) error {
	t, err := a.planWrap(ctx, paths, f)
	if err != nil {
		return err
	}
	memory.ResetPeak()
	line := terminal.NewStages(a.err, "wrap")
	t.key.Progress = line.Show
	var key *aivm.ProvingKey
	public, err := interruptible(ctx, func() (p *aivm.PublicProof, err error) {
		if key, err = aivm.NewProvingKey(ctx, t.powers, t.key); err != nil {
			return nil, err
		}
		a.reportKeyFound(key.Report())
		if err := t.keyIsFree(key.VerifyingKey()); err != nil { // before the work
			return nil, err
		}
		return aivm.Wrap(ctx, t.inner, t.powers, aivm.WrapOptions{Key: key, Progress: line.Show})
	})
	line.End()
	if err != nil {
		return err
	}
	res, err := t.keep(key, public)
	if err != nil {
		return err
	}
	return a.print(res, func(w io.Writer) { a.reportWrap(w, key.Report(), res, public) })
}

func (a *app) reportWrap(w io.Writer, key aivm.KeyReport, res *wrapResult, public *aivm.PublicProof) {
	for i, s := range public.Statements() {
		if i > 0 {
			fmt.Fprintln(w)
		}
		writeStatement(w, s)
	}
	a.logf("%s: wrapped proof, public; %d bytes of calldata", res.File, res.CalldataBytes)
	a.logf("%s: verifying key %s; %d constraints in %s", res.VerifyingKey, res.VerifierID, res.Constraints, res.Scheme)
	for _, p := range res.Programs {
		a.logf("%s: key of the program, %s", p.File, p.Key)
	}
	a.logf("on chain: about %s gas, %s, the programs being registered", thousands(int64(res.Gas)), plural(res.Commitments, "commitment"))
	if key.Scheme == aivm.Groth16 && !res.Development {
		a.logf("%s says that it is of a ceremony: that is not checked here, aivm setup verify --key checks it", key.File)
	}
	if res.Development {
		a.logf("DEVELOPMENT: somebody may be able to forge such proofs, and contracts for value refuse them")
	}
	a.logf("%s: %s", duration(res.Seconds), terminal.StagesText(res.Stages))
}

// reportKeyFound says of a development key that it was made, and why.
func (a *app) reportKeyFound(key aivm.KeyReport) {
	if key.Warning != "" {
		a.logf("WARNING: %s", key.Warning)
	} else if key.Made {
		a.logf("There was no key of the circuit on this machine: one is made and kept in %s", filepath.Dir(key.File))
	}
}

// planWrap reads what is needed and refuses what cannot work, before the work
// begins.
func (a *app) planWrap(ctx context.Context, paths []string, f *wrapFlags) (*wrapTask, error) {
	t := &wrapTask{paths: paths, key: aivm.KeyOptions{File: f.key, Folder: f.folder}, out: f.out, vkey: f.vkey, force: f.force}
	scheme, err := schemeOf(f.scheme)
	if err != nil {
		return nil, err
	}
	if f.key == "" { // a key in a file has its own
		t.key.Scheme = scheme
	}
	if t.out == "" {
		t.out = innerBase(paths[0]) + wrappedSuffix
	}
	if filepath.Ext(t.out) != wrappedSuffix {
		return nil, fmt.Errorf("-o %s: the name of a wrapped proof ends in %s", t.out, wrappedSuffix)
	}
	if t.vkey == "" {
		t.vkey = strings.TrimSuffix(t.out, wrappedSuffix) + keySuffix
	}
	written := []string{t.out, t.vkey}
	for _, path := range paths {
		written = append(written, innerBase(path)+programKeySuffix)
	}
	for _, p := range written {
		if err := atomicfile.Writable(p); err != nil {
			return nil, fmt.Errorf("cannot write %s: %w", p, err)
		}
	}
	for _, path := range paths {
		p, err := aivm.LoadProof(path)
		if err != nil {
			return nil, err
		}
		if err := p.Wrappable(); err != nil {
			return nil, fmt.Errorf("%s: %w: aivm prove --wrap", path, err)
		}
		t.inner = append(t.inner, p)
	}
	if t.powers, err = powersFor(ctx, f.srs, t.inner[0]); err != nil {
		return nil, err
	}
	for i, p := range t.inner {
		if err := p.RequirePowers(t.powers); err != nil {
			return nil, fmt.Errorf("%s: %w", paths[i], err)
		}
	}
	return t, nil
}

// innerBase is the name of an inner proof without its ending.
func innerBase(path string) string {
	return strings.TrimSuffix(strings.TrimSuffix(path, proofSuffix), ".private")
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

// keep writes proof and keys.
func (t *wrapTask) keep(key *aivm.ProvingKey, public *aivm.PublicProof) (*wrapResult, error) {
	k, r := key.VerifyingKey(), key.Report()
	values, proof, err := public.Calldata(k, public.Programs(), func(*aivm.ProgramKey) (address [20]byte, ok bool) { return address, true })
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
	res := &wrapResult{
		VerifierID: k.ID().String(), File: t.out, VerifyingKey: t.vkey,
		Scheme: string(k.Scheme()), Development: k.Development(), Constraints: r.Constraints,
		ProofBytes: len(b), CalldataBytes: len(proof), PeakBytes: memory.Peak(), Stages: wrapStages(r, public),
	}
	if res.Programs, err = t.keepPrograms(public); err != nil {
		return nil, err
	}
	if err := public.Save(t.out); err != nil {
		return nil, err
	}
	var links []*universal.ProgramKey
	for i, s := range public.Statements() {
		program := public.Program(s)
		all, _ := program.Commitments()
		links = append(links, program.Universal())
		res.CalldataBytes += len(values[i])
		res.Commitments += all
		res.Statements = append(res.Statements, reportStatement(s))
	}
	res.Statement = res.Statements[len(res.Statements)-1]
	res.Gas = contracts.ChainGas(links...)
	for _, s := range res.Stages {
		if s.Name != "key" {
			res.Seconds += s.Seconds
		}
	}
	return res, nil
}

// keepPrograms writes the key of each program, beside the first of its inner proofs.
func (t *wrapTask) keepPrograms(public *aivm.PublicProof) (list []wrappedProgram, err error) {
	kept := map[aivm.ID]bool{}
	for i, s := range public.Statements() {
		k := public.Program(s)
		if kept[k.ID()] {
			continue
		}
		kept[k.ID()] = true
		file := innerBase(t.paths[i]) + programKeySuffix
		if err := k.Save(file); err != nil {
			return nil, err
		}
		list = append(list, wrappedProgram{s.Program.String(), k.ID().String(), file})
	}
	return list, nil
}

// wrapStages are the stages of a wrapped proof, with circuit and key.
func wrapStages(k aivm.KeyReport, p *aivm.PublicProof) []aivm.Stage {
	return append([]aivm.Stage{{Name: "circuit", Seconds: k.CompileSeconds}, {Name: "key", Seconds: k.Seconds}}, p.Stages()...)
}
