package coordinator

import (
	"time"

	"filippo.io/age"

	"github.com/aivm/aivm/internal/chain/seal"
	"github.com/aivm/aivm/internal/cluster/journal"
	"github.com/aivm/aivm/internal/cluster/message"
)

// recipientOf is whom results are sealed for.
func recipientOf(keys seal.Keys) string {
	if x, ok := keys[0].(*age.X25519Identity); ok {
		return x.Recipient().String()
	}
	return ""
}

// tick looks for what is lost and for what has become ready.
func (c *Coordinator) tick() {
	defer c.running.Done()
	every := time.NewTicker(max(c.o.TTL/8, 10*time.Millisecond))
	defer every.Stop()
	for n := 0; ; n++ {
		select {
		case <-every.C:
		case <-c.ctx.Done():
			return
		}
		c.mu.Lock()
		now := time.Now()
		if gap := now.Sub(c.ticked); gap > c.o.TTL/2 { // this process was stopped or starved: it has heard of nobody meanwhile
			for _, l := range c.held {
				l.deadline = l.deadline.Add(gap)
			}
		}
		c.ticked = now
		c.expire(now)
		if n%8 == 0 {
			c.lookAtAll()
		}
		c.measure(now)
		c.mu.Unlock()
	}
}

// expire loses the leases of the silent. Only time that passes in this process counts: no clock of anybody else's is looked at.
func (c *Coordinator) expire(now time.Time) {
	for token, l := range c.held {
		if l.busy == 0 && now.After(l.deadline) {
			c.lose(token, "the worker is silent")
		}
	}
	for id, p := range c.workers {
		if now.Sub(p.heard) > 10*c.o.TTL {
			delete(c.workers, id)
			c.queue.Leave(id)
			c.o.Log.Warn("worker is gone", "worker", id, "host", p.Host)
		} else if now.Sub(p.heard) > c.o.TTL {
			c.queue.Leave(id)
		}
	}
}

// lookAtAll looks for tasks whose inputs are there now.
func (c *Coordinator) lookAtAll() {
	for _, j := range c.log.Jobs {
		if c.works[j.ID] == nil {
			continue
		}
		for i := range j.Tasks {
			if j.Tasks[i].Status == journal.Waiting {
				c.look(j, i)
			}
		}
	}
}

// measure sets the gauges.
func (c *Coordinator) measure(now time.Time) {
	m := c.o.Metrics
	tasks, jobs := map[journal.Status]int{}, map[journal.Status]int{}
	var largest int64
	for _, j := range c.log.Jobs {
		jobs[j.Status()]++
		for i := range j.Tasks {
			t := &j.Tasks[i]
			tasks[t.Status]++
			if t.Status == journal.Pending {
				largest = max(largest, t.Bytes)
			}
		}
	}
	for _, s := range []journal.Status{journal.Waiting, journal.Pending, journal.Leased, journal.Done, journal.Failed, journal.Cancelled} {
		m.Tasks.WithLabelValues(string(s)).Set(float64(tasks[s]))
		m.Jobs.WithLabelValues(string(s)).Set(float64(jobs[s]))
	}
	var held, offered int64
	for _, l := range c.held {
		held += l.bytes
	}
	silence := time.Duration(0)
	for _, p := range c.workers {
		offered += p.Bytes
		silence = max(silence, now.Sub(p.heard))
	}
	m.Queue.Set(float64(c.queue.Len()))
	m.QueueBytes.Set(float64(largest))
	m.Held.Set(float64(len(c.held)))
	m.HeldBytes.Set(float64(held))
	m.Workers.Set(float64(len(c.workers)))
	m.WorkerBytes.Set(float64(offered))
	m.FreeBytes.Set(float64(offered - held))
	m.Silence.Set(silence.Seconds())
	m.Draining.Set(one(c.draining))
	m.Connected.Set(one(c.link.IsConnected()))
	m.JournalBytes.Set(float64(c.log.Bytes()))
}

func one(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// maxListed bounds the lists of a status: it is a message.
const maxListed = 200

// Status is how it is about the cluster.
func (c *Coordinator) Status() message.Status {
	c.mu.Lock()
	defer c.mu.Unlock()
	now := time.Now()
	s := message.Status{Draining: c.draining, Version: c.o.Version, Workers: []message.WorkerStatus{}, Jobs: []message.JobStatus{}}
	for id, p := range c.workers {
		if len(s.Workers) == maxListed {
			break
		}
		used, _ := c.load(id)
		w := message.WorkerStatus{ID: id, Host: p.Host, Bytes: p.Bytes, Free: p.Bytes - used, Silent: now.Sub(p.heard).Seconds(), Banned: c.banned(id), Results: p.results, Works: []message.Doing{}}
		for token, l := range c.held {
			if l.worker == id {
				w.Works = append(w.Works, message.Doing{Work: message.Work{Job: l.job, Task: l.task, Token: token}, Stage: l.stage})
			}
		}
		s.Workers = append(s.Workers, w)
	}
	for _, j := range c.log.Jobs {
		if len(s.Jobs) == maxListed {
			break
		}
		x := message.JobStatus{ID: j.ID, Folder: j.Folder, Priority: j.Priority, Status: string(j.Status()), Tasks: map[string]int{}, Errors: []string{}}
		for i := range j.Tasks {
			t := &j.Tasks[i]
			x.Tasks[string(t.Status)]++
			if t.Error != "" && len(x.Errors) < 3 {
				x.Errors = append(x.Errors, clip(t.Name+": "+t.Error))
			}
		}
		if err := c.broken[j.ID]; err != nil {
			x.Errors = append(x.Errors, clip(err.Error()))
		}
		s.Jobs = append(s.Jobs, x)
	}
	return s
}

func (c *Coordinator) status(string, []byte) (any, error) { return c.Status(), nil }
