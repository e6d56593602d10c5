package main

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/files/opening"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/wrapped"
)

// block is a block of code of a page.
var block = regexp.MustCompile("(?s)```(sh|json)\n(.*?)```")

// TestCampaignPage runs docs/campaigns.md as it is written. What a command prints fills the
// words with $ of later ones.
func TestCampaignPage(t *testing.T) {
	page, err := os.ReadFile("../../docs/campaigns.md")
	require.NoError(t, err)
	m := newMarket(t)
	require.NoError(t, os.Rename("tiny.aasm", "model.aasm"))
	said := map[string]string{"$OWNER": m.who["owner"]}
	fill := func(s string) string {
		for name, v := range said {
			s = strings.ReplaceAll(s, name, v)
		}
		require.NotContains(t, s, "$")
		return s
	}
	ran := 0
	for _, b := range block.FindAllStringSubmatch(string(page), -1) {
		if b[1] == "json" {
			require.NoError(t, os.WriteFile("model.json", []byte(fill(b[2])), 0o644))
			continue
		}
		for line := range strings.Lines(b[2]) {
			args := strings.Fields(fill(line))
			require.Equal(t, "aivm", args[0])
			if slices.Contains(args, "--wallet") {
				args = append(args, "--password-file", "password") // a terminal asks for it
			}
			o := works(t, append(args[1:], "--json")...).object(t)
			for name, key := range map[string]string{"$VERIFIER": "address", "$CAMPAIGN": "campaign", "$RECIPIENT": "recipient", "$CONTEXT": "context"} {
				if v, ok := o[key].(string); ok && v != "" && (key != "address" || args[1] == "contract") {
					said[name] = v
				}
			}
			ran++
		}
	}
	require.Greater(t, ran, 20)
	require.Equal(t, "ended", m.status(said["$CAMPAIGN"])["phase"])
}

// docs/files.md states the headers and versions that the code has.
func TestFilesPage(t *testing.T) {
	page, err := os.ReadFile("../../docs/files.md")
	require.NoError(t, err)
	text := string(page)
	row := func(file, begins string, version any) {
		t.Helper()
		want := fmt.Sprintf("`%s` | %v |", strings.TrimSpace(begins), version)
		for line := range strings.Lines(text) {
			if strings.HasPrefix(line, "| `"+file+"`") && strings.Contains(line, want) {
				return
			}
		}
		require.Fail(t, "no such row", "%s: %s", file, want)
	}
	row(".aivm", isa.Magic, isa.Version)
	row(".proof", verifier.Header, verifier.Version)
	row(".wrapped", wrapped.Header, wrapped.Version)
	row(".vkey", wrapped.KeyHeader, wrapped.KeyVersion)
	row(".commitment", opening.CommitmentKind, opening.Version)
	row(".opening", opening.DataKind, opening.Version)
	row(".opening", opening.ModelKind, opening.Version)
	for file, source := range map[string]string{
		".key": "internal/setup/keypair/file.go", phase2Suffix: "internal/setup/ceremony/file.go", ".srs": "verifier/srs/file.go",
	} {
		src, err := os.ReadFile("../../" + source)
		require.NoError(t, err)
		magic := regexp.MustCompile(`fileMagic += "(.*)"`).FindSubmatch(src)
		version := regexp.MustCompile(`fileVersion += (\d+)`).FindSubmatch(src)
		row(file, string(magic[1]), string(version[1]))
	}
}
