// Package manual says what the instructions are, from the table: documentation,
// usage, and the claims that a proof makes of sample programs.
package manual

import (
	"strings"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/relation"
)

// maxSamples is how many instructions of a sample program are shown with claims.
const maxSamples = 4

// Instruction is the documentation of an instruction.
type Instruction struct {
	Name          string   `json:"name"`
	Group         string   `json:"group"`
	Usage         string   `json:"usage"`
	Summary       string   `json:"summary"`
	Documentation string   `json:"documentation,omitempty"`
	Samples       []Sample `json:"samples,omitempty"`
}

// Sample is an instruction of a program and what a proof claims of it.
type Sample struct {
	Source string   `json:"source"`
	Claims []string `json:"claims"`
}

// Summarize is an instruction without documentation and samples.
func Summarize(r *isa.Row) Instruction {
	return Instruction{Name: r.Name, Group: string(r.Group), Usage: r.Usage(), Summary: isa.Summary(r.Name)}
}

// Describe is an instruction with documentation and samples.
func Describe(r *isa.Row) Instruction {
	d := Summarize(r)
	d.Documentation, d.Samples = isa.Documentation(r.Name), samples(r)
	return d
}

// samples are instructions of the row in its sample program, with their claims.
func samples(r *isa.Row) []Sample {
	src := isa.Sample(r.Name)
	u, err := asm.LoadBytes(r.Name+".aasm", []byte(src), asm.Options{})
	if err != nil {
		panic("BUG: sample program of " + r.Name + ": " + err.Error())
	}
	c := claimsOf(u)
	lines := strings.Split(src, "\n")
	var out []Sample
	u.Program.Walk(func(in *isa.Instr, _ []*isa.Loop) {
		if in.Row == r && len(out) < maxSamples {
			claims := c[in]
			if claims == nil {
				claims = []string{}
			}
			out = append(out, Sample{strings.TrimSpace(lines[in.Pos.Line-1]), claims})
		}
	})
	return out
}

// claimsOf are the definitions, identities and lookups of every instruction, as
// formulas.
func claimsOf(u *isa.Unit) map[*isa.Instr][]string {
	rel := u.Relation()
	out := map[*isa.Instr][]string{}
	put := func(s relation.Source, text string) {
		in := u.InstrOf(s)
		out[in] = append(out[in], text)
	}
	for id, t := range rel.Tensors {
		if t.Kind == relation.Virtual {
			put(t.Source, rel.Definition(relation.TensorID(id)))
		}
	}
	for _, id := range rel.Identities {
		put(id.Source, "("+id.Source.Claim+") "+rel.Equation(id))
	}
	for _, l := range rel.AllLookups() {
		put(l.Source, rel.Membership(l))
	}
	return out
}
