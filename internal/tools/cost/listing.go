package cost

import (
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/aivm/aivm/internal/tools/prose"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm"
)

// Listing is a report for people and for JSON.
type Listing struct {
	*Report
	Lines []Line `json:"lines,omitempty"` // if the listing is by lines
}

// Line is the cost of a line of the source.
type Line struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Source string `json:"source"`
	Amounts
}

// List is the cost of a unit, by operations or, if there is a source, by its lines.
func List(u *isa.Unit, lines bool) (*Listing, error) {
	r := &Listing{Report: Of(u)}
	var err error
	if lines {
		r.Lines, err = byLine(u, r.Report)
	}
	return r, err
}

// byLine adds a report up by lines, in the order of the program.
func byLine(u *isa.Unit, r *Report) ([]Line, error) {
	type place struct {
		file string
		line int
	}
	at := map[place]int{}
	texts := map[string][]string{}
	var out []Line
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
			l := Line{File: p.file, Line: p.line}
			if t := texts[p.file]; p.line <= len(t) {
				l.Source = strings.TrimRight(t[p.line-1], " \t\r")
			}
			out = append(out, l)
		}
		out[n].Add(i.Amounts)
	}
	return out, nil
}

// Write prints the listing.
func (r *Listing) Write(w io.Writer) {
	if r.Lines != nil {
		r.writeLines(w)
	} else {
		r.writeInstructions(w)
	}
	fmt.Fprintf(w, "\n%s; a run holds %s, with a trace %s\n", prose.Plural(r.Steps, "step"),
		prose.Bytes(r.Bytes), prose.Bytes(r.Traced.Total()))
	fmt.Fprintf(w, "  %s\n", uses(r.Traced))
	fmt.Fprintf(w, "program id %s\n", r.ProgramID)
	for _, s := range r.Warnings {
		fmt.Fprintf(w, "\nwarning: %s\n", s)
	}
}

func (r *Listing) writeInstructions(w io.Writer) {
	t := prose.NewTable("line", "operation", "result", "rounded", "cells", "addresses", "volume", "macs").Numbers(0, 3, 4, 5, 6, 7)
	free := 0
	for _, i := range r.Instructions {
		if i.Amounts == (Amounts{}) {
			free++
			continue
		}
		t.Row(append([]string{lineText(i.Line), i.Mnemonic, i.Name}, columns(i.Amounts)...)...)
	}
	t.Row(append([]string{"", "in all", ""}, columns(r.Amounts)...)...)
	t.Write(w)
	if free > 0 {
		fmt.Fprintf(w, "(%s more cost nothing of this)\n", prose.Plural(free, "operation"))
	}
}

func (r *Listing) writeLines(w io.Writer) {
	t := prose.NewTable("line", "rounded", "cells", "addresses", "volume", "macs", "source").Numbers(0, 1, 2, 3, 4, 5)
	for _, l := range r.Lines {
		t.Row(append(append([]string{lineText(l.Line)}, columns(l.Amounts)...), l.Source)...)
	}
	t.Row(append(append([]string{""}, columns(r.Amounts)...), "in all")...)
	t.Write(w)
}

func columns(a Amounts) []string {
	var s []string
	for _, n := range []int64{a.Rounded, a.Cells, a.Addresses, a.Volume, a.MACs} {
		if n == 0 {
			s = append(s, "·")
			continue
		}
		s = append(s, prose.Thousands(n))
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
		{"inputs", b.Inputs},
		{"buffers", b.Buffers},
		{"states", b.States},
		{"outputs and metrics", b.Outputs},
		{"scratch", b.Scratch},
		{"tables", b.Tables},
		{"trace", b.Trace},
	} {
		if u.n > 0 {
			s = append(s, u.name+" "+prose.Bytes(u.n))
		}
	}
	return strings.Join(s, ", ")
}
