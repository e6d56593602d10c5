package prose

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestNumbers(t *testing.T) {
	require.Equal(t, "1,234,567", Thousands(1234567))
	require.Equal(t, "12", Thousands(12))
	require.Equal(t, "1 step", Plural(1, "step"))
	require.Equal(t, "2,000 steps", Plural(2000, "step"))
	require.Equal(t, "0 steps", Plural(0, "step"))
	require.Equal(t, "1 byte", Bytes(1))
	require.Equal(t, "1.0 KiB", Bytes(1024))
	require.Equal(t, "1.5 GiB", Bytes(3<<29))
}
