package asm

import (
	"github.com/alecthomas/participle/v2/lexer"

	"github.com/aivm/aivm/isa"
)

// Token is a word of a source, of assembly or of a training script: what an editor sees.
type Token struct {
	// Kind is Comment, String, Format, Number, Param, Ident, Dotted or Punct, Range and Column in scripts; of what
	// no statement takes, it is OpenString or Other.
	Kind string
	Text string
	Pos  isa.Pos // columns count characters, from 1
}

// Statement is a statement as it is written.
type Statement struct {
	// Word is the mnemonic in lower case, or param, include, loop, } or empty.
	Word   string
	Name   string  // that it defines, as w in w = sgdstep w, g, 1/4; empty: none
	Tokens []Token // comments are left out
}

// Statements are the statements of a source as they are written, with or without mistakes: none is
// looked at. Tokens of a source that is no text are none.
func Statements(name string, src []byte) []Statement {
	src, err := text(src)
	if err != nil {
		return nil
	}
	list, err := split(name, src)
	if err != nil {
		return nil
	}
	kinds := lexer.SymbolsByRune(rules)
	var all []Statement
	for _, s := range list {
		o := Statement{}
		if k := s.kind(); k != commentKind {
			o.Name = s.dst()
			if o.Word = s.mnemonic(); k == closeKind {
				o.Word = "}"
			}
		}
		for _, l := range s.lines {
			for _, t := range l.tokens {
				o.Tokens = append(o.Tokens, Token{kinds[t.Type], t.Value, at(t.Pos)})
			}
		}
		all = append(all, o)
	}
	return all
}
