package asm

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/alecthomas/participle/v2/lexer"

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
	l := &layout{}
	for _, s := range list {
		if f := s.syntax(); f != nil && len(errs) < maxErrors {
			errs = append(errs, &isa.Error{Pos: at(f.pos), Msg: f.msg})
		}
		l.statement(s)
	}
	if err := errs.Err(); err != nil {
		return nil, err
	}
	return l.text(), nil
}

// layout is the lines of a formatted source.
type layout struct {
	lines []outLine
	depth int
}

// outLine is a line: indented code, of which head stands before an = that is
// to be aligned, and a comment.
type outLine struct {
	indent     int
	head, code string
	comment    string
	more       bool // it continues a statement
}

func (l *outLine) width() int { return utf8.RuneCountInString(l.code) + l.indent }

func (l *layout) statement(s *statement) {
	k := s.kind()
	if k == closeKind && l.depth > 0 {
		l.depth--
	}
	if s.blank && len(l.lines) > 0 {
		l.lines = append(l.lines, outLine{})
	}
	depth := 0 // of brackets
	for i, ln := range s.lines {
		o := outLine{indent: 2 * l.depth, comment: ln.comment, more: i > 0}
		if i > 0 {
			if len(ln.tokens) == 0 && ln.comment == "" {
				continue
			}
			if len(ln.tokens) == 0 || ln.tokens[0].Value != ")" && ln.tokens[0].Value != "]" {
				o.indent += 4
			}
		}
		o.head, o.code = codeText(s, ln.tokens, i == 0, &depth)
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

// text aligns the lines and joins them.
func (l *layout) text() []byte {
	l.alignHeads()
	column := l.commentColumns()
	var b bytes.Buffer
	for i, o := range l.lines {
		if o.code == "" && o.comment == "" {
			b.WriteByte('\n')
			continue
		}
		b.WriteString(strings.Repeat(" ", o.indent))
		b.WriteString(o.code)
		if o.comment != "" {
			if o.code != "" {
				b.WriteString(strings.Repeat(" ", column[i]-o.width()))
			}
			b.WriteString(o.comment)
		}
		b.WriteByte('\n')
	}
	return b.Bytes()
}

// alignHeads aligns = in each run of lines that have one and are indented
// alike; a statement of several lines ends a run.
func (l *layout) alignHeads() {
	runs(l.lines, func(a, b *outLine) bool {
		return b.head != "" && a.head != "" && !b.more && a.indent == b.indent
	}, func(run []outLine) {
		w := 0
		for _, o := range run {
			w = max(w, utf8.RuneCountInString(o.head))
		}
		for i, o := range run {
			if o.head != "" {
				pad := strings.Repeat(" ", w-utf8.RuneCountInString(o.head))
				run[i].code = o.head + pad + o.code[len(o.head):]
			}
		}
	})
}

// commentColumns is the column of each line's comment: the same in each run of
// lines that have code and a comment.
func (l *layout) commentColumns() []int {
	trailing := func(o *outLine) bool { return o.code != "" && o.comment != "" }
	var columns []int
	runs(l.lines, func(a, b *outLine) bool { return trailing(a) && trailing(b) }, func(run []outLine) {
		w := 0
		for _, o := range run {
			w = max(w, o.width())
		}
		for range run {
			columns = append(columns, w+2)
		}
	})
	return columns
}

// runs cuts the lines where joined does not hold for neighbours.
func runs(lines []outLine, joined func(a, b *outLine) bool, f func([]outLine)) {
	for i := 0; i < len(lines); {
		j := i + 1
		for j < len(lines) && joined(&lines[j-1], &lines[j]) {
			j++
		}
		f(lines[i:j])
		i = j
	}
}
