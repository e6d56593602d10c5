//go:build unix

package main

import (
	"crypto/sha256"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// killed runs the command in a process of its own, which is killed after some time, if it is not done by then.
func killed(t *testing.T, after time.Duration, args ...string) (done bool) {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^TestKilled$")
	cmd.Env = append(os.Environ(), "AIVM_TEST_ARGS="+strings.Join(args, "\n"))
	require.NoError(t, cmd.Start())
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	select {
	case err := <-ended:
		require.NoError(t, err, args)
		return true
	case <-time.After(after):
		require.NoError(t, cmd.Process.Kill())
		<-ended
		return false
	}
}

// hashes are those of the files of a pattern.
func hashes(t *testing.T, pattern string) map[string][32]byte {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	require.NoError(t, err)
	sums := map[string][32]byte{}
	for _, p := range paths {
		b, err := os.ReadFile(p)
		require.NoError(t, err)
		sums[p] = sha256.Sum256(b)
	}
	return sums
}

// A run and its proofs are killed at any moment, many times: what is there stays as it is, and the next call goes on. In the end all
// is as if nothing had happened.
func TestKilled(t *testing.T) {
	if args := os.Getenv("AIVM_TEST_ARGS"); args != "" {
		os.Args = append([]string{"aivm"}, strings.Split(args, "\n")...)
		main()
	}
	if testing.Short() {
		t.Skip("takes a minute")
	}
	files := lineProject()
	files["line.aasm"] = strings.Replace(files["line.aasm"], "steps = 5", "steps = 4000", 1)
	folder(t, files)
	t.Setenv("XDG_CACHE_HOME", keyFolder())
	want := works(t, "run", "line.aasm", "--plot", "none", "--metrics", "uncut.csv", "--json").object(t)["exact"]
	works(t, "plan", "line.aasm", "--segments", "8", "-o", "plan")

	r := rand.New(rand.NewPCG(3, 5))
	stays := func(pattern string, do func()) {
		before := hashes(t, pattern)
		do()
		after := hashes(t, pattern)
		for path, sum := range before {
			require.Equal(t, sum, after[path], "%s is another", path)
		}
	}
	kills := 0
	try := func(least time.Duration, args ...string) {
		stays("plan/*/*.opening", func() {
			stays("plan/proofs/*.proof", func() {
				if !killed(t, least+time.Duration(r.IntN(1500))*time.Millisecond, args...) {
					kills++
				}
			})
		})
	}
	for range 6 {
		try(0, "run", "line.aasm", "--checkpoint", "plan", "--plot", "none")
	}
	res := works(t, "run", "line.aasm", "--checkpoint", "plan", "--plot", "none", "--metrics", "cut.csv", "--json").object(t)
	require.Equal(t, want, res["exact"])
	require.Equal(t, hashes(t, "uncut.csv")["uncut.csv"], hashes(t, "cut.csv")["cut.csv"])
	require.Equal(t, want, works(t, "run", "--resume", "plan", "--plot", "none", "--json").object(t)["exact"])
	for range 8 {
		try(200*time.Millisecond, "prove", "--plan", "plan")
	}
	require.Positive(t, kills, "every process was faster than its end")
	t.Logf("%d kills", kills)
	stays("plan/proofs/*.proof", func() { works(t, "prove", "--plan", "plan") })
	again := works(t, "prove", "--plan", "plan", "--json").object(t)
	require.Zero(t, again["missing"])
	for _, p := range again["pieces"].([]any) {
		require.Equal(t, "there", p.(map[string]any)["state"])
	}
	s := works(t, "verify", "plan", "--program", "line.aasm", "--json").object(t)["statement"].(map[string]any)
	require.Equal(t, want, s["exact"])
}
