package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/tools/terminal"
)

// modelFlags say which model a script's is.
type modelFlags struct{ model, in string }

func (f *modelFlags) add(c *cobra.Command, in string) {
	f.addModel(c)
	c.Flags().StringVar(&f.in, "in", "", in)
}

func (f *modelFlags) addModel(c *cobra.Command) {
	c.Flags().StringVar(&f.model, "model", "", "file of the model, as aivm run --out model=FILE writes it, with @raw behind it if --raw did; without it the script is run")
}

// file is the file of --in, which is relative to this folder and not to the script's.
func (f *modelFlags) file() (string, error) {
	if f.in == "" {
		return "", nil
	}
	return filepath.Abs(f.in)
}

// load is the script and its model: that of the file, or what a run leaves.
func (f *modelFlags) load(ctx context.Context, a *app, script string) (*aivm.Program, []aivm.Tensor, error) {
	p, err := loadProgram(script, nil)
	if err != nil {
		return nil, nil, err
	}
	if f.model != "" {
		model, err := p.Model(aivm.ModelFile(f.model))
		return p, model, err
	}
	a.notes(p.Notes())
	data, err := p.Data(aivm.Files{})
	if err != nil {
		return nil, nil, err
	}
	bar := terminal.NewBar(a.err, p)
	r, err := p.Run(ctx, data, aivm.RunOptions{Progress: bar.Step})
	bar.End()
	if err != nil {
		return nil, nil, err
	}
	a.logf("trained in %s", plural(r.Steps, "step"))
	return p, r.Model, nil
}

func (a *app) predictCommand() *cobra.Command {
	f := &modelFlags{}
	c := &cobra.Command{
		Use:   "predict SCRIPT.train --in DATA",
		Short: "Say what the model of a training script predicts",
		Long: `predict applies the model of a training script to the rows of a file that has the columns
of its features: classes and their probabilities, or values in the units of the script's own
file. The label need not be there. It is computed by the machine, with the roundings of the
program that is proven: what it says is what the proven model says.

The file is read as the script says of its own: categories, missing cells, scaling by the
statistics of the rows that trained. A row that the script leaves out, for it misses a cell, has no
prediction; the others have their number in the file, from 0.

Without --model the script is run first, which gives the same model each time. -o writes a CSV;
without it the CSV goes to standard output.`,
		Example: `  aivm predict wine.train --in new.csv -o out.csv
  aivm run wine.train --raw --out model=wine.npz
  aivm predict wine.train --model wine.npz@raw --in new.csv --json`,
		Args:              want(1, "one script, as in model.train"),
		ValidArgsFunction: completeFiles("train"),
	}
	f.add(c, "file with the rows to predict")
	to := c.Flags().StringP("output", "o", "", "CSV file to write; default: standard output")
	c.RunE = func(c *cobra.Command, args []string) error {
		file, err := f.file()
		if err != nil {
			return err
		}
		if file == "" {
			return errors.New("predict: --in is missing: name the file with the rows to predict, as in --in new.csv")
		}
		p, model, err := f.load(c.Context(), a, args[0])
		if err != nil {
			return err
		}
		r, err := p.Predict(c.Context(), model, file)
		if err != nil {
			return err
		}
		return a.predicted(p, r, *to)
	}
	return c
}

// prediction is one of a row as --json prints it.
type prediction struct {
	Row           int                `json:"row"`
	Class         string             `json:"class,omitempty"`
	Probabilities map[string]float64 `json:"probabilities,omitempty"`
	Value         *float64           `json:"value,omitempty"`
}

func (a *app) predicted(p *aivm.Program, r *aivm.Predictions, file string) error {
	var b bytes.Buffer
	if err := r.WriteCSV(&b); err != nil {
		return err
	}
	if file != "" {
		if err := atomicfile.WriteFile(file, b.Bytes(), 0o644); err != nil {
			return err
		}
	}
	all := []prediction{}
	for i, row := range r.Rows {
		x := prediction{Row: row}
		if r.Classes == nil {
			x.Value = &r.Values[i]
		} else {
			x.Class, x.Probabilities = r.Classes[r.Class[i]], map[string]float64{}
			for k, v := range r.Probabilities[i] {
				x.Probabilities[r.Classes[k]] = v
			}
		}
		all = append(all, x)
	}
	left := ""
	if r.Dropped > 0 {
		left = ", " + plural(r.Dropped, "row") + " left out, for lack of a cell"
	}
	a.logf("%s%s", plural(len(all), "prediction"), left)
	object := map[string]any{
		"program_id": p.ID().String(), "file": file, "label": r.Label, "classes": r.Classes, "dropped": r.Dropped, "predictions": all,
	}
	return a.print(object, func(w io.Writer) {
		if file == "" {
			_, _ = w.Write(b.Bytes())
		}
	})
}
