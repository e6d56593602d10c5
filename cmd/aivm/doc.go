package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/tools/manual"
	"github.com/aivm/aivm/isa"
)

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
			d := manual.Describe(r)
			return a.print(d, func(w io.Writer) { writeInstruction(w, &d) })
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

// list prints the table by groups.
func (a *app) list() error {
	var all []manual.Instruction
	for _, r := range isa.Table {
		all = append(all, manual.Summarize(r))
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

func writeInstruction(w io.Writer, d *manual.Instruction) {
	fmt.Fprintf(w, "%s\ngroup: %s\nform:  %s\n", d.Documentation, d.Group, d.Usage)
	for _, s := range d.Samples {
		fmt.Fprintf(w, "\n%s\n", s.Source)
		for _, c := range s.Claims {
			fmt.Fprintf(w, "    %s\n", c)
		}
	}
}
