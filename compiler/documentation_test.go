package compiler

import (
	"bytes"
	"fmt"
	"go/ast"
	goparser "go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/files/dataset"
)

// frame is the script that an example is put into: its statements replace those of the
// same kind.
const frame = `
model {
  input x [part=4]
  dense h 8 relu
  dense out 3
}
data "iris-train.csv" {
  features sepal_length..petal_width scale 1/8
  label species [species=3] setosa, versicolor, virginica
  rows 120
}
loss softmax_cross_entropy
optimizer sgd rate 1/4
train { epochs 2, batch 8 }
`

// Every example of the documentation compiles.
func TestExamplesOfStatements(t *testing.T) {
	dir := flowers(t)
	for _, s := range Statements() {
		t.Run(s.Name, func(t *testing.T) {
			require.Regexp(t, map[bool]string{true: ` = `, false: `\b` + s.Name + `\b`}[s.Name == "let"], s.Example)
			j, err := Parse(s.Name+".train", []byte(framed(t, s.Example)))
			require.NoError(t, err)
			j.Dir = dir
			_, err = j.Compile(Options{})
			require.NoError(t, err)
		})
	}
}

// framed is the frame with the statements of an example in place of its own.
func framed(t *testing.T, example string) string {
	given := heads(t, example)
	var b strings.Builder
	for head, text := range heads(t, frame) {
		if given[head] == "" && (head != "data train" || given["provider"] == "") {
			b.WriteString(text)
		}
	}
	return b.String() + "\n" + example + "\n"
}

// heads are the statements outside of sections, by what may stand once.
func heads(t *testing.T, src string) map[string]string {
	all, err := pieces("heads.train", src)
	require.NoError(t, err)
	out := map[string]string{}
	head, first := "", 0
	for i, p := range all {
		if head == "" {
			word := strings.Fields(p.text)
			head, first = word[0], p.pos.Offset
			if head == "data" {
				head = "data " + map[bool]string{true: "test", false: "train"}[word[1] == "test"]
			}
		}
		if p.brace == "{" || p.brace == "" && open(all[:i+1]) {
			continue
		}
		end := len(src)
		if i+1 < len(all) {
			end = all[i+1].pos.Offset
		}
		out[head] += src[first:end] + "\n"
		head = ""
	}
	return out
}

// open reports whether a section is open behind the pieces.
func open(all []piece) bool {
	n := 0
	for _, p := range all {
		n += map[string]int{"{": 1, "}": -1}[p.brace]
	}
	return n > 0
}

// flowers is a folder with the files that examples name.
func flowers(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	put := func(name string, text []byte) {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), text, 0o644))
	}
	for _, name := range []string{"iris-train.csv", "iris-test.csv"} {
		text, err := os.ReadFile(filepath.Join("../examples/iris", name))
		require.NoError(t, err)
		put(name, text)
		if name == "iris-train.csv" {
			lines := bytes.SplitAfter(text, []byte("\n"))
			put("alice.csv", bytes.Join(lines[:65], nil))
			put("bob.csv", bytes.Join(append([][]byte{lines[0]}, lines[65:105]...), nil))
		}
	}
	put("people.csv", []byte(people()))
	var words strings.Builder
	for i := range 32 {
		fmt.Fprintf(&words, "%d,%d,%d,%d,%d\n", i%5, i%3, i%4, (i+i/5)%5, i%3)
	}
	put("words.csv", []byte("w0,w1,w2,w3,kind\n"+words.String()))
	put("pairs.csv", []byte("word,context,strength\n"+strings.Repeat("3,7,1.5\n29,0,-2\n11,4,0\n", 32)))
	put("verses.txt", []byte(strings.Repeat("the quick brown fox jumps over the lazy dog ", 12)))
	require.NoError(t, dataset.WriteNPZ(filepath.Join(dir, "model.npz"),
		dataset.Array{Name: "h_w", Shape: []int{4, 8}, Floats: slices.Repeat([]float64{0.5, -0.25, 0.125, -0.5}, 8)},
		dataset.Array{Name: "h_b", Shape: []int{8}, Floats: make([]float64, 8)},
		dataset.Array{Name: "out_w", Shape: []int{8, 3}, Floats: slices.Repeat([]float64{0.25, 0, -0.25}, 8)},
		dataset.Array{Name: "out_b", Shape: []int{3}, Floats: make([]float64, 3)}))
	return dir
}

