package cluster

import (
	"context"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/cluster/journal"
	"github.com/aivm/aivm/internal/cluster/worker"
)

// held are hands that hold their first task until they may go on, or are stopped.
func held() (h *hands, at chan int, goOn chan struct{}) {
	at, goOn = make(chan int, 100), make(chan struct{})
	return &hands{before: func(ctx context.Context, i int) (string, error) {
		at <- i
		select {
		case <-goOn:
			return "", nil
		case <-ctx.Done():
			return "", ctx.Err()
		}
	}}, at, goOn
}

func receive(t *testing.T, at chan int) int {
	t.Helper()
	select {
	case i := <-at:
		return i
	case <-time.After(patience):
		t.Fatal("no worker has a task")
		return 0
	}
}

// Several workers do several jobs; then ports and folders are free.
func TestJobs(t *testing.T) {
	a, b := newHashing(t, 8), newHashing(t, 3)
	r := newRig(t, a, b)
	ids := []string{r.add(a, "normal"), r.add(b, "high")}
	members := []*member{r.worker(&hands{}, ""), r.worker(&hands{}, ""), r.worker(&hands{}, "")}
	r.finished(ids[0], a)
	r.finished(ids[1], b)
	for _, h := range []*hashing{a, b} {
		for i := range h.n {
			require.Equal(t, 1, h.kept[i])
		}
	}
	require.Equal(t, ids[0], r.add(a, "normal"), "added again it is done")
	j := r.job(ids[0])
	require.Equal(t, 8, j.Count(journal.Done))
	require.NoError(t, r.up.Alive())
	require.NoError(t, r.up.Ready())

	require.NoError(t, r.up.Drain(context.Background()))
	require.ErrorContains(t, r.up.Ready(), "draining")
	for _, m := range members {
		require.NoError(t, <-m.done, "workers hear that they may go")
	}
	left, err := os.ReadDir(r.folder.Sealed())
	require.NoError(t, err)
	require.Empty(t, left)
	require.NoError(t, r.up.Close())
	l, err := net.Listen("tcp", r.listen)
	require.NoError(t, err, "the port is free")
	require.NoError(t, l.Close())
	r.up = nil
}

// The tasks of a worker that dies go to another one.
func TestWorkerDies(t *testing.T) {
	h := newHashing(t, 3)
	r := newRig(t, h)
	id := r.add(h, "normal")
	lost, at, _ := held()
	dead := r.worker(lost, "")
	i := receive(t, at)
	dead.kill()
	<-dead.done
	other := r.worker(&hands{}, "")
	r.finished(id, h)
	j := r.job(id)
	require.Equal(t, other.ID(), j.Tasks[i].By)
	require.Equal(t, 1, j.Tasks[i].Lost)
	require.Len(t, j.Tasks[i].Leases, 2)
	require.Less(t, j.Tasks[i].Leases[0].Token, j.Tasks[i].Leases[1].Token)
}

// A coordinator that is gone for a while in the middle loses nothing; what workers do meanwhile counts, by the leases that they have.
func TestCoordinatorRestarts(t *testing.T) {
	h := newHashing(t, 50)
	r := newRig(t, h)
	id := r.add(h, "normal")
	slow, at, goOn := held()
	holder := r.worker(slow, "")
	i := receive(t, at)
	for range 2 {
		r.worker(&hands{}, "")
	}
	for _, n := range []int{5, 15, 30} {
		r.until(fmt.Sprint(n, " done"), func() bool { j := r.job(id); return j.Count(journal.Done) >= n })
		r.restart()
	}
	j := r.job(id)
	token := j.Tasks[i].Leases[0].Token
	if j.Tasks[i].Status == journal.Leased && len(j.Tasks[i].Leases) == 1 {
		close(goOn)
		r.finished(id, h)
		j = r.job(id)
		require.Equal(t, token, j.Tasks[i].Leases[0].Token)
		require.Equal(t, holder.ID(), j.Tasks[i].By, "the lease outlives the coordinator")
	} else { // a loaded machine: the lease was lost, and whoever was first counts
		close(goOn)
		r.finished(id, h)
	}
	r.restart()
	j = r.job(id)
	require.Equal(t, 50, j.Count(journal.Done))
}

