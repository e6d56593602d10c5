package cluster

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/cluster/artifact"
	"github.com/aivm/aivm/internal/cluster/coordinator"
	"github.com/aivm/aivm/internal/cluster/journal"
	"github.com/aivm/aivm/internal/cluster/transport"
	"github.com/aivm/aivm/internal/cluster/worker"
)

// The work of these tests is small so that what is around it counts: a task is a secret text, its result the hash of the text, and
// the verification computes the hash again. internal/cluster/pieces and cmd/aivm prove real pieces.

// hashing is such a job.
type hashing struct {
	dir string
	n   int

	mu     sync.Mutex
	kept   map[int]int // how often a result was taken
	full   int         // so many results find the disk full
	bytes  func(i int) int64
	absent map[int]bool // inputs that are not there yet
}

func answer(secret string) string { return fmt.Sprintf("%x", sha256.Sum256([]byte("answer "+secret))) }

func (h *hashing) in(i int) string  { return filepath.Join(h.dir, fmt.Sprintf("in-%d", i)) }
func (h *hashing) out(i int) string { return filepath.Join(h.dir, fmt.Sprintf("out-%d", i)) }

func newHashing(t *testing.T, n int) *hashing {
	t.Helper()
	h := &hashing{dir: t.TempDir(), n: n, kept: map[int]int{}, absent: map[int]bool{}}
	for i := range n {
		require.NoError(t, os.WriteFile(h.in(i), fmt.Appendf(nil, "secret %s %d", filepath.Base(h.dir), i), 0o600))
	}
	require.NoError(t, os.WriteFile(filepath.Join(h.dir, "common"), []byte("secret of all"), 0o600))
	return h
}

func (h *hashing) Tasks() []journal.Task {
	list := make([]journal.Task, h.n)
	for i := range list {
		list[i] = journal.Task{Name: fmt.Sprintf("task %d", i), Bytes: 1 << 20, Seconds: 1}
		if h.bytes != nil {
			list[i].Bytes = h.bytes(i)
		}
	}
	return list
}

func (h *hashing) State(i int) (coordinator.State, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.absent[i] {
		return coordinator.Waits, nil
	}
	if b, err := os.ReadFile(h.out(i)); err == nil && h.right(i, b) == nil {
		return coordinator.There, nil
	}
	return coordinator.Ready, nil
}

func (h *hashing) Inputs(i int) ([]coordinator.Input, error) {
	return []coordinator.Input{{Name: "sub/in", Path: h.in(i)}, {Name: "common", Path: filepath.Join(h.dir, "common"), Shared: true}}, nil
}

func (h *hashing) right(i int, b []byte) error {
	in, err := os.ReadFile(h.in(i))
	if err != nil {
		return err
	}
	if string(b) != answer(string(in)+"secret of all") {
		return fmt.Errorf("%w: it is another hash", coordinator.ErrFalse)
	}
	return nil
}

func (h *hashing) Accept(i int, path string) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.full > 0 {
		h.full--
		return errors.New("no space left on device")
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if err := h.right(i, b); err != nil {
		return err
	}
	h.kept[i]++
	return os.WriteFile(h.out(i), b, 0o600)
}

func (h *hashing) Sum(i int) string {
	sum, err := artifact.SumFile(h.out(i))
	if err != nil {
		return ""
	}
	return sum
}

// hands do hashing. Before is called before the work, with the index of the task, and may change the result or block.
type hands struct {
	before func(ctx context.Context, i int) (result string, err error)
}

func (h *hands) Run(ctx context.Context, t worker.Task) (worker.Done, error) {
	t.Stage("hashing")
	in, err := os.ReadFile(filepath.Join(t.Dir, "sub", "in"))
	if err != nil {
		return worker.Done{}, err
	}
	common, err := os.ReadFile(filepath.Join(t.Dir, "common"))
	if err != nil {
		return worker.Done{}, err
	}
	result := answer(string(in) + string(common))
	if h.before != nil {
		other, err := h.before(ctx, t.Index)
		if err != nil {
			return worker.Done{}, err
		}
		if other != "" {
			result = other
		}
	}
	path := filepath.Join(t.Dir, "out")
	return worker.Done{Path: path, Peak: 1 << 20}, os.WriteFile(path, []byte(result), 0o600)
}

// rig is a cluster for a test.
type rig struct {
	t       *testing.T
	folder  transport.Folder
	jobs    map[string]*hashing
	up      *Cluster
	listen  string
	version string
	logs    io.Writer
	ttl     time.Duration
}

func newRig(t *testing.T, jobs ...*hashing) *rig {
	t.Helper()
	r := &rig{t: t, folder: transport.Folder(t.TempDir()), jobs: map[string]*hashing{}, version: "1", listen: "127.0.0.1:0", logs: io.Discard, ttl: time.Second}
	if os.Getenv("AIVM_CLUSTER_LOG") != "" {
		r.logs = os.Stderr
	}
	for _, h := range jobs {
		r.jobs[h.dir] = h
	}
	r.start()
	t.Cleanup(func() {
		if r.up != nil {
			require.NoError(t, r.up.Close())
		}
	})
	return r
}

