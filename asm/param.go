package asm

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"

	"github.com/aivm/aivm/isa"
)

// define adds a parameter. A value given in the options replaces its own.
func (a *assembler) define(s *statement) {
	p, f := parse(paramParser, s)
	if f != nil {
		a.fault(f)
		if t := s.tokens()[1]; t.Type == identToken && a.params[t.Value] == nil {
			a.params[t.Value] = &param{pos: at(t.Pos), poison: true}
		}
		return
	}
	var v value
	if len(a.loops) > 0 {
		f = &fault{p.Pos, "param: write it outside of loops"}
	} else if old, ok := a.params[p.Name]; ok {
		f = &fault{p.Pos, fmt.Sprintf("param: %s is already defined at %s", p.Name, old.pos)}
	} else if p.Text != nil {
		v.text, f = a.text(p.Text)
	} else {
		v.num, f = a.number(p.Value)
	}
	if f != nil {
		a.fault(f)
	}
	if given, ok := a.options.Params[p.Name]; ok && f == nil {
		if v, f = override(p.Name, given, v); f != nil {
			f.pos = p.Pos
			a.fault(f)
		}
	}
	if _, ok := a.params[p.Name]; !ok {
		a.params[p.Name] = &param{v, at(p.Pos), f != nil}
	}
}

// param is a parameter; if its line has a mistake, what uses it says nothing.
type param struct {
	value
	pos    isa.Pos
	poison bool
}

// exprParser reads the number that an option gives.
var exprParser = participle.MustBuild[exprSyntax](participle.Lexer(rules), participle.Elide("Space"), participle.UseLookahead(2))

// override is the value that an option gives to a parameter of the same kind.
func override(name, given string, old value) (value, *fault) {
	if old.num == nil {
		if strings.ContainsFunc(given, func(r rune) bool { return r < ' ' || r == '"' || r == 0xFFFD }) {
			return old, &fault{msg: fmt.Sprintf("parameter %s = %q: a text has no quotes and control characters", name, given)}
		}
		return value{text: given}, nil
	}
	wrong := &fault{msg: fmt.Sprintf("parameter %s = %q, want a number such as %s", name, given, old.num.RatString())}
	if strings.Count(given, "(") > maxNesting {
		return old, wrong
	}
	e, err := exprParser.ParseString("", given)
	if err != nil {
		return old, wrong
	}
	n, f := new(assembler).number(e)
	if f != nil {
		f.msg = fmt.Sprintf("parameter %s = %q: %s", name, given, f.msg)
		return old, f
	}
	return value{num: n}, nil
}

// errPoison stands for a mistake that has been reported.
var errPoison = &fault{}

// param is the value of a parameter.
func (a *assembler) param(pos lexer.Position, name string) (value, *fault) {
	p := a.params[name]
	switch {
	case p == nil:
		return value{}, &fault{pos, fmt.Sprintf("there is no parameter %s above this line%s", name, isa.Suggest(name, a.paramNames()))}
	case p.poison:
		return value{}, errPoison
	}
	return p.value, nil
}

func (a *assembler) paramNames() []string { return slices.Sorted(maps.Keys(a.params)) }

// text is a string with its quotes undoubled and its parameters put in.
func (a *assembler) text(s *stringSyntax) (string, *fault) {
	rest := strings.ReplaceAll(s.Text[1:len(s.Text)-1], `""`, `"`)
	var b strings.Builder
	for {
		before, after, ok := strings.Cut(rest, "$")
		b.WriteString(before)
		if !ok {
			break
		}
		if rest, ok = strings.CutPrefix(after, "$"); ok {
			b.WriteByte('$')
			continue
		}
		name, tail, ok := strings.Cut(after, "}")
		if !ok || !strings.HasPrefix(name, "{") {
			return "", &fault{s.Pos, "a lone $ in a text: write ${name} for a parameter, $$ for a dollar sign"}
		}
		v, f := a.param(s.Pos, name[1:])
		if f != nil {
			return "", f
		}
		if v.num != nil {
			v.text = v.num.RatString()
		}
		b.WriteString(v.text)
		rest = tail
		if b.Len() > maxText {
			return "", &fault{s.Pos, fmt.Sprintf("a text of more than %d bytes", maxText)}
		}
	}
	return b.String(), nil
}

// maxText bounds what parameters may grow a text to.
const maxText = 4096

// unknownParams reports options that no param line takes.
func (a *assembler) unknownParams() {
	for _, name := range slices.Sorted(maps.Keys(a.options.Params)) {
		if a.params[name] == nil {
			a.errs = append(a.errs, &isa.Error{Pos: isa.Pos{File: a.path}, Msg: fmt.Sprintf("there is no parameter %s%s", name, isa.Suggest(name, a.paramNames()))})
		}
	}
}
