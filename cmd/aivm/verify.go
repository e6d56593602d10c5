package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/files/program"
	"github.com/aivm/aivm/internal/setup/outer"
	"github.com/aivm/aivm/internal/setup/powers"
)

// verifyFlags are the flags of aivm verify.
type verifyFlags struct {
	params   *[]string
	programs []string
	context  string
	beacon   string
	data     []string
	assume   bool
	ranges   []string
	ranged   bool
	srs      string

	key      string
	cite     []string
	verifier string
}

func (a *app) verifyCommand() *cobra.Command {
	f := &verifyFlags{}
	c := &cobra.Command{
		Use:   "verify FILE... | DIR",
		Short: "Check a proof, or a chain of proofs",
		Long: `verify checks inner or wrapped proofs and prints what they say: program, ids of the commitments to
data and models, outputs. A proof carries its program; nothing private is needed, but the
powers of tau that the proof was made with (see aivm srs). Under UNSAFE ones, which verify
names as such, a proof convinces only whoever made them.

A wrapped proof takes --key, the verifying key, and --program, for each program that it is about: the
program, whose key is computed then from the powers of tau, or a program's key in a file (aivm program
key), which takes no powers and is worth as much as whoever made it, or the folder of a plan for its pieces. So is the verifying key: compare
the verifier's id, with --verifier, with the one that a contract has.

What is printed is proven, nothing more: compare the ids with those you expect, or let
verify do it with --program, --context, --beacon and --data. A data set that is called absent is
the zeros that stand for a provider who gave nothing.

A program whose states are previous() continues from a model, and its proof is worth as
much as that model: give the whole chain of proofs, first one first, each of which begins
with the model that the one before ended with. --assume-initial takes the first model as
proven; for a contract that stores the heads of chains it is.

A proof may cite data sets: it is worth something if another one has ranged them, which is one of
the chain or one that --ranges names, of any program. --assume-ranged takes them for ranged.

Of a folder of pieces (aivm plan) all proofs are checked, and that they follow one another; what
is printed is the one statement that they make together, that of the uncut program. The
pieces are derived from that program again: the plan need not be trusted. The files plan.json,
program.aivm and proofs of the folder are enough.

Exit codes: 0 if all proofs are valid; 2 if one is malformed or false, or says something
else than wanted, or is valid only if a model is proven or data are.`,
		Example: `  aivm verify digits.proof
  aivm verify digits.proof --program examples/digits/digits.aasm
  aivm verify digits.proof --data train=0x… --data test=test.commitment
  aivm verify first.proof second.proof third.proof --json
  aivm verify training.proof --ranges train.ranges.proof
  aivm verify plan --program prog.train
  aivm verify digits.wrapped --key digits.vkey --program examples/digits/digits.aasm
  aivm verify training.wrapped --key aivm.vkey --program 1.pkey --program 2.pkey
  aivm verify training.wrapped --key aivm.vkey --program plan`,
		Args:              cobra.MinimumNArgs(1),
		ValidArgsFunction: completeFiles("proof", "wrapped"),
	}
	f.params = paramFlag(c)
	fl := c.Flags()
	fl.StringArrayVar(&f.programs, "program", nil, "the program that is wanted of every proof: a file or an id; of wrapped proofs one or more, or their keys")
	fl.StringVar(&f.context, "context", "", "the context that is wanted of every proof: 32 bytes, hexadecimal")
	fl.StringArrayVar(&f.data, "data", nil, "set=id of the commitment that is wanted of every proof, or its file; may be repeated")
	beaconFlag(c, &f.beacon, "the numbers that the programs draw are to be those that it gives")
	fl.BoolVar(&f.assume, "assume-initial", false, "take the model before the first proof as proven")
	fl.StringArrayVar(&f.ranges, "ranges", nil, "inner proof that has ranged data sets which others cite; may be repeated")
	fl.BoolVar(&f.ranged, "assume-ranged", false, "take cited data sets for ranged")
	fl.StringVar(&f.srs, "srs", "", "file with the powers of tau; default: $AIVM_SRS, or default.srs in the cache folder")
	fl.StringVar(&f.key, "key", "", "verifying key of wrapped proofs")
	fl.StringArrayVar(&f.cite, "cite", nil, "data set that wrapped proofs cite, where their programs have it; may be repeated")
	fl.StringVar(&f.verifier, "verifier", "", "id of the verifier that is wanted of every wrapped proof")
	c.RunE = func(c *cobra.Command, args []string) error {
		if isFolder(args) {
			if err := onlyFlags(c, "a folder of pieces", "json", "param", "program", "context", "beacon", "data", "assume-initial", "ranges", "assume-ranged", "srs"); err != nil {
				return err
			}
			return a.verifyPlan(c.Context(), args[0], f)
		}
		return a.verify(c.Context(), args, f)
	}
	return c
}

