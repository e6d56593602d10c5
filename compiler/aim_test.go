package compiler

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const homes = `model {
  input x [part=2]
  dense price 1
}
data "homes.csv" {
  features rooms, area
  standardise
  target price%s
  split 75%% shuffle 1
}
loss mean_squared_error
optimizer sgd rate 1/8
train { epochs 30, batch 8, watch loss }
evaluate test loss before, after
output price.w fx32.16
`

// A target in thousands is learned once it is standardised, and its losses are those of the
// file's units.
func TestTargetStandardised(t *testing.T) {
	dir := t.TempDir()
	var b strings.Builder
	b.WriteString("rooms,area,price\n")
	var price []float64
	for i := range 64 {
		rooms, area := 1+i%5, 40+i*37%90
		price = append(price, float64(50000+30000*rooms+1500*area))
		fmt.Fprintf(&b, "%d,%d.5,%g\n", rooms, area, price[i])
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, "homes.csv"), []byte(b.String()), 0o644))
	j, err := Parse("homes.train", []byte(fmt.Sprintf(homes, " standardise")))
	require.NoError(t, err)
	j.Dir = dir
	r, err := j.Compile(Options{})
	require.NoError(t, err)
	out := run(t, r.Unit, dir)

	s := &Split{Shuffle: true, Seed: 1}
	order := s.permutation(64)
	mean := 0.0
	for _, row := range order[:48] {
		mean += price[row] / 48
	}
	before := 0.0 // the model says the mean of the training rows before it learns
	for _, row := range order[48:] {
		before += (price[row] - mean) * (price[row] - mean) / 16
	}
	got := result(t, out, "test_loss_before")[0]
	require.InEpsilon(t, before, got, 1e-3)
	require.Less(t, math.Sqrt(result(t, out, "test_loss")[0]), 2000.0)

	j, err = Parse("homes.train", []byte(fmt.Sprintf(homes, "")))
	require.NoError(t, err)
	j.Dir = dir
	_, err = j.Compile(Options{})
	require.ErrorContains(t, err, "target price standardise")
}
