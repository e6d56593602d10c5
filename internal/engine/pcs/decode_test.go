package pcs

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"
)

// plusModulus adds p to a word: another encoding of the same coordinate.
func plusModulus(b []byte, at int) []byte {
	out := append([]byte(nil), b...)
	v := new(big.Int).SetBytes(b[at : at+fp.Bytes])
	v.Add(v, fp.Modulus()).FillBytes(out[at : at+fp.Bytes])
	return out
}

// Points have one length and one encoding, and are points.
func TestDecoding(t *testing.T) {
	_, _, one, two := bn254.Generators()
	b := AppendPoint(nil, &one)
	p, err := DecodePoint(b)
	require.NoError(t, err)
	require.Equal(t, one, p)
	for _, bad := range [][]byte{nil, b[:PointBytes-1], append(b[:PointBytes:PointBytes], 0), plusModulus(b, 0), plusModulus(b, fp.Bytes)} {
		_, err := DecodePoint(bad)
		require.ErrorIs(t, err, ErrMalformed)
	}
	off := append([]byte(nil), b...)
	off[PointBytes-1]++
	_, err = DecodePoint(off)
	require.ErrorIs(t, err, ErrPoint)

	b = AppendG2(nil, &two)
	q, err := DecodeG2(b)
	require.NoError(t, err)
	require.Equal(t, two, q)
	for _, bad := range [][]byte{
		nil, b[:G2Bytes-1], append(b[:G2Bytes:G2Bytes], 0),
		plusModulus(b, 0), plusModulus(b, fp.Bytes), plusModulus(b, 2*fp.Bytes), plusModulus(b, 3*fp.Bytes),
	} {
		_, err := DecodeG2(bad)
		require.ErrorIs(t, err, ErrMalformed)
	}
	off = append([]byte(nil), b...)
	off[G2Bytes-1]++
	other := outsideSubgroup(t)
	for what, bad := range map[string][]byte{"off the twist": off, "infinity": make([]byte, G2Bytes), "outside the subgroup": AppendG2(nil, &other)} {
		_, err := DecodeG2(bad)
		require.ErrorIs(t, err, ErrPoint, what)
	}

	opening, err := (&Folded{Q: one, G: one, Open: one}).AppendBinary(nil)
	require.NoError(t, err)
	require.NoError(t, new(Folded).UnmarshalBinary(opening))
	for _, bad := range [][]byte{nil, opening[:FoldedBytes-1], append(opening[:FoldedBytes:FoldedBytes], 0)} {
		require.ErrorIs(t, new(Folded).UnmarshalBinary(bad), ErrMalformed)
	}
}

// outsideSubgroup is a point of the twist that is not in G2.
func outsideSubgroup(t *testing.T) (p bn254.G2Affine) {
	t.Helper()
	_, _, _, g := bn254.Generators()
	var b, y bn254.G2Affine // y² = x³ + b
	b.X.Square(&g.X).Mul(&b.X, &g.X)
	b.Y.Square(&g.Y).Sub(&b.Y, &b.X)
	for i := uint64(1); ; i++ {
		p.X.A0.SetUint64(i)
		y.Y.Square(&p.X).Mul(&y.Y, &p.X).Add(&y.Y, &b.Y)
		if y.Y.Legendre() != 1 {
			continue
		}
		p.Y.Sqrt(&y.Y)
		require.True(t, p.IsOnCurve())
		if !p.IsInSubGroup() {
			return p
		}
	}
}

// An opening with a point off the curve is none, wherever it comes from.
func TestPointsOffTheCurve(t *testing.T) {
	_, vk, s := setup(t, 5)
	var off bn254.G1Affine
	off.X.SetOne()
	for i := range 4 {
		points := []bn254.G1Affine{s.G1()[1], s.G1()[2], s.G1()[3], s.G1()[4]}
		points[i] = off
		err := vk.VerifyFolded(points[0], &Folded{points[1], points[2], points[3]}, fr.One(), fr.One(), fr.One(), fr.One())
		require.ErrorIs(t, err, ErrPoint, "point %d", i)
	}
}
