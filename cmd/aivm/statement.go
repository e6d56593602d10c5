package main

import (
	"fmt"
	"io"

	"github.com/aivm/aivm/internal/fixed"
	"github.com/aivm/aivm/internal/srs"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// statementReport is what a proof says, as --json prints it.
type statementReport struct {
	ProgramID string                 `json:"program_id"`
	SRS       string                 `json:"srs"`
	Unsafe    bool                   `json:"unsafe"`
	Context   string                 `json:"context"`
	Data      []namedID              `json:"data"`
	Start     *string                `json:"start"`         // id of the model before, null if the program fixes it
	End       *string                `json:"end"`           // id of the model after, null without one
	Outputs   map[string]any         `json:"outputs"`       // numbers with all their digits, or arrays nested by axes
	Exact     map[string]exactValues `json:"exact"`         // the same as integers
	Assumes   bool                   `json:"assumes_start"` // valid if the model before is proven
}

type namedID struct {
	Name   string `json:"name"`
	ID     string `json:"id"`
	Absent bool   `json:"absent"`
}

func reportStatement(s *verifier.Statement) *statementReport {
	r := &statementReport{
		ProgramID: s.Program.String(), SRS: s.SRS.String(), Unsafe: s.Unsafe, Context: s.Context.String(),
		Data: []namedID{}, Start: wordText(s.Start), End: wordText(s.End), Outputs: map[string]any{}, Exact: map[string]exactValues{}, Assumes: s.Assumes,
	}
	for _, d := range s.Data {
		r.Data = append(r.Data, namedID{d.Name, d.ID.String(), d.Absent})
	}
	for i := range s.Outputs {
		t := outputTensor(&s.Outputs[i])
		r.Outputs[t.Name], r.Exact[t.Name] = nested(t), exactOf(t)
	}
	return r
}

func wordText(w *verifier.Word) *string {
	if w == nil {
		return nil
	}
	s := w.String()
	return &s
}

// outputTensor is a public output as a run gives it.
func outputTensor(o *verifier.Output) *vm.Tensor {
	return &vm.Tensor{
		Name: o.Name, Axes: o.Axes, Format: fixed.Format{Frac: o.Frac},
		Data: kernel.Data{Kind: kernel.I128, I128: o.Values},
	}
}

// writeStatement prints a statement for people.
func writeStatement(w io.Writer, s *verifier.Statement) {
	t := newTable("program", s.Program.String())
	for _, d := range s.Data {
		id := d.ID.String()
		if d.Absent {
			id += " (absent: zeros)"
		}
		t.row("data "+d.Name, id)
	}
	if s.Start != nil {
		t.row("model before", s.Start.String())
	}
	if s.End != nil {
		t.row("model after", s.End.String())
	}
	if s.Context != (verifier.Word{}) {
		t.row("context", s.Context.String())
	}
	for i := range s.Outputs {
		o := &s.Outputs[i]
		t.row("output "+o.Name+axesSuffix(o.Axes), valueText(outputTensor(o)))
	}
	t.write(w)
	kind, name := srs.Ceremony, s.SRS.String()
	if s.Unsafe {
		kind = srs.Unsafe
	}
	fmt.Fprintf(w, "%s\n", kindText(kind, name))
}
