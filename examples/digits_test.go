package examples_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/vm"
)

// digits is the example with a seed, and the float64 network that starts alike.
func digits(t testing.TB, seed int) (*program, *mlp) {
	p := load(t, "digits/digits.aasm", params{"seed": fmt.Sprint(seed)})
	return p, &mlp{
		in: 64, hidden: 32, out: 10,
		w1: p.initial(t, "w1"), b1: p.initial(t, "b1"), w2: p.initial(t, "w2"), b2: p.initial(t, "b2"),
	}
}

// TestDigits holds the network of the machine against that of float64: the same
// accuracy, the same weights, the same losses.
func TestDigits(t *testing.T) {
	x := numbers(t, "digits", "digits-train.csv.gz:p0..p63@scale=1/16")
	y := numbers(t, "digits", "digits-train.csv.gz:label@onehot")
	xt := numbers(t, "digits", "digits-test.csv.gz:p0..p63@scale=1/16")
	yt := numbers(t, "digits", "digits-test.csv.gz:label@onehot")
	centre(x)
	centre(xt)
	seeds := 8
	if testing.Short() {
		seeds = 2
	}
	for seed := 1; seed <= seeds; seed++ {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			p, float := digits(t, seed)
			r := p.run(t, vm.Options{})
			losses := float.train(x, y, p.batches(t), 1.0/8)
			loss, accuracy := float.test(xt, yt)

			got := final(t, r, "test_accuracy")[0]
			t.Logf("accuracy %.4f, float64 %.4f; loss %.4f, float64 %.4f", got, accuracy, final(t, r, "test_loss")[0], loss)
			require.GreaterOrEqual(t, got, 0.95)
			require.InDelta(t, accuracy, got, 0.005)
			require.InDelta(t, loss, final(t, r, "test_loss")[0], 0.01)

			for name, want := range map[string][]float64{"w1": float.w1, "b1": float.b1, "w2": float.w2, "b2": float.b2} {
				d := relative(final(t, r, name), want)
				t.Logf("%s: %.1e of its length from float64", name, d)
				require.Less(t, d, 0.01, name)
			}
			d := deviation(metric(t, r, "loss"), losses)
			t.Logf("loss of a step: %.1e from float64", d)
			require.Less(t, d, 0.003)
		})
	}
}

// centre takes 1/2 from every pixel.
func centre(x []float64) {
	for i := range x {
		x[i] -= 0.5
	}
}
