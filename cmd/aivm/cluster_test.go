//go:build unix

package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/cluster/message"
)

// up starts a cluster, and waits until it answers.
func up(t *testing.T, args ...string) *process {
	t.Helper()
	p := beside(t, append([]string{"cluster", "up", "state"}, args...)...)
	waitFor(t, "the cluster is up", func() bool { return strings.Contains(p.errs.String(), "listens at") })
	return p
}

func clusterStatus(t *testing.T) (s message.Status) {
	t.Helper()
	require.NoError(t, json.Unmarshal([]byte(works(t, "cluster", "status", "state", "--json").out), &s))
	return s
}

// provers is how many processes of this folder are at a piece.
func provers(t *testing.T) (n int) {
	t.Helper()
	here, err := os.Getwd()
	require.NoError(t, err)
	list, err := filepath.Glob("/proc/[0-9]*")
	require.NoError(t, err)
	for _, p := range list {
		line, _ := os.ReadFile(filepath.Join(p, "cmdline"))
		cwd, _ := os.Readlink(filepath.Join(p, "cwd"))
		if cwd == here && strings.Contains(string(line), "\x00piece\x00") {
			n++
		}
	}
	return n
}

// Real pieces, real processes: a worker is killed in the middle of a proof, then the coordinator; a worker of the same invitation goes on,
// and the folder verifies.
func TestClusterIsKilled(t *testing.T) {
	if testing.Short() {
		t.Skip("takes half a minute")
	}
	folder(t, lineProject())
	t.Setenv("XDG_CACHE_HOME", keyFolder())
	works(t, "plan", "line.aasm", "--segments", "4", "-o", "plan")
	want := works(t, "run", "line.aasm", "--checkpoint", "plan", "--plot", "none", "--json").object(t)["exact"]

	c := up(t, "--listen", "127.0.0.1:0", "--plan", "plan")
	listen := strings.Fields(strings.SplitAfter(c.errs.String(), "tls://")[1])[0]
	listen = strings.TrimSuffix(listen, ":")
	w := beside(t, "worker", "--join", "state/worker.join", "--memory", "1GiB")
	waitFor(t, "a proof is being made", func() bool {
		s := clusterStatus(t)
		return len(s.Workers) == 1 && len(s.Workers[0].Works) == 1 && provers(t) > 0
	})
	require.NoError(t, w.Process.Signal(syscall.SIGKILL))
	<-w.ended
	waitFor(t, "no proof of the killed worker goes on", func() bool { return provers(t) == 0 })
	lost := time.Now()
	waitFor(t, "its piece waits again", func() bool { s := clusterStatus(t); return s.Jobs[0].Tasks["leased"] == 0 })
	t.Logf("queued again %.1f s after the worker's death was seen", time.Since(lost).Seconds())

	second := beside(t, "worker", "--join", "state/worker.join", "--memory", "1GiB")
	waitFor(t, "one is done", func() bool { s := clusterStatus(t); return s.Jobs[0].Tasks["done"] >= 1 })
	require.NoError(t, c.Process.Signal(syscall.SIGKILL))
	<-c.ended
	c = up(t, "--listen", listen)
	waitFor(t, "all is done", func() bool { return finished(clusterStatus(t)) })
	works(t, "cluster", "drain", "state")
	c.ends(t)
	second.ends(t)
	for _, x := range works(t, "prove", "--plan", "plan", "--json").object(t)["pieces"].([]any) {
		require.Equal(t, "there", x.(map[string]any)["state"])
	}
	s := works(t, "verify", "plan", "--program", "line.aasm", "--json").object(t)["statement"].(map[string]any)
	require.Equal(t, want, s["exact"])
}

// prove --workers does what prove does, and Ctrl-C lets it end what it is at.
func TestProveWithWorkers(t *testing.T) {
	files := lineProject()
	folder(t, files)
	t.Setenv("XDG_CACHE_HOME", keyFolder())
	t.Setenv("AIVM_TEST_COMMAND", "1")
	works(t, "plan", "line.aasm", "--segments", "2", "-o", "plan")
	none := works(t, "prove", "--plan", "plan", "--workers", "1", "--json").object(t)
	require.EqualValues(t, 2, none["missing"], "nothing is run yet")
	works(t, "run", "line.aasm", "--checkpoint", "plan", "--plot", "none")
	mistakes(t, []struct{ args, want string }{
		{"prove --plan plan --workers -1", "want 1 or more"},
		{"prove line.aasm --workers 2", "--workers is for --plan"},
		{"prove --plan plan --workers 2 --piece 1", "--piece does not go with --plan"},
		{"prove --plan plan --workers 2 --memory 1MiB", "take fewer workers, or plan smaller pieces"},
		{"worker --join none.join", "none.join"},
		{"worker --join tls://localhost:1", "wants --creds FILE"},
		{"worker --join plan/cluster/worker.join --creds x", "--creds goes with an address"},
		{"worker --join plan/plan.json", "want an invitation to a cluster"},
		{"cluster status none", "want the folder of a cluster"},
		{"cluster up state --listen nowhere", "want host:port"},
		{"cluster up state --listen 0.0.0.0:0", "workers need a name for this machine"},
		{"cluster up state --ca x", "--ca and --replicas are for --nats"},
		{"cluster up state --nats http://localhost", "want tls://host:port"},
		{"piece", "this command is for aivm worker"},
	})

	p := beside(t, "prove", "--plan", "plan", "--workers", "1")
	waitFor(t, "a proof is being made", func() bool { return provers(t) > 0 })
	require.NoError(t, p.Process.Signal(os.Interrupt))
	err := <-p.ended
	require.ErrorContains(t, err, strconv.Itoa(exitInterrupted), p.errs.String())
	require.Contains(t, p.errs.String(), "draining")
	proofs, err := filepath.Glob("plan/proofs/*.proof")
	require.NoError(t, err)
	require.NotEmpty(t, proofs, "what was being proven is there")
	waitFor(t, "nothing goes on", func() bool { return provers(t) == 0 })

	all := works(t, "prove", "--plan", "plan", "--workers", "2", "--json").object(t)
	require.Zero(t, all["missing"])
	require.Equal(t, "there", all["pieces"].([]any)[0].(map[string]any)["state"])
	works(t, "verify", "plan", "--program", "line.aasm")
}
