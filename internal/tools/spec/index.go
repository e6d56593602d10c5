package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/aivm/aivm/isa"
)

// maxTests is how many tests of a declaration are named.
const maxTests = 3

var (
	reference = regexp.MustCompile(`\bSPEC (\d+(?:\.\d+)?)(?: and (\d+(?:\.\d+)?))?`)
	heading   = regexp.MustCompile(`(?m)^###? (\d+(?:\.\d+)?)\.? (.*)$`)
	label     = regexp.MustCompile(`^[A-Z][0-9]+$`)
	expected  = regexp.MustCompile(`(?:([a-z0-9]+): )?[^\n]*?\(([A-Z][0-9]+)\)`)
	named     = regexp.MustCompile(`^(?:[a-z0-9]+ )?[A-Z][0-9]+$`)
	golden    = regexp.MustCompile(`(?m)^(?:[^;=\n]*=)?\s*([a-z0-9]+)\b[^;\n]*; ERROR ".*\\\(([A-Z][0-9]+)\\\)`)
)

// place is a declaration: a file and a name.
type place struct{ file, name string }

func (p place) String() string { return fmt.Sprintf("%s: `%s`", p.file, p.name) }

// sources are what the files of a module say of its specification.
type sources struct {
	sections map[string]map[place]bool // declarations whose comments name a section
	labels   map[string]map[place]bool // declarations that give a label to an error
	tests    map[place][]string        // tests by the folder and the identifier that they use
	golden   map[string]map[string]bool
}

// scan reads the Go files and the golden files below a folder.
func scan(root string) (*sources, error) {
	s := &sources{map[string]map[place]bool{}, map[string]map[place]bool{}, map[place][]string{}, map[string]map[string]bool{}}
	err := filepath.WalkDir(root, func(file string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, err := filepath.Rel(root, file)
		if err != nil {
			return err
		}
		name = filepath.ToSlash(name)
		switch {
		case d.IsDir() && (d.Name() == "node_modules" || strings.HasPrefix(d.Name(), ".") && name != "."):
			return filepath.SkipDir
		case path.Ext(name) == ".aasm" && path.Dir(name) == "asm/testdata":
			return s.lines(file, name)
		case path.Ext(name) == ".go" && !d.IsDir() && path.Dir(name) != "internal/tools/spec":
			return s.source(file, name)
		}
		return nil
	})
	return s, err
}

// lines reads the expected errors of a golden file.
func (s *sources) lines(file, name string) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	for _, m := range golden.FindAllSubmatch(text, -1) {
		for _, key := range []string{string(m[2]), string(m[1]) + " " + string(m[2])} {
			put(s.golden, key, name)
		}
	}
	return nil
}

func (s *sources) source(file, name string) error {
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return err
	}
	test := strings.HasSuffix(name, "_test.go")
	for _, d := range f.Decls {
		what := declared(d)
		if what == "" {
			continue
		}
		at := place{name, what}
		ast.Inspect(d, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Ident:
				if key := (place{path.Dir(name), n.Name}); test && strings.HasPrefix(what, "Test") && !slices.Contains(s.tests[key], what) {
					s.tests[key] = append(s.tests[key], what)
				}
			case *ast.BasicLit:
				if test && (path.Dir(name) == "isa" || path.Dir(name) == "asm") {
					s.expects(n.Value, name)
				}
				if l := strings.Trim(n.Value, `"`); !test && path.Dir(name) == "isa" && label.MatchString(l) {
					put(s.labels, mnemonic(name)+l, at)
				}
			}
			return true
		})
	}
	for _, c := range f.Comments {
		if test {
			break
		}
		at := place{name, ""}
		if c == f.Doc {
			at.name = "package " + f.Name.Name
		}
		for _, d := range f.Decls {
			if from := start(d); declared(d) != "" && from <= c.Pos() && c.End() <= d.End() {
				at.name = declared(d)
			}
		}
		if at.name == "" {
			continue // documentation of an instruction or a statement: it refers, nothing is said of code
		}
		for _, m := range reference.FindAllStringSubmatch(c.Text(), -1) {
			for _, section := range m[1:] {
				if section != "" {
					put(s.sections, section, at)
				}
			}
		}
	}
	return nil
}

