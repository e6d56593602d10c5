//go:build unix

package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestSrsNewStops sends signals to a child that makes powers, at several points of its work. It ends soon, says so, and leaves
// neither a half file nor a temporary one.
func TestSrsNewStops(t *testing.T) {
	if args := os.Getenv("AIVM_CHILD"); args != "" {
		os.Args = append([]string{"aivm"}, strings.Fields(args)...)
		main()
	}
	for _, c := range []struct {
		signal os.Signal
		want   int
		after  time.Duration
		args   string
	}{
		{syscall.SIGTERM, exitTerminated, time.Second, "srs new --unsafe -k 24 -o powers.srs"},
		{os.Interrupt, exitInterrupted, 2 * time.Second, "srs new --unsafe -k 24 -o powers.srs"},
		{syscall.SIGTERM, exitTerminated, time.Second, "srs new --unsafe -k 24 -o powers.srs --force"},
	} {
		dir := t.TempDir()
		if strings.Contains(c.args, "--force") {
			require.NoError(t, os.WriteFile(filepath.Join(dir, "powers.srs"), []byte("old"), 0o600))
		}
		var errs bytes.Buffer
		child := exec.Command(os.Args[0], "-test.run=^TestSrsNewStops$")
		child.Dir, child.Stderr = dir, &errs
		child.Env = append(os.Environ(), "AIVM_CHILD="+c.args, "XDG_CACHE_HOME="+t.TempDir())
		require.NoError(t, child.Start())
		time.Sleep(c.after)
		require.NoError(t, child.Process.Signal(c.signal))
		start := time.Now()
		_ = child.Wait()
		require.Equal(t, c.want, child.ProcessState.ExitCode(), errs.String())
		require.Less(t, time.Since(start), 5*time.Second)
		require.Contains(t, errs.String(), "interrupted: no powers were written")
		entries, err := os.ReadDir(dir)
		require.NoError(t, err)
		if !strings.Contains(c.args, "--force") {
			require.Empty(t, entries)
			continue
		}
		require.Len(t, entries, 1)
		b, err := os.ReadFile(filepath.Join(dir, "powers.srs"))
		require.NoError(t, err)
		require.Equal(t, "old", string(b))
	}
}
