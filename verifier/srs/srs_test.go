package srs

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"
)

// constant is a source whose τ the test knows.
type constant byte

func (c constant) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = byte(c)
	}
	return len(b), nil
}

func TestNewUnsafe(t *testing.T) {
	s, err := NewUnsafe(20, constant(7))
	require.NoError(t, err)
	require.Equal(t, Unsafe, s.Kind())
	require.Len(t, s.G1(), 20)
	require.Equal(t, 5, s.G2Logs()) // 1, 2, 4, 8, 16
	require.NoError(t, s.Check())

	tau := new(big.Int).Mod(new(big.Int).SetBytes(bytes.Repeat([]byte{7}, 48)), fr.Modulus())
	power := big.NewInt(1)
	for i := range 20 {
		var want bn254.G1Affine
		require.Equal(t, *want.ScalarMultiplicationBase(power), s.G1()[i], "power %d", i)
		power.Mul(power, tau).Mod(power, fr.Modulus())
	}
	var want bn254.G2Affine
	got, err := s.G2Power(4)
	require.NoError(t, err)
	require.Equal(t, *want.ScalarMultiplicationBase(new(big.Int).Exp(tau, big.NewInt(16), fr.Modulus())), got)
	_, err = s.G2Power(5)
	require.ErrorIs(t, err, ErrTooSmall)
	require.ErrorIs(t, s.Require(21), ErrTooSmall)
	require.NoError(t, s.Require(20))
	_, err = NewUnsafe(1, rand.Reader)
	require.ErrorIs(t, err, ErrTooSmall)
}

func TestSaveLoad(t *testing.T) {
	s, err := NewUnsafe(40, rand.Reader)
	require.NoError(t, err)
	require.NoError(t, s.identify(s.ID().String()))
	require.Equal(t, Ceremony, s.Kind())
	path := filepath.Join(t.TempDir(), "x.srs")
	require.NoError(t, s.Save(path))
	got, err := Load(path)
	require.NoError(t, err)
	require.Equal(t, s, got)
	require.Equal(t, s.ID(), got.ID())
}

// TestLoadName has files that claim to be of a ceremony that they are not of.
func TestLoadName(t *testing.T) {
	s, err := NewUnsafe(4, rand.Reader)
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "x.srs")
	for _, c := range []struct {
		kind Kind
		name string
	}{{Ceremony, "Perpetual Powers of Tau"}, {Ceremony, ""}, {Ceremony, ID{}.String()}, {Unsafe, "name"}} {
		s.kind, s.name = c.kind, c.name
		require.NoError(t, s.Save(path))
		_, err = Load(path)
		require.ErrorIs(t, err, ErrCeremony, "%v", c)
	}
	require.ErrorIs(t, s.IsCeremony(ID{}.String()), ErrCeremony)
	require.NoError(t, s.IsCeremony(s.ID().String()))
}

// TestLoadHostile changes every byte of a file, and its length; and every byte of the points with a checksum made anew, so that
// only the check of the powers is left.
func TestLoadHostile(t *testing.T) {
	s, err := NewUnsafe(3, rand.Reader)
	require.NoError(t, err)
	var file bytes.Buffer
	require.NoError(t, s.write(&file))
	load := func(b []byte) error {
		_, _, err := read(t.Context(), bytes.NewReader(b), int64(len(b)))
		return err
	}
	require.NoError(t, load(file.Bytes()))
	for i := range file.Len() {
		b := bytes.Clone(file.Bytes())
		b[i] ^= 1
		require.Error(t, load(b), "byte %d", i)
		require.ErrorIs(t, load(file.Bytes()[:i]), ErrFormat, "%d bytes", i)
	}
	require.ErrorIs(t, load(append(bytes.Clone(file.Bytes()), 0)), ErrFormat)
	path := filepath.Join(t.TempDir(), "x.srs")
	for i := range file.Len() - sha256.Size {
		b := bytes.Clone(file.Bytes())
		b[i] ^= 1 << (i % 8)
		sum := sha256.Sum256(b[:len(b)-sha256.Size])
		copy(b[len(b)-sha256.Size:], sum[:])
		require.NoError(t, os.WriteFile(path, b, 0o600))
		_, err := Load(path)
		require.Error(t, err, "byte %d, with a checksum", i)
	}
	huge := bytes.Clone(file.Bytes())
	binary.LittleEndian.PutUint64(huge[14:], 1<<27) // must be refused before it is allocated
	require.ErrorIs(t, load(huge), ErrFormat)
}

