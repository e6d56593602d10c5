package aivm

import (
	"context"
	"fmt"

	"github.com/aivm/aivm/internal/setup/keypair"
	"github.com/aivm/aivm/internal/setup/outer"
	"github.com/aivm/aivm/verifier/universal"
)

// KeyOptions of a proving key.
type KeyOptions struct {
	// Scheme of the key; empty for Groth16, or, with a File, for what the file has.
	Scheme Scheme
	// File has the key, of a ceremony; empty for a DEVELOPMENT key.
	File string
	// Folder keeps development keys; empty for the user's cache folder.
	Folder string
	// Progress is told each stage that begins.
	Progress func(Progress)
}

// ProvingKey makes public proofs, of all programs: there is one circuit.
type ProvingKey struct{ k *outer.Keys }

// NewProvingKey takes a proving key from a file, or from the folder of development keys, where it is made if there is none: seconds, once
// on a machine.
//
// # Soundness
//
// Whoever makes a key alone can forge proofs with it: a development key says so, and contracts for value refuse its proofs. That a Groth16
// key in a file is of a ceremony is what the file says: aivm setup verify checks it.
func NewProvingKey(ctx context.Context, powers *Powers, o KeyOptions) (*ProvingKey, error) {
	r := outer.Request{Powers: powers.s, File: o.File, Cache: keypair.Cache(o.Folder)}
	switch {
	case o.Scheme == "" && o.File != "":
	case o.Scheme == "" || o.Scheme == Groth16:
		r.Scheme = universal.Groth16
	case o.Scheme == PLONK:
		r.Scheme = universal.PLONK
	default:
		return nil, o.Scheme.known()
	}
	k, err := r.Get(ctx, stages(o.Progress))
	if err != nil {
		return nil, err
	}
	return &ProvingKey{k}, nil
}

// VerifyingKey is what checks the public proofs.
func (k *ProvingKey) VerifyingKey() *VerifyingKey { return &VerifyingKey{k.k.Key()} }

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

	CompileSeconds float64 // of the circuit
	Seconds        float64 // of finding or making the key
}

// Report says what the key is.
func (k *ProvingKey) Report() KeyReport {
	h := &k.k.Header
	return KeyReport{
		Scheme: Scheme(h.Scheme.String()), Ceremony: h.Kind == keypair.Ceremony, Checked: h.Kind == keypair.Ceremony && h.Scheme == universal.PLONK,
		Transcript: h.Transcript.String(), Circuit: k.k.Key().Circuit.String(), Constraints: k.k.System.GetNbConstraints(), Gnark: h.Gnark,
		File: k.k.Path, Made: k.k.Found.Made, Warning: k.k.Found.Warning(), CompileSeconds: k.k.CompileSeconds, Seconds: k.k.Seconds,
	}
}

// VerifyingKey checks public proofs of all programs under powers of tau: a contract has it as constants.
type VerifyingKey struct{ k *universal.Key }

// ReadVerifyingKey decodes a verifying key.
func ReadVerifyingKey(b []byte) (*VerifyingKey, error) {
	k := &universal.Key{}
	if err := k.UnmarshalBinary(b); err != nil {
		return nil, err
	}
	return &VerifyingKey{k}, nil
}

// LoadVerifyingKey is ReadVerifyingKey from a file.
func LoadVerifyingKey(file string) (*VerifyingKey, error) {
	return loadKey(file, ReadVerifyingKey)
}

// loadKey decodes a key from a file.
func loadKey[K any](file string, read func([]byte) (*K, error)) (*K, error) {
	b, err := outer.ReadLimited(file, outer.MaxKeyFile)
	if err != nil {
		return nil, err
	}
	k, err := read(b)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return k, nil
}

// ID names the key: the hash of what a contract has of it behind its code. It binds circuit, key of the circuit and powers of tau.
func (k *VerifyingKey) ID() ID { return ID(k.k.ID()) }

// Powers is the id of the powers of tau.
func (k *VerifyingKey) Powers() PowersID { return PowersID(k.k.SRS()) }

// Check returns an error unless the key is of this library's circuit and for the powers.
//
// # Soundness
//
// What is left is who made the key of the circuit.
func (k *VerifyingKey) Check(powers *Powers) error { return outer.Check(k.k, powers.s) }

// Scheme is the proof system.
func (k *VerifyingKey) Scheme() Scheme { return Scheme(k.k.Points.Scheme().String()) }

// Development says that somebody may be able to forge: by the key, or by the powers of tau.
func (k *VerifyingKey) Development() bool { return k.k.Development }

// Universal is the key as package contracts takes it.
func (k *VerifyingKey) Universal() *universal.Key { return k.k }

// MarshalBinary is the key as its file has it.
func (k *VerifyingKey) MarshalBinary() ([]byte, error) { return k.k.AppendBinary(nil) }

// ErrKeyThere says that a verifying key would be lost.
var ErrKeyThere = outer.ErrKeyThere

// CanSave returns ErrKeyThere if the file has something else: another verifying key, or none at all. Contracts, campaigns and a bond may
// depend on it.
func (k *VerifyingKey) CanSave(file string) error { return outer.KeyIsFree(file, k.k.ID()) }

// Save writes the key to a file. A file that is there with another key is replaced only if that is wanted: see CanSave.
func (k *VerifyingKey) Save(file string, replace bool) error {
	if !replace {
		if err := k.CanSave(file); err != nil {
			return err
		}
	}
	return outer.WriteKey(file, k.k)
}
