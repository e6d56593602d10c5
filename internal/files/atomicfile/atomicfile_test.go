package atomicfile

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWrite(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a")
	require.NoError(t, WriteFile(path, []byte("one"), 0o640))
	requireFiles(t, dir, map[string]string{"a": "one"})
	require.NoError(t, os.Chmod(path, 0o600))
	require.NoError(t, WriteFile(path, []byte("two"), 0o644))
	requireFiles(t, dir, map[string]string{"a": "two"})
	info, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, fs.FileMode(0o600), info.Mode().Perm(), "a file keeps its permissions")
}

func TestWriteErrorLeavesTarget(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a")
	require.NoError(t, WriteFile(path, []byte("old"), 0o644))
	boom := errors.New("boom")
	err := Write(path, 0o644, func(w io.Writer) error {
		_, _ = w.Write([]byte("half"))
		return boom
	})
	require.ErrorIs(t, err, boom)
	requireFiles(t, dir, map[string]string{"a": "old"})

	require.Panics(t, func() {
		_ = Write(path, 0o644, func(io.Writer) error { panic("caller") })
	})
	requireFiles(t, dir, map[string]string{"a": "old"})
}

func TestSymlinkStays(t *testing.T) {
	dir := t.TempDir()
	other := t.TempDir()
	target := filepath.Join(other, "real")
	require.NoError(t, os.WriteFile(target, []byte("old"), 0o644))
	link := filepath.Join(dir, "link")
	require.NoError(t, os.Symlink(target, link))
	require.NoError(t, WriteFile(link, []byte("new"), 0o644))
	requireFiles(t, other, map[string]string{"real": "new"})
	info, err := os.Lstat(link)
	require.NoError(t, err)
	require.NotZero(t, info.Mode()&fs.ModeSymlink)
}

func TestCreateErrors(t *testing.T) {
	dir := t.TempDir()
	require.ErrorContains(t, WriteFile(dir, nil, 0o644), "is a folder, want a file")
	require.ErrorContains(t, WriteFile(filepath.Join(dir, "no", "a"), nil, 0o644), "there is no folder")
	requireFiles(t, dir, map[string]string{})
}

func TestStream(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "log")
	s, err := CreateStream(path, 0o644)
	require.NoError(t, err)
	_, err = s.Write([]byte("row"))
	require.NoError(t, err)
	requireFiles(t, dir, map[string]string{"log.partial": "row"})
	s.Abort()
	requireFiles(t, dir, map[string]string{"log.partial": "row"})

	s, err = CreateStream(path, 0o644)
	require.NoError(t, err)
	_, err = s.Write([]byte("all"))
	require.NoError(t, err)
	require.NoError(t, s.Commit())
	requireFiles(t, dir, map[string]string{"log": "all"})
	require.ErrorIs(t, s.Commit(), fs.ErrClosed)
}

func TestDevices(t *testing.T) {
	if _, err := os.Stat("/dev/full"); err != nil {
		t.Skip("needs /dev/full")
	}
	require.NoError(t, WriteFile("/dev/null", []byte("x"), 0o644))
	require.ErrorContains(t, WriteFile("/dev/full", []byte("x"), 0o644), "no space left")
}

// TestChildren runs this test binary in a child process, which writes 64 KiB to
// the file in ATOMICFILE_CHILD.
func TestChildren(t *testing.T) {
	payload := bytes.Repeat([]byte("0123456789abcdef"), 4096)
	if path := os.Getenv("ATOMICFILE_CHILD"); path != "" {
		if err := WriteFile(path, payload, 0o644); err != nil {
			_, _ = os.Stderr.WriteString(err.Error())
			os.Exit(3)
		}
		os.Exit(0)
	}
	sh, err := exec.LookPath("sh")
	if err != nil {
		t.Skip("needs sh")
	}
	child := func(script, path string) *exec.Cmd {
		cmd := exec.Command(sh, "-c", script, os.Args[0], "-test.run=^TestChildren$")
		cmd.Env = append(os.Environ(), "ATOMICFILE_CHILD="+path)
		return cmd
	}
	t.Run("full disk", func(t *testing.T) { // a file may have 4 blocks, as when 4 are left
		dir := t.TempDir()
		path := filepath.Join(dir, "a")
		out, err := child(`ulimit -f 4; exec "$0" "$@"`, path).CombinedOutput()
		require.Error(t, err)
		require.Contains(t, string(out), "cannot write "+path+": file too large; what was there before, if anything, stays")
		requireFiles(t, dir, map[string]string{})
		require.NoError(t, os.WriteFile(path, []byte("old"), 0o644))
		_, err = child(`ulimit -f 4; exec "$0" "$@"`, path).CombinedOutput()
		require.Error(t, err)
		requireFiles(t, dir, map[string]string{"a": "old"})
	})
	t.Run("stdout", func(t *testing.T) {
		out, err := child(`exec "$0" "$@"`, "/dev/stdout").Output()
		require.NoError(t, err)
		require.Equal(t, payload, out)
	})
	t.Run("stdout appended to a file", func(t *testing.T) {
		dir := t.TempDir()
		path := filepath.Join(dir, "log")
		require.NoError(t, os.WriteFile(path, []byte("head "), 0o644))
		f, err := os.OpenFile(path, os.O_APPEND|os.O_WRONLY, 0)
		require.NoError(t, err)
		defer f.Close()
		cmd := child(`exec "$0" "$@"`, "/dev/stdout")
		cmd.Stdout = f
		require.NoError(t, cmd.Run())
		requireFiles(t, dir, map[string]string{"log": "head " + string(payload)})
	})
}

// requireFiles holds that the folder has exactly these files.
func requireFiles(t *testing.T, dir string, want map[string]string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	got := map[string]string{}
	for _, e := range entries {
		data, err := os.ReadFile(filepath.Join(dir, e.Name()))
		require.NoError(t, err)
		got[e.Name()] = string(data)
	}
	require.Equal(t, want, got)
}