func (r *rig) log() *slog.Logger {
	return slog.New(slog.NewTextHandler(r.logs, &slog.HandlerOptions{Level: slog.LevelDebug}))
}

func (r *rig) start() {
	r.t.Helper()
	up, err := Up(context.Background(), Options{
		Folder: r.folder, Version: r.version, Log: r.log(), Listen: r.listen, HTTP: "127.0.0.1:0", Beat: 50 * time.Millisecond, TTL: r.ttl,
		Open: func(dir, _ string) (coordinator.Work, error) {
			if h := r.jobs[dir]; h != nil {
				return h, nil
			}
			return nil, fmt.Errorf("%s has no job", dir)
		},
	})
	require.NoError(r.t, err)
	r.up, r.listen = up, strings.TrimPrefix(up.URLs[0], "tls://")
}

// restart ends the coordinator and its server, and starts others at the same place.
func (r *rig) restart() {
	r.t.Helper()
	require.NoError(r.t, r.up.Close())
	r.start()
}

// add adds a job.
func (r *rig) add(h *hashing, priority string) string {
	r.t.Helper()
	id, err := r.up.Add(h.dir, priority, "")
	require.NoError(r.t, err)
	return id
}

// member is a worker of a rig.
type member struct {
	*worker.Worker
	kill func()
	done chan error
}

// worker starts a worker; address is that of a proxy, or empty.
func (r *rig) worker(h *hands, address string) *member {
	r.t.Helper()
	i, err := transport.ReadInvitation(r.folder.WorkerFile())
	require.NoError(r.t, err)
	if address != "" {
		i.URLs = []string{"tls://" + address}
	}
	return r.invited(h, i, r.version, r.t.TempDir())
}

// workerIn starts a worker with its scratch below a folder.
func (r *rig) workerIn(h *hands, parent string) *member {
	r.t.Helper()
	i, err := transport.ReadInvitation(r.folder.WorkerFile())
	require.NoError(r.t, err)
	return r.invited(h, i, r.version, parent)
}

func (r *rig) invited(h *hands, i *transport.Invitation, version, parent string) *member {
	r.t.Helper()
	w, err := worker.New(worker.Options{Invitation: i, Version: version, Bytes: 64 << 20, Folder: parent, Runner: h, Log: r.log()})
	require.NoError(r.t, err)
	ctx, kill := context.WithCancel(context.Background())
	m := &member{w, kill, make(chan error, 1)}
	ended := make(chan struct{})
	go func() { defer close(ended); m.done <- w.Run(ctx) }()
	r.t.Cleanup(func() { kill(); <-ended })
	return m
}

// patience is how long a test waits for what must happen: no measure of anything.
const patience = 2 * time.Minute

// until waits for something.
func (r *rig) until(what string, is func() bool) {
	r.t.Helper()
	for end := time.Now().Add(patience); !is(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			r.t.Fatalf("never: %s; %+v", what, r.up.Status())
		}
	}
}

// job is a job of the journal.
func (r *rig) job(id string) journal.Job {
	r.t.Helper()
	j, there := r.up.Job(id)
	require.True(r.t, there)
	return j
}

// finished waits until all tasks of a job are done, and holds that each result was taken, and that it is right.
func (r *rig) finished(id string, h *hashing) {
	r.t.Helper()
	r.until("all done", func() bool { j := r.job(id); return j.Count(journal.Done) == h.n })
	h.mu.Lock()
	defer h.mu.Unlock()
	for i := range h.n {
		b, err := os.ReadFile(h.out(i))
		require.NoError(r.t, err)
		require.NoError(r.t, h.right(i, b))
	}
}

// proxy passes bytes on between workers and a server, unless it is cut.
type proxy struct {
	l  net.Listener
	to string

	mu    sync.Mutex
	cut   bool
	conns map[net.Conn]bool
}

func newProxy(t *testing.T, to string) *proxy {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	p := &proxy{l: l, to: to, conns: map[net.Conn]bool{}}
	go p.serve()
	t.Cleanup(func() { _ = l.Close(); p.set(true) })
	return p
}

func (p *proxy) addr() string { return p.l.Addr().String() }

func (p *proxy) serve() {
	for {
		a, err := p.l.Accept()
		if err != nil {
			return
		}
		b, err := net.Dial("tcp", p.to)
		p.mu.Lock()
		if err != nil || p.cut {
			_ = a.Close()
			if err == nil {
				_ = b.Close()
			}
			p.mu.Unlock()
			continue
		}
		p.conns[a], p.conns[b] = true, true
		p.mu.Unlock()
		for _, x := range [][2]net.Conn{{a, b}, {b, a}} {
			go func() {
				_, _ = io.Copy(x[0], x[1])
				_ = x[0].Close()
				_ = x[1].Close()
				p.mu.Lock()
				delete(p.conns, x[0])
				delete(p.conns, x[1])
				p.mu.Unlock()
			}()
		}
	}
}

// set cuts the connections, or lets new ones be made.
func (p *proxy) set(cut bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.cut = cut
	if cut {
		for c := range p.conns {
			_ = c.Close()
		}
	}
}
