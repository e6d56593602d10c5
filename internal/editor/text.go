package editor

import (
	"net/url"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/compiler"
	"github.com/aivm/aivm/isa"
)

// source is a text and its lines.
type source struct {
	path  string // that messages name
	uri   string
	text  string
	lines []string // without their ends

	written struct { // what it consists of, once somebody asks
		statements sync.Once
		assembly   []asm.Statement
		script     []compiler.Phrase
		names      sync.Once
		found      []occurrence
	}
}

// statements are those of assembly.
func (s *source) statements() []asm.Statement {
	s.read()
	return s.written.assembly
}

// phrases are the statements of a script.
func (s *source) phrases() []compiler.Phrase {
	s.read()
	return s.written.script
}

func (s *source) read() {
	s.written.statements.Do(func() {
		if s.script() {
			s.written.script = compiler.Phrases(s.path, []byte(s.text))
		} else {
			s.written.assembly = asm.Statements(s.path, []byte(s.text))
		}
	})
}

func newSource(uri, text string) *source {
	s := &source{path: pathOf(uri), uri: uri, text: text, lines: strings.Split(text, "\n")}
	for i, l := range s.lines {
		s.lines[i] = strings.TrimSuffix(l, "\r")
	}
	return s
}

// script reports whether the source is a training script.
func (s *source) script() bool { return filepath.Ext(s.path) == ".train" }

// pathOf is the file of a URI; of what is no file, the URI itself.
func pathOf(uri string) string {
	u, err := url.Parse(uri)
	if err != nil || u.Scheme != "file" {
		return uri
	}
	path := u.Path
	if runtime.GOOS == "windows" {
		path = strings.TrimPrefix(path, "/")
	}
	return filepath.FromSlash(path)
}

// uriOf is the URI of a file.
func uriOf(path string) string {
	path = filepath.ToSlash(path)
	if !strings.HasPrefix(path, "/") {
		path = "/" + path
	}
	return (&url.URL{Scheme: "file", Path: path}).String()
}

// line is a line of the text; behind the end it is empty.
func (s *source) line(n int) string {
	if n < 0 || n >= len(s.lines) {
		return ""
	}
	return s.lines[n]
}

// position is a place of the checker as the protocol has it.
func (s *source) position(p isa.Pos) position {
	line := s.line(p.Line - 1)
	at := 0
	for i := 1; i < p.Col && line != ""; i++ {
		r, size := utf8.DecodeRuneInString(line)
		line = line[size:]
		at += max(utf16.RuneLen(r), 1)
	}
	return position{max(p.Line-1, 0), at}
}

// offset is the byte of a line at a place of the protocol.
func (s *source) offset(p position) int {
	line, at := s.line(p.Line), 0
	for i, r := range line {
		if at >= p.Character {
			return i
		}
		at += max(utf16.RuneLen(r), 1)
	}
	return len(line)
}

// units is the length of a text in units of UTF-16.
func units(text string) int {
	n := 0
	for _, r := range text {
		n += max(utf16.RuneLen(r), 1)
	}
	return n
}

// span is where a token stands.
func (s *source) span(t asm.Token) span {
	p := s.position(t.Pos)
	return span{p, position{p.Line, p.Character + units(t.Text)}}
}

// end is the end of a line.
func (s *source) end(line int) position { return position{line, units(s.line(line))} }

// apply makes a change of the editor.
func (s *source) apply(c contentChange) *source {
	if c.Range == nil {
		return newSource(s.uri, c.Text)
	}
	from, to := s.absolute(c.Range.Start), s.absolute(c.Range.End)
	if to < from {
		from, to = to, from
	}
	return newSource(s.uri, s.text[:from]+c.Text+s.text[to:])
}

// absolute is the byte of the text at a place.
func (s *source) absolute(p position) int {
	at := 0
	for i := range p.Line {
		end := strings.IndexByte(s.text[at:], '\n')
		if end < 0 {
			return len(s.text)
		}
		_ = i
		at += end + 1
	}
	if p.Line < 0 {
		return 0
	}
	return min(at+s.offset(p), len(s.text))
}

func before(a, b position) bool {
	return a.Line < b.Line || a.Line == b.Line && a.Character < b.Character
}

// holds reports whether a place lies in a span or at its end.
func (r span) holds(p position) bool { return !before(p, r.Start) && !before(r.End, p) }