// expects notes the labels of errors in a literal of a test.
func (s *sources) expects(literal, name string) {
	if l := strings.Trim(literal, `"`); named.MatchString(l) {
		put(s.golden, l, name)
	}
	for _, m := range expected.FindAllStringSubmatch(strings.ReplaceAll(literal, `\`, ""), -1) {
		put(s.golden, m[2], name)
		put(s.golden, m[1]+" "+m[2], name)
	}
}

// mnemonic is the instruction that a file of package isa implements, with a blank behind
// it, or nothing.
func mnemonic(file string) string {
	name := strings.TrimSuffix(path.Base(file), ".go")
	if isa.Lookup(name) == nil {
		return ""
	}
	return name + " "
}

func put[K, V comparable](m map[K]map[V]bool, k K, v V) {
	if m[k] == nil {
		m[k] = map[V]bool{}
	}
	m[k][v] = true
}

// declared is the name of a function, or of the first type, variable or constant.
func declared(d ast.Decl) string {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Recv == nil {
			return d.Name.Name
		}
		t := d.Recv.List[0].Type
		for {
			switch x := t.(type) {
			case *ast.StarExpr:
				t = x.X
			case *ast.IndexExpr:
				t = x.X
			case *ast.Ident:
				return x.Name + "." + d.Name.Name
			default:
				return d.Name.Name
			}
		}
	case *ast.GenDecl:
		if d.Tok != token.IMPORT && len(d.Specs) > 0 {
			switch x := d.Specs[0].(type) {
			case *ast.TypeSpec:
				return x.Name.Name
			case *ast.ValueSpec:
				return x.Names[0].Name
			}
		}
	}
	return ""
}

// start is where a declaration begins, its comment included.
func start(d ast.Decl) token.Pos {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Doc != nil {
			return d.Doc.Pos()
		}
	case *ast.GenDecl:
		if d.Doc != nil {
			return d.Doc.Pos()
		}
	}
	return d.Pos()
}

// used are tests of the declaration's package that name it.
func (s *sources) used(p place) string {
	name := p.name[strings.LastIndex(p.name, ".")+1:]
	tests := slices.Sorted(slices.Values(s.tests[place{path.Dir(p.file), name}]))
	if more := len(tests) - maxTests; more > 0 {
		tests = append(tests[:maxTests], fmt.Sprintf("%d more", more))
	}
	return strings.Join(tests, ", ")
}

// index is the page: the sections of the specification and its labels, what implements
// them, and what tests that.
func index(spec []byte, s *sources) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("# From the specification to the code\n\n" +
		"Generated by `go run ./internal/tools/spec -index docs/index.md`: declarations whose comments say\n" +
		"\"SPEC\" and a section's number, and tests of their package that name them. Contracts (15) are\n" +
		"Solidity: [contracts/README.md](../contracts/README.md).\n\n" +
		"## Sections\n\n| SPEC | is | implemented by | tests that name it |\n|---|---|---|---|\n")
	known := map[string]bool{}
	for _, m := range heading.FindAllSubmatch(spec, -1) {
		number, title := string(m[1]), string(m[2])
		known[number] = true
		for _, p := range sorted(s.sections[number]) {
			fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", number, title, p, s.used(p))
		}
	}
	for number, at := range s.sections {
		if !known[number] {
			return nil, fmt.Errorf("%s: there is no SPEC %s", sorted(at)[0], number)
		}
	}
	b.WriteString("\n## Labels\n\nOf an instruction where one stands before the label. Errors with it are expected in these golden files\nand tests.\n\n" +
		"| label | checked by | expected in |\n|---|---|---|\n")
	for _, l := range slices.Sorted(maps.Keys(s.labels)) {
		files := slices.Sorted(maps.Keys(s.golden[l]))
		for _, p := range sorted(s.labels[l]) {
			fmt.Fprintf(&b, "| %s | %s | %s |\n", l, p, strings.Join(files, ", "))
		}
	}
	return b.Bytes(), nil
}

func sorted(m map[place]bool) []place {
	return slices.SortedFunc(maps.Keys(m), func(a, b place) int {
		return strings.Compare(a.file+" "+a.name, b.file+" "+b.name)
	})
}
