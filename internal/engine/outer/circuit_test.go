package outer

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/setup/keypair"
)

func TestDigest(t *testing.T) {
	s, err := R1CS()
	require.NoError(t, err)
	d, err := keypair.Circuit(s)
	require.NoError(t, err)
	t.Log(s.GetNbConstraints(), d)
}
