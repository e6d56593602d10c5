package srs

import (
	"fmt"
	"io"
	"os"

	"github.com/consensys/gnark-crypto/ecc/bn254"
)

// Sections that `snarkjs powersoftau prepare phase2` adds: for each log, one after the other from 0 on, the points below.
const (
	ptauLagrangeTauG1   = 12
	ptauLagrangeTauG2   = 13
	ptauLagrangeAlphaG1 = 14
	ptauLagrangeBetaG1  = 15
)

// Lagrange are the Lagrange polynomials over the n-th roots of unity at τ: [L_j(τ)]₁, [L_j(τ)]₂, [α·L_j(τ)]₁ and [β·L_j(τ)]₁ for j < n.
type Lagrange struct {
	Tau, Alpha, Beta []bn254.G1Affine
	TauG2            []bn254.G2Affine
}

// ReadLagrange reads the points for n, a power of two, from a .ptau file that was prepared for phase 2; they are nil in others.
//
// # Soundness
//
// Only that the points in G1 are on the curve is checked: whoever uses them must check the result.
func ReadLagrange(path string, n int) (*Lagrange, error) {
	return fromFile(path, func(f *os.File, size int64) (*Lagrange, error) { return readLagrange(f, size, n) })
}

func readLagrange(f io.ReaderAt, size int64, n int) (*Lagrange, error) {
	if n < 2 || n&(n-1) != 0 {
		return nil, fmt.Errorf("%w: %d, want a power of two", ErrTooSmall, n)
	}
	sections, err := ptauSections(f, size)
	if err != nil {
		return nil, err
	}
	l := new(Lagrange)
	for _, list := range []struct {
		dst  *[]bn254.G1Affine
		kind uint32
	}{{&l.Tau, ptauLagrangeTauG1}, {&l.Alpha, ptauLagrangeAlphaG1}, {&l.Beta, ptauLagrangeBetaG1}} {
		s, found, err := ofSize(sections, list.kind, n, g1Bytes)
		if err != nil || !found {
			return new(Lagrange), err
		}
		if *list.dst, err = readPtauG1(f, s, n); err != nil {
			return nil, err
		}
		if err := checkCurve(*list.dst); err != nil {
			return nil, err
		}
	}
	s, found, err := ofSize(sections, ptauLagrangeTauG2, n, g2Bytes)
	if err != nil || !found {
		return new(Lagrange), err
	}
	l.TauG2, err = readPtauG2All(f, s, n)
	return l, err
}

// ofSize is the part of a section with the n points; there are n − 1 before them.
func ofSize(sections map[uint32]section, kind uint32, n int, size int64) (section, bool, error) {
	s, found := sections[kind]
	if !found {
		return s, false, nil
	}
	if want := int64(2*n-1) * size; s.size < want {
		return s, false, fmt.Errorf("%w: section %d has %d bytes, want %d", ErrFormat, kind, s.size, want)
	}
	s.offset += int64(n-1) * size
	return s, true, nil
}
