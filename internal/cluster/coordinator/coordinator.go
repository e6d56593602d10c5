// Package coordinator gives tasks to workers and judges what they bring.
//
// It trusts nobody: not the workers, whose results count when the job's own verification has taken them, and not the transport,
// whose messages are signed and whose artifacts are named by their hashes. What is true stands in the journal, before
// anybody is told.
package coordinator

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"time"

	"filippo.io/age"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"github.com/aivm/aivm/internal/chain/seal"
	"github.com/aivm/aivm/internal/cluster/artifact"
	"github.com/aivm/aivm/internal/cluster/journal"
	"github.com/aivm/aivm/internal/cluster/message"
	"github.com/aivm/aivm/internal/cluster/monitor"
	"github.com/aivm/aivm/internal/cluster/schedule"
	"github.com/aivm/aivm/internal/cluster/transport"
)

// ErrFalse says of a result that it is false: whoever brought it lies, or its machine is broken.
var ErrFalse = errors.New("the result is false")

// Work is what a job does.
type Work interface {
	// Tasks are those of the job, by name, memory and time.
	Tasks() []journal.Task
	// State says whether the result of a task is there, and what it needs.
	State(task int) (State, error)
	// Inputs are the files that a task is made of.
	Inputs(task int) ([]Input, error)
	// Accept verifies a result that is in a file, and keeps it: a second time it does nothing. The error of a false one is ErrFalse.
	Accept(task int, path string) error
	// Sum is the SHA-256 of the result that is kept, empty if there is none.
	Sum(task int) string
}

// State of a task.
type State int

// States.
const (
	Waits State = iota // what it needs is not there yet
	Ready
	There // its result is there, and was verified now
)

// Input is a file that a task needs, by its name in the folder of the task.
type Input struct {
	Name, Path string
	Shared     bool // other tasks need it as well
}

// Options of a coordinator.
type Options struct {
	Folder   transport.Folder
	Keys     *transport.Keys
	Version  string // of this program: workers of others are refused
	Open     func(folder, context string) (Work, error)
	Log      *slog.Logger
	Metrics  *monitor.Metrics
	Beat     time.Duration // how often workers say that they are alive; 0: a second
	TTL      time.Duration // after so long a silence a lease is lost; 0: six seconds
	Replicas int           // of artifacts; 0: one
}

// Limits of what is tried again.
const (
	maxErrors = 3
	maxLost   = 20
	// maxHandlers are requests that are looked at at once.
	maxHandlers = 128
	// maxWorkers that are known at once.
	maxWorkers = 20000
)

// Coordinator is one that runs.
type Coordinator struct {
	o       Options
	link    *transport.Link
	in, out jetstream.ObjectStore
	sealTo  seal.Recipients
	opens   seal.Keys
	jobKey  []byte // as text
	subs    []*nats.Subscription
	slots   chan struct{} // of handlers
	judges  chan struct{} // of verifications
	stop    context.CancelFunc
	ctx     context.Context
	running sync.WaitGroup

	mu       sync.Mutex
	log      *journal.Log
	queue    schedule.Queue
	queued   map[place]time.Time // since when
	works    map[string]Work
	broken   map[string]error // jobs that cannot be opened
	workers  map[string]*peer
	held     map[uint64]*lease
	judging  map[place]bool
	sealed   map[string]*sealedFile // by path
	draining bool
	changed  chan struct{} // closed at the next change
	ticked   time.Time
}

type place struct {
	job  string
	task int
}

// peer is a worker.
type peer struct {
	message.Join
	heard   time.Time
	beats   message.Beat
	to      age.Recipient
	results int
}

// lease is one that is held.
type lease struct {
	place
	token    uint64
	worker   string
	bytes    int64
	stage    string
	given    time.Time
	deadline time.Time
	busy     int // the coordinator itself is at it: it cannot be lost
	paths    []string
}

// sealedFile is an input that workers can fetch.
type sealedFile struct {
	once   sync.Once
	ref    artifact.Ref
	err    error
	shared bool
	users  int
	job    string
}

// Start opens the journal and begins to answer.
func Start(o Options, link *transport.Link) (*Coordinator, error) {
	if o.Beat == 0 {
		o.Beat = time.Second
	}
	if o.TTL == 0 {
		o.TTL = 6 * time.Second
	}
	ctx, stop := context.WithCancel(context.Background())
	c := &Coordinator{
		o: o, link: link, ctx: ctx, stop: stop, slots: make(chan struct{}, maxHandlers), judges: make(chan struct{}, max(1, runtime.NumCPU()/2)),
		queued: map[place]time.Time{}, works: map[string]Work{}, broken: map[string]error{}, workers: map[string]*peer{}, held: map[uint64]*lease{},
		judging: map[place]bool{}, sealed: map[string]*sealedFile{}, changed: make(chan struct{}), ticked: time.Now(),
	}
	if err := c.begin(); err != nil {
		stop()
		if c.log != nil {
			err = errors.Join(err, c.log.Close())
		}
		return nil, err
	}
	return c, nil
}

