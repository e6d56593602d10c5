package ceremony

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"io"
	"os"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"

	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/setup/keypair"
)

// A contribution's file is a header, gnark's encoding of the state of phase 2, of a start the evaluations, and the SHA-256 of all before.
// Header: magic, version u32, length of gnark's version u8, gnark's version, digest of the circuit, phase 1, number u32; integers little-endian.
const (
	fileMagic   = "AIVM PH2"
	fileVersion = 1
	maxFile     = 16 << 30 // bytes
	maxNumber   = 1 << 20
)

// Save writes the contribution to a file, through a temporary one in the same folder.
func (c *Contribution) Save(path string) error {
	return atomicfile.Write(path, 0o644, func(w io.Writer) error {
		digest := sha256.New()
		out := bufio.NewWriterSize(io.MultiWriter(w, digest), 1<<20)
		b := binary.LittleEndian.AppendUint32([]byte(fileMagic), fileVersion)
		b = append(append(b, byte(len(c.Gnark))), c.Gnark...)
		b = append(append(b, c.Circuit[:]...), c.Phase1[:]...)
		b = binary.LittleEndian.AppendUint32(b, uint32(c.Number))
		if _, err := out.Write(b); err != nil {
			return err
		}
		if _, err := c.phase2.WriteTo(out); err != nil {
			return err
		}
		if err := c.writeEvaluations(out); err != nil {
			return err
		}
		if err := out.Flush(); err != nil {
			return err
		}
		_, err := w.Write(digest.Sum(nil))
		return err
	})
}

// Load reads a file written by Save. It checks form, checksum, and that all points are in their groups; what
// they have to do with each other is for Ceremony.Add.
func Load(path string) (*Contribution, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if size := info.Size(); !info.Mode().IsRegular() || size > maxFile {
		return nil, fmt.Errorf("%s: %w: a file of %d bytes", path, ErrFormat, size)
	}
	if info.Size() == 0 {
		return nil, fmt.Errorf("%s: %w: the file is empty", path, ErrFormat)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	c, err := decode(b)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return c, nil
}

func decode(b []byte) (*Contribution, error) {
	if !bytes.HasPrefix(b, []byte(fileMagic)) {
		return nil, fmt.Errorf("%w: it is no contribution of AIVM", ErrFormat)
	}
	end := max(len(b)-sha256.Size, 0)
	if sum := sha256.Sum256(b[:end]); !bytes.Equal(sum[:], b[end:]) {
		return nil, fmt.Errorf("%w: the checksum does not match the content: it is cut off or changed", ErrFormat)
	}
	b = b[len(fileMagic):max(end, len(fileMagic))]
	if len(b) < 5 || len(b) < 5+int(b[4])+len(Contribution{}.Circuit)+len(Contribution{}.Phase1)+4 {
		return nil, fmt.Errorf("%w: it ends early", ErrFormat)
	}
	if v := binary.LittleEndian.Uint32(b); v != fileVersion {
		return nil, fmt.Errorf("%w: file version %d, want %d", keypair.ErrVersion, v, fileVersion)
	}
	c := new(Contribution)
	c.Gnark, b = string(b[5:5+int(b[4])]), b[5+int(b[4]):]
	if want := keypair.GnarkVersion(); c.Gnark != want {
		return nil, fmt.Errorf("%w: a contribution made with gnark %s, want %s", keypair.ErrVersion, c.Gnark, want)
	}
	b = b[copy(c.Circuit[:], b):]
	b = b[copy(c.Phase1[:], b):]
	number := binary.LittleEndian.Uint32(b)
	if number > maxNumber {
		return nil, fmt.Errorf("%w: number %d", ErrFormat, number)
	}
	c.Number = int(number)
	rest, err := c.decodePhase2(b[4:])
	switch {
	case err != nil:
		return nil, err
	case c.Number == 0:
		err = c.readEvaluations(rest)
	case len(rest) > 0:
		err = fmt.Errorf("%w: %d bytes too many", ErrFormat, len(rest))
	}
	return c, err
}

// decodePhase2 reads gnark's encoding and returns what comes after it. gnark allocates what the lengths say, so they are held against the size
// before.
//
//	commitments u16 (0), δ in G1, K: length u32 and points, Z: length u32 and points, δ in G2,
//	the proof (a point in G1, one in G2), the challenge: length u8 and bytes
//
// with compressed points, integers big-endian.
func (c *Contribution) decodePhase2(b []byte) (rest []byte, err error) {
	const g1, g2 = bn254.SizeOfG1AffineCompressed, bn254.SizeOfG2AffineCompressed
	at := 2 + g1
	for range 2 {
		n, err := listLength(b, at, g1)
		if err != nil {
			return nil, err
		}
		at += 4 + n*g1
	}
	at += g2 + g1 + g2
	if len(b) <= at || len(b) < at+1+int(b[at]) || b[0]|b[1] != 0 {
		return nil, fmt.Errorf("%w: its parts have not the size that they say", ErrFormat)
	}
	end := at + 1 + int(b[at])
	if _, err := c.phase2.ReadFrom(bytes.NewReader(b[:end])); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	return b[end:], nil
}

// listLength reads the length of a list of points and holds it against the size.
func listLength(b []byte, at, size int) (int, error) {
	if len(b) < at+4 {
		return 0, fmt.Errorf("%w: it ends early", ErrFormat)
	}
	n := int(binary.BigEndian.Uint32(b[at:]))
	if n > (len(b)-at-4)/size {
		return 0, fmt.Errorf("%w: a list of %d points", ErrFormat, n)
	}
	return n, nil
}

// evaluationLists are A, B and the public part of K in G1.
func evaluationLists(e *mpcsetup.Phase2Evaluations) []*[]bn254.G1Affine {
	return []*[]bn254.G1Affine{&e.G1.A, &e.G1.B, &e.G1.VKK}
}

// writeEvaluations writes A, B and the public part of K in G1, and B in G2: lists as above with uncompressed points.
func (c *Contribution) writeEvaluations(w io.Writer) error {
	if c.evaluations == nil {
		return nil
	}
	e := bn254.NewEncoder(w, bn254.RawEncoding())
	for _, list := range evaluationLists(c.evaluations) {
		if err := e.Encode(*list); err != nil {
			return err
		}
	}
	return e.Encode(c.evaluations.G2.B)
}

func (c *Contribution) readEvaluations(b []byte) error {
	const g1, g2 = bn254.SizeOfG1AffineUncompressed, bn254.SizeOfG2AffineUncompressed
	at := 0
	for _, size := range []int{g1, g1, g1, g2} {
		n, err := listLength(b, at, size)
		if err != nil {
			return err
		}
		at += 4 + n*size
	}
	if at != len(b) {
		return fmt.Errorf("%w: %d bytes too many", ErrFormat, len(b)-at)
	}
	c.evaluations = &mpcsetup.Phase2Evaluations{PublicAndCommitmentCommitted: [][]int{}}
	c.evaluations.G1.CKK = [][]bn254.G1Affine{}
	d := bn254.NewDecoder(bytes.NewReader(b))
	for _, list := range evaluationLists(c.evaluations) {
		if err := d.Decode(list); err != nil {
			return fmt.Errorf("%w: %w", ErrFormat, err)
		}
	}
	if err := d.Decode(&c.evaluations.G2.B); err != nil {
		return fmt.Errorf("%w: %w", ErrFormat, err)
	}
	return nil
}
