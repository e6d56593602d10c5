package coordinator

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path/filepath"
	"slices"
	"time"

	"github.com/aivm/aivm/internal/cluster/journal"
	"github.com/aivm/aivm/internal/cluster/schedule"
)

// JobID is the name of the job of a folder.
func JobID(folder string) (string, error) {
	abs, err := filepath.Abs(folder)
	if err != nil {
		return "", err
	}
	if real, err := filepath.EvalSymlinks(abs); err == nil {
		abs = real
	}
	h := sha256.Sum256([]byte(abs))
	return hex.EncodeToString(h[:6]), nil
}

// Add adds the job of a folder. One that is there and not final stays as it is; of one that is final, all that is not done begins
// anew.
func (c *Coordinator) Add(folder, priority, bound string) (string, error) {
	if priority == "" {
		priority = "normal"
	}
	if err := schedule.CheckPriority(priority); err != nil {
		return "", err
	}
	abs, err := filepath.Abs(folder)
	if err != nil {
		return "", err
	}
	id, err := JobID(abs)
	if err != nil {
		return "", err
	}
	work, err := c.o.Open(abs, bound)
	if err != nil {
		return "", err
	}
	job := &journal.Job{ID: id, Folder: abs, Priority: priority, Context: bound, Tasks: work.Tasks()}
	for i := range job.Tasks {
		job.Tasks[i].Status, job.Tasks[i].Leases = journal.Waiting, []journal.Lease{}
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.draining {
		return "", fmt.Errorf("the cluster is draining")
	}
	if old := c.log.Job(id); old != nil {
		if !final(old) && old.Context != bound {
			return "", fmt.Errorf("%s is being worked on for the context %q", abs, old.Context)
		}
		if c.broken[id] == nil && !final(old) {
			return id, nil
		}
		if !final(old) {
			c.resume(old)
			return id, nil
		}
		if err := c.append(journal.Event{Kind: journal.DropJob, Job: id}); err != nil {
			return "", err
		}
		c.queue.Forget(id)
	}
	if err := c.append(journal.Event{Kind: journal.AddJob, Job: id, Add: job}); err != nil {
		return "", err
	}
	c.resume(c.log.Job(id))
	c.o.Log.Info("job", "job", id, "folder", abs, "priority", priority, "tasks", len(job.Tasks))
	return id, nil
}

func final(j *journal.Job) bool {
	return !slices.ContainsFunc(j.Tasks, func(t journal.Task) bool { return !t.Status.Final() })
}

// resume compares a job with its folder, and queues what is to be done. The caller has the lock.
func (c *Coordinator) resume(j *journal.Job) {
	if c.works[j.ID] == nil || c.broken[j.ID] != nil {
		work, err := c.o.Open(j.Folder, j.Context)
		if err == nil && len(work.Tasks()) != len(j.Tasks) {
			err = fmt.Errorf("%s has %d tasks, had %d", j.Folder, len(work.Tasks()), len(j.Tasks))
		}
		if err != nil {
			c.broken[j.ID] = err
			c.o.Log.Error("job cannot be opened", "job", j.ID, "folder", j.Folder, "err", err)
			return
		}
		delete(c.broken, j.ID)
		c.works[j.ID] = work
	}
	for i := range j.Tasks {
		c.resumeTask(j, i)
	}
}

func (c *Coordinator) resumeTask(j *journal.Job, i int) {
	t, work := &j.Tasks[i], c.works[j.ID]
	switch t.Status {
	case journal.Done:
		if work.Sum(i) == t.Result {
			return
		}
		s, err := work.State(i)
		if err == nil && s == There {
			return // another result, which was verified just now
		}
		c.o.Log.Warn("a result is gone", "job", j.ID, "task", i)
		if c.append(journal.Event{Kind: journal.Reopen, Job: j.ID, Task: i}) == nil {
			c.enqueue(j, i)
		}
	case journal.Waiting, journal.Pending:
		c.look(j, i)
	case journal.Leased:
		l, _ := t.Held()
		if c.held[l.Token] == nil { // of an earlier coordinator: the worker has time to find this one
			c.held[l.Token] = &lease{place: place{j.ID, i}, token: l.Token, worker: l.Worker, bytes: t.Bytes, given: time.Now(), deadline: time.Now().Add(c.grace())}
		}
	}
}

// grace is what workers have to come back after a coordinator was gone.
func (c *Coordinator) grace() time.Duration { return max(2*c.o.TTL, 3*c.o.Beat) }

// look asks the folder about a task that nobody has.
func (c *Coordinator) look(j *journal.Job, i int) {
	t, work := &j.Tasks[i], c.works[j.ID]
	s, err := work.State(i)
	switch {
	case err != nil:
		t.Error = err.Error()
		c.o.Log.Error("task", "job", j.ID, "task", i, "err", err)
	case s == There:
		if c.append(journal.Event{Kind: journal.Finish, Job: j.ID, Task: i, Result: work.Sum(i)}) == nil {
			c.queue.Remove(j.ID, i)
		}
	case s == Ready:
		if t.Status == journal.Waiting && c.append(journal.Event{Kind: journal.Ready, Job: j.ID, Task: i}) != nil {
			return
		}
		c.enqueue(j, i)
	}
}

func (c *Coordinator) enqueue(j *journal.Job, i int) {
	t := &j.Tasks[i]
	if t.Status == journal.Pending {
		c.queue.Add(schedule.Task{Job: j.ID, Index: i, Bytes: t.Bytes, Seconds: t.Seconds}, j.Priority)
		c.queued[place{j.ID, i}] = time.Now()
	}
}

// Cancel cancels tasks of a job, all of them if none is named, and says how many.
func (c *Coordinator) Cancel(job string, tasks []int) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	j := c.log.Job(job)
	if j == nil {
		return 0, fmt.Errorf("there is no job %q", job)
	}
	if len(tasks) == 0 {
		for i := range j.Tasks {
			tasks = append(tasks, i)
		}
	}
	n := 0
	for _, i := range tasks {
		if i < 0 || i >= len(j.Tasks) {
			return n, fmt.Errorf("task %d: the job has tasks 1 to %d", i+1, len(j.Tasks))
		}
		t := &j.Tasks[i]
		if t.Status.Final() {
			continue
		}
		held, leased := t.Held()
		if err := c.append(journal.Event{Kind: journal.Cancel, Job: job, Task: i}); err != nil {
			return n, err
		}
		n++
		c.queue.Remove(job, i)
		if leased {
			c.release(held.Token, "cancelled")
		}
	}
	c.tidy(j)
	return n, nil
}

// release forgets a lease. The caller has the lock.
func (c *Coordinator) release(token uint64, how string) {
	l := c.held[token]
	if l == nil {
		return
	}
	delete(c.held, token)
	c.o.Metrics.TaskSeconds.WithLabelValues("prove", how).Observe(time.Since(l.given).Seconds())
	c.unuse(l.paths)
	c.tell()
}

// Job is a copy of a job.
func (c *Coordinator) Job(id string) (journal.Job, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	j := c.log.Job(id)
	if j == nil {
		return journal.Job{}, false
	}
	out := *j
	out.Tasks = slices.Clone(j.Tasks)
	return out, true
}
