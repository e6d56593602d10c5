package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/tools/expect"
)

// testedProgram is a program that was held against its expectations, as --json prints it.
type testedProgram struct {
	Program   string           `json:"program"`
	ProgramID string           `json:"program_id"`
	Seconds   float64          `json:"seconds"`
	Outcomes  []expect.Outcome `json:"expectations"`
}

// unmet says that expectations do not hold. Its output stands.
type unmet struct{ failed, all int }

func (e unmet) Error() string {
	return fmt.Sprintf("%d of %d expectations do not hold", e.failed, e.all)
}

func (a *app) testCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "test PROG|FOLDER...",
		Short: "Run programs and hold them against what their comments expect",
		Long: `test runs training scripts and assembly, and compares outputs of one number, or the last values of
metrics, with what comments expect:

  ; expect test_accuracy >= 0.9
  ; expect loss < 1/4

Outputs are compared exactly. Of a folder all programs with such comments are run, those of folders in it
too. A comment is no part of a program: its id and its proofs do not change. If an expectation does
not hold, the exit code is 2.`,
		Example: `  aivm test wine.train
  aivm test examples/tasks --json`,
		ValidArgsFunction: completeFiles("train", "aasm"),
	}
	params := paramFlag(c)
	c.RunE = func(c *cobra.Command, args []string) error {
		if len(args) == 0 {
			return fmt.Errorf("aivm test: want programs or folders, as in aivm test wine.train")
		}
		files, err := programsOf(args)
		if err != nil {
			return err
		}
		var done []testedProgram
		bad := unmet{}
		for _, f := range files {
			p, err := a.testOne(c.Context(), f, *params)
			if err != nil {
				return fmt.Errorf("%s: %w", f, err)
			}
			if p == nil {
				if slices.Contains(args, f) {
					return fmt.Errorf("%s: expects nothing: write a comment as in ; expect test_accuracy >= 0.9", f)
				}
				continue
			}
			done = append(done, *p)
			for _, o := range p.Outcomes {
				if bad.all++; !o.OK {
					bad.failed++
				}
			}
		}
		if bad.all == 0 {
			return fmt.Errorf("no program expects anything: write a comment as in ; expect test_accuracy >= 0.9")
		}
		if err := a.print(map[string]any{"ok": bad.failed == 0, "programs": done}, func(w io.Writer) { writeOutcomes(w, done) }); err != nil {
			return err
		}
		if bad.failed > 0 {
			return bad
		}
		return nil
	}
	return c
}

// programsOf are the programs named, and those of folders.
func programsOf(args []string) (files []string, err error) {
	for _, arg := range args {
		if info, err := os.Stat(arg); err == nil && info.IsDir() {
			err := filepath.WalkDir(arg, func(path string, d os.DirEntry, err error) error {
				if ext := filepath.Ext(path); err == nil && !d.IsDir() && (ext == ".train" || ext == ".aasm") {
					files = append(files, path)
				}
				return err
			})
			if err != nil {
				return nil, err
			}
			continue
		}
		files = append(files, arg)
	}
	return files, nil
}

// testOne runs a program that expects something; nil if it does not.
func (a *app) testOne(ctx context.Context, path string, params []string) (*testedProgram, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	list, err := expect.Read(path, string(text))
	if err != nil || len(list) == 0 {
		return nil, err
	}
	start := time.Now()
	p, err := loadProgram(path, params)
	if err != nil {
		return nil, err
	}
	for i := range list {
		if err := list[i].Check(p); err != nil {
			return nil, err
		}
	}
	data, err := p.Data(aivm.Files{})
	if err != nil {
		return nil, err
	}
	r, err := p.Run(ctx, data, aivm.RunOptions{})
	if err != nil {
		return nil, err
	}
	t := &testedProgram{Program: path, ProgramID: p.ID().String(), Seconds: time.Since(start).Seconds()}
	for i := range list {
		t.Outcomes = append(t.Outcomes, list[i].Of(r))
	}
	return t, nil
}

func writeOutcomes(w io.Writer, done []testedProgram) {
	t := newTable("program", "expected", "got", "")
	for _, p := range done {
		for _, o := range p.Outcomes {
			word := "holds"
			if !o.OK {
				word = "DOES NOT HOLD"
			}
			t.row(p.Program, o.Text, o.Got, word)
		}
	}
	t.write(w)
}
