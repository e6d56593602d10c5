package opening

import (
	"io"
	"os"
	"path/filepath"
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
