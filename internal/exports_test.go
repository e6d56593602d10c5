package internal

import (
	"fmt"
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

// public says whether strangers may import a package.
func public(path string) bool {
	return !strings.Contains(path+"/", "/internal/") && !strings.HasPrefix(path, module+"/cmd/") && !strings.HasPrefix(path, module+"/examples")
}

// exported calls f for everything of a package that whoever uses it can name, and its type.
func exported(pkg *types.Package, f func(name string, t types.Type)) {
	for _, name := range pkg.Scope().Names() {
		o := pkg.Scope().Lookup(name)
		if !o.Exported() {
			continue
		}
		if _, isType := o.(*types.TypeName); !isType {
			f(name, o.Type())
			continue
		}
		s, isStruct := o.Type().Underlying().(*types.Struct)
		if !isStruct {
			f(name, o.Type().Underlying())
		} else {
			for v := range s.Fields() {
				if v.Exported() {
					f(name+"."+v.Name(), v.Type())
				}
			}
		}
		if named, ok := types.Unalias(o.Type()).(*types.Named); ok {
			for m := range named.Methods() {
				if m.Exported() {
					f(name+"."+m.Name(), m.Type())
				}
			}
		}
	}
}

// No exported thing of a public package has a type of internal/ in what whoever uses it reads: names that he cannot write.
func TestNoInternalTypesAreExported(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", "-export", "-f", "{{.ImportPath}} {{.Export}}", module+"/...").Output()
	require.NoError(t, err)
	files := map[string]string{}
	for line := range strings.Lines(string(out)) {
		path, file, _ := strings.Cut(strings.TrimSpace(line), " ")
		files[path] = file
	}
	lookup := func(path string) (io.ReadCloser, error) { return os.Open(files[path]) }
	imp := importer.ForCompiler(token.NewFileSet(), "gc", lookup)
	seen := 0
	for path := range files {
		if path != module && !strings.HasPrefix(path, module+"/") || !public(path) || files[path] == "" {
			continue
		}
		pkg, err := imp.Import(path)
		require.NoError(t, err)
		seen++
		exported(pkg, func(name string, typ types.Type) {
			text := types.TypeString(typ, nil)
			if strings.Contains(text, module+"/internal/") {
				t.Errorf("%s.%s: %s", strings.TrimPrefix(path, module+"/"), name, fmt.Sprint(typ))
			}
		})
	}
	require.Greater(t, seen, 10)
}
