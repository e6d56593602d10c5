// Package worker takes tasks of a cluster and brings their results.
//
// The work itself runs in a process of its own, so that neither its load keeps this one from saying that it is alive, nor anything
// is left of it when it is stopped.
package worker

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"sync"
	"time"

	"filippo.io/age"
	"github.com/nats-io/nats.go/jetstream"
	"github.com/nats-io/nkeys"

	"github.com/aivm/aivm/internal/cluster/message"
	"github.com/aivm/aivm/internal/cluster/transport"
)

// ErrFinal says of a task that trying it again is no use.
var ErrFinal = errors.New("trying again is no use")

// Task is one that is to be done.
type Task struct {
	Dir   string // with the inputs
	Index int
	Bytes int64        // of memory that it may take
	Bound string       // what the result is bound to
	Stage func(string) // is told what it is at
}

// Done is a result.
type Done struct {
	Path string // of the file
	Peak int64  // bytes of memory that were held
}

// Runner does tasks.
type Runner interface {
	Run(ctx context.Context, t Task) (Done, error)
}

// Options of a worker.
type Options struct {
	Invitation *transport.Invitation
	Version    string
	Bytes      int64 // of memory that it offers
	Slots      int   // tasks at once; 0: one
	Folder     string
	Runner     Runner
	Log        *slog.Logger
}

// Worker is one that runs.
type Worker struct {
	o       Options
	link    *transport.Link
	key     nkeys.KeyPair
	id      string
	opens   *age.X25519Identity
	join    message.Join
	in, out jetstream.ObjectStore
	scratch *scratch

	mu       sync.Mutex
	doing    map[uint64]*doing
	peak     int64
	draining bool
	wake     chan struct{}
	beat     time.Duration
}

// doing is a task.
type doing struct {
	grant *message.Grant
	stage string
	stop  context.CancelCauseFunc
}

// errStopped is the cause of the end of a task that is not wanted any more.
type errStopped string

func (e errStopped) Error() string { return "stopped: " + string(e) }

// New makes a worker that has not joined yet.
func New(o Options) (*Worker, error) {
	o.Slots = max(1, o.Slots)
	w := &Worker{o: o, doing: map[uint64]*doing{}, wake: make(chan struct{}, 1), beat: time.Second}
	var err error
	if w.key, err = nkeys.CreateUser(); err != nil {
		return nil, err
	}
	if w.id, err = w.key.PublicKey(); err != nil {
		return nil, err
	}
	if w.opens, err = age.GenerateX25519Identity(); err != nil {
		return nil, err
	}
	host, err := os.Hostname()
	if err != nil {
		host = "unknown"
	}
	w.join = message.Join{Version: o.Version, Host: host, Recipient: w.opens.Recipient().String(), Bytes: o.Bytes, Slots: o.Slots}
	voucher, err := nkeys.FromSeed([]byte(o.Invitation.Seed))
	if err != nil {
		return nil, fmt.Errorf("the invitation's key: %w", err)
	}
	w.join.Vouch, err = voucher.Sign(message.Vouched(w.id, w.join.Recipient))
	return w, err
}

// ID is the public key of the worker.
func (w *Worker) ID() string { return w.id }

// Drain makes the worker take no more tasks; Run returns when those that it has are done.
func (w *Worker) Drain() {
	w.mu.Lock()
	w.draining = true
	w.mu.Unlock()
	w.poke()
}

func (w *Worker) poke() {
	select {
	case w.wake <- struct{}{}:
	default:
	}
}

// Run works until it is drained, with nil, or until the context ends: then tasks are given up where they are. A refusal of the
// cluster is an error.
func (w *Worker) Run(ctx context.Context) error {
	var err error
	if w.scratch, err = newScratch(w.o.Folder); err != nil {
		return err
	}
	defer w.scratch.close()
	w.link, err = w.o.Invitation.Dial("aivm worker "+w.id, func(up bool, err error) {
		w.o.Log.Info("connection", "up", up, "err", err)
	})
	if err != nil {
		return err
	}
	defer w.link.Close()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	if err := w.joinUntil(ctx); err != nil {
		return err
	}
	var running sync.WaitGroup
	running.Add(1)
	go func() { defer running.Done(); w.beats(ctx) }()
	err = w.loop(ctx, &running)
	if ctx.Err() == nil {
		var done message.Done
		_ = w.link.Ask(ctx, w.key, message.KindLeave, 5*time.Second, struct{}{}, &done)
	}
	cancel()
	running.Wait()
	return err
}

