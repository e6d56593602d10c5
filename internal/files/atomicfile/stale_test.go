//go:build unix

package atomicfile

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A write removes what killed processes left of the same target, and nothing else.
func TestStaleFilesAreRemoved(t *testing.T) {
	dir := t.TempDir()
	put := func(name string, age time.Duration) string {
		path := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(path, []byte("half"), 0o600))
		old := time.Now().Add(-age)
		require.NoError(t, os.Chtimes(path, old, old))
		return path
	}
	want := map[string]string{"a": "new"}
	for _, name := range []string{"a.ABCDEFGHI1.aivm-tmp", "a.ABCDEFGHI.aivm-tmp", "a.ABCDEFGHIJ.tmp", "b.ABCDEFGHIJ.aivm-tmp", "a.b.ABCDEFGHIJ.aivm-tmp", "a.abcdefghij.aivm-tmp", "ABCDEFGHIJ.aivm-tmp"} {
		put(name, time.Hour)
		want[name] = "half" // not of this target, or not a name of ours
	}
	put("a.YYYYYYYYYY.aivm-tmp", time.Second)
	want["a.YYYYYYYYYY.aivm-tmp"] = "half" // its writer may not have locked it yet
	held, err := os.Open(put("a.LLLLLLLLLL.aivm-tmp", time.Hour))
	require.NoError(t, err)
	defer held.Close()
	hold(held)
	want["a.LLLLLLLLLL.aivm-tmp"] = "half" // its writer lives
	require.NoError(t, os.Symlink(filepath.Join(dir, "b.ABCDEFGHIJ.aivm-tmp"), filepath.Join(dir, "a.SSSSSSSSSS.aivm-tmp")))
	want["a.SSSSSSSSSS.aivm-tmp"] = "half" // a link
	put("a.ZZZZZZZZZ2.aivm-tmp", time.Hour)
	put("a.ABCDEFGHIJ.aivm-tmp", time.Hour)

	require.NoError(t, WriteFile(filepath.Join(dir, "a"), []byte("new"), 0o644))
	requireFiles(t, dir, want)
}

// What is being written is locked: another process leaves it, however long it takes.
func TestWriterIsNotStale(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a")
	f, err := Create(path, 0o644)
	require.NoError(t, err)
	_, err = f.Write([]byte("slow"))
	require.NoError(t, err)
	old := time.Now().Add(-time.Hour)
	require.NoError(t, os.Chtimes(f.Name(), old, old))
	require.NoError(t, WriteFile(path, []byte("fast"), 0o644))
	require.NoError(t, f.Commit())
	requireFiles(t, filepath.Dir(path), map[string]string{"a": "slow"})
}

func TestAbandonAll(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a"), []byte("old"), 0o644))
	f, err := Create(filepath.Join(dir, "a"), 0o644)
	require.NoError(t, err)
	s, err := CreateStream(filepath.Join(dir, "log"), 0o644)
	require.NoError(t, err)
	AbandonAll()
	requireFiles(t, dir, map[string]string{"a": "old", "log.partial": ""})
	require.Error(t, f.Commit())
	require.NoError(t, s.Commit())
	requireFiles(t, dir, map[string]string{"a": "old", "log": ""})
}

// A process that is killed while it writes leaves a file that the next write removes.
func TestKilled(t *testing.T) {
	if path := os.Getenv("ATOMICFILE_KILLED"); path != "" {
		f, err := Create(path, 0o644)
		if err == nil {
			_, err = f.Write([]byte("half"))
		}
		fmt.Println("written", err)
		time.Sleep(time.Minute)
		os.Exit(4)
	}
	dir := t.TempDir()
	path := filepath.Join(dir, "a")
	require.NoError(t, os.WriteFile(path, []byte("old"), 0o644))
	cmd := exec.Command(os.Args[0], "-test.run=^TestKilled$")
	cmd.Env = append(os.Environ(), "ATOMICFILE_KILLED="+path)
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	line := make([]byte, len("written <nil>"))
	_, err = out.Read(line)
	require.NoError(t, err)
	require.Equal(t, "written <nil>", string(line))
	left := func() (name string) {
		entries, err := os.ReadDir(dir)
		require.NoError(t, err)
		for _, e := range entries {
			if strings.HasSuffix(e.Name(), tempSuffix) {
				name = e.Name()
			}
		}
		return name
	}
	old := time.Now().Add(-time.Hour)
	require.NoError(t, os.Chtimes(filepath.Join(dir, left()), old, old))
	require.NoError(t, WriteFile(path, []byte("new"), 0o644))
	require.NotEmpty(t, left(), "it lives")
	require.NoError(t, cmd.Process.Kill())
	require.Error(t, cmd.Wait())
	require.NoError(t, WriteFile(path, []byte("newer"), 0o644))
	requireFiles(t, dir, map[string]string{"a": "newer"})
}
