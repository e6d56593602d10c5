package main

import (
	"bytes"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestMain makes the test's binary the command where a test says so: workers are processes.
func TestMain(m *testing.M) {
	if os.Getenv("AIVM_TEST_COMMAND") != "" {
		main()
	}
	os.Exit(m.Run())
}

// process is a command that runs beside the test.
type process struct {
	*exec.Cmd
	out, errs buffer
	ended     chan error
}

// buffer can be read while it is written.
type buffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (b *buffer) Write(p []byte) (int, error) { b.mu.Lock(); defer b.mu.Unlock(); return b.b.Write(p) }

func (b *buffer) String() string { b.mu.Lock(); defer b.mu.Unlock(); return b.b.String() }

// beside starts a command in a process of its own.
func beside(t *testing.T, args ...string) *process {
	t.Helper()
	p := &process{Cmd: exec.Command(os.Args[0], args...), ended: make(chan error, 1)}
	p.Env = append(os.Environ(), "AIVM_TEST_COMMAND=1")
	p.Stdout, p.Stderr = &p.out, &p.errs
	require.NoError(t, p.Start())
	go func() { p.ended <- p.Wait() }()
	t.Cleanup(func() { _ = p.Process.Kill() })
	return p
}

// longest is how long a test waits for what must happen.
const longest = 4 * time.Minute

// ends waits for the end of a process, which is to be without an error.
func (p *process) ends(t *testing.T) {
	t.Helper()
	select {
	case err := <-p.ended:
		require.NoError(t, err, "%v: %s", p.Args, p.errs.String())
	case <-time.After(longest):
		t.Fatalf("%v goes on for ever: %s", p.Args, p.errs.String())
	}
}

func waitFor(t *testing.T, what string, is func() bool) {
	t.Helper()
	for end := time.Now().Add(longest); !is(); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("never: %s", what)
		}
	}
}

// inBackground starts a command of a page that ends with &: one that says where it listens is up before the next is run.
func inBackground(t *testing.T, args []string) *process {
	t.Helper()
	p := beside(t, args...)
	if args[0] == "cluster" {
		waitFor(t, "the cluster is up", func() bool { return strings.Contains(p.errs.String(), "listens at") })
	}
	return p
}