// joinUntil joins the cluster, however long it takes until there is one.
func (w *Worker) joinUntil(ctx context.Context) error {
	for {
		var j message.Joined
		err := w.link.Ask(ctx, w.key, message.KindJoin, 10*time.Second, w.join, &j)
		var remote message.RemoteError
		var version *message.VersionError
		switch {
		case err == nil:
			w.mu.Lock()
			w.beat = min(max(time.Duration(j.BeatMillis)*time.Millisecond, 10*time.Millisecond), time.Minute)
			w.mu.Unlock()
			return w.openBuckets(ctx)
		case errors.As(err, &remote):
			return fmt.Errorf("the cluster refuses the worker: %w", err)
		case errors.As(err, &version):
			return fmt.Errorf("the cluster is of %s, this worker of %s: use one version", version.Got, version.Want)
		case errors.Is(err, message.ErrForged):
			return fmt.Errorf("%w: who answers is not the cluster of the invitation", err)
		}
		w.o.Log.Debug("join", "err", err)
		if !sleep(ctx, 300*time.Millisecond) {
			return ctx.Err()
		}
	}
}

func (w *Worker) openBuckets(ctx context.Context) error {
	js, err := jetstream.New(w.link.Conn)
	if err != nil {
		return err
	}
	in, out := transport.Buckets(w.o.Invitation.Cluster)
	for try := 0; ; try++ {
		timed, cancel := context.WithTimeout(ctx, 20*time.Second)
		inputs, err := js.ObjectStore(timed, in)
		var results jetstream.ObjectStore
		if err == nil {
			results, err = js.ObjectStore(timed, out)
		}
		cancel()
		if err == nil {
			w.mu.Lock()
			w.in, w.out = inputs, results
			w.mu.Unlock()
			return nil
		}
		if try == 20 {
			return fmt.Errorf("the object store of NATS: %w", err)
		}
		if !sleep(ctx, 300*time.Millisecond) {
			return ctx.Err()
		}
	}
}

// sleep waits, and reports whether the context has not ended.
func sleep(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-ctx.Done():
		return false
	}
}

// loop asks for tasks and does them.
func (w *Worker) loop(ctx context.Context, running *sync.WaitGroup) error {
	for {
		wait := 300 * time.Millisecond
		n, free, draining := w.has()
		if draining && n == 0 {
			return nil
		}
		if !draining && n < w.o.Slots {
			var l message.Leased
			err := w.link.Ask(ctx, w.key, message.KindLease, time.Minute, message.Lease{Free: free}, &l)
			switch {
			case err != nil:
				w.o.Log.Debug("lease", "err", err)
			case l.Drain:
				w.Drain()
				continue
			case l.Unknown:
				if err := w.joinUntil(ctx); err != nil {
					return err
				}
				continue
			case l.Grant != nil:
				w.start(ctx, l.Grant, running)
				continue
			default:
				wait = min(max(time.Duration(l.RetryMillis)*time.Millisecond, 20*time.Millisecond), time.Minute)
			}
		} else {
			wait = time.Minute // until a task ends
		}
		t := time.NewTimer(wait)
		select {
		case <-t.C:
		case <-w.wake:
		case <-ctx.Done():
			t.Stop()
			return ctx.Err()
		}
		t.Stop()
	}
}

// has is what the worker is at.
func (w *Worker) has() (tasks int, free int64, draining bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	free = w.o.Bytes
	for _, d := range w.doing {
		free -= d.grant.Bytes
	}
	return len(w.doing), free, w.draining
}

// beats says again and again that the worker is alive.
func (w *Worker) beats(ctx context.Context) {
	for {
		w.mu.Lock()
		every := w.beat
		b := message.Beat{Peak: w.peak, Works: []message.Doing{}}
		for _, d := range w.doing {
			b.Works = append(b.Works, message.Doing{Work: d.grant.Work, Stage: d.stage})
		}
		w.mu.Unlock()
		if !sleep(ctx, every) {
			return
		}
		var a message.Beaten
		if err := w.link.Ask(ctx, w.key, message.KindBeat, max(2*every, 2*time.Second), b, &a); err != nil {
			w.o.Log.Debug("beat", "err", err)
			continue
		}
		if a.Unknown {
			if err := w.joinUntil(ctx); err != nil {
				w.o.Log.Error("join", "err", err)
				w.Drain()
			}
		}
		if a.Drain {
			w.Drain()
		}
		for _, s := range a.Stop {
			w.mu.Lock()
			if d := w.doing[s.Token]; d != nil {
				d.stop(errStopped(s.Why))
			}
			w.mu.Unlock()
		}
	}
}
