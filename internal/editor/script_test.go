package editor_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/tools/lsptest"
)

const script = `func block(v) {
  param w [v, u=4] normal(std=1/4)
  y = relu(v @ w)
}
model {
  input x [px=2]
  h = block(x)
  dense out 1
}
data "d.csv" {
  features a..b
  label y
}
loss logistic
optimizer sgd rate 1/4
train { epochs 2, batch 4 }
evaluate train loss
`

// table is rows of two numbers and a bit.
func table(rows int) string {
	var b strings.Builder
	b.WriteString("a,b,y\n")
	r := rand.New(rand.NewPCG(1, 2))
	for range rows {
		fmt.Fprintf(&b, "%d,%d,%d\n", r.IntN(8), r.IntN(8), r.IntN(2))
	}
	return b.String()
}

func TestScript(t *testing.T) {
	ctx, c := session(t)
	dir := t.TempDir()
	file(t, dir, "d.csv", table(16))
	uri := file(t, dir, "p.train", script)
	require.NoError(t, c.Open(ctx, uri, "train", script))
	require.Empty(t, c.Diagnostics(uri, 1))
	c.Refreshed(1)

	var h struct{ Contents struct{ Value string } }
	require.NoError(t, c.At(ctx, "textDocument/hover", uri, 7, 3, &h))
	require.Contains(t, h.Contents.Value, "a layer of units")
	require.Contains(t, h.Contents.Value, "out_w: state fx")
	require.Regexp(t, `[\d,]+ cells in all steps`, h.Contents.Value)
	require.NoError(t, c.At(ctx, "textDocument/hover", uri, 15, 10, &h))
	require.Contains(t, h.Contents.Value, "how often the training goes over all rows")

	var hints []struct {
		Position lsptest.Position
		Label    string
	}
	require.NoError(t, c.Call(ctx, "textDocument/inlayHint", about(uri, 0, 0, map[string]any{"range": lsptest.Range{End: lsptest.Position{Line: 20}}}), &hints))
	require.NotEmpty(t, hints)

	type location struct {
		URI   string
		Range lsptest.Range
	}
	var places []location
	require.NoError(t, c.At(ctx, "textDocument/definition", uri, 6, 8, &places))
	require.Equal(t, []location{{uri, rangeOf(0, 5, 10)}}, places)
	require.NoError(t, c.At(ctx, "textDocument/definition", uri, 2, 11, &places))
	require.Equal(t, []location{{uri, rangeOf(0, 11, 12)}}, places, "the parameter of the func")
	var edit struct{ Changes map[string][]lsptest.Edit }
	require.NoError(t, c.Call(ctx, "textDocument/rename", about(uri, 1, 8, map[string]any{"newName": "kernel"}), &edit))
	require.Equal(t, strings.NewReplacer("param w", "param kernel", "@ w", "@ kernel").Replace(script), applied(script, edit.Changes[uri]))
	require.ErrorContains(t, c.Call(ctx, "textDocument/rename", about(uri, 6, 2, map[string]any{"newName": "h_1"}), &edit), "names with _")

	require.Equal(t, []string{"epochs"}, labelsAt(t, ctx, c, uri, 15, 11, "ep"))
	require.Equal(t, []string{"features"}, labelsAt(t, ctx, c, uri, 10, 3, "fe"))
	require.Equal(t, []string{"relu"}, labelsAt(t, ctx, c, uri, 7, 13, "relu"))
	require.Equal(t, []string{"d.csv"}, labelsAt(t, ctx, c, uri, 9, 7, "d"))
	require.Equal(t, []string{"momentum"}, labelsAt(t, ctx, c, uri, 14, 14, "momentum"))
}

