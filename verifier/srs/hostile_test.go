package srs

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/tools/hostile"
)

var typed = hostile.Any(ErrFormat, ErrPoint, ErrRelation, ErrCeremony, ErrTooSmall, ErrCurve, ErrKnown, hostile.ErrOther)

// seal makes the checksum anew.
func seal(b []byte) []byte {
	if len(b) < sha256.Size {
		return b
	}
	sum := sha256.Sum256(b[:len(b)-sha256.Size])
	return append(b[:len(b)-sha256.Size], sum[:]...)
}

// begins says that one list is the beginning of the other.
func begins(a, b []bn254.G1Affine) bool {
	n := min(len(a), len(b))
	return slices.Equal(a[:n], b[:n])
}

var errWrong = errors.New("other powers with the id")

// judge compares powers that were read with the valid ones. Fewer powers of one ceremony have its id.
func judge(s *SRS, valid []*SRS) (hostile.Verdict, error) {
	for _, v := range valid {
		if s.ID() != v.ID() {
			continue
		}
		if s.kind != v.kind || s.name != v.name || !begins(s.g1, v.g1) || !slices.Equal(s.g2[:2], v.g2[:2]) {
			return hostile.Accepted, errWrong
		}
		return hostile.Same, nil
	}
	return hostile.Refused, hostile.ErrOther
}

// No mutant of a file of powers is read as the powers of its id, whether what was read before is remembered or not.
func TestHostilePowers(t *testing.T) {
	dir := t.TempDir()
	memory, path := Memory(filepath.Join(dir, "checked")), filepath.Join(dir, "x.srs")
	var files [][]byte
	var valid []*SRS
	for _, n := range []int{5, 9, 12} {
		s, err := NewUnsafe(n, rand.Reader)
		require.NoError(t, err)
		if n == 12 {
			require.NoError(t, s.identify(s.ID().String()))
		}
		require.NoError(t, s.Save(path))
		_, err = memory.Load(t.Context(), path)
		require.NoError(t, err)
		b, err := os.ReadFile(path)
		require.NoError(t, err)
		files, valid = append(files, b), append(valid, s)
	}
	hostile.Run(t, "powers", hostile.Target{
		Mutator: hostile.Mutator{Seeds: files, Seal: seal, Fields: []int{8, 14, 22}},
		Fuzz:    "testdata/fuzz/FuzzLoad",
		Typed:   typed,
		Check: func(b []byte) (hostile.Verdict, error) {
			if err := os.WriteFile(path, b, 0o600); err != nil {
				return hostile.Accepted, err
			}
			s, err := memory.Load(t.Context(), path)
			if _, fresh := Load(path); (fresh == nil) != (err == nil) {
				return hostile.Accepted, errors.New("the memory answers for other powers")
			}
			if err != nil {
				return hostile.Refused, err
			}
			return judge(s, valid)
		},
	})
}

func ptauSeeds(t testing.TB) (files [][]byte) {
	t.Helper()
	for _, name := range []string{ptauPath, preparedPath} {
		b, err := os.ReadFile(name)
		require.NoError(t, err)
		files = append(files, b)
	}
	return files
}

// A mutant of a .ptau file gives the powers of its id or none: contributions and the lists of phase 2 are not read.
func TestHostilePtau(t *testing.T) {
	s, err := ImportPtau(ptauPath, 0, "")
	require.NoError(t, err)
	hostile.Run(t, "ptau", hostile.Target{
		Mutator: hostile.Mutator{Seeds: ptauSeeds(t), Fields: []int{8, 12, 16, 24, 60, 64, 68, 72, 2064, 2068}},
		Typed:   typed,
		Check: func(b []byte) (hostile.Verdict, error) {
			got, err := importPtau(t.Context(), bytes.NewReader(b), int64(len(b)), 0, "")
			if err != nil {
				return hostile.Refused, err
			}
			return judge(got, []*SRS{s})
		},
	})
}

func TestHostilePhase1(t *testing.T) {
	p, err := ImportPhase1(ptauPath, 16, "")
	require.NoError(t, err)
	hostile.Run(t, "phase 1", hostile.Target{
		Mutator: hostile.Mutator{Seeds: ptauSeeds(t), Fields: []int{8, 12, 16, 24, 60, 64, 68, 72, 2064, 2068}},
		Typed:   typed,
		Check: func(b []byte) (hostile.Verdict, error) {
			got, err := importPhase1(bytes.NewReader(b), int64(len(b)), 16)
			switch {
			case err != nil:
				return hostile.Refused, err
			case got.ID() != p.ID():
				return hostile.Refused, hostile.ErrOther
			case !slices.Equal(got.Tau, p.Tau) || !slices.Equal(got.Alpha, p.Alpha) || !slices.Equal(got.Beta, p.Beta) ||
				!slices.Equal(got.TauG2, p.TauG2) || got.BetaG2 != p.BetaG2:
				return hostile.Accepted, errWrong
			}
			return hostile.Same, nil
		},
	})
}

// Reading powers never panics, and what is read is written the same.
func FuzzLoad(f *testing.F) {
	s, err := NewUnsafe(3, constant(3))
	require.NoError(f, err)
	var b bytes.Buffer
	require.NoError(f, s.write(&b))
	f.Add(b.Bytes())
	f.Fuzz(func(t *testing.T, b []byte) {
		s, _, err := read(t.Context(), bytes.NewReader(b), int64(len(b)))
		if err != nil {
			return
		}
		if s.Check() == nil {
			var again bytes.Buffer
			require.NoError(t, s.write(&again))
			require.Equal(t, b, again.Bytes())
		}
	})
}

// Importing never panics nor takes more memory than the file is worth.
func FuzzPtau(f *testing.F) {
	b, err := os.ReadFile(ptauPath)
	require.NoError(f, err)
	f.Add(b)
	b, err = os.ReadFile("testdata/bls12381.ptau")
	require.NoError(f, err)
	f.Add(b)
	f.Fuzz(func(t *testing.T, b []byte) {
		if len(b) > 1<<18 {
			return
		}
		used := hostile.Allocated(func() {
			_, _ = importPtau(t.Context(), bytes.NewReader(b), int64(len(b)), 0, "")
			_, _ = importPhase1(bytes.NewReader(b), int64(len(b)), 8)
			_, _ = readLagrange(bytes.NewReader(b), int64(len(b)), 8)
		})
		require.LessOrEqual(t, used, uint64(3*hostile.MaxAlloc))
	})
}
