package worker

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/aivm/aivm/internal/chain/seal"
	"github.com/aivm/aivm/internal/cluster/artifact"
	"github.com/aivm/aivm/internal/cluster/message"
)

// start does a task in a goroutine.
func (w *Worker) start(ctx context.Context, g *message.Grant, running *sync.WaitGroup) {
	ctx, stop := context.WithCancelCause(ctx)
	w.mu.Lock()
	w.doing[g.Token] = &doing{grant: g, stage: "inputs", stop: stop}
	w.mu.Unlock()
	running.Add(1)
	go func() {
		defer running.Done()
		w.do(ctx, g)
		stop(nil)
		w.mu.Lock()
		delete(w.doing, g.Token)
		w.mu.Unlock()
		w.poke()
	}()
}

func (w *Worker) at(token uint64, stage string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if d := w.doing[token]; d != nil {
		d.stage = stage
	}
}

// damaged is an input that is not what its name says.
type damaged struct {
	sha string
	error
}

func (d damaged) Unwrap() error { return d.error }

// do does a task and brings its result, or says why there is none.
func (w *Worker) do(ctx context.Context, g *message.Grant) {
	start := time.Now()
	w.o.Log.Info("task", "job", g.Job, "task", g.Name, "token", g.Token)
	dir, err := w.scratch.folder()
	if err == nil {
		defer os.RemoveAll(dir)
		err = w.work(ctx, g, dir, start)
	}
	var stopped errStopped
	switch {
	case err == nil:
		return
	case errors.As(context.Cause(ctx), &stopped):
		w.o.Log.Info("task stopped", "task", g.Name, "why", string(stopped))
		return
	case ctx.Err() != nil:
		return
	}
	w.o.Log.Warn("task failed", "task", g.Name, "err", err)
	f := message.Failure{Work: g.Work, Error: clip(err.Error()), Final: errors.Is(err, ErrFinal)}
	var d damaged
	if errors.As(err, &d) {
		f.Damaged = d.sha
	}
	var done message.Done
	for try := 0; try < 20; try++ { // else the lease is lost
		err := w.link.Ask(ctx, w.key, message.KindFail, 10*time.Second, f, &done)
		var remote message.RemoteError
		if err == nil || errors.As(err, &remote) || !sleep(ctx, 300*time.Millisecond) {
			return
		}
	}
}

// clip bounds a text.
func clip(s string) string {
	const most = 1000
	if len(s) > most {
		return s[:most] + "…"
	}
	return s
}

func (w *Worker) work(ctx context.Context, g *message.Grant, dir string, start time.Time) error {
	var key bytes.Buffer
	if err := seal.Open(&key, bytes.NewReader(g.Key), seal.Keys{w.opens}); err != nil {
		return fmt.Errorf("the key of the job: %w", err)
	}
	keys, err := seal.ReadKeys(&key)
	if err != nil {
		return err
	}
	to, err := seal.ParseRecipient(g.Recipient)
	if err != nil {
		return err
	}
	for _, in := range g.Inputs {
		if err := w.input(ctx, g, in, dir, keys); err != nil {
			return fmt.Errorf("%s: %w", in.Name, err)
		}
	}
	done, err := w.o.Runner.Run(ctx, Task{Dir: dir, Index: g.Task, Bytes: g.Bytes, Bound: g.Context, Stage: func(s string) { w.at(g.Token, s) }})
	if err != nil {
		return err
	}
	w.mu.Lock()
	w.peak = max(w.peak, done.Peak)
	w.mu.Unlock()
	w.at(g.Token, "result")
	sealed := filepath.Join(dir, "result.sealed")
	ref, err := artifact.Seal(sealed, done.Path, to)
	if err != nil {
		return err
	}
	return w.bring(ctx, sealed, ref, message.Result{Work: g.Work, SHA256: ref.SHA256, Bytes: ref.Bytes, Seconds: time.Since(start).Seconds(), Peak: done.Peak})
}

// input fetches a file and opens it in the folder of the task.
func (w *Worker) input(ctx context.Context, g *message.Grant, in message.Input, dir string, keys seal.Keys) error {
	if !filepath.IsLocal(in.Name) {
		return fmt.Errorf("%w: it is not in the folder of the task", ErrFinal)
	}
	path := filepath.Join(dir, in.Name)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	if !in.Shared {
		return w.fetch(ctx, in, path, keys)
	}
	kept, err := w.scratch.shared(g.Job, in.SHA256, func(path string) error { return w.fetch(ctx, in, path, keys) })
	if err != nil {
		return err
	}
	return linkOrCopy(kept, path)
}

// fetch gets a file and opens it.
func (w *Worker) fetch(ctx context.Context, in message.Input, path string, keys seal.Keys) error {
	w.mu.Lock()
	from := w.in
	w.mu.Unlock()
	sealed := path + ".sealed"
	defer os.Remove(sealed)
	ref := artifact.Ref{SHA256: in.SHA256, Bytes: in.Bytes}
	var err error
	for try := 0; try < 5; try++ {
		timed, cancel := w.link.WhileUp(ctx, 10*time.Minute)
		err = artifact.Get(timed, from, sealed, ref)
		cancel()
		if err == nil {
			return artifact.Open(path, sealed, keys)
		}
		if errors.Is(err, artifact.ErrDamaged) || !sleep(ctx, 300*time.Millisecond) {
			break
		}
	}
	return damaged{in.SHA256, err} // damaged or not there: it is to be sent again
}

// bring puts a result where the coordinator fetches it, and tells it, until there is a verdict.
func (w *Worker) bring(ctx context.Context, path string, ref artifact.Ref, r message.Result) error {
	put := false
	for {
		if !put {
			w.mu.Lock()
			to := w.out
			w.mu.Unlock()
			timed, cancel := w.link.WhileUp(ctx, 10*time.Minute)
			err := artifact.Put(timed, to, path, ref)
			cancel()
			if put = err == nil; !put {
				w.o.Log.Debug("result", "err", err)
			}
		}
		if put {
			var j message.Judged
			err := w.link.Ask(ctx, w.key, message.KindResult, 2*time.Minute, r, &j)
			var remote message.RemoteError
			switch {
			case errors.As(err, &remote):
				return err
			case err != nil:
				w.o.Log.Debug("result", "err", err)
			case j.Verdict == message.Again:
				w.o.Log.Debug("result", "again", j.Why)
				put = false
			default:
				w.o.Log.Info("result", "job", r.Job, "task", r.Task, "verdict", j.Verdict, "why", j.Why)
				return nil
			}
		}
		if !sleep(ctx, 300*time.Millisecond) {
			return ctx.Err()
		}
	}
}
