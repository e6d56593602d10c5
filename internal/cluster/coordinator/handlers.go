package coordinator

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"filippo.io/age"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nkeys"

	"github.com/aivm/aivm/internal/cluster/journal"
	"github.com/aivm/aivm/internal/cluster/message"
	"github.com/aivm/aivm/internal/cluster/schedule"
)

// handler answers a request of somebody whose signature holds.
type handler func(from string, body []byte) (any, error)

func (c *Coordinator) handlers() map[message.Kind]handler {
	list := map[message.Kind]handler{
		message.KindJoin: c.join, message.KindLease: c.lease, message.KindBeat: c.beat, message.KindResult: c.result,
		message.KindFail: c.fail, message.KindLeave: c.leave,
	}
	for kind, h := range map[message.Kind]handler{message.KindStatus: c.status, message.KindAdd: c.add, message.KindCancel: c.cancel, message.KindDrain: c.drain} {
		list[kind] = func(from string, body []byte) (any, error) {
			if from != c.o.Keys.OwnerPub {
				return nil, errors.New("only the owner of the cluster may do that")
			}
			return h(from, body)
		}
	}
	return list
}

// handle is a handler with its signatures, in a goroutine of its own: there are at most maxHandlers.
func (c *Coordinator) handle(kind message.Kind, h handler) nats.MsgHandler {
	return func(m *nats.Msg) {
		select {
		case c.slots <- struct{}{}:
		case <-c.ctx.Done():
			return
		}
		c.running.Add(1)
		go func() {
			defer func() { <-c.slots; c.running.Done() }()
			start := time.Now()
			c.o.Metrics.Requests.WithLabelValues(string(kind)).Inc()
			from, body, err := message.OpenRequest(m.Data, kind)
			var answer any
			if errors.Is(err, message.ErrForged) {
				c.o.Metrics.Forged.Inc()
			}
			if err == nil {
				answer, err = h(from, body)
			}
			out, err := message.Reply(c.o.Keys.Owner, kind, m.Data, answer, err)
			if err != nil {
				c.o.Log.Error("answer", "kind", kind, "err", err)
				return
			}
			if err := m.Respond(out); err != nil {
				c.o.Log.Warn("answer", "kind", kind, "err", err)
			}
			c.o.Metrics.HandleSeconds.WithLabelValues(string(kind)).Observe(time.Since(start).Seconds())
		}()
	}
}

// read reads the body of a request.
func read(body []byte, to any) error {
	if err := json.Unmarshal(body, to); err != nil {
		return fmt.Errorf("no request: %w", err)
	}
	return nil
}

func (c *Coordinator) join(from string, body []byte) (any, error) {
	var j message.Join
	if err := read(body, &j); err != nil {
		return nil, err
	}
	outcome := "accepted"
	err := c.admit(from, &j, &outcome)
	c.o.Metrics.Joins.WithLabelValues(outcome).Inc()
	if err != nil {
		c.o.Log.Warn("a worker is refused", "worker", from, "host", j.Host, "err", err)
		return nil, err
	}
	return message.Joined{BeatMillis: int(c.o.Beat.Milliseconds())}, nil
}

