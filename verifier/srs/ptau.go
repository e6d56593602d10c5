package srs

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"io"
	"math/big"
	"math/bits"
	"os"
	"slices"

	bls12381fp "github.com/consensys/gnark-crypto/ecc/bls12-381/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
)

// The .ptau format of snarkjs: magic, version u32, number of sections u32, and per section type u32, size u64,
// content; integers little-endian. Points are uncompressed, coordinates in Montgomery form.
const (
	ptauMagic       = "ptau"
	ptauVersion     = 1
	ptauMaxSections = 64
	ptauMaxPower    = 28
	ptauHeader      = 1 // size of a coordinate u32, modulus, log of powers u32, of the ceremony's u32
	ptauTauG1       = 2 // 2^(power+1) - 1 powers
	ptauTauG2       = 3 // 2^power powers
)

// ImportPtau reads the first n powers (all of them if n is 0) of a .ptau file and checks them. The string is a
// ceremony's if its hash is listed, or equal to ceremony, which else must be empty; it is unsafe otherwise.
// Sections other than the powers are not read, nor powers in G2 that AIVM has no use for.
// SPEC 11.8, imports.
func ImportPtau(path string, n int, ceremony string) (*SRS, error) {
	return ImportPtauContext(context.Background(), path, n, ceremony)
}

// ImportPtauContext is ImportPtau until the context ends.
func ImportPtauContext(ctx context.Context, path string, n int, ceremony string) (*SRS, error) {
	return fromFile(path, func(f *os.File, size int64) (*SRS, error) { return importPtau(ctx, f, size, n, ceremony) })
}

func importPtau(ctx context.Context, f io.ReaderAt, size int64, n int, ceremony string) (*SRS, error) {
	sections, err := ptauSections(f, size)
	if err != nil {
		return nil, err
	}
	power, err := ptauPower(f, sections)
	if err != nil {
		return nil, err
	}
	total := 1<<(power+1) - 1
	if n == 0 {
		n = total
	}
	if n < 2 || n > total {
		return nil, fmt.Errorf("%w: %d are wanted, the file has %d", ErrTooSmall, n, total)
	}
	s := new(SRS)
	if s.g1, err = readPtauG1(f, sections[ptauTauG1], n); err != nil {
		return nil, err
	}
	if s.g2, err = readPtauG2(f, sections[ptauTauG2], min(power, bits.Len(uint(n-1)))); err != nil {
		return nil, err
	}
	if err := s.check(ctx); err != nil {
		return nil, err
	}
	return s, s.identify(ceremony)
}

type section struct{ offset, size int64 }

// ptauSections finds the sections; every one lies inside the file.
func ptauSections(f io.ReaderAt, size int64) (map[uint32]section, error) {
	var b [12]byte
	if _, err := f.ReadAt(b[:], 0); err != nil || string(b[:4]) != ptauMagic {
		return nil, fmt.Errorf("%w: it is no .ptau file", ErrFormat)
	}
	if v := binary.LittleEndian.Uint32(b[4:]); v != ptauVersion {
		return nil, fmt.Errorf("%w: .ptau version %d, want %d", ErrFormat, v, ptauVersion)
	}
	count := binary.LittleEndian.Uint32(b[8:])
	if count > ptauMaxSections {
		return nil, fmt.Errorf("%w: %d sections, want at most %d", ErrFormat, count, ptauMaxSections)
	}
	sections := make(map[uint32]section)
	offset := int64(len(b))
	for range count {
		if _, err := f.ReadAt(b[:], offset); err != nil {
			return nil, fmt.Errorf("%w: it ends early: no section at byte %d", ErrFormat, offset)
		}
		offset += int64(len(b))
		kind, length := binary.LittleEndian.Uint32(b[:]), binary.LittleEndian.Uint64(b[4:])
		if length > uint64(size-offset) {
			return nil, fmt.Errorf("%w: it ends early: section %d has %d bytes, %d are left", ErrFormat, kind, length, size-offset)
		}
		if _, twice := sections[kind]; twice {
			return nil, fmt.Errorf("%w: section %d comes twice", ErrFormat, kind)
		}
		sections[kind] = section{offset, int64(length)}
		offset += int64(length)
	}
	return sections, nil
}

