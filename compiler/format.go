package compiler

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/alecthomas/participle/v2/lexer"

	"github.com/aivm/aivm/internal/files/layout"
	"github.com/aivm/aivm/internal/files/plaintext"
	"github.com/aivm/aivm/isa"
)

// Format lays a script out: two spaces for each section, four more where a statement goes on, one
// space between words, operators of expressions apart, comments aligned, one empty line at most. A section
// stays on one line if it was there; otherwise its braces end their lines. Words, numbers and comments stay as they are.
// The error is an [isa.Errors] with the mistakes of writing; names and operands are not looked
// at. A byte order mark is left out. Formatting twice changes nothing more, and what is compiled stays the same.
func Format(name string, src []byte) ([]byte, error) {
	if len(src) > MaxSource {
		return nil, isa.Errors{{Pos: isa.Pos{File: name}, Msg: fmt.Sprintf("the script has more than %d bytes", MaxSource)}}
	}
	src, err := plaintext.Source(src)
	if errors.Is(err, plaintext.ErrEmpty) {
		return nil, nil
	}
	if err != nil {
		return nil, isa.Errors{{Pos: isa.Pos{File: name}, Msg: err.Error()}}
	}
	f := &formatter{names: lexer.SymbolsByRune(rules)}
	if f.tokens, err = scan(name, string(src)); err != nil {
		return nil, err
	}
	all, err := pieces(name, string(src))
	if err != nil {
		return nil, err
	}
	for i := range all {
		f.piece(&all[i])
	}
	if n := len(f.open); n > 0 {
		f.errs = append(f.errs, &isa.Error{Pos: at(f.open[n-1]), Msg: "{ is not closed"})
	}
	if err := f.errs.Err(); err != nil {
		return nil, err
	}
	f.breaks()
	for len(f.tokens) > 0 {
		f.line()
	}
	return bytes.TrimLeft(f.lines.Text(), "\n"), nil
}

// scan are the tokens of a script.
func scan(name, src string) ([]lexer.Token, error) { return layout.Tokens(rules, name, src) }

// formatter lays a script out.
type formatter struct {
	names    map[lexer.TokenType]string
	tokens   []lexer.Token // that are to be written
	errs     isa.Errors
	open     []lexer.Position // braces
	spans    [][2]int         // statements, by their places in the source
	wide     [][2]int         // those whose = are apart
	lets     [][2]int         // those that have an expression
	lines    layout.Lines
	depth    int // of braces
	brackets int // that are open
	blank    bool
}

// piece notes where a statement stands, and what is wrong with it.
func (f *formatter) piece(p *piece) {
	if len(f.errs) >= maxErrors {
		return
	}
	if p.text != "" {
		span := [2]int{p.pos.Offset, p.pos.Offset + len(p.text)}
		f.spans = append(f.spans, span)
		if line, e := p.parse(); e != nil {
			f.errs = append(f.errs, e)
		} else if line.Let != nil {
			f.lets = append(f.lets, span)
		} else if line.Words != nil && line.Words.Word == "contribution" {
			f.wide = append(f.wide, span)
		}
	}
	switch n := len(f.open); {
	case p.brace == "{":
		f.open = append(f.open, p.bracePos)
	case p.brace == "}" && n == 0:
		f.errs = append(f.errs, &isa.Error{Pos: at(p.bracePos), Msg: "} closes nothing"})
	case p.brace == "}":
		f.open = f.open[:n-1]
	}
}

// breaks puts a line break behind { and before } of sections of several lines, and behind }.
func (f *formatter) breaks() {
	broken := map[int]bool{} // by the index of a brace
	var open []int
	for i, t := range f.tokens {
		switch {
		case t.Value == "{":
			open = append(open, i)
		case t.Value == "}":
			n := len(open) - 1
			broken[i], open = broken[open[n]], open[:n]
		case t.Value == "\n":
			for _, k := range open {
				broken[k] = true
			}
		}
	}
	var out []lexer.Token
	newline := lexer.Token{Type: rules.Symbols()["Newline"], Value: "\n"}
	for i, t := range f.tokens {
		if t.Value == "}" && broken[i] && !f.ended(out) {
			out = append(out, newline)
		}
		out = append(out, t)
		if (t.Value == "{" && broken[i] || t.Value == "}") && f.goesOn(f.tokens[i+1:], t.Value) {
			out = append(out, newline)
		}
	}
	f.tokens = out
}

func (f *formatter) space(t lexer.Token) bool { return f.names[t.Type] == "Space" }

func (f *formatter) comment(t lexer.Token) bool { return f.names[t.Type] == "Comment" }

// ended reports whether only spaces stand behind the last line break.
func (f *formatter) ended(out []lexer.Token) bool {
	for _, t := range slices.Backward(out) {
		if !f.space(t) {
			return t.Value == "\n"
		}
	}
	return true
}

