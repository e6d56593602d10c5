package asm

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/alecthomas/participle/v2/lexer"

	"github.com/aivm/aivm/internal/files/nearby"
	"github.com/aivm/aivm/internal/files/plaintext"
	"github.com/aivm/aivm/isa"
)

// Options say what a program is assembled with.
type Options struct {
	// Params replace the values of param lines: a number for a number, a text
	// for a text. Names that no line has are mistakes.
	Params map[string]string
	// ReadFile reads a source by its path; nil reads from the disk.
	ReadFile func(path string) ([]byte, error)
}

// Limits of sources.
const (
	maxSource   = 16 << 20 // bytes of one file
	maxIncludes = 256      // files in all
	maxDepth    = 16       // files open at once
	maxErrors   = 100      // then it stops
)

// Load assembles and checks a program. The error, if there are mistakes, is an
// [isa.Errors] with those of both.
func Load(path string, o Options) (*isa.Unit, error) {
	a := newAssembler(path, o)
	a.include(lexer.Position{}, path)
	return a.check()
}

// LoadBytes is Load for a source that is there already; name stands in
// messages, and includes are relative to it.
func LoadBytes(name string, src []byte, o Options) (*isa.Unit, error) {
	a := newAssembler(name, o)
	a.source(name, src)
	return a.check()
}

// Assemble reads a program without checking it: an [isa.Errors] has mistakes of
// writing only. File operands are as the source has them, relative to the file
// that their Pos names.
func Assemble(path string, o Options) (*isa.Program, error) {
	a := newAssembler(path, o)
	a.include(lexer.Position{}, path)
	return a.program()
}

// AssembleBytes is Assemble for a source that is there already.
func AssembleBytes(name string, src []byte, o Options) (*isa.Program, error) {
	a := newAssembler(name, o)
	a.source(name, src)
	return a.program()
}

// assembler reads sources into a program.
type assembler struct {
	path    string
	options Options
	errs    isa.Errors
	broken  bool // errors that would make the checker report others
	params  map[string]*param
	body    []isa.Node // of the innermost open loop
	loops   []*openLoop
	files   []string // open ones, outermost first
	count   int      // of files
	empty   bool     // the first file is
}

// openLoop is a loop that is being read.
type openLoop struct {
	loop  *isa.Loop
	outer []isa.Node
}

func newAssembler(path string, o Options) *assembler {
	if o.ReadFile == nil {
		o.ReadFile = ReadFile
	}
	return &assembler{path: path, options: o, params: map[string]*param{}}
}

// ReadFile reads a source, and of a file that is too long no more than shows it.
func ReadFile(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, maxSource+1))
}

func (a *assembler) program() (*isa.Program, error) {
	a.unknownParams()
	if err := a.errs.Err(); err != nil {
		return nil, err
	}
	return &isa.Program{Body: a.body}, nil
}

// check checks the program. Where a line has a mistake already, the checker's
// complaints about it are dropped.
func (a *assembler) check() (*isa.Unit, error) {
	a.unknownParams()
	if len(a.errs) == 0 && len(a.body) == 0 {
		a.errorf(lexer.Position{Filename: a.path}, "%v", a.nothing())
		a.broken = true
	}
	if a.broken {
		return nil, a.errs.Err()
	}
	u, err := isa.Check(&isa.Program{Body: a.body})
	if err == nil && len(a.errs) == 0 {
		return u, nil
	}
	type place struct {
		file string
		line int
	}
	seen := map[place]bool{}
	for _, e := range a.errs {
		seen[place{e.Pos.File, e.Pos.Line}] = true
	}
	var found isa.Errors
	if err != nil && !errors.As(err, &found) {
		return nil, err
	}
	for _, e := range found {
		if e.Pos.Line == 0 || !seen[place{e.Pos.File, e.Pos.Line}] {
			if e.Pos.File == "" {
				e.Pos.File = a.path
			}
			a.errs = append(a.errs, e)
		}
	}
	return nil, a.errs.Err()
}

// nothing says why there is no program.
func (a *assembler) nothing() error {
	if a.empty {
		return plaintext.ErrEmpty
	}
	return errors.New("there is no instruction, so it is no program")
}

func (a *assembler) fault(f *fault) {
	if f != errPoison {
		a.errs = append(a.errs, &isa.Error{Pos: at(f.pos), Msg: f.msg})
	}
}

