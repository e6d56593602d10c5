package aivm_test

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/compiler"
	"github.com/aivm/aivm/internal/files/onnx"
	"github.com/aivm/aivm/internal/tools/onnxtest"
)

// channelsLast are the numbers of rows with the first axis behind the others.
func channelsLast(rows []float64, dims []int) []float64 {
	c, n := dims[0], 1
	for _, d := range dims {
		n *= d
	}
	out := make([]float64, 0, len(rows))
	for at := 0; at < len(rows); at += n {
		for p := range n / c {
			for k := range c {
				out = append(out, rows[at+k*(n/c)+p])
			}
		}
	}
	return out
}

// expected is what a script of a graph predicts, of the graph's output.
func expected(g *grapher, end string, out []float64) (v []float64) {
	k := g.m.Graph.Outputs[0].Dims[1].Size
	for i := 0; i < len(out); i += k {
		row := out[i : i+k]
		switch {
		case end == "Sigmoid":
			v = append(v, 1-row[0], row[0])
		case end == "LogSoftmax":
			for _, x := range row {
				v = append(v, math.Exp(x))
			}
		case end == "" && k > 1:
			sum := 0.0
			for _, x := range row {
				sum += math.Exp(x)
			}
			for _, x := range row {
				v = append(v, math.Exp(x)/sum)
			}
		default:
			v = append(v, row...)
		}
	}
	return v
}

// SPEC 13.11. An imported graph predicts in the machine what it says itself, within what the roundings of both allow: random graphs.
func TestImportONNX(t *testing.T) {
	r := onnxtest.Start(t)
	n := graphs(t)
	done, ops := 0, map[string]bool{}
	const rows = 32
	for seed := uint64(0); done < n; seed++ {
		require.Less(t, seed, uint64(6*n+40), "most of the graphs are none")
		rng := rand.New(rand.NewPCG(seed, 2))
		g, input := drawGraph(rng, int(seed))
		file := g.m.Encode()
		dir := t.TempDir()
		made, err := aivm.ImportONNX(file, aivm.ImportOptions{Data: "d.csv", Label: "y", Weights: "w.safetensors"})
		require.NoError(t, err, seed)
		require.Contains(t, string(made.Script), "loss "+g.loss)
		require.NoError(t, made.WriteWeights(filepath.Join(dir, "w.safetensors")))
		columns := 1
		for _, d := range input {
			columns *= d
		}
		x := make([]float64, rows*columns)
		for i := range x {
			x[i] = float64(rng.IntN(33)-16) / 8
		}
		cells := x
		for _, note := range made.Notes {
			if strings.Contains(note, "channels come last") {
				dims := input
				if len(input) == 1 { // of the Reshape
					shape, _ := g.m.Graph.Initializers[0].Ints()
					dims = shape[1:]
				}
				cells = channelsLast(x, dims)
			}
		}
		table := filepath.Join(dir, "d.csv")
		require.NoError(t, os.WriteFile(table, []byte(tableOf(rng, g, cells, rows)), 0o644))
		l, err := loaded(dir, string(made.Script))
		if err != nil {
			require.GreaterOrEqual(t, int(seed), len(fixedGraphs), "%v\n%s", err, made.Script)
			// Gradients of functions of functions are not rounded and may be too wide; deep graphs of random weights diverge; what is
			// clipped everywhere learns nothing.
			require.Regexp(t, "never changes|values may reach|the training diverges|a parameter has \\d+ bits, one that starts from a file 64", err.Error(), "%s", made.Script)
			t.Logf("%d: %v\n%s", seed, err, made.Script)
			continue
		}
		p, err := l.program.Predict(context.Background(), l.model, table)
		require.NoError(t, err, string(made.Script))
		bound := l.bound(t, table, l.model)
		m, err := onnx.Decode(file)
		require.NoError(t, err)
		end := m.Graph.Nodes[len(m.Graph.Nodes)-1].Op
		if end != "Sigmoid" && end != "LogSoftmax" && end != "Softmax" || m.Graph.Nodes[len(m.Graph.Nodes)-1].Outputs[0] != m.Graph.Outputs[0].Name {
			end = ""
		}
		if both(t, r, m, map[string]*onnxtest.Tensor{"input": onnxtest.Floats(append([]int{rows}, input...), x)}, func(by string, out *onnxtest.Tensor) bool {
			return compare(t, fmt.Sprint(seed, " ", by), said(p), expected(g, end, out.Float64s()), bound)
		}) {
			done++
			for _, n := range m.Graph.Nodes {
				ops[n.Op] = true
			}
		}
	}
	t.Logf("%d graphs of %v", done, ops)
}

