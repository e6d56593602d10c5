package main

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/tools/lsptest"
)

// TestLSP starts the command in a process of its own and speaks with it as an editor does, over its standard input and
// output.
func TestLSP(t *testing.T) {
	if os.Getenv("AIVM_TEST_LSP") != "" {
		os.Args = []string{"aivm", "lsp"}
		main()
	}
	folder(t, lineProject())
	cmd := exec.Command(os.Args[0], "-test.run=^TestLSP$")
	cmd.Env = append(os.Environ(), "AIVM_TEST_LSP=1")
	in, err := cmd.StdinPipe()
	require.NoError(t, err)
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	var errs strings.Builder
	cmd.Stderr = &errs
	require.NoError(t, cmd.Start())
	ctx := context.Background()
	c, err := lsptest.Connect(ctx, out, in)
	require.NoError(t, err)

	path, err := filepath.Abs("line.aasm")
	require.NoError(t, err)
	src, err := os.ReadFile(path)
	require.NoError(t, err)
	uri := "file://" + path
	require.NoError(t, c.Open(ctx, uri, "aasm", strings.Replace(string(src), "sub p, y", "sbu p, y", 1)))
	got := c.Diagnostics(uri, 1)
	require.Len(t, got, 1)
	require.Equal(t, "there is no instruction sbu, did you mean sub?", got[0].Message)
	require.Equal(t, lsptest.Range{Start: lsptest.Position{Line: 7, Character: 8}, End: lsptest.Position{Line: 7, Character: 11}}, got[0].Range)
	require.NoError(t, c.Change(ctx, uri, 2, lsptest.Edit{Range: got[0].Range, NewText: "sub"}))
	require.Empty(t, c.Diagnostics(uri, 2))
	var h struct{ Contents struct{ Value string } }
	require.NoError(t, c.At(ctx, "textDocument/hover", uri, 8, 4, &h))
	require.Contains(t, h.Contents.Value, "e: fx16.8[row=4]")

	require.NoError(t, c.Bye(ctx))
	require.NoError(t, cmd.Wait(), errs.String())
	require.Empty(t, errs.String())
}
