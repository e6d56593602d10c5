package main

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/srs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/wrapped"
)

// verifyFlags are the flags of aivm verify.
type verifyFlags struct {
	params  *[]string
	program string
	context string
	data    []string
	assume  bool
	srs     string

	keys     []string
	verifier string
}

func (a *app) verifyCommand() *cobra.Command {
	f := &verifyFlags{}
	c := &cobra.Command{
		Use:   "verify FILE...",
		Short: "Check a proof, or a chain of proofs",
		Long: `verify checks inner or wrapped proofs and prints what they say: program, ids of the commitments to
data and models, outputs. A proof carries its program; nothing private is needed, but the
powers of tau that the proof was made with (see aivm srs). Under UNSAFE ones, which verify
names as such, a proof convinces only whoever made them.

A wrapped proof takes --key, its verifying key, and no powers of tau. A key is worth as much
as whoever made it: compare the verifier's id, with --verifier, with the one that a contract
has or that you computed.

What is printed is proven, nothing more: compare the ids with those you expect, or let
verify do it with --program, --context and --data. A data set that is called absent is
the zeros that stand for a provider who gave nothing.

A program whose states are previous() continues from a model, and its proof is worth as
much as that model: give the whole chain of proofs, first one first, each of which begins
with the model that the one before ended with. --assume-initial takes the first model as
proven; for a contract that stores the heads of chains it is.

Exit codes: 0 if all proofs are valid; 2 if one is malformed or false, or says something
else than wanted, or is valid only if a model is proven.`,
		Example: `  aivm verify digits.proof
  aivm verify digits.proof --program examples/digits/digits.aasm
  aivm verify digits.proof --data train=0x… --data test=test.commitment
  aivm verify first.proof second.proof third.proof --json
  aivm verify digits.wrapped --key digits.vkey`,
		Args:              cobra.MinimumNArgs(1),
		ValidArgsFunction: completeFiles("proof", "wrapped"),
	}
	f.params = paramFlag(c)
	fl := c.Flags()
	fl.StringVar(&f.program, "program", "", "the program that is wanted of every proof: a file or an id")
	fl.StringVar(&f.context, "context", "", "the context that is wanted of every proof: 32 bytes, hexadecimal")
	fl.StringArrayVar(&f.data, "data", nil, "set=id of the commitment that is wanted of every proof, or its file; may be repeated")
	fl.BoolVar(&f.assume, "assume-initial", false, "take the model before the first proof as proven")
	fl.StringVar(&f.srs, "srs", "", "file with the powers of tau; default: $AIVM_SRS, or default.srs in the cache folder")
	fl.StringArrayVar(&f.keys, "key", nil, "verifying key of wrapped proofs; may be repeated")
	fl.StringVar(&f.verifier, "verifier", "", "id of the verifier that is wanted of every wrapped proof")
	c.RunE = func(_ *cobra.Command, args []string) error { return a.verify(args, f) }
	return c
}

