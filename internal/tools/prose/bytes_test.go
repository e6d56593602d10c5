package prose

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestParseBytes(t *testing.T) {
	for s, want := range map[string]int64{"8GiB": 8 << 30, "8G": 8 << 30, "1.5 MiB": 3 << 19, "100": 100, "2TB": 2 << 40, "1KiB": 1024} {
		got, err := ParseBytes(s)
		require.NoError(t, err, s)
		require.Equal(t, want, got, s)
	}
	for _, s := range []string{"", "GiB", "-1", "0", "1e30", "8GiBB", "NaN", "8MG"} {
		_, err := ParseBytes(s)
		require.Error(t, err, s)
	}
}