// TestCheck has strings with one wrong point each, whose checksum is right.
func TestCheck(t *testing.T) {
	fresh := func() *SRS {
		s, err := NewUnsafe(9, constant(1))
		require.NoError(t, err)
		return s
	}
	other, err := NewUnsafe(9, constant(2))
	require.NoError(t, err)
	for name, c := range map[string]struct {
		change func(s *SRS)
		want   error
	}{
		"swapped":            {func(s *SRS) { s.g1[5], s.g1[6] = s.g1[6], s.g1[5] }, ErrRelation},
		"last wrong":         {func(s *SRS) { s.g1[8] = s.g1[7] }, ErrRelation},
		"tau in G2":          {func(s *SRS) { s.g2[1] = other.g2[1] }, ErrRelation},
		"tau^8 in G2":        {func(s *SRS) { s.g2[4] = s.g2[3] }, ErrRelation},
		"generator":          {func(s *SRS) { s.g1[0] = s.g1[1] }, ErrRelation},
		"generator in G2":    {func(s *SRS) { s.g2[0] = s.g2[1] }, ErrRelation},
		"infinity":           {func(s *SRS) { s.g1[3] = bn254.G1Affine{} }, ErrPoint},
		"infinity in G2":     {func(s *SRS) { s.g2[2] = bn254.G2Affine{} }, ErrPoint},
		"off the curve":      {func(s *SRS) { s.g1[3].Y.Double(&s.g1[3].Y) }, ErrPoint},
		"off the subgroup":   {func(s *SRS) { s.g2[2] = outsideSubgroup() }, ErrPoint},
		"other tau, half":    {func(s *SRS) { copy(s.g1[4:], other.g1[4:]) }, ErrRelation},
		"more in G2 than G1": {func(s *SRS) { s.g1 = s.g1[:8] }, ErrFormat},
	} {
		s := fresh()
		require.NoError(t, s.Check())
		c.change(s)
		require.ErrorIs(t, s.Check(), c.want, name)
	}
}

// outsideSubgroup returns a point on the curve of G2 that is not of order r.
func outsideSubgroup() bn254.G2Affine {
	var p bn254.G2Affine
	j := bn254.GeneratePointNotInG2(bn254.E2{A0: fp.NewElement(3), A1: fp.NewElement(5)})
	return *p.FromJacobian(&j)
}

func TestImportPtau(t *testing.T) {
	const path = "testdata/unsafe4.ptau"
	s, err := ImportPtau(path, 0, "")
	require.NoError(t, err)
	require.Equal(t, Unsafe, s.Kind())
	require.Empty(t, s.Name())
	require.Len(t, s.G1(), 31)
	require.Equal(t, 4, s.G2Logs())

	short, err := ImportPtau(path, 10, "")
	require.NoError(t, err)
	require.Equal(t, s.G1()[:10], short.G1())
	require.Equal(t, s.ID(), short.ID())

	named, err := ImportPtau(path, 10, s.ID().String())
	require.NoError(t, err)
	require.Equal(t, Ceremony, named.Kind())
	require.Equal(t, s.ID().String(), named.Name())

	_, err = ImportPtau(path, 32, "")
	require.ErrorIs(t, err, ErrTooSmall)
	_, err = ImportPtau(path, 10, ID{1}.String())
	require.ErrorIs(t, err, ErrCeremony)
	_, err = ImportPtau(path, 10, "abc")
	require.ErrorContains(t, err, "want 64 hexadecimal digits")
	_, err = ImportPtau("testdata/README.md", 0, "")
	require.ErrorIs(t, err, ErrFormat)
}

