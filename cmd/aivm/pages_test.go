package main

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
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
