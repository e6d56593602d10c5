package manual

import (
	"strconv"
	"strings"

	"github.com/aivm/aivm/compiler"
)

// Statement is the documentation of a statement of training scripts, nil if there is none
// of that name.
func Statement(name string) *compiler.Statement {
	for _, s := range compiler.Statements() {
		if s.Name == name {
			return &s
		}
	}
	return nil
}

// With are the statements whose grammar has a word.
func With(word string) (list []*compiler.Statement) {
	for _, s := range compiler.Statements() {
		if strings.Contains(s.Grammar, strconv.Quote(word)) {
			list = append(list, &s)
		}
	}
	return list
}

// Grammar are the productions of training scripts, in EBNF. Names, numbers, formats and
// strings are not among them.
func Grammar() string {
	var top []string
	var b strings.Builder
	for _, s := range compiler.Statements() {
		if len(s.Sections) == 0 {
			top = append(top, s.Name)
		}
		b.WriteString(s.Grammar + "\n")
	}
	return "\n```ebnf\nscript = { " + strings.Join(top, " | ") + " } .\n\n" + b.String() + "```\n\n"
}
