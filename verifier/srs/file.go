package srs

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"hash"
	"io"
	"os"

	"github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/aivm/aivm/internal/files/atomicfile"
)

// The file is a header, the points in G2, the points in G1 and the SHA-256 of all before.
// Header: magic, version u32, kind u8, length of name u8, name, powers in G1 u64, points in
// G2 u64; integers little-endian. Coordinates are as in memory, so that reading is copying.
const (
	fileMagic   = "AIVM SRS"
	fileVersion = 1
	maxG1       = 1 << 28
	maxG2       = 29
	blockPoints = 1 << 14 // read and written at a time
)

// Save writes the string to a file, through a temporary one in the same folder.
func (s *SRS) Save(path string) error {
	return atomicfile.Write(path, 0o644, s.write)
}

// SaveNew is Save for a file that must not be there yet (fs.ErrExist).
func (s *SRS) SaveNew(ctx context.Context, path string) error {
	return s.save(ctx, path, (*atomicfile.File).CommitNew)
}

// SaveContext is Save until the context ends; then the file is as it was.
func (s *SRS) SaveContext(ctx context.Context, path string) error {
	return s.save(ctx, path, (*atomicfile.File).Commit)
}

func (s *SRS) save(ctx context.Context, path string, commit func(*atomicfile.File) error) error {
	f, err := atomicfile.Create(path, 0o644)
	if err != nil {
		return err
	}
	defer f.Abort()
	if err := s.write(untilDone{ctx, f}); err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	return commit(f)
}

// untilDone writes until the context ends.
type untilDone struct {
	ctx context.Context
	to  io.Writer
}

func (w untilDone) Write(b []byte) (int, error) {
	if err := w.ctx.Err(); err != nil {
		return 0, err
	}
	return w.to.Write(b)
}

func (s *SRS) write(w io.Writer) error {
	digest := sha256.New()
	out := bufio.NewWriterSize(io.MultiWriter(w, digest), 1<<20)
	b := binary.LittleEndian.AppendUint32([]byte(fileMagic), fileVersion)
	b = append(b, byte(s.kind), byte(len(s.name)))
	b = append(b, s.name...)
	b = binary.LittleEndian.AppendUint64(b, uint64(len(s.g1)))
	b = binary.LittleEndian.AppendUint64(b, uint64(len(s.g2)))
	for i := range s.g2 {
		p := &s.g2[i]
		b = appendElements(b, &p.X.A0, &p.X.A1, &p.Y.A0, &p.Y.A1)
	}
	for i := range s.g1 {
		if len(b) >= blockPoints*g1Bytes {
			if _, err := out.Write(b); err != nil {
				return err
			}
			b = b[:0]
		}
		b = appendElements(b, &s.g1[i].X, &s.g1[i].Y)
	}
	if _, err := out.Write(b); err != nil {
		return err
	}
	if err := out.Flush(); err != nil {
		return err
	}
	_, err := w.Write(digest.Sum(nil))
	return err
}

// Load reads a file written by Save and checks all of it: form, checksum, name, and the powers as Check does. Memory.Load
// checks the powers of a file only once.
//
// # Soundness
//
// Whoever uses the powers relies on every one of them: a verifier computes the commitments to a program's constants from
// them, so that a wrong point at a constant's place makes it accept a proof of other constants. The ID does not
// tell: it is of [τ]₂ alone. Hence no string that was not checked leaves this package.
//
// That a string is of a ceremony was decided when the file was written, and anybody can write files. Keys for
// others to trust are made from a string that was imported here, or for which IsCeremony holds.
func Load(path string) (*SRS, error) { return Memory("").Load(context.Background(), path) }

// fromFile is what a function reads from a file of known size; its errors name the file.
func fromFile[T any](path string, read func(f *os.File, size int64) (*T, error)) (*T, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	v, err := read(f, info.Size())
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return v, nil
}