func (c *Coordinator) admit(from string, j *message.Join, outcome *string) error {
	key, err := nkeys.FromPublicKey(c.o.Keys.WorkerPub)
	if err != nil {
		return err
	}
	if key.Verify(message.Vouched(from, j.Recipient), j.Vouch) != nil {
		*outcome = "uninvited"
		return errors.New("the worker has no invitation to this cluster")
	}
	if j.Version != c.o.Version {
		*outcome = "version"
		return &message.VersionError{Got: "aivm " + j.Version, Want: "aivm " + c.o.Version}
	}
	to, err := age.ParseX25519Recipient(j.Recipient)
	if err != nil || j.Bytes <= 0 || j.Slots <= 0 || len(j.Host) > 255 {
		*outcome = "malformed"
		return errors.New("the worker offers nothing, or has no key")
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.banned(from) {
		*outcome = "banned"
		return errors.New("the worker has brought a false result: start it anew when you know why")
	}
	p := c.workers[from]
	if p == nil {
		if len(c.workers) >= maxWorkers {
			*outcome = "full"
			return fmt.Errorf("the cluster has %d workers already", maxWorkers)
		}
		p = &peer{}
		c.workers[from] = p
		c.o.Log.Info("worker", "worker", from, "host", j.Host, "bytes", j.Bytes)
	}
	p.Join, p.to, p.heard = *j, to, time.Now()
	c.tell()
	return nil
}

func (c *Coordinator) banned(worker string) bool { return slices.Contains(c.log.Banned, worker) }

// known is a worker that has joined. The caller has the lock.
func (c *Coordinator) known(from string) *peer {
	p := c.workers[from]
	if p != nil {
		p.heard = time.Now()
	}
	return p
}

func (c *Coordinator) leave(from string, _ []byte) (any, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.workers[from] == nil {
		return message.Done{}, nil
	}
	delete(c.workers, from)
	c.queue.Leave(from)
	for token, l := range c.held {
		if l.worker == from {
			c.lose(token, "the worker has left")
		}
	}
	c.o.Log.Info("worker has left", "worker", from)
	c.tell()
	return message.Done{}, nil
}

// retry is when workers without a task ask again: together about 500 times a second at most.
func (c *Coordinator) retry() int { return min(max(200, 2*len(c.workers)), 20000) }

func (c *Coordinator) lease(from string, body []byte) (any, error) {
	var q message.Lease
	if err := read(body, &q); err != nil {
		return nil, err
	}
	l, job, i, answer := c.choose(from, &q)
	if l == nil {
		return answer, nil
	}
	grant, err := c.prepare(l, job, i)
	c.mu.Lock()
	defer c.mu.Unlock()
	l.busy--
	l.deadline = time.Now().Add(c.o.TTL)
	if c.held[l.token] != l { // cancelled meanwhile
		return message.Leased{RetryMillis: c.retry()}, nil
	}
	if err != nil {
		c.o.Log.Error("inputs", "job", l.job, "task", l.task, "err", err)
		c.failed(l, "the inputs: "+err.Error(), false)
		return message.Leased{RetryMillis: 1000}, nil
	}
	return message.Leased{Grant: grant}, nil
}

// choose gives a worker a task, in the journal.
func (c *Coordinator) choose(from string, q *message.Lease) (*lease, Work, int, message.Leased) {
	c.mu.Lock()
	defer c.mu.Unlock()
	p := c.known(from)
	none := message.Leased{RetryMillis: c.retry(), Drain: c.draining, Unknown: p == nil}
	if p == nil || c.draining || c.banned(from) {
		return nil, nil, 0, none
	}
	used, n := c.load(from)
	if n >= p.Slots {
		return nil, nil, 0, none
	}
	t, ok := c.queue.Next(schedule.Offer{Worker: from, Free: min(q.Free, p.Bytes-used), Total: p.Bytes})
	if !ok {
		return nil, nil, 0, none
	}
	at := place{t.Job, t.Index}
	token := c.log.Token + 1
	if c.append(journal.Event{Kind: journal.Grant, Job: t.Job, Task: t.Index, Token: token, Worker: from}) != nil {
		c.enqueue(c.log.Job(t.Job), t.Index)
		return nil, nil, 0, none
	}
	l := &lease{place: at, token: token, worker: from, bytes: t.Bytes, given: time.Now(), busy: 1, stage: "inputs"}
	c.held[token] = l
	c.o.Metrics.Granted.Inc()
	if since, there := c.queued[at]; there {
		c.o.Metrics.WaitSeconds.Observe(time.Since(since).Seconds())
		delete(c.queued, at)
	}
	c.o.Log.Info("lease", "job", at.job, "task", at.task, "token", token, "worker", from)
	return l, c.works[t.Job], t.Index, none
}

// load is what a worker has.
func (c *Coordinator) load(worker string) (bytes int64, tasks int) {
	for _, l := range c.held {
		if l.worker == worker {
			bytes += l.bytes
			tasks++
		}
	}
	return bytes, tasks
}

func (c *Coordinator) beat(from string, body []byte) (any, error) {
	var b message.Beat
	if err := read(body, &b); err != nil {
		return nil, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	out := message.Beaten{Drain: c.draining}
	p := c.known(from)
	if p == nil {
		out.Unknown = true
	} else {
		p.beats = b
	}
	for _, d := range b.Works {
		t := c.log.Task(d.Job, d.Task)
		l := c.held[d.Token]
		switch {
		case t == nil:
			out.Stop = append(out.Stop, message.Stop{Work: d.Work, Why: "there is no such task"})
		case t.Status.Final():
			out.Stop = append(out.Stop, message.Stop{Work: d.Work, Why: string(t.Status)})
		case l != nil && l.worker == from && l.place == place{d.Job, d.Task}:
			l.deadline, l.stage = time.Now().Add(c.o.TTL), d.Stage
		}
		// Else the lease was lost: the worker may go on, and is taken if it is the first.
	}
	return out, nil
}

func (c *Coordinator) fail(from string, body []byte) (any, error) {
	var f message.Failure
	if err := read(body, &f); err != nil {
		return nil, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.known(from)
	if f.Damaged != "" {
		c.resend(f.Damaged)
	}
	l := c.held[f.Token]
	if l == nil || l.worker != from || l.place != (place{f.Job, f.Task}) || l.busy > 0 {
		return message.Done{}, nil // lost already
	}
	c.o.Log.Warn("a task failed", "job", f.Job, "task", f.Task, "worker", from, "final", f.Final, "err", f.Error)
	c.failed(l, f.Error, f.Final)
	return message.Done{}, nil
}

// failed ends a lease by an error. The caller has the lock.
func (c *Coordinator) failed(l *lease, text string, final bool) {
	t := c.log.Task(l.job, l.task)
	final = final || t.Errors+1 >= maxErrors
	if c.append(journal.Event{Kind: journal.Fail, Job: l.job, Task: l.task, Token: l.token, Worker: l.worker, Error: clip(text), Final: final}) != nil {
		return // it will be lost
	}
	c.o.Metrics.Failures.WithLabelValues(fmt.Sprint(final)).Inc()
	c.release(l.token, "failed")
	c.enqueue(c.log.Job(l.job), l.task)
	c.tidy(c.log.Job(l.job))
}

// lose ends a lease whose worker is gone. The caller has the lock.
func (c *Coordinator) lose(token uint64, why string) {
	l := c.held[token]
	t := c.log.Task(l.job, l.task)
	e := journal.Event{Kind: journal.Expire, Job: l.job, Task: l.task, Token: token, Worker: l.worker, Error: why}
	if t.Lost+1 >= maxLost {
		e.Final, e.Error = true, fmt.Sprintf("%d workers were lost with it: %s", maxLost, why)
	}
	if c.append(e) != nil {
		return
	}
	c.o.Metrics.Expired.Inc()
	c.o.Log.Warn("a lease is lost", "job", l.job, "task", l.task, "token", token, "worker", l.worker, "why", why)
	c.release(token, "lost")
	c.enqueue(c.log.Job(l.job), l.task)
	c.tidy(c.log.Job(l.job))
}

// clip bounds a text of a worker's.
func clip(s string) string {
	const most = 2000
	if len(s) > most {
		return s[:most] + "…"
	}
	return s
}

func (c *Coordinator) add(_ string, body []byte) (any, error) {
	var a message.Add
	if err := read(body, &a); err != nil {
		return nil, err
	}
	id, err := c.Add(a.Folder, a.Priority, a.Context)
	if err != nil {
		return nil, err
	}
	j, _ := c.Job(id)
	return message.Done{Job: id, Tasks: len(j.Tasks)}, nil
}

func (c *Coordinator) cancel(_ string, body []byte) (any, error) {
	var x message.Cancel
	if err := read(body, &x); err != nil {
		return nil, err
	}
	n, err := c.Cancel(x.Job, x.Tasks)
	return message.Done{Job: x.Job, Tasks: n}, err
}

func (c *Coordinator) drain(string, []byte) (any, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.draining = true
	c.tell()
	return message.Done{Tasks: len(c.held)}, nil
}
