// Package journal is the record of truth of a cluster: jobs, their tasks, who has which, and what is done.
//
// A journal is a folder with one file of events, each a line with its checksum. An event is on the disk before anything
// follows from it, so that a coordinator that is killed at any instant goes on where it was: a line that was cut off at the end
// stands for an event that nobody has heard of. What is transported (messages, artifacts) is never asked what is true.
//
// A lease has a fencing token, a number that no other lease of the journal has or had; later ones are greater. A result is
// taken once: by the lease that is held, or by one that was lost while nobody else has finished. No decision looks at a clock of
// the journal: times are for readers.
package journal

import (
	"fmt"
	"slices"
)

// Status of a task.
type Status string

// Statuses. The last three are for ever.
const (
	Waiting   Status = "waiting" // what it needs is not there yet
	Pending   Status = "pending"
	Leased    Status = "leased"
	Done      Status = "done"
	Failed    Status = "failed"
	Cancelled Status = "cancelled"
)

// Final says that nothing more happens to a task.
func (s Status) Final() bool { return s == Done || s == Failed || s == Cancelled }

// Task is a part of a job.
type Task struct {
	Name    string  `json:"name"`
	Bytes   int64   `json:"bytes"`   // of memory that it needs
	Seconds float64 `json:"seconds"` // that it takes, about
	Status  Status  `json:"status"`
	Leases  []Lease `json:"leases"` // all of them, the last is held if it is Leased
	Errors  int     `json:"errors"` // of its own: a worker said that it failed
	Lost    int     `json:"lost"`   // leases whose worker went silent
	Error   string  `json:"error"`  // the last
	Result  string  `json:"result"` // SHA-256 of what is done
	By      string  `json:"by"`     // worker
}

// Lease is a worker's for a task.
type Lease struct {
	Token  uint64 `json:"token"`
	Worker string `json:"worker"`
}

// Held is the lease that is held.
func (t *Task) Held() (Lease, bool) {
	if t.Status != Leased {
		return Lease{}, false
	}
	return t.Leases[len(t.Leases)-1], true
}

// Had reports whether a lease was one of the task.
func (t *Task) Had(l Lease) bool { return slices.Contains(t.Leases, l) }

// Job is a folder of work that belongs together.
type Job struct {
	ID       string `json:"id"`
	Folder   string `json:"folder"`
	Priority string `json:"priority"`
	Context  string `json:"context"` // what results are bound to
	Tasks    []Task `json:"tasks"`
}

// Status is that of the job: of its tasks, the least final one.
func (j *Job) Status() Status {
	worst := Done
	for _, s := range []Status{Cancelled, Failed, Waiting, Pending, Leased} {
		if j.Count(s) > 0 {
			worst = s
		}
	}
	return worst
}

// Count is the number of tasks with a status.
func (j *Job) Count(s Status) (n int) {
	for i := range j.Tasks {
		if j.Tasks[i].Status == s {
			n++
		}
	}
	return n
}

// Kind of an event.
type Kind string

// Kinds.
const (
	Snapshot Kind = "snapshot" // all that was before
	AddJob   Kind = "job"
	DropJob  Kind = "drop"    // of a job that is final
	Ready    Kind = "ready"   // what a task needs is there
	Grant    Kind = "lease"   // Token and Worker
	Expire   Kind = "expired" // the worker of Token went silent
	Fail     Kind = "failed"  // the worker of Token says so; Final: for ever
	Reject   Kind = "rejected"
	Finish   Kind = "done" // Token, or 0 if the result was there already
	Reopen   Kind = "reopened"
	Cancel   Kind = "cancelled"
)

// Event is what happened.
type Event struct {
	Kind   Kind   `json:"kind"`
	At     string `json:"at,omitempty"` // for readers
	Job    string `json:"job,omitempty"`
	Task   int    `json:"task,omitempty"`
	Token  uint64 `json:"token,omitempty"`
	Worker string `json:"worker,omitempty"`
	Error  string `json:"error,omitempty"`
	Final  bool   `json:"final,omitempty"`
	Result string `json:"result,omitempty"`
	Add    *Job   `json:"add,omitempty"`
	State  *State `json:"state,omitempty"`
}

