package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/cluster"
	"github.com/aivm/aivm/internal/cluster/pieces"
	"github.com/aivm/aivm/internal/cluster/transport"
	"github.com/aivm/aivm/isa"
)

func (a *app) clusterCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "cluster COMMAND",
		Short: "Prove the pieces of plans on many machines",
		Long: `A cluster proves the pieces of plans (aivm plan) on many machines. Its coordinator runs where
the plans are: it gives pieces to workers (aivm worker), verifies what they bring, and writes
the proofs to the folders of the plans. What is given and done stands in a journal, so that
coordinator and workers may be killed at any moment. For one machine aivm prove --plan DIR
--workers N does all of it in one command.`,
		Example: `  aivm cluster up state --plan plan --listen 0.0.0.0:4222 --public prover.example
  aivm cluster add state other --priority high
  aivm cluster status state --watch
  aivm cluster cancel state 3f2a91c07b1e --piece 4
  aivm cluster drain state`,
	}
	group(c, a.clusterUpCommand(), a.clusterAddCommand(), a.clusterStatusCommand(), a.clusterCancelCommand(), a.clusterDrainCommand())
	return c
}

// upFlags are the flags of aivm cluster up.
type upFlags struct {
	plans    []string
	priority string
	listen   string
	public   string
	nats     []string
	ca       string
	replicas int
	http     string
	srs      string
	workers  workerFlags
	number   int
}

func (a *app) clusterUpCommand() *cobra.Command {
	f := &upFlags{}
	c := &cobra.Command{
		Use:   "up STATE",
		Short: "Start the coordinator of a cluster",
		Long: `up starts a coordinator, and NATS with it, and runs until it is told to drain, by aivm cluster
drain, Ctrl-C or SIGTERM: it gives no more pieces then, and ends when those that are being
proven are done. A second Ctrl-C ends it at once. Nothing is lost either way: started again on
the same folder STATE it goes on.

STATE is a SECRET folder: keys, the journal, and two invitations. Who has worker.join can be
a worker, and sees the data of what it proves; who has owner.join commands the cluster.

What listens speaks TLS with a certificate that the invitations name, and knows two keys.
--listen 0.0.0.0:4222 --public NAME opens it to other machines. --nats URL uses servers
elsewhere instead: their configuration includes STATE/nats.conf, which the first start
writes. --http serves /metrics for Prometheus, /healthz and /readyz.`,
		Example: `  aivm cluster up state --plan plan --workers 2
  aivm cluster up state --listen 0.0.0.0:4222 --public prover.example --http 127.0.0.1:9464
  aivm cluster up state --nats tls://n1:4222 --nats tls://n2:4222 --ca ca.pem --replicas 3`,
		Args: want(1, "the folder of the cluster"),
	}
	fl := c.Flags()
	fl.StringArrayVar(&f.plans, "plan", nil, "folder of a plan to prove; may be repeated")
	fl.StringVar(&f.priority, "priority", "normal", "of these plans: low, normal or high")
	fl.StringVar(&f.listen, "listen", "127.0.0.1:4222", "address of the embedded NATS server")
	fl.StringVar(&f.public, "public", "", "name of this machine for workers; default: the host of --listen")
	fl.StringArrayVar(&f.nats, "nats", nil, "tls://host:port of a NATS server elsewhere; may be repeated")
	fl.StringVar(&f.ca, "ca", "", "with --nats: file with the certificates of the servers; default: those of the system")
	fl.IntVar(&f.replicas, "replicas", 1, "with --nats: copies of artifacts")
	fl.StringVar(&f.http, "http", "", "address for /metrics, /healthz and /readyz, as in 127.0.0.1:9464")
	fl.StringVar(&f.srs, "srs", "", "file with the powers of tau; default: $AIVM_SRS, or default.srs in the cache folder")
	fl.IntVar(&f.number, "workers", 0, "workers to start on this machine")
	f.workers.addLimits(c)
	c.RunE = func(c *cobra.Command, args []string) error { return a.clusterUp(c, args[0], f) }
	return c
}

