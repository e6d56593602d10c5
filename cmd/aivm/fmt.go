package main

import (
	"bytes"
	"fmt"
	"io"
	"path/filepath"

	"github.com/pmezard/go-difflib/difflib"
	"github.com/spf13/cobra"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/compiler"
	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/files/program"
)

// formatted is a source and its layout.
type formatted struct {
	File    string `json:"file"`
	Changed bool   `json:"changed"`
	Source  string `json:"source"` // as it should be

	was []byte
}

func (a *app) fmtCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "fmt [FILE]...",
		Short: "Format assembly and training scripts",
		Long: `fmt lays sources out. Assembly: two spaces for each loop, = and comments aligned, one empty
line at most. Scripts, which end in .train: two spaces for each section, one space between words,
comments aligned. What a source means stays the same. It prints the result; with -w it writes files
in place, with -d it prints what would change, and exits with code 2 if anything would. Without files it
reads assembly from standard input, with --script a script.`,
		Example: `  aivm fmt -w *.aasm *.train
  aivm fmt -d digits.train
  aivm fmt < digits.aasm`,
		ValidArgsFunction: completeFiles("aasm", "train"),
	}
	write := c.Flags().BoolP("write", "w", false, "write the result to the file")
	diff := c.Flags().BoolP("diff", "d", false, "print the differences instead of the result")
	script := c.Flags().Bool("script", false, "standard input is a training script")
	c.RunE = func(_ *cobra.Command, args []string) error {
		if len(args) == 0 {
			args = []string{"-"}
		}
		var all []formatted
		for _, path := range args {
			if path == "-" && *write {
				return fmt.Errorf("aivm fmt -w: want a file, standard input cannot be rewritten")
			}
			name, src, err := a.readSource(path)
			if err != nil {
				return err
			}
			format := asm.Format
			if filepath.Ext(path) == program.ScriptSuffix || path == "-" && *script {
				format = compiler.Format
			}
			out, err := format(name, src)
			if err != nil {
				return err
			}
			all = append(all, formatted{name, !bytes.Equal(src, out), string(out), src})
		}
		return a.formatted(all, *write, *diff)
	}
	return c
}

// formatted writes files in place, or prints what they should be.
func (a *app) formatted(all []formatted, write, diff bool) error {
	changed := 0
	for _, f := range all {
		if !f.Changed {
			continue
		}
		changed++
		if write {
			if err := atomicfile.WriteFile(f.File, []byte(f.Source), 0o644); err != nil {
				return err
			}
		}
	}
	if err := a.print(map[string]any{"files": all}, func(w io.Writer) {
		for _, f := range all {
			switch {
			case diff:
				fmt.Fprint(w, f.diff())
			case !write:
				fmt.Fprint(w, f.Source)
			}
		}
	}); err != nil {
		return err
	}
	if diff && !write && changed > 0 {
		return unformatted{changed}
	}
	return nil
}

// unformatted says that fmt -d found something. Its output stands.
type unformatted struct{ files int }

func (e unformatted) Error() string { return fmt.Sprintf("%d files are not formatted", e.files) }

func (f *formatted) diff() string {
	s, err := difflib.GetUnifiedDiffString(difflib.UnifiedDiff{
		A: difflib.SplitLines(string(f.was)), B: difflib.SplitLines(f.Source),
		FromFile: f.File, ToFile: f.File + " (formatted)", Context: 3,
	})
	if err != nil {
		panic("BUG: diff: " + err.Error())
	}
	return s
}
