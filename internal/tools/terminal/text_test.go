package terminal

import (
	"bytes"
	"io"
	"math"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm"
)

func TestMetricsText(t *testing.T) {
	names := []string{"loss", "accuracy", "norm", "more"}
	require.Equal(t, "loss 0.25 norm 1.23457e+06", metricsText(names, []float64{0.25, math.NaN(), 1234567, 1}), "three at most, none before the first value")
	require.Empty(t, metricsText(nil, nil))
}

func TestStagesText(t *testing.T) {
	require.Equal(t, "commit 1.5s, open 2ms", StagesText([]aivm.Stage{{Name: "commit", Seconds: 1.5}, {Name: "layout", Seconds: 0.0009}, {Name: "open", Seconds: 0.002}}))
}

// What is no terminal gets nothing.
func TestElsewhere(t *testing.T) {
	file, err := os.Create(filepath.Join(t.TempDir(), "errors"))
	require.NoError(t, err)
	defer file.Close()
	var buffer bytes.Buffer
	for _, w := range []io.Writer{file, &buffer} {
		s := NewStages(w, "proof")
		s.Begin("commit")
		b := NewBar(w, counting(t))
		b.Step(aivm.Progress{Step: 4, Steps: 4})
		time.Sleep(2 * redraw)
		b.End()
		s.End()
	}
	require.Zero(t, buffer.Len())
	info, err := file.Stat()
	require.NoError(t, err)
	require.Zero(t, info.Size())
}

// counting is a program of four steps with a metric.
func counting(t *testing.T) *aivm.Program {
	t.Helper()
	p, err := aivm.Parse("counting.aasm", []byte("w = state fx16.0[], fill(1)\nloop step 4 {\n  a = round w, fx16.0\n  loss = metric a\n}\n"), nil)
	require.NoError(t, err)
	return p
}
