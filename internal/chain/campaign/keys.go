package campaign

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/aivm/aivm/internal/setup/outer"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover/join"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/verifier/universal"
)

// MaxFile bounds what is read of a verifying key or a wrapped proof.
const MaxFile = 64 << 20

// Causes of a key or a proof that is not taken.
var (
	ErrDevelopmentKey = errors.New("a DEVELOPMENT key: whoever made it, or its powers of tau, can forge proofs; --development takes it, for trying things out")
	ErrPrivate        = errors.New("an inner proof, PRIVATE: it leaks the data and the model and never goes on chain; aivm wrap makes a wrapped proof of it")
)

// Source is where keys come from.
type Source interface {
	// VerifyingKey reads the key that proofs of all programs are verified by; an empty name is that of the one that everybody has.
	VerifyingKey(file string) (*universal.Key, error)
	// Program reads a program.
	Program(file string) (*isa.Unit, error)
	// ProgramKey computes the key of a program, whose proofs leave the ranges of some data sets to others, for the circuit and the
	// powers of tau of a verifying key.
	ProgramKey(u *isa.Unit, assumed isa.Sets, v *universal.Key) (*universal.ProgramKey, error)
}

// Files is a source of keys in files and programs in files.
type Files struct {
	Load   func(file string) (*isa.Unit, error)
	Powers func() (*srs.SRS, error)
}

// VerifyingKey reads a verifying key.
func (f *Files) VerifyingKey(file string) (*universal.Key, error) {
	if file == "" {
		return nil, fmt.Errorf("--key is missing: the verifying key that aivm setup wrote")
	}
	b, err := outer.ReadLimited(file, MaxFile)
	if err != nil {
		return nil, err
	}
	k := &universal.Key{}
	if err := k.UnmarshalBinary(b); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return k, nil
}

// Program reads a program.
func (f *Files) Program(file string) (*isa.Unit, error) { return f.Load(file) }

// ProgramKey records the program's verifier and commits to it and to the program's constants.
func (f *Files) ProgramKey(u *isa.Unit, assumed isa.Sets, v *universal.Key) (*universal.ProgramKey, error) {
	powers, err := f.Powers()
	if err != nil {
		return nil, err
	}
	if powers.ID() != v.SRS() {
		return nil, fmt.Errorf("the verifying key is for the powers of tau %s, these are %s", v.SRS(), powers.ID())
	}
	p, err := join.NewProgram(u, assumed, v.Circuit, powers)
	if err != nil {
		return nil, err
	}
	return p.Key, nil
}

// ReadKey reads a verifying key. One that somebody can forge under is taken only in development.
func ReadKey(s Source, file string, development bool) (*universal.Key, error) {
	k, err := s.VerifyingKey(file)
	if err != nil {
		return nil, err
	}
	if k.Development && !development {
		return nil, fmt.Errorf("%s: %w", file, ErrDevelopmentKey)
	}
	return k, nil
}

// ReadProof reads a wrapped proof. An inner one is refused: it leaks.
func ReadProof(path string) (*universal.Proof, error) {
	b, err := outer.ReadLimited(path, MaxFile)
	if err != nil {
		return nil, err
	}
	if bytes.HasPrefix(b, []byte(verifier.Header)) {
		return nil, fmt.Errorf("%s: %w", path, ErrPrivate)
	}
	p := &universal.Proof{}
	if err := p.UnmarshalBinary(b); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return p, nil
}

// Keys are what the caller trusts: verifying keys, and programs, of which it computes the keys.
//
// # Soundness
//
// The campaign's own code says nothing of verifiers and programs: it asks the verifier that a sponsor chose, and that may be one that
// accepts everything, or nothing. So what is pinned is compared with keys. Constants on chain say what they like: the keys of
// programs are computed from the programs, never taken from there.
type Keys struct {
	verifying []*universal.Key
	programs  []*program
	source    Source
}

// program is a program and its keys, as far as they have been asked for.
type program struct {
	*isa.Unit
	file string
	keys map[variant]*universal.ProgramKey
}

// variant is what a program has several keys by.
type variant struct {
	verifying *universal.Key
	assumed   isa.Sets
}

// ReadKeys reads the keys and programs that the caller trusts.
func ReadKeys(t *Trust) (*Keys, error) {
	k := &Keys{source: t.Source}
	for _, file := range t.Keys {
		x, err := ReadKey(t.Source, file, t.Development)
		if err != nil {
			return nil, err
		}
		k.verifying = append(k.verifying, x)
	}
	for _, file := range t.Programs {
		if _, err := k.load(file); err != nil {
			return nil, err
		}
	}
	return k, nil
}

// load reads a program, once.
func (k *Keys) load(file string) (*program, error) {
	for _, p := range k.programs {
		if p.file == file {
			return p, nil
		}
	}
	u, err := k.source.Program(file)
	if err != nil {
		return nil, err
	}
	p := &program{u, file, map[variant]*universal.ProgramKey{}}
	k.programs = append(k.programs, p)
	return p, nil
}

// empty reports whether nothing can be compared.
func (k *Keys) empty() bool { return len(k.verifying) == 0 || len(k.programs) == 0 }

// key is the key of a program.
func (k *Keys) key(p *program, v variant) (*universal.ProgramKey, error) {
	if p.keys[v] == nil {
		x, err := k.source.ProgramKey(p.Unit, v.assumed, v.verifying)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", p.file, err)
		}
		p.keys[v] = x
	}
	return p.keys[v], nil
}
