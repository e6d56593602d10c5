package wraptest

import (
	"encoding/binary"
	"io"
	"math/big"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"

	"github.com/aivm/aivm/internal/engine/msm"
	"github.com/aivm/aivm/internal/files/atomicfile"
)

// WritePtau writes a .ptau file as snarkjs does, with 2^power powers of a random τ, and
// of α and β times them: UNSAFE, for tests. It is prepared for phase 2 of circuits of
// that size, and no smaller ones.
func WritePtau(path string, power int) error {
	n := 1 << power
	var tau, alpha, beta fr.Element
	for _, e := range []*fr.Element{&tau, &alpha, &beta} {
		e.MustSetRandom()
	}
	one, lagrange := fr.One(), lagrangeAt(tau, n)
	sections := []ptauSection{
		{1, ptauHeader(power)},
		{2, pointsG1(one, powers(tau, 2*n-1))},
		{3, pointsG2(powers(tau, n))},
		{4, pointsG1(alpha, powers(tau, n))},
		{5, pointsG1(beta, powers(tau, n))},
		{6, pointsG2([]fr.Element{beta})},
		{12, behind(pointsG1(one, lagrange), n)},
		{13, behind(pointsG2(lagrange), n)},
		{14, behind(pointsG1(alpha, lagrange), n)},
		{15, behind(pointsG1(beta, lagrange), n)},
	}
	return atomicfile.Write(path, 0o644, func(w io.Writer) error {
		b := binary.LittleEndian.AppendUint32([]byte("ptau\x01\x00\x00\x00"), uint32(len(sections)))
		for _, s := range sections {
			b = binary.LittleEndian.AppendUint32(b, s.kind)
			b = binary.LittleEndian.AppendUint64(b, uint64(len(s.content)))
			if _, err := w.Write(append(b, s.content...)); err != nil {
				return err
			}
			b = b[:0]
		}
		return nil
	})
}

type ptauSection struct {
	kind    uint32
	content []byte
}

// ptauHeader has the size of a coordinate, the modulus, and the log of the powers twice.
func ptauHeader(power int) []byte {
	b := binary.LittleEndian.AppendUint32(nil, fp.Bytes)
	modulus := fp.Modulus().FillBytes(make([]byte, fp.Bytes))
	slices.Reverse(modulus)
	b = append(b, modulus...)
	b = binary.LittleEndian.AppendUint32(b, uint32(power))
	return binary.LittleEndian.AppendUint32(b, uint32(power))
}

// behind puts zeros where a prepared file has the n − 1 points of smaller sizes.
func behind(points []byte, n int) []byte {
	return append(make([]byte, (n-1)*len(points)/n), points...)
}

// lagrangeAt returns L_j(x) = ω^j·(x^n − 1)/(n·(x − ω^j)) for j < n.
func lagrangeAt(x fr.Element, n int) []fr.Element {
	domain := fft.NewDomain(uint64(n))
	roots, one := powers(domain.Generator, n), fr.One()
	out := make([]fr.Element, n)
	for j := range out {
		out[j].Sub(&x, &roots[j])
	}
	out = fr.BatchInvert(out)
	var scale fr.Element
	scale.Exp(x, big.NewInt(int64(n)))
	scale.Sub(&scale, &one).Mul(&scale, &domain.CardinalityInv)
	for j := range out {
		out[j].Mul(&out[j], &roots[j]).Mul(&out[j], &scale)
	}
	return out
}

// powers returns x^i for i < n.
func powers(x fr.Element, n int) []fr.Element {
	out := make([]fr.Element, n)
	out[0].SetOne()
	for i := range n - 1 {
		out[i+1].Mul(&out[i], &x)
	}
	return out
}

func pointsG1(scale fr.Element, scalars []fr.Element) (b []byte) {
	scaled := make(fr.Vector, len(scalars))
	scaled.ScalarMul(scalars, &scale)
	_, _, one, _ := bn254.Generators()
	for _, p := range msm.NewEngine(0).Multiples(one, scaled) {
		b = appendWords(b, &p.X, &p.Y)
	}
	return b
}

func pointsG2(scalars []fr.Element) (b []byte) {
	_, _, _, one := bn254.Generators()
	for _, p := range bn254.BatchScalarMultiplicationG2(&one, scalars) {
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
