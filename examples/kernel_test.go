package examples_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/compiler"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm"
)

// units are all programs and scripts below this folder, by path, but for parts that
// others include.
func units(t *testing.T) map[string]*isa.Unit {
	t.Helper()
	out := map[string]*isa.Unit{}
	scripts, err := filepath.Glob("*/*.train")
	require.NoError(t, err)
	for _, path := range scripts {
		if testing.Short() && path == filepath.Join("chars", "chars.train") {
			continue // ten seconds; small.train has its instructions
		}
		src, err := os.ReadFile(path)
		require.NoError(t, err)
		j, err := compiler.Parse(path, src)
		require.NoError(t, err)
		r, err := j.Compile(compiler.Options{})
		if err != nil && strings.Contains(string(src), "train.npz") && strings.Contains(err.Error(), "no such file") {
			continue // MNIST is not in the repository; mnist.aasm and small.train are like what reads it
		}
		if err != nil && strings.HasPrefix(path, "tasks") && strings.Contains(err.Error(), "no such file") {
			continue // their data are made: go run ./examples/tasks
		}
		require.NoError(t, err)
		out[path] = r.Unit
	}
	programs, err := filepath.Glob("*/*.aasm")
	require.NoError(t, err)
	included := ""
	for _, path := range programs {
		src, err := os.ReadFile(path)
		require.NoError(t, err)
		for _, line := range strings.Split(string(src), "\n") {
			if strings.HasPrefix(strings.TrimSpace(line), "include") {
				included += line
			}
		}
	}
	for _, path := range programs {
		if strings.Contains(included, `"`+filepath.Base(path)+`"`) {
			continue
		}
		u, err := asm.Load(path, asm.Options{})
		require.NoError(t, err)
		out[path] = u
	}
	return out
}

// No instruction of an example runs by the reference evaluation: each has a kernel
// that takes it. (TestPlanKnowsWhatRunsByReference holds the plan to runs.)
func TestExamplesRunByKernels(t *testing.T) {
	all := units(t)
	require.GreaterOrEqual(t, len(all), 13)
	for path, u := range all {
		for _, op := range vm.ByReference(u) {
			t.Errorf("%s: %s of line %d runs by the reference evaluation", path, op.Row.Name, op.Instr.Pos.Line)
		}
	}
}