// verifyResult is the result of a verification as --json prints it. Of one that
// fails, there is a failure with ok false, milliseconds and a cause.
type verifyResult struct {
	OK           bool               `json:"ok"`
	Milliseconds float64            `json:"milliseconds"` // decoding and checking, without reading files
	Error        string             `json:"error"`        // empty
	Private      bool               `json:"private"`      // the files leak what they are about
	ProgramID    string             `json:"program_id"`   // of the last statement
	Statement    *statementReport   `json:"statement"`    // the last one
	Statements   []*statementReport `json:"statements"`   // of the chain
	VerifierID   *aivm.ID           `json:"verifier_id"`  // null of inner proofs
	Development  bool               `json:"development"`  // somebody may be able to forge
}

// rejection is why proofs do not convince.
type rejection struct {
	file         string
	err          error
	milliseconds float64
}

func (r *rejection) Error() string { return r.file + ": " + r.err.Error() }
func (r *rejection) Unwrap() error { return r.err }

// cause is the name of why a proof was rejected.
func (r *rejection) cause() string {
	var why *aivm.Rejection
	if errors.As(r.err, &why) {
		return why.Cause
	}
	return "malformed"
}

// want is what the flags want of every proof.
func (f *verifyFlags) want() (w aivm.Want, err error) {
	w.AssumeRanged = f.ranged
	w.AssumeInitial, w.AnyProgram, w.AnyContext = f.assume, true, f.context == ""
	if f.context != "" {
		if w.Context, err = aivm.ParseID(f.context); err != nil {
			return w, fmt.Errorf("--context: %w", err)
		}
	}
	if w.Beacon, err = beaconOf(f.beacon); err != nil {
		return w, err
	}
	given, err := pairs("--data", "train=0x…", f.data)
	if err != nil {
		return w, err
	}
	w.Data = map[string]aivm.ID{}
	for name, s := range given {
		if w.Data[name], err = aivm.CommittedID(s); err != nil {
			return w, fmt.Errorf("--data %s: %w", name, err)
		}
	}
	return w, nil
}

// wantProgram wants the program that --program names of every inner proof.
func (f *verifyFlags) wantProgram(w *aivm.Want) error {
	switch len(f.programs) {
	case 0:
		return nil
	case 1:
	default:
		return fmt.Errorf("--program: inner proofs of a chain are compared with one program; give it once")
	}
	w.AnyProgram = false
	name := f.programs[0]
	if _, err := os.Stat(name); err != nil {
		if w.Program, err = aivm.ParseID(name); err != nil {
			return fmt.Errorf("--program %s is neither a file nor an id of 0x and 64 hexadecimal digits", name)
		}
		return nil
	}
	p, err := loadProgram(name, *f.params)
	if err != nil {
		return err
	}
	w.Program = p.ID()
	return nil
}

