// Package lsptest is an editor without a window, for tests: a client of the language server protocol.
package lsptest

import (
	"context"
	"encoding/json"
	"io"
	"sync"

	"github.com/sourcegraph/jsonrpc2"
)

// Position is a place, from 0, in units of UTF-16.
type Position struct {
	Line      int `json:"line"`
	Character int `json:"character"`
}

// Range is from a place to another.
type Range struct {
	Start Position `json:"start"`
	End   Position `json:"end"`
}

// Diagnostic is a mistake or a warning.
type Diagnostic struct {
	Range    Range  `json:"range"`
	Severity int    `json:"severity"`
	Code     string `json:"code,omitempty"`
	Source   string `json:"source"`
	Message  string `json:"message"`
}

// Edit is a change of a text.
type Edit struct {
	Range   Range  `json:"range"`
	NewText string `json:"newText"`
}

// Client is the editor's side of a connection.
type Client struct {
	conn *jsonrpc2.Conn

	mu        sync.Mutex
	news      *sync.Cond
	published map[string]map[int][]Diagnostic // by URI and version
	refreshed int
}

// Connect begins a session and says initialize. What the server writes is read from r.
func Connect(ctx context.Context, r io.Reader, w io.WriteCloser) (*Client, error) {
	c := &Client{published: map[string]map[int][]Diagnostic{}}
	c.news = sync.NewCond(&c.mu)
	c.conn = jsonrpc2.NewConn(ctx, jsonrpc2.NewBufferedStream(both{r, w}, jsonrpc2.VSCodeObjectCodec{}), jsonrpc2.HandlerWithError(c.handle))
	params := map[string]any{"processId": nil, "rootUri": nil, "capabilities": map[string]any{"workspace": map[string]any{"inlayHint": map[string]any{"refreshSupport": true}}}}
	if err := c.Call(ctx, "initialize", params, nil); err != nil {
		return nil, err
	}
	return c, c.conn.Notify(ctx, "initialized", struct{}{})
}

type both struct {
	io.Reader
	io.WriteCloser
}

func (c *Client) handle(_ context.Context, _ *jsonrpc2.Conn, req *jsonrpc2.Request) (any, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	defer c.news.Broadcast()
	switch req.Method {
	case "workspace/inlayHint/refresh":
		c.refreshed++
	case "textDocument/publishDiagnostics":
		var p struct {
			URI         string       `json:"uri"`
			Version     int          `json:"version"`
			Diagnostics []Diagnostic `json:"diagnostics"`
		}
		if err := json.Unmarshal(*req.Params, &p); err != nil {
			return nil, err
		}
		if c.published[p.URI] == nil {
			c.published[p.URI] = map[int][]Diagnostic{}
		}
		c.published[p.URI][p.Version] = p.Diagnostics
	}
	return nil, nil
}

// Call asks the server.
func (c *Client) Call(ctx context.Context, method string, params, result any) error {
	return c.conn.Call(ctx, method, params, result)
}

// Notify tells the server.
func (c *Client) Notify(ctx context.Context, method string, params any) error {
	return c.conn.Notify(ctx, method, params)
}

// Open opens a text as version 1.
func (c *Client) Open(ctx context.Context, uri, language, text string) error {
	return c.Notify(ctx, "textDocument/didOpen", map[string]any{"textDocument": map[string]any{"uri": uri, "languageId": language, "version": 1, "text": text}})
}

// Change replaces a range of a text, which becomes the version.
func (c *Client) Change(ctx context.Context, uri string, version int, edits ...Edit) error {
	var list []map[string]any
	for _, e := range edits {
		list = append(list, map[string]any{"range": e.Range, "text": e.NewText})
	}
	return c.Notify(ctx, "textDocument/didChange", map[string]any{"textDocument": map[string]any{"uri": uri, "version": version}, "contentChanges": list})
}

// Diagnostics waits for those of a version.
func (c *Client) Diagnostics(uri string, version int) []Diagnostic {
	c.mu.Lock()
	defer c.mu.Unlock()
	for {
		if list, ok := c.published[uri][version]; ok {
			return list
		}
		c.news.Wait()
	}
}

// Refreshed waits until the server has said so often that hints are new.
func (c *Client) Refreshed(times int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for c.refreshed < times {
		c.news.Wait()
	}
}

// At asks about a place of a text.
func (c *Client) At(ctx context.Context, method, uri string, line, character int, result any) error {
	return c.Call(ctx, method, map[string]any{"textDocument": map[string]any{"uri": uri}, "position": Position{line, character}}, result)
}

// Bye ends the session.
func (c *Client) Bye(ctx context.Context) error {
	if err := c.Call(ctx, "shutdown", nil, nil); err != nil {
		return err
	}
	return c.Notify(ctx, "exit", nil)
}
