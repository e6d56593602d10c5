package compiler

import (
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/random"
)

// csv writes rows of three features, a class, a bit and a number.
func csv(t *testing.T, n int) string {
	t.Helper()
	s := random.New(3, "gradient")
	var b strings.Builder
	b.WriteString("a,b,c,class,bit,number\n")
	for r := range n {
		for range 3 {
			fmt.Fprintf(&b, "%.4f,", float64(int(s.Below(4096))-2048)/1024)
		}
		fmt.Fprintf(&b, "%d,%d,%.4f\n", r%3, r%2, float64(s.Below(1024))/512)
	}
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "t.csv"), []byte(b.String()), 0o644))
	return dir
}

// network of two hidden layers with an activation, and a loss.
func deep(dir string, a Activation, l Loss, epochs int) *Job {
	d := &Data{File: "t.csv", Features: "a..c", Rows: 12}
	out := 1
	switch l {
	case SoftmaxCrossEntropy:
		d.Label, d.Axis, d.Classes, out = "class", "class", 3, 3
	case Logistic, Hinge:
		d.Label = "bit"
	case MeanSquaredError, MeanAbsoluteError, Huber:
		d.Label, d.Target = "number", true
	}
	return &Job{
		Dir: dir, Input: Input{Name: "x", Axes: isa.Axes{{Name: "in", Size: 3}}}, Train: d, Loss: l, Rate: big.NewRat(3, 8),
		Model:  []Item{&Dense{Name: "h", Size: 5, Act: a}, &Dense{Name: "g", Size: 4, Act: a}, &Dense{Name: "out", Size: out}},
		Epochs: epochs, Init: 7, Watch: true, Evaluate: []Evaluation{{Train: true, Loss: true}},
	}
}

// TestGradients holds the update of a step against finite differences of a loss
// that is written without the package, for every activation and loss.
func TestGradients(t *testing.T) {
	dir := csv(t, 12)
	for _, a := range []Activation{None, ReLU, LeakyReLU, SiLU, GeLU, Tanh, Sigmoid, Softplus, HardSigmoid} {
		for l := range losses {
			t.Run(string(a)+"_"+string(l), func(t *testing.T) {
				j := deep(dir, a, l, 1)
				c := &compilation{job: j}
				for _, p := range Passes[:6] {
					c.report.Passes = append(c.report.Passes, PassReport{})
					p.run(c)
					require.NoError(t, c.errs.Err(), p.Name)
				}
				require.NoError(t, c.errs.Err())
				n := reference(t, j, c.unit)
				x, y := rows(t, j.Train, dir, j.Train.Features), rows(t, j.Train, dir, j.Train.Label)
				rate, _ := j.Rate.Float64()
				for k, s := range c.unit.States {
					start := n.w[k/2]
					if k%2 == 1 {
						start = n.b[k/2]
					}
					for i := range start {
						const h = 1e-5
						at := start[i]
						start[i] = at + h
						up, _ := n.test(x, y)
						start[i] = at - h
						down, _ := n.test(x, y)
						start[i] = at
						got := (at - c.simulate.states[s].Data[i]) / rate
						require.InDelta(t, (up-down)/(2*h), got, 1e-6, "%s[%d]", s.Name, i)
					}
				}
			})
		}
	}
}

// TestDeep compiles and runs every activation and loss, and holds the model
// against float64 loops.
func TestDeep(t *testing.T) {
	dir := csv(t, 12)
	for _, a := range []Activation{None, ReLU, LeakyReLU, SiLU, GeLU, Tanh, Sigmoid, Softplus, HardSigmoid} {
		for l := range losses {
			t.Run(string(a)+"_"+string(l), func(t *testing.T) {
				j := deep(dir, a, l, 20)
				if l == MeanSquaredError {
					j.Rate = big.NewRat(3, 64)
				}
				j.Rate.Mul(j.Rate, big.NewRat(int64(j.Train.Rows), 16)) // of 12 rows
				j.Evaluate[0].EachEpoch, j.Evaluate[0].Accuracy = true, losses[l].accuracy
				r, err := j.Compile(Options{})
				require.NoError(t, err)
				got := run(t, r.Unit, dir)
				n := reference(t, j, r.Unit)
				n.train(t, j, r.Unit)
				for i, l := range layers(j) {
					require.Less(t, distance(result(t, got, l.Name+"_w"), n.w[i]), 0.01, l.Name)
				}
				loss, accuracy := n.test(rows(t, j.Train, dir, j.Train.Features), rows(t, j.Train, dir, j.Train.Label))
				require.InDelta(t, loss, result(t, got, "train_loss_epoch")[j.Epochs-1], 0.005)
				if losses[l].accuracy {
					require.InDelta(t, accuracy, result(t, got, "train_accuracy_epoch")[j.Epochs-1], 0.001)
				}
			})
		}
	}
}