func (a *app) verify(ctx context.Context, paths []string, f *verifyFlags) error {
	w, err := f.want()
	if err != nil {
		return err
	}
	links := len(paths)
	paths = slices.Concat(paths, f.ranges)
	var files [][]byte
	for _, p := range paths {
		b, err := outer.ReadLimited(p, outer.MaxProofFile)
		if errors.Is(err, program.ErrEmpty) {
			_, err := aivm.ReadProof(nil)
			return &rejection{p, fmt.Errorf("%w: %w", err, program.ErrEmpty), 0}
		}
		if err != nil {
			return err
		}
		files = append(files, b)
	}
	v := &verification{paths: paths, files: paths, want: w}
	if aivm.IsPublicProof(files[0]) {
		if len(f.ranges) > 0 {
			return fmt.Errorf("--ranges is for inner proofs: give wrapped ones that range data with the chain")
		}
		return a.verifyPublic(ctx, v, files, f)
	}
	if err := f.wantProgram(&v.want); err != nil {
		return err
	}
	proofs, err := v.decode(files, links)
	if err != nil {
		return err
	}
	proofs, v.want.Ranges = proofs[:links], proofs[links:]
	powers, err := powersFor(ctx, f.srs, proofs[0])
	if err != nil {
		return err
	}
	if err := v.timed(0, func() (err error) {
		v.statements, err = aivm.VerifyChain(proofs, powers, v.want)
		return err
	}); err != nil {
		return err
	}
	return a.reportValid(v)
}

// powersFor are the powers of tau that a proof is checked with.
func powersFor(ctx context.Context, file string, p *aivm.Proof) (*aivm.Powers, error) {
	path, _, err := powers.Path(file)
	if err != nil {
		return nil, err
	}
	if _, err := os.Stat(path); err != nil {
		return nil, fmt.Errorf("there are no powers of tau at %s, the proof was made with %v (%d of them or more); --srs names a file", path, p.Powers(), powers.Of(p.ChunkBits()))
	}
	return aivm.LoadPowers(ctx, path)
}

// verification is one call of verify.
type verification struct {
	paths []string
	want  aivm.Want

	took       time.Duration
	statements []*aivm.Statement
	files      []string // of the statements
}

// timed adds the time of a step, and says of its error which proof it is about: proof i, or one further on in its chain.
func (v *verification) timed(i int, step func() error) error {
	start := time.Now()
	err := step()
	v.took += time.Since(start)
	if err == nil {
		return nil
	}
	var why *aivm.Rejection
	if errors.As(err, &why) {
		i += why.Index
	}
	return &rejection{v.paths[i], err, v.milliseconds()}
}

func (v *verification) milliseconds() float64 { return float64(v.took.Microseconds()) / 1000 }

// decode decodes proofs and compares the links of the chain, which come first, with what is wanted.
func (v *verification) decode(files [][]byte, links int) ([]*aivm.Proof, error) {
	proofs := make([]*aivm.Proof, len(files))
	for i, b := range files {
		if err := v.timed(i, func() (err error) {
			if proofs[i], err = aivm.ReadProof(b); err != nil || i >= links {
				return err
			}
			return v.want.Admits(proofs[i])
		}); err != nil {
			return nil, err
		}
	}
	return proofs, nil
}

// publicKeys reads the verifying key, and the programs' keys or computes them.
func (f *verifyFlags) publicKeys(ctx context.Context, file string) (keys aivm.PublicKeys, err error) {
	switch {
	case f.key == "":
		return keys, fmt.Errorf("%s is a wrapped proof: want the verifying key, --key FILE%s", file, keySuffix)
	case len(f.programs) == 0:
		return keys, fmt.Errorf("%s is a wrapped proof: want its program, or the program's key, --program FILE", file)
	}
	if keys.Verifying, err = aivm.LoadVerifyingKey(f.key); err != nil {
		return keys, err
	}
	keys.Programs, err = (&keyring{params: *f.params, srs: f.srs, cite: f.cite}).programKeys(ctx, f.programs)
	return keys, err
}

