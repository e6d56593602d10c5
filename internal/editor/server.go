package editor

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"sync"
	"time"

	"github.com/sourcegraph/jsonrpc2"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/compiler"
)

// Options are what a server is told.
type Options struct {
	Version string    // of the program, as it tells the editor
	Log     io.Writer // of what goes wrong; nil: nowhere
	// Idle is how long a script stays as it is before it is compiled, which trains in float64. 0: half a second.
	Idle time.Duration
	// Limit is how long that may take. 0: 20 seconds. A script that takes longer has no cells.
	Limit time.Duration
}

// ErrNoShutdown is the error of a connection that ended without a shutdown.
var ErrNoShutdown = errors.New("the editor went away without shutdown")

// Serve speaks the language server protocol until the editor says exit, the connection ends, or the context does.
func Serve(ctx context.Context, in io.Reader, out io.Writer, o Options) error {
	if o.Log == nil {
		o.Log = io.Discard
	}
	if o.Idle == 0 {
		o.Idle = 500 * time.Millisecond
	}
	if o.Limit == 0 {
		o.Limit = 20 * time.Second
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	s := &server{options: o, docs: map[string]*document{}, cache: compiler.NewCache(), wake: make(chan struct{}, 1), exit: make(chan struct{})}
	s.checked = sync.NewCond(&s.mu)
	done := make(chan struct{})
	go func() {
		defer close(done)
		s.analyse(ctx)
	}()
	box := newOutbox(out)
	s.conn = jsonrpc2.NewConn(ctx, jsonrpc2.NewBufferedStream(pipe{in, box}, jsonrpc2.VSCodeObjectCodec{}), s)
	close(s.ready())
	select {
	case <-s.conn.DisconnectNotify():
	case <-s.exit:
	case <-ctx.Done():
	}
	cancel()
	s.conn.Close()
	<-done
	s.mu.Lock()
	down := s.down
	s.mu.Unlock()
	if !down {
		return ErrNoShutdown
	}
	box.drain()
	return nil
}

// pipe is both directions of a connection. It is not closed: standard input and output stay as they are.
type pipe struct {
	io.Reader
	io.Writer
}

// Close implements [io.Closer].
func (pipe) Close() error { return nil }

// document is a source that the editor has open.
type document struct {
	src     *source
	version int
	dirty   bool      // it was not checked since it changed
	done    *analysis // of the last version that was checked
	program *program  // of the last version that had no mistakes
	stop    context.CancelFunc
}

type server struct {
	options Options
	conn    *jsonrpc2.Conn
	cache   *compiler.Cache
	wake    chan struct{}
	exit    chan struct{}
	once    sync.Once
	set     chan struct{}

	mu      sync.Mutex
	checked *sync.Cond
	docs    map[string]*document
	down    bool // after shutdown
	refresh bool // the editor takes news of hints
	compile sync.WaitGroup
}

// ready is closed once the connection is there.
func (s *server) ready() chan struct{} {
	s.once.Do(func() { s.set = make(chan struct{}) })
	return s.set
}

// Handle implements [jsonrpc2.Handler]: one message after the other.
func (s *server) Handle(ctx context.Context, conn *jsonrpc2.Conn, req *jsonrpc2.Request) {
	<-s.ready()
	result, err := s.answer(req)
	if req.Notif {
		if err != nil {
			fmt.Fprintf(s.options.Log, "%s: %v\n", req.Method, err)
		}
		return
	}
	if err != nil {
		var e *jsonrpc2.Error
		if !errors.As(err, &e) {
			e = &jsonrpc2.Error{Code: jsonrpc2.CodeInvalidRequest, Message: err.Error()}
		}
		err = conn.ReplyWithError(ctx, req.ID, e)
	} else {
		err = conn.Reply(ctx, req.ID, result)
	}
	if err != nil && !errors.Is(err, jsonrpc2.ErrClosed) {
		fmt.Fprintf(s.options.Log, "%s: %v\n", req.Method, err)
	}
}

// answer is the result of a request. A bug in it is the end of the request, not of the server.
func (s *server) answer(req *jsonrpc2.Request) (result any, err error) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Fprintf(s.options.Log, "%v\n%s", r, debug.Stack())
			result, err = nil, &jsonrpc2.Error{Code: jsonrpc2.CodeInternalError, Message: fmt.Sprintf("%v: this is a bug in aivm", r)}
		}
	}()
	params := json.RawMessage("{}")
	if req.Params != nil {
		params = *req.Params
	}
	switch req.Method {
	case "initialize":
		return s.initialize(params)
	case "shutdown":
		s.mu.Lock()
		s.down = true
		s.mu.Unlock()
		return nil, nil
	case "exit":
		close(s.exit)
		return nil, nil
	case "textDocument/didOpen", "textDocument/didChange", "textDocument/didClose", "textDocument/didSave":
		return nil, s.sync(req.Method, params)
	}
	if req.Notif { // initialized, and what is nothing to this server
		return nil, nil
	}
	return s.about(req, params)
}