// An exported model that is imported again predicts the same, within what the formats of both scripts allow, and can be trained.
func TestExportImportONNX(t *testing.T) {
	back := 0
	for seed := uint64(0); seed < 60 && back < 8; seed++ {
		d := draw(rand.New(rand.NewPCG(seed, 3)))
		dir := t.TempDir()
		table := filepath.Join(dir, "d.csv")
		require.NoError(t, os.WriteFile(table, []byte(d.table), 0o644))
		l, err := learn(dir, d.script)
		if err != nil || strings.Contains(d.script, "colour") {
			continue
		}
		file, err := l.program.ExportONNX(l.model)
		require.NoError(t, err)
		made, err := aivm.ImportONNX(file, aivm.ImportOptions{Data: "d.csv", Label: "y", Weights: "w.safetensors"})
		if err != nil { // a product of parameters, attention
			require.ErrorContains(t, err, "node ", d.script)
			continue
		}
		require.NoError(t, made.WriteWeights(filepath.Join(dir, "w.safetensors")))
		again, err := loaded(dir, string(made.Script))
		if err != nil {
			require.ErrorContains(t, err, "values may reach", "%s", made.Script)
			continue
		}
		p, err := l.program.Predict(context.Background(), l.model, table)
		require.NoError(t, err)
		q, err := again.program.Predict(context.Background(), again.model, table)
		require.NoError(t, err, "%s", made.Script)
		compare(t, fmt.Sprint(seed), said(q), said(p), plus(l.bound(t, table, l.model), again.bound(t, table, again.model)))
		trained, err := learn(dir, string(made.Script))
		require.NoError(t, err, "%s", made.Script)
		require.NotEqual(t, again.model[0].Floats(), trained.model[0].Floats())
		back++
	}
	require.Equal(t, 8, back)
}

// tableOf is a table with labels for the loss of a graph.
func tableOf(rng *rand.Rand, g *grapher, x []float64, rows int) string {
	columns := len(x) / rows
	var b strings.Builder
	for i := range columns {
		fmt.Fprintf(&b, "a%d,", i)
	}
	b.WriteString("y\n")
	for i := range rows {
		for _, v := range x[i*columns : (i+1)*columns] {
			fmt.Fprintf(&b, "%g,", v)
		}
		switch g.loss {
		case "logistic":
			fmt.Fprintln(&b, rng.IntN(2))
		case "mean_squared_error":
			fmt.Fprintln(&b, rng.IntN(9)-4)
		default:
			fmt.Fprintln(&b, i%g.m.Graph.Outputs[0].Dims[1].Size)
		}
	}
	return b.String()
}

// loaded is a script with the weights that it starts from.
func loaded(dir, script string) (*learned, error) {
	file := filepath.Join(dir, "d.train")
	p, err := aivm.Parse(file, []byte(script), nil)
	if err != nil {
		return nil, err
	}
	model, err := p.Model(aivm.ModelFile(filepath.Join(dir, "w.safetensors")))
	if err != nil {
		return nil, err
	}
	job, err := compiler.Parse(file, []byte(script))
	if err != nil {
		return nil, err
	}
	c, err := job.Compile(compiler.Options{})
	if err != nil {
		return nil, err
	}
	return &learned{dir, p, c.Predictor(), model}, nil
}
