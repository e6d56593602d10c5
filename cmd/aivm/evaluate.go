package main

import (
	"io"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm"
)

// evaluation is what evaluate prints with --json.
type evaluation struct {
	ProgramID string `json:"program_id"`
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

These are computed from predictions, in float64; what a proof shows is what evaluate publishes in the
script. Without --model the script is run first.`,
		Example: `  aivm evaluate wine.train
  aivm evaluate wine.train --model wine.npz --in labelled.csv --json`,
		Args:              want(1, "one script, as in model.train"),
		ValidArgsFunction: completeFiles("train"),
	}
	f.add(c, "file with labels; default: the rows that the script holds out")
	c.RunE = func(c *cobra.Command, args []string) error {
		file, err := f.file()
		if err != nil {
			return err
		}
		p, model, err := f.load(c.Context(), a, args[0])
		if err != nil {
			return err
		}
		e, err := p.Evaluate(c.Context(), model, file)
		if err != nil {
			return err
		}
		return a.print(evaluation{p.ID().String(), e}, func(w io.Writer) {
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
