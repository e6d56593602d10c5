package aivm_test

import (
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const root = "github.com/aivm/aivm"

// goList is a field of packages, by import path.
func goList(t *testing.T, args ...string) map[string]string {
	t.Helper()
	out, err := exec.Command("go", append([]string{"list", "-deps", "-f"}, args...)...).Output()
	require.NoError(t, err)
	m := map[string]string{}
	for line := range strings.Lines(string(out)) {
		path, value, _ := strings.Cut(strings.TrimSpace(line), " ")
		m[path] = value
	}
	return m
}

// What belongs to the command line, a chain or pictures is no part of the library.
func TestDependencies(t *testing.T) {
	deps := goList(t, "{{.ImportPath}}", ".")
	require.Contains(t, deps, root+"/prover")
	for path := range deps {
		for _, no := range []string{
			root + "/cmd", root + "/contracts", root + "/internal/chain", root + "/internal/tools/chart", root + "/internal/tools/bench",
			"github.com/spf13/cobra", "github.com/vbauerster/mpb", "golang.org/x/term", "gonum.org/v1/plot", "github.com/ethereum/go-ethereum",
		} {
			require.False(t, path == no || strings.HasPrefix(path, no+"/"), "the library imports %s", path)
		}
	}
}
