package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/tools/prose"
)

// planFlags are the flags of aivm plan.
type planFlags struct {
	params   *[]string
	segments int
	memory   string
	seconds  float64
	chunk    chunkFlags
	out      string
}

func (a *app) planCommand() *cobra.Command {
	f := &planFlags{}
	c := &cobra.Command{
		Use:   "plan PROG",
		Short: "Cut a training into pieces that are proven one by one",
		Long: `plan cuts a training that is too large for one proof: between iterations of the loop that
trains (epochs; steps, where more pieces are wanted than there are epochs). Each piece is a
program that begins with the model that the one before ended with. All are of one shape, but
that the first has the program's own start, that the last of a loop may have fewer iterations,
and that the last piece has the evaluation.

--segments K takes K pieces, or fewer where K is no number that the loops allow; --memory and
--seconds the fewest of which none needs more for its run and proof, by the estimates of aivm
cost; an evaluation that is too large with the last iterations is a piece of its own. What
each piece costs is printed. Data sets are ranged by the first piece that reads them and cited
by the others.

-o DIR writes the plan to a folder: plan.json, the program and the pieces. Then:

  aivm run PROG --checkpoint DIR   runs, and leaves the models at the cuts in the folder
  aivm run --resume DIR            goes on with a run that was stopped or killed
  aivm prove --plan DIR            proves the pieces that are run and not proven
  aivm verify DIR                  checks that the proofs say what one of the uncut
                                   program would say

With --wrap the proofs are for aivm wrap, which makes one public proof of up to sixteen:

  aivm wrap DIR/proofs/*.proof -o training.wrapped

What cannot be cut is refused with its line: a value that is made of the model before a cut
and read after it, a carry outside of the loops, as contributions by retraining have them.`,
		Example: `  aivm plan examples/mnist/mnist.train --segments 8
  aivm plan prog.train --memory 8GiB -o plan
  aivm plan prog.aasm -p epochs=100 --seconds 60 --json`,
		Args:              want(1, oneProgram),
		ValidArgsFunction: completeFiles("train", "aasm", "aivm"),
	}
	f.params = paramFlag(c)
	fl := c.Flags()
	fl.IntVar(&f.segments, "segments", 0, "so many pieces at most")
	fl.StringVar(&f.memory, "memory", "", "memory of the proof of a piece at most, as in 8GiB")
	fl.Float64Var(&f.seconds, "seconds", 0, "seconds of the proof of a piece at most, about")
	f.chunk.add(c, "that of aivm prove")
	fl.StringVarP(&f.out, "output", "o", "", "folder for the plan")
	c.MarkFlagsMutuallyExclusive("segments", "memory", "seconds")
	c.MarkFlagsOneRequired("segments", "memory", "seconds")
	c.RunE = func(_ *cobra.Command, args []string) error { return a.plan(args[0], f) }
	return c
}

// planResult is a plan as --json prints it.
type planResult struct {
	ProgramID string      `json:"program_id"`
	Folder    string      `json:"folder"` // empty: not written
	Pieces    []planPiece `json:"pieces"`
	Seconds   float64     `json:"seconds"` // of all proofs, about
	Bytes     int64       `json:"bytes"`   // of the largest
}

type planPiece struct {
	ProgramID  string   `json:"program_id"`
	Iterations string   `json:"iterations"`
	Cites      []string `json:"cites"`
	Steps      int      `json:"steps"`
	Cells      int64    `json:"cells"`
	Chunks     int      `json:"chunks"`
	ChunkBits  int      `json:"chunk_bits"`
	Bytes      int64    `json:"bytes"`
	Seconds    float64  `json:"seconds"`
}

func (a *app) plan(path string, f *planFlags) error {
	p, err := loadProgram(path, *f.params)
	if err != nil {
		return err
	}
	o := aivm.PlanOptions{Segments: f.segments, MaxSeconds: f.seconds, ChunkBits: f.chunk.c, OnChain: f.chunk.wrap}
	if f.memory != "" {
		if o.MaxBytes, err = prose.ParseBytes(f.memory); err != nil {
			return fmt.Errorf("--memory: %w", err)
		}
	}
	plan, err := p.Plan(o)
	if err != nil {
		return err
	}
	if f.out != "" {
		if err := plan.Save(f.out, baseName(path)); err != nil {
			return err
		}
	}
	res := &planResult{ProgramID: p.ID().String(), Folder: f.out}
	for _, x := range plan.Pieces() {
		res.Pieces = append(res.Pieces, planPiece{
			x.Program.String(), x.Iterations, x.Cites, x.Steps, x.Cells, x.Proof.Chunks, x.Proof.ChunkBits, x.Proof.Bytes, x.Seconds,
		})
		res.Seconds += x.Seconds
		res.Bytes = max(res.Bytes, x.Proof.Bytes)
	}
	return a.print(res, func(w io.Writer) {
		res.write(w)
		switch n := len(res.Pieces); {
		case f.segments > n:
			fmt.Fprintf(w, "%s: the loops' trips allow no number between that and %d\n", plural(n, "piece"), f.segments)
		case f.out == "":
			fmt.Fprintf(w, "-o DIR writes the plan\n")
		}
	})
}

func (r *planResult) write(w io.Writer) {
	t := newTable("piece", "iterations", "steps", "cells", "commitments", "memory", "proof", "cites").numbers(0, 2, 3, 4, 5, 6)
	for i, x := range r.Pieces {
		t.row(strconv.Itoa(i+1), x.Iterations, thousands(int64(x.Steps)), thousands(x.Cells), strconv.Itoa(x.Chunks), byteText(x.Bytes), duration(x.Seconds), strings.Join(x.Cites, ", "))
	}
	t.write(w)
	fmt.Fprintf(w, "%s: about %s of memory, %s for all proofs one after the other\n", plural(len(r.Pieces), "piece"), byteText(r.Bytes), duration(r.Seconds))
}

// planPowers are powers of tau for the proofs of a plan.
func (a *app) planPowers(c *cobra.Command, p *aivm.Plan, file string) (*aivm.Powers, error) {
	return p.DefaultPowers(c.Context(), aivm.PowersOptions{File: file, Log: func(line string) { a.logf("%s", line) }})
}
