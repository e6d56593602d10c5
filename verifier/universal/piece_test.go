package universal_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// Constants do not say what a piece takes for granted: only who follows a contract takes its proof.
func TestPieceWantsItsProgram(t *testing.T) {
	u := wraptest.NewUniversal(3, true)
	k := u.Program("next", chainShape)
	k.Piece = true
	keys := []*universal.ProgramKey{k}
	b := u.Block(k)
	b.Program = isa.ID(u.Word("next"))
	p := u.Prove(keys, []universal.Block{b})
	_, err := universal.Verify(u.Key, keys, p)
	require.ErrorIs(t, err, universal.ErrPiece)
	_, err = universal.VerifyMany(u.Key, keys, []*universal.Proof{p})
	require.ErrorIs(t, err, universal.ErrPiece)
	s, err := universal.VerifyPinned(u.Key, keys, p)
	require.NoError(t, err)
	require.True(t, s[0].Assumes)
	p = clone(p)
	p.Opening.Value.SetOne()
	_, err = universal.VerifyPinned(u.Key, keys, p)
	require.ErrorIs(t, err, verifier.ErrFalse)
}
