package srs

import (
	"bytes"
	"math/big"
	"os"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	"github.com/stretchr/testify/require"
)

const preparedPath = "testdata/prepared4.ptau"

// TestReadLagrange holds the points to the powers: Σ_j ω^(j·k)·[L_j(τ)] = [τ^k].
func TestReadLagrange(t *testing.T) {
	for _, n := range []int{2, 8, 16} {
		l, err := ReadLagrange(preparedPath, n)
		require.NoError(t, err)
		p, err := ImportPhase1(preparedPath, n, "")
		require.NoError(t, err)
		for k := range n {
			root, roots := fr.One(), make([]fr.Element, n)
			var step fr.Element
			step.Exp(fft.NewDomain(uint64(n)).Generator, big.NewInt(int64(k)))
			for j := range roots {
				roots[j] = root
				root.Mul(&root, &step)
			}
			for _, x := range []struct{ points, want []bn254.G1Affine }{{l.Tau, p.Tau}, {l.Alpha, p.Alpha}, {l.Beta, p.Beta}} {
				var sum bn254.G1Affine
				_, err := sum.MultiExp(x.points, roots, ecc.MultiExpConfig{})
				require.NoError(t, err)
				require.Equal(t, x.want[k], sum, "n = %d, k = %d", n, k)
			}
			var sum bn254.G2Affine
			_, err := sum.MultiExp(l.TauG2, roots, ecc.MultiExpConfig{})
			require.NoError(t, err)
			require.Equal(t, p.TauG2[k], sum, "n = %d, k = %d", n, k)
		}
	}
}

func TestReadLagrangeRefuses(t *testing.T) {
	l, err := ReadLagrange(ptauPath, 8)
	require.NoError(t, err)
	require.Equal(t, new(Lagrange), l, "the file is not prepared")
	_, err = ReadLagrange(preparedPath, 3)
	require.ErrorIs(t, err, ErrTooSmall)
	_, err = ReadLagrange(preparedPath, 1<<10)
	require.ErrorIs(t, err, ErrFormat)
	file, err := os.ReadFile(preparedPath)
	require.NoError(t, err)
	sections, err := ptauSections(bytes.NewReader(file), int64(len(file)))
	require.NoError(t, err)
	for _, kind := range []uint32{ptauLagrangeTauG1, ptauLagrangeAlphaG1, ptauLagrangeBetaG1} {
		b := bytes.Clone(file)
		b[sections[kind].offset+7*g1Bytes] ^= 1
		_, err = readLagrange(bytes.NewReader(b), int64(len(b)), 8)
		require.ErrorIs(t, err, ErrPoint)
	}
}
