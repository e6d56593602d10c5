package verifier

import (
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier/srs"
)

// ErrFixed says that a commitment to constants is not that of the program.
var ErrFixed = errors.New("the commitments to constants are not those of the program")

// maxKnown is how many programs Fixed remembers: a few megabytes at most, as the points
// of a program are no more than its chunks.
const maxKnown = 16

// Fixed remembers the commitments to the constants of the programs that were verified
// last; those of a large program take longer than the rest of its verification. The
// zero value is ready, and safe for concurrent use.
//
// # Soundness
//
// It holds only what argument.FixedCommitments returned here, each under everything that
// this follows from: the program's id, the chunk size, the data sets that are assumed to be ranged
// and the id of the powers of tau.
type Fixed struct {
	mu    sync.Mutex
	known []*knownFixed // the last used first
}

type fixedName struct {
	program isa.ID
	c       int
	assumed isa.Sets // the lookups' table lies before the constants, and is smaller without ranges
	powers  srs.ID
}

type knownFixed struct {
	name   fixedName
	mu     sync.Mutex // held while they are computed: whoever needs them too waits
	done   bool
	points []bn254.G1Affine
}

// commitments are those of argument.FixedCommitments, without a Fixed (nil) too.
func (f *Fixed) commitments(s *srs.SRS, l *argument.Layout) ([]bn254.G1Affine, error) {
	if f == nil || !slices.ContainsFunc(l.Chunks, argument.Chunk.Fixed) {
		return argument.FixedCommitments(s, l)
	}
	if err := s.Require(pcs.Shape{C: l.C}.Powers()); err != nil { // as without a Fixed, whatever others made known
		return nil, err
	}
	k := f.entry(fixedName{isa.ProgramID(l.Unit.Program), l.C, l.Assumed, s.ID()})
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.done {
		return k.points, nil
	}
	points, err := argument.FixedCommitments(s, l)
	k.points, k.done = points, err == nil
	return points, err
}

// entry is what is known of a name, the last used from now on.
func (f *Fixed) entry(name fixedName) *knownFixed {
	f.mu.Lock()
	defer f.mu.Unlock()
	i := slices.IndexFunc(f.known, func(k *knownFixed) bool { return k.name == name })
	k := &knownFixed{name: name}
	if i >= 0 {
		k = f.known[i]
		f.known = slices.Delete(f.known, i, i+1)
	}
	f.known = slices.Insert(f.known, 0, k)
	f.known = f.known[:min(len(f.known), maxKnown)]
	return k
}

// checkFixed compares the proof's commitments to constants with those of the
// program.
func (p *Proof) checkFixed(k *Key, l *argument.Layout) error {
	want, err := k.Fixed.commitments(k.SRS, l)
	if err != nil {
		return err
	}
	if !slices.Equal(l.Points(p.Commitments, argument.ConstChunk, 0), want) {
		return fmt.Errorf("%w: %w", ErrFalse, ErrFixed)
	}
	return nil
}
