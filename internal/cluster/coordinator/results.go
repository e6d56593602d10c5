package coordinator

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/aivm/aivm/internal/chain/seal"
	"github.com/aivm/aivm/internal/cluster/artifact"
	"github.com/aivm/aivm/internal/cluster/journal"
	"github.com/aivm/aivm/internal/cluster/message"
)

func bytesReader(b []byte) io.Reader { return bytes.NewReader(b) }

// transferTimeout is how long an artifact may take.
const transferTimeout = 10 * time.Minute

// prepare seals and sends what a task is made of.
func (c *Coordinator) prepare(l *lease, work Work, task int) (*message.Grant, error) {
	start := time.Now()
	inputs, err := work.Inputs(task)
	if err != nil {
		return nil, err
	}
	c.mu.Lock()
	t, bound := *c.log.Task(l.job, task), c.log.Job(l.job).Context
	c.mu.Unlock()
	g := &message.Grant{Work: message.Work{Job: l.job, Task: l.task, Token: l.token}, Name: t.Name, Bytes: t.Bytes, Context: bound}
	for _, in := range inputs {
		s := c.use(l, in)
		s.once.Do(func() {
			ref, err := c.send(in.Path)
			c.mu.Lock()
			s.ref, s.err = ref, err
			c.mu.Unlock()
		})
		if s.err != nil {
			c.mu.Lock()
			delete(c.sealed, in.Path) // once more next time
			c.mu.Unlock()
			return nil, s.err
		}
		g.Inputs = append(g.Inputs, message.Input{Name: in.Name, SHA256: s.ref.SHA256, Bytes: s.ref.Bytes, Shared: in.Shared})
	}
	c.mu.Lock()
	p := c.workers[l.worker]
	c.mu.Unlock()
	if p == nil {
		return nil, errors.New("the worker has left")
	}
	var key bytes.Buffer
	if err := seal.Seal(&key, bytesReader(c.jobKey), seal.Recipients{p.to}, false); err != nil {
		return nil, err
	}
	ids, err := seal.ReadKeys(bytesReader(c.jobKey))
	if err != nil {
		return nil, err
	}
	g.Key, g.Recipient = key.Bytes(), recipientOf(ids)
	c.o.Metrics.SealSeconds.Observe(time.Since(start).Seconds())
	return g, nil
}

// use notes that a lease needs an input.
func (c *Coordinator) use(l *lease, in Input) *sealedFile {
	c.mu.Lock()
	defer c.mu.Unlock()
	s := c.sealed[in.Path]
	if s == nil {
		s = &sealedFile{shared: in.Shared, job: l.job}
		c.sealed[in.Path] = s
	}
	s.users++
	l.paths = append(l.paths, in.Path)
	return s
}

// send seals a file and puts it where workers fetch it.
func (c *Coordinator) send(path string) (artifact.Ref, error) {
	f, err := os.CreateTemp(c.o.Folder.Sealed(), "input-*")
	if err != nil {
		return artifact.Ref{}, err
	}
	name := f.Name()
	defer os.Remove(name)
	if err := f.Close(); err != nil {
		return artifact.Ref{}, err
	}
	ref, err := artifact.Seal(name, path, c.sealTo)
	if err != nil {
		return ref, err
	}
	ctx, cancel := context.WithTimeout(c.ctx, transferTimeout)
	defer cancel()
	if err := artifact.Put(ctx, c.in, name, ref); err != nil {
		return ref, err
	}
	c.o.Metrics.BytesOut.Add(float64(ref.Bytes))
	return ref, nil
}

// unuse removes inputs that nobody needs just now, but for those that other tasks of the job share. The caller has the lock.
func (c *Coordinator) unuse(paths []string) {
	for _, path := range paths {
		s := c.sealed[path]
		if s == nil {
			continue
		}
		if s.users--; s.users <= 0 && !s.shared {
			c.forget(path, s)
		}
	}
}

