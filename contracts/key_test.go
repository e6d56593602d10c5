package contracts_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/verifier"
)

// The constants say of a program what its layout does.
func TestConstants(t *testing.T) {
	s, err := wraptest.New(wraptest.Small, wraptest.SmallC)
	require.NoError(t, err)
	c, err := contracts.ConstantsOf(s.Key)
	require.NoError(t, err)
	require.Equal(t, len(s.Key.Layout().Chunks), c.Chunks())
	require.Len(t, c.Sets, 2)
	powers := s.Key.SRS()
	require.Equal(t, verifier.DescriptorWord(verifier.DataCommitment, powers, []byte("x fx5.1 row=4 px=3\n")), c.Sets[0].Descriptor)
	require.Equal(t, verifier.DescriptorWord(verifier.ModelCommitment, powers, []byte("w fx16.6 px=3\n")), c.EndDescriptor)
	require.Zero(t, c.StartPieces)
	require.Equal(t, verifier.Word{}, c.StartDescriptor)
	require.Equal(t, 4, c.Outputs)
	p, err := s.Wrap(s.Inner)
	require.NoError(t, err)
	values, proof, err := s.Key.Calldata(p)
	require.NoError(t, err)
	require.Equal(t, c.PublicValuesBytes(), len(values))
	require.Equal(t, c.ProofBytes(), len(proof))

	s.Key.Scheme = 9
	_, err = contracts.ConstantsOf(s.Key)
	require.ErrorContains(t, err, "there is no verifier contract for")
}