// A result that is in the folder counts though the journal does not know of it, and one that is gone is made again.
func TestFolderAndJournal(t *testing.T) {
	h := newHashing(t, 3)
	in, err := os.ReadFile(h.in(1))
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(h.out(1), []byte(answer(string(in)+"secret of all")), 0o600))
	require.NoError(t, os.WriteFile(h.out(2), []byte("something else"), 0o600))
	h.absent[0] = true
	r := newRig(t, h)
	id := r.add(h, "normal")
	require.Equal(t, journal.Done, r.job(id).Tasks[1].Status)
	require.Equal(t, journal.Waiting, r.job(id).Tasks[0].Status)
	r.worker(&hands{}, "")
	r.until("all but one", func() bool { j := r.job(id); return j.Count(journal.Done) == 2 })
	h.mu.Lock()
	delete(h.absent, 0)
	h.mu.Unlock()
	r.finished(id, h)
	require.Zero(t, h.kept[1])

	require.NoError(t, os.Remove(h.out(0)))
	r.restart()
	require.NotEqual(t, journal.Done, r.job(id).Tasks[0].Status)
	r.finished(id, h)
}

// What waits is cancelled at once, what is being done stops, what is done stays; the job can be taken up again.
func TestCancel(t *testing.T) {
	h := newHashing(t, 5)
	r := newRig(t, h)
	id := r.add(h, "normal")
	var first atomic.Bool
	hold, at, goOn := held()
	wait := hold.before
	hold.before = func(ctx context.Context, i int) (string, error) {
		if first.CompareAndSwap(false, true) {
			return "", nil
		}
		return wait(ctx, i)
	}
	m := r.worker(hold, "")
	i := receive(t, at)
	n, err := r.up.Cancel(id, []int{4})
	require.NoError(t, err)
	require.Equal(t, 1, n)
	n, err = r.up.Cancel(id, nil)
	require.NoError(t, err)
	require.Equal(t, 3, n)
	j := r.job(id)
	require.Equal(t, 1, j.Count(journal.Done))
	require.Equal(t, journal.Cancelled, j.Tasks[i].Status)
	r.until("the worker is free", func() bool {
		for _, w := range r.up.Status().Workers {
			if w.ID == m.ID() {
				return len(w.Works) == 0
			}
		}
		return false
	})
	_, err = r.up.Cancel("none", nil)
	require.ErrorContains(t, err, `there is no job "none"`)
	_, err = r.up.Cancel(id, []int{5})
	require.ErrorContains(t, err, "the job has tasks 1 to 5")
	close(goOn)
	require.Equal(t, id, r.add(h, "normal"))
	r.finished(id, h)
	require.Equal(t, 1, h.kept[0], "what was done is not done again")
}

// A cluster that drains finishes what is being done, and gives nothing more; workers that drain do so too.
func TestDrain(t *testing.T) {
	h := newHashing(t, 6)
	r := newRig(t, h)
	id := r.add(h, "normal")
	hold, at, goOn := held()
	m := r.worker(hold, "")
	i := receive(t, at)
	m.Drain()
	close(goOn)
	require.NoError(t, <-m.done)
	require.Equal(t, journal.Done, r.job(id).Tasks[i].Status)

	hold, at, goOn = held()
	m = r.worker(hold, "")
	i = receive(t, at)
	drained := make(chan error, 1)
	go func() { drained <- r.up.Drain(context.Background()) }()
	r.until("draining", r.up.Draining)
	_, err := r.up.Add(h.dir, "normal", "")
	require.ErrorContains(t, err, "draining")
	select {
	case <-drained:
		t.Fatal("drained while a task is held")
	default:
	}
	close(goOn)
	require.NoError(t, <-drained)
	require.NoError(t, <-m.done)
	j := r.job(id)
	require.Equal(t, journal.Done, j.Tasks[i].Status)
	require.Equal(t, 2, j.Count(journal.Done))
	require.Equal(t, 4, j.Count(journal.Pending))
	r.restart()
	r.worker(&hands{}, "")
	r.finished(id, h)
}

