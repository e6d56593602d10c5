package keypair

import (
	"encoding/binary"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
)

// Points are uncompressed, coordinates as in memory (four little-endian words of x·2^256 mod p), infinity (0, 0): reading is
// little more than copying.
const (
	g1Bytes = 2 * fp.Bytes
	g2Bytes = 4 * fp.Bytes
)

// modulus is p in little-endian words.
var modulus = func() (m fp.Element) {
	b := fp.Modulus().FillBytes(make([]byte, fp.Bytes))
	for i := range m {
		m[i] = binary.BigEndian.Uint64(b[fp.Bytes-8-8*i:])
	}
	return m
}()

func appendElement(b []byte, e *fp.Element) []byte {
	for _, word := range e {
		b = binary.LittleEndian.AppendUint64(b, word)
	}
	return b
}

func appendG1(b []byte, points ...bn254.G1Affine) []byte {
	for i := range points {
		b = appendElement(appendElement(b, &points[i].X), &points[i].Y)
	}
	return b
}

func appendG2(b []byte, points ...bn254.G2Affine) []byte {
	for i := range points {
		p := &points[i]
		b = appendElement(appendElement(b, &p.X.A0), &p.X.A1)
		b = appendElement(appendElement(b, &p.Y.A0), &p.Y.A1)
	}
	return b
}

// cursor reads a file that is in memory. The first error stays; what is read after it is zero.
type cursor struct {
	b   []byte
	err error
}

func (c *cursor) fail(format string, args ...any) {
	if c.err == nil {
		c.err = fmt.Errorf("%w: "+format, append([]any{ErrFormat}, args...)...)
	}
}

// bytes returns the next n bytes, nil after an error.
func (c *cursor) bytes(n uint64) []byte {
	if c.err == nil && n > uint64(len(c.b)) {
		c.fail("it ends early: %d bytes are wanted, %d are left", n, len(c.b))
	}
	if c.err != nil {
		return nil
	}
	head := c.b[:n]
	c.b = c.b[n:]
	return head
}

func (c *cursor) uint8() uint8 {
	if b := c.bytes(1); b != nil {
		return b[0]
	}
	return 0
}

func (c *cursor) uint32() uint32 {
	if b := c.bytes(4); b != nil {
		return binary.LittleEndian.Uint32(b)
	}
	return 0
}

// digest reads 32 bytes.
func (c *cursor) digest() (d Digest) {
	copy(d[:], c.bytes(32))
	return d
}

// flags reads n bits, the lowest of a byte first, and says how many of them are set.
func (c *cursor) flags(n uint32) (flags []bool, set uint64) {
	b := c.bytes((uint64(n) + 7) / 8)
	if b == nil {
		return nil, 0
	}
	flags = make([]bool, n)
	for i := range flags {
		if b[i/8]>>(i%8)&1 == 1 {
			flags[i] = true
			set++
		}
	}
	if n%8 != 0 && b[len(b)-1]>>(n%8) != 0 {
		c.fail("bits are set behind the %d flags", n)
	}
	return flags, set
}

func appendFlags(b []byte, flags []bool) []byte {
	packed := make([]byte, (len(flags)+7)/8)
	for i, f := range flags {
		if f {
			packed[i/8] |= 1 << (i % 8)
		}
	}
	return append(b, packed...)
}

// g1 reads n points on the curve; G1 is all of it. Infinity must be allowed.
func (c *cursor) g1(n uint64, infinity bool) []bn254.G1Affine {
	b := c.bytes(n * g1Bytes)
	if b == nil {
		return nil
	}
	points := make([]bn254.G1Affine, n)
	ok := parallel(len(points), func(i int) bool {
		p := &points[i]
		at := b[i*g1Bytes:]
		return readElement(&p.X, at) && readElement(&p.Y, at[fp.Bytes:]) && p.IsOnCurve() && (infinity || !p.IsInfinity())
	})
	if !ok {
		c.fail("a point in G1 is at infinity or not on the curve")
	}
	return points
}

// g2 reads n finite points on the curve; that they are in the subgroup is for the checksum, or for the caller.
func (c *cursor) g2(n uint64) []bn254.G2Affine {
	b := c.bytes(n * g2Bytes)
	if b == nil {
		return nil
	}
	points := make([]bn254.G2Affine, n)
	ok := parallel(len(points), func(i int) bool {
		p := &points[i]
		for k, e := range []*fp.Element{&p.X.A0, &p.X.A1, &p.Y.A0, &p.Y.A1} {
			if !readElement(e, b[i*g2Bytes+k*fp.Bytes:]) {
				return false
			}
		}
		return p.IsOnCurve() && !p.IsInfinity()
	})
	if !ok {
		c.fail("a point in G2 is at infinity or not on the curve")
	}
	return points
}

// readElement reads a coordinate and says whether it is below the modulus.
func readElement(e *fp.Element, b []byte) bool {
	for i := range e {
		e[i] = binary.LittleEndian.Uint64(b[8*i:])
	}
	for i := len(e) - 1; i >= 0; i-- {
		if e[i] != modulus[i] {
			return e[i] < modulus[i]
		}
	}
	return false
}
