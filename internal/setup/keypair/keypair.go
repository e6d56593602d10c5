// Package keypair holds keys of the circuit that wraps inner proofs: who made them, of which circuit and with which version of
// gnark; their files, and a cache of the ones made for development.
//
// Where a key comes from is part of its type, as with powers of tau (verifier/srs). A ceremony's key has a phase 1 that
// the user named and contributions that were checked here (internal/setup/ceremony); whoever made any other one can
// forge proofs, so that it carries another selector on chain.
package keypair

import (
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/consensys/gnark"

	"github.com/aivm/aivm/verifier/universal"
)

// Errors, by cause. Each is wrapped with what was got and what was wanted.
var (
	ErrFormat      = errors.New("malformed key file")
	ErrVersion     = errors.New("a key of another version")
	ErrCircuit     = errors.New("a key of another circuit")
	ErrScheme      = errors.New("a key of another scheme")
	ErrInsecure    = errors.New("an insecure key")
	ErrDevelopment = errors.New("a development key")
)

// Scheme is the proof system of a key.
type Scheme = universal.Scheme

// Schemes.
const (
	SchemeGroth16 = universal.Groth16
	SchemePLONK   = universal.PLONK
)

// Kind says who may be able to forge proofs.
type Kind uint8

const (
	// Development keys are one party's: whoever made them may have kept the secrets.
	Development Kind = 1
	// Ceremony keys are safe if one participant of each phase was honest.
	Ceremony Kind = 2
)

func (k Kind) String() string {
	switch k {
	case Development:
		return "development"
	case Ceremony:
		return "ceremony"
	}
	return fmt.Sprintf("kind %d", uint8(k))
}

// Digest is the hash of a circuit, a phase 1 or a transcript.
type Digest [32]byte

func (d Digest) String() string { return hex.EncodeToString(d[:]) }

// Header says what a key is.
type Header struct {
	Scheme      Scheme
	Kind        Kind
	Gnark       string // version that made the key
	Circuit     Digest // of the constraint system
	Constraints int
	// Phase1 is the id of the powers that the key was made from, and Transcript the hash of the last contribution and the beacon;
	// both are zero for development keys.
	Phase1, Transcript Digest
}

// GnarkVersion is the version of gnark that is linked, such as v0.16.3.
func GnarkVersion() string { return "v" + gnark.Version.String() }

// RequireCeremony returns ErrDevelopment unless the key is of a ceremony: what guards value asks for it.
func (h *Header) RequireCeremony() error {
	if h.Kind != Ceremony {
		return fmt.Errorf("%w: whoever made it can forge proofs; for value, make a key with aivm setup start, contribute and beacon", ErrDevelopment)
	}
	return nil
}

// RequireCircuit returns ErrCircuit unless the key is of the circuit.
func (h *Header) RequireCircuit(circuit Digest) error {
	if h.Circuit != circuit {
		return fmt.Errorf("%w: the key's has digest %s, want %s", ErrCircuit, h.Circuit, circuit)
	}
	return nil
}
