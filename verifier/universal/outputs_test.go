package universal_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/verifier/universal"
)

// A key that was read knows how many outputs there are, not where one ends and the next begins: nothing in a proof binds that. So who
// passes a proof on must not be able to move it, as the second output would be another one then.
func TestOutputsAreNotCutByTheProof(t *testing.T) {
	u := wraptest.NewUniversal(2, true)
	keys, blocks := batch(u, 2)
	proof := u.Prove(keys, blocks)
	want, err := universal.Verify(u.Key, keys, proof)
	require.NoError(t, err)
	all := proof.Blocks[1].Outputs[0]
	for _, cut := range [][][]int128.Int{{all[:1], all[1:]}, {all[:2], all[2:]}, {{}, all}, {all, {}}, {all[:1], {}, all[1:2], all[2:]}} {
		p := clone(proof)
		p.Blocks[1].Outputs = cut
		b, err := p.AppendBinary(nil)
		require.NoError(t, err)
		var q universal.Proof
		require.NoError(t, q.UnmarshalBinary(b))
		says, err := universal.Verify(u.Key, keys, &q)
		if err == nil {
			require.Equal(t, want[1].Outputs, says[1].Outputs, "the same proof says something else")
		}
	}
}
