package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A provider's id is the one in the statement of every proof, whatever the
// program and the chunk size.
func TestCommit(t *testing.T) {
	proving(t)
	id := strings.TrimSpace(works(t, "commit", "points.csv:x", "--name", "x", "--format", "fx16.8", "--axes", "row").out)
	again := works(t, "commit", "points.csv:x", "--for", "line.aasm:x", "--opening", "second.opening", "-o", "second.commitment", "--json").object(t)
	require.NotEqual(t, id, again["id"], "a commitment hides: it is never the same twice")
	info, err := os.Stat("x.opening")
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())

	other := "x = input fx16.8[row=4], \"points.csv:x\"\ns = sum x\nr = round s, fx16.8\no = output r\n"
	require.NoError(t, os.WriteFile("other.aasm", []byte(other), 0o644))
	for _, args := range []string{"line.aasm --chunk 14", "line.aasm --chunk 12", "other.aasm --chunk 13"} {
		c := works(t, append([]string{"prove", "--json", "--data", "x=x.opening", "-o", "a.proof"}, strings.Fields(args)...)...)
		data := c.object(t)["statement"].(map[string]any)["data"].([]any)
		require.Equal(t, map[string]any{"name": "x", "id": id}, data[0], args)
	}

	works(t, "commit", "points.csv:x", "--opening", "x.opening", "--check", id)
	works(t, "commit", "points.csv:x", "--opening", "x.opening", "--check", "x.commitment")
	for _, x := range []struct{ args, want string }{
		{"commit points.csv:y --opening x.opening --check " + id, "other data, or another opening"},
		{"commit points.csv:x --opening second.opening --check " + id, "other data, or another opening"},
		{"commit points.csv:x --check " + id, "wants the opening"},
		{"commit points.csv:x --opening x.opening --check 0x12", "64 hexadecimal digits"},
		{"commit points.csv:x --format fx16.8 --axes row --name x", "never overwritten"},
		{"commit points.csv:x --axes row --name x", "--format or --for"},
		{"commit points.csv:x --format fx16.8 --axes row,px,z --name z", "--axes row,px,z: 3 names"},
		{"commit points.csv:x --for line.aasm:z", "no input z"},
		{"prove line.aasm --chunk 14 --in x=points.csv:y --data x=x.opening", "other data than those committed to"},
		{"prove line.aasm --chunk 14 --data y=x.opening", "x.opening is for x fx16.8[row=4], the program takes y"},
	} {
		c := aivm(t, strings.Fields(x.args)...)
		require.Equal(t, exitMistake, c.code, x.args)
		require.Contains(t, c.errors, x.want, x.args)
	}
}

func TestSRS(t *testing.T) {
	folder(t, nil)
	t.Setenv("AIVM_SRS", "mine.srs")
	require.Contains(t, aivm(t, "srs", "new").errors, "--unsafe")
	require.Contains(t, aivm(t, "srs", "info").errors, "there are no powers of tau at mine.srs")
	made := works(t, "srs", "new", "--unsafe", "-k", "8", "--json").object(t)
	require.EqualValues(t, 258, made["powers"])
	require.EqualValues(t, 8, made["max_chunk"])
	require.Equal(t, made, works(t, "srs", "info", "--check", "--json").object(t))
	require.Contains(t, aivm(t, "srs", "new", "--unsafe", "-k", "8").errors, "is there already")
	replaced := works(t, "srs", "new", "--unsafe", "-k", "8", "--force", "--json").object(t)
	require.NotEqual(t, made["id"], replaced["id"])
	require.Contains(t, works(t, "srs", "info").out, "UNSAFE")
}

// A file of snarkjs comes out as unsafe, unless the user names its hash.
func TestSRSImport(t *testing.T) {
	ptau, err := filepath.Abs("../../internal/srs/testdata/unsafe4.ptau")
	require.NoError(t, err)
	folder(t, nil)
	c := works(t, "srs", "import", ptau, "-o", "a.srs", "--json")
	o := c.object(t)
	require.Equal(t, "unsafe", o["kind"])
	require.Contains(t, c.errors, "UNSAFE")
	id := o["id"].(string)
	named := works(t, "srs", "import", ptau, "-o", "b.srs", "--ceremony", id, "--json").object(t)
	require.Equal(t, "ceremony", named["kind"])
	require.Equal(t, id, named["id"])
	other := aivm(t, "srs", "import", ptau, "-o", "c.srs", "--ceremony", strings.Repeat("0", 64))
	require.Equal(t, exitMistake, other.code)
	require.Contains(t, other.errors, "not the ceremony asked for")
	require.Equal(t, []string{"a.srs", "b.srs"}, files(t))
}
