package asm

import (
	"errors"
	"fmt"
	"strings"

	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"

	"github.com/aivm/aivm/isa"
)

// The grammar of statements.

type includeSyntax struct {
	Pos  lexer.Position
	File stringSyntax `parser:"Ident @@"`
}

type paramSyntax struct {
	Pos   lexer.Position
	Name  string        `parser:"Ident @Ident '='"`
	Text  *stringSyntax `parser:"(  @@"`
	Value *exprSyntax   `parser:"| @@ )"`
}

type loopSyntax struct {
	Pos  lexer.Position
	Name string      `parser:"Ident @Ident"`
	Trip *exprSyntax `parser:"@@ '{'"`
}

type instrSyntax struct {
	Pos      lexer.Position
	Dst      string           `parser:"( @( Ident | Dotted ) '=' )?"`
	Mnemonic *nameSyntax      `parser:"@@"`
	Operands []*operandSyntax `parser:"( @@ ( ',' @@ )* )?"`
}

type nameSyntax struct {
	Pos  lexer.Position
	Text string `parser:"@Ident"`
}

type stringSyntax struct {
	Pos  lexer.Position
	Text string `parser:"@String"`
}

// operandSyntax is an operand of any kind; names are told apart by the form.
type operandSyntax struct {
	Pos    lexer.Position
	File   *stringSyntax `parser:"@@"`
	Axes   *axesSyntax   `parser:"| @@"`
	Type   *typeSyntax   `parser:"| @@"`
	Call   *callSyntax   `parser:"| @@"`
	Format *string       `parser:"| @Format"`
	Name   *string       `parser:"| @( Ident | Dotted )"`
	Value  *exprSyntax   `parser:"| @@"`
	Hi     *exprSyntax   `parser:"( ':' @@ )?"`
}

type axesSyntax struct {
	List []*axisSyntax `parser:"'[' ( @@ ( ',' @@ )* )? ']'"`
}

type axisSyntax struct {
	Pos  lexer.Position
	Name string      `parser:"@Ident"`
	Size *exprSyntax `parser:"( '=' @@ )?"`
}

type typeSyntax struct {
	Pos    lexer.Position
	Format string      `parser:"@( Format | Param | Ident )"`
	Axes   *axesSyntax `parser:"@@"`
}

// callSyntax is a generator, or a list of texts.
type callSyntax struct {
	Pos    lexer.Position
	Name   string          `parser:"@Ident '('"`
	Texts  []*stringSyntax `parser:"( @@ ( ',' @@ )*"`
	Params []*valueSyntax  `parser:"| @@ ( ',' @@ )* )? ')'"`
}

type valueSyntax struct {
	Name  string      `parser:"( @Ident '=' )?"`
	Value *exprSyntax `parser:"@@"`
}

type exprSyntax struct {
	Pos  lexer.Position
	Left *termSyntax  `parser:"@@"`
	Rest []*sumSyntax `parser:"@@*"`
}

type sumSyntax struct {
	Op    string      `parser:"@( '+' | '-' )"`
	Right *termSyntax `parser:"@@"`
}

type termSyntax struct {
	Left *factorSyntax    `parser:"@@"`
	Rest []*productSyntax `parser:"@@*"`
}

type productSyntax struct {
	Pos   lexer.Position
	Op    string        `parser:"@( '*' | '//' | '/' )"`
	Right *factorSyntax `parser:"@@"`
}

type factorSyntax struct {
	Pos    lexer.Position
	Minus  bool        `parser:"@'-'?"`
	Number string      `parser:"(  @Number"`
	Param  string      `parser:"| @Param"`
	Paren  *exprSyntax `parser:"| '(' @@ ')' )"`
}

var (
	includeParser = build[includeSyntax]()
	paramParser   = build[paramSyntax]()
	loopParser    = build[loopSyntax]()
	instrParser   = build[instrSyntax]()
)

func build[G any]() *participle.Parser[G] {
	return participle.MustBuild[G](participle.Lexer(rules), participle.UseLookahead(2))
}

// kind is the kind of a statement, by its first tokens.
type kind int

const (
	instrKind kind = iota
	includeKind
	paramKind
	loopKind
	closeKind
	commentKind
)

var keywords = map[string]kind{"include": includeKind, "param": paramKind, "loop": loopKind}

func (s *statement) kind() kind {
	t := s.tokens()
	switch {
	case len(t) == 1:
		return commentKind
	case t[0].Value == "}":
		return closeKind
	case t[0].Type == identToken && t[1].Value != "=":
		return keywords[strings.ToLower(t[0].Value)]
	}
	return instrKind
}

