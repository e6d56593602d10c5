package main

import (
	"fmt"
	"io"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/files/program"
	"github.com/aivm/aivm/internal/tools/lint"
)

// declared is a tensor that a program takes or gives.
type declared struct {
	Name   string `json:"name"`
	Kind   string `json:"kind"` // input, state, output or metric
	Format string `json:"format"`
	Axes   []axis `json:"axes"`
	File   string `json:"file"` // the program's default, may be empty

	Classes []string `json:"classes,omitempty"` // names of the entries of an input's last axis
}

func (a *app) checkCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "check PROG",
		Short: "Report all mistakes of a program",
		Long: `check reads a program and reports all its mistakes, each with file:line:col, or
what the program takes and gives; in assembly it warns of what nothing reads, and of axes that are
nearly the name of a loop, or should be. With --wrap also whether its proofs can be wrapped: what the circuit has room for.`,
		Example:           "  aivm check digits.aasm -p batch=64",
		Args:              want(1, oneProgram),
		ValidArgsFunction: completeFiles("train", "aasm", "aivm"),
	}
	params := paramFlag(c)
	wrap := c.Flags().Bool("wrap", false, "refuse a program whose proofs cannot be wrapped")
	c.RunE = func(_ *cobra.Command, args []string) error {
		p, err := loadProgram(args[0], *params)
		if err != nil {
			return err
		}
		if *wrap {
			if _, err := (&chunkFlags{wrap: true}).plan(p); err != nil {
				return fmt.Errorf("%s: %w", args[0], err)
			}
		}
		tensors, warnings := interfaceOf(p), []mistake{}
		if filepath.Ext(args[0]) != program.ScriptSuffix {
			for _, w := range lint.Warnings(p.Unit()) {
				warnings = append(warnings, mistake{w.Pos.File, w.Pos.Line, w.Pos.Col, w.Label, w.Msg})
				a.logf("warning: %v", w)
			}
		}
		id, steps, n := p.ID().String(), p.Steps(), program.Instructions(p.Unit())
		return a.print(map[string]any{
			"program_id": id, "instructions": n, "operations": len(p.Unit().Ops), "steps": steps,
			"continuing": p.Continuing(), "tensors": tensors, "warnings": warnings,
		}, func(w io.Writer) {
			fmt.Fprintf(w, "%s: no mistakes; %s, %s; program id %s\n", args[0], plural(n, "instruction"), plural(steps, "step"), id)
			t := newTable("kind", "name", "format", "file")
			for _, d := range tensors {
				t.row(d.Kind, d.Name, d.Format+axesText(d.Axes), d.File)
			}
			fmt.Fprintln(w)
			t.write(w)
		})
	}
	return c
}

// interfaceOf are the tensors that cross the border of a program.
func interfaceOf(p *aivm.Program) []declared {
	d := []declared{}
	for _, t := range p.Interface() {
		d = append(d, declared{t.Name, string(t.Kind), t.Format, axesOf(t.Axes), t.File, t.Classes})
	}
	return d
}
