package metriclog_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/files/metriclog"
)

// counting has metrics inside two loops, behind the inner one, and behind both. The names of a loop and
// of a metric are those of other columns.
const counting = `one = const fx8.1[], fill(1/2)
w = state fx16.1[], zeros()
loop epoch 2 {
  loop step 2 {
    w = sgdstep w, one, -1
    a = round w, fx16.1
    plus = metric a
    b = neg a
    minus = metric b
  }
  c = round w, fx16.0
  step_index = metric c
}
d = round w, fx16.0
total = metric d
`

func program(t *testing.T) *aivm.Program {
	t.Helper()
	p, err := aivm.Parse("counting.aasm", []byte(counting), nil)
	require.NoError(t, err)
	return p
}

// logged runs a program into a log.
func logged(t *testing.T, p *aivm.Program, l *metriclog.Log) {
	t.Helper()
	data, err := p.Data(aivm.Files{})
	require.NoError(t, err)
	_, err = p.Run(context.Background(), data, aivm.RunOptions{Metric: l.Add})
	require.NoError(t, err)
}

const want = `step,epoch,step_index_index,plus,minus,step_index,total
1,0,0,0.5,-0.5,,
2,0,1,1,-1,,
2,0,,,,1,
3,1,0,1.5,-1.5,,
4,1,1,2,-2,,
4,1,,,,2,
4,,,,,,2
`

// Metrics of one iteration share a row; the step is the one that they belong to.
func TestRows(t *testing.T) {
	path := filepath.Join(t.TempDir(), "m.csv")
	p := program(t)
	l, err := metriclog.New(p.Unit(), path)
	require.NoError(t, err)
	logged(t, p, l)
	require.NoFileExists(t, path, "a file is whole or not there")
	require.Equal(t, ", metrics so far in "+path+atomicfile.PartialSuffix, l.Kept())
	require.NoError(t, l.Close())
	got, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, want, string(got))
	require.NoFileExists(t, path+atomicfile.PartialSuffix)
	require.Len(t, l.Last, 4)
	last := l.Last[0]
	require.Equal(t, "2", last.Text())
}

// Who stops finds all rows but the last, which was not complete; who removes them finds nothing.
func TestStopped(t *testing.T) {
	path := filepath.Join(t.TempDir(), "m.csv")
	p := program(t)
	l, err := metriclog.New(p.Unit(), path)
	require.NoError(t, err)
	logged(t, p, l)
	l.Abandon()
	rows, err := os.ReadFile(path + atomicfile.PartialSuffix)
	require.NoError(t, err)
	require.Equal(t, strings.TrimSuffix(want, "4,,,,,,2\n"), string(rows))

	l, err = metriclog.New(p.Unit(), path)
	require.NoError(t, err)
	logged(t, p, l)
	l.Remove()
	require.NoFileExists(t, path+atomicfile.PartialSuffix)
	require.NoFileExists(t, path)
}

// Without a path nothing is written, and the last values are kept all the same.
func TestNoFile(t *testing.T) {
	t.Chdir(t.TempDir())
	p := program(t)
	l, err := metriclog.New(p.Unit(), "")
	require.NoError(t, err)
	logged(t, p, l)
	require.NoError(t, l.Close())
	l.Abandon()
	l.Remove()
	require.Empty(t, l.Kept())
	require.Len(t, l.Last, 4)
	left, err := os.ReadDir(".")
	require.NoError(t, err)
	require.Empty(t, left)
}

// A metric may have the name of the first column.
func TestStepIsAMetric(t *testing.T) {
	path := filepath.Join(t.TempDir(), "m.csv")
	p, err := aivm.Parse("step.aasm", []byte("c = const fx8.0[], fill(3)\nstep = metric c\n"), nil)
	require.NoError(t, err)
	l, err := metriclog.New(p.Unit(), path)
	require.NoError(t, err)
	logged(t, p, l)
	require.NoError(t, l.Close())
	got, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, "step,step_value\n1,3\n", string(got))
}

func TestNoFolder(t *testing.T) {
	path := filepath.Join(t.TempDir(), "none", "m.csv")
	_, err := metriclog.New(program(t).Unit(), path)
	require.ErrorContains(t, err, "cannot write "+path)
}
