package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/relation"
)

// maxSamples is how many instructions of a sample program are shown with claims.
const maxSamples = 4

// instructionDoc is the documentation of an instruction.
type instructionDoc struct {
	Name          string   `json:"name"`
	Group         string   `json:"group"`
	Usage         string   `json:"usage"`
	Summary       string   `json:"summary"`
	Documentation string   `json:"documentation,omitempty"`
	Samples       []sample `json:"samples,omitempty"`
}

// sample is an instruction of a program and what a proof claims of it.
type sample struct {
	Source string   `json:"source"`
	Claims []string `json:"claims"`
}

func (a *app) docCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "doc [INSTRUCTION]",
		Short: "Explain an instruction, or list all",
		Long: `doc prints what an instruction does, its rules and cells, and the claims that a
proof makes of it: the same data that prover and verifier read. Without an argument
it lists all instructions.`,
		Example: `  aivm doc
  aivm doc round`,
		Args: cobra.MaximumNArgs(1),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return mnemonics(), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return a.list()
			}
			r := isa.Lookup(strings.ToLower(args[0]))
			if r == nil {
				return fmt.Errorf("%s is no instruction%s", args[0], isa.Suggest(args[0], mnemonics()))
			}
			d := describe(r)
			d.Documentation = isa.Documentation(r.Name)
			d.Samples = samples(r)
			return a.print(d, d.write)
		},
	}
}

func mnemonics() []string {
	var n []string
	for _, r := range isa.Table {
		n = append(n, r.Name)
	}
	return n
}

func describe(r *isa.Row) instructionDoc {
	return instructionDoc{Name: r.Name, Group: string(r.Group), Usage: r.Usage(), Summary: isa.Summary(r.Name)}
}

// list prints the table by groups.
func (a *app) list() error {
	var all []instructionDoc
	for _, r := range isa.Table {
		all = append(all, describe(r))
	}
	return a.print(map[string]any{"instructions": all}, func(w io.Writer) {
		group := ""
		var t *table
		for _, d := range all {
			if d.Group != group {
				if t != nil {
					t.write(w)
					fmt.Fprintln(w)
				}
				group = d.Group
				t = newTable(group, "")
			}
			t.row("  "+d.Usage, d.Summary)
		}
		t.write(w)
	})
}

func (d instructionDoc) write(w io.Writer) {
	fmt.Fprintf(w, "%s\ngroup: %s\nform:  %s\n", d.Documentation, d.Group, d.Usage)
	for _, s := range d.Samples {
		fmt.Fprintf(w, "\n%s\n", s.Source)
		for _, c := range s.Claims {
			fmt.Fprintf(w, "    %s\n", c)
		}
	}
}

// samples are instructions of the row in its sample program, with their claims.
func samples(r *isa.Row) []sample {
	src := isa.Sample(r.Name)
	u, err := asm.LoadBytes(r.Name+".aasm", []byte(src), asm.Options{})
	if err != nil {
		panic("BUG: sample program of " + r.Name + ": " + err.Error())
	}
	c := claimsOf(u)
	lines := strings.Split(src, "\n")
	var out []sample
	u.Program.Walk(func(in *isa.Instr, _ []*isa.Loop) {
		if in.Row == r && len(out) < maxSamples {
			claims := c[in]
			if claims == nil {
				claims = []string{}
			}
			out = append(out, sample{strings.TrimSpace(lines[in.Pos.Line-1]), claims})
		}
	})
	return out
}

// claimsOf are the definitions, identities and lookups of every instruction, as
// formulas.
func claimsOf(u *isa.Unit) map[*isa.Instr][]string {
	rel := u.Relation()
	out := map[*isa.Instr][]string{}
	owner := map[string]*isa.Instr{} // by the beginning of labels
	for _, op := range u.Ops {
		if op.Out != nil {
			owner[op.Out.Name] = op.Instr
		} else {
			owner[op.Row.Name+"@"+op.Instr.Pos.String()] = op.Instr
		}
	}
	for _, s := range u.States {
		owner[s.Name] = s.Instr
	}
	put := func(source int, name, text string) {
		in := owner[name]
		if source >= 0 {
			in = u.Ops[source].Instr
		}
		out[in] = append(out[in], text)
	}
	for id, t := range rel.Tensors {
		if t.Kind == relation.Virtual {
			state, _, _ := strings.Cut(t.Name, ".")
			put(t.Source, state, rel.Definition(relation.TensorID(id)))
		}
	}
	for _, id := range rel.Identities {
		at := strings.LastIndexByte(id.Label, '.')
		put(-1, id.Label[:at], "("+id.Label[at+1:]+") "+rel.Equation(id))
	}
	for _, l := range rel.AllLookups() {
		put(lookupSource(rel, l), stateName(l.Label), rel.Membership(l))
	}
	return out
}

// lookupSource is the operation of a lookup: that of its last component, which
// the lookup ranges.
func lookupSource(rel *isa.Relation, l *relation.Lookup) int {
	last := l.Components[len(l.Components)-1]
	return rel.Tensors[last[len(last)-1].Tensor].Source
}

func stateName(label string) string {
	name, _, _ := strings.Cut(label, ".")
	return name
}
