package main

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var updateMistakes = flag.Bool("update", false, "write testdata/mistakes.txt")

// TestMistakesOfNewcomers does what newcomers do wrong, and compares what they are told. An entry of
// testdata/mistakes.txt is a comment with # that says what somebody does, commands with $, changes "file: from => to" of
// the files of the test with ~ (\n is a line break), and what the command says, indented. Read each message as a newcomer.
func TestMistakesOfNewcomers(t *testing.T) {
	path := filepath.Join(packageFolder, "testdata", "mistakes.txt")
	src, err := os.ReadFile(path)
	require.NoError(t, err)
	script, err := os.ReadFile(filepath.Join(packageFolder, "../../examples/iris/iris.train"))
	require.NoError(t, err)
	base := lineProject()
	base["iris.train"] = string(script)
	for _, name := range []string{"iris-train.csv", "iris-test.csv"} {
		table, err := os.ReadFile(filepath.Join(packageFolder, "../../examples/iris", name))
		require.NoError(t, err)
		base[name] = string(table)
	}
	base["model.pt"], base["notes.txt"] = "PK", "hello"
	entries := strings.Split(strings.TrimSpace(string(src)), "\n\n")
	require.GreaterOrEqual(t, len(entries), 121)
	var all []string
	for _, e := range entries {
		all = append(all, attempt(t, e, base))
	}
	got := strings.Join(all, "\n\n") + "\n"
	if *updateMistakes {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	require.NotContains(t, got, noMistake)
	require.Equal(t, string(src), got)
}

// noMistake stands where the command finds nothing wrong.
const noMistake = "(nothing is wrong)"

// attempt is an entry with what is said of it now.
func attempt(t *testing.T, entry string, base map[string]string) string {
	t.Helper()
	files := map[string]string{}
	for name, text := range base {
		files[name] = text
	}
	var lines []string
	done := false
	for line := range strings.SplitSeq(entry, "\n") {
		switch {
		case strings.HasPrefix(line, "  "):
			continue
		case strings.HasPrefix(line, "~ "):
			name, change, ok := strings.Cut(line[2:], ": ")
			require.True(t, ok, line)
			from, to, ok := strings.Cut(change, " => ")
			require.True(t, ok, line)
			unescape := strings.NewReplacer(`\n`, "\n").Replace
			if from = unescape(from); from == "" {
				files[name] = unescape(to)
				break
			}
			require.Contains(t, files[name], from, line)
			files[name] = strings.Replace(files[name], from, unescape(to), 1)
		case strings.HasPrefix(line, "$ aivm "):
			require.False(t, done, entry)
			done = true
			folder(t, files)
			c := invoke(t, strings.Fields(line[len("$ aivm "):])...)
			require.NotContains(t, c.errors, "BUG")
			lines = append(lines, line)
			if c.code != exitMistake {
				lines = append(lines, "  "+noMistake)
				continue
			}
			here, err := os.Getwd()
			require.NoError(t, err)
			for said := range strings.Lines(strings.ReplaceAll(c.errors, here+string(filepath.Separator), "")) {
				lines = append(lines, "  "+strings.TrimRight(said, "\n"))
			}
			continue
		default:
			require.True(t, strings.HasPrefix(line, "#"), line)
		}
		lines = append(lines, line)
	}
	require.True(t, done || strings.HasPrefix(entry, "##"), entry)
	return strings.Join(lines, "\n")
}
