package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/tools/chart"
	"github.com/aivm/aivm/internal/tools/pictures"
)

// evaluation is what evaluate prints with --json.
type evaluation struct {
	ProgramID string   `json:"program_id"`
	PlotFiles []string `json:"plot_files"`
	*aivm.Evaluation
}

func (a *app) evaluateCommand() *cobra.Command {
	f := &modelFlags{}
	c := &cobra.Command{
		Use:   "evaluate SCRIPT.train",
		Short: "Say how good the model of a training script is",
		Long: `evaluate compares what the model of a training script predicts with labels: those of the rows
that the script holds out (data test, or split), or those of a file.

Of classes it prints accuracy, log loss, AUC, and for each class precision, recall, F1, AUC and its
row of the confusion matrix, how often it was taken for each class. AUC is by rank, ties counted
half; of more than two classes the mean of each against the others. Of a target it prints the mean
absolute error and the root of the mean squared one, in the units of the file, and R². A score that
has no meaning (of a class without rows) is none, with --json null.

The calibration error says how far probabilities and the truth are apart: in ten bins by the probability of the
class that is predicted, the mean of |mean probability - share that is right|. --plot draws curves to a .png or .svg file:
roc=FILE, pr=FILE, calibration=FILE; --json has their points.

These are computed from predictions, in float64; what a proof shows is what evaluate publishes in the
script. Without --model the script is run first.`,
		Example: `  aivm evaluate wine.train
  aivm evaluate wine.train --plot roc=roc.png --plot calibration=calibration.svg
  aivm evaluate wine.train --model wine.npz --in labelled.csv --json`,
		Args:              want(1, "one script, as in model.train"),
		ValidArgsFunction: completeFiles("train"),
	}
	var plots []string
	c.Flags().StringArrayVar(&plots, "plot", nil, "roc=file, pr=file or calibration=file: a picture; may be repeated")
	f.add(c, "file with labels; default: the rows that the script holds out")
	c.RunE = func(c *cobra.Command, args []string) error {
		file, err := f.file()
		if err != nil {
			return err
		}
		for _, s := range plots {
			what, path, _ := strings.Cut(s, "=")
			if !slices.Contains(pictures.Evaluations, what) || chart.CheckPath(path) != nil {
				return fmt.Errorf("--plot %s: want roc=FILE, pr=FILE or calibration=FILE with a name that ends in .png or .svg", s)
			}
		}
		p, model, err := f.load(c.Context(), a, args[0])
		if err != nil {
			return err
		}
		e, err := p.Evaluate(c.Context(), model, file)
		if err != nil {
			return err
		}
		drawn := []string{}
		for _, s := range plots {
			what, path, _ := strings.Cut(s, "=")
			if err := pictures.Evaluation(e, what, baseName(args[0])+": "+what, path); err != nil {
				return fmt.Errorf("cannot write %s: %w", path, err)
			}
			a.logf("plot of %s: %s", what, path)
			drawn = append(drawn, path)
		}
		return a.print(evaluation{p.ID().String(), drawn, e}, func(w io.Writer) {
			tabulate(w, e.Table())
			if e.Classes != nil {
				tabulate(w, e.ClassTable())
			}
		})
	}
	return c
}

// tabulate writes rows of cells, the first of which is a head.
func tabulate(w io.Writer, rows [][]string) {
	t := newTable(rows[0]...)
	for i := range rows[0][1:] {
		t.numbers(i + 1)
	}
	for _, r := range rows[1:] {
		t.row(r...)
	}
	t.write(w)
}
