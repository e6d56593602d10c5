package main

import (
	"bytes"
	"cmp"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// variable selects the mutant that is switched on in source compiled with many of them.
const variable = "AIVM_MUTANT"

// switched is a file with mutants behind conditions. A mutant that cannot be switched, or that overlaps with
// another, is not in it.
type switched struct {
	text []byte
	in   map[*edit]bool
}

// edit is an edit of a mutant.
type edit struct {
	*Edit
	m *Mutant
}

// span is where the source of mutants stands, without white space around it.
type span struct {
	edits    []*edit
	from, to int
	text     string // what replaces it
}

// last is the mutant that the span is being switched for.
func (s span) last() *edit { return s.edits[len(s.edits)-1] }

// switchable orders the spans of mutants that a language can switch and drops those that overlap.
func switchable(text []byte, list []*edit, with func(s span, old string) (string, bool)) switched {
	var spans []span
	for _, e := range list {
		old := strings.TrimSpace(e.Old)
		s := span{edits: []*edit{e}, from: bytes.Index(text, []byte(e.Old)) + strings.Index(e.Old, old)}
		s.to = s.from + len(old)
		same := slices.IndexFunc(spans, func(x span) bool { return x.from == s.from && x.to == s.to })
		if same >= 0 { // another mutant of the same source
			old = spans[same].text
		}
		var ok bool
		if s.text, ok = with(s, old); !ok {
			continue
		}
		if same >= 0 {
			spans[same].text, spans[same].edits = s.text, append(spans[same].edits, e)
		} else {
			spans = append(spans, s)
		}
	}
	slices.SortFunc(spans, func(a, b span) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(b.to, a.to)) })
	out, at := switched{in: map[*edit]bool{}}, 0
	for _, s := range spans {
		if s.from < at {
			continue
		}
		out.text = append(append(out.text, text[at:s.from]...), s.text...)
		for _, e := range s.edits {
			out.in[e] = true
		}
		at = s.to
	}
	out.text = append(out.text, text[at:]...)
	return out
}

// goFile switches mutants of a Go file that replace whole statements without declarations, or a condition.
func goFile(text []byte, list []*edit) (switched, string, error) {
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, "", text, parser.SkipObjectResolution)
	if err != nil {
		return switched{}, "", err
	}
	offset := func(p token.Pos) int { return set.Position(p).Offset }
	out := switchable(text, list, func(s span, old string) (string, bool) {
		e, with := s.last(), strings.TrimSpace(s.last().New)
		text, ok := "", false
		var parents []ast.Node
		ast.Inspect(file, func(n ast.Node) bool {
			if n == nil {
				parents = parents[:len(parents)-1]
				return true
			}
			if x, is := n.(ast.Expr); is && offset(n.Pos()) == s.from && offset(n.End()) == s.to && condition(x, parents) {
				text, ok = fmt.Sprintf("(aivmMutant(%[1]d) && (%[2]s) || !aivmMutant(%[1]d) && (%[3]s))", e.m.number, with, old), true
			}
			if wholeStatements(n, s, offset) {
				text, ok = fmt.Sprintf("if aivmMutant(%d) {\n%s\n} else {\n%s\n}", e.m.number, with, old), true
			}
			parents = append(parents, n)
			return true
		})
		return text, ok
	})
	return out, file.Name.Name, nil
}

// condition reports whether an expression is boolean by its place or form.
func condition(e ast.Expr, parents []ast.Node) bool {
	if b, ok := e.(*ast.BinaryExpr); ok {
		switch b.Op {
		case token.LAND, token.LOR, token.EQL, token.NEQ, token.LSS, token.LEQ, token.GTR, token.GEQ:
			return true
		}
	}
	switch p := parents[len(parents)-1].(type) {
	case *ast.BinaryExpr:
		return p.Op == token.LAND || p.Op == token.LOR
	case *ast.UnaryExpr:
		return p.Op == token.NOT
	case *ast.IfStmt:
		return p.Cond == e
	case *ast.ParenExpr:
		return condition(p, parents[:len(parents)-1])
	}
	return false
}

// wholeStatements reports whether a span is a run of statements of a node's list, which declare nothing.
func wholeStatements(n ast.Node, s span, offset func(token.Pos) int) bool {
	var list []ast.Stmt
	switch b := n.(type) {
	case *ast.BlockStmt:
		list = b.List
	case *ast.CaseClause:
		list = b.Body
	}
	for i, first := range list {
		if offset(first.Pos()) != s.from {
			continue
		}
		for _, last := range list[i:] {
			if a, ok := last.(*ast.AssignStmt); ok && a.Tok == token.DEFINE {
				return false
			}
			switch last.(type) {
			case *ast.DeclStmt, *ast.CaseClause, *ast.CommClause:
				return false
			}
			if offset(last.End()) == s.to {
				return true
			}
		}
	}
	return false
}

