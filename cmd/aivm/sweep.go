package main

import (
	"fmt"
	"io"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/tools/chart"
	"github.com/aivm/aivm/internal/tools/pictures"
	"github.com/aivm/aivm/internal/tools/sweep"
)

// sweepResult is the result of aivm sweep as --json prints it.
type sweepResult struct {
	Program  string        `json:"program"`
	By       string        `json:"by"`
	Seed     *uint64       `json:"seed"`   // of random trials; null of a grid
	Trials   []sweep.Trial `json:"trials"` // the best first
	PlotFile string        `json:"plot_file"`
}

func (a *app) sweepCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "sweep PROG -p NAME=VALUES...",
		Short: "Run a program with many values of its parameters",
		Long: `sweep runs a program for each combination of values of its parameters (of a script, the
number behind a word that has one such place: rate, batch, epochs, or h of dense h 16; of assembly, param),
as many at a time as cores and memory allow, and orders them by an output, or by the last value of a metric: --by, else test_accuracy or test_loss. Accuracies are
better when they are greater, all others when they are less; --greater and --less say it.

Values are -p rate=1/2,1/4,1/8 or a range of integers, -p init=1..5. --random N draws N combinations by
--seed.

Each trial is another program with another id. Who proves the best of them has chosen: a sweep over a seed
is a choice of that seed, and who is told the result of one should be told of how many. The output
names parameters, values, the number of trials and the seed that drew them for that reason.

--plot FILE draws a metric of the best trials, over each other: --metric, else the first one; --log with a
logarithmic axis.`,
		Example: `  aivm sweep wine.train -p rate=1/2,1/4,1/8 -p batch=8,16
  aivm sweep wine.train -p rate=1/2,1/4,1/8 -p init=1..20 --random 12 --seed 7 --plot sweep.png --json`,
		Args:              want(1, oneProgram),
		ValidArgsFunction: completeFiles("train", "aasm"),
	}
	params := c.Flags().StringArrayP("param", "p", nil, "parameter with its values, as in -p rate=1/2,1/4; may be repeated")
	random := c.Flags().Int("random", 0, "so many combinations, drawn by --seed; default: all")
	seed := c.Flags().Uint64("seed", 1, "draws the combinations of --random")
	jobs := c.Flags().Int("jobs", 0, "runs at a time, at most; default: as many as cores")
	by := c.Flags().String("by", "", "output or metric to order trials by")
	greater, less := c.Flags().Bool("greater", false, "greater is better"), c.Flags().Bool("less", false, "less is better")
	plot := c.Flags().String("plot", "", "picture of a metric of the best trials")
	metric := c.Flags().String("metric", "", "with --plot: the metric")
	log := c.Flags().Bool("log", false, "with --plot: a logarithmic axis")
	c.MarkFlagsMutuallyExclusive("greater", "less")
	c.RunE = func(c *cobra.Command, args []string) error {
		var list []*sweep.Parameter
		for _, f := range *params {
			p, err := sweep.Parse(f)
			if err != nil {
				return fmt.Errorf("-p %w", err)
			}
			for _, q := range list {
				if q.Name == p.Name {
					return fmt.Errorf("-p: %s is given twice; separate values with commas", p.Name)
				}
			}
			list = append(list, p)
		}
		if len(list) == 0 {
			return fmt.Errorf("aivm sweep: want parameters with values, as in -p rate=1/2,1/4")
		}
		if *plot != "" {
			if err := chart.CheckPath(*plot); err != nil {
				return fmt.Errorf("--plot: %w", err)
			}
		}
		if c.Flags().Changed("random") && *random < 1 {
			return fmt.Errorf("--random %d: want 1 or more", *random)
		}
		r := sweepResult{Program: args[0]}
		trials, err := sweep.Grid(list)
		if *random > 0 {
			r.Seed = seed
			trials, err = sweep.Random(list, *random, *seed)
		}
		if err != nil {
			return err
		}
		done := 0
		r.Trials, err = sweep.Run(c.Context(), args[0], trials, sweep.Options{Jobs: *jobs, Done: func(_ int, t *sweep.Trial) {
			done++
			a.logf("%d of %d: %s%s", done, len(trials), pictures.Params(list, t), map[bool]string{true: ": " + t.Error}[t.Error != ""])
		}})
		if err != nil {
			return err
		}
		better := false
		if r.By, better, err = sweep.By(r.Trials, *by); err != nil {
			return fmt.Errorf("--by: %w", err)
		}
		better = better && !*less || *greater
		var ordered []sweep.Trial
		for _, i := range sweep.Order(r.Trials, r.By, better) {
			ordered = append(ordered, r.Trials[i])
		}
		r.Trials = ordered
		if *plot != "" {
			if err := pictures.Sweep(*plot, baseName(args[0]), list, r.Trials, *metric, *log); err != nil {
				return fmt.Errorf("cannot write %s: %w", *plot, err)
			}
			a.logf("plot: %s", *plot)
			r.PlotFile = *plot
		}
		return a.print(r, func(w io.Writer) { a.writeSweep(w, list, &r) })
	}
	return c
}

func (a *app) writeSweep(w io.Writer, list []*sweep.Parameter, r *sweepResult) {
	var head []string
	for _, p := range list {
		head = append(head, p.Name)
	}
	names := sweep.Names(r.Trials)
	t := newTable(append(head, names...)...)
	for i := range names {
		t.numbers(len(head) + i)
	}
	for i := range r.Trials {
		var row []string
		for _, p := range list {
			row = append(row, r.Trials[i].Params[p.Name])
		}
		for _, n := range names {
			text := "none"
			if v, ok := r.Trials[i].Value(n); ok {
				text = number(v)
			}
			row = append(row, text)
		}
		t.row(row...)
	}
	t.write(w)
	how := "all combinations"
	if r.Seed != nil {
		how = "drawn by seed " + strconv.FormatUint(*r.Seed, 10)
	}
	a.logf("%s, %s; the best by %s is a choice among them", plural(len(r.Trials), "trial"), how, r.By)
}
