package memory

import (
	"testing"

	"github.com/KimMachineGun/automemlimit/memlimit"
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

// What is available has what this process holds in it, and not what others do.
func TestAvailable(t *testing.T) {
	have := Available()
	if have == 0 || Held() == 0 {
		t.Skip("unknown on this system")
	}
	require.Greater(t, have, Held())
	require.LessOrEqual(t, have, Total())
	b := make([]byte, 256<<20)
	for i := 0; i < len(b); i += 4096 {
		b[i] = 1
	}
	require.InDelta(t, have, Available(), 1<<30, "what it holds itself does not count against it")
	require.Equal(t, byte(1), b[len(b)-4096])
}

// A container's limit is the limit.
func TestLimit(t *testing.T) {
	limit := func(n uint64, err error) func() (uint64, error) { return func() (uint64, error) { return n, err } }
	machine := available(limit(0, memlimit.ErrNoLimit))
	require.Equal(t, int64(5<<20), available(limit(5<<20, nil)))
	require.InDelta(t, machine, available(limit(1<<62, nil)), 1<<30)
	require.InDelta(t, machine, available(limit(0, memlimit.ErrCgroupsNotSupported)), 1<<30)
}
