package asm

import (
	"slices"
	"strings"

	"github.com/alecthomas/participle/v2/lexer"

	"github.com/aivm/aivm/internal/files/layout"
	"github.com/aivm/aivm/isa"
)

// rules are the tokens. The last two make sure that every text has tokens; no
// grammar takes them.
var rules = lexer.MustSimple([]lexer.SimpleRule{
	{Name: "Space", Pattern: `[ \t\r]+`},
	{Name: "Newline", Pattern: `\n`},
	{Name: "Comment", Pattern: `;[^\n]*`},
	{Name: "String", Pattern: `"[^"\n]*"("[^"\n]*")*`}, // a quote in it is doubled
	{Name: "Format", Pattern: `u?fx[0-9]+\.[0-9]+`},
	{Name: "Number", Pattern: `[0-9]+(\.[0-9]+)?`},
	{Name: "Param", Pattern: `\$[A-Za-z_][A-Za-z0-9_]*`},
	{Name: "Dotted", Pattern: `[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)+`},
	{Name: "Ident", Pattern: `[A-Za-z_][A-Za-z0-9_]*`},
	{Name: "Punct", Pattern: `//|[-+*/=,:()\[\]{}]`},
	{Name: "OpenString", Pattern: `"[^"\n]*`},
	{Name: "Other", Pattern: `(?s).`},
})

var symbols = rules.Symbols()

var (
	spaceToken      = symbols["Space"]
	newlineToken    = symbols["Newline"]
	commentToken    = symbols["Comment"]
	stringToken     = symbols["String"]
	numberToken     = symbols["Number"]
	identToken      = symbols["Ident"]
	dottedToken     = symbols["Dotted"]
	openStringToken = symbols["OpenString"]
)

// maxNesting bounds the recursion of the parser.
const maxNesting = 32

// line is a line of a statement: a statement goes on over line breaks inside
// brackets and after commas.
type line struct {
	tokens  []lexer.Token
	comment string
}

// statement is an instruction, a line of another kind, or a lone comment.
type statement struct {
	lines []line
	blank bool   // an empty line stands before it
	fault *fault // what is wrong with its brackets
	flat  []lexer.Token
}

// fault is a mistake and its place.
type fault struct {
	pos lexer.Position
	msg string
}

// tokens are the statement's tokens without comments, ended by an EOF token.
func (s *statement) tokens() []lexer.Token {
	if s.flat != nil {
		return s.flat
	}
	var t []lexer.Token
	for _, l := range s.lines {
		t = append(t, l.tokens...)
	}
	end := lexer.Position{}
	if n := len(t); n > 0 {
		end = t[n-1].Pos
		end.Advance(t[n-1].Value)
	}
	s.flat = append(t, lexer.EOFToken(end))
	return s.flat
}

// split lexes a source and splits it into statements.
func split(file string, src []byte) ([]*statement, error) {
	all, err := layout.Tokens(rules, file, string(src))
	if err != nil {
		return nil, err
	}
	all = slices.DeleteFunc(all, func(t lexer.Token) bool { return t.Type == spaceToken })
	s := &splitter{in: all}
	for s.in[0].Type != lexer.EOF {
		s.token()
		s.in = s.in[1:]
	}
	s.end()
	return s.out, nil
}

// splitter holds the statement being read.
type splitter struct {
	in    []lexer.Token // from the current token on
	out   []*statement
	cur   *statement // nil between statements
	open  []lexer.Token
	lines int // line breaks since the last token
}

// token adds the current token.
func (s *splitter) token() {
	t := s.in[0]
	switch {
	case t.Type == newlineToken:
		s.newline()
	case t.Type == commentToken:
		s.comment(strings.TrimRight(t.Value, " \t\r"))
	case t.Value == "{" && len(s.open) == 0:
		s.add(t)
		s.end()
	case t.Value == "}":
		s.end()
		s.add(t)
		s.end()
	default:
		s.add(t)
	}
}

func (s *splitter) newline() {
	s.lines++
	switch {
	case s.cur == nil:
	case len(s.open) == 0 && s.last() != ",", s.startsHere(s.in[1:]):
		s.end()
	default:
		s.cur.lines = append(s.cur.lines, line{})
	}
}

// last is the last token of the statement.
func (s *splitter) last() string {
	for _, l := range slices.Backward(s.cur.lines) {
		if n := len(l.tokens); n > 0 {
			return l.tokens[n-1].Value
		}
	}
	return ""
}

// isName reports whether a token can name a tensor.
func isName(t lexer.Token) bool { return t.Type == identToken || t.Type == dottedToken }

// startsHere reports whether a line begins as only a statement can, whatever
// is left open before it: name = word. So an open bracket spoils one statement.
func (s *splitter) startsHere(next []lexer.Token) bool {
	return len(next) > 2 && isName(next[0]) && next[1].Value == "=" && next[2].Type == identToken
}

func (s *splitter) begin() {
	s.cur = &statement{lines: []line{{}}, blank: s.lines > 1 && len(s.out) > 0}
	s.lines = 0
}

func (s *splitter) add(t lexer.Token) {
	if s.cur == nil {
		s.begin()
	}
	s.lines = 0
	l := &s.cur.lines[len(s.cur.lines)-1]
	l.tokens = append(l.tokens, t)
	switch t.Value {
	case "(", "[":
		if s.open = append(s.open, t); len(s.open) > maxNesting {
			s.fault(t, "brackets are nested too deeply")
		}
	case ")", "]":
		n := len(s.open)
		if n == 0 || s.open[n-1].Value == "(" != (t.Value == ")") {
			s.fault(t, "there is no bracket that "+t.Value+" closes")
			return
		}
		s.open = s.open[:n-1]
	}
}

func (s *splitter) fault(t lexer.Token, msg string) {
	if s.cur.fault == nil {
		s.cur.fault = &fault{t.Pos, msg}
	}
}

// comment adds a comment to the statement on its line, or as a statement.
func (s *splitter) comment(text string) {
	switch {
	case s.cur != nil:
		s.cur.lines[len(s.cur.lines)-1].comment = text
	case s.lines == 0 && len(s.out) > 0:
		p := s.out[len(s.out)-1]
		p.lines[len(p.lines)-1].comment = text
	default:
		s.begin()
		s.cur.lines[0].comment = text
		s.out = append(s.out, s.cur)
		s.cur = nil
	}
}

// end ends the statement.
func (s *splitter) end() {
	if s.cur == nil {
		return
	}
	if len(s.open) > 0 {
		s.fault(s.open[0], s.open[0].Value+" is not closed")
		s.open = nil
	}
	last := len(s.cur.lines) - 1
	for ; last > 0 && len(s.cur.lines[last].tokens) == 0 && s.cur.lines[last].comment == ""; last-- {
	}
	s.cur.lines = s.cur.lines[:last+1]
	s.out = append(s.out, s.cur)
	s.cur = nil
}

// at is a place of the source as the instruction set has it.
func at(p lexer.Position) isa.Pos { return isa.Pos{File: p.Filename, Line: p.Line, Col: p.Column} }
