package compiler

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/isa"
)

const severalScript = `model {
  input x [part=2]
  dense h 4 tanh
  dense out 3
}
data "rows.csv" {
  features a, b
  %s
  split 75%%
}
loss %s
optimizer sgd rate 1/2
train { epochs 20, batch 6, watch loss }
evaluate test loss before, after%s
`

// rowsFile writes 32 rows of two features, three numbers and three bits.
func rowsFile(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	var s strings.Builder
	s.WriteString("a,b,y0,y1,y2,up,down,both\n")
	for i := range 32 {
		a, b := float64(i*7%16)/8-1, float64(i*5%16)/8-1
		bit := func(on bool) int { return map[bool]int{true: 1}[on] }
		fmt.Fprintf(&s, "%g,%g,%g,%g,%g,%d,%d,%d\n", a, b, a/2, b/2, (a+b)/4, bit(a > 0), bit(b < 0), bit(a+b > 0))
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, "rows.csv"), []byte(s.String()), 0o644))
	return dir
}

func compileSeveral(t *testing.T, dir, label, loss, more string) (*Result, error) {
	t.Helper()
	j, err := Parse("rows.train", fmt.Appendf(nil, severalScript, label, loss, more))
	if err != nil {
		return nil, err
	}
	j.Dir = dir
	return j.Compile(Options{})
}

// Several targets are learned at once; the loss is the mean over all of them, so that it is that of the one
// target if they are equal.
func TestSeveralTargets(t *testing.T) {
	dir := rowsFile(t)
	for _, loss := range []string{"mse", "mae", "huber 1/2"} {
		r, err := compileSeveral(t, dir, "target y0..y2 [goal=3]", loss, "")
		require.NoError(t, err)
		require.Contains(t, strings.Join(r.Report.Notes, "\n"), "rate 1/2 is taken as ") // over 18 numbers
		out := outputs(t, r.Unit, dir)
		require.Less(t, out["test_loss"], out["test_loss_before"]/2, loss)
	}
}

// Several labels are bits; what is right is counted by entry.
func TestSeveralLabels(t *testing.T) {
	dir := rowsFile(t)
	r, err := compileSeveral(t, dir, "label up, down, both [tag=3]", "bce", "\nevaluate train loss accuracy")
	require.NoError(t, err)
	out := outputs(t, r.Unit, dir)
	require.Less(t, out["test_loss"], out["test_loss_before"])
	require.Greater(t, out["train_accuracy"], 0.75)
	_, err = compileSeveral(t, dir, "label a, b, up [tag=3]", "bce", "")
	require.ErrorContains(t, err, "want 0 or 1")
}

// Targets that are the features have no data of their own.
func TestTargetFeatures(t *testing.T) {
	dir := rowsFile(t)
	for script, want := range map[string]string{"target features": "part=2], normal", "target features [pixel=2]": "data_y = flatten"} {
		j, err := Parse("rows.train", []byte(strings.Replace(fmt.Sprintf(severalScript, script, "mse", ""), "dense out 3", "dense out 2", 1)))
		require.NoError(t, err)
		j.Dir = dir
		r, err := j.Compile(Options{})
		require.NoError(t, err)
		require.Len(t, r.Unit.Inputs, 1)
		require.Contains(t, string(r.Assembly), want)
		out := outputs(t, r.Unit, dir)
		require.Less(t, out["test_loss"], out["test_loss_before"]/2)
	}
}

// What several labels and targets cannot be is said with its line.
func TestSeveralErrors(t *testing.T) {
	dir := rowsFile(t)
	for _, c := range []struct{ label, loss, want string }{
		{"target y0..y2", "mse", "rows.train:8:3: target: want an axis"},
		{"target y0..y2 [goal=2]", "mse", "layer out has 3 units, but there are 2 labels or targets at rows.train:8:3"},
		{"target y0, y1 [goal=3]", "mse", "rows.train:8:3: rows.csv: 2 columns, but the axis goal has 3"},
		{"target y0..y2 [goal=3] standardise", "mse", "rows.train:8:3: target y0..y2 standardise: each of several columns"},
		{"label up, down [tag=2]", "cross_entropy", "rows.train:8:3: label up,down: several columns, but the loss softmax_cross_entropy at rows.train:11:1 wants one"},
		{"target features [pixel=5]", "mse", "rows.train:8:3: target features [pixel=5], but the input at rows.train:2:3 has 2 features"},
	} {
		_, err := compileSeveral(t, dir, c.label, c.loss, "")
		require.ErrorContains(t, err, c.want)
	}
}

// outputs are what a run publishes, as numbers.
func outputs(t *testing.T, u *isa.Unit, dir string) map[string]float64 {
	t.Helper()
	all := map[string]float64{}
	for _, o := range run(t, u, dir).Outputs {
		v, _ := o.Data.At(0).Big().Float64()
		all[o.Name] = math.Ldexp(v, -o.Format.Frac)
	}
	return all
}
