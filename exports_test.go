package aivm_test

import (
	"go/importer"
	"go/token"
	"go/types"
	"io"
	"os"
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

// No exported thing of the library has a type of internal/ in what whoever uses it reads: names of types that he cannot write.
func TestNoInternalTypes(t *testing.T) {
	files := goList(t, "{{.ImportPath}} {{.Export}}", "-export", ".")
	lookup := func(path string) (io.ReadCloser, error) { return os.Open(files[path]) }
	pkg, err := importer.ForCompiler(token.NewFileSet(), "gc", lookup).Import(root)
	require.NoError(t, err)
	exported := 0
	check := func(name string, typ types.Type) {
		exported++
		text := types.TypeString(typ, nil)
		require.NotContains(t, text, root+"/internal/", name)
	}
	for _, name := range pkg.Scope().Names() {
		o := pkg.Scope().Lookup(name)
		if !o.Exported() {
			continue
		}
		check(name, o.Type())
		named, ok := o.Type().(*types.Named)
		if _, isType := o.(*types.TypeName); !isType || !ok {
			continue
		}
		if s, ok := named.Underlying().(*types.Struct); ok {
			for f := range s.Fields() {
				if f.Exported() {
					check(name+"."+f.Name(), f.Type())
				}
			}
		}
		for m := range named.Methods() {
			if m.Exported() {
				check(name+"."+m.Name(), m.Type())
			}
		}
	}
	require.Greater(t, exported, 100)
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
