package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/tools/expect"
)

// tasks are the scripts, those that take longest not with -short.
var tasks = []struct {
	name string
	long bool
}{
	{"wine", false},
	{"diabetes", false},
	{"cancer", false},
	{"mlp", false},
	{"conv", true},
	{"language", true},
	{"svm", false},
	{"momentum", false},
	{"adam", true},
	{"dropout", true},
	{"rare", true},
	{"rows", true},
	{"epochs", true},
	{"tsv", false},
	{"jsonl", true},
	{"parquet", false},
	{"pictures", true},
	{"missing", false},
	{"base", true},
	{"tune", false},
	{"factors", true},
}

// maxLines bounds a script: an everyday task is said in few words.
const maxLines = 40

// TestTasks runs the scripts on data as they are found, and holds them against what their comments expect.
func TestTasks(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "tasks")
	require.NoError(t, os.CopyFS(filepath.Join(dir, "data"), os.DirFS("data")))
	require.NoError(t, os.CopyFS(filepath.Join(dir, "..", "digits"), os.DirFS("../digits")))
	scripts, err := filepath.Glob("*.train")
	require.NoError(t, err)
	require.Len(t, scripts, len(tasks))
	for _, s := range scripts {
		text, err := os.ReadFile(s)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(dir, s), text, 0o644))
	}
	require.NoError(t, write(dir))
	for _, task := range tasks {
		t.Run(task.name, func(t *testing.T) {
			if task.long && testing.Short() {
				t.Skip("takes longer")
			}
			path := filepath.Join(dir, task.name+".train")
			text, err := os.ReadFile(path)
			require.NoError(t, err)
			require.Less(t, strings.Count(string(text), "\n"), maxLines)
			list, err := expect.Read(path, string(text))
			require.NoError(t, err)
			require.NotEmpty(t, list)
			p, err := aivm.Load(path, nil)
			require.NoError(t, err)
			data, err := p.Data(aivm.Files{})
			require.NoError(t, err)
			r, err := p.Run(context.Background(), data, aivm.RunOptions{})
			require.NoError(t, err)
			for i := range list {
				require.NoError(t, list[i].Check(p))
				o := list[i].Of(r)
				require.True(t, o.OK, "%s: got %s", o.Text, o.Got)
			}
		})
	}
}
