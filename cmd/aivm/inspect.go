package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/tools/chart"
	"github.com/aivm/aivm/internal/tools/pictures"
)

// inspected is what inspect prints of a tensor with --json.
type inspected struct {
	ProgramID  string          `json:"program_id"`
	Tensor     string          `json:"tensor"`
	Format     string          `json:"format"`
	Axes       []axis          `json:"axes"`
	At         int             `json:"at"`
	Of         int             `json:"of"`
	Statistics aivm.Statistics `json:"statistics"`
	Values     *aivm.Tensor    `json:"values"`
	Series     []float64       `json:"series,omitempty"` // of one number: of all iterations
	PlotFile   string          `json:"plot_file"`
	OutFile    string          `json:"out_file"`
}

// listedTensor is a tensor of the list.
type listedTensor struct {
	Name   string `json:"name"`
	Kind   string `json:"kind"`
	Format string `json:"format"`
	Axes   []axis `json:"axes"` // the loops around it first
}

func (a *app) inspectCommand() *cobra.Command {
	f := &dataFlags{}
	c := &cobra.Command{
		Use:   "inspect PROG [TENSOR[@N]]",
		Short: "Look at a tensor inside of a run",
		Long: `inspect runs a program until a tensor has been computed, and prints it. The program does not change:
nothing is added to it, and the tensor may be one that no output names.

TENSOR@N is the tensor in iteration N, from 0, of the loops around it, counted through all of them; of a state
it is the state after N steps, @0 its start. Without N it is the last one. Names are those of the assembly,
which aivm compile shows; without a tensor all are listed.

--plot FILE draws how the values are spread, or, of a tensor of one number, its value in each iteration. --out FILE
writes the values to .npy, .npz or .safetensors.`,
		Example: `  aivm inspect iris.train
  aivm inspect iris.train out_w@10
  aivm inspect digits.aasm h_z@100 --plot h.png --json`,
		ValidArgsFunction: completeFiles("train", "aasm", "aivm"),
	}
	params := paramFlag(c)
	c.Flags().StringArrayVar(&f.in, "in", nil, "name=source of an input or a state; may be repeated")
	c.Flags().StringArrayVar(&f.absent, "absent", nil, "data set of a provider who is absent: zeros; may be repeated")
	beaconFlag(c, &f.beacon, "gives the numbers that the program draws")
	plot := c.Flags().String("plot", "", "picture of the values, or of a number over iterations")
	out := c.Flags().String("out", "", "file for the values")
	c.RunE = func(c *cobra.Command, args []string) error {
		if len(args) != 1 && len(args) != 2 {
			return fmt.Errorf("aivm inspect: want a program and a tensor, as in aivm inspect iris.train out_w@10")
		}
		if *plot != "" {
			if err := chart.CheckPath(*plot); err != nil {
				return fmt.Errorf("--plot: %w", err)
			}
		}
		p, err := loadProgram(args[0], *params)
		if err != nil {
			return err
		}
		if len(args) == 1 {
			return a.listTensors(p)
		}
		name, step, has := strings.Cut(args[1], "@")
		at := -1
		if has {
			if at, err = strconv.Atoi(step); err != nil || at < 0 {
				return fmt.Errorf("%s: want a number from 0 behind the @, as in out_w@10", args[1])
			}
		}
		data, err := f.read(p, nil)
		if err != nil {
			return err
		}
		r, err := p.Inspect(c.Context(), data, name, at)
		if err != nil {
			return err
		}
		if *out != "" {
			if err := aivm.WriteArrays(*out, false, &r.Tensor); err != nil {
				return err
			}
		}
		if *plot != "" {
			if err := pictures.Inspection(*plot, baseName(args[0])+": "+args[1], r); err != nil {
				return fmt.Errorf("cannot write %s: %w", *plot, err)
			}
			a.logf("plot: %s", *plot)
		}
		return a.print(inspected{
			p.ID().String(), name, r.Format, axesOf(r.Tensor.Axes), r.At, r.Of, r.Statistics(), &r.Tensor, r.Series, *plot, *out,
		}, func(w io.Writer) { writeInspection(w, r) })
	}
	return c
}

func (a *app) listTensors(p *aivm.Program) error {
	list := []listedTensor{}
	for _, d := range p.Tensors() {
		list = append(list, listedTensor{d.Name, string(d.Kind), d.Format, axesOf(d.Axes)})
	}
	return a.print(map[string]any{"program_id": p.ID().String(), "tensors": list}, func(w io.Writer) {
		t := newTable("tensor", "kind", "format", "axes, loops first")
		for _, d := range list {
			t.row(d.Name, d.Kind, d.Format, axesText(d.Axes))
		}
		t.write(w)
	})
}

// mostRows is how many rows of values are printed.
const mostRows = 12

func writeInspection(w io.Writer, r *aivm.Inspection) {
	s := r.Statistics()
	fmt.Fprintf(w, "%s%s, %s, at %d of %d\n", r.Tensor.Name, axesSuffix(r.Tensor.Axes), r.Format, r.At, r.Of)
	fmt.Fprintf(w, "least %s, mean %s, greatest %s, standard deviation %s, %s\n", number(s.Least), number(s.Mean), number(s.Greatest), number(s.Std), plural(s.Zeros, "zero"))
	width := 1
	if n := len(r.Tensor.Axes); n > 0 {
		width = r.Tensor.Axes[n-1].Size
	}
	for row := 0; row < min(r.Tensor.Len()/width, mostRows); row++ {
		var cells []string
		for i := range min(width, mostRows) {
			cells = append(cells, number(r.Tensor.Float(row*width+i)))
		}
		if width > mostRows {
			cells = append(cells, "…")
		}
		fmt.Fprintln(w, strings.Join(cells, "  "))
	}
	if rest := r.Tensor.Len()/width - mostRows; rest > 0 {
		fmt.Fprintf(w, "and %s; --out and --json have all\n", plural(rest, "row"))
	}
}
