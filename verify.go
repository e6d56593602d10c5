package aivm

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// Want is what a verifier wants of every proof, beside that it is valid.
//
// # Soundness
//
// A valid proof proves what its Statement says, and nothing more: data sets that are not wanted here are to be compared there.
type Want struct {
	Program    ID
	AnyProgram bool // Program is not compared
	Context    ID   // zero of a proof that is bound to none
	AnyContext bool // Context is not compared
	// Data are ids of data sets, by name; others are not compared.
	Data map[string]ID
	// Beacon, if set, is what the numbers of the proofs must be drawn from, of which there are some.
	Beacon *ID
	// Verifier, if set, is the id of the verifying key of public proofs: that of a contract, or one that is known otherwise.
	Verifier *ID
	// Safe refuses what somebody may be able to forge: unsafe powers of tau, and development keys.
	Safe bool
	// Ranges are for a chain of inner proofs: such too, of any program and context, of which nothing is wanted but that they range data sets which the others cite.
	Ranges []*Proof
	// AssumeRanged takes cited data sets for ranged.
	AssumeRanged bool
	// AssumeInitial takes the model before the first proof as proven; for a contract that stores the heads of chains it is.
	AssumeInitial bool
}

// Causes of a Rejection beside those of package verifier.
var (
	ErrOtherProgram  = errors.New("a proof of another program")
	ErrOtherContext  = errors.New("a proof for another context")
	ErrOtherData     = errors.New("a proof of other data")
	ErrOtherBeacon   = errors.New("a proof of other numbers than the beacon gives")
	ErrOtherVerifier = errors.New("a proof for another verifier")
	ErrNoKey         = universal.ErrOtherKey // of a verifying key or a program
	ErrMixed         = errors.New("wrapped proofs and inner proofs in one chain")
	ErrUnsafe        = errors.New("a proof that somebody may be able to forge")
	ErrUnproven      = verifier.ErrUnproven // valid only if the model before is proven
	ErrUnranged      = verifier.ErrUnranged // valid only if cited data are ranged
	ErrChain         = verifier.ErrChain    // proofs that do not follow one another, or none
	ErrFalse         = verifier.ErrFalse
)

// causes name why a proof was rejected: the first that fits.
var causes = []struct {
	err  error
	name string
}{
	{verifier.ErrForeign, "foreign"},
	{verifier.ErrVersion, "version"},
	{verifier.ErrTruncated, "truncated"},
	{verifier.ErrSRS, "srs"},
	{ErrOtherProgram, "other_program"},
	{ErrOtherContext, "other_context"},
	{ErrOtherData, "other_data"},
	{ErrOtherBeacon, "other_beacon"},
	{universal.ErrForeign, "foreign"},
	{universal.ErrVersion, "version"},
	{ErrNoKey, "other_key"},
	{ErrMixed, "chain"},
	{ErrOtherVerifier, "other_verifier"},
	{ErrUnsafe, "unsafe"},
	{verifier.ErrUnproven, "unproven"},
	{verifier.ErrUnranged, "unranged"},
	{verifier.ErrChain, "chain"},
	{verifier.ErrPieces, "pieces"},
	{verifier.ErrProgram, "program"},
	{verifier.ErrOutputs, "outputs"},
	{verifier.ErrShape, "shape"},
	{verifier.ErrFalse, "false"},
}

// Rejection is why a proof does not convince. It wraps its cause.
type Rejection struct {
	Index int    // number of the proof in its chain, from 0; those of Want.Ranges count on behind it
	Cause string // "false", "other_program", "unproven", "srs" and others, as verify --json prints it; "malformed" if no other fits
	Err   error
}

func (r *Rejection) Error() string { return r.Err.Error() }

// Unwrap is the cause.
func (r *Rejection) Unwrap() error { return r.Err }

func reject(err error) *Rejection {
	r := &Rejection{Cause: "malformed", Err: err}
	for _, c := range causes {
		if errors.Is(err, c.err) {
			r.Cause = c.name
			break
		}
	}
	return r
}

// Verify checks a proof with the powers of tau that it was made with, and says what it says. An error is a *Rejection: also of a proof
// that continues a model, which is worth as much as that model; give VerifyChain the proofs that lead to it, or assume it proven. And of
// one that cites data which no proof of Want.Ranges has ranged.
//
// # Soundness
//
// The powers are the verifier's own, never the prover's; if they are Unsafe, a valid proof convinces only whoever made them.
func Verify(p *Proof, powers *Powers, w Want) (*Statement, error) {
	list, err := VerifyChain([]*Proof{p}, powers, w)
	if err != nil {
		return nil, err
	}
	return list[0], nil
}

// VerifyChain checks proofs each of which begins with the model that the one before ended with, first one first. Data that one of them
// cites are to be ranged by another, whichever it is, or by one of Want.Ranges.
func VerifyChain(proofs []*Proof, powers *Powers, w Want) ([]*Statement, error) {
	ranged, err := w.ranged(len(proofs), powers)
	if err != nil {
		return nil, err
	}
	return w.chain(len(proofs), ranged, func(i int) ([]*verifier.Statement, []*Statement, error) {
		if err := w.Admits(proofs[i]); err != nil {
			return nil, nil, err
		}
		s, err := verifier.Verify(&verifier.Key{SRS: powers.s, Fixed: &powers.fixed}, proofs[i].inner)
		if err != nil {
			return nil, nil, err
		}
		return []*verifier.Statement{s}, []*Statement{statementOf(s)}, nil
	})
}