func (s *server) initialize(params json.RawMessage) (any, error) {
	var p struct {
		Capabilities struct {
			Workspace struct {
				InlayHint struct {
					RefreshSupport bool `json:"refreshSupport"`
				} `json:"inlayHint"`
			} `json:"workspace"`
		} `json:"capabilities"`
	}
	if err := decode(params, &p); err != nil {
		return nil, err
	}
	s.mu.Lock()
	s.refresh = p.Capabilities.Workspace.InlayHint.RefreshSupport
	s.mu.Unlock()
	return map[string]any{"capabilities": capabilities, "serverInfo": map[string]string{"name": "aivm", "version": s.options.Version}}, nil
}

func decode(params json.RawMessage, to any) error {
	if err := json.Unmarshal(params, to); err != nil {
		return &jsonrpc2.Error{Code: jsonrpc2.CodeInvalidParams, Message: err.Error()}
	}
	return nil
}

// sync takes news of a text.
func (s *server) sync(method string, params json.RawMessage) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch method {
	case "textDocument/didOpen":
		var p didOpenParams
		if err := decode(params, &p); err != nil {
			return err
		}
		s.docs[p.TextDocument.URI] = &document{src: newSource(p.TextDocument.URI, p.TextDocument.Text), version: p.TextDocument.Version}
	case "textDocument/didChange":
		var p didChangeParams
		if err := decode(params, &p); err != nil {
			return err
		}
		d := s.docs[p.TextDocument.URI]
		if d == nil {
			return fmt.Errorf("%s is not open", p.TextDocument.URI)
		}
		for _, c := range p.ContentChanges {
			d.src = d.src.apply(c)
		}
		d.version = p.TextDocument.Version
	default:
		var p positionParams
		if err := decode(params, &p); err != nil {
			return err
		}
		d := s.docs[p.TextDocument.URI]
		if d == nil || method == "textDocument/didSave" {
			break
		}
		d.halt()
		delete(s.docs, p.TextDocument.URI)
		s.publish(publishDiagnosticsParams{URI: p.TextDocument.URI, Diagnostics: []diagnostic{}})
	}
	s.stale(method == "textDocument/didSave")
	return nil
}

// stale marks what must be checked again: what changed, assembly, which may include it, and everything once a file
// was saved.
func (s *server) stale(all bool) {
	for _, d := range s.docs {
		if all || !d.src.script() || d.done == nil || d.done.src != d.src {
			d.dirty = true
			d.halt()
		}
	}
	select {
	case s.wake <- struct{}{}:
	default:
	}
}

// halt ends the compilation of an older version.
func (d *document) halt() {
	if d.stop != nil {
		d.stop()
		d.stop = nil
	}
}

// patience is how long a request waits for the check of the text as it is.
const patience = time.Second

