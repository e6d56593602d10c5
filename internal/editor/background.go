package editor

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"strings"
	"time"

	"github.com/sourcegraph/jsonrpc2"

	"github.com/aivm/aivm/isa"
)

// analyse checks what changed, until the context ends.
func (s *server) analyse(ctx context.Context) {
	<-s.ready()
	defer s.compile.Wait()
	for {
		select {
		case <-ctx.Done():
			return
		case <-s.wake:
		}
		for d := s.next(); d != nil && ctx.Err() == nil; d = s.next() {
			s.check(ctx, d)
		}
	}
}

// next is a document that was not checked since it changed.
func (s *server) next() *document {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, d := range s.docs {
		if d.dirty {
			return d
		}
	}
	return nil
}

// files are what checkers read beside a source.
func (s *server) files() files {
	return files{cache: s.cache, open: func(path string) (string, bool) {
		s.mu.Lock()
		defer s.mu.Unlock()
		return s.text(path)
	}}
}

// check checks a document and tells the editor; a script without mistakes is compiled later.
func (s *server) check(ctx context.Context, d *document) {
	s.mu.Lock()
	src := d.src
	d.dirty = false
	s.mu.Unlock()
	a := s.guarded(src, func() *analysis { return check(src, s.files()) })
	s.mu.Lock()
	defer s.mu.Unlock()
	if d.src != src || s.docs[src.uri] != d {
		return // it is checked again
	}
	if d.done = a; a.program != nil {
		d.program = a.program
	}
	s.checked.Broadcast()
	s.tell(d)
	if src.script() && len(a.mistakes) == 0 {
		var stopped context.Context
		stopped, d.stop = context.WithCancel(ctx)
		s.compile.Go(func() { s.compileLater(stopped, d, src) })
	}
}

// guarded is an analysis, or, after a bug, one that says so.
func (s *server) guarded(src *source, f func() *analysis) (a *analysis) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Fprintf(s.options.Log, "%s: %v\n%s", src.path, r, debug.Stack())
			a = &analysis{src: src, mistakes: isa.Errors{{Pos: isa.Pos{File: src.path}, Msg: fmt.Sprintf("%v: this is a bug in aivm", r)}}}
		}
	}()
	return f()
}

// compileLater compiles a script once nobody has typed for a while.
func (s *server) compileLater(ctx context.Context, d *document, src *source) {
	idle := time.NewTimer(s.options.Idle)
	defer idle.Stop()
	select {
	case <-ctx.Done():
		return
	case <-idle.C:
	}
	limited, cancel := context.WithTimeout(ctx, s.options.Limit)
	defer cancel()
	var p *program
	var err error
	a := s.guarded(src, func() *analysis {
		a := &analysis{src: src}
		p, a.mistakes, err = compile(limited, src, s.files())
		return a
	})
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case ctx.Err() != nil || d.src != src || s.docs[src.uri] != d:
		return
	case errors.Is(err, context.DeadlineExceeded):
		fmt.Fprintf(s.options.Log, "%s: its training in float64 takes longer than %v: there are no cells\n", src.path, s.options.Limit)
		return
	}
	if p != nil {
		d.program = p
	}
	if len(a.mistakes) > 0 {
		d.done = &analysis{src: src, mistakes: a.mistakes, warnings: d.done.warnings}
		s.tell(d)
	}
	if s.refresh && p != nil {
		conn := s.conn
		s.compile.Go(func() {
			if err := conn.Call(ctx, "workspace/inlayHint/refresh", nil, nil); err != nil && ctx.Err() == nil && !errors.Is(err, jsonrpc2.ErrClosed) {
				fmt.Fprintf(s.options.Log, "workspace/inlayHint/refresh: %v\n", err)
			}
		})
	}
}

// tell publishes the diagnostics of a document.
func (s *server) tell(d *document) {
	version := d.version
	list := diagnostics(d.src, d.done.mistakes, d.done.warnings)
	s.publish(publishDiagnosticsParams{URI: d.src.uri, Version: &version, Diagnostics: append(list, elsewhere(d)...)})
}

// elsewhere are mistakes in files that a source includes, at the line that includes one.
func elsewhere(d *document) (list []diagnostic) {
	for _, e := range d.done.mistakes {
		if e.Pos.File != "" && e.Pos.File != d.src.path {
			list = append(list, diagnostic{includes(d.src), isMistake, e.Label, "aivm", e.Error()})
		}
	}
	return list
}

// includes is the first line of a source that includes another.
func includes(s *source) span {
	for _, t := range tokens(s) {
		if t.Text == "include" && t.Pos.Col == 1+len(s.line(t.Pos.Line-1))-len(strings.TrimLeft(s.line(t.Pos.Line-1), " \t")) {
			return span{s.position(t.Pos), s.end(t.Pos.Line - 1)}
		}
	}
	return span{}
}

// publish sends diagnostics. The lock is held: they leave in the order of the checks.
func (s *server) publish(p publishDiagnosticsParams) {
	if err := s.conn.Notify(context.Background(), "textDocument/publishDiagnostics", p); err != nil && !errors.Is(err, jsonrpc2.ErrClosed) {
		fmt.Fprintf(s.options.Log, "textDocument/publishDiagnostics: %v\n", err)
	}
}
