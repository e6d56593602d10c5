package layout

import (
	"strings"

	"github.com/alecthomas/participle/v2/lexer"
)

// Tokens are the words of a source, none of which goes on over a line break, ended by an EOF token. They are cut line
// by line: a match costs as much as there is text behind it.
func Tokens(rules *lexer.StatefulDefinition, file, src string) ([]lexer.Token, error) {
	var all []lexer.Token
	at := lexer.Position{Filename: file, Line: 1, Column: 1}
	for line := range strings.Lines(src) {
		lex, err := rules.LexString(file, line)
		if err != nil {
			return nil, err
		}
		for { // lexer.ConsumeAll makes room for 1,024 tokens each time
			t, err := lex.Next()
			if err != nil {
				return nil, err
			}
			if t.EOF() {
				break
			}
			t.Pos.Line, t.Pos.Offset = at.Line, t.Pos.Offset+at.Offset
			all = append(all, t)
		}
		at.Advance(line)
	}
	return append(all, lexer.EOFToken(at)), nil
}
