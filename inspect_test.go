package aivm_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm"
)

// What is looked at is what the run has: the final state, a metric's numbers, a gathered batch; and the run of a program that is
// looked at is the run.
func TestInspect(t *testing.T) {
	p, err := aivm.Load("examples/iris/iris.train", nil)
	require.NoError(t, err)
	data, err := p.Data(aivm.Files{})
	require.NoError(t, err)
	r, err := p.Run(context.Background(), data, aivm.RunOptions{})
	require.NoError(t, err)
	look := func(name string, at int) *aivm.Inspection {
		t.Helper()
		x, err := p.Inspect(context.Background(), data, name, at)
		require.NoError(t, err, name)
		return x
	}
	for _, s := range r.Model {
		x := look(s.Name, -1)
		require.Equal(t, p.Steps(), x.At)
		require.Equal(t, s.Floats(), x.Tensor.Floats())
		require.Equal(t, x.Tensor.Floats(), look(s.Name, p.Steps()).Tensor.Floats())
		require.Equal(t, s.Len(), look(s.Name, 0).Statistics().Zeros)
	}
	loss := r.Metrics[0].Values
	x := look("mean_l", -1)
	require.Equal(t, loss, x.Series)
	require.Equal(t, loss[7], look("mean_l", 7).Tensor.Float(0))
	require.Equal(t, 600, x.Of)

	// One step by hand: w after it is w before it less the gradient times rate/batch = 1/4.
	w, g, after := look("out_w", 5).Tensor, look("out_dw", 5).Tensor, look("out_w", 6).Tensor
	for i := range w.Len() {
		require.Equal(t, w.Float(i)-g.Float(i)/4, after.Float(i))
	}
	names := map[string]bool{}
	for _, d := range p.Tensors() {
		if names[d.Name] = true; d.Kind == aivm.Value {
			look(d.Name, 0)
		}
	}
	require.True(t, names["out_z"] && names["out_w"] && names["train.x"])
	for name, want := range map[string]string{"out_y": "has no tensor out_y, did you mean", "mean_l": "run 600 times, 0 to 599"} {
		_, err := p.Inspect(context.Background(), data, name, 600)
		require.ErrorContains(t, err, want)
	}
	_, err = p.Inspect(context.Background(), data, "out_w", 601)
	require.ErrorContains(t, err, "has 600 steps")
}
