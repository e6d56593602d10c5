package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/compiler"
	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/files/program"
	"github.com/aivm/aivm/internal/tools/prose"
	"github.com/aivm/aivm/isa"
)

func (a *app) importCommand() *cobra.Command {
	var o aivm.ImportOptions
	c := &cobra.Command{
		Use:   "import MODEL.onnx",
		Short: "Make a training script of an ONNX graph, with its weights",
		Long: `import writes a training script that computes what a graph in the format of ONNX does, and its
weights beside it, as .safetensors: the script starts from them, ready to be trained further.

What a graph does not say, the script has as a beginning: the file to learn from (--data), the column
of the label or target (--label), the names of the classes in the order of the graph's outputs
(--classes), rate, epochs, batch. The loss is that of the last operator: Softmax,
Sigmoid of one unit, or a number.

Of the parts of a graph, constants behind a layer become its weights, BatchNormalization among them;
Transpose, Reshape and Flatten are no lines of a script. What a script cannot say is refused with the
node and a hint. The remarks that are printed stand in the script, too.`,
		Example: `  aivm import net.onnx --data iris.csv --label species --classes setosa,versicolor,virginica
  aivm import net.onnx -o next.train --loss logistic
  aivm predict net.train --model net.safetensors --in iris.csv`,
		Args:              want(1, "one graph, as in model.onnx"),
		ValidArgsFunction: completeFiles("onnx"),
	}
	to := c.Flags().StringP("output", "o", "", "script to write; default: the graph's name with .train, in this folder")
	data := c.Flags().String("data", "data.csv", "file to learn from")
	c.Flags().StringVar(&o.Label, "label", "", "its column with the label or the target; default: what aivm export wrote, or label")
	c.Flags().StringSliceVar(&o.Classes, "classes", nil, "names of the classes, in the order of the graph's outputs; default: what aivm export wrote, or numbers")
	c.Flags().StringVar(&o.Loss, "loss", "", "loss, where the last operator does not say it: logistic")
	force := c.Flags().Bool("force", false, "overwrite the script and the weights")
	c.RunE = func(_ *cobra.Command, args []string) error {
		script := *to
		if script == "" {
			script = strings.TrimSuffix(filepath.Base(args[0]), filepath.Ext(args[0])) + program.ScriptSuffix
		}
		if filepath.Ext(script) != program.ScriptSuffix {
			return fmt.Errorf("import: -o %s: want a script, as in %s", script, strings.TrimSuffix(script, filepath.Ext(script))+program.ScriptSuffix)
		}
		if all := losses(); o.Loss != "" && !slices.Contains(all, o.Loss) {
			return fmt.Errorf("import: there is no loss %s%s", o.Loss, isa.Suggest(o.Loss, all))
		}
		weights := strings.TrimSuffix(script, program.ScriptSuffix) + ".safetensors"
		for _, file := range []string{script, weights} {
			if _, err := os.Lstat(file); err == nil && !*force {
				return fmt.Errorf("import: %s is there already: name another script by -o, or overwrite it by --force", file)
			}
		}
		o.Source, o.Weights = filepath.Base(args[0]), filepath.Base(weights)
		var err error
		if o.Data, err = from(filepath.Dir(script), *data); err != nil {
			return err
		}
		if i, err := os.Stat(args[0]); err == nil && i.Size() > maxGraph {
			return fmt.Errorf("%s: %s, and a graph in one file has 2 GiB at most", args[0], prose.Bytes(i.Size()))
		}
		b, err := os.ReadFile(args[0])
		if err != nil {
			return err
		}
		m, err := aivm.ImportONNX(b, o)
		if ext := filepath.Ext(args[0]); err != nil && (ext == ".pt" || ext == ".pth") {
			return fmt.Errorf(`%s is a PyTorch model, want ONNX: torch.onnx.export(model, example, "model.onnx") writes it`, args[0])
		}
		if err != nil {
			return fmt.Errorf("%s: %w", args[0], err)
		}
		if err := m.WriteWeights(weights); err != nil {
			return err
		}
		if err := atomicfile.WriteFile(script, m.Script, 0o644); err != nil {
			return err
		}
		a.notes(m.Notes)
		return a.print(map[string]any{"file": script, "weights": weights, "notes": append([]string{}, m.Notes...)}, func(w io.Writer) {
			fmt.Fprintf(w, "%s, with its weights in %s\n", script, weights)
		})
	}
	return c
}

// maxGraph is the greatest message of protocol buffers.
const maxGraph = 1<<31 - 1

func losses() []string {
	return []string{string(compiler.SoftmaxCrossEntropy), string(compiler.Logistic), string(compiler.MeanSquaredError)}
}

// from is a file as one in a folder names it.
func from(folder, file string) (string, error) {
	if filepath.IsAbs(file) {
		return file, nil
	}
	base, err := filepath.Abs(folder)
	if err != nil {
		return "", err
	}
	there, err := filepath.Abs(file)
	if err != nil {
		return "", err
	}
	if r, err := filepath.Rel(base, there); err == nil {
		there = r
	}
	return filepath.ToSlash(there), nil
}
