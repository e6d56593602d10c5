package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/files/atomicfile"
)

func (a *app) exportCommand() *cobra.Command {
	f := &modelFlags{}
	c := &cobra.Command{
		Use:   "export SCRIPT.train -o MODEL.onnx",
		Short: "Write a trained model as ONNX, for other programs to predict with",
		Long: `export writes the model of a training script in the format of ONNX (opset 17, float32). It
takes the numbers of the script's columns, scaling included, and gives probabilities, or values in the
units of the file. Words and missing cells are the caller's: a category has an input for each word, 0
or 1 (aivm.features in the file's metadata names the inputs).

It computes what aivm predict says, but without the roundings of the program that is proven.

Without --model the script is run first, which gives the same model each time.`,
		Example: `  aivm export wine.train -o wine.onnx
  aivm run wine.train --raw --out model=wine.npz
  aivm export wine.train --model wine.npz@raw -o wine.onnx`,
		Args:              want(1, "one script, as in model.train"),
		ValidArgsFunction: completeFiles("train"),
	}
	f.addModel(c)
	to := c.Flags().StringP("output", "o", "", "ONNX file to write")
	c.RunE = func(c *cobra.Command, args []string) error {
		if *to == "" {
			return errors.New("export: -o is missing: name the file to write, as in -o model.onnx")
		}
		p, model, err := f.load(c.Context(), a, args[0])
		if err != nil {
			return err
		}
		b, err := p.ExportONNX(model)
		if err != nil {
			return err
		}
		if err := atomicfile.WriteFile(*to, b, 0o644); err != nil {
			return err
		}
		return a.print(map[string]any{"program_id": p.ID().String(), "file": *to, "bytes": len(b)}, func(w io.Writer) {
			fmt.Fprintf(w, "%s: %s\n", *to, plural(len(b), "byte"))
		})
	}
	return c
}
