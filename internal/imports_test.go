package internal

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const module = "github.com/aivm/aivm"

// row is a package of ARCHITECTURE.md's table, and what it never imports though it
// stands above.
type row struct {
	path  string
	never []string
}

var inCode = regexp.MustCompile("`([^`]+)`")

// table reads ARCHITECTURE.md's table.
func table(t *testing.T) []row {
	text, err := os.ReadFile("../ARCHITECTURE.md")
	require.NoError(t, err)
	var rows []row
	for line := range strings.Lines(string(text)) {
		cells := strings.Split(line, "|")
		if len(cells) != 5 || !strings.HasPrefix(strings.TrimSpace(cells[1]), "`") {
			continue
		}
		r := row{path: strings.Trim(strings.TrimSpace(cells[1]), "`")}
		for _, m := range inCode.FindAllStringSubmatch(cells[3], -1) {
			r.never = append(r.never, m[1])
		}
		rows = append(rows, r)
	}
	require.Greater(t, len(rows), 50)
	return rows
}

// imported is what a package imports of the module, itself and through others, by path
// in the module.
type imported struct{ directly, atAll []string }

func imports(t *testing.T) map[string]imported {
	out, err := exec.Command("go", "list", "-e", "-json=ImportPath,Imports,Deps", module+"/...").Output()
	require.NoError(t, err)
	all := map[string]imported{}
	inModule := func(path string) (string, bool) {
		if path == module {
			return ".", true
		}
		return strings.CutPrefix(path, module+"/")
	}
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p struct {
			ImportPath    string
			Imports, Deps []string
		}
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else {
			require.NoError(t, err)
		}
		path, _ := inModule(p.ImportPath)
		var u imported
		for _, i := range p.Imports {
			if i, ours := inModule(i); ours {
				u.directly = append(u.directly, i)
			}
		}
		for _, i := range p.Deps {
			if i, ours := inModule(i); ours {
				u.atAll = append(u.atAll, i)
			}
		}
		all[path] = u
	}
}

// Imports run one way, from below to above in ARCHITECTURE.md's table, and every
// package is in it.
func TestImportsRunOneWay(t *testing.T) {
	rows, used := table(t), imports(t)
	var above []string
	for _, r := range rows {
		u, exists := used[r.path]
		require.True(t, exists, "ARCHITECTURE.md: there is no package %s", r.path)
		require.NotContains(t, above, r.path, "ARCHITECTURE.md has %s twice", r.path)
		for _, i := range u.directly {
			require.Contains(t, above, i, "%s imports %s, which does not stand above it in ARCHITECTURE.md", r.path, i)
		}
		for _, n := range r.never {
			require.NotContains(t, u.atAll, n, "%s must not import %s", r.path, n)
			require.Contains(t, above, n, "ARCHITECTURE.md: %s never imports %s, which does not stand above it anyway", r.path, n)
		}
		above = append(above, r.path)
	}
	for path := range used {
		require.True(t, slices.Contains(above, path), "ARCHITECTURE.md has no row for %s", path)
	}
}
