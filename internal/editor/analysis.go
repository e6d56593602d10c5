package editor

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/compiler"
	"github.com/aivm/aivm/internal/tools/cost"
	"github.com/aivm/aivm/internal/tools/lint"
	"github.com/aivm/aivm/isa"
)

// statements are those of scripts, with their documentation.
var statements = sync.OnceValue(compiler.Statements)

// analysis is what is known of a version of a source.
type analysis struct {
	src      *source
	mistakes isa.Errors
	warnings isa.Errors
	program  *program // nil: there are mistakes, or it is a script that was not compiled
}

// program is a checked program and what its lines cost.
type program struct {
	unit  *isa.Unit
	lines []string // of the source, as it was
	cells map[int]int64
}

// newProgram adds costs up by lines of the source.
func newProgram(s *source, u *isa.Unit) *program {
	p := &program{unit: u, lines: s.lines, cells: map[int]int64{}}
	for _, in := range cost.Of(u).Instructions {
		if in.Pos.File == s.path || in.Pos.File == "" {
			p.cells[in.Line] += in.Cells
		}
	}
	return p
}

// files are what a checker reads beside the source.
type files struct {
	open  func(path string) (string, bool) // text that an editor has
	cache *compiler.Cache
}

// check checks a source; of a script all but what training in float64 shows.
func check(s *source, f files) *analysis {
	a := &analysis{src: s}
	if s.script() {
		j, err := compiler.Parse(s.path, []byte(s.text))
		if err == nil {
			err = j.Check(compiler.Options{Cache: f.cache})
		}
		a.mistakes = mistakes(s, err)
		a.warnings = unusedFuncs(s)
		return a
	}
	if len(strings.TrimSpace(s.text)) == 0 {
		return a
	}
	u, err := asm.LoadBytes(s.path, []byte(s.text), asm.Options{ReadFile: f.read})
	if a.mistakes = mistakes(s, err); err == nil {
		a.program = newProgram(s, u)
		a.warnings = lint.Warnings(u)
	}
	a.warnings = append(a.warnings, unusedParams(s)...)
	return a
}

// read reads an included file, as the editor has it.
func (f files) read(path string) ([]byte, error) {
	if text, ok := f.open(path); ok {
		return []byte(text), nil
	}
	return asm.ReadFile(path)
}

// compile compiles a script that has no mistakes so far: it trains in float64.
func compile(ctx context.Context, s *source, f files) (*program, isa.Errors, error) {
	j, err := compiler.Parse(s.path, []byte(s.text))
	if err != nil {
		return nil, mistakes(s, err), nil
	}
	r, err := j.Compile(compiler.Options{Cache: f.cache, Context: ctx})
	switch {
	case ctx.Err() != nil:
		return nil, nil, ctx.Err()
	case err != nil:
		return nil, mistakes(s, err), nil
	}
	return newProgram(s, r.Unit), nil, nil
}

// mistakes are those of an error.
func mistakes(s *source, err error) isa.Errors {
	var list isa.Errors
	switch {
	case err == nil:
		return nil
	case errors.As(err, &list):
		return list
	}
	return isa.Errors{{Pos: isa.Pos{File: s.path}, Msg: err.Error()}}
}

// unusedParams warns of parameters that nothing reads.
func unusedParams(s *source) (list isa.Errors) {
	if len(included(s)) > 0 {
		return nil
	}
	all := occurrences(s)
	for i := range all {
		o := &all[i]
		if o.kind != ofParam || !o.defines {
			continue
		}
		used := false
		for k := range all {
			used = used || k != i && all[k].same(o)
		}
		if !used {
			list = append(list, &isa.Error{Pos: placeOf(s, o.at.Start), Label: "W4", Msg: fmt.Sprintf("nothing reads the parameter %s", o.name)})
		}
	}
	return list
}

// unusedFuncs warns of functions of a script that nothing calls.
func unusedFuncs(s *source) (list isa.Errors) {
	all := occurrences(s)
	called := map[string]bool{}
	for _, o := range all {
		if o.kind == ofFunc && !o.defines {
			called[o.name] = true
		}
	}
	for _, o := range all {
		if o.kind == ofFunc && o.defines && !called[o.name] {
			list = append(list, &isa.Error{Pos: placeOf(s, o.at.Start), Label: "W5", Msg: fmt.Sprintf("nothing calls func %s", o.name)})
		}
	}
	return list
}

// placeOf is a place of the protocol as the checker has it.
func placeOf(s *source, p position) isa.Pos {
	return isa.Pos{File: s.path, Line: p.Line + 1, Col: utf8.RuneCountInString(s.line(p.Line)[:s.offset(p)]) + 1}
}

// tokens are all words of a source.
func tokens(s *source) (list []asm.Token) {
	if !s.script() {
		for _, st := range s.statements() {
			list = append(list, st.Tokens...)
		}
		return list
	}
	for _, p := range s.phrases() {
		list = append(list, p.Tokens...)
	}
	return list
}

// diagnostics are the mistakes and warnings of a file, with the words that they are about. The version of
// src is the one that was checked.
func diagnostics(src *source, mistakes, warnings isa.Errors) []diagnostic {
	out := []diagnostic{}
	all := tokens(src)
	put := func(list isa.Errors, severity int) {
		for _, e := range list {
			if e.Pos.File == src.path || e.Pos.File == "" {
				out = append(out, diagnostic{where(src, all, e), severity, e.Label, "aivm", e.Msg})
			}
		}
	}
	put(mistakes, isMistake)
	put(warnings, isWarning)
	return out
}

// where is the range of a mistake: the word at its place, or the misspelt one of which it says what was meant.
func where(s *source, all []asm.Token, e *isa.Error) span {
	if e.Pos.Line == 0 {
		return span{position{}, s.end(0)}
	}
	at := s.position(e.Pos)
	if t := wrongWord(all, e); t != nil {
		return s.span(*t)
	}
	for i := range all {
		if t := &all[i]; t.Pos.Line == e.Pos.Line && t.Pos.Col == e.Pos.Col {
			return s.span(*t)
		}
	}
	if end := s.end(at.Line); at.Character >= end.Character { // behind the end: the last character
		return span{position{at.Line, max(end.Character-1, 0)}, end}
	}
	return span{at, position{at.Line, at.Character + 1}}
}

var (
	meant = regexp.MustCompile(`did you mean ([^\s?]+)\?`)
	words = regexp.MustCompile(`[A-Za-z_][A-Za-z0-9_.]*`)
)

// wrongWord is the word for which a message has another one, the last that it names of those on its line, or the
// operand that it wants rounded.
func wrongWord(all []asm.Token, e *isa.Error) *asm.Token {
	var named []string
	if i := meant.FindStringIndex(e.Msg); i != nil {
		named = words.FindAllString(e.Msg[:i[0]], -1)
	} else if m := roundOf.FindStringSubmatch(e.Msg); m != nil { // an operand of a composite instruction
		named = m[1:]
	}
	for _, w := range slices.Backward(named) {
		for k := range all {
			t := &all[k]
			if t.Pos.Line == e.Pos.Line && t.Pos.Col >= e.Pos.Col && strings.TrimPrefix(t.Text, "$") == w {
				return t
			}
		}
	}
	return nil
}