// goesOn reports whether a line has something else than a comment behind a brace; behind } a comma
// and another brace may stay.
func (f *formatter) goesOn(rest []lexer.Token, brace string) bool {
	for _, t := range rest {
		if !f.space(t) {
			return !t.EOF() && t.Value != "\n" && !f.comment(t) && (brace == "{" || t.Value != "," && t.Value != "}")
		}
	}
	return false
}

// line writes the next line.
func (f *formatter) line() {
	var tokens []lexer.Token
	var apart []bool // a space stands before the token
	o := layout.Line{}
	spaced := false
	for len(f.tokens) > 0 {
		t := f.tokens[0]
		f.tokens = f.tokens[1:]
		if t.EOF() || t.Value == "\n" {
			break
		}
		switch {
		case f.space(t):
			spaced = true
			continue
		case f.comment(t):
			o.Comment = strings.TrimRight(t.Value, " \t\r")
		default:
			tokens, apart = append(tokens, t), append(apart, spaced)
		}
		spaced = false
	}
	if len(tokens) == 0 && o.Comment == "" {
		f.blank = true
		return
	}
	if f.blank && len(f.lines) > 0 {
		f.lines = append(f.lines, layout.Line{})
	}
	f.blank = false
	o.Indent = 2 * f.indent(tokens)
	if len(tokens) > 0 && lies(f.spans, tokens[0].Pos.Offset, false) && tokens[0].Value != ")" && tokens[0].Value != "]" {
		o.Indent += 4
	}
	o.Code = f.code(tokens, apart)
	f.lines = append(f.lines, o)
}

// indent is the depth of a line, and counts its braces.
func (f *formatter) indent(tokens []lexer.Token) int {
	depth := f.depth
	if len(tokens) > 0 && tokens[0].Value == "}" {
		depth--
	}
	for _, t := range tokens {
		f.depth += map[string]int{"{": 1, "}": -1}[t.Value]
	}
	return max(depth, 0)
}

// lies reports whether a place lies in one of the spans, at its start or behind it.
func lies(spans [][2]int, at int, start bool) bool {
	i, found := slices.BinarySearchFunc(spans, at, func(s [2]int, at int) int { return s[0] - at })
	if found {
		return start
	}
	return i > 0 && at < spans[i-1][1]
}

// code joins the tokens of a line.
func (f *formatter) code(tokens []lexer.Token, apart []bool) string {
	var b strings.Builder
	for i, t := range tokens {
		if i > 0 && f.gap(tokens[:i], t, apart[i]) {
			b.WriteByte(' ')
		}
		b.WriteString(t.Value)
		switch t.Value {
		case "(", "[":
			f.brackets++
		case ")", "]":
			f.brackets--
		case "{", "}":
			f.brackets = 0
		}
	}
	return b.String()
}

// gap reports whether a space stands before the token t.
func (f *formatter) gap(before []lexer.Token, t lexer.Token, apart bool) bool {
	p := before[len(before)-1]
	let := lies(f.lets, t.Pos.Offset, true)
	switch {
	case t.Value == ",", p.Value == "(", p.Value == "[", t.Value == ")", t.Value == "]":
		return false
	case p.Value == ",", p.Value == "{", p.Value == "}", t.Value == "{", t.Value == "}", t.Value == "[", p.Value == "]" && f.word(t):
		return true
	case t.Value == "=" || p.Value == "=":
		return f.brackets <= 0 || lies(f.wide, t.Pos.Offset, true)
	case let && t.Value == "(":
		return f.names[p.Type] != "Ident"
	case let && binary(t.Value), let && binary(p.Value) && p.Value != "-":
		return true
	case let && p.Value == "-":
		return len(before) > 1 && f.operand(before[len(before)-2])
	case apart && slices.ContainsFunc([]string{"..", "/", ".", "%"}, func(s string) bool { return t.Value == s || p.Value == s && s != "%" }), apart && t.Value == ":":
		return !f.apartAnyway(p, t)
	}
	return apart
}

func binary(op string) bool { return op == "+" || op == "-" || op == "*" || op == "@" }

// operand reports whether a token ends an operand, so that a minus behind it has two.
func (f *formatter) operand(t lexer.Token) bool {
	return t.Value == ")" || slices.Contains([]string{"Ident", "Number", "Format"}, f.names[t.Type])
}

func (f *formatter) word(t lexer.Token) bool {
	return slices.Contains([]string{"Ident", "Number", "Format", "String", "Column"}, f.names[t.Type])
}

// apartAnyway reports whether two tokens are the same two without a space between them.
func (f *formatter) apartAnyway(p, t lexer.Token) bool {
	all, err := scan("", p.Value+t.Value)
	return err == nil && len(all) == 3 && all[0].Value == p.Value && all[1].Type == t.Type
}
