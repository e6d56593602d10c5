package seal

import (
	"bytes"
	"io/fs"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

// Files are all written or none, for their owner alone once opened, and none is overwritten.
func TestFiles(t *testing.T) {
	t.Chdir(t.TempDir())
	to, keys := newKeys(t, false)
	_, others := newKeys(t, false)
	for _, name := range []string{"a", "b"} {
		require.NoError(t, os.WriteFile(name, []byte("data of "+name), 0o644))
	}
	names, err := (&Files{}).Seal([]string{"a", "b"}, to, false)
	require.NoError(t, err)
	require.Equal(t, []string{"a.age", "b.age"}, names)
	_, err = (&Files{}).Seal([]string{"a"}, to, false)
	require.ErrorContains(t, err, "not overwritten")
	_, err = (&Files{}).Open([]string{"a.age"}, keys)
	require.ErrorContains(t, err, "not overwritten")

	for _, name := range []string{"a", "b"} {
		require.NoError(t, os.Remove(name))
	}
	b, err := os.ReadFile("b.age")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile("b.age", b[:len(b)-1], 0o644))
	_, err = (&Files{}).Open([]string{"a.age", "b.age"}, keys)
	require.ErrorIs(t, err, ErrDamaged)
	_, err = (&Files{}).Open([]string{"a.age"}, others)
	require.ErrorIs(t, err, ErrKey)
	require.NoFileExists(t, "a", "not one without the other")
	require.NoError(t, os.WriteFile("b.age", b, 0o644))
	names, err = (&Files{}).Open([]string{"a.age", "b.age"}, keys)
	require.NoError(t, err)
	require.Equal(t, []string{"a", "b"}, names)
	info, err := os.Stat("a")
	require.NoError(t, err)
	require.Equal(t, fs.FileMode(0o600), info.Mode().Perm())
}

// Standard output has the whole plaintext or nothing of it.
func TestFilesThroughStandard(t *testing.T) {
	to, keys := newKeys(t, false)
	var sealed, plain bytes.Buffer
	names, err := (&Files{In: bytes.NewReader([]byte("data")), Out: &sealed}).Seal([]string{Standard}, to, true)
	require.NoError(t, err)
	require.Empty(t, names)
	cut := bytes.NewReader(sealed.Bytes()[:sealed.Len()/2])
	_, err = (&Files{In: cut, Out: &plain}).Open([]string{Standard}, keys)
	require.Error(t, err)
	require.Zero(t, plain.Len())
	_, err = (&Files{In: &sealed, Out: &plain}).Open([]string{Standard}, keys)
	require.NoError(t, err)
	require.Equal(t, "data", plain.String())
}
