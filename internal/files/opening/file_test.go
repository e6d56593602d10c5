package opening

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/files/program"
)

// What is wrong with a file is said in its own words, with its name.
func TestReadJSONErrors(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.opening")
	for text, want := range map[string]string{
		`{"aivm": "opening`:               "it ends within its object, the last } is missing",
		`{"tensors": [{"name": "x"}`:      "it ends within its object, the last } is missing",
		`{"tensors": [], "bindings": []}`: `unknown field "bindings", did you mean blindings?`,
		`{"tensors": [{"nam": "x"}]}`:     `unknown field "nam", did you mean name?`,
		`{"id": 3}`:                       "field id is a JSON number, want a string",
		`{"tensors": [{"axes": {}}]}`:     "axes is a JSON object, want a list",
		`{"version": "3"}`:                "field version is a JSON string, want a whole number",
		`{"aivm": "x", }`:                 "invalid character '}'",
		`{} {}`:                           "there is more after the object",
		``:                                program.ErrEmpty.Error(),
	} {
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		require.ErrorContains(t, ReadJSON(path, &File{}), path+": ", text)
		require.ErrorContains(t, ReadJSON(path, &File{}), want, text)
	}
	require.NoError(t, os.WriteFile(path, []byte("{"), 0o600))
	require.ErrorIs(t, ReadJSON(path, &File{}), io.ErrUnexpectedEOF)
}

// Openings and commitments of layout version 1 are refused, by their version and the one that is wanted.
func TestOldVersions(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.opening")
	word := strings.Repeat("0a", 32)
	for _, kind := range []string{DataKind, ModelKind} {
		text := `{"aivm": "` + kind + `", "version": 3, "id": "0x` + word + `", "srs": "", "tensors": [{"name": "x"}], "blindings": [["` + word + `", "` + word + `"]]}`
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		_, err := Read(path, kind, "")
		require.ErrorContains(t, err, "version 3, want 4, whose ids are others (layout version 2)")

		require.NoError(t, os.WriteFile(path, []byte(strings.Replace(text, `"version": 3`, `"version": 4`, 1)), 0o600))
		o, err := Read(path, kind, "")
		require.NoError(t, err)
		_, err = o.Scalars()
		require.ErrorContains(t, err, "blinding 0 is no scalar", "two of eight")
	}
	require.NoError(t, os.WriteFile(path, []byte(`{"aivm": "commitment", "version": 3, "id": "0x`+word+`"}`), 0o600))
	_, err := IDOf(path)
	require.ErrorContains(t, err, `want a commitment of version 4, got "commitment" of version 3`)
}
