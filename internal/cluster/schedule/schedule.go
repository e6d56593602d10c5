// Package schedule chooses which task a worker gets next.
//
// Jobs share the cluster by weights: the one that has had the least, divided by its weight, is next, so that a job of high
// priority is fast and none waits for ever. Within a job tasks go in order. A task is given to whoever has the memory for it. One
// that needs more than a worker has free just now, but not more than it has in all, is passed over a few times; then the
// worker is kept for it until it is free, so that small tasks cannot keep a large one waiting for ever.
package schedule

import (
	"fmt"
	"math"
	"slices"
)

// Weights of priorities.
var Weights = map[string]float64{"low": 1, "normal": 4, "high": 16}

// CheckPriority says which priorities there are.
func CheckPriority(p string) error {
	if Weights[p] == 0 {
		return fmt.Errorf("priority %q: want low, normal or high", p)
	}
	return nil
}

// Task is one that can be given.
type Task struct {
	Job     string
	Index   int
	Bytes   int64
	Seconds float64
}

type key struct {
	job   string
	index int
}

// Offer is what a worker has.
type Offer struct {
	Worker      string
	Free, Total int64 // bytes
}

// patience is how often a task that a worker could do is passed over before the worker is kept for it.
const patience = 4

// Queue are the tasks that wait.
type Queue struct {
	jobs []*job
	kept map[string]key // workers that are kept for a task
}

type job struct {
	id     string
	weight float64
	had    float64 // seconds of work, over the weight
	tasks  []Task  // in order
	passed map[int]int
}

// Add adds a task of a job with a priority; it is there once.
func (q *Queue) Add(t Task, priority string) {
	j := q.job(t.Job)
	if j == nil {
		j = &job{id: t.Job, weight: Weights[priority], passed: map[int]int{}}
		q.jobs = append(q.jobs, j)
	}
	if len(j.tasks) == 0 { // what it did not ask for it has no claim on
		j.had = max(j.had, q.least())
	}
	at, there := slices.BinarySearchFunc(j.tasks, t, func(a, b Task) int { return a.Index - b.Index })
	if !there {
		j.tasks = slices.Insert(j.tasks, at, t)
	}
}

// least is what the job that is next has had.
func (q *Queue) least() float64 {
	least := math.Inf(1)
	for _, j := range q.jobs {
		if len(j.tasks) > 0 {
			least = min(least, j.had)
		}
	}
	if math.IsInf(least, 1) {
		return 0
	}
	return least
}

func (q *Queue) job(id string) *job {
	for _, j := range q.jobs {
		if j.id == id {
			return j
		}
	}
	return nil
}

// Remove removes a task, if it is there.
func (q *Queue) Remove(id string, index int) {
	j := q.job(id)
	if j == nil {
		return
	}
	j.tasks = slices.DeleteFunc(j.tasks, func(t Task) bool { return t.Index == index })
	delete(j.passed, index)
	for w, k := range q.kept {
		if k == (key{id, index}) {
			delete(q.kept, w)
		}
	}
}

// Forget removes a job.
func (q *Queue) Forget(id string) {
	q.jobs = slices.DeleteFunc(q.jobs, func(j *job) bool { return j.id == id })
	for w, k := range q.kept {
		if k.job == id {
			delete(q.kept, w)
		}
	}
}

// Leave says that a worker is gone.
func (q *Queue) Leave(worker string) { delete(q.kept, worker) }

// Len is the number of tasks.
func (q *Queue) Len() (n int) {
	for _, j := range q.jobs {
		n += len(j.tasks)
	}
	return n
}

// Next takes the task that a worker gets out of the queue.
func (q *Queue) Next(o Offer) (Task, bool) {
	order := slices.Clone(q.jobs)
	slices.SortStableFunc(order, func(a, b *job) int {
		switch {
		case a.had < b.had:
			return -1
		case a.had > b.had:
			return 1
		}
		return 0
	})
	if k, kept := q.kept[o.Worker]; kept {
		j := q.job(k.job)
		i := slices.IndexFunc(j.tasks, func(t Task) bool { return t.Index == k.index })
		if j.tasks[i].Bytes > o.Free {
			return Task{}, false
		}
		return q.take(j, i), true
	}
	for _, j := range order {
		for i, t := range j.tasks {
			if t.Bytes <= o.Free {
				return q.take(j, i), true
			}
			if t.Bytes <= o.Total && !q.isKept(key{j.id, t.Index}) {
				if j.passed[t.Index]++; j.passed[t.Index] > patience {
					if q.kept == nil {
						q.kept = map[string]key{}
					}
					q.kept[o.Worker] = key{j.id, t.Index}
					return Task{}, false
				}
			}
		}
	}
	return Task{}, false
}

func (q *Queue) isKept(k key) bool {
	for _, x := range q.kept {
		if x == k {
			return true
		}
	}
	return false
}

func (q *Queue) take(j *job, i int) Task {
	t := j.tasks[i]
	q.Remove(j.id, t.Index)
	j.had += max(t.Seconds, .001) / j.weight
	return t
}
