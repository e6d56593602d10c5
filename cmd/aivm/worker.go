package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/exec"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/cluster/pieces"
	"github.com/aivm/aivm/internal/cluster/transport"
	"github.com/aivm/aivm/internal/cluster/worker"
	"github.com/aivm/aivm/internal/tools/memory"
	"github.com/aivm/aivm/internal/tools/prose"
)

// workerFlags are the flags of aivm worker.
type workerFlags struct {
	join    string
	creds   string
	memory  string
	slots   int
	threads int
	scratch string
	tied    bool
}

// addLimits adds what a worker may take of its machine.
func (f *workerFlags) addLimits(c *cobra.Command) {
	fl := c.Flags()
	fl.StringVar(&f.memory, "worker-memory", "", "memory that each worker offers, as in 8GiB; default: what is available, shared by the workers")
	fl.IntVar(&f.threads, "threads", 0, "processors of each worker; default: all, shared by the workers")
}

func (a *app) workerCommand() *cobra.Command {
	f := &workerFlags{}
	c := &cobra.Command{
		Use:   "worker --join FILE",
		Short: "Prove pieces for a cluster",
		Long: `worker joins a cluster (aivm cluster up) by the invitation worker.join that the cluster's folder
has, and proves pieces until it is told to stop: Ctrl-C and SIGTERM let it finish what it is at,
a second one ends it at once, and the pieces go to others. It finds the cluster again when
either of them was away. A cluster of another version of aivm refuses it.

It offers --memory, and gets pieces that need no more than that together. Proofs run in
processes of their own, --slots of them at once. What it works on, data and models of the
cluster's owner, is in a folder below --scratch for its own user alone, and gone when it ends.

With --join tls://host:port the invitation is that of --creds, at another address.`,
		Example: `  aivm worker --join worker.join
  aivm worker --join worker.join --memory 16GiB --threads 8
  aivm worker --join tls://prover.example:4222 --creds worker.join`,
		Args: want(0, "no arguments"),
	}
	fl := c.Flags()
	fl.StringVar(&f.join, "join", "", "invitation to the cluster, or its address with --creds")
	fl.StringVar(&f.creds, "creds", "", "invitation, with an address in --join")
	fl.StringVar(&f.memory, "memory", "", "memory to offer, as in 8GiB; default: what is available")
	fl.IntVar(&f.slots, "slots", 1, "proofs at once")
	fl.IntVar(&f.threads, "threads", 0, "processors for each proof; default: all")
	fl.StringVar(&f.scratch, "scratch", "", "folder for what it works on; default: that of temporary files")
	fl.BoolVar(&f.tied, "tied", false, "end with standard input")
	_ = fl.MarkHidden("tied")
	_ = c.MarkFlagRequired("join")
	c.RunE = func(c *cobra.Command, _ []string) error { return a.work(c.Context(), f) }
	return c
}

// invitation is that of the flags.
func (f *workerFlags) invitation() (*transport.Invitation, error) {
	isURL := strings.Contains(f.join, "://")
	switch {
	case isURL && f.creds == "":
		return nil, errors.New("--join with an address wants --creds FILE, the invitation worker.join of the cluster")
	case !isURL && f.creds != "":
		return nil, errors.New("--creds goes with an address in --join, as in tls://prover.example:4222")
	case !isURL:
		return transport.ReadInvitation(f.join)
	}
	i, err := transport.ReadInvitation(f.creds)
	if err == nil {
		i.URLs = []string{f.join}
	}
	return i, err
}