func (c *Coordinator) begin() (err error) {
	if c.log, err = journal.Open(c.o.Folder.Journal()); err != nil {
		return err
	}
	if err := c.readKey(); err != nil {
		return err
	}
	// Sealed inputs are made again: which files they were is known to the process alone.
	if err := errors.Join(os.RemoveAll(c.o.Folder.Sealed()), os.MkdirAll(c.o.Folder.Sealed(), 0o700)); err != nil {
		return err
	}
	if err := c.makeBuckets(); err != nil {
		return err
	}
	c.mu.Lock()
	for _, j := range c.log.Jobs {
		c.resume(j)
	}
	c.mu.Unlock()
	for kind, h := range c.handlers() {
		s, err := c.link.Subscribe(transport.Subject(c.o.Keys.Cluster(), kind), c.handle(kind, h))
		if err != nil {
			return err
		}
		c.subs = append(c.subs, s)
	}
	if err := c.link.FlushTimeout(20 * time.Second); err != nil {
		return err
	}
	c.running.Add(1)
	go c.tick()
	return nil
}

// readKey reads the key that inputs and results are sealed for, or makes it.
func (c *Coordinator) readKey() error {
	text, err := c.o.Folder.Secret("artifacts.key", func() ([]byte, error) {
		k, err := seal.NewKey(false)
		if err != nil {
			return nil, err
		}
		return k.AppendText(nil)
	})
	if err != nil {
		return err
	}
	ids, err := seal.ReadKeys(bytesReader(text))
	if err != nil {
		return err
	}
	x, ok := ids[0].(*age.X25519Identity)
	if !ok || len(ids) != 1 {
		return fmt.Errorf("%s: want one X25519 key", filepath.Join(string(c.o.Folder), "artifacts.key"))
	}
	c.opens, c.sealTo, c.jobKey = ids, seal.Recipients{x.Recipient()}, []byte(x.String())
	return nil
}

// makeBuckets makes the object stores anew: what an earlier coordinator has put there nobody needs.
func (c *Coordinator) makeBuckets() error {
	js, err := jetstream.New(c.link.Conn)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(c.ctx, time.Minute)
	defer cancel()
	in, out := transport.Buckets(c.o.Keys.Cluster())
	if err := js.DeleteObjectStore(ctx, in); err != nil && !errors.Is(err, jetstream.ErrStreamNotFound) && !errors.Is(err, jetstream.ErrBucketNotFound) {
		return fmt.Errorf("the object store of NATS: %w", err)
	}
	for name, to := range map[string]*jetstream.ObjectStore{in: &c.in, out: &c.out} {
		if *to, err = js.CreateOrUpdateObjectStore(ctx, jetstream.ObjectStoreConfig{Bucket: name, Replicas: max(1, c.o.Replicas)}); err != nil {
			return fmt.Errorf("the object store of NATS: %w", err)
		}
	}
	return nil
}

// append writes an event. The caller has the lock.
func (c *Coordinator) append(e journal.Event) error {
	start := time.Now()
	err := c.log.Append(e)
	c.o.Metrics.AppendSeconds.Observe(time.Since(start).Seconds())
	if err != nil {
		c.o.Metrics.JournalFails.Inc()
		c.o.Log.Error("journal", "event", e.Kind, "job", e.Job, "task", e.Task, "err", err)
		return err
	}
	c.o.Metrics.Events.Inc()
	c.tell()
	return nil
}

// tell wakes whoever waits for a change.
func (c *Coordinator) tell() {
	close(c.changed)
	c.changed = make(chan struct{})
}

// Changed is closed at the next change.
func (c *Coordinator) Changed() <-chan struct{} {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.changed
}

// Alive says with nil that the coordinator need not be restarted: its journal can be written.
func (c *Coordinator) Alive() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.log.Broken()
}

// Ready says with nil that the coordinator can give tasks.
func (c *Coordinator) Ready() error {
	if err := c.Alive(); err != nil {
		return err
	}
	if !c.link.IsConnected() {
		return errors.New("there is no connection to NATS")
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.draining {
		return errors.New("draining")
	}
	return nil
}

// Close ends the coordinator where it is; the journal has what is true.
func (c *Coordinator) Close() error {
	c.stop()
	for _, s := range c.subs {
		_ = s.Unsubscribe()
	}
	c.running.Wait()
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.log.Close()
}

// Drain ends giving tasks, and returns when none is held, or when the context ends.
func (c *Coordinator) Drain(ctx context.Context) error {
	c.mu.Lock()
	c.draining = true
	c.tell()
	c.mu.Unlock()
	for {
		c.mu.Lock()
		n, changed := len(c.held), c.changed
		c.mu.Unlock()
		if n == 0 {
			return nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// Draining says whether no task is given any more.
func (c *Coordinator) Draining() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.draining
}