// usage is what a statement should look like.
func (s *statement) usage() string {
	switch s.kind() {
	case includeKind:
		return `include "file"`
	case paramKind:
		return `param name = number or "text"`
	case loopKind:
		return "loop name trips {"
	}
	if r := isa.Lookup(s.mnemonic()); r != nil {
		return r.Usage()
	}
	return "name = instruction operand, …"
}

// mnemonic is the word of an instruction in lower case.
func (s *statement) mnemonic() string {
	t := s.tokens()
	if s.dst() != "" {
		t = t[2:]
	}
	if t[0].Type != identToken {
		return ""
	}
	return strings.ToLower(t[0].Value)
}

// dst is the name that the statement defines, or "".
func (s *statement) dst() string {
	t := s.tokens()
	if len(t) > 2 && isName(t[0]) && t[1].Value == "=" {
		return t[0].Value
	}
	return ""
}

// tokenList is a lexer that has read its source already.
type tokenList []lexer.Token

// Next implements [lexer.Lexer].
func (l *tokenList) Next() (lexer.Token, error) {
	t := (*l)[0]
	if t.Type != lexer.EOF {
		*l = (*l)[1:]
	}
	return t, nil
}

// parse parses a statement.
func parse[G any](p *participle.Parser[G], s *statement) (*G, *fault) {
	if s.fault != nil {
		return nil, s.fault
	}
	l := tokenList(s.tokens())
	peek, err := lexer.Upgrade(&l)
	if err != nil {
		return nil, &fault{msg: err.Error()}
	}
	g, err := p.ParseFromLexer(peek)
	if err != nil {
		return nil, s.syntaxFault(err)
	}
	return g, nil
}

// syntaxFault says what stands at the place of the error, and what should.
func (s *statement) syntaxFault(err error) *fault {
	var u *participle.UnexpectedTokenError
	if errors.As(err, &u) {
		if f := s.axesFault(); f != nil {
			return f
		}
		if f := s.operatorFault(); f != nil {
			return f
		}
		return &fault{u.Unexpected.Pos, fmt.Sprintf("%s, want %s", got(u.Unexpected), s.usage())}
	}
	f := &fault{msg: err.Error()}
	var p participle.Error
	if errors.As(err, &p) {
		f.pos, f.msg = p.Position(), p.Message()
	}
	return f
}

// operatorFault is an expression in the place of an instruction: d = p - y.
func (s *statement) operatorFault() *fault {
	t := s.tokens()
	word := map[string]string{"+": "add", "-": "sub", "*": "mul", "/": "div"}
	if s.dst() == "" || len(t) < 5 || !isName(t[2]) || word[t[3].Value] == "" || isa.Lookup(s.mnemonic()) != nil {
		return nil
	}
	return &fault{t[3].Pos, fmt.Sprintf("got %s, want an instruction, as in %s = %s %s, …: expressions are for scripts", t[3].Value, s.dst(), word[t[3].Value], t[2].Value)}
}

// axesFault is the first mistake in brackets: they hold names, each with a size or without.
func (s *statement) axesFault() *fault {
	name, open := false, false // the next token is a name; brackets are open
	list := s.tokens()
	for i, t := range list {
		switch {
		case t.Value == "[":
			open, name = true, true
		case !open:
		case (t.Value == "]" || t.Value == ",") && list[i-1].Value == "=":
			return &fault{t.Pos, fmt.Sprintf("%s, want the size of the axis, as in [row=32, px]", got(t))}
		case t.Value == "]":
			open = false
		case t.Value == ",":
			name = true
		case name && t.Type != identToken:
			return &fault{t.Pos, fmt.Sprintf("%s, want the name of an axis, as in [row=32, px]", got(t))}
		default:
			name = false
		}
	}
	return nil
}

// got names a token that should not be there.
func got(t lexer.Token) string {
	switch t.Type {
	case lexer.EOF:
		return "the line ends"
	case openStringToken:
		return "a string is not closed"
	}
	return fmt.Sprintf("got %s", t.Value)
}

// syntax parses a statement for its mistakes alone.
func (s *statement) syntax() *fault {
	var f *fault
	switch s.kind() {
	case includeKind:
		_, f = parse(includeParser, s)
	case paramKind:
		_, f = parse(paramParser, s)
	case loopKind:
		_, f = parse(loopParser, s)
	case instrKind:
		_, f = parse(instrParser, s)
	}
	return f
}
