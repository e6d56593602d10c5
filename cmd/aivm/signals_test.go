//go:build unix

package main

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/spf13/cobra"
	"github.com/stretchr/testify/require"
)

// signalled runs the command in a process of its own, which gets the signal once ready says so, and is its exit code.
func signalled(t *testing.T, s syscall.Signal, ready func(stdin io.Writer, errs *bufio.Reader), args ...string) (code int, out string) {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^TestSignals$")
	cmd.Env = append(os.Environ(), "AIVM_TEST_ARGS="+strings.Join(args, "\n"))
	stdin, err := cmd.StdinPipe()
	require.NoError(t, err)
	errs, err := cmd.StderrPipe()
	require.NoError(t, err)
	var b strings.Builder
	cmd.Stdout = &b
	require.NoError(t, cmd.Start())
	r := bufio.NewReader(errs)
	ready(stdin, r)
	require.NoError(t, cmd.Process.Signal(s))
	_, err = io.Copy(io.Discard, r)
	require.NoError(t, err)
	_ = cmd.Wait()
	return cmd.ProcessState.ExitCode(), b.String()
}

// Ctrl-C and SIGTERM stop every command, also one that waits for its input, and leave nothing half done.
func TestSignals(t *testing.T) {
	if args := os.Getenv("AIVM_TEST_ARGS"); args != "" {
		os.Args = append([]string{"aivm"}, strings.Split(args, "\n")...)
		main()
	}
	folder(t, map[string]string{"x.age": "old"})
	to := works(t, "data", "keygen", "-o", "key", "--json").object(t)["recipient"].(string)
	require.NoError(t, os.Remove("x.age"))
	for s, want := range map[syscall.Signal]int{syscall.SIGINT: exitInterrupted, syscall.SIGTERM: exitTerminated} {
		code, out := signalled(t, s, func(stdin io.Writer, errs *bufio.Reader) {
			// More than the pipe holds: when this returns, the command reads, and writes its temporary file.
			_, err := stdin.Write(make([]byte, 1<<20))
			require.NoError(t, err)
		}, "data", "seal", "-", "--to", to, "-o", "x.age", "--json")
		require.Equal(t, want, code)
		var f failure
		require.NoError(t, json.Unmarshal([]byte(out), &f), out)
		require.Equal(t, want, f.ExitCode)
		left, err := filepath.Glob("x.age*")
		require.NoError(t, err)
		require.Empty(t, left)
	}
	code, _ := signalled(t, syscall.SIGTERM, func(_ io.Writer, errs *bufio.Reader) {
		_, err := errs.ReadString('\n')
		require.NoError(t, err)
	}, "devnet", "0x00000000000000000000000000000000000000aa", "--port", freePortText(t))
	require.Equal(t, exitOK, code, "that is how a chain ends")
}

func freePortText(t *testing.T) string {
	t.Helper()
	b, err := json.Marshal(freePort(t))
	require.NoError(t, err)
	return string(b)
}

// Commands that are given up at once exist, and an ended context stops them.
func TestAtOnce(t *testing.T) {
	found := map[string]bool{}
	var walk func(*cobra.Command)
	walk = func(c *cobra.Command) {
		found[c.CommandPath()] = true
		for _, sub := range c.Commands() {
			walk(sub)
		}
	}
	walk((&app{}).root())
	for path := range atOnce {
		require.True(t, found[path], path)
	}
	ctx, cancel := context.WithCancelCause(t.Context())
	cancel(stopSignal{syscall.SIGTERM})
	require.Equal(t, exitTerminated, invokeWith(t, ctx, "", "check", "none.aasm").code)
	ctx, stop := context.WithCancel(t.Context())
	stop()
	require.Equal(t, exitInterrupted, invokeWith(t, ctx, "", "check", "none.aasm").code)
}
