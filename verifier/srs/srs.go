// Package srs holds structured reference strings for KZG commitments over BN254: the powers
// [τ^i]₁ and [τ^(2^j)]₂ of a secret τ that nobody may know.
//
// Where the powers come from is part of their type. A string is of a ceremony only if its
// [τ]₂ is on the list of this package or named by the user; every other one, however well formed, is unsafe:
// whoever knows τ opens any commitment to anything.
package srs

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
)

// Errors, by cause. Each is wrapped with what was got and what was wanted.
var (
	ErrFormat   = errors.New("malformed file")               // lengths, versions, checksums
	ErrPoint    = errors.New("invalid point")                // coordinate out of range, off the curve or subgroup, infinity
	ErrRelation = errors.New("not the powers of one number") // a pairing check
	ErrCeremony = errors.New("not the ceremony asked for")
	ErrTooSmall = errors.New("too few powers")
	ErrCurve    = errors.New("powers over another curve")
	ErrKnown    = errors.New("powers of a number that everybody knows") // or, in a phase 1, secrets that depend on each other
)

// Kind says who may know τ.
type Kind uint8

const (
	// Unsafe strings are for development: somebody may know τ.
	Unsafe Kind = 1
	// Ceremony strings are of a public ceremony: τ is unknown if one participant was honest.
	Ceremony Kind = 2
)

func (k Kind) String() string {
	switch k {
	case Unsafe:
		return "unsafe"
	case Ceremony:
		return "ceremony"
	}
	return fmt.Sprintf("kind %d", uint8(k))
}

// ID identifies a string by its [τ]₂: strings of different length of one ceremony have one ID. All other powers are functions of
// [τ]₂; that those of a file are these functions' values is what Check proves and Load demands.
type ID [sha256.Size]byte

func (id ID) String() string { return hex.EncodeToString(id[:]) }

// ParseID reads the 64 hexadecimal digits of an ID.
func ParseID(s string) (id ID, err error) {
	b, err := hex.DecodeString(s)
	if err != nil || len(b) != len(id) {
		return id, fmt.Errorf("ceremony hash %q: want %d hexadecimal digits", s, 2*len(id))
	}
	return ID(b), nil
}

// ceremonies lists the strings known by name.
//
// It is empty: an entry needs a transcript that was checked contribution by contribution, which takes
// files of hundreds of gigabytes. Users name the ceremony they trust by its hash.
var ceremonies = map[ID]string{}

// SRS is a structured reference string. It is immutable; its slices must not be written to.
type SRS struct {
	kind Kind
	name string           // of the ceremony
	g1   []bn254.G1Affine // [τ^i]₁
	g2   []bn254.G2Affine // [1]₂, [τ]₂, [τ²]₂, [τ⁴]₂, …
}

// Kind returns who may know τ.
func (s *SRS) Kind() Kind { return s.kind }

// Name returns the ceremony's name, or its hash if the user named it so; empty if unsafe.
func (s *SRS) Name() string { return s.name }

// G1 returns [1]₁, [τ]₁, [τ²]₁, …
func (s *SRS) G1() []bn254.G1Affine { return s.g1 }

// G2One returns [1]₂.
func (s *SRS) G2One() bn254.G2Affine { return s.g2[0] }

// G2Logs returns how many [τ^(2^log)]₂ there are, for log = 0, 1, ….
func (s *SRS) G2Logs() int { return len(s.g2) - 1 }

// G2Power returns [τ^(2^log)]₂.
func (s *SRS) G2Power(log int) (bn254.G2Affine, error) {
	if log < 0 || log >= s.G2Logs() {
		return bn254.G2Affine{}, fmt.Errorf("%w: [τ^(2^%d)]₂ is wanted, the largest is 2^%d", ErrTooSmall, log, s.G2Logs()-1)
	}
	return s.g2[1+log], nil
}

// ID returns the hash of [τ]₂.
func (s *SRS) ID() ID { return IDOf(&s.g2[1]) }

// IDOf returns the ID of the string with the given [τ]₂.
func IDOf(tau *bn254.G2Affine) ID {
	raw := tau.RawBytes()
	return sha256.Sum256(append([]byte("aivm srs v1: tau in G2"), raw[:]...))
}

// Require returns ErrTooSmall if there are fewer than n powers in G1.
func (s *SRS) Require(n int) error {
	if len(s.g1) < n {
		return fmt.Errorf("%w: %d are wanted, this SRS has %d; make one with `aivm srs new --unsafe` or import a larger .ptau file",
			ErrTooSmall, n, len(s.g1))
	}
	return nil
}

// identify sets kind and name: of a listed ceremony, of the one that the user names by its hash, or unsafe.
func (s *SRS) identify(ceremony string) error {
	id := s.ID()
	s.kind, s.name = Unsafe, ""
	if ceremony != "" {
		if err := s.IsCeremony(ceremony); err != nil {
			return err
		}
		s.kind, s.name = Ceremony, id.String()
	}
	if name, known := ceremonies[id]; known {
		s.kind, s.name = Ceremony, name
	}
	return nil
}

// IsCeremony returns ErrCeremony unless the string has the given hash.
func (s *SRS) IsCeremony(hash string) error {
	want, err := ParseID(hash)
	if err != nil {
		return err
	}
	if id := s.ID(); id != want {
		return fmt.Errorf("%w: [τ]₂ has hash %s, want %s", ErrCeremony, id, want)
	}
	return nil
}

// checkName refuses a name that the string cannot have got by identify.
func (s *SRS) checkName() error {
	want := ""
	if s.kind == Ceremony {
		want = s.ID().String()
		if name, known := ceremonies[s.ID()]; known {
			want = name
		}
	}
	if s.name != want {
		return fmt.Errorf("%w: the %s string is named %q, want %q", ErrCeremony, s.kind, s.name, want)
	}
	return nil
}
