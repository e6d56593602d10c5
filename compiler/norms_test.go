package compiler

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Norms stand beside optimizers whose numbers are fine: a scale is a difference from 1, which starts at zero, and a
// norm is rounded once more where gradients are squared.
func TestNormsBesideOptimizers(t *testing.T) {
	dir := eight(t)
	l := layerTest{model: "dense h 8 tanh\nlayernorm n\ndense g 8 tanh\nrmsnorm m\ndense out 3"}
	for _, o := range []string{
		"sgd rate 1/8 momentum 0.9 cosine", "sgd rate 1/8 momentum 0.9 weight_decay 1/100 decoupled", "sgd rate 1/4 clip_norm 1",
		"sgd rate 1/4 weight_decay 1/100", "adam_mini rate 1/64",
	} {
		script := strings.Replace(l.script(), "sgd rate 1/4", o, 1)
		script = strings.Replace(script, "epochs 3", "epochs 8", 1)
		j, err := Parse("norms.train", []byte(script))
		require.NoError(t, err)
		j.Dir = dir
		r, err := j.Compile(Options{})
		require.NoError(t, err, o)
		out := run(t, r.Unit, dir)
		require.Less(t, result(t, out, "train_loss")[0], 0.95*result(t, out, "train_loss_before")[0], o)
		for _, line := range r.Report.Passes[5].Did { // the losses of the training in float64
			if loss, ok := strings.CutPrefix(line, "train_loss = "); ok {
				require.InDelta(t, number(t, strings.Fields(loss)[0]), result(t, out, "train_loss")[0], 0.01, o)
			}
		}
	}
}

func number(t *testing.T, text string) float64 {
	t.Helper()
	v, err := strconv.ParseFloat(text, 64)
	require.NoError(t, err)
	return v
}
