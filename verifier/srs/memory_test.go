package srs

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// remembered is a file of powers whose check a memory has seen, and the entry's file.
func remembered(t *testing.T, powers int) (m Memory, path, entryPath string) {
	t.Helper()
	dir := t.TempDir()
	s, err := NewUnsafe(powers, rand.Reader)
	require.NoError(t, err)
	path = filepath.Join(dir, "x.srs")
	require.NoError(t, s.Save(path))
	m = Memory(filepath.Join(dir, "cache", "checked"))
	_, err = m.Load(t.Context(), path)
	require.NoError(t, err)
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	return m, path, filepath.Join(string(m), fmt.Sprintf("%x", sha256.Sum256(b)))
}

// wrong writes powers with a wrong inner point and the right ID over a file, and returns what it has of them: the
// only thing that stands between them and a verifier is the check.
func wrong(t *testing.T, path string) (sum [sha256.Size]byte) {
	t.Helper()
	s, err := Load(path)
	require.NoError(t, err)
	s.g1[3] = s.g1[5]
	require.NoError(t, s.Save(path))
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	return sha256.Sum256(b)
}

func TestMemory(t *testing.T) {
	m, path, at := remembered(t, 9)
	info, err := os.Stat(at)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())
	info, err = os.Stat(string(m))
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o700), info.Mode().Perm())

	// What is remembered is not checked again: wrong powers with an entry load. No other test of the memory could fail otherwise.
	sum := wrong(t, path)
	_, err = m.Load(t.Context(), path)
	require.ErrorIs(t, err, ErrRelation)
	require.NoFileExists(t, m.path(sum), "what fails is not remembered")
	require.NoError(t, os.WriteFile(m.path(sum), []byte(entry(sum)), 0o600))
	_, err = m.Load(t.Context(), path)
	require.NoError(t, err)
	_, err = Memory("").Load(t.Context(), path)
	require.ErrorIs(t, err, ErrRelation, "without a memory")
	_, err = Load(path)
	require.ErrorIs(t, err, ErrRelation, "without a memory")
}

// TestMemoryDoubtful damages the entry, or puts somebody else's in its place: the powers, which are wrong, are checked again.
func TestMemoryDoubtful(t *testing.T) {
	for name, damage := range map[string]func(t *testing.T, folder, at string, other [sha256.Size]byte){
		"empty": func(t *testing.T, _, at string, _ [32]byte) { require.NoError(t, os.WriteFile(at, nil, 0o600)) },
		"cut":   func(t *testing.T, _, at string, _ [32]byte) { require.NoError(t, os.Truncate(at, 90)) },
		"of another": func(t *testing.T, _, at string, o [32]byte) {
			require.NoError(t, os.WriteFile(at, []byte(entry(o)), 0o600))
		},
		"more":          func(t *testing.T, _, at string, _ [32]byte) { appendTo(t, at, "\n") },
		"readable":      func(t *testing.T, _, at string, _ [32]byte) { require.NoError(t, os.Chmod(at, 0o644)) },
		"writable":      func(t *testing.T, _, at string, _ [32]byte) { require.NoError(t, os.Chmod(at, 0o620)) },
		"open folder":   func(t *testing.T, folder, _ string, _ [32]byte) { require.NoError(t, os.Chmod(folder, 0o755)) },
		"a link":        func(t *testing.T, _, at string, _ [32]byte) { link(t, at) },
		"a linked home": func(t *testing.T, folder, _ string, _ [32]byte) { link(t, folder) },
		"a folder": func(t *testing.T, _, at string, _ [32]byte) {
			require.NoError(t, os.Remove(at))
			require.NoError(t, os.Mkdir(at, 0o700))
		},
		"another user's": func(t *testing.T, _, at string, _ [32]byte) { chown(t, at) },
		"another's home": func(t *testing.T, folder, _ string, _ [32]byte) { chown(t, folder) },
		"old version": func(t *testing.T, _, at string, _ [32]byte) {
			b, err := os.ReadFile(at)
			require.NoError(t, err)
			require.NoError(t, os.WriteFile(at, bytes.Replace(b, []byte("v1"), []byte("v0"), 1), 0o600))
		},
	} {
		t.Run(name, func(t *testing.T) {
			m, path, _ := remembered(t, 9)
			sum := wrong(t, path)
			require.NoError(t, os.WriteFile(m.path(sum), []byte(entry(sum)), 0o600))
			_, err := m.Load(t.Context(), path)
			require.NoError(t, err, "the entry is believed before it is damaged")
			damage(t, string(m), m.path(sum), sha256.Sum256(nil))
			_, err = m.Load(t.Context(), path)
			require.ErrorIs(t, err, ErrRelation)
		})
	}
}

