package editor_test

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/editor"
	"github.com/aivm/aivm/internal/tools/lsptest"
)

// session is a server, and an editor that speaks with it.
func session(t *testing.T) (context.Context, *lsptest.Client) {
	t.Helper()
	ctx := context.Background() // that of the test ends before the session
	in, toServer := io.Pipe()
	fromServer, out := io.Pipe()
	var log strings.Builder
	ended := make(chan error, 1)
	go func() {
		err := editor.Serve(ctx, in, out, editor.Options{Version: "test", Log: &log, Idle: time.Millisecond, Limit: time.Hour})
		out.Close()
		ended <- err
	}()
	c, err := lsptest.Connect(ctx, fromServer, toServer)
	require.NoError(t, err)
	t.Cleanup(func() {
		require.NoError(t, c.Bye(context.Background()))
		require.NoError(t, <-ended)
		require.Empty(t, log.String())
	})
	return ctx, c
}

// file writes a file into a folder and is its URI.
func file(t *testing.T, dir, name, text string) string {
	t.Helper()
	path := filepath.Join(dir, name)
	require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
	return "file://" + path
}

const assembly = `param b = 4
x = input ufx8.0[row=8, px=2], "x.csv:a..b"
y = input bit[row=8], "x.csv:y"
w = state fx40.20[px=2], zeros()  ; größer 𝛼
order = const ufx3.0[step=2, b=$b], shuffle(seed=1, n=8)
loop step 2 {
  xb = gather x, order
  yb = gather y, order
  p = matmul xb, w
  e = sub p, yb
  r = round e, fx16.8
  g = grad p, r, w
  w = sgdstep w, g, 1/64
}
`

func TestAssembly(t *testing.T) {
	ctx, c := session(t)
	uri := file(t, t.TempDir(), "p.aasm", assembly)
	require.NoError(t, c.Open(ctx, uri, "aasm", assembly))
	require.Empty(t, c.Diagnostics(uri, 1))

	var h struct{ Contents struct{ Value string } }
	require.NoError(t, c.At(ctx, "textDocument/hover", uri, 10, 2, &h))
	require.Contains(t, h.Contents.Value, "r: fx16.8[b=4]")
	require.Contains(t, h.Contents.Value, "cells in its line")
	require.NoError(t, c.At(ctx, "textDocument/hover", uri, 10, 8, &h))
	require.Contains(t, h.Contents.Value, "dst = round x, format [, factor]")
	require.NoError(t, c.At(ctx, "textDocument/hover", uri, 8, 2, &h))
	require.Contains(t, h.Contents.Value, "p: exact[b=4]")
	require.NoError(t, c.At(ctx, "textDocument/hover", uri, 8, 17, &h))
	require.Contains(t, h.Contents.Value, "w: state fx40.20[px=2]")

	type location struct {
		URI   string
		Range lsptest.Range
	}
	var places []location
	require.NoError(t, c.At(ctx, "textDocument/definition", uri, 8, 17, &places))
	require.Equal(t, []location{{uri, rangeOf(3, 0, 1)}}, places)
	require.NoError(t, c.At(ctx, "textDocument/definition", uri, 4, 32, &places))
	require.Equal(t, []location{{uri, rangeOf(0, 6, 7)}}, places)
	require.NoError(t, c.Call(ctx, "textDocument/references", about(uri, 12, 14, map[string]any{"context": map[string]any{"includeDeclaration": true}}), &places))
	require.Len(t, places, 5, "w is declared, read three times and updated")

	var edit struct{ Changes map[string][]lsptest.Edit }
	require.NoError(t, c.Call(ctx, "textDocument/rename", about(uri, 5, 5, map[string]any{"newName": "part"}), &edit))
	require.Equal(t, strings.ReplaceAll(assembly, "step", "part"), strings.ReplaceAll(applied(assembly, edit.Changes[uri]), "sgdstep", "sgdpart"))
	require.ErrorContains(t, c.Call(ctx, "textDocument/rename", about(uri, 3, 0, map[string]any{"newName": "x"}), &edit), "x stands for something else already")
	require.ErrorContains(t, c.Call(ctx, "textDocument/rename", about(uri, 3, 0, map[string]any{"newName": "1x"}), &edit), "is no name")

	var hints []struct {
		Position lsptest.Position
		Label    string
	}
	require.NoError(t, c.Call(ctx, "textDocument/inlayHint", about(uri, 0, 0, map[string]any{"range": lsptest.Range{End: lsptest.Position{Line: 20}}}), &hints))
	labels := map[int]string{}
	for _, h := range hints {
		labels[h.Position.Line] = h.Label
	}
	require.Contains(t, labels, 10)
	require.NotContains(t, labels, 8, "a product has no cells")

	var edits []lsptest.Edit
	require.NoError(t, c.Call(ctx, "textDocument/formatting", about(uri, 0, 0, nil), &edits))
	require.Contains(t, applied(assembly, edits), "\n  p  = matmul xb, w\n")

	require.Equal(t, []string{"gather", "grad"}, labelsAt(t, ctx, c, uri, 11, 7, "gr", "ga"))
	require.Equal(t, []string{"xb"}, labelsAt(t, ctx, c, uri, 8, 15, "xb"))
	require.Equal(t, []string{"b"}, labelsAt(t, ctx, c, uri, 4, 32, "b"))
	require.Equal(t, []string{"px", "row"}, labelsAt(t, ctx, c, uri, 4, 22, "px", "row"))
}