// A task that fails is tried again by whoever is next, a few times; one that says that it is no use is not.
func TestFailures(t *testing.T) {
	h := newHashing(t, 3)
	r := newRig(t, h)
	id := r.add(h, "normal")
	var mu sync.Mutex
	tries := map[int]int{}
	r.worker(&hands{before: func(_ context.Context, i int) (string, error) {
		mu.Lock()
		defer mu.Unlock()
		tries[i]++
		switch {
		case i == 0 && tries[i] < 3:
			return "", fmt.Errorf("out of luck")
		case i == 1:
			return "", fmt.Errorf("%w: broken", worker.ErrFinal)
		case i == 2:
			return "", fmt.Errorf("always")
		}
		return "", nil
	}}, "")
	r.until("all final", func() bool { j := r.job(id); return j.Count(journal.Done)+j.Count(journal.Failed) == 3 })
	j := r.job(id)
	require.Equal(t, []journal.Status{journal.Done, journal.Failed, journal.Failed}, []journal.Status{j.Tasks[0].Status, j.Tasks[1].Status, j.Tasks[2].Status})
	require.Equal(t, map[int]int{0: 3, 1: 1, 2: 3}, tries)
	require.Contains(t, j.Tasks[1].Error, "broken")
	require.Equal(t, journal.Failed, j.Status())
}

// A full disk where results go is waited for.
func TestFullDisk(t *testing.T) {
	h := newHashing(t, 2)
	h.full = 3
	r := newRig(t, h)
	id := r.add(h, "normal")
	r.worker(&hands{}, "")
	r.finished(id, h)
	j := r.job(id)
	require.Zero(t, j.Tasks[0].Errors+j.Tasks[1].Errors)
}

// Memory: tasks of a worker need together no more than it offers, and what nobody offers stays.
func TestMemory(t *testing.T) {
	h := newHashing(t, 4)
	h.bytes = func(i int) int64 { return []int64{65 << 20, 40 << 20, 30 << 20, 1 << 20}[i] }
	r := newRig(t, h)
	id := r.add(h, "normal")
	r.worker(&hands{}, "")
	r.until("three done", func() bool { j := r.job(id); return j.Count(journal.Done) == 3 })
	require.Equal(t, journal.Pending, r.job(id).Tasks[0].Status)
}

// The folder of a worker that was killed is removed by the next one.
func TestScratchOfTheDead(t *testing.T) {
	h := newHashing(t, 1)
	r := newRig(t, h)
	parent := t.TempDir()
	dead := filepath.Join(parent, "aivm-worker-123")
	require.NoError(t, os.MkdirAll(filepath.Join(dead, "task-1"), 0o700))
	require.NoError(t, os.WriteFile(filepath.Join(dead, "lock"), nil, 0o600))
	hold, at, goOn := held()
	m := r.workerIn(hold, parent)
	id := r.add(h, "normal")
	receive(t, at)
	require.NoDirExists(t, dead)
	list, err := os.ReadDir(parent)
	require.NoError(t, err)
	require.Len(t, list, 1)
	other := r.workerIn(&hands{}, parent)
	close(goOn)
	r.finished(id, h)
	m.Drain()
	other.Drain()
	require.NoError(t, <-m.done)
	require.NoError(t, <-other.done)
	list, err = os.ReadDir(parent)
	require.NoError(t, err)
	require.Empty(t, list)
}