func TestCeremonyList(t *testing.T) {
	s, err := NewUnsafe(4, rand.Reader)
	require.NoError(t, err)
	ceremonies[s.ID()] = "listed"
	defer delete(ceremonies, s.ID())
	require.NoError(t, s.identify(""))
	require.Equal(t, Ceremony, s.Kind())
	require.Equal(t, "listed", s.Name())
}

func TestImportPtauHostile(t *testing.T) {
	file, err := os.ReadFile("testdata/unsafe4.ptau")
	require.NoError(t, err)
	load := func(b []byte) error {
		_, err := importPtau(t.Context(), bytes.NewReader(b), int64(len(b)), 0, "")
		return err
	}
	require.NoError(t, load(file))
	const (
		header = 12 + 12              // content of section 1
		g1     = header + 44 + 12     // content of section 2
		g2     = g1 + 31*g1Bytes + 12 // content of section 3
		after  = g2 + 16*g2Bytes + 12 // what is not read begins here
	)
	for i := range after - 12 {
		require.ErrorIs(t, load(file[:i]), ErrFormat, "%d bytes", i)
	}
	for name, c := range map[string]struct {
		change func(b []byte)
		want   error
	}{
		"magic":            {func(b []byte) { b[0]++ }, ErrFormat},
		"version":          {func(b []byte) { b[4]++ }, ErrFormat},
		"many sections":    {func(b []byte) { b[11] = 1 }, ErrFormat},
		"section twice":    {func(b []byte) { b[g1-12] = 1 }, ErrFormat},
		"section length":   {func(b []byte) { b[g1-1] = 0xff }, ErrFormat},
		"modulus":          {func(b []byte) { b[header+4]++ }, ErrCurve},
		"coordinate size":  {func(b []byte) { b[header] = 48 }, ErrFormat},
		"power":            {func(b []byte) { b[header+36]++ }, ErrFormat},
		"huge power":       {func(b []byte) { b[header+39] = 0xff }, ErrFormat},
		"x not reduced":    {func(b []byte) { copy(b[g1+64:g1+96], bytes.Repeat([]byte{0xff}, 32)) }, ErrPoint},
		"x + modulus":      {func(b []byte) { addModulus(b[g1+64 : g1+96]) }, ErrPoint},
		"off the curve":    {func(b []byte) { b[g1+64*5]++ }, ErrPoint},
		"swapped":          {func(b []byte) { swap(b[g1+64*5:g1+64*6], b[g1+64*6:g1+64*7]) }, ErrRelation},
		"swapped in G2":    {func(b []byte) { swap(b[g2+128:g2+256], b[g2+256:g2+384]) }, ErrRelation},
		"off the subgroup": {func(b []byte) { p := outsideSubgroup(); appendElements(b[:g2+256], &p.X.A0, &p.X.A1, &p.Y.A0, &p.Y.A1) }, ErrPoint},
	} {
		b := bytes.Clone(file)
		c.change(b)
		require.ErrorIs(t, load(b), c.want, name)
	}
}

func swap(a, b []byte) {
	saved := bytes.Clone(a)
	copy(a, b)
	copy(b, saved)
}

// addModulus turns a coordinate into another encoding of the same.
func addModulus(b []byte) {
	var carry uint16
	p := fp.Modulus().FillBytes(make([]byte, fp.Bytes))
	for i := range b {
		carry += uint16(b[i]) + uint16(p[fp.Bytes-1-i])
		b[i] = byte(carry)
		carry >>= 8
	}
}

func BenchmarkNewUnsafe(b *testing.B) {
	for b.Loop() {
		_, err := NewUnsafe(1<<20, rand.Reader)
		require.NoError(b, err)
	}
}

func BenchmarkCheck(b *testing.B) {
	s, err := NewUnsafe(1<<20, rand.Reader)
	require.NoError(b, err)
	for b.Loop() {
		require.NoError(b, s.Check())
	}
}