func (a *app) work(ctx context.Context, f *workerFlags) error {
	i, err := f.invitation()
	if err != nil {
		return err
	}
	bytes := memory.Available()
	if f.memory != "" {
		if bytes, err = prose.ParseBytes(f.memory); err != nil {
			return fmt.Errorf("--memory: %w", err)
		}
	}
	if f.slots < 1 || f.threads < 0 {
		return errors.New("--slots and --threads: want 1 or more")
	}
	exe, err := os.Executable()
	if err != nil {
		return err
	}
	run := &pieces.Runner{Command: []string{exe, "piece"}}
	if f.threads > 0 {
		run.Env = []string{"GOMAXPROCS=" + strconv.Itoa(f.threads)}
	}
	w, err := worker.New(worker.Options{
		Invitation: i, Version: clusterVersion(), Bytes: bytes, Slots: f.slots, Folder: f.scratch, Runner: run, Log: a.logger(slog.LevelInfo),
	})
	if err != nil {
		return err
	}
	hard, stop := context.WithCancel(context.Background())
	defer stop()
	if f.tied {
		go func() {
			_, _ = io.Copy(io.Discard, a.in)
			stop()
		}()
	}
	go func() {
		select {
		case <-ctx.Done():
			a.logf("draining: what is being proven is finished; Ctrl-C once more stops at once")
			w.Drain()
		case <-hard.Done():
		}
	}()
	if err := w.Run(hard); err != nil {
		if hard.Err() != nil {
			return interrupted("stopped: whoever started the worker is gone")
		}
		return err
	}
	return a.print(map[string]any{"worker": w.ID()}, func(out io.Writer) { fmt.Fprintln(out, "drained") })
}

// pieceCommand is the process of a proof, which a worker starts.
func (a *app) pieceCommand() *cobra.Command {
	return &cobra.Command{
		Use:    "piece",
		Short:  "Prove a piece for aivm worker",
		Hidden: true,
		Args:   want(0, "no arguments"),
		RunE: func(c *cobra.Command, _ []string) error {
			// A signal to the group of processes is the worker's matter: it lets the proof end, or ends it.
			return pieces.Child(context.WithoutCancel(c.Context()), a.in, a.stdout)
		},
	}
}

// team are workers of this machine, in processes of their own that end with this one.
type team struct {
	ins     []io.Closer
	cmds    []*exec.Cmd
	waiting sync.WaitGroup
}

// startWorkers starts workers that join the cluster of a folder.
func (a *app) startWorkers(n int, folder transport.Folder, f *workerFlags) (*team, error) {
	t := &team{}
	if n == 0 {
		return t, nil
	}
	bytes, threads := memory.Available()/int64(n), max(1, runtime.GOMAXPROCS(0)/n)
	if f.memory != "" {
		var err error
		if bytes, err = prose.ParseBytes(f.memory); err != nil {
			return nil, fmt.Errorf("--worker-memory: %w", err)
		}
	}
	if f.threads > 0 {
		threads = f.threads
	}
	exe, err := os.Executable()
	if err != nil {
		return nil, err
	}
	for range n {
		cmd := exec.Command(exe, "worker", "--tied", "--join", folder.WorkerFile(), "--memory", strconv.FormatInt(bytes, 10), "--threads", strconv.Itoa(threads))
		cmd.Stderr = io.Discard
		if err := t.start(cmd); err != nil {
			t.close()
			return nil, err
		}
	}
	return t, nil
}

func (t *team) start(cmd *exec.Cmd) error {
	in, err := cmd.StdinPipe()
	if err != nil {
		return err
	}
	cmd.SysProcAttr = ownGroup()
	if err := cmd.Start(); err != nil {
		return err
	}
	t.ins, t.cmds = append(t.ins, in), append(t.cmds, cmd)
	t.waiting.Add(1)
	go func() { defer t.waiting.Done(); _ = cmd.Wait() }()
	return nil
}

// close ends the workers: they have drained, or are not wanted any more.
func (t *team) close() {
	for _, in := range t.ins {
		_ = in.Close()
	}
	done := make(chan struct{})
	go func() { t.waiting.Wait(); close(done) }()
	select {
	case <-done:
	case <-time.After(10 * time.Second):
		for _, cmd := range t.cmds {
			_ = cmd.Process.Kill()
		}
		<-done
	}
}
