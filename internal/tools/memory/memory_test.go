package memory

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestPeak(t *testing.T) {
	if Peak() == 0 {
		t.Skip("unknown on this system")
	}
	ResetPeak()
	before := Peak()
	b := make([]byte, 128<<20)
	for i := 0; i < len(b); i += 4096 {
		b[i] = 1
	}
	require.InDelta(t, 128<<20, Peak()-before, 32<<20)
	require.Equal(t, byte(1), b[len(b)-4096])
}

// The machine has more memory than this process ever held.
func TestPhysical(t *testing.T) {
	if Physical() == 0 {
		t.Skip("unknown on this system")
	}
	require.Greater(t, Physical(), Peak())
}
