package compiler

import (
	"strings"

	"github.com/alecthomas/participle/v2/lexer"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/files/plaintext"
)

// Phrase is a statement of a script as it is written, with or without mistakes.
type Phrase struct {
	Section string      // in which it stands, as model; empty: outside of them
	Func    int         // the number of the func in which it stands or that it opens, from 1; 0: none
	Word    string      // it begins with this; of a value, h = relu(x), it is let
	Tokens  []asm.Token // comments are left out
}

// Phrases are the statements of a script. Of a text that is none they are empty.
func Phrases(name string, src []byte) []Phrase {
	src, err := plaintext.Source(src)
	if err != nil || len(src) > MaxSource {
		return nil
	}
	tokens, err := scan(name, string(src))
	if err != nil {
		return nil
	}
	all, err := cut(tokens, string(src))
	if err != nil {
		return nil
	}
	kinds := lexer.SymbolsByRune(rules)
	var list []Phrase
	section, functions := "", 0
	for i := range all {
		p := Phrase{Section: section}
		for end := all[i].pos.Offset + len(all[i].text); all[i].text != "" && len(tokens) > 0 && tokens[0].Pos.Offset < end; tokens = tokens[1:] {
			t := tokens[0]
			kind := kinds[t.Type]
			if t.Pos.Offset >= all[i].pos.Offset && kind != "Space" && kind != "Newline" && kind != "Comment" && !t.EOF() {
				p.Tokens = append(p.Tokens, asm.Token{Kind: kind, Text: t.Value, Pos: at(t.Pos)})
			}
		}
		if p.Word = word(p.Tokens); p.Word == "func" && section == "" {
			functions++
		}
		if p.Func = functions; p.Word != "func" && section != "func" {
			p.Func = 0
		}
		if len(p.Tokens) > 0 {
			list = append(list, p)
		}
		switch all[i].brace {
		case "{":
			section = p.Word
		case "}":
			section = ""
		}
	}
	return list
}

// word is what tells a statement from others.
func word(tokens []asm.Token) string {
	switch {
	case len(tokens) == 0 || tokens[0].Kind != "Ident":
		return ""
	case len(tokens) > 1 && tokens[1].Text == "=":
		return "let"
	}
	return strings.Clone(tokens[0].Text)
}
