package compiler

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/isa/random"
)

// stopScript learns noise by heart: the loss on the rows held out falls, and rises again.
const stopScript = `model {
  input x [part=8]
  dense h 16 tanh
  dense out 1
}
data "noise.csv" {
  features x0..x7
  target y
  split 50%%
}
loss mse
optimizer sgd rate 1/8%s
train { epochs %s, batch 8, init 2, watch loss }
evaluate test loss%s
`

func noise(t *testing.T) string {
	t.Helper()
	s, dir := random.New(9, "stop"), t.TempDir()
	number := func() float64 { return float64(int(s.Below(128))-64) / 64 }
	var b strings.Builder
	b.WriteString("x0,x1,x2,x3,x4,x5,x6,x7,y\n")
	for range 64 {
		first := number()
		fmt.Fprintf(&b, "%g", first)
		for range 7 {
			fmt.Fprintf(&b, ",%g", number())
		}
		fmt.Fprintf(&b, ",%g\n", first/2+number())
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, "noise.csv"), []byte(b.String()), 0o644))
	return dir
}

func compileStop(t *testing.T, dir, rate, epochs, more string) (*Result, error) {
	t.Helper()
	j, err := Parse("noise.train", fmt.Appendf(nil, stopScript, rate, epochs, more))
	require.NoError(t, err)
	j.Dir = dir
	return j.Compile(Options{})
}

// A training that stops early has as many epochs as the one that goes on shows to be best.
func TestStopAfter(t *testing.T) {
	dir := noise(t)
	all, err := compileStop(t, dir, "", "30", " each epoch")
	require.NoError(t, err)
	losses := result(t, run(t, all.Unit, dir), "test_loss_epoch")
	require.Len(t, losses, 30)
	best := 0
	for e := range losses {
		if losses[e] < losses[best] {
			best = e
		}
		if e-best >= 4 {
			break
		}
	}
	require.Less(t, best, 25)
	r, err := compileStop(t, dir, ", 1/16 after epoch 29", "30 stop after 4", "")
	require.NoError(t, err)
	require.Contains(t, string(r.Assembly), fmt.Sprintf("param epochs  = %d\n", best+1))
	require.Contains(t, strings.Join(r.Report.Notes, "\n"), fmt.Sprintf("epochs: %d of 30, where the loss on the rows held out is", best+1))
	require.InDelta(t, losses[best], result(t, run(t, r.Unit, dir), "test_loss")[0], 0.002)
}

func TestStopErrors(t *testing.T) {
	dir := noise(t)
	for _, c := range []struct{ rate, want string }{
		{" cosine", "noise.train:13:1: epochs 9 stop after 2: a cosine ends with the last epoch"},
		{" swa from epoch 3", "noise.train:12:39: swa beside stop after 2"},
	} {
		_, err := compileStop(t, dir, c.rate, "9 stop after 2", "")
		require.ErrorContains(t, err, c.want)
	}
	j, err := Parse("noise.train", []byte(strings.NewReplacer("split 50%%", "rows 32", "evaluate test loss%s", "", "%s,", "9 stop after 2,", "%s", "").Replace(stopScript)))
	require.NoError(t, err)
	j.Dir = dir
	_, err = j.Compile(Options{})
	require.ErrorContains(t, err, "noise.train:13:1: stop after 2: no rows are held out to watch the loss of")
}
