package compiler

import (
	"embed"
	"strings"
)

// sources are the files that read statements; a comment in them that begins with
// "// word: " is the documentation of the statement.
//
//go:embed statements_*.go contribution.go parse.go
var sources embed.FS

// Statement is the documentation of a statement: its section of the specification.
type Statement struct {
	Name          string   `json:"name"`
	Sections      []string `json:"sections"` // in which it stands; empty: outside of them
	Grammar       string   `json:"grammar"`  // productions
	Summary       string   `json:"summary"`
	Documentation string   `json:"documentation"`
	Example       string   `json:"example"` // statements of a script
}

// Statements are the statements of the language in the order of its table; what has no
// word of its own, func and let, comes behind param.
func Statements() []Statement {
	var all []Statement
	for _, s := range statements {
		all = append(all, describe(s.word, s.section))
		if s.word == "param" {
			all = append(all, describe("let", s.section), describe("func", ""))
		}
	}
	return all
}

// describe takes a comment apart: "word: summary.", the productions, prose, an example.
func describe(word, section string) Statement {
	text := comment(word)
	if text == "" {
		panic("BUG: statement " + word + " has no documentation")
	}
	head, rest, _ := strings.Cut(text, "\n\n")
	grammar, rest, _ := strings.Cut(rest, "\n\n")
	prose, example := "", rest
	if i := strings.LastIndex(rest, "\n\n\t"); i >= 0 {
		prose, example = rest[:i], rest[i+2:]
	}
	return Statement{
		Name:          word,
		Sections:      strings.Fields(section),
		Grammar:       outdent(grammar),
		Summary:       strings.TrimPrefix(head, word+": "),
		Documentation: prose,
		Example:       outdent(example),
	}
}

func comment(word string) string {
	files, err := sources.ReadDir(".")
	if err != nil {
		panic("BUG: " + err.Error())
	}
	for _, f := range files {
		src, err := sources.ReadFile(f.Name())
		if err != nil {
			panic("BUG: " + err.Error())
		}
		_, rest, ok := strings.Cut(string(src), "\n\n// "+word+": ")
		if !ok {
			continue
		}
		var b strings.Builder
		b.WriteString(word + ": ")
		for line := range strings.Lines("// " + rest) {
			text, ok := strings.CutPrefix(line, "//")
			if !ok {
				break
			}
			b.WriteString(strings.TrimPrefix(text, " "))
		}
		return strings.TrimRight(b.String(), "\n")
	}
	return ""
}

// outdent takes the tab of code in a comment off its lines.
func outdent(s string) string {
	return strings.ReplaceAll(strings.TrimPrefix(s, "\t"), "\n\t", "\n")
}
