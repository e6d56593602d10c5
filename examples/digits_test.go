package examples_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/vm"
)

// digitsRate is the learning rate of the example, for the mean of a batch.
const digitsRate = 1.0 / 4

// digits is the example with a seed, and the float64 network that starts alike.
func digits(t testing.TB, seed int) (*program, *mlp) {
	p := load(t, "digits/digits.aasm", params{"seed": fmt.Sprint(seed)})
	return p, &mlp{
		in: 64, hidden: 32, out: 10,
		w1: p.initial(t, "w1"), b1: p.initial(t, "b1"), w2: p.initial(t, "w2"), b2: p.initial(t, "b2"),
	}
}

// digitsData is a file's centred pixels and labels.
func digitsData(t testing.TB, file string) (x, y []float64) {
	x = numbers(t, "digits", file+":p0..p63@scale=1/16")
	for i := range x {
		x[i] -= 0.5
	}
	return x, numbers(t, "digits", file+":label@onehot")
}

// TestDigits holds the network of the machine against that of float64.
func TestDigits(t *testing.T) {
	x, y := digitsData(t, "digits-train.csv.gz")
	xt, yt := digitsData(t, "digits-test.csv.gz")
	seeds := 16
	if testing.Short() {
		seeds = 2
	}
	for seed := 1; seed <= seeds; seed++ {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			p, float := digits(t, seed)
			r := p.run(t, vm.Options{})
			losses := float.train(x, y, p.batches(t), digitsRate)
			loss, accuracy := float.test(xt, yt)

			require.GreaterOrEqual(t, final(t, r, "test_accuracy")[0], 0.95)
			require.InDelta(t, accuracy, final(t, r, "test_accuracy")[0], 0.005)
			require.InDelta(t, loss, final(t, r, "test_loss")[0], 0.002)
			dl := deviation(metric(t, r, "loss"), losses)
			require.Less(t, dl, 0.002)

			d := map[string]float64{}
			for name, want := range map[string][]float64{"w1": float.w1, "w2": float.w2, "b1": float.b1, "b2": float.b2} {
				d[name] = relative(final(t, r, name), want)
			}
			require.Less(t, d["w1"], 0.01)
			require.Less(t, d["w2"], 0.01)
			// Biases start at zero and stay short, so their error is relatively larger.
			require.Less(t, d["b1"], 0.03)
			require.Less(t, d["b2"], 0.03)
			t.Logf("accuracy %.4f, float64 %.4f; test loss %.4f, float64 %.4f; from float64: w1 %.1e, w2 %.1e, b1 %.1e, b2 %.1e, loss of a step %.1e",
				final(t, r, "test_accuracy")[0], accuracy, final(t, r, "test_loss")[0], loss, d["w1"], d["w2"], d["b1"], d["b2"], dl)
		})
	}
}
