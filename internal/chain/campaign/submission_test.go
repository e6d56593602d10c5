package campaign

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/verifier"
)

// What cannot be the proof of the round is refused with its cause, and nothing is asked of a chain.
func TestSubmissionIsOfTheRound(t *testing.T) {
	s, err := wraptest.New(wraptest.Small, wraptest.SmallC)
	require.NoError(t, err)
	x, err := contracts.ConstantsOf(s.Key)
	require.NoError(t, err)
	head := verifier.Word{5}
	campaign := func() (*Campaign, *Submission) {
		c := pinnedTo(t, 1, x, 3, 1)
		c.Chain = at(common.Address{}).Chain
		c.Phase, c.Context, c.Head, c.DataIDs = contracts.Proving, c.ContextOf(1), head, []verifier.Word{{1}, {2}}
		return c, &Submission{Path: "x.wrapped", Key: s.Key, Statement: &verifier.Statement{
			Context: c.ContextOf(1), Start: &head, Data: []verifier.NamedID{{ID: verifier.Word{1}}, {ID: verifier.Word{2}}},
		}}
	}
	for name, test := range map[string]struct {
		change func(*Campaign, *Submission)
		want   error
		text   string
	}{
		"another program": {func(c *Campaign, _ *Submission) { c.Pins[1].VerifierId[0]++ }, ErrOtherProgram, "its verifier is"},
		"another context": {func(_ *Campaign, x *Submission) { x.Statement.Context[0]++ }, ErrOtherContext, "round 1 of the campaign wants"},
		"another phase":   {func(c *Campaign, _ *Submission) { c.Phase = contracts.Bonding }, nil, "submit is for phase delivery or proving"},
		"other data":      {func(c *Campaign, _ *Submission) { c.DataIDs[1][0]++ }, ErrOtherData, "want 0x03"},
		"a set less":      {func(_ *Campaign, x *Submission) { x.Statement.Data = x.Statement.Data[:1] }, ErrOtherData, "1 data sets, want 2"},
		"another head":    {func(c *Campaign, _ *Submission) { c.Head[0]++ }, ErrOtherHead, "want 0x06"},
	} {
		t.Run(name, func(t *testing.T) {
			c, x := campaign()
			test.change(c, x)
			_, err := c.SubmitProof(t.Context(), x)
			require.ErrorContains(t, err, test.text)
			if test.want != nil {
				require.ErrorIs(t, err, test.want)
			}
		})
	}
	c, good := campaign()
	require.NoError(t, c.checkProgram(good))
	require.NoError(t, c.checkData(good))
	require.Equal(t, -1, c.Settled(good), "its round is not ended yet")
	c.Round, c.Context = 2, c.ContextOf(2)
	require.Equal(t, 1, c.Settled(good))
	c.Round, c.Ending = 1, contracts.Completed
	require.Equal(t, 1, c.Settled(good))
}