// goSwitch is the file that each package with mutants gets.
func goSwitch(name string) string {
	return fmt.Sprintf(`package %s

import (
	aivmos "os"
	aivmstrconv "strconv"
)

var aivmSelected, _ = aivmstrconv.Atoi(aivmos.Getenv(%q))

func aivmMutant(n int) bool { return aivmSelected == n }
`, name, variable)
}

var (
	declares = regexp.MustCompile(`^(u?int\d*|bytes\d*|bool|address|[A-Z]\w*)( storage| memory| calldata)? \w+( =|;)`)
	typed    = regexp.MustCompile(`^(function|modifier|return|contract|u?int\d*|bytes\d*|bool|address)\b [a-z]`)
	pure     = regexp.MustCompile(`\b(internal|private)(\s+)pure\b`)
)

// solidityFile switches mutants of a Solidity file that replace whole statements without declarations, or an
// expression. Functions of contracts that ask which mutant is on cannot be pure.
func solidityFile(text []byte, list []*edit) switched {
	out := switchable(text, list, func(s span, old string) (string, bool) {
		e, with, source := s.last(), strings.TrimSpace(s.last().New), string(text[s.from:s.to])
		before := bytes.TrimRight(text[:s.from], " \n")
		begins := bytes.HasSuffix(before, []byte(";")) || bytes.HasSuffix(before, []byte("{")) || bytes.HasSuffix(before, []byte("}"))
		if strings.HasSuffix(source, ";") && begins && !declares.MatchString(source) && !strings.Contains(source, ":=") {
			return fmt.Sprintf("if (Mutant.on(%d)) { %s } else { %s }", e.m.number, with, old), true
		}
		if with != "" && expression(source) && expression(with) {
			return fmt.Sprintf("(Mutant.on(%d) ? (%s) : (%s))", e.m.number, with, old), true
		}
		return "", false
	})
	if len(out.in) == 0 {
		return out
	}
	out.text = pure.ReplaceAll(out.text, []byte("${1}${2}view"))
	at := bytes.Index(out.text, []byte(";\n")) + 2 // behind the pragma
	out.text = slices.Concat(out.text[:at], []byte("import {Mutant} from \"./Mutant.sol\";\n"), out.text[at:])
	return out
}

// expression reports whether Solidity may be an expression: no statement, block, list or type, and no part of a call.
func expression(s string) bool {
	depth := 0
	for _, c := range s {
		switch c {
		case '(', '[':
			depth++
		case ')', ']':
			depth--
		case ',':
			if depth == 0 {
				return false
			}
		case ';', '{', '}':
			return false
		}
		if depth < 0 {
			return false
		}
	}
	return depth == 0 && !strings.Contains(s, ":=") && !typed.MatchString(s)
}

// soliditySwitch asks forge's cheat codes for the environment.
const soliditySwitch = `// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;
interface Environment { function envOr(string calldata, uint256) external view returns (uint256); }
library Mutant {
    function on(uint256 n) internal view returns (bool) {
        return Environment(address(uint160(uint256(keccak256("hevm cheat code"))))).envOr("` + variable + `", uint256(0)) == n;
    }
}
`

// byFile are the edits of each file.
func byFile(list []*Mutant) map[string][]*edit {
	out := map[string][]*edit{}
	for _, m := range list {
		for i := range m.Edits {
			out[m.Edits[i].File] = append(out[m.Edits[i].File], &edit{&m.Edits[i], m})
		}
	}
	return out
}

// whole leaves the mutants of which all edits are switched.
func whole(list []*Mutant, done map[*Mutant]int) map[*Mutant]bool {
	out := map[*Mutant]bool{}
	for _, m := range list {
		out[m] = done[m] == len(m.Edits)
	}
	return out
}

// alone are the files of one mutant, without a switch.
func alone(root string, m *Mutant) (map[string][]byte, error) {
	files := map[string][]byte{}
	for _, e := range m.Edits {
		text, ok := files[e.File]
		if !ok {
			var err error
			if text, err = os.ReadFile(filepath.Join(root, e.File)); err != nil {
				return nil, err
			}
		}
		files[e.File] = bytes.Replace(text, []byte(e.Old), []byte(e.New), 1)
	}
	return files, nil
}
