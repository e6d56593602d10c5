package main

import (
	"errors"
	"fmt"
	"io"
	"sync/atomic"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/tools/giveup"
	"github.com/aivm/aivm/internal/tools/memory"
	"github.com/aivm/aivm/internal/tools/prose"
	"github.com/aivm/aivm/internal/tools/terminal"
)

// planProveResult is what aivm prove --plan did, as --json prints it.
type planProveResult struct {
	ProgramID string        `json:"program_id"`
	Pieces    []pieceResult `json:"pieces"`
	Missing   int           `json:"missing"` // pieces without a proof
	PeakBytes int64         `json:"peak_bytes"`
}

type pieceResult struct {
	Piece   int     `json:"piece"` // from 1
	State   string  `json:"state"` // proven, there, or not run
	File    string  `json:"file"`
	Seconds float64 `json:"seconds"` // that this call took, the run included
}

// checkPlanFlags refuses flags that a plan has its own of.
func checkPlanFlags(c *cobra.Command, args []string, allowed ...string) error {
	if len(args) > 0 {
		return fmt.Errorf("%s --plan: the folder has its program, leave out %s", c.CommandPath(), args[0])
	}
	return onlyFlags(c, "--plan", append(allowed, "plan", "json")...)
}

// onlyFlags refuses flags that do not go with something.
func onlyFlags(c *cobra.Command, with string, allowed ...string) (err error) {
	ok := map[string]bool{}
	for _, name := range allowed {
		ok[name] = true
	}
	c.Flags().Visit(func(f *pflag.Flag) {
		if !ok[f.Name] && err == nil {
			err = fmt.Errorf("--%s does not go with %s", f.Name, with)
		}
	})
	return err
}

// provePlan proves the pieces of a plan that are run and not proven.
func (a *app) provePlan(c *cobra.Command, dir string, only []int, f *proveFlags) error {
	plan, err := aivm.LoadPlan(dir)
	if err != nil {
		return err
	}
	o := aivm.PlanProveOptions{}
	if f.context != "" {
		if o.Context, err = aivm.ParseID(f.context); err != nil {
			return fmt.Errorf("--context: %w", err)
		}
	}
	if f.memory != "" {
		if o.MaxBytes, err = prose.ParseBytes(f.memory); err != nil {
			return fmt.Errorf("--memory: %w", err)
		}
	}
	n := len(plan.Pieces())
	for _, k := range only {
		if k < 1 || k > n {
			return fmt.Errorf("--piece %d: the plan has pieces 1 to %d", k, n)
		}
		o.Only = append(o.Only, k-1)
	}
	powers, err := a.planPowers(c, plan, f.srs)
	if err != nil {
		return err
	}
	line := &terminal.Stages{}
	at := -1
	o.Progress = func(k int, p aivm.Progress) {
		if k != at {
			line.End()
			at, line = k, terminal.NewStages(a.err, fmt.Sprintf("piece %d of %d", k+1, n))
			line.Begin("run")
		}
		if p.Stage != "" {
			line.Show(p)
		}
	}
	o.Done = func(r aivm.PieceProof) {
		line.End()
		line, at = &terminal.Stages{}, -1
		a.logPiece(r, n)
	}
	memory.ResetPeak()
	var begun atomic.Bool
	begun.Store(true)
	list, err := giveup.Call(c.Context(), begun.Load, func() ([]aivm.PieceProof, error) { return plan.Prove(c.Context(), dir, powers, o) })
	line.End()
	if errors.Is(err, giveup.Err) || err != nil && c.Context().Err() != nil {
		return interrupted(fmt.Sprintf("stopped: the proofs that are done are kept, aivm prove --plan %s goes on", dir))
	}
	if err != nil {
		return err
	}
	res := &planProveResult{ProgramID: plan.Program().ID().String(), PeakBytes: memory.Peak()}
	unrun := 0
	for _, r := range list {
		res.Pieces = append(res.Pieces, pieceResult{r.Piece + 1, string(r.State), r.File, r.Seconds})
		if r.State == aivm.PieceUnrun {
			unrun++
		}
	}
	res.Missing = n - len(list) + unrun
	return a.print(res, func(w io.Writer) {
		switch {
		case unrun > 0:
			fmt.Fprintf(w, "%s not run yet: aivm run --resume %s\n", plural(unrun, "piece"), dir)
		case res.Missing > 0:
			fmt.Fprintf(w, "%s of %d asked for\n", plural(len(list), "piece"), n)
		default:
			fmt.Fprintf(w, "all %s are proven: aivm verify %s\n", plural(n, "piece"), dir)
		}
	})
}

// logPiece says in a line how it is about a piece.
func (a *app) logPiece(r aivm.PieceProof, n int) {
	if r.Rejects != "" {
		a.logf("%s: proven anew, what was there is no proof of the piece: %s", r.File, r.Rejects)
	}
	switch r.State {
	case aivm.PieceProven:
		a.logf("piece %d of %d: proven in %s", r.Piece+1, n, duration(r.Seconds))
	case aivm.PieceThere:
		a.logf("piece %d of %d: its proof is there, and verifies", r.Piece+1, n)
	default:
		a.logf("piece %d of %d: not run yet", r.Piece+1, n)
	}
}
