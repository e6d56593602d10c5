package main

import (
	"fmt"
	"io"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/setup/powers"
	"github.com/aivm/aivm/verifier/srs"
)

// statementReport is what a proof says, as --json prints it.
type statementReport struct {
	ProgramID string                `json:"program_id"`
	Key       *aivm.ID              `json:"program_key"` // by which contracts know the program; null of inner proofs
	SRS       string                `json:"srs"`
	Unsafe    bool                  `json:"unsafe"`
	Context   string                `json:"context"`
	Data      []namedID             `json:"data"`
	StartKind string                `json:"start_kind"`    // genesis, private or continuing
	Start     *aivm.ID              `json:"start"`         // id of the model before, null if the program fixes it
	End       *aivm.ID              `json:"end"`           // id of the model after, null without one
	Outputs   map[string]any        `json:"outputs"`       // numbers with all their digits, or arrays nested by axes
	Exact     map[string]aivm.Exact `json:"exact"`         // the same as integers
	Draws     int                   `json:"draws"`         // outputs that a beacon gives, to be compared by --beacon
	Assumes   bool                  `json:"assumes_start"` // valid if the model before is proven
}

type namedID struct {
	Name   string `json:"name"`
	ID     string `json:"id"`
	Absent bool   `json:"absent"`
	Cited  bool   `json:"cited"` // valid if another proof has ranged the data
}

func reportStatement(s *aivm.Statement) *statementReport {
	r := &statementReport{
		ProgramID: s.Program.String(), Key: s.Key, SRS: s.Powers.String(), Unsafe: s.Unsafe, Context: s.Context.String(),
		Data: []namedID{}, StartKind: s.StartKind, Start: s.Start, End: s.End, Outputs: map[string]any{}, Exact: map[string]aivm.Exact{}, Assumes: s.Assumes, Draws: s.Draws,
	}
	for _, d := range s.Data {
		r.Data = append(r.Data, namedID{d.Name, d.ID.String(), d.Absent, d.Assumed})
	}
	for i := range s.Outputs {
		t := &s.Outputs[i]
		r.Outputs[t.Name], r.Exact[t.Name] = t, t.Exact()
	}
	return r
}

// writeStatement prints a statement for people.
func writeStatement(w io.Writer, s *aivm.Statement) {
	t := newTable("program", s.Program.String())
	if s.Key != nil {
		t.row("program key", s.Key.String())
	}
	for _, d := range s.Data {
		id := d.ID.String()
		if d.Absent {
			id += " (absent: zeros)"
		}
		if d.Assumed {
			id += " (cited: for another proof to range)"
		}
		t.row("data "+d.Name, id)
	}
	if s.Start != nil {
		note := ""
		if s.StartKind == "private" { // its id does not show it
			note = " (weights that the prover chose)"
		}
		t.row("model before", s.Start.String()+note)
	}
	if s.End != nil {
		t.row("model after", s.End.String())
	}
	if !s.Context.IsZero() {
		t.row("context", s.Context.String())
	}
	for i := range s.Outputs {
		o := &s.Outputs[i]
		t.row("output "+o.Name+axesSuffix(o.Axes), o.String())
	}
	t.write(w)
	kind, name := srs.Ceremony, s.Powers.String()
	if s.Unsafe {
		kind = srs.Unsafe
	}
	fmt.Fprintf(w, "%s\n", powers.KindText(kind, name))
}