// upResult is how a cluster ended, as --json prints it.
type upResult struct {
	Jobs []jobResult `json:"jobs"`
}

type jobResult struct {
	ID     string         `json:"id"`
	Folder string         `json:"folder"`
	Status string         `json:"status"`
	Tasks  map[string]int `json:"tasks"`
	Errors []string       `json:"errors"`
}

// logger writes structured lines to standard error: JSON with --json.
func (a *app) logger(level slog.Level) *slog.Logger {
	o := &slog.HandlerOptions{Level: level}
	if a.json {
		return slog.New(slog.NewJSONHandler(a.err, o))
	}
	return slog.New(slog.NewTextHandler(a.err, o))
}

// clusterVersion is the version that workers and coordinator must share.
func clusterVersion() string {
	version, commit := build()
	if len(commit) > 12 {
		commit = commit[:12]
	}
	if commit != "" {
		version += " " + commit
	}
	return fmt.Sprintf("%s, program encoding %d", version, isa.Version)
}

func (a *app) clusterUp(c *cobra.Command, state string, f *upFlags) error {
	folder := transport.Folder(state)
	opener := &pieces.Opener{Folder: folder, SRS: f.srs, Log: func(line string) { a.logf("%s", line) }}
	if len(f.nats) == 0 && (f.ca != "" || f.replicas != 1) {
		return errors.New("--ca and --replicas are for --nats")
	}
	up, err := cluster.Up(c.Context(), cluster.Options{
		Folder: folder, Version: clusterVersion(), Open: opener.Open, Log: a.logger(slog.LevelInfo), Listen: f.listen, Public: f.public,
		NATS: f.nats, CA: f.ca, Replicas: f.replicas, HTTP: f.http,
	})
	if err != nil {
		return upError(err)
	}
	defer up.Close()
	for _, dir := range f.plans {
		id, err := up.Add(dir, f.priority, "")
		if err != nil {
			return fmt.Errorf("%s: %w", dir, err)
		}
		a.logf("job %s: %s", id, dir)
	}
	for _, u := range up.URLs {
		a.logf("listens at %s: aivm worker --join %s", u, folder.WorkerFile())
	}
	if up.HTTP != "" {
		a.logf("metrics at http://%s/metrics", up.HTTP)
	}
	team, err := a.startWorkers(f.number, folder, &f.workers)
	if err != nil {
		return err
	}
	defer team.close()
	a.serveUntilDrained(c.Context(), up)
	status := up.Status()
	res := &upResult{Jobs: []jobResult{}}
	for _, j := range status.Jobs {
		res.Jobs = append(res.Jobs, jobResult{j.ID, j.Folder, j.Status, j.Tasks, j.Errors})
	}
	return a.print(res, func(w io.Writer) {
		for _, j := range res.Jobs {
			fmt.Fprintf(w, "job %s, %s: %s, %s\n", j.ID, j.Folder, j.Status, tasksText(j.Tasks))
		}
	})
}

// upError says what to do about a cluster that does not start.
func upError(err error) error {
	if errors.Is(err, aivm.ErrUncut) {
		return err
	}
	return fmt.Errorf("the cluster does not start: %w", err)
}

// serveUntilDrained returns when the cluster is drained: by a command, or by the end of the context.
func (a *app) serveUntilDrained(ctx context.Context, up *cluster.Cluster) {
	for !up.Draining() {
		changed := up.Changed()
		select {
		case <-ctx.Done():
			a.logf("draining: what is being proven is finished; Ctrl-C once more stops at once")
			_ = up.Drain(context.Background())
		case <-changed:
		}
	}
	_ = up.Drain(context.Background())
	time.Sleep(drainNotice)
}

// drainNotice is how long a drained coordinator goes on answering, so that workers hear that they may go.
const drainNotice = 1500 * time.Millisecond

