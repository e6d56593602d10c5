package compiler

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"

	"github.com/aivm/aivm/isa"
)

// Limits of a statement.
const (
	maxNesting   = 32      // parentheses and brackets within each other
	maxStatement = 4 << 10 // bytes
)

// piece is the text of a statement and the brace that ends it, if one does.
type piece struct {
	text     string
	pos      lexer.Position
	brace    string
	bracePos lexer.Position
}

// splitter cuts a source into statements. A line break ends one outside of
// parentheses and brackets, a comma within braces too, but in a list of classes.
type splitter struct {
	src        string
	pieces     []piece
	start, end int // of the statement in src; start < 0: none
	pos        lexer.Position
	braces     int
	brackets   int
	deepest    int
	deep       lexer.Position // of the deepest bracket

	names  map[lexer.TokenType]string // of the kinds of tokens
	rest   []lexer.Token              // behind the token that is read
	labels bool                       // the statement begins with label
	list   bool                       // or with a word that columns follow
	listed bool                       // the next token is a class
}

// pieces splits a source into statements.
func pieces(file, src string) ([]piece, error) {
	tokens, err := scan(file, src)
	if err != nil {
		return nil, err
	}
	return cut(tokens, src)
}

// cut splits the tokens of a source into statements.
func cut(tokens []lexer.Token, src string) ([]piece, error) {
	s := &splitter{src: src, start: -1, names: lexer.SymbolsByRune(rules)}
	for s.rest = tokens; len(s.rest) > 0; {
		t := s.rest[0]
		s.rest = s.rest[1:]
		s.token(s.names[t.Type], t)
	}
	if s.deepest > maxNesting {
		return nil, isa.Errors{{Pos: at(s.deep), Msg: "too many parentheses within each other"}}
	}
	return s.pieces, nil
}

func (s *splitter) token(kind string, t lexer.Token) {
	switch {
	case kind == "Comment" || kind == "Space":
	case t.EOF():
		s.cut("", t.Pos)
	case t.Value == "{" || t.Value == "}":
		s.brackets = 0
		s.cut(t.Value, t.Pos)
		s.braces = max(s.braces+map[string]int{"{": 1, "}": -1}[t.Value], 0)
	case t.Value == "," && (s.labels && s.class() || s.list && s.column()):
		s.listed = true
		s.end = t.Pos.Offset + len(t.Value)
	case s.brackets == 0 && !s.listed && (kind == "Newline" || t.Value == "," && s.braces > 0):
		s.cut("", t.Pos)
	case kind == "Newline":
	default:
		switch t.Value {
		case "(", "[":
			if s.brackets++; s.brackets > s.deepest {
				s.deepest, s.deep = s.brackets, t.Pos
			}
		case ")", "]":
			s.brackets = max(s.brackets-1, 0)
		}
		if s.start < 0 {
			s.start, s.pos = t.Pos.Offset, t.Pos
			s.labels, s.list = t.Value == labelWord, slices.Contains(columnWords, t.Value)
		}
		s.listed = false
		s.end = t.Pos.Offset + len(t.Value)
	}
}

// class reports whether one word stands alone behind a comma: in a list of classes,
// on the same line or the next one. No statement of a data set is one word.
func (s *splitter) class() bool {
	item, over := false, false
	for _, t := range s.rest {
		switch kind := s.names[t.Type]; {
		case s.brackets > 0:
			return false
		case kind == "Space" || kind == "Comment":
			over = item
		case !item && kind == "Newline":
		case t.EOF() || kind == "Newline" || t.Value == "," || t.Value == "}":
			return item
		case over || t.Value == "{":
			return false
		default:
			item = true
		}
	}
	return item
}

// column reports whether a column, or a range of them, stands behind a comma: no word
// that begins a statement of a data set, and nothing behind it but what ends a statement.
func (s *splitter) column() bool {
	items, dots := 0, false
	for _, t := range s.rest {
		switch kind := s.names[t.Type]; {
		case s.brackets > 0:
			return false
		case kind == "Space" || kind == "Comment":
		case items == 0 && kind == "Newline":
		case t.EOF() || kind == "Newline" || t.Value == "," || t.Value == "}" || items > 0 && slices.Contains([]string{"scale", "tokens", "["}, t.Value):
			return items > 0
		case kind == "Range" && items == 1:
			dots = true
		case items == 0 && kind == "Ident" && dataWord(t.Value):
			return false
		case items == 0 || items == 1 && dots:
			items++
		default:
			return false
		}
	}
	return items > 0
}

