package compiler

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestSmoothing learns from smoothed labels; what is published is of the labels themselves.
func TestSmoothing(t *testing.T) {
	dir := eight(t)
	l := layerTest{model: "dense h 8 tanh\ndense out 3", logits: func(w weights, x []float64) []float64 {
		return linear(w, "out", each(math.Tanh, linear(w, "h", x)))
	}}
	j := l.job(t, dir)
	j.Smoothing = big.NewRat(1, 10)
	x, y := l.rows(t, j, dir)
	l.published(t, j, dir, x, y)
	a := math.Round(8192.0/30) / 8192
	for _, row := range y {
		for k := range row {
			row[k] = a + (1-3*a)*row[k]
		}
	}
	l.learns(t, j, x, y)
}

// TestClassWeights holds what rows of classes teach that count more and less.
func TestClassWeights(t *testing.T) {
	dir := eight(t)
	l := layerTest{model: "dense h 8 tanh\ndense out 3", logits: func(w weights, x []float64) []float64 {
		return linear(w, "out", each(math.Tanh, linear(w, "h", x)))
	}}
	j := l.job(t, dir)
	j.Weights = []*big.Rat{big.NewRat(3, 4), big.NewRat(2, 1), new(big.Rat)}
	x, y := l.rows(t, j, dir)
	l.published(t, j, dir, x, y)
	for _, row := range y {
		for k, w := range []float64{0.75, 2, 0} {
			row[k] *= w
		}
	}
	l.learns(t, j, x, y)
}

// TestLossWords reads the shorter names of losses and what they are told.
func TestLossWords(t *testing.T) {
	for text, want := range map[string]Job{
		"cross_entropy": {Loss: SoftmaxCrossEntropy}, "softmax_cross_entropy smoothing 1/8": {Loss: SoftmaxCrossEntropy, Smoothing: big.NewRat(1, 8)},
		"cross_entropy weights 1, 3, 1/2": {Loss: SoftmaxCrossEntropy, Weights: []*big.Rat{big.NewRat(1, 1), big.NewRat(3, 1), big.NewRat(1, 2)}},
		"bce":                             {Loss: Logistic}, "binary_cross_entropy": {Loss: Logistic}, "logistic": {Loss: Logistic}, "hinge": {Loss: Hinge},
		"mse": {Loss: MeanSquaredError}, "mae": {Loss: MeanAbsoluteError}, "huber": {Loss: Huber}, "huber 1/4": {Loss: Huber, Reach: big.NewRat(1, 4)},
	} {
		j, err := Parse("words.train", []byte(framed(t, "loss "+text)))
		require.NoError(t, err, text)
		require.Equal(t, want, Job{Loss: j.Loss, Smoothing: j.Smoothing, Weights: j.Weights, Reach: j.Reach}, text)
	}
}

// TestHuberReach holds a Huber loss that becomes linear at 1/4 against plain loops.
func TestHuberReach(t *testing.T) {
	dir := csv(t, 12)
	j := deep(dir, Tanh, Huber, 4)
	j.Reach = big.NewRat(1, 4)
	r, err := j.Compile(Options{})
	require.NoError(t, err)
	got, n := run(t, r.Unit, dir), reference(t, j, r.Unit)
	for i, l := range layers(j) {
		n.w[i], n.b[i] = result(t, got, l.Name+"_w"), result(t, got, l.Name+"_b")
	}
	x, y := rows(t, j.Train, dir, j.Train.Features), rows(t, j.Train, dir, j.Train.Label)
	want := 0.0
	for r := range x {
		values, _ := n.forward(x[r])
		e := math.Abs(values[3][0] - y[r][0])
		g := min(e, 0.25)
		want += g * (e - g/2) / 12
	}
	require.InDelta(t, want, result(t, got, "train_loss")[0], 0.001)
}