// bls12381 is the modulus of the coordinates of BLS12-381, the other curve that snarkjs makes powers over, little-endian.
var bls12381 = littleEndian(bls12381fp.Modulus())

func littleEndian(n *big.Int) []byte {
	b := n.Bytes()
	slices.Reverse(b)
	return b
}

// ptauCurve refuses a header whose coordinates are of another curve than BN254.
func ptauCurve(f io.ReaderAt, header section) error {
	var length [4]byte
	if _, err := f.ReadAt(length[:], header.offset); err != nil || header.size < int64(len(length)) {
		return fmt.Errorf("%w: header of %d bytes", ErrFormat, header.size)
	}
	n := int64(binary.LittleEndian.Uint32(length[:]))
	if want := 4 + n + 8; header.size != want || n > 1<<10 {
		return fmt.Errorf("%w: header of %d bytes, want %d for coordinates of %d", ErrFormat, header.size, want, n)
	}
	p := make([]byte, n)
	if _, err := f.ReadAt(p, header.offset+4); err != nil {
		return fmt.Errorf("%w: header: %w", ErrFormat, err)
	}
	switch {
	case bytes.Equal(p, littleEndian(fp.Modulus())):
		return nil
	case bytes.Equal(p, bls12381):
		return fmt.Errorf("%w (BLS12-381), want BN254", ErrCurve)
	}
	return fmt.Errorf("%w (coordinates of %d bytes, modulus %#x), want BN254", ErrCurve, n, bigEndian(p))
}

func bigEndian(p []byte) *big.Int {
	b := slices.Clone(p)
	slices.Reverse(b)
	return new(big.Int).SetBytes(b)
}

// ptauPower reads the header and holds the sections' sizes against it.
func ptauPower(f io.ReaderAt, sections map[uint32]section) (int, error) {
	header, found := sections[ptauHeader]
	if !found {
		return 0, fmt.Errorf("%w: it has no header", ErrFormat)
	}
	if err := ptauCurve(f, header); err != nil {
		return 0, err
	}
	var b [4 + fp.Bytes + 8]byte
	if _, err := f.ReadAt(b[:], header.offset); err != nil {
		return 0, fmt.Errorf("%w: header: %w", ErrFormat, err)
	}
	power := binary.LittleEndian.Uint32(b[4+fp.Bytes:])
	if power < 1 || power > ptauMaxPower {
		return 0, fmt.Errorf("%w: power %d, want 1 to %d", ErrFormat, power, ptauMaxPower)
	}
	if got, want := sections[ptauTauG1].size, int64(2<<power-1)*g1Bytes; got != want {
		return 0, fmt.Errorf("%w: %d bytes of powers in G1, want %d", ErrFormat, got, want)
	}
	if got, want := sections[ptauTauG2].size, int64(1<<power)*g2Bytes; got != want {
		return 0, fmt.Errorf("%w: %d bytes of powers in G2, want %d", ErrFormat, got, want)
	}
	return int(power), nil
}

func readPtauG1(f io.ReaderAt, s section, n int) ([]bn254.G1Affine, error) {
	points := make([]bn254.G1Affine, n)
	buffer := make([]byte, blockPoints*g1Bytes)
	for begin := 0; begin < n; begin += blockPoints {
		block := points[begin:min(begin+blockPoints, n)]
		b := buffer[:len(block)*g1Bytes]
		if _, err := f.ReadAt(b, s.offset+int64(begin)*g1Bytes); err != nil {
			return nil, fmt.Errorf("%w: powers in G1: %w", ErrFormat, err)
		}
		if err := decodeG1(block, b, begin); err != nil {
			return nil, err
		}
	}
	return points, nil
}

// readPtauG2 reads [1]₂ and [τ^(2^j)]₂ for j < logs.
func readPtauG2(f io.ReaderAt, s section, logs int) ([]bn254.G2Affine, error) {
	points := make([]bn254.G2Affine, 1+logs)
	var b [g2Bytes]byte
	for k := range points {
		index := int64(0)
		if k > 0 {
			index = 1 << (k - 1)
		}
		if _, err := f.ReadAt(b[:], s.offset+index*g2Bytes); err != nil {
			return nil, fmt.Errorf("%w: powers in G2: %w", ErrFormat, err)
		}
		var err error
		if points[k], err = decodeG2(b[:]); err != nil {
			return nil, err
		}
	}
	return points, nil
}