// A script whose data are missing gets its other mistakes all the same, each at its word.
func TestScriptWithoutData(t *testing.T) {
	ctx, c := session(t)
	dir := t.TempDir()
	file(t, dir, "d1.csv", table(16))
	uri := file(t, dir, "p.train", "")
	text := strings.NewReplacer("dense out 1", "dense out 1 relu", "loss logistic", "loss logistic", "v @ w", "v @ ww").Replace(script)
	require.NoError(t, c.Open(ctx, uri, "train", text))
	got := c.Diagnostics(uri, 1)
	require.Len(t, got, 2, "%v", got)
	require.Equal(t, "there is no value ww, did you mean w?", got[0].Message)
	require.Equal(t, rangeOf(2, 15, 17), got[0].Range)
	require.Contains(t, got[1].Message, "no such file; did you mean d1.csv?")

	var found []struct {
		Title string
		Edit  struct{ Changes map[string][]lsptest.Edit }
	}
	require.NoError(t, c.Call(ctx, "textDocument/codeAction", about(uri, 0, 0, map[string]any{"range": got[1].Range}), &found))
	require.Len(t, found, 1)
	require.Contains(t, applied(text, found[0].Edit.Changes[uri]), `data "d1.csv" {`)

	require.NoError(t, c.Change(ctx, uri, 2, whole(text, "func f(a) {\n y = relu(a)\n}\n"+strings.Replace(script, "epochs 2", "epcohs 2", 1))))
	got = c.Diagnostics(uri, 2)
	require.Equal(t, "there is no statement epcohs in train, did you mean epochs?", got[0].Message)
	require.Equal(t, rangeOf(18, 8, 14), got[0].Range)
	require.Equal(t, "nothing calls func f", got[1].Message)
	require.Equal(t, 2, got[1].Severity)
}

// A mistake that only the training shows is told too, once nobody types.
func TestScriptThatDiverges(t *testing.T) {
	ctx, c := session(t)
	dir := t.TempDir()
	file(t, dir, "d.csv", table(16))
	text := strings.Replace(script, "rate 1/4", "rate 1099511627776", 1)
	uri := file(t, dir, "p.train", text)
	require.NoError(t, c.Open(ctx, uri, "train", text))
	for {
		if got := c.Diagnostics(uri, 1); len(got) > 0 {
			require.Contains(t, got[0].Message, "want a lower rate")
			require.Equal(t, 14, got[0].Range.Start.Line)
			return
		}
	}
}

// Statements that are half written get no bug, whatever is asked.
func TestHalfWritten(t *testing.T) {
	ctx, c := session(t)
	dir := t.TempDir()
	file(t, dir, "d.csv", table(16))
	for i, text := range []string{script, assembly} {
		name := []string{"p.train", "p.aasm"}[i]
		uri := file(t, dir, name, "")
		require.NoError(t, c.Open(ctx, uri, name[2:], ""))
		for n := range len(text) / 8 {
			from := text[:8*n]
			require.NoError(t, c.Change(ctx, uri, n+2, lsptest.Edit{Range: lsptest.Range{End: lsptest.Position{Line: 100}}, NewText: from}))
			last := strings.Count(from, "\n")
			labelsAt(t, ctx, c, uri, last, len(from), "")
			var any any
			require.NoError(t, c.At(ctx, "textDocument/definition", uri, last, 3, &any))
		}
		require.NoError(t, c.Change(ctx, uri, 1000, lsptest.Edit{Range: lsptest.Range{End: lsptest.Position{Line: 100}}, NewText: text}))
		require.NotNil(t, c.Diagnostics(uri, 1000))
	}
}

// The scripts and the assembly of the examples have no mistakes for the editor, and no warning.
func TestExamples(t *testing.T) {
	ctx, c := session(t)
	for _, pattern := range []string{"iris/*.train", "linreg/*.train", "cancer/*.train", "digits/*.aasm", "iris/*.aasm", "fedavg/[lu]*.aasm"} {
		list, err := filepath.Glob(filepath.Join("..", "..", "examples", pattern))
		require.NoError(t, err)
		require.NotEmpty(t, list, pattern)
		for _, f := range list {
			path, err := filepath.Abs(f)
			require.NoError(t, err)
			src, err := os.ReadFile(path)
			require.NoError(t, err)
			uri := "file://" + path
			require.NoError(t, c.Open(ctx, uri, "", string(src)))
			require.Empty(t, c.Diagnostics(uri, 1), f)
		}
	}
}
