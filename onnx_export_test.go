package aivm_test

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/compiler"
	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/internal/files/onnx"
	"github.com/aivm/aivm/internal/tools/onnxtest"
)

// graphs is how many random models a test makes, of each kind.
func graphs(t *testing.T) int {
	n, err := strconv.Atoi(os.Getenv("AIVM_ONNX_GRAPHS"))
	if err != nil {
		return 20
	}
	return n
}

// learned is a script that has been trained.
type learned struct {
	dir       string
	program   *aivm.Program
	predictor *compiler.Predictor
	model     []aivm.Tensor
}

// learn trains; a script that the compiler refuses, or that traps, is none.
func learn(dir, script string) (*learned, error) {
	file := filepath.Join(dir, "d.train")
	p, err := aivm.Parse(file, []byte(script), nil)
	if err != nil {
		return nil, err
	}
	data, err := p.Data(aivm.Files{})
	if err != nil {
		return nil, err
	}
	r, err := p.Run(context.Background(), data, aivm.RunOptions{})
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
	return &learned{dir, p, c.Predictor(), r.Model}, nil
}

// said are the predictions as the ONNX graph has them.
func said(p *aivm.Predictions) (v []float64) {
	for i := range p.Rows {
		switch {
		case p.Values != nil:
			v = append(v, p.Values[i])
		default:
			v = append(v, p.Probabilities[i]...)
		}
	}
	return v
}

// bound says how far predictions may be from those in float32.
func (l *learned) bound(t *testing.T, file string, model []aivm.Tensor) []float64 {
	features, _, rows, err := l.predictor.Sources(file, false)
	require.NoError(t, err)
	n, err := dataset.LoadTexts(rows, l.dir)
	require.NoError(t, err)
	u, err := l.predictor.Unit(n.Rows)
	require.NoError(t, err)
	x, err := dataset.LoadFloat(features, l.dir)
	require.NoError(t, err)
	weights := map[string][]float64{}
	for _, s := range model {
		weights[s.Name] = s.Floats()
	}
	b := bounds(t, u, x.Values, weights)
	if v := b[compiler.ValueOutput]; v != nil {
		return v.e
	}
	e := b[compiler.ProbabilityOutput].e
	if l.predictor.Bit() {
		both := []float64{}
		for _, x := range e {
			both = append(both, x, x)
		}
		return both
	}
	return e
}

// compare holds what a graph says against predictions, and logs how far they may be apart, and are. It is told something if that is
// at most a sixteenth of what is predicted: errors that a deep graph may carry in the worst case, and does not, can be large.
func compare(t *testing.T, what string, got, want, bound []float64) (told bool) {
	t.Helper()
	require.Len(t, got, len(want))
	most, far, reach := 0.0, 0.0, 1.0
	for i := range want {
		require.LessOrEqual(t, math.Abs(got[i]-want[i]), bound[i], "%s [%d]: %g, want %g", what, i, got[i], want[i])
		most, far, reach = max(most, bound[i]), max(far, math.Abs(got[i]-want[i])), max(reach, math.Abs(want[i]))
	}
	t.Logf("%s: tolerance %.2g by its formats, %.2g apart", what, most, far)
	return most <= reach/16
}

// both evaluates a graph by the reference and, if it is there, by onnxruntime.
func both(t *testing.T, r *onnxtest.Runtime, m *onnx.Model, in map[string]*onnxtest.Tensor, check func(by string, out *onnxtest.Tensor) bool) (told bool) {
	t.Helper()
	out, err := onnxtest.Evaluate(m, in)
	require.NoError(t, err)
	name := m.Graph.Outputs[0].Name
	told = check("reference", out[name])
	if r != nil {
		out, err := r.Evaluate(m, in)
		require.NoError(t, err)
		check("onnxruntime", out[name])
	}
	return told
}

// SPEC 13.11. A trained model says in ONNX what it says in the machine, within what the roundings of both allow: random scripts.
func TestExportONNX(t *testing.T) {
	r := onnxtest.Start(t)
	n := graphs(t)
	done, ops := 0, map[string]bool{}
	for seed := uint64(0); done < n; seed++ {
		require.Less(t, seed, uint64(6*n+40), "most of the scripts are none")
		d := draw(rand.New(rand.NewPCG(seed, 1)))
		if own := fixed(); seed < uint64(len(own)) {
			d = own[seed]
		}
		dir := t.TempDir()
		table := filepath.Join(dir, "d.csv")
		require.NoError(t, os.WriteFile(table, []byte(d.table), 0o644))
		l, err := learn(dir, d.script)
		if err != nil {
			require.GreaterOrEqual(t, int(seed), len(fixed()), "%v", err)
			t.Logf("%d: %v", seed, err)
			continue
		}
		p, err := l.program.Predict(context.Background(), l.model, table)
		require.NoError(t, err, d.script)
		file, err := l.program.ExportONNX(l.model)
		require.NoError(t, err, d.script)
		m, err := onnx.Decode(file)
		require.NoError(t, err)
		for _, n := range m.Graph.Nodes {
			ops[n.Op] = true
		}
		dims := []int{d.rows}
		for _, a := range m.Graph.Inputs[0].Dims[1:] {
			dims = append(dims, a.Size)
		}
		bound := l.bound(t, table, l.model)
		if both(t, r, m, map[string]*onnxtest.Tensor{"x": onnxtest.Floats(dims, d.x)}, func(by string, out *onnxtest.Tensor) bool {
			v := out.Float64s()
			if d.bit {
				v = nil
				for _, one := range out.Float64s() {
					v = append(v, 1-one, one)
				}
			}
			return compare(t, fmt.Sprint(seed, " ", by), v, said(p), bound)
		}) {
			done++
		}
		if t.Failed() {
			t.Fatal(d.script)
		}
	}
	t.Logf("%d graphs of %v", done, ops)
}
