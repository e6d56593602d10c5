package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/compiler"
	"github.com/aivm/aivm/internal/tools/manual"
	"github.com/aivm/aivm/isa"
)

func (a *app) docCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "doc [INSTRUCTION|STATEMENT|WORD]",
		Short: "Explain an instruction or a statement of scripts, or list all",
		Long: `doc prints what an instruction does, its rules and cells, and the claims that a
proof makes of it: the same data that prover and verifier read. Of a statement of
training scripts it prints the grammar, what it means, and an example. Without an
argument it lists all instructions and statements. A word that stands in statements, as
adamw or tokens, is explained by these.`,
		Example: `  aivm doc
  aivm doc round
  aivm doc dense`,
		Args: cobra.MaximumNArgs(2), // start from
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return documented(), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return a.list()
			}
			return a.explain(strings.ToLower(args[0]))
		},
	}
}

// explain prints the instruction of that name, the statement, or both.
func (a *app) explain(name string) error {
	r, s := isa.Lookup(name), manual.Statement(name)
	if r == nil {
		if s == nil {
			return a.explainWord(name)
		}
		return a.print(s, func(w io.Writer) { writeScriptStatement(w, s) })
	}
	d := struct {
		manual.Instruction
		Statement *compiler.Statement `json:"statement,omitempty"`
	}{manual.Describe(r), s}
	return a.print(d, func(w io.Writer) {
		writeInstruction(w, &d.Instruction)
		if s != nil {
			fmt.Fprintf(w, "\n%s is also a statement of training scripts.\n\n", name)
			writeScriptStatement(w, s)
		}
	})
}

// explainWord prints the statements that a word stands in.
func (a *app) explainWord(word string) error {
	list := manual.With(word)
	if len(list) == 0 {
		return fmt.Errorf("%s is no instruction, no statement and no word of one%s", word, isa.Suggest(word, documented()))
	}
	return a.print(map[string]any{"statements": list}, func(w io.Writer) {
		for i, s := range list {
			if i > 0 {
				fmt.Fprintln(w)
			}
			fmt.Fprintf(w, "%s stands in %s.\n\n", word, s.Name)
			writeScriptStatement(w, s)
		}
	})
}

// documented are the names that doc explains.
func documented() []string {
	names := mnemonics()
	for _, s := range compiler.Statements() {
		if isa.Lookup(s.Name) == nil {
			names = append(names, s.Name)
		}
	}
	return names
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
	statements := compiler.Statements()
	return a.print(map[string]any{"instructions": all, "statements": statements}, func(w io.Writer) {
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
		fmt.Fprintln(w)
		t = newTable("statements of training scripts", "")
		for _, s := range statements {
			t.row("  "+s.Name, s.Summary)
		}
		t.write(w)
	})
}

func writeScriptStatement(w io.Writer, s *compiler.Statement) {
	fmt.Fprintf(w, "%s: %s\n\n    %s\n", s.Name, s.Summary, strings.ReplaceAll(s.Grammar, "\n", "\n    "))
	if s.Documentation != "" {
		fmt.Fprintf(w, "\n%s\n", s.Documentation)
	}
	fmt.Fprintf(w, "\nexample:\n\n    %s\n", strings.ReplaceAll(s.Example, "\n", "\n    "))
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