// PublicKeys are what public proofs are verified with.
type PublicKeys struct {
	Verifying *VerifyingKey
	Programs  []*ProgramKey
}

// VerifyPublic checks a public proof, and says what it says: a statement for each proof that it is of, which are a chain. An error is a
// *Rejection.
//
// # Soundness
//
// Keys are worth as much as whoever made them: those of the programs are to be computed (Program.Key), and the verifier's id, by Want, to be
// compared with the one that a contract has. Keys that were read know no names, and not where an output ends: data are
// numbered, outputs one list.
func VerifyPublic(p *PublicProof, w Want, keys PublicKeys) ([]*Statement, error) {
	return VerifyPublicChain([]*PublicProof{p}, w, keys)
}

// VerifyPublicChain is VerifyChain for public proofs.
func VerifyPublicChain(proofs []*PublicProof, w Want, keys PublicKeys) ([]*Statement, error) {
	return w.chain(len(proofs), &verifier.Ranged{}, func(i int) ([]*verifier.Statement, []*Statement, error) { return w.public(proofs[i].p, keys) })
}

// public checks a public proof by itself.
func (w *Want) public(p *universal.Proof, keys PublicKeys) ([]*verifier.Statement, []*Statement, error) {
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if !w.AnyContext && ID(b.Context) != w.Context {
			return nil, nil, fmt.Errorf("%w: %s, want %s", ErrOtherContext, b.Context, w.Context)
		}
		if !w.AnyProgram && ID(b.Program) != w.Program {
			return nil, nil, fmt.Errorf("%w: %s, want %s", ErrOtherProgram, b.Program, w.Program)
		}
	}
	if id := keys.Verifying.ID(); w.Verifier != nil && id != *w.Verifier {
		return nil, nil, fmt.Errorf("%w: %s, want %s", ErrOtherVerifier, id, *w.Verifier)
	}
	if w.Safe && keys.Verifying.Development() {
		return nil, nil, fmt.Errorf("%w: its key is for development", ErrUnsafe)
	}
	statements, err := universal.Verify(keys.Verifying.k, constants(keys.Programs), p)
	if err != nil {
		return nil, nil, err
	}
	list := make([]*Statement, len(statements))
	for i, s := range statements {
		list[i] = publicStatement(s, keys.Verifying, &p.Blocks[i])
	}
	return statements, list, nil
}

// chain checks n proofs, that they are what is wanted and form a chain, and that they and those that are ranged already have ranged
// what they cite.
func (w *Want) chain(n int, ranged *verifier.Ranged, verify func(i int) ([]*verifier.Statement, []*Statement, error)) ([]*Statement, error) {
	if n == 0 {
		return nil, reject(fmt.Errorf("%w: there is none", verifier.ErrChain))
	}
	chain := verifier.Chain{AssumeInitial: w.AssumeInitial}
	var accepted []*verifier.Statement
	var list []*Statement
	var proof []int // of each statement
	for i := range n {
		statements, said, err := verify(i)
		for _, s := range statements {
			if err == nil {
				err = w.says(s)
			}
			if err == nil {
				err = chain.Follow(s)
			}
			ranged.Add(s)
			accepted, proof = append(accepted, s), append(proof, i)
		}
		if err != nil {
			r := reject(err)
			r.Index = i
			return nil, r
		}
		list = append(list, said...)
	}
	if w.Beacon != nil && !slices.ContainsFunc(accepted, func(s *verifier.Statement) bool { return len(s.Draws) > 0 }) {
		return nil, reject(fmt.Errorf("%w: no program draws a number", ErrOtherBeacon))
	}
	for i, s := range accepted {
		if err := ranged.Require(s); err != nil && !w.AssumeRanged {
			r := reject(err)
			r.Index = proof[i]
			return nil, r
		}
	}
	return list, nil
}

// Admits refuses a proof of another program or context, before it is verified. An error is a *Rejection.
func (w *Want) Admits(p *Proof) error {
	if !w.AnyContext && ID(p.inner.Context) != w.Context {
		return reject(fmt.Errorf("%w: %s, want %s", ErrOtherContext, p.inner.Context, w.Context))
	}
	if w.AnyProgram {
		return nil
	}
	prog, err := isa.Decode(p.inner.Program)
	if err != nil {
		return reject(fmt.Errorf("%w: %w", verifier.ErrProgram, err))
	}
	if id := ID(isa.ProgramID(prog)); id != w.Program {
		return reject(fmt.Errorf("%w: %s, want %s", ErrOtherProgram, id, w.Program))
	}
	return nil
}

// says refuses an accepted proof of other data, or one that somebody may be able to forge.
func (w *Want) says(s *verifier.Statement) error {
	if w.Safe && s.Unsafe {
		return fmt.Errorf("%w: its powers of tau are nobody's ceremony", ErrUnsafe)
	}
	for _, d := range s.Draws {
		if w.Beacon != nil && !d.Drawn(verifier.Word(*w.Beacon)) {
			return fmt.Errorf("%w: %d, of %d that there are", ErrOtherBeacon, d.Value, d.Below)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(w.Data)) {
		i := slices.IndexFunc(s.Data, func(d verifier.NamedID) bool { return d.Name == name })
		if i < 0 {
			return fmt.Errorf("%w: its program has no data set %s", ErrOtherData, name)
		}
		if got, want := ID(s.Data[i].ID), w.Data[name]; got != want {
			return fmt.Errorf("%w: %s is %s, want %s", ErrOtherData, name, got, want)
		}
	}
	return nil
}
