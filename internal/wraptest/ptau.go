package wraptest

import (
	"encoding/binary"
	"io"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/atomicfile"
	"github.com/aivm/aivm/internal/msm"
)

// WritePtau writes a .ptau file (of snarkjs, not prepared) with 2^power powers of a
// random τ, and of α and β times them: UNSAFE, for tests.
func WritePtau(path string, power int) error {
	n := 1 << power
	var tau, alpha, beta fr.Element
	for _, e := range []*fr.Element{&tau, &alpha, &beta} {
		e.MustSetRandom()
	}
	_, _, one1, one2 := bn254.Generators()
	g1 := func(scale fr.Element, n int) []byte {
		return appendG1(nil, msm.NewEngine(0).Multiples(one1, powers(scale, tau, n)))
	}
	header := binary.LittleEndian.AppendUint32(nil, fp.Bytes)
	for q, i := fp.Modulus().FillBytes(make([]byte, fp.Bytes)), fp.Bytes-1; i >= 0; i-- {
		header = append(header, q[i])
	}
	header = binary.LittleEndian.AppendUint32(binary.LittleEndian.AppendUint32(header, uint32(power)), uint32(power))
	sections := [][]byte{
		header, g1(fr.One(), 2*n-1), appendG2(nil, bn254.BatchScalarMultiplicationG2(&one2, powers(fr.One(), tau, n))),
		g1(alpha, n), g1(beta, n), appendG2(nil, bn254.BatchScalarMultiplicationG2(&one2, []fr.Element{beta})),
	}
	return atomicfile.Write(path, 0o644, func(w io.Writer) error {
		b := binary.LittleEndian.AppendUint32([]byte("ptau\x01\x00\x00\x00"), uint32(len(sections)))
		for i, s := range sections {
			b = binary.LittleEndian.AppendUint32(b, uint32(i+1))
			b = binary.LittleEndian.AppendUint64(b, uint64(len(s)))
			if _, err := w.Write(append(b, s...)); err != nil {
				return err
			}
			b = b[:0]
		}
		return nil
	})
}

// powers returns scale·x^i for i < n.
func powers(scale, x fr.Element, n int) []fr.Element {
	out := make([]fr.Element, n)
	for i := range out {
		out[i] = scale
		scale.Mul(&scale, &x)
	}
	return out
}

func appendG1(b []byte, points []bn254.G1Affine) []byte {
	for i := range points {
		b = appendWords(b, &points[i].X, &points[i].Y)
	}
	return b
}

func appendG2(b []byte, points []bn254.G2Affine) []byte {
	for i := range points {
		p := &points[i]
		b = appendWords(b, &p.X.A0, &p.X.A1, &p.Y.A0, &p.Y.A1)
	}
	return b
}

// appendWords appends coordinates in Montgomery form, little-endian.
func appendWords(b []byte, coordinates ...*fp.Element) []byte {
	for _, e := range coordinates {
		for _, w := range e {
			b = binary.LittleEndian.AppendUint64(b, w)
		}
	}
	return b
}
