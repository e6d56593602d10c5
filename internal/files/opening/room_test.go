package opening_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/files/opening"
)

// The opening of another model makes room, and takes no file's place.
func TestOldOpeningTakesAFreeName(t *testing.T) {
	id := "0x" + strings.Repeat("ab", 32)
	t.Chdir(t.TempDir())
	require.NoError(t, os.WriteFile("m.abababab.opening", []byte("something else"), 0o644))
	for _, to := range []string{"m.abababab-2.opening", "m.abababab-3.opening"} {
		text := string(opening.JSON(&opening.File{ID: id, SRS: to}))
		require.NoError(t, os.WriteFile("m.opening", []byte(text), 0o600))
		require.NoError(t, opening.MakeRoom("m.opening", t.Logf))
		b, err := os.ReadFile(to)
		require.NoError(t, err)
		require.Equal(t, text, string(b))
	}
	files, err := filepath.Glob("*")
	require.NoError(t, err)
	require.Equal(t, []string{"m.abababab-2.opening", "m.abababab-3.opening", "m.abababab.opening"}, files)
	require.NoError(t, opening.MakeRoom("m.opening", t.Logf), "nothing there")
}
