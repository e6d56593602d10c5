package aivm

import (
	"encoding/hex"
	"fmt"

	"github.com/aivm/aivm/internal/files/opening"
)

// ID is 32 bytes that name a program, a data set, a model, a verifier or a context, and bind all of it. The zero ID names nothing.
type ID [32]byte

// String is 0x and 64 hexadecimal digits.
func (id ID) String() string { return "0x" + hex.EncodeToString(id[:]) }

// IsZero tells whether the ID names nothing.
func (id ID) IsZero() bool { return id == ID{} }

// MarshalText is String.
func (id ID) MarshalText() ([]byte, error) { return []byte(id.String()), nil }

// UnmarshalText is ParseID.
func (id *ID) UnmarshalText(b []byte) (err error) {
	*id, err = ParseID(string(b))
	return err
}

// ParseID reads 64 hexadecimal digits, with or without 0x.
func ParseID(s string) (ID, error) {
	w, err := opening.ParseWord(s)
	return ID(w), err
}

// CommittedID is the id of a data set, given as such or by a file with its commitment.
func CommittedID(s string) (ID, error) {
	w, err := opening.IDOf(s)
	return ID(w), err
}

// PowersID names powers of tau: the hash of [τ]₂.
type PowersID [32]byte

// String is 64 hexadecimal digits.
func (id PowersID) String() string { return hex.EncodeToString(id[:]) }

// Scheme is the proof system of wrapped proofs.
type Scheme string

// Schemes.
const (
	Groth16 Scheme = "groth16" // cheap on chain; a ceremony for each circuit
	PLONK   Scheme = "plonk"   // keys follow from powers of tau
)

// known refuses a scheme that there is not.
func (s Scheme) known() error {
	if s != Groth16 && s != PLONK {
		return fmt.Errorf("scheme %q: want groth16 or plonk", string(s))
	}
	return nil
}