// columnWords begin statements that end in a list of columns, or of words.
var columnWords = []string{"features", labelWord, "target", "category", "boolean", "missing", "log1p", "clip", "standardise", "minmax"}

// dataWord reports whether a statement of a data set begins with the word.
func dataWord(word string) bool {
	return slices.ContainsFunc(statements, func(s statement) bool {
		return s.word == word && strings.HasPrefix(s.section, "data")
	})
}

// labelWord begins the statement that may end in a list of classes.
const labelWord = "label"

// cut ends a statement.
func (s *splitter) cut(brace string, pos lexer.Position) {
	switch {
	case s.start >= 0:
		s.pieces = append(s.pieces, piece{s.src[s.start:s.end], s.pos, brace, pos})
	case brace != "":
		s.pieces = append(s.pieces, piece{"", pos, brace, pos})
	}
	s.start = -1
}

// parse reads the statement of a piece.
func (p *piece) parse() (*lineSyntax, *isa.Error) {
	if len(p.text) > maxStatement {
		return nil, &isa.Error{Pos: at(p.pos), Msg: fmt.Sprintf("the statement has more than %d bytes", maxStatement)}
	}
	l, err := parser.ParseString(p.pos.Filename, p.text)
	if err == nil {
		p.shift(reflect.ValueOf(l))
		return l, nil
	}
	e := &isa.Error{Pos: at(p.pos), Msg: err.Error()}
	var pe participle.Error
	if errors.As(err, &pe) {
		e.Pos = at(p.place(pe.Position()))
		e.Msg = "syntax: " + wording.Replace(pe.Message())
		switch {
		case strings.HasPrefix(p.text, "#"), strings.HasPrefix(p.text, "//"):
			e.Msg += "; a comment begins with ;"
		case strings.HasPrefix(e.Msg, `syntax: unexpected token "="`) && !strings.ContainsAny(p.text, "[("):
			e.Msg += "; a value stands behind its word without =, as in rate 1/8"
		case (strings.HasPrefix(p.text, "data ") || strings.HasPrefix(p.text, "provider ")) && !strings.Contains(p.text, `"`):
			e.Msg += `; a file stands in quotes, as in "train.csv"`
		case strings.HasPrefix(p.text, "features ") && strings.Contains(p.text, "-"):
			e.Msg += `; a range of columns has two dots, as in a..b, and a name with other than letters, digits and _ stands in quotes`
		case !strings.HasPrefix(p.text, labelWord+" "):
		case strings.Contains(p.text, "classes("):
			e.Msg += "; " + bareClasses
		default:
			e.Msg += `; a name of a class with other than letters, digits and _ stands in quotes, as in "Iris-setosa"`
		}
	}
	return nil, e
}

// wording makes messages of the parser generator plain.
var wording = strings.NewReplacer(`token "<EOF>"`, "end of the statement", `<number> ("/" <number>)?`, "a value", "AxisSyntax", "an axis, as in px=64")

// place is where a position inside a piece is in the file.
func (p *piece) place(q lexer.Position) lexer.Position {
	if q.Line == 1 {
		q.Column += p.pos.Column - 1
	}
	q.Filename, q.Line = p.pos.Filename, q.Line+p.pos.Line-1
	return q
}

// shift moves all positions of a statement to their places in the file.
func (p *piece) shift(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			p.shift(v.Elem())
		}
	case reflect.Slice:
		for i := range v.Len() {
			p.shift(v.Index(i))
		}
	case reflect.Struct:
		if pos, ok := v.Addr().Interface().(*lexer.Position); ok {
			*pos = p.place(*pos)
			return
		}
		for i := range v.NumField() {
			p.shift(v.Field(i))
		}
	}
}

func at(p lexer.Position) isa.Pos { return isa.Pos{File: p.Filename, Line: p.Line, Col: p.Column} }
