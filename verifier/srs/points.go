package srs

import (
	"encoding/binary"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
)

// Sizes of uncompressed points in both file formats.
const (
	g1Bytes = 2 * fp.Bytes
	g2Bytes = 4 * fp.Bytes
)

// modulus is p in little-endian words.
var modulus = func() (m [fp.Limbs]uint64) {
	b := fp.Modulus().FillBytes(make([]byte, fp.Bytes))
	for i := range m {
		m[i] = binary.BigEndian.Uint64(b[fp.Bytes-8-8*i:])
	}
	return m
}()

// decodeG1 reads consecutive points, none of them infinity; first is the number of the first one, for errors.
// Curve membership is for Check.
func decodeG1(dst []bn254.G1Affine, b []byte, first int) error {
	for i := range dst {
		x, ok1 := readElement(b[i*g1Bytes:])
		y, ok2 := readElement(b[i*g1Bytes+fp.Bytes:])
		if !ok1 || !ok2 {
			return fmt.Errorf("%w: power %d in G1 has a coordinate that is not below the modulus", ErrPoint, first+i)
		}
		if y.IsZero() { // infinity is (0, 0), and no point has y = 0
			return fmt.Errorf("%w: power %d in G1 is infinity", ErrPoint, first+i)
		}
		dst[i] = bn254.G1Affine{X: x, Y: y}
	}
	return nil
}

func decodeG2(b []byte) (p bn254.G2Affine, err error) {
	for i, c := range []*fp.Element{&p.X.A0, &p.X.A1, &p.Y.A0, &p.Y.A1} {
		var ok bool
		if *c, ok = readElement(b[i*fp.Bytes:]); !ok {
			return p, fmt.Errorf("%w: a power in G2 has a coordinate that is not below the modulus", ErrPoint)
		}
	}
	return p, nil
}

func appendElements(b []byte, coordinates ...*fp.Element) []byte {
	for _, e := range coordinates {
		for _, word := range e {
			b = binary.LittleEndian.AppendUint64(b, word)
		}
	}
	return b
}

// readElement reads a coordinate in the form of both file formats: four little-endian words of x·2^256 mod p.
func readElement(b []byte) (e fp.Element, ok bool) {
	for i := range e {
		e[i] = binary.LittleEndian.Uint64(b[8*i:])
	}
	return e, smallerThanModulus(&e)
}

func smallerThanModulus(e *fp.Element) bool {
	for i := len(e) - 1; i >= 0; i-- {
		if e[i] != modulus[i] {
			return e[i] < modulus[i]
		}
	}
	return false
}
