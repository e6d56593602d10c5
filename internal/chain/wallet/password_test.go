package wallet

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// A password is the first line, whatever ends it; who else can read it is said.
func TestReadPassword(t *testing.T) {
	path := filepath.Join(t.TempDir(), "password")
	for text, want := range map[string]string{"a b\nc\n": "a b", "x\r\n": "x", "no end": "no end", "\n": "", "": ""} {
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		got, shared, err := ReadPassword(path)
		require.Equal(t, want, got)
		require.False(t, shared)
		require.Equal(t, want == "", err != nil, "%q: %v", text, err)
	}
	require.NoError(t, os.WriteFile(path, []byte("x"), 0o600))
	require.NoError(t, os.Chmod(path, 0o640))
	_, shared, err := ReadPassword(path)
	require.NoError(t, err)
	require.True(t, shared)
	_, _, err = ReadPassword(path + ".gone")
	require.ErrorIs(t, err, fs.ErrNotExist)
}
