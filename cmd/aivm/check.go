package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm"
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

type axis struct {
	Name string `json:"name"`
	Size int    `json:"size"`
}

func (a *app) checkCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "check PROG",
		Short: "Report all mistakes of a program",
		Long: `check reads a program and reports all its mistakes, each with file:line:col, or
what the program takes and gives.`,
		Example:           "  aivm check digits.aasm -p batch=64",
		Args:              want(1, oneProgram),
		ValidArgsFunction: completeFiles("aasm", "aivm"),
	}
	params := paramFlag(c)
	c.RunE = func(_ *cobra.Command, args []string) error {
		u, err := load(args[0], *params)
		if err != nil {
			return err
		}
		tensors := interfaceOf(u)
		id := isa.ProgramID(u.Program).String()
		steps := vm.Steps(u)
		return a.print(map[string]any{
			"program_id": id, "instructions": instructions(u), "operations": len(u.Ops), "steps": steps,
			"continuing": u.Continuing(), "tensors": tensors,
		}, func(w io.Writer) {
			fmt.Fprintf(w, "%s: no mistakes; %s, %s; program id %s\n", args[0], plural(instructions(u), "instruction"), plural(steps, "step"), id)
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
func interfaceOf(u *isa.Unit) []declared {
	d := []declared{}
	for _, v := range u.Inputs {
		d = append(d, declared{v.Name, "input", v.Type.Format.String(), axesOf(v.Type.Axes), fileOf(v.Op.Instr), v.Classes()})
	}
	for _, s := range u.States {
		if !s.Local {
			d = append(d, declared{s.Name, "state", s.Type.Format.String(), axesOf(s.Type.Axes), fileOf(s.Instr), nil})
		}
	}
	for _, p := range u.Outputs {
		t := p.Value.Type
		d = append(d, declared{p.Name, "output", t.Format.String(), append(loopsOf(p.Op.Block), axesOf(t.Axes)...), "", nil})
	}
	for _, p := range u.Metrics {
		f := "exact"
		if p.Value.Type.Format != nil {
			f = p.Value.Type.Format.String()
		}
		d = append(d, declared{p.Name, "metric", f, loopsOf(p.Op.Block), "", nil})
	}
	return d
}

func axesOf(axes []isa.Axis) []axis {
	a := []axis{}
	for _, x := range axes {
		a = append(a, axis{x.Name, x.Size})
	}
	return a
}

func loopsOf(b *isa.Block) []axis {
	a := []axis{}
	for _, l := range b.Loops() {
		a = append(a, axis{l.Name, l.Trip})
	}
	return a
}

// fileOf is the default file of an input or a state.
func fileOf(in *isa.Instr) string {
	for _, a := range in.Args {
		if a.Kind == isa.File {
			return a.Name
		}
	}
	return ""
}

func axesText(axes []axis) string {
	s := "["
	for i, a := range axes {
		if i > 0 {
			s += ", "
		}
		s += fmt.Sprintf("%s=%d", a.Name, a.Size)
	}
	return s + "]"
}
