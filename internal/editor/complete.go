package editor

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/aivm/aivm/compiler"
	"github.com/aivm/aivm/isa"
)

// maxItems bounds a list of completions.
const maxItems = 400

// completer collects what may stand at a place.
type completer struct {
	src  *source
	at   position
	list []completionItem
	seen map[string]bool
}

func (c *completer) add(label string, kind int, detail, doc string) {
	if c.seen[label] || len(c.list) >= maxItems || label == "" {
		return
	}
	c.seen[label] = true
	item := completionItem{Label: label, Kind: kind, Detail: detail}
	if doc != "" {
		m := markdown(doc)
		item.Documentation = &m
	}
	c.list = append(c.list, item)
}

// complete is what may stand at a place; others are the sources that this one includes.
func complete(s *source, p *program, others []*source, at position) []completionItem {
	c := &completer{src: s, at: at, list: []completionItem{}, seen: map[string]bool{}}
	line := s.line(at.Line)
	front := line[:min(s.offset(at), len(line))]
	switch {
	case comment(front):
	case strings.Count(front, `"`)%2 == 1:
		c.files(front[strings.LastIndex(front, `"`)+1:])
	case s.script():
		c.script(front)
	default:
		c.assembly(front, p, others)
	}
	return c.list
}

// comment reports whether a line ends in a comment.
func comment(front string) bool {
	i := strings.LastIndex(front, ";")
	return i >= 0 && strings.Count(front[:i], `"`)%2 == 0
}

// dataFiles are the ends of names of files that programs read.
var dataFiles = []string{".csv", ".tsv", ".npy", ".npz", ".safetensors", ".jsonl", ".txt", ".gz", ".zst", ".zip", ".aasm", ".parquet", ".arrow", ".feather"}

// files are those in a folder that a string names.
func (c *completer) files(typed string) {
	dir := filepath.Join(filepath.Dir(c.src.path), filepath.FromSlash(typed[:strings.LastIndex(typed, "/")+1]))
	entries, err := os.ReadDir(dir)
	if err != nil {
		return
	}
	for _, e := range entries {
		switch {
		case strings.HasPrefix(e.Name(), "."):
		case e.IsDir():
			c.add(e.Name()+"/", isFile, "", "")
		case slices.Contains(dataFiles, filepath.Ext(e.Name())):
			c.add(e.Name(), isFile, "", "")
		}
	}
}

var (
	atStart   = regexp.MustCompile(`^\s*[A-Za-z_]*$`)
	behindIs  = regexp.MustCompile(`^\s*[A-Za-z_][\w.]*\s*=\s*[A-Za-z_]*$`)
	inBracket = regexp.MustCompile(`\[[^\]]*$`)
	atParam   = regexp.MustCompile(`\$\{?\w*$`)
)

// assembly are mnemonics at the start of a statement, else tensors, axes and formats.
func (c *completer) assembly(front string, p *program, others []*source) {
	all := occurrences(c.src)
	for _, o := range others {
		all = append(all, occurrences(o)...)
	}
	names := func(kind string) {
		for _, o := range all {
			if o.kind == kind && o.defines && (o.src != c.src || before(o.at.End, c.at)) {
				detail := o.kind
				if p != nil && p.unit.Named[o.name] != nil {
					detail = typeText(&p.unit.Named[o.name].Type)
				}
				c.add(o.name, isVariable, detail, "")
			}
		}
	}
	switch {
	case atParam.MatchString(front):
		names(ofParam)
	case inBracket.MatchString(front):
		names(ofAxis)
	case atStart.MatchString(front) || behindIs.MatchString(front):
		c.mnemonics(behindIs.MatchString(front))
	default:
		names(ofTensor)
		names(ofAxis)
		for _, f := range []string{"fx16.8", "fx16.11", "fx24.16", "fx32.16", "fx40.31", "ufx8.0", "ufx16.15", "bit"} {
			c.add(f, isKeyword, "number format", "")
		}
		for _, g := range isa.Generators {
			c.add(g.Name, isFunction, "generator", "")
		}
	}
}

// mnemonics are instructions: those with a result, or the others and the words of lines.
func (c *completer) mnemonics(result bool) {
	for _, r := range isa.Table {
		if r.Result == result {
			c.add(r.Name, isFunction, r.Usage(), isa.Summary(r.Name))
		}
	}
	if !result {
		c.add("loop", isKeyword, "loop name trips {", "")
		c.add("param", isKeyword, `param name = number or "text"`, "")
		c.add("include", isKeyword, `include "file"`, "")
		for _, o := range occurrences(c.src) {
			if o.kind == ofTensor && o.defines && before(o.at.End, c.at) {
				c.add(o.name, isVariable, "tensor", "")
			}
		}
	}
}

// script are the statements that may begin here, or the words of the one that has.
func (c *completer) script(front string) {
	section, word, f := c.context()
	start := atStart.MatchString(front) || regexp.MustCompile(`[{,]\s*[A-Za-z_]*$`).MatchString(front) && (word == "" || section == "train" || section == "data" || section == "provider")
	if start {
		for _, s := range statements() {
			if s.Name != "let" && (len(s.Sections) == 0 && section == "" || slices.Contains(s.Sections, section)) {
				c.add(s.Name, isKeyword, s.Summary, statementText(s.Name))
			}
		}
	}
	if inBracket.MatchString(front) || regexp.MustCompile(`each \w*$`).MatchString(front) {
		c.named(ofAxis, f)
		return
	}
	if section == "model" || section == "func" || word == "output" {
		c.named(ofTensor, f)
		c.named(ofFunc, f)
	}
	for _, s := range statements() {
		if s.Name == word {
			for _, m := range quotedWord.FindAllStringSubmatch(s.Grammar, -1) {
				c.add(m[1], isKeyword, s.Name, "")
			}
		}
	}
	if word == "let" {
		for _, fn := range []string{"relu", "gelu", "sigmoid", "tanh", "leaky_relu", "silu", "softplus", "hard_sigmoid", "softmax", "sum", "round", "dense"} {
			c.add(fn, isFunction, "function", "")
		}
	}
}

var quotedWord = regexp.MustCompile(`"([a-z_0-9]+)"`)

// named are names that are defined above.
func (c *completer) named(kind string, f int) {
	for _, o := range occurrences(c.src) {
		if o.kind == kind && o.defines && before(o.at.End, c.at) && (o.scope == 0 || o.scope == f) {
			c.add(o.name, isVariable, kind, "")
		}
	}
}

// context is the section at the place, and the statement that has begun on its line.
func (c *completer) context() (section, word string, f int) {
	text := c.src.text[:c.src.absolute(c.at)]
	last := compiler.Phrases(c.src.path, []byte(text+"\x01")) // a word that is none ends the text
	if len(last) == 0 {
		return "", "", 0
	}
	p := last[len(last)-1]
	if t := p.Tokens; len(t) < 2 || t[0].Pos.Line != c.at.Line+1 {
		return p.Section, "", p.Func
	}
	return p.Section, p.Word, p.Func
}
