package editor

import (
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/compiler"
	"github.com/aivm/aivm/isa"
)

// What a name can be of.
const (
	ofTensor = "tensor"    // of assembly, or a value or parameter of a model
	ofAxis   = "axis"      // or a loop
	ofParam  = "parameter" // of assembly, written $name
	ofFunc   = "func"
	ofOther  = "provider"
)

// occurrence is a name where it stands.
type occurrence struct {
	name, kind string
	scope      int // the func of a script, 0: none
	defines    bool
	at         span
	src        *source
}

// same reports whether two occurrences are of one thing.
func (o *occurrence) same(p *occurrence) bool {
	return o.name == p.name && o.kind == p.kind && o.scope == p.scope
}

// occurrences are the names of a source in their order.
func occurrences(s *source) []occurrence {
	s.written.names.Do(func() { s.written.found = collect(s) })
	return s.written.found
}

func collect(s *source) []occurrence {
	if s.script() {
		n := scriptNames{src: s, funcs: map[string]bool{}, inner: map[int]map[string]bool{}}
		return n.all(s.phrases())
	}
	n := assemblyNames{src: s, seen: map[string]bool{}}
	for _, st := range s.statements() {
		n.statement(st)
	}
	return n.list
}

// assemblyNames collects the names of assembly.
type assemblyNames struct {
	src  *source
	seen map[string]bool // that are defined
	list []occurrence
}

func (n *assemblyNames) add(t asm.Token, name, kind string) {
	key := kind + " " + name
	at := n.src.span(t)
	if strings.HasPrefix(t.Text, "$") {
		at.Start.Character++
	}
	n.list = append(n.list, occurrence{name: name, kind: kind, at: at, src: n.src, defines: !n.seen[key] && !strings.HasPrefix(t.Text, "$")})
}

func (n *assemblyNames) define(t asm.Token, kind string) {
	n.add(t, t.Text, kind)
	n.seen[kind+" "+t.Text] = true
}

func (n *assemblyNames) use(t asm.Token, name, kind string) {
	n.add(t, name, kind)
	n.list[len(n.list)-1].defines = false
}

func (n *assemblyNames) statement(st asm.Statement) {
	t := st.Tokens
	for len(t) > 0 && t[0].Kind == "Comment" {
		t = t[1:]
	}
	switch {
	case len(t) < 2:
		return
	case st.Word == "param" && st.Name == "" && t[1].Kind == "Ident":
		n.define(t[1], ofParam)
		t = t[2:]
	case st.Word == "loop" && st.Name == "" && t[1].Kind == "Ident":
		n.define(t[1], ofAxis)
		t = t[2:]
	case st.Word == "include" && st.Name == "":
	case st.Name != "":
		defer n.define(t[0], ofTensor) // w = sgdstep w, … reads before it writes
		t = t[2:]
	}
	if r := isa.Lookup(st.Word); r != nil && len(t) > 0 {
		n.operands(r, t[1:])
		return
	}
	n.operands(nil, t)
}

// operands are names in what follows a mnemonic.
func (n *assemblyNames) operands(r *isa.Row, t []asm.Token) {
	depth, k := 0, 0
	var open string
	for i, x := range t {
		next := ""
		if i+1 < len(t) {
			next = t[i+1].Text
		}
		switch {
		case x.Text == "(" || x.Text == "[":
			depth++
			open = x.Text
		case x.Text == ")" || x.Text == "]":
			depth--
		case x.Text == "," && depth == 0:
			k++
		case x.Kind == "Param":
			n.use(x, x.Text[1:], ofParam)
		case x.Kind == "String":
			n.inString(x)
		case x.Kind != "Ident" && x.Kind != "Dotted":
		case depth > 0 && open == "[" && (t[i-1].Text == "[" || t[i-1].Text == ","):
			n.axis(x, next == "=")
		case depth > 0 || next == "(" || next == "[" || r == nil || x.Text == "bit":
		case axisOperand(r, k):
			n.axis(x, false)
		default:
			n.use(x, x.Text, ofTensor)
		}
	}
}

func (n *assemblyNames) axis(t asm.Token, sized bool) {
	if sized {
		n.define(t, ofAxis)
		return
	}
	n.use(t, t.Text, ofAxis)
}

// axisOperand reports whether the k-th operand of an instruction is an axis.
func axisOperand(r *isa.Row, k int) bool {
	return k < len(r.Form) && r.Form[k].Kind == isa.AxisName
}

var inText = regexp.MustCompile(`\$\{([A-Za-z_][A-Za-z0-9_]*)\}`)