// forget removes an input from the store.
func (c *Coordinator) forget(path string, s *sealedFile) {
	delete(c.sealed, path)
	if s.ref.SHA256 != "" {
		go c.remove(s.ref.SHA256, true)
	}
}

// remove removes an artifact from a bucket.
func (c *Coordinator) remove(name string, input bool) {
	ctx, cancel := context.WithTimeout(c.ctx, time.Minute)
	defer cancel()
	bucket := c.out
	if input {
		bucket = c.in
	}
	if err := bucket.Delete(ctx, name); err != nil && c.ctx.Err() == nil {
		c.o.Log.Debug("artifact stays", "artifact", name, "err", err)
	}
}

// tidy removes all inputs of a job that is final. The caller has the lock.
func (c *Coordinator) tidy(j *journal.Job) {
	if j == nil || !final(j) || c.works[j.ID] == nil {
		return
	}
	for path, s := range c.sealed {
		if s.job == j.ID && s.users <= 0 {
			c.forget(path, s)
		}
	}
	delete(c.works, j.ID)
	c.o.Log.Info("job is final", "job", j.ID, "status", j.Status())
	c.tell()
}

// resend forgets an input that a worker has found damaged: the next task that needs it has it sealed anew.
func (c *Coordinator) resend(sha string) {
	for path, s := range c.sealed {
		if s.ref.SHA256 == sha {
			c.o.Log.Warn("an input is damaged in the store", "artifact", sha)
			c.forget(path, s)
		}
	}
}

func (c *Coordinator) result(from string, body []byte) (any, error) {
	var r message.Result
	if err := read(body, &r); err != nil {
		return nil, err
	}
	at := place{r.Job, r.Task}
	work, verdict := c.beginJudging(from, at, &r)
	if verdict != nil {
		c.o.Metrics.Results.WithLabelValues(string(verdict.Verdict)).Inc()
		return *verdict, nil
	}
	path, err := c.fetch(&r)
	start := time.Now()
	if err == nil {
		defer os.Remove(path)
		c.judges <- struct{}{}
		err = work.Accept(r.Task, path)
		<-c.judges
		c.o.Metrics.VerifySeconds.Observe(time.Since(start).Seconds())
	}
	j := c.endJudging(from, at, &r, work, err)
	c.o.Metrics.Results.WithLabelValues(string(j.Verdict)).Inc()
	return j, nil
}

// beginJudging is the work of a result that is to be judged, or the verdict on another.
func (c *Coordinator) beginJudging(from string, at place, r *message.Result) (Work, *message.Judged) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.known(from)
	t, work := c.log.Task(r.Job, r.Task), c.works[r.Job]
	switch {
	case t == nil || !t.Had(journal.Lease{Token: r.Token, Worker: from}):
		return nil, &message.Judged{Verdict: message.Refused, Why: "the worker never had this lease"}
	case t.Status == journal.Done:
		go c.remove(r.SHA256, false)
		return nil, &message.Judged{Verdict: message.Duplicate, Why: "the task is done"}
	case t.Status.Final():
		go c.remove(r.SHA256, false)
		return nil, &message.Judged{Verdict: message.Refused, Why: "the task is " + string(t.Status)}
	case c.banned(from):
		return nil, &message.Judged{Verdict: message.Refused, Why: "the worker is banned"}
	case c.judging[at]:
		return nil, &message.Judged{Verdict: message.Again, Why: "another result of the task is being verified"}
	case work == nil:
		return nil, &message.Judged{Verdict: message.Again, Why: "the job cannot be opened"}
	}
	c.judging[at] = true
	if l := c.held[r.Token]; l != nil {
		l.busy++
		l.stage = "verification"
	}
	return work, nil
}

