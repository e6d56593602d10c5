package campaign

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/verifier"
)

// A round may end with a piece that takes the weights before for small: the participants have compared it with the program before it, the
// contract takes its proof, and so does who submits it. Else the bond would be lost.
func TestSubmissionOfAPieceWithin(t *testing.T) {
	s := newStage(t)
	bound := verifier.Reaches(s.units["first"])["w"]
	s.units["small"] = unitOf(t, strings.Replace(sources()["on"], "previous()", fmt.Sprintf("previous(within=%s)", bound), 1))
	c, chain := s.campaign(1, "first", "small")
	require.True(t, chain.Keys[1].Piece)
	_, err := c.CheckRoundsToCome(t.Context(), s.keys(t, "first", "small"))
	require.NoError(t, err, "an owner posts its bond")
	x := s.proof(c, chain)
	s.wants(c, chain, x)
	_, err = c.SubmitProof(t.Context(), x)
	require.NoError(t, err)
}
