package journal

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func job(id string, n int) *Job {
	j := &Job{ID: id, Priority: "normal"}
	for i := range n {
		j.Tasks = append(j.Tasks, Task{Name: fmt.Sprint(i), Status: Pending, Leases: []Lease{}})
	}
	return j
}

func text(t *testing.T, s *State) string {
	b, err := json.Marshal(s)
	require.NoError(t, err)
	return string(b)
}

// story is a journal with every kind of event, and the states between them.
func story(t *testing.T, dir string) (states []string) {
	l, err := Open(dir)
	require.NoError(t, err)
	states = append(states, text(t, &l.State))
	for _, e := range []Event{
		{Kind: AddJob, Add: job("a", 4)},
		{Kind: Grant, Job: "a", Token: 1, Worker: "w"},
		{Kind: Grant, Job: "a", Task: 1, Token: 2, Worker: "x"},
		{Kind: Expire, Job: "a", Token: 1, Worker: "w", Error: "silent"},
		{Kind: Grant, Job: "a", Token: 3, Worker: "x"},
		{Kind: Finish, Job: "a", Token: 1, Worker: "w", Result: "late"},
		{Kind: Reject, Job: "a", Task: 1, Token: 2, Worker: "x", Error: "false"},
		{Kind: Grant, Job: "a", Task: 1, Token: 4, Worker: "w"},
		{Kind: Fail, Job: "a", Task: 1, Token: 4, Worker: "w", Error: "no", Final: true},
		{Kind: Cancel, Job: "a", Task: 2},
		{Kind: Finish, Job: "a", Task: 3, Result: "there"},
		{Kind: Reopen, Job: "a", Task: 3},
		{Kind: Cancel, Job: "a", Task: 3},
		{Kind: DropJob, Job: "a"},
		{Kind: AddJob, Add: job("b", 1)},
	} {
		require.NoError(t, l.Append(e), e)
		states = append(states, text(t, &l.State))
	}
	require.NoError(t, l.Close())
	return states
}

// A journal that was cut off at any byte has all events whose lines are whole, and goes on; one that was changed anywhere else is
// damaged, or has the events before that place if it is the last line.
func TestCutAnywhere(t *testing.T) {
	dir := t.TempDir()
	states := story(t, dir)
	whole, err := os.ReadFile(filepath.Join(dir, "journal.log"))
	require.NoError(t, err)
	cut := t.TempDir()
	path := filepath.Join(cut, "journal.log")
	for n := 0; n <= len(whole); n++ {
		if end := n > 0 && whole[n-1] == '\n' || n < len(whole) && whole[n] == '\n'; !end && n%101 != 0 {
			continue
		}
		require.NoError(t, os.WriteFile(path, whole[:n], 0o600))
		l, err := Open(cut)
		require.NoError(t, err, n)
		lines := bytes.Count(whole[:n], []byte("\n"))
		require.Equal(t, states[lines], text(t, &l.State))
		require.NoError(t, l.Append(Event{Kind: AddJob, Add: job("new", 1)}))
		require.NoError(t, l.Close())
		l, err = Open(cut)
		require.NoError(t, err)
		require.NotNil(t, l.Job("new"))
		require.NoError(t, l.Close())
	}
	last := bytes.LastIndexByte(whole[:len(whole)-1], '\n') + 1
	for n := 0; n < len(whole); n += 17 {
		if n == last-1 {
			continue // two lines become the last one
		}
		changed := bytes.Clone(whole)
		changed[n] ^= 1
		require.NoError(t, os.WriteFile(path, changed, 0o600))
		l, err := Open(cut)
		if n < last {
			require.ErrorIs(t, err, ErrDamaged, n)
			continue
		}
		require.NoError(t, err)
		require.Equal(t, states[len(states)-2], text(t, &l.State))
		require.NoError(t, l.Close())
	}
}

// Nothing but what may happen happens: tokens grow, a result is taken once and only of a lease that was one, what is final stays.
func TestWhatCannotHappen(t *testing.T) {
	l, err := Open(t.TempDir())
	require.NoError(t, err)
	defer l.Close()
	require.NoError(t, l.Append(Event{Kind: AddJob, Add: job("a", 2)}))
	require.NoError(t, l.Append(Event{Kind: Grant, Job: "a", Token: 7, Worker: "w"}))
	before := text(t, &l.State)
	for _, e := range []Event{
		{Kind: AddJob, Add: job("a", 1)},
		{Kind: DropJob, Job: "a"},
		{Kind: Grant, Job: "a", Token: 8, Worker: "x"},          // it is held
		{Kind: Grant, Job: "a", Task: 1, Token: 7, Worker: "x"}, // the token was used
		{Kind: Grant, Job: "a", Task: 2, Token: 8, Worker: "x"},
		{Kind: Grant, Job: "b", Token: 8, Worker: "x"},
		{Kind: Expire, Job: "a", Token: 7, Worker: "x"},
		{Kind: Expire, Job: "a", Task: 1, Token: 7, Worker: "w"},
		{Kind: Fail, Job: "a", Token: 6, Worker: "w"},
		{Kind: Finish, Job: "a", Token: 7, Worker: "x", Result: "r"},
		{Kind: Finish, Job: "a", Task: 1, Token: 7, Worker: "w", Result: "r"},
		{Kind: Finish, Job: "a", Token: 7, Worker: "w"},
		{Kind: Reject, Job: "a", Task: 1, Token: 7, Worker: "w"},
		{Kind: Reopen, Job: "a"},
		{Kind: Ready, Job: "a"},
		{Kind: Snapshot},
		{Kind: "other", Job: "a"},
	} {
		require.Error(t, l.Append(e), e)
		require.Equal(t, before, text(t, &l.State))
	}
	require.NoError(t, l.Append(Event{Kind: Finish, Job: "a", Token: 7, Worker: "w", Result: "r"}))
	for _, k := range []Kind{Finish, Cancel, Expire, Fail, Grant} {
		require.Error(t, l.Append(Event{Kind: k, Job: "a", Token: 7, Worker: "w", Result: "r"}), k)
	}
}