// A doubtful entry of powers that are right is replaced by an own one.
func TestMemoryMends(t *testing.T) {
	m, path, at := remembered(t, 9)
	require.NoError(t, os.WriteFile(at, []byte("?"), 0o600))
	require.NoError(t, os.Chmod(at, 0o666))
	_, err := m.Load(t.Context(), path)
	require.NoError(t, err)
	require.True(t, ownedFile(at))
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	require.True(t, m.knows(sha256.Sum256(b)))
}

// Every byte of a file whose check is remembered, changed alone, is refused.
func TestMemoryMutations(t *testing.T) {
	m, path, _ := remembered(t, 3)
	file, err := os.ReadFile(path)
	require.NoError(t, err)
	for i := range file {
		b := bytes.Clone(file)
		b[i] ^= 1 << (i % 8)
		require.NoError(t, os.WriteFile(path, b, 0o600))
		_, err = m.Load(t.Context(), path)
		require.Error(t, err, "byte %d", i)
		if i < len(b)-sha256.Size {
			sum := sha256.Sum256(b[:len(b)-sha256.Size])
			copy(b[len(b)-sha256.Size:], sum[:])
			require.NoError(t, os.WriteFile(path, b, 0o600))
			_, err = m.Load(t.Context(), path)
			require.Error(t, err, "byte %d, with a checksum", i)
		}
	}
}

func TestStops(t *testing.T) {
	_, path, _ := remembered(t, 9)
	ctx, stop := context.WithCancel(t.Context())
	stop()
	_, err := Memory("").Load(ctx, path)
	require.ErrorIs(t, err, context.Canceled)
	_, err = NewUnsafeContext(ctx, 9, rand.Reader)
	require.ErrorIs(t, err, context.Canceled)
	_, err = ImportPtauContext(ctx, ptauPath, 0, "")
	require.ErrorIs(t, err, context.Canceled)
	s, err := Load(path)
	require.NoError(t, err)
	other := filepath.Join(t.TempDir(), "y.srs")
	require.ErrorIs(t, s.SaveNew(ctx, other), context.Canceled)
	require.ErrorIs(t, s.SaveContext(ctx, other), context.Canceled)
	entries, err := os.ReadDir(filepath.Dir(other))
	require.NoError(t, err)
	require.Empty(t, entries)
	require.NoError(t, s.SaveNew(t.Context(), other))
	require.ErrorIs(t, s.SaveNew(t.Context(), other), os.ErrExist)
	require.NoError(t, s.SaveContext(t.Context(), other))
}

func appendTo(t *testing.T, path, text string) {
	t.Helper()
	f, err := os.OpenFile(path, os.O_APPEND|os.O_WRONLY, 0)
	require.NoError(t, err)
	_, err = f.WriteString(text)
	require.NoError(t, err)
	require.NoError(t, f.Close())
}

// link moves a file or folder away and leaves a link to it.
func link(t *testing.T, path string) {
	t.Helper()
	require.NoError(t, os.Rename(path, path+".moved"))
	require.NoError(t, os.Symlink(path+".moved", path))
}

// chown gives a file to another user, which only root may do.
func chown(t *testing.T, path string) {
	t.Helper()
	if os.Geteuid() != 0 {
		t.Skip("wants to be root")
	}
	require.NoError(t, os.Chown(path, 12345, 12345))
}
