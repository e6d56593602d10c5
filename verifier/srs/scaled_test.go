package srs

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"math/big"
	"math/bits"
	"os"
	"path/filepath"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/stretchr/testify/require"
)

func scaleG1(points []bn254.G1Affine, by int64) {
	for i := range points {
		points[i].ScalarMultiplication(&points[i], big.NewInt(by))
	}
}

func scaleG2(points []bn254.G2Affine, by int64) {
	for i := range points {
		points[i].ScalarMultiplication(&points[i], big.NewInt(by))
	}
}

// All powers of a group times one number satisfy every pairing check of powers: the generator gives them away.
func TestScaledPowers(t *testing.T) {
	for name, change := range map[string]func(s *SRS){
		"G1": func(s *SRS) { scaleG1(s.g1, 5) },
		"G2": func(s *SRS) { scaleG2(s.g2, 5) },
	} {
		s, err := NewUnsafe(9, constant(1))
		require.NoError(t, err)
		require.NoError(t, s.Check())
		change(s)
		require.ErrorIs(t, s.Check(), ErrRelation, name)
	}
	for name, change := range map[string]func(p *Phase1){
		"G1": func(p *Phase1) { scaleG1(p.Tau, 5) },
		"G2": func(p *Phase1) { scaleG2(p.TauG2, 5) },
	} {
		p, err := ImportPhase1(ptauPath, 16, "")
		require.NoError(t, err)
		require.NoError(t, p.check())
		change(p)
		require.ErrorIs(t, p.check(), ErrRelation, name)
	}
}

// A coordinate plus the modulus is the same number and another file.
func TestCoordinatesHaveOneEncoding(t *testing.T) {
	s, err := NewUnsafe(3, rand.Reader)
	require.NoError(t, err)
	var file bytes.Buffer
	require.NoError(t, s.write(&file))
	path := filepath.Join(t.TempDir(), "x.srs")
	points := file.Len() - sha256.Size - len(s.g1)*g1Bytes - len(s.g2)*g2Bytes
	for at := points; at < file.Len()-sha256.Size; at += fp.Bytes {
		b := bytes.Clone(file.Bytes())
		var carry uint64
		for i := range modulus {
			word := b[at+8*i:]
			var sum uint64
			sum, carry = bits.Add64(binary.LittleEndian.Uint64(word), modulus[i], carry)
			binary.LittleEndian.PutUint64(word, sum)
		}
		require.Zero(t, carry)
		sum := sha256.Sum256(b[:len(b)-sha256.Size])
		copy(b[len(b)-sha256.Size:], sum[:])
		require.NoError(t, os.WriteFile(path, b, 0o600))
		_, err := Load(path)
		require.ErrorContains(t, err, "not below the modulus")
	}
}
