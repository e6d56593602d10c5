package asm

import (
	"strings"

	"github.com/alecthomas/participle/v2/lexer"

	"github.com/aivm/aivm/internal/files/layout"
	"github.com/aivm/aivm/isa"
)

// Format lays a source out: two spaces for each loop, one instruction a line,
// = aligned in consecutive lines, comments too, one empty line at most.
// Expressions, comments and the breaks of long lines stay as they are. The
// error is an [isa.Errors] with the mistakes of writing; names, parameters and
// operands are not looked at. A byte order mark is left out. Formatting twice changes nothing more, and what
// is assembled stays the same.
func Format(name string, src []byte) ([]byte, error) {
	src, err := text(src)
	if err != nil {
		return nil, isa.Errors{{Pos: isa.Pos{File: name}, Msg: err.Error()}}
	}
	list, err := split(name, src)
	if err != nil {
		return nil, err
	}
	var errs isa.Errors
	l := &formatter{}
	for _, s := range list {
		if f := s.syntax(); f != nil && len(errs) < maxErrors {
			errs = append(errs, &isa.Error{Pos: at(f.pos), Msg: f.msg})
		}
		l.statement(s)
	}
	if err := errs.Err(); err != nil {
		return nil, err
	}
	return l.lines.Text(), nil
}

// formatter lays statements out.
type formatter struct {
	lines layout.Lines
	depth int
}

func (l *formatter) statement(s *statement) {
	k := s.kind()
	if k == closeKind && l.depth > 0 {
		l.depth--
	}
	if s.blank && len(l.lines) > 0 {
		l.lines = append(l.lines, layout.Line{})
	}
	depth := 0 // of brackets
	for i, ln := range s.lines {
		o := layout.Line{Indent: 2 * l.depth, Comment: ln.comment, More: i > 0}
		if i > 0 {
			if len(ln.tokens) == 0 && ln.comment == "" {
				continue
			}
			if len(ln.tokens) == 0 || ln.tokens[0].Value != ")" && ln.tokens[0].Value != "]" {
				o.Indent += 4
			}
		}
		o.Head, o.Code = codeText(s, ln.tokens, i == 0, &depth)
		l.lines = append(l.lines, o)
	}
	if k == loopKind {
		l.depth++
	}
}

// codeText joins the tokens of a line; head is what stands before its first =
// outside of brackets.
func codeText(s *statement, tokens []lexer.Token, first bool, depth *int) (head, code string) {
	word := -1 // the token that names the statement: a space follows it
	if first {
		if word = 0; s.dst() != "" {
			word = 2
		}
	}
	loop := first && s.kind() == loopKind
	var b strings.Builder
	for i, t := range tokens {
		text := t.Value
		if i == word && t.Type == identToken && (isa.Lookup(strings.ToLower(text)) != nil || s.kind() != instrKind) {
			text = strings.ToLower(text)
		}
		equals := text == "=" && *depth == 0
		switch {
		case i == 0:
		case equals, tokens[i-1].Value == "=" && *depth == 0, i-1 == word, loop && i == 2, spaced(tokens[i-1], t):
			b.WriteByte(' ')
		}
		if equals && first && head == "" {
			head = strings.TrimRight(b.String(), " ")
		}
		b.WriteString(text)
		switch text {
		case "(", "[":
			*depth++
		case ")", "]":
			*depth--
		}
	}
	return head, b.String()
}

// spaced reports whether a space stands between two tokens of an operand list.
func spaced(a, b lexer.Token) bool {
	word := func(t lexer.Token) bool {
		return isName(t) || t.Type == numberToken || t.Type == stringToken
	}
	return a.Value == "," || b.Value == "{" || word(a) && word(b)
}