// A full disk, or one that fails, leaves the journal as it was.
func TestDiskFails(t *testing.T) {
	dir := t.TempDir()
	l, err := Open(dir)
	require.NoError(t, err)
	require.NoError(t, l.Append(Event{Kind: AddJob, Add: job("a", 1)}))
	before := text(t, &l.State)
	file := l.file
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip("the system has no full device")
	}
	l.file = full
	require.ErrorContains(t, l.Append(Event{Kind: Cancel, Job: "a"}), "the journal cannot be written")
	require.Equal(t, before, text(t, &l.State))
	require.Error(t, l.Broken(), "a device cannot be cut")
	require.ErrorIs(t, l.Append(Event{Kind: Cancel, Job: "a"}), l.Broken())
	require.NoError(t, full.Close())
	require.NoError(t, file.Close())
	require.NoError(t, l.lock.Close())
	l, err = Open(dir)
	require.NoError(t, err)
	require.Equal(t, before, text(t, &l.State))
	require.NoError(t, l.Append(Event{Kind: Cancel, Job: "a"}))
	require.NoError(t, l.Close())
}

func TestHeld(t *testing.T) {
	dir := t.TempDir()
	l, err := Open(dir)
	require.NoError(t, err)
	_, err = Open(dir)
	require.ErrorIs(t, err, ErrHeld)
	require.NoError(t, l.Close())
	l, err = Open(dir)
	require.NoError(t, err)
	require.NoError(t, l.Close())
}

// Whatever happens, a journal that is opened again is in the same state, snapshots included, and each task is done once at most.
func TestReplay(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		dir, err := os.MkdirTemp(t.TempDir(), "")
		require.NoError(r, err)
		l, err := Open(dir)
		require.NoError(r, err)
		require.NoError(r, l.Append(Event{Kind: AddJob, Add: job("a", 3)}))
		done := map[int]int{}
		kinds := []Kind{Ready, Grant, Grant, Expire, Fail, Reject, Finish, Cancel, Reopen}
		for range rapid.IntRange(1, 40).Draw(r, "events") {
			e := Event{
				Kind: rapid.SampledFrom(kinds).Draw(r, "kind"), Job: "a", Task: rapid.IntRange(0, 2).Draw(r, "task"),
				Worker: rapid.SampledFrom([]string{"v", "w"}).Draw(r, "worker"), Result: "r",
				Token: uint64(max(0, int(l.Token)+rapid.IntRange(-3, 1).Draw(r, "token"))),
			}
			if l.Append(e) != nil {
				continue
			}
			switch e.Kind {
			case Finish:
				done[e.Task]++
			case Reopen:
				done[e.Task]--
			}
		}
		for i := range l.Jobs[0].Tasks {
			want := 0
			if l.Jobs[0].Tasks[i].Status == Done {
				want = 1
			}
			require.Equal(r, want, done[i])
		}
		before := text(t, &l.State)
		if rapid.Bool().Draw(r, "snapshot") {
			l.events = compactAfter + 1
			line, err := encode(&Event{Kind: Snapshot, State: &l.State})
			require.NoError(r, err)
			require.NoError(r, os.WriteFile(filepath.Join(dir, "journal.log"), line, 0o600))
		}
		require.NoError(r, l.Close())
		l, err = Open(dir)
		require.NoError(r, err)
		require.Equal(r, before, text(t, &l.State))
		require.NoError(r, l.Close())
	})
}

// A journal that has grown long becomes a snapshot when it is opened.
func TestCompaction(t *testing.T) {
	dir := t.TempDir()
	l, err := Open(dir)
	require.NoError(t, err)
	require.NoError(t, l.Append(Event{Kind: AddJob, Add: job("a", 1)}))
	var b bytes.Buffer
	for i := range compactAfter {
		e := Event{Kind: Grant, Job: "a", Token: uint64(i/2 + 1), Worker: "w"}
		if i%2 == 1 {
			e.Kind = Expire
		}
		require.NoError(t, l.check(&e))
		l.apply(&e)
		line, err := encode(&e)
		require.NoError(t, err)
		b.Write(line)
	}
	before := text(t, &l.State)
	_, err = l.file.WriteAt(b.Bytes(), l.size)
	require.NoError(t, err)
	require.NoError(t, l.Close())
	l, err = Open(dir)
	require.NoError(t, err)
	require.Equal(t, before, text(t, &l.State))
	require.Equal(t, 1, l.events)
	require.NoError(t, l.Append(Event{Kind: Cancel, Job: "a"}))
	require.NoError(t, l.Close())
	l, err = Open(dir)
	require.NoError(t, err)
	require.Equal(t, Cancelled, l.Jobs[0].Tasks[0].Status)
	require.NoError(t, l.Close())
}
