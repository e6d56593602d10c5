package main

import (
	"errors"
	"io"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/compiler"
	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/files/program"
	"github.com/aivm/aivm/isa"
)

func (a *app) compileCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "compile SCRIPT.train",
		Short: "Compile a training script into assembly",
		Long: `compile turns a training script (model, data, loss, optimizer) into readable
assembly. It reads the data and trains once in float64, to choose number formats from
the values that occur; gradients come from the instruction table. The assembly, with
the script's lines as comments, needs neither script nor compiler any more.

The other commands take a script as well, and compile it in memory: aivm run x.train.
A trap then names the script's line.

The data files that it names are relative to the folder of -o, without -o to the folder
of the script. With --explain and without -o, only the explanation is printed.`,
		Example: `  aivm compile digits.train -o digits.aasm
  aivm compile digits.train --explain
  aivm compile digits.train --explain --json | jq .report.tensors`,
		Args:              want(1, "one script, as in model.train"),
		ValidArgsFunction: completeFiles("train"),
	}
	to := c.Flags().StringP("output", "o", "", "file to write; default: standard output")
	explain := c.Flags().Bool("explain", false, "say what each pass did, and each tensor's range, format and cells")
	c.RunE = func(_ *cobra.Command, args []string) error {
		name, src, err := a.readSource(args[0])
		if err != nil {
			return err
		}
		job, err := compiler.Parse(name, src)
		if err != nil {
			return err
		}
		var o compiler.Options
		if *to != "" {
			o.Folder = filepath.Dir(*to)
		}
		r, err := job.Compile(o)
		if err != nil {
			return err
		}
		if *to != "" {
			if err := atomicfile.WriteFile(*to, r.Assembly, 0o644); err != nil {
				return err
			}
		}
		return a.compiled(r, *to, *explain)
	}
	return c
}

// advise says what to change in a script that traps.
func advise(err error) {
	var t *isa.Trap
	if errors.As(err, &t) && filepath.Ext(t.Op.Instr.Pos.File) == program.ScriptSuffix {
		t.Reason += "; " + compiler.Advice(t)
	}
}

// compiled prints what was compiled.
func (a *app) compiled(r *compiler.Result, file string, explain bool) error {
	object := map[string]any{
		"file": file, "cells": r.Report.Cells,
		"notes": r.Report.Notes, "program_id": isa.ProgramID(r.Unit.Program).String(), "source": string(r.Assembly),
	}
	if explain {
		object["report"] = r.Report
	}
	if !explain {
		a.notes(r.Report.Notes)
	}
	var failed error
	if err := a.print(object, func(w io.Writer) {
		switch {
		case explain:
			failed = r.Report.Write(w)
		case file == "":
			_, failed = w.Write(r.Assembly)
		}
	}); err != nil {
		return err
	}
	return failed
}
