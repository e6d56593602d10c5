package editor

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/isa"
)

var update = flag.Bool("update", false, "write the grammars of the extension")

// The grammars of the extension are those of the tables.
func TestGrammarsAreUpToDate(t *testing.T) {
	for _, language := range []string{"aasm", "train"} {
		path := filepath.Join("vscode", "syntaxes", language+".tmLanguage.json")
		want := Grammar(language)
		if *update {
			require.NoError(t, os.WriteFile(path, want, 0o644))
		}
		got, err := os.ReadFile(path)
		require.NoError(t, err)
		require.Equal(t, string(want), string(got), "go test ./internal/editor -update")
	}
}

// Every instruction and every statement is a word of its grammar.
func TestGrammarsHaveEveryWord(t *testing.T) {
	var head *regexp.Regexp
	for _, r := range assemblyRules() {
		if strings.HasPrefix(r.Match, `(?i)^\s*(`) && r.Captures["1"].Name == "keyword.operator.word.aasm" {
			head = regexp.MustCompile(r.Match)
		}
	}
	for _, r := range isa.Table {
		m := head.FindStringSubmatch("  " + r.Name + " x, y")
		require.NotNil(t, m, r.Name)
		require.Equal(t, r.Name, m[1])
	}
	for _, s := range statements() {
		found := s.Name == "let"
		for _, r := range scriptRules()[:3] {
			m := regexp.MustCompile(r.Match).FindStringSubmatch("  " + s.Name + " x")
			found = found || m != nil && m[1] == s.Name
		}
		require.True(t, found, s.Name)
	}
}

// What package.json names is there, and it names both languages.
func TestExtension(t *testing.T) {
	b, err := os.ReadFile(filepath.Join("vscode", "package.json"))
	require.NoError(t, err)
	var p struct {
		Main        string
		Contributes struct {
			Languages []struct {
				ID            string
				Extensions    []string
				Configuration string
			}
			Grammars []struct{ Language, ScopeName, Path string }
		}
		Dependencies, DevDependencies map[string]string
	}
	require.NoError(t, json.Unmarshal(b, &p))
	require.FileExists(t, filepath.Join("vscode", p.Main))
	require.Len(t, p.Contributes.Languages, 2)
	for i, g := range p.Contributes.Grammars {
		l := p.Contributes.Languages[i]
		require.Equal(t, l.ID, g.Language)
		require.Equal(t, []string{"." + l.ID}, l.Extensions)
		require.FileExists(t, filepath.Join("vscode", l.Configuration))
		text, err := os.ReadFile(filepath.Join("vscode", g.Path))
		require.NoError(t, err)
		require.Contains(t, string(text), `"scopeName": "`+g.ScopeName+`"`)
	}
	for _, deps := range []map[string]string{p.Dependencies, p.DevDependencies} {
		require.NotEmpty(t, deps)
		for name, version := range deps {
			require.Regexp(t, `^\d+\.\d+\.\d+$`, version, name)
		}
	}
}
