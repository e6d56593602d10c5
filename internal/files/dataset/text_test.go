package dataset

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/isa/fixed"
)

// TestCharacters reads a text: each character is a row, and a class.
func TestCharacters(t *testing.T) {
	dir := t.TempDir()
	put := func(name, text string) string {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644))
		return name + ":characters@onehot"
	}
	text := put("a.txt", "\ufeffé a\r\n7\té")
	names, err := LabelNames(text, dir)
	require.NoError(t, err)
	require.Equal(t, []string{"7", "a", "newline", "space", "tab", "é"}, names)
	n, err := Characters(text, dir)
	require.NoError(t, err)
	require.Equal(t, 7, n)
	got, err := Load(text+"@rows=1:4", dir, Want{Shape: []int{3, 6}, Format: fixed.Bit}, names...)
	require.NoError(t, err)
	require.Equal(t, []int64{0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0}, got.Values)

	for source, want := range map[string]string{
		text:                              "7 rows, want 3",
		text + "@rows=5:9":                "@rows=5:9, but there are 7 characters",
		put("bell.txt", "a\a"):            `character 1 is '\a'`,
		put("wide.txt", "a\u2003"):        "character 1 is '\\u2003'",
		put("empty.txt", " "):             "the file is empty",
		put("utf16.txt", "\xff\xfea\x00"): "is text in UTF-16",
		put("other.txt", "aaz"):           "character 2: class z is not listed",
		put("bad.txt", "a\xffb"):          "character 1 is no UTF-8",
	} {
		_, err := Load(source, dir, Want{Shape: []int{3, 6}, Format: fixed.Bit}, names...)
		require.ErrorContains(t, err, want, source)
	}
	_, err = LoadFloat(strings.TrimSuffix(text, "@onehot"), dir)
	require.ErrorContains(t, err, "characters are no numbers")
	_, err = ParseSpec("a.txt:letters")
	require.ErrorContains(t, err, "want a file that ends in")
}
