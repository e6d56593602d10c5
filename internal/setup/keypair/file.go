package keypair

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"io"
	"os"

	"github.com/aivm/aivm/internal/files/atomicfile"
)

// A key file is a header, the scheme's points and the SHA-256 of all before.
// Header: magic, version u32, scheme u8, kind u8, length of gnark's version u8, gnark's version, digest of the circuit,
// constraints u32, phase 1, transcript; integers little-endian.
const (
	fileMagic   = "AIVM KEY"
	fileVersion = 1
	maxFile     = 16 << 30 // bytes
)

func (h *Header) append(b []byte) []byte {
	b = binary.LittleEndian.AppendUint32(append(b, fileMagic...), fileVersion)
	b = append(b, byte(h.Scheme), byte(h.Kind), byte(len(h.Gnark)))
	b = append(b, h.Gnark...)
	b = append(b, h.Circuit[:]...)
	b = binary.LittleEndian.AppendUint32(b, uint32(h.Constraints))
	b = append(b, h.Phase1[:]...)
	return append(b, h.Transcript[:]...)
}

// header reads a header and refuses those of other versions and schemes.
func (c *cursor) header(want Scheme) (h Header) {
	if magic := c.bytes(uint64(len(fileMagic))); string(magic) != fileMagic {
		c.fail("it is no key file of AIVM")
	}
	if v := c.uint32(); c.err == nil && v != fileVersion {
		c.err = fmt.Errorf("%w: file version %d, want %d", ErrVersion, v, fileVersion)
	}
	h.Scheme, h.Kind = Scheme(c.uint8()), Kind(c.uint8())
	h.Gnark = string(c.bytes(uint64(c.uint8())))
	h.Circuit = c.digest()
	h.Constraints = int(c.uint32())
	h.Phase1, h.Transcript = c.digest(), c.digest()
	switch {
	case c.err != nil:
	case h.Gnark != GnarkVersion():
		c.err = fmt.Errorf("%w: made with gnark %s, want %s: make it anew with aivm setup", ErrVersion, h.Gnark, GnarkVersion())
	case h.Scheme != want:
		c.err = fmt.Errorf("%w: %s, want %s", ErrScheme, h.Scheme, want)
	case h.Kind != Development && h.Kind != Ceremony:
		c.fail("unknown %s", h.Kind)
	}
	return h
}

// load reads a file whose checksum holds and has decode read it to the end.
func load(path string, decode func(c *cursor)) error {
	b, err := readFile(path)
	if err == nil {
		err = decodeFile(b, decode)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

// readFile reads a file that begins as a key file does.
func readFile(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if size := info.Size(); !info.Mode().IsRegular() || size > maxFile {
		return nil, fmt.Errorf("%w: a file of %d bytes", ErrFormat, size)
	}
	if info.Size() == 0 {
		return nil, fmt.Errorf("%w: the file is empty", ErrFormat)
	}
	var magic [len(fileMagic)]byte
	if _, err := io.ReadFull(f, magic[:]); err != nil || string(magic[:]) != fileMagic {
		return nil, fmt.Errorf("%w: it is no key file of AIVM", ErrFormat)
	}
	b := make([]byte, info.Size())
	copy(b, magic[:])
	if _, err := io.ReadFull(f, b[len(magic):]); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	return b, nil
}

func decodeFile(b []byte, decode func(c *cursor)) error {
	end := max(len(b)-sha256.Size, 0)
	if sum := sha256.Sum256(b[:end]); !bytes.Equal(sum[:], b[end:]) {
		return fmt.Errorf("%w: the checksum does not match the content: it is cut off or changed", ErrFormat)
	}
	c := &cursor{b: b[:end]}
	decode(c)
	if c.err == nil && len(c.b) > 0 {
		c.fail("%d bytes too many", len(c.b))
	}
	return c.err
}

// save writes a header and what encode writes to a file, through a temporary one in the same folder that commit gives its name.
func (h *Header) save(path string, encode func(w io.Writer) error, commit func(*atomicfile.File) error) error {
	f, err := atomicfile.Create(path, 0o644)
	if err != nil {
		return err
	}
	defer f.Abort()
	digest := sha256.New()
	out := bufio.NewWriterSize(io.MultiWriter(f, digest), 1<<20)
	if _, err := out.Write(h.append(nil)); err != nil {
		return err
	}
	if err := encode(out); err != nil {
		return err
	}
	if err := out.Flush(); err != nil {
		return err
	}
	if _, err := f.Write(digest.Sum(nil)); err != nil {
		return err
	}
	return commit(f)
}

// blockPoints is the number of points that are encoded at a time.
const blockPoints = 1 << 13

// writeBlocks writes a list in blocks.
func writeBlocks[P any](w io.Writer, points []P, encode func([]byte, ...P) []byte) error {
	var b []byte
	for begin := 0; begin < len(points); begin += blockPoints {
		b = encode(b[:0], points[begin:min(begin+blockPoints, len(points))]...)
		if _, err := w.Write(b); err != nil {
			return err
		}
	}
	return nil
}