func (a *assembler) errorf(pos lexer.Position, format string, args ...any) {
	a.fault(&fault{pos, fmt.Sprintf(format, args...)})
}

// include reads a file; pos is where it is included.
func (a *assembler) include(pos lexer.Position, path string) {
	a.count++
	switch {
	case slices.Contains(a.files, path):
		a.errorf(pos, "include: %s includes itself", path)
	case len(a.files) == maxDepth:
		a.errorf(pos, "include: more than %d files one in the other", maxDepth)
	case a.count > maxIncludes:
		a.errorf(pos, "include: more than %d files in all", maxIncludes)
	default:
		src, err := a.options.ReadFile(path)
		if err == nil {
			a.source(path, src)
			return
		}
		if pos.Filename == "" {
			pos.Filename = path
		}
		if errors.Is(err, fs.ErrNotExist) {
			if err = fmt.Errorf("no such file%s", nearby.Name(path)); pos.Filename != path {
				err = fmt.Errorf("%s: %w", path, err)
			}
		}
		a.errorf(pos, "%v", err)
	}
	a.broken = true
}

// source reads the text of a file.
func (a *assembler) source(path string, src []byte) {
	if len(src) > maxSource {
		a.errorf(lexer.Position{Filename: path}, "the file has more than %d bytes", maxSource)
		a.broken = true
		return
	}
	src, err := text(src)
	a.empty = a.empty || len(a.files) == 0 && err == nil && src == nil
	var list []*statement
	if err == nil {
		list, err = split(path, src)
	}
	if err != nil {
		a.errorf(lexer.Position{Filename: path}, "%v", err)
		a.broken = true
		return
	}
	a.files = append(a.files, path)
	depth := len(a.loops)
	for _, s := range list {
		if len(a.errs) >= maxErrors {
			a.errorf(lexer.Position{Filename: path, Line: s.tokens()[0].Pos.Line}, "too many errors")
			a.broken = true
			break
		}
		a.statement(s, depth)
	}
	for len(a.loops) > depth {
		l := a.loops[len(a.loops)-1].loop
		a.errs = append(a.errs, &isa.Error{Pos: l.Pos, Msg: fmt.Sprintf("loop %s is not closed", l.Name)})
		a.broken = true
		a.close()
	}
	a.files = a.files[:len(a.files)-1]
}

// text is a source without its byte order mark; it may be empty.
func text(src []byte) ([]byte, error) {
	src, err := plaintext.Source(src)
	if errors.Is(err, plaintext.ErrEmpty) {
		return nil, nil
	}
	return src, err
}

// statement reads a statement of a file that starts inside of depth loops.
func (a *assembler) statement(s *statement, depth int) {
	switch s.kind() {
	case includeKind:
		i, f := parse(includeParser, s)
		var name string
		if f == nil {
			name, f = a.text(&i.File)
		}
		if f != nil {
			a.fault(f)
			a.broken = true
			return
		}
		if !filepath.IsAbs(name) {
			name = filepath.Join(filepath.Dir(a.files[len(a.files)-1]), name)
		}
		a.include(i.File.Pos, name)
	case paramKind:
		a.define(s)
	case loopKind:
		a.loop(s)
	case closeKind:
		if len(a.loops) == depth {
			a.errorf(s.tokens()[0].Pos, "} closes no loop of this file")
			a.broken = true
			return
		}
		a.close()
	case instrKind:
		a.instruction(s)
	}
}

// loop opens a loop. One that cannot be read is opened all the same, for its }.
func (a *assembler) loop(s *statement) {
	l := &isa.Loop{Pos: at(s.tokens()[0].Pos)}
	syntax, f := parse(loopParser, s)
	if f == nil {
		l.Name = syntax.Name
		l.Trip, f = a.size(syntax.Trip, "trip count of loop "+syntax.Name)
	}
	if f != nil {
		a.fault(f)
		a.broken = true
		if t := s.tokens(); t[len(t)-2].Value != "{" {
			return
		}
	}
	a.loops = append(a.loops, &openLoop{l, a.body})
	a.body = nil
}

func (a *assembler) close() {
	n := len(a.loops) - 1
	l := a.loops[n]
	l.loop.Body = a.body
	a.body = append(l.outer, l.loop)
	a.loops = a.loops[:n]
}