// verifyPublic checks public proofs, of which the first is known to be one.
func (a *app) verifyPublic(ctx context.Context, v *verification, files [][]byte, f *verifyFlags) error {
	keys, err := f.publicKeys(ctx, v.paths[0])
	if err != nil {
		return err
	}
	if f.verifier != "" {
		id, err := aivm.ParseID(f.verifier)
		if err != nil {
			return fmt.Errorf("--verifier: %w", err)
		}
		v.want.Verifier = &id
	}
	proofs := make([]*aivm.PublicProof, len(files))
	for i, b := range files {
		if err := v.timed(i, func() (err error) {
			if !aivm.IsPublicProof(b) {
				return &aivm.Rejection{Cause: "chain", Err: aivm.ErrMixed}
			}
			proofs[i], err = aivm.ReadPublicProof(b)
			return err
		}); err != nil {
			return err
		}
	}
	if err := v.timed(0, func() (err error) {
		v.statements, err = aivm.VerifyPublicChain(proofs, v.want, keys)
		return err
	}); err != nil {
		return err
	}
	v.files = nil
	for i, p := range proofs {
		v.files = append(v.files, slices.Repeat(v.paths[i:i+1], p.Len())...)
	}
	return a.reportValid(v)
}

func (a *app) reportValid(v *verification) error {
	res := &verifyResult{OK: true, Milliseconds: v.milliseconds(), Private: true}
	for _, s := range v.statements {
		res.Statements = append(res.Statements, reportStatement(s))
		if s.Verifier != nil {
			res.Private, res.VerifierID, res.Development = false, s.Verifier, res.Development || s.Development
		}
	}
	res.Statement = res.Statements[len(res.Statements)-1]
	res.ProgramID = res.Statement.ProgramID
	return a.print(res, func(w io.Writer) {
		for i, s := range v.statements {
			if s.Verifier != nil {
				writePublic(w, v.files[i], s)
			} else {
				fmt.Fprintf(w, "%s: valid inner proof, PRIVATE: the file leaks what it is about\n", v.files[i])
			}
			writeStatement(w, s)
			fmt.Fprintln(w)
		}
		if first := v.statements[0]; first.Assumes {
			fmt.Fprintf(w, "valid if %s is proven, as --assume-initial says\n", first.Start)
		}
		noteDraws(w, v.want.Beacon, v.statements...)
		if v.want.AssumeRanged && slices.ContainsFunc(v.statements, cites) {
			fmt.Fprintf(w, "valid if all cited data are ranged, as --assume-ranged says\n")
		}
		if n := len(v.statements); n > 1 {
			fmt.Fprintf(w, "a chain of %s: each begins with the model that the one before ended with\n", plural(n, "proven run"))
		}
		a.logf("verified in %.1f ms", v.milliseconds())
	})
}

// noteDraws says that numbers which programs draw were not compared.
func noteDraws(w io.Writer, beacon *aivm.ID, statements ...*aivm.Statement) {
	if beacon == nil && slices.ContainsFunc(statements, func(s *aivm.Statement) bool { return s.Draws > 0 }) {
		fmt.Fprintf(w, "the numbers that the program draws may be of anybody's choice: --beacon compares them\n")
	}
}

// cites reports whether a statement leaves the ranges of data to others.
func cites(s *aivm.Statement) bool {
	return slices.ContainsFunc(s.Data, func(d aivm.DataID) bool { return d.Assumed })
}

// writePublic says of an accepted public proof what there is to know of its key.
func writePublic(w io.Writer, path string, s *aivm.Statement) {
	fmt.Fprintf(w, "%s: valid wrapped proof for verifier %s\n", path, s.Verifier)
	if s.Development {
		fmt.Fprintf(w, "DEVELOPMENT: somebody may be able to forge such proofs\n")
	}
}
