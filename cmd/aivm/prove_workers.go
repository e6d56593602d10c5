package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/cluster"
	"github.com/aivm/aivm/internal/cluster/journal"
	"github.com/aivm/aivm/internal/cluster/pieces"
	"github.com/aivm/aivm/internal/cluster/transport"
	"github.com/aivm/aivm/internal/files/segments"
	"github.com/aivm/aivm/internal/tools/memory"
	"github.com/aivm/aivm/internal/tools/prose"
)

// clusterName is the folder of a plan for the keys and the journal of its own cluster.
const clusterName = "cluster"

// proveWithWorkers proves the pieces of a plan with some processes of this machine, as a cluster does.
func (a *app) proveWithWorkers(c *cobra.Command, dir string, n int, f *proveFlags) error {
	plan, err := aivm.LoadPlan(dir)
	if err != nil {
		return err
	}
	if err := segments.Folder(dir).Make(); err != nil {
		return err
	}
	folder := transport.Folder(filepath.Join(dir, clusterName))
	opener := &pieces.Opener{Folder: folder, SRS: f.srs, Log: func(line string) { a.logf("%s", line) }}
	up, err := cluster.Up(c.Context(), cluster.Options{Folder: folder, Version: clusterVersion(), Open: opener.Open, Log: a.logger(slog.LevelWarn)})
	if err != nil {
		return upError(err)
	}
	defer up.Close()
	job, err := up.Add(dir, "normal", f.context)
	if err != nil {
		return err
	}
	before, _ := up.Job(job)
	if err := enough(&before, n, f.memory); err != nil {
		return err
	}
	team, err := a.startWorkers(n, folder, &workerFlags{memory: f.memory})
	if err != nil {
		return err
	}
	defer team.close()
	start := time.Now()
	stopped := a.watchJob(c.Context(), up, job, before)
	j, _ := up.Job(job)
	if stopped {
		return interrupted(fmt.Sprintf("stopped: the proofs that are done are kept, aivm prove --plan %s goes on", dir))
	}
	return a.printJob(plan, dir, &before, &j, time.Since(start).Seconds())
}

// enough refuses workers of which none could take some piece.
func enough(j *journal.Job, n int, limit string) error {
	each := memory.Available() / int64(n)
	if limit != "" {
		var err error
		if each, err = prose.ParseBytes(limit); err != nil {
			return fmt.Errorf("--memory: %w", err)
		}
	}
	for i := range j.Tasks {
		if t := &j.Tasks[i]; !t.Status.Final() && t.Bytes > each {
			return fmt.Errorf("%w: %s needs about %s, each of %s has %s: take fewer workers, or plan smaller pieces", aivm.ErrMemory, t.Name, byteText(t.Bytes), plural(n, "worker"), byteText(each))
		}
	}
	return nil
}

// watchJob says what is done, until all is or the cluster has drained; the end of the context drains it.
func (a *app) watchJob(ctx context.Context, up *cluster.Cluster, job string, before journal.Job) (stopped bool) {
	told := map[int]bool{}
	for i := range before.Tasks {
		if before.Tasks[i].Status == journal.Done {
			told[i] = true
			a.logf("piece %d of %d: its proof is there, and verifies", i+1, len(before.Tasks))
		}
	}
	for {
		changed := up.Changed()
		j, _ := up.Job(job)
		for i := range j.Tasks {
			if t := &j.Tasks[i]; t.Status.Final() && !told[i] {
				told[i] = true
				a.logf("piece %d of %d: %s", i+1, len(j.Tasks), endText(t))
			}
		}
		if j.Count(journal.Pending)+j.Count(journal.Leased) == 0 {
			return false
		}
		select {
		case <-changed:
		case <-ctx.Done():
			a.logf("draining: what is being proven is finished; Ctrl-C once more stops at once")
			_ = up.Drain(context.Background())
			return true
		}
	}
}

func endText(t *journal.Task) string {
	switch t.Status {
	case journal.Done:
		return "proven"
	case journal.Failed:
		return "failed: " + t.Error
	}
	return string(t.Status)
}

// printJob prints the result of aivm prove --plan.
func (a *app) printJob(plan *aivm.Plan, dir string, before, j *journal.Job, seconds float64) error {
	res := &planProveResult{ProgramID: plan.Program().ID().String()}
	unrun, failed := 0, 0
	var last string
	for i := range j.Tasks {
		t := &j.Tasks[i]
		state := aivm.PieceLacks
		switch {
		case before.Tasks[i].Status == journal.Done:
			state = aivm.PieceThere
		case t.Status == journal.Done:
			state = aivm.PieceProven
		case t.Status == journal.Waiting:
			state = aivm.PieceUnrun
			unrun++
		default:
			failed++
			last = t.Error
		}
		if state != aivm.PieceThere && state != aivm.PieceProven {
			res.Missing++
		}
		res.Pieces = append(res.Pieces, pieceResult{i + 1, string(state), segments.Folder(dir).Proof(i + 1), 0})
	}
	if failed > 0 {
		return fmt.Errorf("%s not proven: %s", plural(failed, "piece"), last)
	}
	return a.print(res, func(w io.Writer) {
		if unrun > 0 {
			fmt.Fprintf(w, "%s not run yet: aivm run --resume %s\n", plural(unrun, "piece"), dir)
			return
		}
		fmt.Fprintf(w, "all %s are proven, in %s: aivm verify %s\n", plural(len(j.Tasks), "piece"), duration(seconds), dir)
	})
}
