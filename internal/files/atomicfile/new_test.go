package atomicfile

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWriteNew(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a")
	require.NoError(t, WriteNew(path, []byte("one"), 0o600))
	requireFiles(t, dir, map[string]string{"a": "one"})
	require.ErrorIs(t, WriteNew(path, []byte("two"), 0o600), fs.ErrExist)
	requireFiles(t, dir, map[string]string{"a": "one"})
}

// A file that another process makes between Create and CommitNew stays.
func TestCommitNewLosesARace(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a")
	f, err := Create(path, 0o600)
	require.NoError(t, err)
	defer f.Abort()
	_, err = f.Write([]byte("late"))
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(path, []byte("early"), 0o600))
	require.ErrorIs(t, f.CommitNew(), fs.ErrExist)
	require.ErrorIs(t, f.CommitNew(), fs.ErrClosed)
	requireFiles(t, dir, map[string]string{"a": "early"})
}
