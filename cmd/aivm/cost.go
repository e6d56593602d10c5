package main

import (
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/cost"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm"
)

func (a *app) costCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "cost PROG",
		Short: "Say what a program costs to run and to prove",
		Long: `cost prints, per operation and in all:

  rounded    elements that are rounded or decided, in all steps
  cells      committed cells: limbs of these and of their remainders, of inputs, and
             of both ends of the states
  addresses  cells with every axis padded to a power of two
  volume     sumcheck volume: padded sizes of the sums that a proof runs over, and of
             what it binds at a point for them
  macs       multiply-adds of the run

and the memory of a run. Exact linear algebra has no cells. cost warns where a state
is used elementwise in every step: that costs steps times parameters.`,
		Example: `  aivm cost digits.aasm
  aivm cost digits.aasm --lines -p batch=64
  aivm cost digits.aasm --json | jq .cells`,
		Args:              want(1, oneProgram),
		ValidArgsFunction: completeFiles("aasm", "aivm"),
	}
	params := paramFlag(c)
	lines := c.Flags().Bool("lines", false, "add up by lines of the source")
	c.RunE = func(_ *cobra.Command, args []string) error {
		u, err := load(args[0], *params)
		if err != nil {
			return err
		}
		r := &costReport{Report: cost.Of(u)}
		if *lines {
			if r.Lines, err = byLine(u, r.Report); err != nil {
				return err
			}
		}
		return a.print(r, func(w io.Writer) { r.write(w, *lines) })
	}
	return c
}

// costReport is a report as --json prints it.
type costReport struct {
	*cost.Report
	Lines []costLine `json:"lines,omitempty"` // with --lines
}

// costLine is the cost of a line of the source.
type costLine struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Source string `json:"source"`
	cost.Amounts
}

// byLine adds a report up by lines, in the order of the program.
func byLine(u *isa.Unit, r *cost.Report) ([]costLine, error) {
	type place struct {
		file string
		line int
	}
	at := map[place]int{}
	texts := map[string][]string{}
	var out []costLine
	for _, i := range r.Instructions {
		p := place{i.Pos.File, i.Pos.Line}
		if p.line == 0 {
			return nil, fmt.Errorf("--lines: an encoded program has no lines; give its source")
		}
		n, ok := at[p]
		if !ok {
			if texts[p.file] == nil {
				src, err := os.ReadFile(p.file)
				if err != nil {
					return nil, err
				}
				texts[p.file] = strings.Split(string(src), "\n")
			}
			n = len(out)
			at[p] = n
			l := costLine{File: p.file, Line: p.line}
			if t := texts[p.file]; p.line <= len(t) {
				l.Source = strings.TrimRight(t[p.line-1], " \t\r")
			}
			out = append(out, l)
		}
		out[n].Add(i.Amounts)
	}
	return out, nil
}

func (r *costReport) write(w io.Writer, lines bool) {
	if lines {
		r.writeLines(w)
	} else {
		r.writeInstructions(w)
	}
	fmt.Fprintf(w, "\n%s; a run holds %s, with a trace for a proof %s\n", plural(r.Steps, "step"),
		byteText(r.Bytes), byteText(r.Traced.Total()))
	fmt.Fprintf(w, "  %s\n", uses(r.Traced))
	fmt.Fprintf(w, "program id %s\n", r.ProgramID)
	for _, s := range r.Warnings {
		fmt.Fprintf(w, "\nwarning: %s\n", s)
	}
}

func (r *costReport) writeInstructions(w io.Writer) {
	t := newTable("line", "operation", "result", "rounded", "cells", "addresses", "volume", "macs").numbers(0, 3, 4, 5, 6, 7)
	free := 0
	for _, i := range r.Instructions {
		if i.Amounts == (cost.Amounts{}) {
			free++
			continue
		}
		t.row(append([]string{lineText(i.Line), i.Mnemonic, i.Name}, columns(i.Amounts)...)...)
	}
	t.row(append([]string{"", "in all", ""}, columns(r.Amounts)...)...)
	t.write(w)
	if free > 0 {
		fmt.Fprintf(w, "(%s more cost nothing of this)\n", plural(free, "operation"))
	}
}

func (r *costReport) writeLines(w io.Writer) {
	t := newTable("line", "rounded", "cells", "addresses", "volume", "macs", "source").numbers(0, 1, 2, 3, 4, 5)
	for _, l := range r.Lines {
		t.row(append(append([]string{lineText(l.Line)}, columns(l.Amounts)...), l.Source)...)
	}
	t.row(append(append([]string{""}, columns(r.Amounts)...), "in all")...)
	t.write(w)
}

func columns(a cost.Amounts) []string {
	var s []string
	for _, n := range []int64{a.Rounded, a.Cells, a.Addresses, a.Volume, a.MACs} {
		if n == 0 {
			s = append(s, "·")
			continue
		}
		s = append(s, thousands(n))
	}
	return s
}

func lineText(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// uses lists the memory of a run by use.
func uses(b vm.Bytes) string {
	var s []string
	for _, u := range []struct {
		name string
		n    int64
	}{
		{"inputs", b.Inputs}, {"buffers", b.Buffers}, {"states", b.States}, {"outputs and metrics", b.Outputs},
		{"scratch", b.Scratch}, {"tables", b.Tables}, {"trace", b.Trace},
	} {
		if u.n > 0 {
			s = append(s, u.name+" "+byteText(u.n))
		}
	}
	return strings.Join(s, ", ")
}