// owner connects to a cluster by its folder, or by a copy of the owner's invitation.
func owner(state string) (*cluster.Owner, error) {
	path := state
	if filepath.Ext(path) != ".join" {
		path = transport.Folder(state).OwnerFile()
	}
	i, err := transport.ReadInvitation(path)
	if err != nil {
		return nil, fmt.Errorf("%w: want the folder of a cluster (aivm cluster up), or its owner.join", err)
	}
	return cluster.Command(i)
}

func (a *app) clusterAddCommand() *cobra.Command {
	var priority, bound string
	c := &cobra.Command{
		Use:   "add STATE PLAN",
		Short: "Give a cluster the pieces of another plan",
		Long: `add gives a cluster that is up the pieces of a plan to prove. PLAN is a folder of the machine
that the coordinator is on. A plan of high priority gets four times as much of the cluster as a
normal one, and that four times as much as one of low priority: none waits for ever.`,
		Example: `  aivm cluster add state plan
  aivm cluster add state plan --priority high`,
		Args: want(2, "the folder of the cluster and that of a plan"),
	}
	c.Flags().StringVar(&priority, "priority", "normal", "low, normal or high")
	c.Flags().StringVar(&bound, "context", "", "32 bytes, hexadecimal, that the proofs are bound to")
	c.RunE = func(c *cobra.Command, args []string) error {
		dir, err := filepath.Abs(args[1])
		if err != nil {
			return err
		}
		o, err := owner(args[0])
		if err != nil {
			return err
		}
		defer o.Close()
		d, err := o.Add(c.Context(), dir, priority, bound)
		if err != nil {
			return err
		}
		return a.print(map[string]any{"job": d.Job, "tasks": d.Tasks}, func(w io.Writer) {
			fmt.Fprintf(w, "job %s: %s\n", d.Job, plural(d.Tasks, "piece"))
		})
	}
	return c
}

func (a *app) clusterCancelCommand() *cobra.Command {
	var list []int
	c := &cobra.Command{
		Use:   "cancel STATE JOB",
		Short: "Cancel what a cluster has not proven yet of a plan",
		Long: `cancel cancels the pieces of a job that are not proven: those that wait, and those that workers
are at, which stop within seconds. Proofs that are there stay. aivm cluster add takes the plan
up again. JOB is as aivm cluster status prints it.`,
		Example: `  aivm cluster cancel state 3f2a91c07b1e
  aivm cluster cancel state 3f2a91c07b1e --piece 4`,
		Args: want(2, "the folder of the cluster and a job"),
	}
	c.Flags().IntSliceVar(&list, "piece", nil, "number of a piece, from 1; may be repeated; default: all")
	c.RunE = func(c *cobra.Command, args []string) error {
		o, err := owner(args[0])
		if err != nil {
			return err
		}
		defer o.Close()
		var tasks []int
		for _, k := range list {
			tasks = append(tasks, k-1)
		}
		d, err := o.Cancel(c.Context(), args[1], tasks)
		if err != nil {
			return err
		}
		return a.print(map[string]any{"job": d.Job, "cancelled": d.Tasks}, func(w io.Writer) {
			fmt.Fprintf(w, "%s of job %s cancelled\n", plural(d.Tasks, "piece"), d.Job)
		})
	}
	return c
}

func (a *app) clusterDrainCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "drain STATE",
		Short: "End a cluster when what is being proven is done",
		Long: `drain tells the coordinator to give no more pieces. It ends, and its workers with it, when those
that are being proven are done. aivm cluster up on the same folder goes on with the others.`,
		Example: `  aivm cluster drain state`,
		Args:    want(1, "the folder of the cluster"),
	}
	c.RunE = func(c *cobra.Command, args []string) error {
		o, err := owner(args[0])
		if err != nil {
			return err
		}
		defer o.Close()
		d, err := o.Drain(c.Context())
		if err != nil {
			return err
		}
		return a.print(map[string]any{"held": d.Tasks}, func(w io.Writer) {
			fmt.Fprintf(w, "draining: %s being proven\n", plural(d.Tasks, "piece"))
		})
	}
	return c
}
