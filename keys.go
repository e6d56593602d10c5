package aivm

import (
	"context"
	"fmt"

	"github.com/aivm/aivm/internal/setup/keypair"
	"github.com/aivm/aivm/internal/setup/outer"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover/wrap"
	"github.com/aivm/aivm/verifier/wrapped"
)

// KeyOptions of a proving key.
type KeyOptions struct {
	// ChunkBits and OnChain are those of the proof: see ProveOptions.
	ChunkBits int
	OnChain   bool
	// Scheme of the key; empty for Groth16, or, with a File, for what the file has.
	Scheme Scheme
	// File has the key, of a ceremony; empty for a DEVELOPMENT key.
	File string
	// Folder keeps development keys; empty for the user's cache folder.
	Folder string
	// Progress is told each stage that begins.
	Progress func(Progress)
}

// ProvingKey wraps proofs of a program. Programs of one shape, which differ in constants, seeds and shuffles, share the key of the
// circuit, which is in a file; the verifying key is the program's own.
type ProvingKey struct{ k *outer.Keys }

// ProvingKey compiles the circuit of the program's verifier, and takes its key from a file, or from the folder of development keys,
// where it is made if there is none: some seconds for a small program.
//
// # Soundness
//
// Whoever makes a key alone can forge proofs with it: a development key says so, its proofs begin with another selector, and contracts
// for value refuse them. That a Groth16 key in a file is of a ceremony is what the file says: aivm setup verify checks it.
func (p *Program) ProvingKey(ctx context.Context, powers *Powers, o KeyOptions) (*ProvingKey, error) {
	l, err := p.plan(ProveOptions{ChunkBits: o.ChunkBits, OnChain: o.OnChain})
	if err != nil {
		return nil, err
	}
	return provingKey(ctx, p.unit, l.C, powers, o)
}

// ProvingKey is Program.ProvingKey for the proof's program and chunks.
func (p *Proof) ProvingKey(ctx context.Context, powers *Powers, o KeyOptions) (*ProvingKey, error) {
	if o.ChunkBits != 0 || o.OnChain {
		return nil, fmt.Errorf("ChunkBits and OnChain are the proof's: leave them out")
	}
	if err := wrap.Check(p.inner); err != nil {
		return nil, err
	}
	prog, err := p.Program()
	if err != nil {
		return nil, err
	}
	return provingKey(ctx, prog.unit, p.inner.C, powers, o)
}

func provingKey(ctx context.Context, u *isa.Unit, c int, powers *Powers, o KeyOptions) (*ProvingKey, error) {
	r := outer.Request{Unit: u, C: c, Powers: powers.s, File: o.File, Cache: keypair.Cache(o.Folder)}
	switch {
	case o.Scheme == "" && o.File != "":
	case o.Scheme == "" || o.Scheme == Groth16:
		r.Scheme = wrapped.Groth16
	case o.Scheme == PLONK:
		r.Scheme = wrapped.PLONK
	default:
		return nil, o.Scheme.known()
	}
	k, err := r.Get(ctx, stages(o.Progress))
	if err != nil {
		return nil, err
	}
	return &ProvingKey{k}, nil
}

// VerifyingKey is what checks the wrapped proofs.
func (k *ProvingKey) VerifyingKey() *VerifyingKey { return &VerifyingKey{k.k.Key} }

// KeyReport is what there is to know of a proving key.
type KeyReport struct {
	Scheme      Scheme
	Ceremony    bool   // the file says that it is of a ceremony
	Checked     bool   // and that was checked: it follows from the powers of tau
	Transcript  string // of the ceremony; zeros without one
	Circuit     string // digest of the constraint system
	Constraints int
	Gnark       string // version that made the key
	File        string
	Made        bool   // no development key was there: it is made and kept
	Warning     string // of a development key that was there, and damaged; else empty

	CompileSeconds             float64 // of the circuit
	CircuitSeconds, KeySeconds float64 // to its compiling and its key; a key from a file counts to the circuit
}

// Report says what the key is.
func (k *ProvingKey) Report() KeyReport {
	h := &k.k.Header
	ceremony := h.Kind == keypair.Ceremony
	return KeyReport{
		Scheme: Scheme(k.k.Scheme.String()), Ceremony: ceremony, Checked: ceremony && k.k.Scheme == wrapped.PLONK,
		Transcript: h.Transcript.String(), Circuit: k.k.Key.Circuit.String(), Constraints: k.k.System.GetNbConstraints(), Gnark: h.Gnark,
		File: k.k.Path, Made: k.k.Found.Made, Warning: k.k.Found.Warning(),
		CompileSeconds: k.k.CompileSeconds, CircuitSeconds: k.k.CircuitSeconds, KeySeconds: k.k.KeySeconds,
	}
}

// VerifyingKey checks the wrapped proofs of one program, of one chunk size: a contract has it as constants.
type VerifyingKey struct{ k *wrapped.Key }

// ReadVerifyingKey decodes a verifying key.
func ReadVerifyingKey(b []byte) (*VerifyingKey, error) {
	k := &wrapped.Key{}
	if err := k.UnmarshalBinary(b); err != nil {
		return nil, err
	}
	return &VerifyingKey{k}, nil
}

// LoadVerifyingKey is ReadVerifyingKey from a file.
func LoadVerifyingKey(file string) (*VerifyingKey, error) {
	b, err := outer.ReadLimited(file, outer.MaxKeyFile)
	if err != nil {
		return nil, err
	}
	k, err := ReadVerifyingKey(b)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return k, nil
}

// ID names the key, and what it verifies: the verifier's id on chain. It binds program, chunk size, powers of tau and circuit.
func (k *VerifyingKey) ID() ID { return ID(k.k.VerifierID()) }

// Program is the id of the program.
func (k *VerifyingKey) Program() ID { return ID(isa.ProgramID(k.k.Unit().Program)) }

// Scheme is the proof system.
func (k *VerifyingKey) Scheme() Scheme { return Scheme(k.k.Scheme.String()) }

// Development says that somebody may be able to forge: by the key, or by the powers of tau.
func (k *VerifyingKey) Development() bool { return k.k.Development }

// ChunkBits is the logarithm of the number of cells in a chunk.
func (k *VerifyingKey) ChunkBits() int { return k.k.C }

// Chunks is the number of chunks.
func (k *VerifyingKey) Chunks() int { return k.k.Chunks() }

// Wrapped is the key as package contracts takes it.
func (k *VerifyingKey) Wrapped() *wrapped.Key { return k.k }

// MarshalBinary is the key as its file has it.
func (k *VerifyingKey) MarshalBinary() ([]byte, error) { return k.k.AppendBinary(nil) }

// ErrKeyThere says that a verifying key would be lost.
var ErrKeyThere = outer.ErrKeyThere

// CanSave returns ErrKeyThere if the file has something else: the key of another verifier, or no key at all. Contracts, campaigns and a
// bond may depend on it.
func (k *VerifyingKey) CanSave(file string) error { return outer.KeyIsFree(file, k.k.VerifierID()) }

// Save writes the key to a file. A file that is there with another verifier's key is replaced only if that is wanted: see CanSave.
func (k *VerifyingKey) Save(file string, replace bool) error {
	if !replace {
		if err := k.CanSave(file); err != nil {
			return err
		}
	}
	return outer.WriteKey(file, k.k)
}
