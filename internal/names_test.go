package internal

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var asksForName = regexp.MustCompile(`Row\.Name\s*(==|!=)|switch\s[^\n]*Row\.Name\b`)

// An instruction is one file, one row and one kernel: nothing treats rows apart by their
// names. What it must know of a row stands in the row.
func TestNothingAsksForAnInstructionsName(t *testing.T) {
	require.Regexp(t, asksForName, `if op.Row.Name == "round" {`)
	require.Regexp(t, asksForName, `switch in.Row.Name {`)
	out, err := exec.Command("go", "list", "-f", `{{$d := .Dir}}{{range .GoFiles}}{{$d}}/{{.}}{{"\n"}}{{end}}`, module+"/...").Output()
	require.NoError(t, err)
	files := strings.Fields(string(out))
	require.Greater(t, len(files), 300)
	for _, f := range files {
		src, err := os.ReadFile(f)
		require.NoError(t, err)
		require.NotRegexp(t, asksForName, string(src), filepath.Base(f))
	}
}

// Every package says what it is for: "Package name …" or, of a program, "Command …".
func TestPackagesSayWhatTheyAreFor(t *testing.T) {
	out, err := exec.Command("go", "list", "-f", `{{if .GoFiles}}{{.ImportPath}}|{{.Name}}|{{.Doc}}{{end}}`, module+"/...").Output()
	require.NoError(t, err)
	for line := range strings.Lines(string(out)) {
		f := strings.SplitN(strings.TrimSpace(line), "|", 3)
		if len(f) < 3 {
			continue
		}
		want := "Package " + f[1] + " "
		if f[1] == "main" {
			want = "Command "
		}
		require.True(t, strings.HasPrefix(f[2], want), "%s: got %q, want %q", f[0], f[2], want+"…")
	}
}