// Every word that a reader of operands takes stands in the statement's productions, and
// every word of the productions is read.
func TestGrammarHasEveryOption(t *testing.T) {
	read := newReaders(t)
	rules := map[string]string{} // right sides by name, those of statements left out
	for _, s := range Statements() {
		for _, m := range production.FindAllStringSubmatch(s.Grammar, -1) {
			if m[1] != s.Name {
				rules[m[1]] = m[2]
			}
		}
	}
	for _, s := range Statements() {
		require.NotEmpty(t, s.Summary, s.Name)
		require.True(t, strings.HasPrefix(s.Grammar, s.Name+" "), s.Grammar)
		fn := read.of[s.Name]
		if s.Name == "let" || s.Name == "func" {
			continue // the rules of the parser generator, and no options
		}
		require.NotEmpty(t, fn, s.Name)
		want := read.words(fn, map[string]bool{})
		got := map[string]bool{}
		terminals(s.Grammar, rules, got)
		for w := range want {
			require.True(t, got[w], "%s reads %s, its productions lack it", s.Name, w)
		}
		for w := range got { // x stands within sizes, as in 5x3
			if w != s.Name && w != "x" && !(s.Name == "contribution" && (w == "method" || w == "value")) {
				require.True(t, want[w], "%s has %s in its productions, nothing reads it", s.Name, w)
			}
		}
	}
}

var (
	production = regexp.MustCompile(`(?ms)^([a-z]+) += (.*?) \.$`)
	symbol     = regexp.MustCompile(`"[^"]*"|[a-z]+`)
	isWord     = regexp.MustCompile(`^"[A-Za-z_0-9]+"$`)
)

// terminals are the words of productions, and of the rules that they name.
func terminals(grammar string, rules map[string]string, out map[string]bool) {
	for _, s := range symbol.FindAllString(grammar, -1) {
		if isWord.MatchString(s) {
			out[strings.Trim(s, `"`)] = true
		} else if rule := rules[s]; rule != "" {
			delete(rules, s) // once
			terminals(rule, rules, out)
			rules[s] = rule
		}
	}
}

// readers are the functions of the package, and which one reads a statement.
type readers struct {
	funcs  map[string]*ast.FuncDecl
	values map[string]ast.Expr // constants and variables
	of     map[string]string
}

func newReaders(t *testing.T) *readers {
	r := &readers{funcs: map[string]*ast.FuncDecl{}, values: map[string]ast.Expr{}, of: map[string]string{}}
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := goparser.ParseFile(token.NewFileSet(), name, nil, 0)
		require.NoError(t, err)
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncDecl:
				if takesCursor(n) {
					r.funcs[n.Name.Name] = n
				}
			case *ast.ValueSpec:
				for i, v := range n.Values {
					r.values[n.Names[i].Name] = v
				}
			case *ast.CompositeLit: // a row of the table of statements
				if len(n.Elts) == 4 {
					word, ok := n.Elts[1].(*ast.BasicLit)
					fn, ok2 := n.Elts[3].(*ast.Ident)
					if ok && ok2 {
						r.of[text(word)] = fn.Name
					}
				}
			}
			return true
		})
	}
	return r
}

// takesCursor reports whether a function reads operands.
func takesCursor(f *ast.FuncDecl) bool {
	fields := f.Type.Params.List
	if f.Recv != nil {
		fields = append(fields, f.Recv.List...)
	}
	return slices.ContainsFunc(fields, func(f *ast.Field) bool {
		p, ok := f.Type.(*ast.StarExpr)
		if !ok {
			return false
		}
		name, ok := p.X.(*ast.Ident)
		return ok && name.Name == "cursor"
	})
}

// words are the words that a function takes by option, choice and oneOf, itself or by
// those that it calls.
func (r *readers) words(fn string, seen map[string]bool) map[string]bool {
	out := map[string]bool{}
	f := r.funcs[fn]
	if f == nil || seen[fn] {
		return out
	}
	seen[fn] = true
	ast.Inspect(f.Body, func(n ast.Node) bool {
		if s, ok := n.(*ast.RangeStmt); ok && fn != "choice" {
			r.literals(s.X, out) // a loop over words that are options
		}
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return true
		}
		name := ""
		switch f := call.Fun.(type) {
		case *ast.Ident:
			name = f.Name
		case *ast.SelectorExpr:
			name = f.Sel.Name
		}
		switch name {
		case "option", "choice", "oneOf":
			for _, a := range call.Args {
				r.literals(a, out)
			}
		case "header", "when", "readMeasure", "lora", "units", "activation", "columnList", "rest", "readRates", "readMemory", "readSchedule", "readDecay", "readAverage", "optimizerWord":
			for w := range r.words(name, seen) {
				out[w] = true
			}
		}
		return true
	})
	return out
}

// literals are the strings that an expression names, directly or by constants.
func (r *readers) literals(e ast.Expr, out map[string]bool) {
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BasicLit:
			if w := text(n); w != "" {
				out[w] = true
			}
		case *ast.Ident:
			if v := r.values[n.Name]; v != nil {
				r.literals(v, out)
			}
		}
		return true
	})
}

func text(l *ast.BasicLit) string {
	s, err := strconv.Unquote(l.Value)
	if err != nil || l.Kind != token.STRING {
		return ""
	}
	return s
}
