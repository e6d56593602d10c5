package compiler

import (
	"math/big"
	"strings"

	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"
)

// rules are the tokens; the last one makes sure that every text has tokens.
var rules = lexer.MustSimple([]lexer.SimpleRule{
	{Name: "Space", Pattern: `[ \t\r]+`},
	{Name: "Newline", Pattern: `\n`},
	{Name: "Comment", Pattern: `;[^\n]*`},
	{Name: "String", Pattern: `"[^"\n]*"("[^"\n]*")*`}, // a quote in it is doubled
	{Name: "Format", Pattern: `u?fx[0-9]+\.[0-9]+`},
	{Name: "Range", Pattern: `\.\.`},
	{Name: "Column", Pattern: `#[0-9]+`},
	{Name: "Number", Pattern: `[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]{1,2})?`},
	{Name: "Ident", Pattern: `[A-Za-z_][A-Za-z0-9_]*`},
	{Name: "Punct", Pattern: `[-+*@/=:,.%(){}\[\]]`},
	{Name: "Other", Pattern: `(?s).`},
})

// lineSyntax is a statement: the value of a name, the head of a function, or a
// word and its operands, which the table of statements knows.
type lineSyntax struct {
	Let   *letSyntax       `parser:"  @@"`
	Func  *funcSyntax      `parser:"| @@"`
	Words *statementSyntax `parser:"| @@"`
}

type letSyntax struct {
	Pos   lexer.Position
	Name  string     `parser:"@Ident '='"`
	Value *sumSyntax `parser:"@@"`
}

type funcSyntax struct {
	Pos    lexer.Position
	Name   string   `parser:"'func' @Ident"`
	Params []string `parser:"'(' ( @Ident ( ',' @Ident )* )? ')'"`
}

type statementSyntax struct {
	Pos  lexer.Position
	Word string           `parser:"@Ident"`
	Args []*operandSyntax `parser:"@@*"`
}

type operandSyntax struct {
	Pos     lexer.Position
	Columns *columnsSyntax `parser:"  @@"`
	Text    *string        `parser:"| @String"`
	Format  *string        `parser:"| @Format"`
	Axes    *axesSyntax    `parser:"| @@"`
	Call    *callSyntax    `parser:"| @@"`
	Name    *nameSyntax    `parser:"| @@"`
	Figure  *figureSyntax  `parser:"| @@"`
	Comma   bool           `parser:"| @','"`
	Colon   bool           `parser:"| @':'"`
}

type axesSyntax struct {
	List []*axisSyntax `parser:"'[' ( @@ ( ',' @@ )* )? ']'"`
}

type axisSyntax struct {
	Pos  lexer.Position
	Name string        `parser:"@Ident"`
	Size *numberSyntax `parser:"( '=' ( @@"`
	Of   string        `parser:"      | @Ident ) )?"`
}

// columnsSyntax is a range of columns, or one by its number.
type columnsSyntax struct {
	First string `parser:"  ( @( Ident | String | Column ) Range"`
	Last  string `parser:"    @( Ident | String | Column ) )"`
	One   string `parser:"| @Column"`
}

type nameSyntax struct {
	First string `parser:"@Ident"`
	Field string `parser:"( '.' @Ident )?"`
}

// figureSyntax is a number, a percentage, or a span of numbers.
type figureSyntax struct {
	Value   *numberSyntax `parser:"@@"`
	Percent bool          `parser:"( @'%'"`
	To      *numberSyntax `parser:"| ':' @@ )?"`
}

// span is the operand if it is a span, number if it is a number or a percentage; else nil.
func (o *operandSyntax) span() *figureSyntax {
	if o.Figure == nil || o.Figure.To == nil {
		return nil
	}
	return o.Figure
}

func (o *operandSyntax) number() *figureSyntax {
	if o.Figure == nil || o.Figure.To != nil {
		return nil
	}
	return o.Figure
}

type numberSyntax struct {
	Minus bool   `parser:"@'-'?"`
	Num   string `parser:"@Number"`
	Den   string `parser:"( '/' @Number )?"`
}

// Expressions bind as in Python: @ as *, both before + and -.

type sumSyntax struct {
	Pos   lexer.Position
	First *productSyntax `parser:"@@"`
	Rest  []*termSyntax  `parser:"@@*"`
}

type termSyntax struct {
	Pos  lexer.Position
	Op   string         `parser:"@( '+' | '-' )"`
	Term *productSyntax `parser:"@@"`
}

type productSyntax struct {
	First *unarySyntax    `parser:"@@"`
	Rest  []*factorSyntax `parser:"@@*"`
}

type factorSyntax struct {
	Pos    lexer.Position
	Op     string       `parser:"@( '*' | '@' )"`
	Factor *unarySyntax `parser:"@@"`
}

type unarySyntax struct {
	Pos     lexer.Position
	Minus   bool           `parser:"@'-'?"`
	Primary *primarySyntax `parser:"@@"`
}

type primarySyntax struct {
	Pos    lexer.Position
	Call   *callSyntax   `parser:"  @@"`
	Name   string        `parser:"| @Ident"`
	Number *numberSyntax `parser:"| @@"`
	Format string        `parser:"| @Format"`
	Sum    *sumSyntax    `parser:"| '(' @@ ')'"`
}

type callSyntax struct {
	Pos  lexer.Position
	Name string       `parser:"@Ident '('"`
	Args []*argSyntax `parser:"( @@ ( ',' @@ )* )? ')'"`
}

type argSyntax struct {
	Name  string     `parser:"( @Ident '=' )?"`
	Value *sumSyntax `parser:"@@"`
}

var parser = participle.MustBuild[lineSyntax](participle.Lexer(rules), participle.Elide("Space", "Newline", "Comment"), participle.UseLookahead(3))

// text writes an operand as the script has it.
func (o *operandSyntax) text() string {
	switch {
	case o.Columns != nil && o.Columns.Last != "":
		return o.Columns.First + ".." + o.Columns.Last
	case o.Columns != nil:
		return o.Columns.One
	case o.Text != nil:
		return *o.Text
	case o.Format != nil:
		return *o.Format
	case o.Axes != nil:
		var l []string
		for _, a := range o.Axes.List {
			l = append(l, a.text())
		}
		return "[" + strings.Join(l, ", ") + "]"
	case o.Call != nil:
		return o.Call.Name + "(…)"
	case o.Name != nil:
		return o.Name.text()
	case o.span() != nil:
		return o.Figure.Value.text() + ":" + o.Figure.To.text()
	case o.Comma:
		return "a comma"
	case o.Colon:
		return "a colon"
	}
	return o.Figure.Value.text() + map[bool]string{true: "%"}[o.Figure.Percent]
}

func (a *axisSyntax) text() string {
	switch {
	case a.Size != nil:
		return a.Name + "=" + a.Size.text()
	case a.Of != "":
		return a.Name + "=" + a.Of
	}
	return a.Name
}

func (n *nameSyntax) text() string {
	if n.Field != "" {
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
