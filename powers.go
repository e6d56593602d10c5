package aivm

import (
	"context"
	"crypto/rand"
	"fmt"

	"github.com/aivm/aivm/internal/setup/powers"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/verifier/universal"
)

// Errors of powers of tau.
var (
	ErrTooSmall    = srs.ErrTooSmall // fewer powers than the proof's chunks have cells
	ErrNotCeremony = srs.ErrCeremony // not the ceremony that was asked for
	ErrKnownTau    = srs.ErrKnown    // powers of a number that everybody knows
)

// Powers are powers of tau: what commitments are made with and checked against. They do not change.
//
// # Soundness
//
// Whoever knows tau can prove anything. Powers are Unsafe unless they are of a ceremony that the library or the caller of ImportPowers
// named: with unsafe ones a proof convinces only whoever made them. A file of powers says itself which it is: one that comes
// from somebody else is worth what its ID is, which the caller compares.
type Powers struct {
	s     *srs.SRS
	fixed verifier.Fixed // of the programs whose proofs were verified last
}

// PowersOptions of DefaultPowers.
type PowersOptions struct {
	// File has the powers; empty for AIVM_SRS, or else default.srs in the user's cache folder.
	File string
	// ChunkBits and OnChain are those of the proof: see ProveOptions.
	ChunkBits int
	OnChain   bool
	// Log is told in a line when powers are made, which takes seconds.
	Log func(string)
}

// DefaultPowers are powers of tau for a proof of the program. If no file is named, by File or AIVM_SRS, and the cache folder has none,
// or too few of its own making, UNSAFE ones are made and kept there, so that development needs no ceremony. A nil program stands for
// whichever public proof: then only File and Log count.
func DefaultPowers(ctx context.Context, p *Program, o PowersOptions) (*Powers, error) {
	c := universal.C
	if p != nil {
		l, err := p.plan(ProveOptions{ChunkBits: o.ChunkBits, OnChain: o.OnChain})
		if err != nil {
			return nil, err
		}
		c = l.C
	}
	log := func(format string, args ...any) {
		if o.Log != nil {
			o.Log(fmt.Sprintf(format, args...))
		}
	}
	s, err := powers.LoadOrMake(ctx, o.File, c, log)
	if err != nil {
		return nil, err
	}
	return &Powers{s: s}, nil
}

// LoadPowers reads powers of tau from a file, and checks every one of them the first time that it sees the file: the user's cache folder
// remembers its hash. An empty name is AIVM_SRS, or else default.srs in the cache folder.
func LoadPowers(ctx context.Context, file string) (*Powers, error) {
	s, err := powers.Load(ctx, file, 0)
	if err != nil {
		return nil, err
	}
	return &Powers{s: s}, nil
}

// UnsafePowers makes 2^k+8 powers of a number, and forgets the number: enough for chunks of 2^k cells. They are for development: nobody
// else can know that it is forgotten. They take about 2^k · 20 µs of one core.
func UnsafePowers(ctx context.Context, k int) (*Powers, error) {
	if k < 1 || k > powers.MaxPower {
		return nil, fmt.Errorf("2^%d powers of tau: want 2^1 to 2^%d", k, powers.MaxPower)
	}
	s, err := srs.NewUnsafeContext(ctx, powers.Of(k), rand.Reader)
	if err != nil {
		return nil, err
	}
	return &Powers{s: s}, nil
}

// ImportPowers reads 2^k+8 powers, or all if k is 0, from a .ptau file of snarkjs, and checks all of them. They are a ceremony's if the
// hash of their [τ]₂ is on the library's list, or equals ceremony, 64 hexadecimal digits, which else must be empty; unsafe otherwise.
func ImportPowers(ctx context.Context, file string, k int, ceremony string) (*Powers, error) {
	n := 0
	if k != 0 {
		if k < 1 || k > powers.MaxPower {
			return nil, fmt.Errorf("2^%d powers of tau: want 2^1 to 2^%d", k, powers.MaxPower)
		}
		n = powers.Of(k)
	}
	s, err := srs.ImportPtauContext(ctx, file, n, ceremony)
	if err != nil {
		return nil, err
	}
	return &Powers{s: s}, nil
}

// ID is the hash of [τ]₂. Commitments and proofs are for powers of one ID, and mean nothing under others.
func (p *Powers) ID() PowersID { return PowersID(p.s.ID()) }

// Unsafe says that whoever made the powers can forge proofs.
func (p *Powers) Unsafe() bool { return p.s.Kind() != srs.Ceremony }

// Ceremony is the name of the ceremony; empty of unsafe powers.
func (p *Powers) Ceremony() string {
	if p.Unsafe() {
		return ""
	}
	return p.s.Name()
}

// String says whom the powers oblige one to trust.
func (p *Powers) String() string { return powers.KindText(p.s.Kind(), p.Ceremony()) }

// Len is the number of powers.
func (p *Powers) Len() int { return len(p.s.G1()) }

// ChunkBits is the logarithm of the largest chunks that the powers serve.
func (p *Powers) ChunkBits() int { return powers.MaxChunk(p.Len()) }

// Check checks by pairings that all points are powers of one number: Load has done it.
func (p *Powers) Check() error { return p.s.Check() }

// Save writes the powers to a file, whole or not at all. A file that is there stays as it is unless it is to be replaced: commitments
// and proofs made with its powers need them.
func (p *Powers) Save(ctx context.Context, file string, replace bool) error {
	return powers.Save(ctx, p.s, file, replace)
}