// labelsAt are the completions at a place that begin with one of the words.
func labelsAt(t *testing.T, ctx context.Context, c *lsptest.Client, uri string, line, character int, begin ...string) (labels []string) {
	t.Helper()
	var items []struct{ Label string }
	require.NoError(t, c.At(ctx, "textDocument/completion", uri, line, character, &items))
	for _, b := range begin {
		for _, i := range items {
			if strings.HasPrefix(i.Label, b) && !contains(labels, i.Label) {
				labels = append(labels, i.Label)
			}
		}
	}
	if len(labels) == 2 && labels[0] > labels[1] {
		labels[0], labels[1] = labels[1], labels[0]
	}
	return labels
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

func rangeOf(line, from, to int) lsptest.Range {
	return lsptest.Range{Start: lsptest.Position{Line: line, Character: from}, End: lsptest.Position{Line: line, Character: to}}
}

func about(uri string, line, character int, more map[string]any) map[string]any {
	m := map[string]any{"textDocument": map[string]any{"uri": uri}, "position": lsptest.Position{Line: line, Character: character}}
	for k, v := range more {
		m[k] = v
	}
	return m
}

// applied is a text of ASCII after edits, which do not overlap.
func applied(text string, edits []lsptest.Edit) string {
	lines := strings.SplitAfter(text, "\n")
	at := func(p lsptest.Position) int {
		n := 0
		for i := range p.Line {
			n += len(lines[i])
		}
		return n + p.Character
	}
	type change struct {
		from, to int
		text     string
	}
	var list []change
	for _, e := range edits {
		list = append(list, change{at(e.Range.Start), at(e.Range.End), e.NewText})
	}
	for len(list) > 0 {
		last := 0
		for i := range list {
			if list[i].from > list[last].from || list[i].from == list[last].from && list[i].to > list[last].to {
				last = i
			}
		}
		text = text[:list[last].from] + list[last].text + text[list[last].to:]
		list = append(list[:last], list[last+1:]...)
	}
	return text
}

// Every mistake has the range of its word; a repair mends it.
func TestRepairs(t *testing.T) {
	ctx, c := session(t)
	uri := file(t, t.TempDir(), "p.aasm", assembly)
	text := assembly
	require.NoError(t, c.Open(ctx, uri, "aasm", text))
	require.Empty(t, c.Diagnostics(uri, 1))
	version := 1
	for _, x := range []struct {
		from, to, message string
		at                lsptest.Range
		title, mended     string
	}{
		{"= gather y", "= gathr y", "there is no instruction gathr, did you mean gather?", rangeOf(7, 7, 12), "replace by gather", "= gather y"},
		{"sub p, yb", "sub p, ybb", "ybb is not defined, did you mean yb?", rangeOf(9, 13, 16), "replace by yb", "sub p, yb"},
		{"b=$b]", "b=$bb]", "const: there is no parameter bb above this line, did you mean b?", rangeOf(4, 31, 34), "replace by $b", "b=$b]"},
		{"e = sub p, yb", "e = relu p", "relu: step: p is exact, want a rounded tensor: insert round after its definition", rangeOf(9, 11, 12), "insert round: p_r = round p, fx16.8", "p_r = round p, fx16.8\n  e = relu p_r"},
		{"sgdstep w, g, 1/64", "sgdstep w, w, 1", "state w depends on itself without rounding: insert round on the way from w to its update", rangeOf(12, 2, 3), "insert round: w_r = round w, fx16.8", ""},
		{"g, 1/64", "p, 1/64", "sgdstep: gradient p is [b=4], state w is [px=2]", rangeOf(12, 17, 18), "", ""},
		{"[step=2", "[setp=2", "axis setp of order is read whole in every iteration of loop step, which runs as often as it has entries: is it axis step?", rangeOf(6, 2, 4), "", ""},
	} {
		require.Contains(t, text, x.from)
		changed := strings.Replace(text, x.from, x.to, 1)
		version++
		require.NoError(t, c.Change(ctx, uri, version, whole(text, changed)))
		got := c.Diagnostics(uri, version)
		require.NotEmpty(t, got, x.to)
		require.Equal(t, x.message, got[0].Message)
		require.Equal(t, x.at, got[0].Range, x.to)
		var found []struct {
			Title string
			Edit  struct{ Changes map[string][]lsptest.Edit }
		}
		require.NoError(t, c.Call(ctx, "textDocument/codeAction", about(uri, 0, 0, map[string]any{"range": x.at, "context": map[string]any{"diagnostics": got}}), &found))
		if x.title == "" {
			require.Empty(t, found)
		} else {
			require.Len(t, found, 1, x.to)
			require.Equal(t, x.title, found[0].Title)
			if x.mended != "" {
				require.Contains(t, applied(ascii(changed), found[0].Edit.Changes[uri]), x.mended)
			}
		}
		version++
		require.NoError(t, c.Change(ctx, uri, version, whole(changed, text)))
		require.Empty(t, c.Diagnostics(uri, version))
	}
}

// ascii has no other letters, and as many units of UTF-16.
func ascii(s string) string {
	return strings.NewReplacer("ö", "o", "ß", "s", "𝛼", "aa").Replace(s)
}

// whole replaces a text.
func whole(text, by string) lsptest.Edit {
	n := strings.Count(text, "\n")
	return lsptest.Edit{Range: lsptest.Range{End: lsptest.Position{Line: n}}, NewText: by}
}

// Names of files that an assembly includes are known, and renamed with it.
func TestIncludes(t *testing.T) {
	ctx, c := session(t)
	dir := t.TempDir()
	part := file(t, dir, "part.aasm", "x = input ufx8.0[row=2], \"x.csv:a\"\n")
	const text = "include \"part.aasm\"\ny = neg x\nz = output y\n"
	uri := file(t, dir, "p.aasm", text)
	require.NoError(t, c.Open(ctx, uri, "aasm", text))
	got := c.Diagnostics(uri, 1)
	require.Len(t, got, 1)
	require.Contains(t, got[0].Message, "y is exact")
	var edit struct{ Changes map[string][]lsptest.Edit }
	require.NoError(t, c.Call(ctx, "textDocument/rename", about(uri, 1, 8, map[string]any{"newName": "in.x"}), &edit))
	require.Equal(t, map[string][]lsptest.Edit{part: {{Range: rangeOf(0, 0, 1), NewText: "in.x"}}, uri: {{Range: rangeOf(1, 8, 9), NewText: "in.x"}}}, edit.Changes)
	var places []struct{ URI string }
	require.NoError(t, c.At(ctx, "textDocument/definition", uri, 0, 12, &places))
	require.Equal(t, part, places[0].URI)

	require.NoError(t, c.Open(ctx, part, "aasm", "x = inptu ufx8.0[row=2]\n"))
	require.NoError(t, c.Change(ctx, uri, 2, lsptest.Edit{Range: rangeOf(2, 0, 0), NewText: "\n"}))
	got = c.Diagnostics(uri, 2)
	require.Len(t, got, 1)
	require.Contains(t, got[0].Message, "part.aasm:1:5: there is no instruction inptu")
	require.Equal(t, rangeOf(0, 0, 19), got[0].Range)
}
