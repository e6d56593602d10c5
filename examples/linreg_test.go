package examples_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/vm"
)

// TestLinreg holds the fitted line against float64 and against the solution by
// least squares in DATA.md.
func TestLinreg(t *testing.T) {
	x, y := numbers(t, "linreg", "wine.csv:total_phenols..proanthocyanins"), numbers(t, "linreg", "wine.csv:flavanoids")
	p := load(t, "linreg/linreg.aasm", nil)
	r := p.run(t, vm.Options{})
	float := &linear{in: 3, out: 1, w: make([]float64, 3), b: make([]float64, 1)}
	losses := float.fit(x, y, len(metric(t, r, "loss")), 1.0/256)

	w, b := final(t, r, "w"), final(t, r, "b")
	t.Logf("w %.4f, b %.4f, loss %.4f; from float64: w %.1e, b %.1e", w, b, final(t, r, "final_loss")[0],
		relative(w, float.w), relative(b, float.b))
	require.InDeltaSlice(t, []float64{0.5243, 0.3215, 0.1649}, w, 1e-3)
	require.InDeltaSlice(t, []float64{2.0138}, b, 1e-3)
	require.InDelta(t, 0.1506, final(t, r, "final_loss")[0], 1e-4)
	require.Less(t, relative(w, float.w), 1e-4)
	require.Less(t, relative(b, float.b), 1e-4)
	require.InDeltaSlice(t, losses, metric(t, r, "loss"), 1e-3)
	require.InDeltaSlice(t, w, final(t, r, "weights"), 1e-4)
	require.InDeltaSlice(t, b, final(t, r, "intercept"), 1e-4)
}

// TestLinregScript holds the outputs of the training script against the same loops.
func TestLinregScript(t *testing.T) {
	x, y := numbers(t, "linreg", "wine.csv:total_phenols..proanthocyanins"), numbers(t, "linreg", "wine.csv:flavanoids")
	p := script(t, "linreg")
	r := p.run(t, vm.Options{})
	float := &linear{in: 3, out: 1, w: make([]float64, 3), b: make([]float64, 1)}
	losses := float.fit(x, y, 150, 1.0/256)

	require.InDeltaSlice(t, float.w, final(t, r, "line_w_final"), 1e-4)
	require.InDeltaSlice(t, float.b, final(t, r, "line_b_final"), 1e-4)
	require.InDelta(t, 0.1506, final(t, r, "train_loss")[0], 1e-4)
	require.InDeltaSlice(t, losses, metric(t, r, "loss"), 1e-3)
}