// State is what all events come to.
type State struct {
	Token  uint64   `json:"token"` // the last that was given
	Jobs   []*Job   `json:"jobs"`
	Banned []string `json:"banned"` // workers whose results were false
}

// Job is a job by its id, nil if there is none.
func (s *State) Job(id string) *Job {
	for _, j := range s.Jobs {
		if j.ID == id {
			return j
		}
	}
	return nil
}

// Task is a task, nil if there is none.
func (s *State) Task(job string, i int) *Task {
	j := s.Job(job)
	if j == nil || i < 0 || i >= len(j.Tasks) {
		return nil
	}
	return &j.Tasks[i]
}

// check says why an event cannot happen now.
func (s *State) check(e *Event) error {
	switch e.Kind {
	case Snapshot:
		if e.State == nil {
			return fmt.Errorf("a snapshot of nothing")
		}
		return nil
	case AddJob:
		if e.Add == nil || e.Add.ID == "" || s.Job(e.Add.ID) != nil {
			return fmt.Errorf("job %s is there already, or none", e.Job)
		}
		return nil
	case DropJob:
		if j := s.Job(e.Job); j == nil || j.Count(Waiting)+j.Count(Pending)+j.Count(Leased) > 0 {
			return fmt.Errorf("job %s is not final", e.Job)
		}
		return nil
	}
	t := s.Task(e.Job, e.Task)
	if t == nil {
		return fmt.Errorf("%s: there is no task %d of job %q", e.Kind, e.Task, e.Job)
	}
	return t.check(s, e)
}

// check is that of a task's event.
func (t *Task) check(s *State, e *Event) error {
	held, leased := t.Held()
	l := Lease{e.Token, e.Worker}
	ok := false
	switch e.Kind {
	case Ready:
		ok = t.Status == Waiting
	case Grant:
		ok = t.Status == Pending && e.Token > s.Token
	case Expire, Fail:
		ok = leased && held == l
	case Reject:
		ok = t.Had(l)
	case Finish:
		ok = !t.Status.Final() && e.Result != "" && (e.Token == 0 || t.Had(l))
	case Reopen:
		ok = t.Status == Done
	case Cancel:
		ok = !t.Status.Final()
	}
	if !ok {
		return fmt.Errorf("%s of task %d of job %s, which is %s, lease %d of %q, held %d", e.Kind, e.Task, e.Job, t.Status, e.Token, e.Worker, held.Token)
	}
	return nil
}

// apply makes an event that was checked happen.
func (s *State) apply(e *Event) {
	switch e.Kind {
	case Snapshot:
		*s = *e.State
		return
	case AddJob:
		s.Jobs = append(s.Jobs, e.Add)
		return
	case DropJob:
		s.Jobs = slices.DeleteFunc(s.Jobs, func(j *Job) bool { return j.ID == e.Job })
		return
	}
	t := s.Task(e.Job, e.Task)
	held, _ := t.Held()
	switch e.Kind {
	case Ready:
		t.Status = Pending
	case Grant:
		s.Token = e.Token
		t.Status, t.Leases = Leased, append(t.Leases, Lease{e.Token, e.Worker})
	case Expire:
		t.Status, t.Error, t.Lost = Pending, e.Error, t.Lost+1
	case Fail:
		t.Status, t.Error, t.Errors = Pending, e.Error, t.Errors+1
	case Reject:
		if !slices.Contains(s.Banned, e.Worker) {
			s.Banned = append(s.Banned, e.Worker)
		}
		t.Error = e.Error
		if held == (Lease{e.Token, e.Worker}) {
			t.Status = Pending
		}
	case Finish:
		t.Status, t.Result, t.By, t.Error = Done, e.Result, e.Worker, ""
	case Reopen:
		t.Status, t.Result, t.By = Pending, "", ""
	case Cancel:
		t.Status = Cancelled
	}
	if e.Final {
		t.Status = Failed
	}
}
