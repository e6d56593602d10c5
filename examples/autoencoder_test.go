package examples_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/vm"
)

// TestAutoencoder holds the autoencoder against the same network with PyTorch's SGD in float64.
func TestAutoencoder(t *testing.T) {
	epochs, most := 24, 0.018
	if testing.Short() {
		epochs, most = 6, 0.04
	}
	p := script(t, "autoencoder", "epochs 24", fmt.Sprint("epochs ", epochs))
	require.Empty(t, vm.ByReference(p.Unit))
	w := starts(t, p, "h_w", "h_b", "code_w", "code_b", "g_w", "g_b", "out_w", "out_b")
	file := func(name string) []float64 { return numbers(t, "digits", name+":p0..p63@scale=1/16") }
	forward := func(tape *tape, pixels []float64) *grown {
		x := make([]float64, len(pixels))
		for i, v := range pixels {
			x[i] = v - 5.0/16
		}
		h := tape.tanh(tape.shift(tape.product(leaf(x), w["h_w"], 64, 32), w["h_b"]))
		code := tape.shift(tape.product(h, w["code_w"], 32, 12), w["code_b"])
		g := tape.tanh(tape.shift(tape.product(code, w["g_w"], 12, 32), w["g_b"]))
		return tape.shift(tape.product(g, w["out_w"], 32, 64), w["out_b"])
	}
	train, test := file("digits-train.csv.gz"), file("digits-test.csv.gz")
	before, _ := squaredError(forward(&tape{}, test).v, test)
	var losses []float64
	sgd, batches := &descent{momentum: 0.9}, p.batches(t)
	for i, rows := range batches {
		var way tape
		x := rowsOf(train, rows, 64)
		out := forward(&way, x)
		loss, d := squaredError(out.v, x)
		losses = append(losses, loss)
		way.backward(out, d)
		sgd.step(cosine(2, i*epochs/len(batches), epochs), w)
	}
	after, _ := squaredError(forward(&tape{}, test).v, test)
	r := p.run(t, vm.Options{})
	got := final(t, r, "test_loss")[0]
	off, far := deviation(metric(t, r, "loss"), losses), relative(final(t, r, "code_w"), w["code_w"].v)
	t.Logf("test loss %.5f, float64 %.5f; from float64: code.w %.1e, loss of a step %.1e", got, after, far, off)
	require.InDelta(t, before, final(t, r, "test_loss_before")[0], 1e-3)
	require.InDelta(t, after, got, 5e-4)
	require.Less(t, off, 1e-3)
	require.Less(t, far, 0.05)
	require.Less(t, got, most)
}