// verifyResult is the result of a verification as --json prints it. Of one that
// fails, there is a failure with ok false, milliseconds and a cause.
type verifyResult struct {
	OK           bool               `json:"ok"`
	Milliseconds float64            `json:"milliseconds"` // decoding and checking, without reading files
	Error        string             `json:"error"`        // empty
	Private      bool               `json:"private"`      // the files leak what they are about
	ProgramID    string             `json:"program_id"`   // of the last proof
	Statement    *statementReport   `json:"statement"`    // of the last proof
	Statements   []*statementReport `json:"statements"`   // of the chain
	VerifierID   *string            `json:"verifier_id"`  // of the last proof, null of inner proofs
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

// Causes of a rejection beside the verifier's.
var (
	errOtherProgram = errors.New("a proof of another program")
	errOtherContext = errors.New("a proof for another context")
	errOtherData    = errors.New("a proof of other data")
)

// causes name, in --json, why a proof was rejected: the first that fits.
var causes = []struct {
	err  error
	name string
}{
	{verifier.ErrForeign, "foreign"}, {verifier.ErrVersion, "version"}, {verifier.ErrTruncated, "truncated"},
	{verifier.ErrSRS, "srs"}, {errOtherProgram, "other_program"}, {errOtherContext, "other_context"}, {errOtherData, "other_data"},
	{wrapped.ErrForeign, "foreign"}, {wrapped.ErrVersion, "version"}, {errNoKey, "other_key"}, {errMixed, "chain"}, {errOtherVerifier, "other_verifier"},
	{verifier.ErrUnproven, "unproven"}, {verifier.ErrChain, "chain"}, {verifier.ErrProgram, "program"}, {verifier.ErrOutputs, "outputs"},
	{verifier.ErrShape, "shape"}, {verifier.ErrFalse, "false"},
}

// cause is the name of why a proof was rejected.
func (r *rejection) cause() string {
	for _, c := range causes {
		if errors.Is(r.err, c.err) {
			return c.name
		}
	}
	return "malformed"
}

// wanted is what proofs are compared with.
type wanted struct {
	program *isa.ID
	context *verifier.Word
	data    map[string]verifier.Word

	verifier *verifier.Word
}

func (f *verifyFlags) wanted() (w wanted, err error) {
	if f.context != "" {
		c, err := parseWord(f.context)
		if err != nil {
			return w, fmt.Errorf("--context: %w", err)
		}
		w.context = &c
	}
	if w.data, err = wantedData(f.data); err != nil {
		return w, err
	}
	if f.program == "" {
		return w, nil
	}
	if _, err := os.Stat(f.program); err != nil {
		id, err := parseWord(f.program)
		if err != nil {
			return w, fmt.Errorf("--program %s is neither a file nor an id of 0x and 64 hexadecimal digits", f.program)
		}
		p := isa.ID(id)
		w.program = &p
		return w, nil
	}
	u, err := load(f.program, *f.params)
	if err != nil {
		return w, err
	}
	id := isa.ProgramID(u.Program)
	w.program = &id
	return w, nil
}

func wantedData(flags []string) (map[string]verifier.Word, error) {
	given, err := pairs("--data", "train=0x…", flags)
	if err != nil {
		return nil, err
	}
	ids := map[string]verifier.Word{}
	for name, s := range given {
		if ids[name], err = idOrCommitment(s); err != nil {
			return nil, fmt.Errorf("--data %s: %w", name, err)
		}
	}
	return ids, nil
}

// checkData refuses an accepted proof of other data.
func (w wanted) checkData(s *verifier.Statement) error {
	for _, name := range slices.Sorted(maps.Keys(w.data)) {
		i := slices.IndexFunc(s.Data, func(d verifier.NamedID) bool { return d.Name == name })
		if i < 0 {
			return fmt.Errorf("%w: its program has no data set %s", errOtherData, name)
		}
		if got, want := s.Data[i].ID, w.data[name]; got != want {
			return fmt.Errorf("%w: %s is %s, want %s", errOtherData, name, got, want)
		}
	}
	return nil
}

// check refuses a proof that says something else, before it is verified.
func (w wanted) check(p *verifier.Proof) error {
	if w.context != nil && p.Context != *w.context {
		return fmt.Errorf("%w: %s, want %s", errOtherContext, p.Context, *w.context)
	}
	if w.program == nil {
		return nil
	}
	prog, err := isa.Decode(p.Program)
	if err != nil {
		return fmt.Errorf("%w: %w", verifier.ErrProgram, err)
	}
	if id := isa.ProgramID(prog); id != *w.program {
		return fmt.Errorf("%w: %s, want %s", errOtherProgram, id, *w.program)
	}
	return nil
}

// maxProofFile bounds what is read of a proof.
const maxProofFile = 256 << 20

func (a *app) verify(paths []string, f *verifyFlags) error {
	w, err := f.wanted()
	if err != nil {
		return err
	}
	var files [][]byte
	for _, p := range paths {
		b, err := readLimited(p, maxProofFile)
		if errors.Is(err, errEmpty) {
			return &rejection{p, fmt.Errorf("%w: %w", verifier.ErrForeign, errEmpty), 0}
		}
		if err != nil {
			return err
		}
		files = append(files, b)
	}
	v := &verification{paths: paths, wanted: w, assume: f.assume}
	if isWrapped(files[0]) {
		return a.verifyWrapped(v, files, f)
	}
	proofs, err := v.decode(files)
	if err != nil {
		return err
	}
	powers, err := a.powersFor(f.srs, proofs[0])
	if err != nil {
		return err
	}
	if err := v.verify(powers, proofs); err != nil {
		return err
	}
	return a.reportValid(v)
}

// powersFor are the powers of tau that a proof is checked with.
func (a *app) powersFor(flag string, p *verifier.Proof) (*srs.SRS, error) {
	path, _, err := powersPath(flag)
	if err != nil {
		return nil, err
	}
	if _, err := os.Stat(path); err != nil {
		return nil, fmt.Errorf("there are no powers of tau at %s, the proof was made with %v (2^%d+2 or more); --srs names a file", path, p.SRS, p.C)
	}
	return readPowers(a.context(), path)
}

// verification is one call of verify.
type verification struct {
	paths  []string
	wanted wanted
	assume bool

	took       time.Duration
	statements []*verifier.Statement
	keys       []*wrapped.Key // of wrapped proofs
}

// timed adds the time of a step, and says of its error which proof it is about.
func (v *verification) timed(i int, step func() error) error {
	start := time.Now()
	err := step()
	v.took += time.Since(start)
	if err != nil {
		return &rejection{v.paths[i], err, v.milliseconds()}
	}
	return nil
}

func (v *verification) milliseconds() float64 { return float64(v.took.Microseconds()) / 1000 }

// decode decodes proofs and compares them with what is wanted.
func (v *verification) decode(files [][]byte) ([]*verifier.Proof, error) {
	proofs := make([]*verifier.Proof, len(files))
	for i, b := range files {
		proofs[i] = &verifier.Proof{}
		if err := v.timed(i, func() error {
			if err := proofs[i].UnmarshalBinary(b); err != nil {
				return err
			}
			return v.wanted.check(proofs[i])
		}); err != nil {
			return nil, err
		}
	}
	return proofs, nil
}

// verify checks every proof and that they form a chain.
func (v *verification) verify(powers *srs.SRS, proofs []*verifier.Proof) error {
	chain := verifier.Chain{AssumeInitial: v.assume}
	for i, p := range proofs {
		if err := v.timed(i, func() error {
			s, err := verifier.Verify(&verifier.Key{SRS: powers}, p)
			if err != nil {
				return err
			}
			if err := v.wanted.checkData(s); err != nil {
				return err
			}
			if err := chain.Follow(s); err != nil {
				return err
			}
			v.statements = append(v.statements, s)
			return nil
		}); err != nil {
			return err
		}
	}
	return nil
}

func (a *app) reportValid(v *verification) error {
	res := &verifyResult{OK: true, Milliseconds: v.milliseconds(), Private: len(v.keys) == 0}
	for _, s := range v.statements {
		res.Statements = append(res.Statements, reportStatement(s))
	}
	res.Statement = res.Statements[len(res.Statements)-1]
	res.ProgramID = res.Statement.ProgramID
	for _, k := range v.keys {
		id := k.VerifierID().String()
		res.VerifierID, res.Development = &id, res.Development || k.Development
	}
	return a.print(res, func(w io.Writer) {
		for i, s := range v.statements {
			if len(v.keys) > 0 {
				writeWrapped(w, v.paths[i], v.keys[i])
			} else {
				fmt.Fprintf(w, "%s: valid inner proof, PRIVATE: the file leaks what it is about\n", v.paths[i])
			}
			writeStatement(w, s)
			fmt.Fprintln(w)
		}
		if first := v.statements[0]; first.Assumes {
			fmt.Fprintf(w, "valid if %s is proven, as --assume-initial says\n", first.Start)
		}
		if n := len(v.statements); n > 1 {
			fmt.Fprintf(w, "a chain of %s: each begins with the model that the one before ended with\n", plural(n, "proof"))
		}
		a.logf("verified in %.1f ms", v.milliseconds())
	})
}

// readLimited reads a file of no more than n bytes, and not of none.
func readLimited(path string, n int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, n+1))
	switch {
	case err != nil:
	case int64(len(b)) > n:
		err = fmt.Errorf("%s: more than %s, want a proof", path, byteText(n))
	case len(b) == 0:
		err = fmt.Errorf("%s: %w", path, errEmpty)
	}
	return b, err
}
