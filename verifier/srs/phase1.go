package srs

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/mpcsetup"
)

// More sections of a .ptau file.
const (
	ptauAlphaTauG1 = 4 // 2^power powers
	ptauBetaTauG1  = 5 // 2^power powers
	ptauBetaG2     = 6
)

// Phase1 is what Groth16 keys for up to n constraints are made from: powers of τ, and α and β times them.
type Phase1 struct {
	kind   Kind
	Tau    []bn254.G1Affine // [τ^i]₁, i < 2n − 1
	Alpha  []bn254.G1Affine // [α·τ^i]₁, i < n
	Beta   []bn254.G1Affine // [β·τ^i]₁, i < n
	TauG2  []bn254.G2Affine // [τ^i]₂, i < n
	BetaG2 bn254.G2Affine   // [β]₂
}

// Kind returns who may know τ, α or β.
func (p *Phase1) Kind() Kind { return p.kind }

// Phase1ID identifies a phase 1 by [τ]₂, [α]₁ and [β]₂. The ID of the powers of τ alone is not enough: anybody
// can put α and β of his own on a ceremony's powers, and whoever knows them forges proofs.
type Phase1ID [sha256.Size]byte

func (id Phase1ID) String() string { return hex.EncodeToString(id[:]) }

// ID returns the hash of [τ]₂, [α]₁ and [β]₂.
func (p *Phase1) ID() Phase1ID {
	tau, alpha, beta := p.TauG2[1].RawBytes(), p.Alpha[0].RawBytes(), p.BetaG2.RawBytes()
	b := append([]byte("aivm phase 1 v1: tau in G2, alpha in G1, beta in G2"), tau[:]...)
	return sha256.Sum256(append(append(b, alpha[:]...), beta[:]...))
}

// ImportPhase1 reads from a .ptau file what keys for up to n constraints, a power of two and at least 2, are made from, and checks it. It
// is a ceremony's if its ID is ceremony, which else must be empty; it is unsafe otherwise.
// SPEC 11.8, imports.
func ImportPhase1(path string, n int, ceremony string) (*Phase1, error) {
	return fromFile(path, func(f *os.File, size int64) (*Phase1, error) {
		p, err := importPhase1(f, size, n)
		if err == nil {
			err = p.identify(ceremony)
		}
		return p, err
	})
}

func (p *Phase1) identify(ceremony string) error {
	p.kind = Unsafe
	if ceremony == "" {
		return nil
	}
	want, err := ParseID(ceremony)
	if err != nil {
		return err
	}
	if id := p.ID(); id != Phase1ID(want) {
		return fmt.Errorf("%w: τ, α and β have hash %s, want %s", ErrCeremony, id, ceremony)
	}
	p.kind = Ceremony
	return nil
}

func importPhase1(f io.ReaderAt, size int64, n int) (*Phase1, error) {
	if n < 2 || n&(n-1) != 0 {
		return nil, fmt.Errorf("%w: %d, want a power of two", ErrTooSmall, n)
	}
	sections, err := ptauSections(f, size)
	if err != nil {
		return nil, err
	}
	power, err := ptauPower(f, sections)
	if err != nil {
		return nil, err
	}
	if n > 1<<power {
		return nil, fmt.Errorf("%w: %d constraints are wanted, the file serves 2^%d", ErrTooSmall, n, power)
	}
	for _, s := range []struct {
		section uint32
		want    int64
	}{{ptauAlphaTauG1, g1Bytes << power}, {ptauBetaTauG1, g1Bytes << power}, {ptauBetaG2, g2Bytes}} {
		if got := sections[s.section].size; got != s.want {
			return nil, fmt.Errorf("%w: section %d has %d bytes, want %d", ErrFormat, s.section, got, s.want)
		}
	}
	p := new(Phase1)
	for _, list := range []struct {
		dst     *[]bn254.G1Affine
		section uint32
		n       int
	}{{&p.Tau, ptauTauG1, 2*n - 1}, {&p.Alpha, ptauAlphaTauG1, n}, {&p.Beta, ptauBetaTauG1, n}} {
		if *list.dst, err = readPtauG1(f, sections[list.section], list.n); err != nil {
			return nil, err
		}
	}
	if p.TauG2, err = readPtauG2All(f, sections[ptauTauG2], n); err != nil {
		return nil, err
	}
	beta, err := readPtauG2All(f, sections[ptauBetaG2], 1)
	if err != nil {
		return nil, err
	}
	p.BetaG2 = beta[0]
	return p, p.check()
}

// readPtauG2All reads the first n points of a section.
func readPtauG2All(f io.ReaderAt, s section, n int) ([]bn254.G2Affine, error) {
	points := make([]bn254.G2Affine, n)
	buffer := make([]byte, blockPoints*g2Bytes)
	for begin := 0; begin < n; begin += blockPoints {
		b := buffer[:min(blockPoints, n-begin)*g2Bytes]
		if _, err := f.ReadAt(b, s.offset+int64(begin)*g2Bytes); err != nil {
			return nil, fmt.Errorf("%w: points in G2: %w", ErrFormat, err)
		}
		for i := range len(b) / g2Bytes {
			var err error
			if points[begin+i], err = decodeG2(b[i*g2Bytes:]); err != nil {
				return nil, err
			}
		}
	}
	return points, nil
}

// check proves that all points are in their groups, that the lists are multiples of the powers of one τ, beginning with 1, α, β and 1, and
// that β is the same in both groups, and that the secrets are none that everybody knows.
func (p *Phase1) check() error {
	_, _, one1, one2 := bn254.Generators()
	if !p.Tau[0].Equal(&one1) || !p.TauG2[0].Equal(&one2) {
		return fmt.Errorf("%w: power 0 is not the generator", ErrRelation)
	}
	for _, list := range [][]bn254.G1Affine{p.Tau, p.Alpha, p.Beta} {
		if err := checkCurve(list); err != nil {
			return err
		}
	}
	if err := checkSubgroup(append(p.TauG2[:len(p.TauG2):len(p.TauG2)], p.BetaG2)); err != nil {
		return err
	}
	if err := mpcsetup.SameRatioMany(p.Tau, p.TauG2, p.Alpha, p.Beta); err != nil {
		return fmt.Errorf("%w: the pairing check of the powers fails", ErrRelation)
	}
	if err := equalPairings("β", p.Beta[0], one2, one1, p.BetaG2); err != nil {
		return err
	}
	return p.checkUnknown()
}

// checkSubgroup refuses points outside G2, and infinity.
func checkSubgroup(points []bn254.G2Affine) error {
	const parts = 8
	var errs [parts]error
	var group sync.WaitGroup
	for k := range parts {
		group.Go(func() {
			for i := len(points) * k / parts; i < len(points)*(k+1)/parts && errs[k] == nil; i++ {
				if p := &points[i]; p.IsInfinity() || !p.IsOnCurve() || !p.IsInSubGroup() {
					errs[k] = fmt.Errorf("%w: point %d in G2 is infinity or not in the subgroup", ErrPoint, i)
				}
			}
		})
	}
	group.Wait()
	return errors.Join(errs[:]...)
}
