package outer_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/outer"
	"github.com/aivm/aivm/internal/setup/keypair"
)

// Whoever changes the circuit changes every key, every program's word and every contract: on purpose, and here.
func TestDigest(t *testing.T) {
	s, err := outer.R1CS()
	require.NoError(t, err)
	require.Equal(t, 50342, s.GetNbConstraints())
	d, err := keypair.Circuit(s)
	require.NoError(t, err)
	require.Equal(t, outer.Digest, [32]byte(d))
	s, err = outer.SCS()
	require.NoError(t, err)
	d, err = keypair.Circuit(s)
	require.NoError(t, err)
	t.Log(s.GetNbConstraints())
	require.Equal(t, outer.SparseDigest, [32]byte(d))
}
