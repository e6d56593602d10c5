package compiler

import (
	"math/big"
	"strings"

	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"

	"github.com/aivm/aivm/isa"
)

// rules are the tokens; the last one makes sure that every text has tokens.
var rules = lexer.MustSimple([]lexer.SimpleRule{
	{Name: "Space", Pattern: `[ \t\r]+`},
	{Name: "Newline", Pattern: `\n`},
	{Name: "Comment", Pattern: `;[^\n]*`},
	{Name: "String", Pattern: `"[^"\n]*"`},
	{Name: "Format", Pattern: `u?fx[0-9]+\.[0-9]+`},
	{Name: "Range", Pattern: `\.\.`},
	{Name: "Number", Pattern: `[0-9]+(\.[0-9]+)?`},
	{Name: "Ident", Pattern: `[A-Za-z_][A-Za-z0-9_]*`},
	{Name: "Punct", Pattern: `[-/=,.\[\]{}]`},
	{Name: "Other", Pattern: `(?s).`},
})

// statementSyntax is a word and its operands; the table of statements says
// which ones.
type statementSyntax struct {
	Pos  lexer.Position
	Word string           `parser:"@Ident"`
	Args []*operandSyntax `parser:"@@*"`
}

type operandSyntax struct {
	Pos    lexer.Position
	Text   *string       `parser:"  @String"`
	Format *string       `parser:"| @Format"`
	Axis   *axisSyntax   `parser:"| @@"`
	Name   *nameSyntax   `parser:"| @@"`
	Number *numberSyntax `parser:"| @@"`
}

type axisSyntax struct {
	Name string        `parser:"'[' @Ident"`
	Size *numberSyntax `parser:"'=' @@ ']'"`
}

type nameSyntax struct {
	First string `parser:"@Ident"`
	Last  string `parser:"( Range @Ident"`
	Field string `parser:"| '.' @Ident )?"`
}

type numberSyntax struct {
	Minus bool   `parser:"@'-'?"`
	Num   string `parser:"@Number"`
	Den   string `parser:"( '/' @Number )?"`
}

var parser = participle.MustBuild[statementSyntax](participle.Lexer(rules), participle.Elide("Space"), participle.UseLookahead(2))

// text writes an operand as the script has it.
func (o *operandSyntax) text() string {
	switch {
	case o.Text != nil:
		return *o.Text
	case o.Format != nil:
		return *o.Format
	case o.Axis != nil:
		return "[" + o.Axis.Name + "=" + o.Axis.Size.text() + "]"
	case o.Name != nil:
		return o.Name.text()
	}
	return o.Number.text()
}

func (n *nameSyntax) text() string {
	switch {
	case n.Last != "":
		return n.First + ".." + n.Last
	case n.Field != "":
		return n.First + "." + n.Field
	}
	return n.First
}

func (n *numberSyntax) text() string {
	s := n.Num
	if n.Minus {
		s = "-" + s
	}
	if n.Den != "" {
		s += "/" + n.Den
	}
	return s
}

// maxDigits bounds a number of a script.
const maxDigits = 40

// value is the number, nil if it has too many digits or divides by zero.
func (n *numberSyntax) value() *big.Rat {
	if max(len(n.Num), len(n.Den)) > maxDigits {
		return nil
	}
	v, ok := new(big.Rat).SetString(n.Num)
	if !ok {
		return nil
	}
	if n.Den != "" {
		d, ok := new(big.Rat).SetString(n.Den)
		if !ok || d.Sign() == 0 {
			return nil
		}
		v.Quo(v, d)
	}
	if n.Minus {
		v.Neg(v)
	}
	return v
}

// piece is the text of a statement and the brace that ends it, if one does.
type piece struct {
	text  string
	pos   lexer.Position
	brace string
}

// pieces splits a source into statements.
func pieces(file, src string) ([]piece, error) {
	lex, err := rules.LexString(file, src)
	if err != nil {
		return nil, err
	}
	tokens, err := lexer.ConsumeAll(lex)
	if err != nil {
		return nil, err
	}
	names := lexer.SymbolsByRune(rules)
	var all []piece
	start, end := -1, 0 // of the statement in src
	var pos lexer.Position
	for _, t := range tokens {
		brace := ""
		switch kind := names[t.Type]; {
		case kind == "Comment" || kind == "Space":
			continue
		case t.Value == "{" || t.Value == "}":
			brace = t.Value
		case t.EOF() || kind == "Newline" || t.Value == ",":
		default:
			if start < 0 {
				start, pos = t.Pos.Offset, t.Pos
			}
			end = t.Pos.Offset + len(t.Value)
			continue
		}
		switch {
		case start >= 0:
			all = append(all, piece{src[start:end], pos, brace})
		case brace != "":
			all = append(all, piece{"", t.Pos, brace})
		}
		start = -1
	}
	return all, nil
}

// parse reads the statement of a piece.
func (p *piece) parse() (*statementSyntax, *isa.Error) {
	s, err := parser.ParseString(p.pos.Filename, p.text)
	if err == nil {
		shift(&s.Pos, p.pos)
		for _, a := range s.Args {
			shift(&a.Pos, p.pos)
		}
		return s, nil
	}
	e := &isa.Error{Pos: at(p.pos), Msg: err.Error()}
	if pe, ok := err.(participle.Error); ok {
		q := pe.Position()
		shift(&q, p.pos)
		e.Pos, e.Msg = at(q), "syntax: "+strings.ReplaceAll(pe.Message(), `token "<EOF>"`, "end of the statement")
	}
	return nil, e
}

// shift moves a position inside a piece to its place in the file.
func shift(p *lexer.Position, start lexer.Position) {
	p.Filename, p.Line, p.Column = start.Filename, start.Line, start.Column+p.Column-1
}

func at(p lexer.Position) isa.Pos { return isa.Pos{File: p.Filename, Line: p.Line, Col: p.Column} }