// reader reads from a file of known size and hashes what it reads.
type reader struct {
	in     io.Reader
	left   int64
	digest hash.Hash
}

func (r *reader) bytes(n int64) ([]byte, error) {
	if n < 0 || n > r.left {
		return nil, fmt.Errorf("%w: it ends early: %d bytes are wanted, %d are left", ErrFormat, n, r.left)
	}
	b := make([]byte, n)
	if _, err := io.ReadFull(r.in, b); err != nil {
		return nil, err
	}
	r.left -= n
	r.digest.Write(b)
	return b, nil
}

// read reads a string, of which nothing but the form and the name is checked, and the SHA-256 of all its bytes.
func read(ctx context.Context, in io.Reader, size int64) (s *SRS, sum [sha256.Size]byte, err error) {
	r := &reader{bufio.NewReaderSize(in, 1<<20), size, sha256.New()}
	if s, err = r.points(ctx); err != nil {
		return nil, sum, err
	}
	want := r.digest.Sum(nil)
	got, err := r.bytes(sha256.Size)
	if err != nil {
		return nil, sum, err
	}
	if !bytes.Equal(got, want) {
		return nil, sum, fmt.Errorf("%w: the checksum does not match the content", ErrFormat)
	}
	r.digest.Sum(sum[:0])
	return s, sum, s.checkName()
}

// points reads all but the checksum.
func (r *reader) points(ctx context.Context) (*SRS, error) {
	s := new(SRS)
	n1, n2, err := r.header(s)
	if err != nil {
		return nil, err
	}
	if want := int64(n1)*g1Bytes + int64(n2)*g2Bytes + sha256.Size; r.left != want {
		return nil, fmt.Errorf("%w: %d bytes after the header, want %d for %d and %d points", ErrFormat, r.left, want, n1, n2)
	}
	for range n2 {
		b, err := r.bytes(g2Bytes)
		if err != nil {
			return nil, err
		}
		p, err := decodeG2(b)
		if err != nil {
			return nil, err
		}
		s.g2 = append(s.g2, p)
	}
	s.g1 = make([]bn254.G1Affine, n1)
	for begin := 0; begin < len(s.g1); begin += blockPoints {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		block := s.g1[begin:min(begin+blockPoints, len(s.g1))]
		b, err := r.bytes(int64(len(block)) * g1Bytes)
		if err != nil {
			return nil, err
		}
		if err := decodeG1(block, b, begin); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// header reads up to the points and returns their numbers in G1 and G2.
func (r *reader) header(s *SRS) (n1, n2 uint64, err error) {
	b, err := r.bytes(int64(len(fileMagic)) + 6)
	if err != nil {
		return 0, 0, err
	}
	if string(b[:len(fileMagic)]) != fileMagic {
		return 0, 0, fmt.Errorf("%w: it is no SRS file of AIVM", ErrFormat)
	}
	b = b[len(fileMagic):]
	if v := binary.LittleEndian.Uint32(b); v != fileVersion {
		return 0, 0, fmt.Errorf("%w: version %d, want %d", ErrFormat, v, fileVersion)
	}
	s.kind = Kind(b[4])
	if s.kind != Unsafe && s.kind != Ceremony {
		return 0, 0, fmt.Errorf("%w: unknown %s", ErrFormat, s.kind)
	}
	name, err := r.bytes(int64(b[5]))
	if err != nil {
		return 0, 0, err
	}
	s.name = string(name)
	if b, err = r.bytes(16); err != nil {
		return 0, 0, err
	}
	n1, n2 = binary.LittleEndian.Uint64(b), binary.LittleEndian.Uint64(b[8:])
	if n1 < 2 || n1 > maxG1 || n2 < 2 || n2 > maxG2 {
		return 0, 0, fmt.Errorf("%w: %d powers in G1 and %d in G2", ErrFormat, n1, n2)
	}
	return n1, n2, nil
}