// fetch gets and opens a result. Its error is ErrFalse if the worker has sealed something else than it was to.
func (c *Coordinator) fetch(r *message.Result) (string, error) {
	ctx, cancel := context.WithTimeout(c.ctx, transferTimeout)
	defer cancel()
	dir := c.o.Folder.Sealed()
	f, err := os.CreateTemp(dir, "result-*")
	if err != nil {
		return "", err
	}
	sealed := f.Name()
	defer os.Remove(sealed)
	if err := f.Close(); err != nil {
		return "", err
	}
	if err := artifact.Get(ctx, c.out, sealed, artifact.Ref{SHA256: r.SHA256, Bytes: r.Bytes}); err != nil {
		return "", err
	}
	c.o.Metrics.BytesIn.Add(float64(r.Bytes))
	path := filepath.Join(dir, "opened-"+filepath.Base(sealed))
	if err := artifact.Open(path, sealed, c.opens); err != nil {
		if errors.Is(err, seal.ErrKey) || errors.Is(err, seal.ErrDamaged) || errors.Is(err, seal.ErrFormat) {
			err = errors.Join(ErrFalse, err)
		}
		return "", err
	}
	return path, nil
}

// endJudging is the verdict on a result.
func (c *Coordinator) endJudging(from string, at place, r *message.Result, work Work, err error) message.Judged {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.judging, at)
	l := c.held[r.Token]
	if l != nil {
		l.busy--
		l.deadline = time.Now().Add(c.o.TTL)
	}
	t := c.log.Task(r.Job, r.Task)
	switch {
	case t == nil || t.Status == journal.Cancelled || t.Status == journal.Failed:
		return message.Judged{Verdict: message.Refused, Why: "the task is cancelled"}
	case t.Status == journal.Done:
		return message.Judged{Verdict: message.Duplicate, Why: "the task is done"}
	case errors.Is(err, ErrFalse):
		return c.reject(from, at, r, err)
	case err != nil:
		c.o.Log.Warn("a result cannot be taken now", "job", r.Job, "task", r.Task, "err", err)
		return message.Judged{Verdict: message.Again, Why: clip(err.Error())}
	}
	held, _ := t.Held()
	if err := c.append(journal.Event{Kind: journal.Finish, Job: r.Job, Task: r.Task, Token: r.Token, Worker: from, Result: work.Sum(r.Task)}); err != nil {
		return message.Judged{Verdict: message.Again, Why: err.Error()}
	}
	if held.Token != r.Token {
		c.o.Metrics.Late.Inc()
	}
	c.o.Log.Info("done", "job", r.Job, "task", r.Task, "token", r.Token, "late", held.Token != r.Token, "worker", from, "seconds", r.Seconds)
	if p := c.workers[from]; p != nil {
		p.results++
	}
	if r.Peak > 0 {
		c.o.Metrics.PeakBytes.Observe(float64(r.Peak))
	}
	c.queue.Remove(r.Job, r.Task)
	delete(c.queued, at)
	c.release(r.Token, "done")
	c.release(held.Token, "superseded")
	go c.remove(r.SHA256, false)
	c.tidy(c.log.Job(r.Job))
	return message.Judged{Verdict: message.Accepted}
}

// reject bans the worker of a false result, and queues the task again if it was the one that had it.
func (c *Coordinator) reject(from string, at place, r *message.Result, err error) message.Judged {
	c.o.Log.Error("a result is false, the worker is banned", "job", r.Job, "task", r.Task, "worker", from, "err", err)
	if c.append(journal.Event{Kind: journal.Reject, Job: at.job, Task: at.task, Token: r.Token, Worker: from, Error: clip(err.Error())}) != nil {
		return message.Judged{Verdict: message.Again, Why: "the journal cannot be written"}
	}
	c.o.Metrics.Rejected.Inc()
	c.release(r.Token, "rejected")
	c.enqueue(c.log.Job(at.job), at.task)
	for token, l := range c.held { // whatever else it has
		if l.worker == from {
			c.lose(token, "the worker is banned")
		}
	}
	go c.remove(r.SHA256, false)
	return message.Judged{Verdict: message.Refused, Why: clip(err.Error())}
}
