package editor

import (
	"fmt"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/aivm/aivm/asm"
)

var (
	write    = regexp.MustCompile(`write (\[[^\]]*\])`)
	roundOf  = regexp.MustCompile(`(?:^|[ :])([A-Za-z_][\w.]*) (?:is exact|has the scale|is u?fx).*insert round`)
	roundAt  = regexp.MustCompile(`(?:insert round (?:before|after)|rate \S+ times) ([A-Za-z_][\w.]*)`)
	roundWay = regexp.MustCompile(`state ([A-Za-z_]\w*) depends on itself without rounding`)
)

// rounded is the format of a rounding that an action inserts; whoever knows the values narrows it.
const rounded = "fx16.8"

// actions are the repairs of mistakes that the editor shows at a range.
func actions(s *source, found []diagnostic, at span) []codeAction {
	out := []codeAction{}
	for _, d := range found {
		if before(d.Range.End, at.Start) || before(at.End, d.Range.Start) {
			continue
		}
		if e, title, ok := replacement(s, d); ok {
			out = append(out, action(s, title, d, e))
		}
		if e, title, ok := insertion(s, d); ok && !s.script() {
			out = append(out, action(s, title, d, e...))
		}
	}
	return out
}

func action(s *source, title string, d diagnostic, edits ...textEdit) codeAction {
	return codeAction{title, "quickfix", []diagnostic{d}, true, workspaceEdit{map[string][]textEdit{s.uri: edits}}}
}

// replacement puts what was meant in the place of what is there.
func replacement(s *source, d diagnostic) (textEdit, string, bool) {
	if m := write.FindStringSubmatch(d.Message); m != nil {
		return textEdit{d.Range, m[1]}, "write " + m[1], true
	}
	m := meant.FindStringSubmatch(d.Message)
	if m == nil {
		return textEdit{}, "", false
	}
	there := s.text[s.absolute(d.Range.Start):s.absolute(d.Range.End)]
	by := strings.TrimPrefix(m[1], "$")
	if strings.HasPrefix(there, "$") {
		by = "$" + by
	}
	if words.MatchString(there) && strings.Contains(d.Message, strings.TrimPrefix(there, "$")) && !strings.Contains(d.Message, "no such file") {
		return textEdit{d.Range, by}, "replace by " + by, true
	}
	return fileReplacement(s, d, m[1])
}

// fileReplacement puts the right name of a file into the string on the line that has the wrong one.
func fileReplacement(s *source, d diagnostic, name string) (textEdit, string, bool) {
	wrong := regexp.MustCompile(`([^\s:"/\\]+): no such file`).FindStringSubmatch(d.Message)
	if wrong == nil {
		return textEdit{}, "", false
	}
	line := s.line(d.Range.Start.Line)
	i := strings.Index(line, wrong[1])
	if i < 0 || strings.Count(line[:i], `"`)%2 == 0 {
		return textEdit{}, "", false
	}
	from := position{d.Range.Start.Line, units(line[:i])}
	name = filepath.Base(name)
	return textEdit{span{from, position{from.Line, from.Character + units(wrong[1])}}, name}, "replace by " + name, true
}

// insertion rounds the tensor that a mistake wants rounded: behind its definition if the message says so, before the
// instruction that reads it else.
func insertion(s *source, d diagnostic) ([]textEdit, string, bool) {
	list := s.statements()
	name := ""
	if m := roundOf.FindStringSubmatch(d.Message); m != nil {
		name = m[1]
	} else if m := roundAt.FindStringSubmatch(d.Message); m != nil {
		name = m[1]
	}
	st := statementAt(list, d.Range.Start.Line+1)
	if m := roundWay.FindStringSubmatch(d.Message); m != nil {
		st, name = updateOf(list, m[1])
	}
	if st == nil || name == "" {
		return nil, "", false
	}
	to := unusedName(list, name+"_r")
	var edits []textEdit
	for i, t := range st.Tokens {
		if t.Text == name && (t.Kind == "Ident" || t.Kind == "Dotted") && (st.Name == "" || i > 1) {
			edits = append(edits, textEdit{s.span(t), to})
		}
	}
	if len(edits) == 0 {
		return nil, "", false
	}
	first := st.Tokens[0].Pos
	line := s.line(first.Line - 1)
	indent := line[:len(line)-len(strings.TrimLeft(line, " \t"))]
	at := position{first.Line - 1, 0}
	edits = append([]textEdit{{span{at, at}, fmt.Sprintf("%s%s = round %s, %s\n", indent, to, name, rounded)}}, edits...)
	return edits, fmt.Sprintf("insert round: %s = round %s, %s", to, name, rounded), true
}

func statementAt(list []asm.Statement, line int) *asm.Statement {
	for i := range list {
		if t := list[i].Tokens; len(t) > 0 && t[0].Pos.Line <= line && line <= t[len(t)-1].Pos.Line {
			return &list[i]
		}
	}
	return nil
}

// updateOf is the update of a state and the gradient that it takes.
func updateOf(list []asm.Statement, state string) (*asm.Statement, string) {
	for i := range list {
		if t := list[i].Tokens; list[i].Name == state && list[i].Word == "sgdstep" && len(t) > 5 {
			return &list[i], t[5].Text
		}
	}
	return nil, ""
}

// unusedName is a name that nothing defines.
func unusedName(list []asm.Statement, name string) string {
	for _, st := range list {
		if st.Name == name {
			return unusedName(list, name+"r")
		}
	}
	return name
}
