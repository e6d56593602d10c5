package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm"
)

// runPlan runs the pieces of a plan: of the program at path, or on the data that the folder has.
func (a *app) runPlan(c *cobra.Command, path string, f *runFlags) error {
	dir := f.checkpoint
	if path == "" {
		dir = f.resume
	}
	plan, err := aivm.LoadPlan(dir)
	if err != nil {
		return err
	}
	p := plan.Program()
	if path != "" {
		if p, err = loadProgram(path, *f.params); err != nil {
			return err
		}
		if p.ID() != plan.Program().ID() {
			return fmt.Errorf("--checkpoint: %s has a plan of program %s, %s is %s: aivm plan %s -o DIR makes one of it, in another folder", dir, plan.Program().ID(), path, p.ID(), path)
		}
	}
	files, err := f.Plan(p.Unit(), plan.Name())
	if err != nil {
		return err
	}
	powers, err := a.planPowers(c, plan, f.srs)
	if err != nil {
		return err
	}
	var data *aivm.Data
	if path != "" {
		if data, err = f.read(p, powers); err != nil {
			return err
		}
	}
	if err := files.Probe(a.logf); err != nil {
		return err
	}
	err = a.finishRun(c.Context(), p, files, func(ctx context.Context, o aivm.RunOptions) (*aivm.Result, error) {
		return plan.Run(ctx, dir, data, powers, o)
	})
	var stopped interrupted
	if errors.As(err, &stopped) {
		return interrupted(string(stopped) + fmt.Sprintf("; aivm run --resume %s goes on after the last piece that is whole", dir))
	}
	return err
}
