package isa_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/isa"
)

// Every row of the table is documented in a file of its name and used in a
// program of its name.
func TestDocumentation(t *testing.T) {
	for _, r := range isa.Table {
		require.FileExists(t, r.Name+".go", "the instruction %s", r.Name)
		require.FileExists(t, "testdata/"+r.Name+".aasm", "the program of %s", r.Name)
		doc := isa.Documentation(r.Name)
		require.Regexp(t, `^`+r.Name+`: [^\n]+\.\n`, doc)
		require.NotContains(t, doc, "package ", r.Name)
		require.Regexp(t, regexp.MustCompile(`\b`+r.Name+`\b`), isa.Sample(r.Name))
	}
	require.Empty(t, isa.Documentation("check"), "a file that is no instruction")
	require.Empty(t, isa.Documentation("../isa/round"))
	require.Empty(t, isa.Sample("nonsense"))
}

func TestDocumentationOfRound(t *testing.T) {
	doc := isa.Documentation("round")
	require.True(t, strings.HasPrefix(doc, "round: back to a small word.\n"))
	require.True(t, strings.HasSuffix(doc, "(C1) the factor is positive.\n"))
	require.Contains(t, doc, "\n\tz = round acc, fx16.11")
}
