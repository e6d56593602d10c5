package editor

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"

	"github.com/aivm/aivm/isa"
)

// rule is a rule of a grammar of TextMate.
type rule struct {
	Name     string          `json:"name,omitempty"`
	Match    string          `json:"match,omitempty"`
	Begin    string          `json:"begin,omitempty"`
	End      string          `json:"end,omitempty"`
	Captures map[string]rule `json:"captures,omitempty"`
	Patterns []rule          `json:"patterns,omitempty"`
}

// textMate is a grammar of TextMate, which editors colour sources by.
type textMate struct {
	Comment  string `json:"comment"`
	Name     string `json:"name"`
	Scope    string `json:"scopeName"`
	Patterns []rule `json:"patterns"`
}

// Grammar is the grammar of TextMate of a language, aasm or train, made of the tables of instructions and statements.
func Grammar(language string) []byte {
	g := textMate{Comment: "Generated from the tables of instructions and statements: go test ./internal/editor -update", Scope: "source." + language}
	common := []rule{
		{Name: "comment.line.semicolon." + language, Match: ";.*$"},
		{Name: "string.quoted.double." + language, Begin: `"`, End: `"(?!")|$`, Patterns: []rule{{Name: "constant.character.escape." + language, Match: `""`}, {Name: "variable.parameter." + language, Match: `\$\{\w+\}`}}},
		{Name: "support.type.format." + language, Match: `\b(?:u?fx\d+\.\d+|bit)\b`},
	}
	if language == "aasm" {
		g.Name, g.Patterns = "AIVM assembly", append(common, assemblyRules()...)
	} else {
		g.Name, g.Patterns = "AIVM training script", append(common, scriptRules()...)
	}
	b, err := json.MarshalIndent(g, "", "  ")
	if err != nil {
		panic("BUG: " + err.Error())
	}
	return append(b, '\n')
}

func assemblyRules() []rule {
	var rows, generators []string
	for _, r := range isa.Table {
		rows = append(rows, r.Name)
	}
	for _, g := range isa.Generators {
		generators = append(generators, g.Name)
	}
	return []rule{
		{Name: "variable.parameter.aasm", Match: `\$\w+`},
		{Match: `(?i)^\s*(loop)\s+(\w+)`, Captures: named("keyword.control.aasm", "entity.name.section.aasm")},
		{Match: `(?i)^\s*(param)\s+(\w+)`, Captures: named("keyword.other.aasm", "variable.parameter.aasm")},
		{Match: `(?i)^\s*(include)\b`, Captures: named("keyword.other.aasm")},
		{Match: `(?i)^\s*([A-Za-z_][\w.]*)\s*=\s*(` + alternatives(rows) + `)\b`, Captures: named("variable.other.aasm", "keyword.operator.word.aasm")},
		{Match: `(?i)^\s*(` + alternatives(rows) + `)\b`, Captures: named("keyword.operator.word.aasm")},
		{Name: "support.function.aasm", Match: `\b(?:` + alternatives(generators) + `)(?=\()`},
		{Name: "constant.numeric.aasm", Match: `\b\d+(?:\.\d+)?\b`},
	}
}

func named(names ...string) map[string]rule {
	m := map[string]rule{}
	for i, n := range names {
		m[string(rune('1'+i))] = rule{Name: n}
	}
	return m
}

// alternatives are words, the longest first.
func alternatives(list []string) string {
	list = slices.Clone(list)
	slices.SortFunc(list, func(a, b string) int {
		if len(a) != len(b) {
			return len(b) - len(a)
		}
		return strings.Compare(a, b)
	})
	list = slices.Compact(list)
	for i, w := range list {
		list[i] = regexp.QuoteMeta(w)
	}
	return strings.Join(list, "|")
}

func scriptRules() []rule {
	var sections, heads, options []string
	for _, s := range statements() {
		if s.Name == "let" {
			continue
		}
		if len(s.Sections) == 0 {
			sections = append(sections, s.Name)
		} else {
			heads = append(heads, s.Name)
		}
		for _, m := range quotedWord.FindAllStringSubmatch(s.Grammar, -1) {
			options = append(options, m[1])
		}
	}
	options = slices.DeleteFunc(options, func(w string) bool { return slices.Contains(sections, w) || slices.Contains(heads, w) })
	slices.Sort(options)
	return []rule{
		{Match: `^\s*(func)\s+(\w+)`, Captures: named("keyword.other.train", "entity.name.function.train")},
		{Match: `^\s*(` + alternatives(sections) + `)\b`, Captures: named("keyword.other.train")},
		{Match: `(?:^|[{,])\s*(` + alternatives(heads) + `)\b(?:\s+([A-Za-z_]\w*))?`, Captures: named("keyword.operator.word.train", "variable.other.train")},
		{Match: `^\s*([A-Za-z_]\w*)\s*=`, Captures: named("variable.other.train")},
		{Name: "support.function.train", Match: `\b[A-Za-z_]\w*(?=\()`},
		{Name: "support.constant.train", Match: `\b(?:` + alternatives(slices.Compact(options)) + `)\b`},
		{Name: "constant.numeric.train", Match: `\b\d+(?:\.\d+)?(?:[eE][-+]?\d{1,2})?\b%?`},
		{Name: "keyword.operator.train", Match: `[-+*@/]`},
	}
}
