package examples_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/vm"
)

// TestMNIST holds the program of the benchmarks against float64.
func TestMNIST(t *testing.T) {
	if _, err := os.Stat("mnist/train.npz"); err != nil {
		t.Skip("no data: go run ./examples/mnist/get")
	}
	if testing.Short() {
		t.Skip("takes some seconds")
	}
	p := load(t, "mnist/mnist.aasm", nil)
	x, y, xt, yt := p.input("train.x", 8), p.input("train.y", 0), p.input("test.x", 8), p.input("test.y", 0) // pixels are exact
	float := &mlp{
		in: 784, hidden: 128, out: 10,
		w1: p.initial(t, "w1"), b1: p.initial(t, "b1"), w2: p.initial(t, "w2"), b2: p.initial(t, "b2"),
	}
	r := p.run(t, vm.Options{})
	losses := float.train(x, y, p.batches(t), 1.0/4)
	loss, accuracy := float.test(xt, yt)

	d1, d2 := relative(final(t, r, "w1"), float.w1), relative(final(t, r, "w2"), float.w2)
	dl := deviation(metric(t, r, "loss"), losses)
	got := final(t, r, "test_accuracy")[0]
	t.Logf("accuracy %.4f, float64 %.4f; test loss %.4f, float64 %.4f; from float64: w1 %.1e, w2 %.1e, loss of a step %.1e",
		got, accuracy, final(t, r, "test_loss")[0], loss, d1, d2, dl)
	require.GreaterOrEqual(t, got, 0.8)
	require.InDelta(t, accuracy, got, 0.005)
	require.InDelta(t, loss, final(t, r, "test_loss")[0], 0.002)
	require.Less(t, d1, 0.01)
	require.Less(t, d2, 0.01)
	require.Less(t, dl, 0.005)
}
