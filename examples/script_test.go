package examples_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/compiler"
	"github.com/aivm/aivm/vm"
)

// script compiles an example's training script, with texts of it replaced, and
// reads its data.
func script(t testing.TB, name string, edits ...string) *program {
	t.Helper()
	path := filepath.Join(name, name+".train")
	src, err := os.ReadFile(path)
	require.NoError(t, err)
	for i := 0; i < len(edits); i += 2 {
		require.Contains(t, string(src), edits[i])
		src = []byte(strings.ReplaceAll(string(src), edits[i], edits[i+1]))
	}
	j, err := compiler.Parse(path, src)
	require.NoError(t, err)
	r, err := j.Compile(compiler.Options{})
	require.NoError(t, err)
	return &program{r.Unit, inputs(t, r.Unit, name)}
}

// model is a training in float64.
type model interface {
	// train takes a step for each batch of rows.
	train(x, y []float64, batches [][]int64, rate float64) (losses []float64)
	test(x, y []float64) (loss, accuracy float64)
}

// lesson is what a training script says, said again for float64.
type lesson struct {
	name            string
	train, test     string // files
	features, label string
	classes         []string // names of the labels; nil: numbers
	centre          float64
	rates           []float64 // by epoch
	seed            string    // the text of the script that holds the seeds
	seeds           int
	model           func(t testing.TB, p *program) model
	accuracy        float64 // at least
}

// lessons are the examples that are tested on data held out.
var lessons = []lesson{
	{
		name: "iris", train: "iris-train.csv", test: "iris-test.csv",
		features: "sepal_length..petal_width@scale=1/8", label: "species@onehot", classes: species,
		rates: constant(2, 40), seed: "shuffle %d", seeds: 8, accuracy: 0.95,
		model: func(testing.TB, *program) model {
			return &linear{in: 4, out: 3, w: make([]float64, 12), b: make([]float64, 3)}
		},
	},
	{
		name: "cancer", train: "cancer-train.csv", test: "cancer-test.csv",
		features: "mean_radius..worst_fractal_dimension", label: "malignant",
		rates: constant(1.0/8, 10), seed: "shuffle %d", seeds: 8, accuracy: 0.95,
		model: func(testing.TB, *program) model {
			return &logistic{linear{in: 30, out: 1, w: make([]float64, 30), b: make([]float64, 1)}}
		},
	},
	{
		name: "digits", train: "digits-train.csv.gz", test: "digits-test.csv.gz",
		features: "p0..p63@scale=1/16", label: "label@onehot", centre: 5.0 / 16,
		rates: append(constant(3.0/4, 8), constant(1.0/4, 6)...), seed: "shuffle %[1]d, init %[1]d", seeds: 8, accuracy: 0.955,
		model: perceptron(64, 32),
	},
	{
		name: "mnist", train: "train.npz", test: "test.npz",
		features: "x@scale=1/256", label: "y@onehot",
		rates: []float64{1.0 / 2, 1.0 / 2, 1.0 / 8}, seed: "shuffle %[1]d, init %[1]d", seeds: 1, accuracy: 0.93,
		model: perceptron(784, 128),
	},
}

func constant(rate float64, epochs int) (rates []float64) {
	for range epochs {
		rates = append(rates, rate)
	}
	return rates
}

func perceptron(in, hidden int) func(testing.TB, *program) model {
	return func(t testing.TB, p *program) model {
		return &mlp{
			in: in, hidden: hidden, out: 10,
			w1: p.initial(t, "h_w"), b1: p.initial(t, "h_b"), w2: p.initial(t, "out_w"), b2: p.initial(t, "out_b"),
		}
	}
}

// data is a table of the lesson.
func (l *lesson) data(t testing.TB, file string) (x, y []float64) {
	x = numbers(t, l.name, file+":"+l.features)
	for i := range x {
		x[i] -= l.centre
	}
	return x, numbers(t, l.name, file+":"+l.label, l.classes...)
}

// TestScripts holds what compiled scripts learn against float64, for several
// seeds of initial weights and batches.
func TestScripts(t *testing.T) {
	for i := range lessons {
		l := &lessons[i]
		t.Run(l.name, func(t *testing.T) {
			seeds := l.seeds
			switch _, err := os.Stat(filepath.Join(l.name, l.train)); {
			case err != nil:
				t.Skip("no data: go run ./examples/mnist/get")
			case testing.Short() && l.name == "mnist":
				t.Skip("takes half a minute")
			case testing.Short():
				seeds = 2
			}
			x, y := l.data(t, l.train)
			xt, yt := l.data(t, l.test)
			for seed := 1; seed <= seeds; seed++ {
				p := script(t, l.name, fmt.Sprintf(l.seed, 1), fmt.Sprintf(l.seed, seed))
				r := p.run(t, vm.Options{})
				float, batches := l.model(t, p), p.batches(t)
				steps := len(batches) / len(l.rates)
				for epoch, rate := range l.rates {
					float.train(x, y, batches[epoch*steps:][:steps], rate)
				}
				loss, accuracy := float.test(xt, yt)
				got := final(t, r, "test_accuracy")[0]
				t.Logf("seed %d: accuracy %.4f, float64 %.4f; test loss %.4f, float64 %.4f", seed,
					got, accuracy, final(t, r, "test_loss")[0], loss)
				require.GreaterOrEqual(t, got, l.accuracy)
				require.InDelta(t, accuracy, got, 0.005)
				require.InDelta(t, loss, final(t, r, "test_loss")[0], 0.003)
			}
		})
	}
}
