package cluster

import (
	"context"
	"math/rand/v2"
	"net/http"
	"os"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/nats-io/nats.go/jetstream"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/cluster/journal"
	"github.com/aivm/aivm/internal/cluster/transport"
)

// Random faults, AIVM_CLUSTER_FAULTS of them and drawn from AIVM_SEED: workers are killed, slow, cut off, and lie; the coordinator is started anew; artifacts
// are damaged; the disk is full. No task is lost, none is done twice, and nothing false counts.
func TestFaults(t *testing.T) {
	faults, seed := 10, uint64(1)
	if s := os.Getenv("AIVM_CLUSTER_FAULTS"); s != "" {
		var err error
		faults, err = strconv.Atoi(s)
		require.NoError(t, err)
	}
	if s := os.Getenv("AIVM_SEED"); s != "" {
		var err error
		seed, err = strconv.ParseUint(s, 10, 64)
		require.NoError(t, err)
	}
	rnd := rand.New(rand.NewPCG(seed, 5))
	h := newHashing(t, 2*faults+10)
	r := newRig(t, h)
	f := &faulty{r: r, h: h, rnd: rnd, drawn: map[string]int{}}
	id := r.add(h, "normal")
	for range 3 {
		f.worker("")
	}
	for range faults {
		f.fault()
		time.Sleep(time.Duration(rnd.IntN(60)) * time.Millisecond)
	}
	f.heal()
	r.finished(id, h)
	j := r.job(id)
	require.Equal(t, h.n, j.Count(journal.Done), "none is lost")
	for i := range h.n {
		require.Equal(t, 1, h.kept[i], "task %d was done once", i)
	}
	t.Logf("seed %d: %v", seed, f.drawn)
}

// faulty makes faults.
type faulty struct {
	r       *rig
	h       *hashing
	rnd     *rand.Rand
	members []*member
	proxies []*proxy
	drawn   map[string]int
}

// worker starts a worker, which takes its time.
func (f *faulty) worker(address string) {
	delay := time.Duration(f.rnd.IntN(30)) * time.Millisecond
	f.members = append(f.members, f.r.worker(&hands{before: func(ctx context.Context, _ int) (string, error) {
		select {
		case <-time.After(delay):
		case <-ctx.Done():
		}
		return "", ctx.Err()
	}}, address))
}

func (f *faulty) fault() {
	for len(f.members) > 8 { // this process has them all
		f.members[0].kill()
		f.members = f.members[1:]
	}
	kinds := []string{"kill", "restart", "cut", "mend", "lie", "slow", "full", "damage"}
	kind := kinds[f.rnd.IntN(len(kinds))]
	f.drawn[kind]++
	switch kind {
	case "kill":
		i := f.rnd.IntN(len(f.members))
		f.members[i].kill()
		f.members = append(f.members[:i], f.members[i+1:]...)
		f.worker("")
	case "restart":
		f.r.restart()
	case "cut":
		p := newProxy(f.r.t, f.r.listen)
		f.proxies = append(f.proxies, p)
		f.worker(p.addr())
		if len(f.proxies) > 8 {
			_ = f.proxies[0].l.Close()
			f.proxies = f.proxies[1:]
		}
		time.Sleep(time.Duration(f.rnd.IntN(100)) * time.Millisecond)
		p.set(true)
	case "mend":
		for _, p := range f.proxies {
			p.set(false)
		}
	case "lie":
		n := f.rnd.IntN(f.h.n)
		lie := []string{"false", strings.Repeat("f", 64), f.h.rightOf(f.r.t, n)}[f.rnd.IntN(3)]
		f.members = append(f.members, f.r.worker(&hands{before: func(_ context.Context, i int) (string, error) {
			if i == n {
				return "a lie about itself", nil
			}
			return lie, nil
		}}, ""))
	case "slow": // its leases are lost: it says nothing until it is done
		p := newProxy(f.r.t, f.r.listen)
		f.proxies = append(f.proxies, p)
		f.members = append(f.members, f.r.worker(&hands{before: func(ctx context.Context, _ int) (string, error) {
			p.set(true)
			select {
			case <-time.After(2 * f.r.ttl):
			case <-ctx.Done():
			}
			p.set(false)
			return "", ctx.Err()
		}}, p.addr()))
	case "full":
		f.h.mu.Lock()
		f.h.full++
		f.h.mu.Unlock()
	case "damage":
		f.damage()
	}
}

// damage overwrites an artifact that is in the store just now.
func (f *faulty) damage() {
	js, err := jetstream.New(f.r.up.link.Conn)
	require.NoError(f.r.t, err)
	in, out := transport.Buckets(f.r.up.link.Invitation.Cluster)
	name := []string{in, out}[f.rnd.IntN(2)]
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	bucket, err := js.ObjectStore(ctx, name)
	if err != nil {
		return
	}
	list, err := bucket.List(ctx)
	if err != nil || len(list) == 0 {
		return
	}
	_, _ = bucket.PutBytes(ctx, list[f.rnd.IntN(len(list))].Name, []byte("damaged"))
}

// heal ends all faults.
func (f *faulty) heal() {
	for _, p := range f.proxies {
		p.set(false)
	}
	f.worker("")
	f.worker("")
}

// open is how many files this process has, or -1 if the system does not say.
func open() int {
	list, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		return -1
	}
	return len(list)
}

// A thousand tasks, many restarts of workers: when all is closed, no goroutine, file or artifact is left.
func TestNothingLeaks(t *testing.T) {
	n := 1000
	if testing.Short() {
		n = 100
	}
	goroutines, files := runtime.NumGoroutine(), open()
	h := newHashing(t, n)
	r := newRig(t, h)
	id := r.add(h, "normal")
	var members []*member
	for range 4 {
		members = append(members, r.worker(&hands{}, ""))
	}
	start := time.Now()
	r.finished(id, h)
	t.Logf("%d tasks: %.1f ms each, journal %d bytes each", n, float64(time.Since(start).Milliseconds())/float64(n), r.journalBytes()/n)
	for _, m := range members {
		m.Drain()
		require.NoError(t, <-m.done)
	}
	js, err := jetstream.New(r.up.link.Conn)
	require.NoError(t, err)
	in, out := transport.Buckets(r.up.link.Invitation.Cluster)
	for _, name := range []string{in, out} {
		bucket, err := js.ObjectStore(context.Background(), name)
		require.NoError(t, err)
		r.until("the store is empty", func() bool {
			list, err := bucket.List(context.Background())
			return err != nil && len(list) == 0
		})
	}
	require.NoError(t, r.up.Close())
	r.up = nil
	for end := time.Now().Add(patience); runtime.NumGoroutine() > goroutines+5 || open() > files+5; time.Sleep(50 * time.Millisecond) {
		if time.Now().After(end) {
			buf := make([]byte, 1<<20)
			t.Fatalf("%d goroutines, were %d; %d files, were %d\n%s", runtime.NumGoroutine(), goroutines, open(), files, buf[:runtime.Stack(buf, true)])
		}
	}
}

func (r *rig) journalBytes() int {
	info, err := os.Stat(r.folder.Journal() + "/journal.log")
	require.NoError(r.t, err)
	return int(info.Size())
}

// get is the answer of the metrics' server.
func (r *rig) get(path string) (int, string) {
	r.t.Helper()
	a, err := http.Get("http://" + r.up.HTTP + path)
	require.NoError(r.t, err)
	defer a.Body.Close()
	return a.StatusCode, readAll(r.t, a)
}
