package main

import (
	"crypto/sha256"
	"encoding/binary"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/stretchr/testify/require"
)

// tamper puts power j in G1 of a file with unsafe powers in the place of power i, and makes the checksum anew.
func tamper(t *testing.T, path string, i, j int) {
	t.Helper()
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	const numbers = 8 + 4 + 2 // after magic, version, kind and an empty name
	first := numbers + 16 + int(binary.LittleEndian.Uint64(b[numbers+8:]))*4*fp.Bytes
	at := func(i int) []byte { return b[first+i*2*fp.Bytes:][:2*fp.Bytes] }
	copy(at(i), at(j))
	sum := sha256.Sum256(b[:len(b)-sha256.Size])
	copy(b[len(b)-sha256.Size:], sum[:])
	require.NoError(t, os.WriteFile(path, b, 0o600))
}

// TestTamperedPowers has powers with one wrong inner point, and so with the right id: no command takes them, whatever is remembered of
// the true ones.
func TestTamperedPowers(t *testing.T) {
	proving(t)
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	prove(t, "line.aasm", "-o", "line.proof")
	works(t, "verify", "line.proof")
	tamper(t, "powers.srs", 1<<14+1, 3)
	for _, args := range []string{
		"verify line.proof", "srs info", "srs info --check", "prove line.aasm --chunk 14 -o other.proof",
		"commit --for line.aasm:x -o x.commitment", "setup", "program key line.aasm",
	} {
		c := invoke(t, strings.Fields(args)...)
		require.Equal(t, exitMistake, c.code, args)
		require.Contains(t, c.errors, "not the powers of one number", args)
	}
	require.NoFileExists(t, "other.proof")
}

// TestImportKnownPowers imports powers that nobody has contributed to, and powers over another curve.
func TestImportKnownPowers(t *testing.T) {
	given := map[string]string{}
	for _, name := range []string{"new4.ptau", "bls12381.ptau"} {
		b, err := os.ReadFile(filepath.Join("..", "..", "verifier", "srs", "testdata", name))
		require.NoError(t, err)
		given[name] = string(b)
	}
	folder(t, given)
	const id = "258541567022c6368de056dd2eb02b73d6f4a0dede2707d934fc1755bfcbac0a"
	for _, args := range [][]string{
		{"srs", "import", "new4.ptau", "-o", "x.srs"},
		{"srs", "import", "new4.ptau", "--ceremony", id, "-o", "x.srs"},
	} {
		c := invoke(t, args...)
		require.Equal(t, exitMistake, c.code)
		require.Contains(t, c.errors, "new4.ptau: powers of a number that everybody knows: τ is 1, as in a file that nobody has contributed to")
	}
	c := invoke(t, "srs", "import", "bls12381.ptau", "-o", "x.srs")
	require.Equal(t, exitMistake, c.code)
	require.Contains(t, c.errors, "bls12381.ptau: powers over another curve (BLS12-381), want BN254")
	require.NoFileExists(t, "x.srs")
}