// inString are parameters in a string.
func (n *assemblyNames) inString(t asm.Token) {
	for _, m := range inText.FindAllStringSubmatchIndex(t.Text, -1) {
		x := asm.Token{Text: t.Text[m[2]:m[3]], Pos: t.Pos}
		x.Pos.Col += len([]rune(t.Text[:m[2]]))
		n.use(x, x.Text, ofParam)
	}
}

// included are the files that a source of assembly includes.
func included(s *source) (files []string) {
	for _, st := range s.statements() {
		if st.Word == "include" && st.Name == "" && len(st.Tokens) > 1 && st.Tokens[1].Kind == "String" {
			name := unquoted(st.Tokens[1].Text)
			if !filepath.IsAbs(name) {
				name = filepath.Join(filepath.Dir(s.path), name)
			}
			files = append(files, name)
		}
	}
	return files
}

func unquoted(s string) string {
	return strings.ReplaceAll(strings.TrimSuffix(strings.TrimPrefix(s, `"`), `"`), `""`, `"`)
}

// scriptNames collects the names of a script.
type scriptNames struct {
	src   *source
	funcs map[string]bool
	inner map[int]map[string]bool // names that a func has of its own
	list  []occurrence
}

func (n *scriptNames) all(phrases []compiler.Phrase) []occurrence {
	for _, p := range phrases {
		n.collect(p)
	}
	for _, p := range phrases {
		n.phrase(p)
	}
	return n.list
}

// layerWords begin statements of a model that name a value.
func layerWord(word string) bool {
	for _, s := range statements() {
		if s.Name == word {
			return slices.Contains(s.Sections, "model") && word != "let" && word != "func"
		}
	}
	return false
}

// collect notes the names that are defined.
func (n *scriptNames) collect(p compiler.Phrase) {
	t := p.Tokens
	switch {
	case p.Word == "func" && len(t) > 1:
		n.funcs[t[1].Text] = true
		n.inner[p.Func] = map[string]bool{}
		for _, x := range t[2:] {
			n.inner[p.Func][x.Text] = true
		}
	case p.Func > 0 && p.Word == "let":
		n.inner[p.Func][t[0].Text] = true
	case p.Func > 0 && layerWord(p.Word) && len(t) > 1:
		n.inner[p.Func][t[1].Text] = true
	}
}

func (n *scriptNames) add(t asm.Token, kind string, scope int, defines bool) {
	n.list = append(n.list, occurrence{name: t.Text, kind: kind, scope: scope, defines: defines, at: n.src.span(t), src: n.src})
}

// value adds the name of a value; one that its func does not define is the model's.
func (n *scriptNames) value(t asm.Token, f int, defines bool) {
	if !n.inner[f][t.Text] {
		f = 0
	}
	n.add(t, ofTensor, f, defines)
}

func (n *scriptNames) phrase(p compiler.Phrase) {
	t := p.Tokens
	switch {
	case p.Word == "func" && len(t) > 1:
		n.add(t[1], ofFunc, 0, true)
		for _, x := range t[2:] {
			if x.Kind == "Ident" {
				n.value(x, p.Func, true)
			}
		}
	case p.Word == "let":
		n.value(t[0], p.Func, true)
		n.operands(t[2:], p.Func, true)
	case layerWord(p.Word) && len(t) > 1:
		n.value(t[1], p.Func, true)
		n.operands(t[2:], p.Func, p.Word == "add")
	case p.Word == "provider" && len(t) > 1 && t[1].Kind == "Ident":
		n.add(t[1], ofOther, 0, true)
	case p.Word == "output" && len(t) > 1:
		n.value(t[1], 0, false)
	default:
		n.operands(t[min(1, len(t)):], p.Func, false)
	}
}

// operands are names in what follows the word of a statement: axes in brackets, and values in expressions.
func (n *scriptNames) operands(t []asm.Token, f int, values bool) {
	open := ""
	for i, x := range t {
		next, last := "", ""
		if i+1 < len(t) {
			next = t[i+1].Text
		}
		if i > 0 {
			last = t[i-1].Text
		}
		switch {
		case x.Text == "(" || x.Text == "[" || x.Text == ")" || x.Text == "]":
			open = x.Text
		case x.Kind != "Ident":
		case last == "each":
			n.add(x, ofAxis, 0, false)
		case open == "[" && (last == "[" || last == ","):
			n.axis(x, f, next == "=")
		case open == "[" && last == "=":
			n.value(x, f, false)
		case !values || next == "=":
		case next == "(":
			if n.funcs[x.Text] {
				n.add(x, ofFunc, 0, false)
			}
		default:
			n.value(x, f, false)
		}
	}
}

// axis adds an axis, or the value that stands for all its axes.
func (n *scriptNames) axis(t asm.Token, f int, sized bool) {
	if !sized && n.inner[f][t.Text] {
		n.value(t, f, false)
		return
	}
	n.add(t, ofAxis, 0, sized)
}
