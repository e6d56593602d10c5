package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/isa"
)

// app is one call of the command.
type app struct {
	ctx    context.Context // ends with Ctrl-C and SIGTERM
	in     io.Reader
	stdout io.Writer
	out    bytes.Buffer // goes to stdout once the command has succeeded
	err    io.Writer    // logs and errors
	json   bool
}

// execute runs the command and is its exit code.
func execute(ctx context.Context, args []string, in io.Reader, out, errs io.Writer) (code int) {
	a := &app{ctx: ctx, in: in, stdout: out, err: errs, json: slices.Contains(args, "--json")}
	defer func() {
		if r := recover(); r != nil {
			code = a.bug(r, debug.Stack())
		}
	}()
	root := a.root()
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	var found unformatted
	var failed unmet
	if err == nil || errors.As(err, &found) || errors.As(err, &failed) {
		if _, werr := a.out.WriteTo(out); werr != nil {
			err = fmt.Errorf("standard output: %w", werr)
		}
	}
	switch {
	case err == nil:
		return exitOK
	case err == error(found), a.json && err == error(failed): // what was printed says it
		return exitMistake
	case ctx.Err() != nil && errors.Is(err, context.Canceled):
		err = interrupted("stopped")
	}
	return a.fail(err)
}

func (a *app) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "aivm COMMAND",
		Short: "Train AI models on a machine whose runs can be proven",
		Long: `aivm assembles, runs, explains and proves training programs of the AI virtual machine.

A program is a .train file (a training script), a .aasm file (assembly) or a .aivm file
(its canonical encoding, whose hash is the program id). Data come from .npy, .npz,
.safetensors, .parquet, .feather, .csv, .tsv, .jsonl and IDX files, tables and IDX packed or
not, and folders of images.

Exit codes: 0; 2 for a mistake in a program, its data or the command line, a trap or a
proof that does not hold included; 1 for a fault of aivm; 130 after Ctrl-C, 143 after SIGTERM.`,
		Example: `  aivm new mymodel
  aivm run mymodel/mymodel.train
  aivm cost mymodel/mymodel.train
  aivm prove mymodel/mymodel.train -o mymodel.proof
  aivm verify mymodel.proof
  aivm doc round`,
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.PersistentFlags().BoolVar(&a.json, "json", a.json, "print one JSON object on standard output, logs on standard error")
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return fmt.Errorf("%s: %w%s; see %s --help", c.CommandPath(), err, suggestFlag(c, err), c.CommandPath())
	})
	root.SetIn(a.in)
	root.SetOut(&a.out)
	root.SetErr(a.err)
	group(root, a.compileCommand(), a.runCommand(), a.predictCommand(), a.evaluateCommand(), a.testCommand(), a.sweepCommand(), a.inspectCommand(), a.exportCommand(), a.importCommand(), a.costCommand(), a.checkCommand(), a.programCommand(), a.asmCommand(), a.disasmCommand(), a.fmtCommand(),
		a.docCommand(), a.lspCommand(), a.newCommand(), a.versionCommand(),
		a.planCommand(), a.proveCommand(), a.clusterCommand(), a.workerCommand(), a.pieceCommand(), a.setupCommand(), a.wrapCommand(), a.verifyCommand(), a.commitCommand(), a.srsCommand(), a.benchCommand(),
		a.dataCommand(), a.walletCommand(), a.devnetCommand(), a.contractCommand(), a.campaignCommand(), a.demoCommand())
	stopAtOnce(root)
	return root
}

// group makes a command of others, which does nothing itself.
func group(c *cobra.Command, others ...*cobra.Command) *cobra.Command {
	c.AddCommand(others...)
	c.Args = cobra.ArbitraryArgs
	c.RunE = func(c *cobra.Command, args []string) error {
		if len(args) == 0 {
			return c.Help()
		}
		var names []string
		for _, s := range c.Commands() {
			if !s.Hidden {
				names = append(names, s.Name())
			}
		}
		hint := isa.Suggest(args[0], names)
		if hint == "" {
			hint = ": want one of " + strings.Join(names, ", ")
		}
		return fmt.Errorf("%s has no command %s%s", c.CommandPath(), args[0], hint)
	}
	return c
}

// print writes a result: an object with --json, else what text writes.
func (a *app) print(object any, text func(w io.Writer)) error {
	if !a.json {
		text(&a.out)
		return nil
	}
	e := json.NewEncoder(&a.out)
	e.SetEscapeHTML(false)
	return e.Encode(object)
}

// logf writes a line for whoever watches.
func (a *app) logf(format string, args ...any) {
	fmt.Fprintf(a.err, format+"\n", args...)
}

// notes tells what the data of a script decided.
func (a *app) notes(notes []string) {
	for _, n := range notes {
		a.logf("%s", n)
	}
}

// want checks the number of arguments of a command; what names them.
func want(n int, what string) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) == n {
			return nil
		}
		got := "none"
		if len(args) > 0 {
			got = strings.Join(args, " ")
		}
		return fmt.Errorf("%s: want %s, got %s", c.CommandPath(), what, got)
	}
}