// about answers a request about a place of a document.
func (s *server) about(req *jsonrpc2.Request, params json.RawMessage) (any, error) {
	var p positionParams
	if err := decode(params, &p); err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	d := s.docs[p.TextDocument.URI]
	if d == nil && p.TextDocument.URI != "" {
		return nil, fmt.Errorf("%s is not open", p.TextDocument.URI)
	}
	switch req.Method {
	case "textDocument/hover", "textDocument/codeAction", "textDocument/inlayHint", "textDocument/completion":
		if d != nil && req.Method != "textDocument/completion" {
			s.wait(d)
		}
	}
	if d == nil {
		return nil, &jsonrpc2.Error{Code: jsonrpc2.CodeMethodNotFound, Message: "aivm lsp has no " + req.Method}
	}
	sources := s.sources(d.src)
	switch req.Method {
	case "textDocument/hover":
		if h := hoverAt(d.src, d.program, p.Position); h != nil {
			return h, nil
		}
		return nil, nil
	case "textDocument/completion":
		return complete(d.src, d.program, sources[1:], p.Position), nil
	case "textDocument/definition":
		return definition(d.src, sources, p.Position), nil
	case "textDocument/references":
		return references(d.src, sources, p.Position, p.Context.IncludeDeclaration), nil
	case "textDocument/prepareRename":
		if o := nameAt(namesOf(sources[:1]), d.src, p.Position); o != nil {
			return o.at, nil
		}
		return nil, nil
	case "textDocument/rename":
		return rename(d.src, sources, p.Position, p.NewName)
	case "textDocument/formatting":
		return format(d.src), nil
	case "textDocument/codeAction":
		return actions(d.src, s.shown(d), p.Range), nil
	case "textDocument/inlayHint":
		return hints(d.src, d.program, p.Range), nil
	}
	return nil, &jsonrpc2.Error{Code: jsonrpc2.CodeMethodNotFound, Message: "aivm lsp has no " + req.Method}
}

// shown are the diagnostics of a document as it is; while it is being checked there are none.
func (s *server) shown(d *document) []diagnostic {
	if d.done == nil || d.done.src != d.src {
		return nil
	}
	return diagnostics(d.src, d.done.mistakes, d.done.warnings)
}

// wait waits until a document is checked, but not for long.
func (s *server) wait(d *document) {
	over := time.Now().Add(patience)
	timer := time.AfterFunc(patience, s.checked.Broadcast)
	defer timer.Stop()
	for (d.done == nil || d.done.src != d.src) && time.Now().Before(over) {
		s.checked.Wait()
	}
}

// sources are a source and those that it includes, as the editor has them.
func (s *server) sources(root *source) []*source {
	const most = 256
	all := []*source{root}
	seen := map[string]bool{root.path: true}
	for i := 0; i < len(all) && len(all) < most; i++ {
		if all[i].script() {
			continue
		}
		for _, f := range included(all[i]) {
			if seen[f] {
				continue
			}
			seen[f] = true
			if text, ok := s.text(f); ok {
				all = append(all, newSource(uriOf(f), text))
			} else if b, err := asm.ReadFile(f); err == nil {
				all = append(all, newSource(uriOf(f), string(b)))
			}
		}
	}
	return all
}

// text is the text of a file that is open.
func (s *server) text(path string) (string, bool) {
	for _, d := range s.docs {
		if d.src.path == path {
			return d.src.text, true
		}
	}
	return "", false
}

// format is the change that lays a source out; nil for one that has mistakes of writing.
func format(s *source) []textEdit {
	f := asm.Format
	if s.script() {
		f = compiler.Format
	}
	out, err := f(s.path, []byte(s.text))
	if err != nil || string(out) == s.text {
		return []textEdit{}
	}
	last := len(s.lines) - 1
	return []textEdit{{span{position{}, s.end(last)}, string(out)}}
}
